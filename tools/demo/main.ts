/** `npm run demo`: gets an engine, makes a project and takes the tour. Floor: tour, project, tools/engine. */
import { NoEngine, resolveEngine } from "../engine/resolve";
import { Interrupted } from "../engine/step";
import { makeProject } from "./project";
import { makeScreen } from "./screen";
import { takeTour } from "./tour";

// On Node 20 the SDK announces a later version's needs; that is not what a newcomer came to read.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

async function main(): Promise<void> {
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  const screen = makeScreen((text) => process.stdout.write(text), colour);
  const log = (line: string): void => {
    console.error(line);
  };
  const engine = await resolveEngine({ log });
  const began = Date.now();
  screen.say(
    `pulumi-ami: the life of an image in five steps. The engine is Pulumi ${engine.version} (${engine.kind}); EC2 is the emulator of this package,\nreached over HTTP with the AWS SDK as it is. No AWS account takes part.`,
  );
  const project = await makeProject("golden-image", log);
  try {
    await takeTour({ engine, project, screen, colour });
    screen.say(
      `\nThe tour took ${Math.round((Date.now() - began) / 1000)} s. The program is examples/golden-image; read README.md next.`,
    );
  } finally {
    project.cleanUp();
  }
}

main().catch((error: unknown) => {
  const known =
    error instanceof NoEngine ||
    error instanceof Interrupted ||
    (error instanceof Error && error.name === "TourError");
  console.error(known ? error.message : error);
  process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
});
