/** The end of an image, of each kind: as `onDelete` says, and not before protection and use allow it. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ResourceName } from "../support/resource-kinds";
import { imageArgs, startScenario, type Declared, type Program, type Scenario } from "../support/scenario";

let stack: Scenario;
/** The arguments of each kind, all of which make images that a t3.micro can run. */
let kinds: Partial<Record<ResourceName, Declared["args"]>>;
beforeAll(async () => {
  stack = await startScenario();
  const { seed } = stack.emulator;
  const sourceImageId = seed.image({ name: "source", traits: { EnaSupport: true } });
  kinds = {
    Image: imageArgs(stack.snapshotId, { enaSupport: true }),
    ImageFromInstance: { instanceId: seed.instance() },
    ImageCopy: { region: "eu-west-1", sourceRegion: "us-east-1", sourceImageId },
  };
});
afterAll(() => stack.close());

interface Ending {
  readonly args: object;
  /** What is left: the state of the image, and whether its snapshots are there. */
  readonly image?: string;
  readonly snapshots: boolean;
  /** Where it is not allowed: the words, and what allows it. */
  readonly refused?: RegExp;
  readonly relented?: object;
}

const endings: Readonly<Record<string, Ending>> = {
  deregister: { args: { onDelete: "deregister" }, snapshots: true },
  all: { args: { onDelete: "deregister-and-delete-snapshots" }, snapshots: false },
  disable: { args: { onDelete: "disable" }, image: "disabled", snapshots: true },
  retain: { args: { onDelete: "retain" }, image: "available", snapshots: true },
  protected: {
    args: { deregistrationProtection: "enabled-without-cooldown" },
    image: "available",
    snapshots: true,
    refused: /is protected from deregistration.*Set `deregistrationProtection: "disabled"`/,
    relented: { deregistrationProtection: "disabled" },
  },
  used: {
    args: { protectWhileInUse: true },
    image: "available",
    snapshots: true,
    refused: /is in use by `arn:aws:ec2:[a-z0-9-]+:123456789012:instance\/i-\w+`/,
    relented: { protectWhileInUse: false },
  },
};

const everyCase = (): (readonly [name: string, kind: string, args: object, ending: Ending])[] =>
  Object.entries(kinds).flatMap(([kind, args]) =>
    Object.entries(endings).map(([way, ending]) => [`${kind} ${way}`, kind, args, ending] as const),
  );
const everyImage = (): ReturnType<Scenario["emulator"]["images"]> =>
  ["us-east-1", "eu-west-1"].flatMap((region) => stack.emulator.images({ region }));
const everySnapshot = (): string[] =>
  ["us-east-1", "eu-west-1"]
    .flatMap((region) => stack.emulator.snapshots({ region }))
    .map(({ SnapshotId = "" }) => SnapshotId);

it("is as `onDelete` says, and not before protection and use allow it", async () => {
  const program = everyCase().map(([name, kind, args, ending]) => [
    name,
    { kind, args: { ...args, ...ending.args } },
  ]);
  await stack.up(Object.fromEntries(program) as Program);
  const ids = await stack.ids();
  const snapshots = Object.fromEntries(
    everyImage().map(({ ImageId = "", BlockDeviceMappings = [] }) => [
      ImageId,
      BlockDeviceMappings.flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []),
    ]),
  );
  for (const kind of Object.keys(kinds)) {
    const region = kind === "ImageCopy" ? "eu-west-1" : "us-east-1";
    stack.emulator.seed.instance({ imageId: ids[`${kind} used`] ?? "", instanceType: "t3.micro", region });
  }
  const stopped = await stack.step(["destroy", "--yes", "--skip-preview", "--continue-on-error"], {
    fails: true,
  });
  const text = stopped.stdout + stopped.stderr;
  for (const [name, kind, , { image, snapshots: stay, refused }] of everyCase()) {
    const id = ids[name] ?? "";
    const left = everyImage().find(({ ImageId }) => ImageId === id);
    expect.soft([name, left?.State]).toEqual([name, image]);
    // A snapshot that was given stays whatever becomes of its image.
    const there = (snapshots[id] ?? []).map((snapshotId) => everySnapshot().includes(snapshotId));
    expect.soft([name, there]).toEqual([name, [stay || kind === "Image"]]);
    if (refused !== undefined) {
      expect.soft(text).toMatch(new RegExp(`image \`${id}\`[^\n]* ${refused.source}`));
    }
    if (name.endsWith(" retain")) {
      expect.soft(text).toMatch(new RegExp(`image \`${id}\` .* stays, as \`onDelete: retain\` says`));
    }
  }
  const refused = everyCase().filter(([, , , ending]) => ending.refused !== undefined);
  expect(Object.keys(await stack.ids()).toSorted()).toEqual(refused.map(([name]) => name).toSorted());

  const relented = refused.map(([name, kind, args, ending]) => [
    name,
    { kind, args: { ...args, ...ending.relented } },
  ]);
  await stack.up(Object.fromEntries(relented) as Program);
  const gone = await stack.destroy();
  expect(gone.writes.filter((write) => write === "DeregisterImage")).toHaveLength(refused.length);
  expect(await stack.ids()).toEqual({});
});
