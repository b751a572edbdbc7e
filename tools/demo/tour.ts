/**
 * The guided tour: five steps of an image's life, each a real command against the emulator. The end-to-end test takes
 * it too, and looks at the emulator's store after each step. Floor: project, screen, tools/engine, the emulator.
 */
import { EC2Client, ModifyImageAttributeCommand } from "@aws-sdk/client-ec2";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Emulator, startEmulator } from "../../emulator";
import type { Engine } from "../engine/engine";
import { runPulumi, type PulumiResult } from "../engine/pulumi";
import type { Project } from "./project";
import type { Screen } from "./screen";

export interface TourOptions {
  readonly engine: Engine;
  readonly project: Project;
  readonly screen: Screen;
  readonly colour: boolean;
  /** Called after each step, with what its last command did and how many calls it made. */
  readonly afterStep?: (step: StepName, seen: Seen) => void | Promise<void>;
}

export type StepName = "refused" | "published" | "unchanged" | "repaired" | "destroyed";

export interface Seen {
  readonly emulator: Emulator;
  readonly rootSnapshot: string;
  readonly result: PulumiResult;
  /** Operations that EC2 was asked for during the step. */
  readonly operations: readonly string[];
}

/** A step did not do what the tour says it does. */
export class TourError extends Error {
  override readonly name = "TourError";
}

const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";
const stranger = "999988887777";
const home = "us-east-1";
const keys: Readonly<Record<string, string>> = {
  "eu-west-1": "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555",
  "ap-southeast-2": "arn:aws:kms:ap-southeast-2:123456789012:key/66666666-7777-8888-9999-000000000000",
};

/** What is wrong on purpose in the first version of the program: the right text, and the wrong one in its place. */
const mistakes = [
  ["organizations: [organization]", 'public: { reason: "so that everyone can try it", scrubbed: true }'],
  ['instanceType: "t3.micro"', 'instanceType: "t4g.micro"'],
] as const;

