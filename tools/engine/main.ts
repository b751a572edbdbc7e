// `npm run --silent engine -- COMMAND`: the engine of the demo and the tests, for use by hand.
// Floor: resolve; stdout is for the answer, stderr for progress.
import { type Engine, NoEngine, resolveEngine } from "./resolve";
import { exportLines } from "./shell";
import { Interrupted } from "./step";

const usage = `Usage: npm run --silent engine -- COMMAND

  env [--echo-aws]  shell exports that put the engine, and what it needs, on PATH:
                      eval "$(npm run --silent engine -- env)"
                    --echo-aws: aws: resources only repeat their inputs, no AWS is called
  where             what the engine is and where
  --help            this text

The engine is the pulumi on PATH, else downloaded by Pulumi's npm package, else built with Go, and
then kept in $PULUMI_AMI_CACHE (by default the user's cache folder).
`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...options] = args;
  if (args.some((arg) => arg === "--help" || arg === "-h")) {
    process.stdout.write(usage);
    return 0;
  }
  const unknown = options.find((option) => command !== "env" || option !== "--echo-aws");
  if (command === undefined || !["env", "where"].includes(command) || unknown !== undefined) {
    const wrong = command === undefined ? "no command given" : `unknown: ${unknown ?? command}`;
    console.error(`engine: ${wrong}; try --help`);
    return 2;
  }
  const engine = await resolveEngine({
    log: (line) => {
      console.error(`engine: ${line}`);
    },
  });
  const lines =
    command === "env" ? exportLines(engine.env({ echoAws: options.length > 0 })) : describe(engine);
  console.log(lines.join("\n"));
  return 0;
}

function describe({ kind, version, binary }: Engine): string[] {
  return [`${kind} ${version} ${binary}`];
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof NoEngine || error instanceof Interrupted ? error.message : error);
    process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
  },
);