/** Takes the tour. Throws {@link TourError} when a step does not go as it should. */
export async function takeTour({ engine, project, screen, colour, afterStep }: TourOptions): Promise<void> {
  const emulators = project.require("pulumi-ami/emulator") as { startEmulator: typeof startEmulator };
  const emulator = await emulators.startEmulator({ timings: { pending: 1500 } });
  const rootSnapshot = emulator.seed.snapshot({
    region: home,
    volumeSize: 8,
    description: "root volume of web",
  });
  emulator.seed.organization({ arn: organization, accounts: ["210987654321"] });

  const pulumi = async (args: readonly string[], quiet = false): Promise<PulumiResult> => {
    if (!quiet) screen.command(`pulumi ${args.join(" ")}`);
    const result = await runPulumi(engine, args, {
      cwd: project.folder,
      home: project.home,
      echoAws: true,
      color: colour && !quiet,
      // Types are checked in the tests; here they would only cost time.
      env: { ...emulator.env, PULUMI_NODEJS_TRANSPILE_ONLY: "true" },
      ...(quiet ? {} : { onLine: screen.line }),
    });
    if (result.interruptedBy !== undefined) throw new TourError(`interrupted by ${result.interruptedBy}`);
    return result;
  };
  const must = async (args: readonly string[], quiet = false): Promise<PulumiResult> => {
    const result = await pulumi(args, quiet);
    if (result.code !== 0)
      throw new TourError(
        `\`pulumi ${args.join(" ")}\` ended with ${result.code}:\n${result.stdout}${result.stderr}`,
      );
    return result;
  };
  const step = async (name: StepName, run: () => Promise<PulumiResult>): Promise<Seen> => {
    const before = emulator.calls.length;
    const result = await run();
    const operations = emulator.calls.slice(before).map((call) => call.action);
    const seen = { emulator, rootSnapshot, result, operations };
    await afterStep?.(name, seen);
    return seen;
  };

  try {
    await must(["stack", "init", "tour"], true);
    const deprecateAt = `${new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`;
    const settings = { "aws:region": home, rootSnapshot, organization, deprecateAt };
    const pairs = Object.entries(settings).flatMap(([key, value]) => ["--plaintext", `${key}=${value}`]);
    await must(["config", "set-all", ...pairs], true);
    await must(
      [
        "config",
        "set-all",
        "--path",
        ...Object.entries(keys).flatMap(([region, key]) => ["--plaintext", `keys.${region}=${key}`]),
      ],
      true,
    );

    screen.title("1 of 5  A program with two mistakes is refused before anything exists");
    screen.say(
      `index.ts registers an x86_64 image in ${home} from a root snapshot and an empty data volume, copies it,\nencrypted, to ${Object.keys(keys).join(" and ")}, and says who may launch each. Two lines of it are wrong:`,
    );
    const program = join(project.folder, "index.ts");
    const right = readFileSync(program, "utf8");
    let wrong = right;
    screen.say("");
    for (const [good, bad] of mistakes) {
      if (right.split(good).length !== 2) throw new TourError(`index.ts must hold \`${good}\` once`);
      wrong = wrong.replace(good, bad);
      screen.say(
        `    ${
          wrong
            .split("\n")
            .find((line) => line.includes(bad))
            ?.trim() ?? ""
        }`,
      );
    }
    screen.say(
      "\nThe policy pack in policy/ holds every rule of pulumi-ami. The instance is a resource of @pulumi/aws; its plugin\nis a large download, so a stand-in answers for it here that only repeats what it is given.",
    );
    writeFileSync(program, wrong);
    const refused = await step("refused", async () => {
      const result = await pulumi(["preview", "--policy-pack", "policy"]);
      const named = ["no-public-image", "match-architecture"].every((rule) => result.stdout.includes(rule));
      if (result.code === 0 || !named)
        throw new TourError(`the preview was to be refused by two rules, and ended with ${result.code}`);
      return result;
    });
    screen.say(
      `\nBoth are named, with the remedy, while the id of the image is not known yet. What is public and encrypted, too, EC2\nwould refuse in the end. It was asked ${refused.operations.length} questions, and nothing was made.`,
    );

    screen.title("2 of 5  The mistakes are mended, and the image is published");
    screen.say(
      "It is registered, waited for, copied twice, waited for, and shared with the organization in each Region.",
    );
    writeFileSync(program, right);
    await step("published", () => must(["up", "--yes", "--skip-preview", "--policy-pack", "policy"]));
    showImages(emulator, screen);

    screen.title("3 of 5  Nothing changed, so nothing is done");
    const unchanged = await step("unchanged", () => must(["up", "--yes", "--skip-preview"]));
    screen.say(`\nCalls to EC2, out of the endpoint's log: ${unchanged.operations.length}.`);

    screen.title("4 of 5  Somebody shares the image behind our back");
    const golden = emulator.images({ region: home })[0]?.ImageId;
    screen.say(
      `A plain SDK call lets account ${stranger} launch ${golden ?? ""}. A refresh sees it; the program takes it away.`,
    );
    await shareWith(emulator, golden, stranger);
    await step("repaired", () => must(["up", "--yes", "--refresh", "--skip-preview", "--diff"]));
    showImages(emulator, screen);

    screen.title("5 of 5  Destroyed, down to the snapshots that the copies made");
    await step("destroyed", () => must(["destroy", "--yes", "--skip-preview"]));
    const left = emulator.snapshots().map((snapshot) => snapshot.SnapshotId);
    screen.say(
      `\nImages left in the endpoint's store: ${emulator.images().length}. Snapshots left: ${left.join(", ")}, the one we were given.`,
    );
  } finally {
    await emulator.close();
  }
}

async function shareWith(emulator: Emulator, imageId: string | undefined, account: string): Promise<void> {
  const ec2 = new EC2Client({
    region: home,
    endpoint: emulator.url,
    credentials: { accessKeyId: "123456789012", secretAccessKey: "emulator" },
  });
  await ec2.send(
    new ModifyImageAttributeCommand({ ImageId: imageId, LaunchPermission: { Add: [{ UserId: account }] } }),
  );
  ec2.destroy();
}

/** The images that the endpoint holds, and who may launch them. */
function showImages(emulator: Emulator, screen: Screen): void {
  screen.say("\nIn the endpoint's store:");
  for (const image of emulator.images()) {
    const shares = image.LaunchPermissions.map((permission) => Object.values(permission).join(""));
    screen.say(
      `  ${image.Region.padEnd(14)} ${image.ImageId ?? ""}  ${image.State ?? ""}  may be launched by ${shares.length === 0 ? "its owner" : shares.join(", ")}`,
    );
  }
}
