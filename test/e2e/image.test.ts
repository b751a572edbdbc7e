import {
  CreateTagsCommand,
  DeregisterImageCommand,
  DisableImageCommand,
  EnableImageDeprecationCommand,
  ModifyImageAttributeCommand,
  ReplaceImageInstanceTypeSpecificationCommand,
  type EC2Client,
} from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { imageArgs, startScenario, writesTo, type Program, type Scenario } from "../support/scenario";

interface Change {
  /** Stated at first, and again in the end. */
  readonly from?: Readonly<Record<string, unknown>>;
  readonly to: Readonly<Record<string, unknown>>;
  /** Writes of the change, exactly, and of the way back. */
  readonly there: readonly string[];
  readonly back: readonly string[];
  /** Somebody's change behind the back of `to`, and the writes that repair it. */
  readonly drift?: (ec2: EC2Client, ImageId: string) => Promise<unknown>;
  readonly repaired?: readonly string[];
}

const attribute = "ModifyImageAttribute";
const inPlace: Readonly<Record<string, Change>> = {
  description: {
    to: { description: "a web server" },
    there: [attribute],
    drift: (ec2, ImageId) =>
      ec2.send(new ModifyImageAttributeCommand({ ImageId, Description: { Value: "theirs" } })),
    repaired: [attribute],
    back: [attribute],
  },
  deprecateAt: {
    to: { deprecateAt: "2036-01-01T00:00:00Z" },
    there: ["EnableImageDeprecation"],
    drift: (ec2, ImageId) =>
      ec2.send(new EnableImageDeprecationCommand({ ImageId, DeprecateAt: new Date("2035-01-01T00:00:00Z") })),
    repaired: ["EnableImageDeprecation"],
    back: ["DisableImageDeprecation"],
  },
  deregistrationProtection: {
    from: { deregistrationProtection: "disabled" },
    to: { deregistrationProtection: "enabled-without-cooldown" },
    there: ["EnableImageDeregistrationProtection"],
    back: ["DisableImageDeregistrationProtection"],
  },
  instanceTypeSpecification: {
    to: { instanceTypeSpecification: { supportedInstanceTypes: ["t3.*"] } },
    there: ["ReplaceImageInstanceTypeSpecification"],
    drift: (ec2, ImageId) => ec2.send(new ReplaceImageInstanceTypeSpecificationCommand({ ImageId })),
    repaired: ["ReplaceImageInstanceTypeSpecification"],
    back: ["ReplaceImageInstanceTypeSpecification"],
  },
  tags: {
    from: { tags: { owner: "us", role: "web" } },
    to: { tags: { owner: "them", team: "images" } },
    there: ["DeleteTags", "CreateTags"],
    drift: (ec2, id) =>
      ec2.send(
        new CreateTagsCommand({
          Resources: [id],
          Tags: [
            { Key: "owner", Value: "nobody" },
            { Key: "theirs", Value: "stays" },
          ],
        }),
      ),
    repaired: ["CreateTags"],
    back: ["DeleteTags", "CreateTags"],
  },
  exclusiveTags: {
    to: { exclusiveTags: true },
    there: [],
    drift: (ec2, id) =>
      ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key: "theirs", Value: "goes" }] })),
    repaired: ["DeleteTags"],
    back: [],
  },
  // With nothing to write down of its permissions, for the one that is shared see launch-permissions.test.ts.
  enabled: { to: { enabled: false }, there: ["DisableImage"], back: ["EnableImage"] },
  disabledByOthers: {
    to: {},
    there: [],
    drift: (ec2, ImageId) => ec2.send(new DisableImageCommand({ ImageId })),
    repaired: ["EnableImage"],
    back: [],
  },
  // What is for a later removal alone is written into the state, and EC2 is asked for nothing.
  onDelete: { to: { onDelete: "retain" }, there: [], back: [] },
  protectWhileInUse: { to: { protectWhileInUse: true }, there: [], back: [] },
};
const names = Object.keys(inPlace);

describe("what changes in place", () => {
  let stack: Scenario;
  let ids: Record<string, string>;
  beforeAll(async () => {
    stack = await startScenario();
  });
  afterAll(() => stack.close());

  /** Each image with a dependent, which uses its id. */
  const program = (stated: "from" | "to"): Program =>
    Object.fromEntries(
      Object.entries(inPlace).flatMap(([name, change]) => [
        [name, { kind: "Image", args: imageArgs(stack.snapshotId, change[stated]) }],
        [`use of ${name}`, { kind: "LaunchPermissions", args: { imageId: `$${name}`, preflight: false } }],
      ]),
    );

  it("is made, and then left alone with no call", async () => {
    const made = await stack.up(program("from"));
    expect(new Set(Object.values(made.deeds))).toEqual(new Set(["create"]));
    // One registration each, and the removal of the tag that says that it is not done.
    expect(made.writes.toSorted()).toEqual([
      ...names.map(() => "DeleteTags"),
      ...names.map(() => "RegisterImage"),
    ]);
    ids = await stack.ids();
    const again = await stack.up();
    expect(again.operations).toEqual([]);
    expect(new Set(Object.values(again.deeds))).toEqual(new Set(["same"]));
  });

  it("is previewed without a call, and dependents stay as they are", async () => {
    const { deeds, operations } = await stack.preview(program("to"));
    const changing = names.filter((name) => name !== "disabledByOthers");
    for (const name of changing) expect.soft([name, deeds[name]]).toEqual([name, "update"]);
    for (const name of names) expect.soft([name, deeds[`use of ${name}`]]).toEqual([name, "same"]);
    expect(operations).toEqual([]);
  });

  it("asks EC2 for exactly the change, there and back, and repairs drift", async () => {
    const there = await stack.up();
    for (const [name, change] of Object.entries(inPlace))
      expect.soft([name, writesTo(there, ids[name])]).toEqual([name, change.there]);
    for (const [name, { drift }] of Object.entries(inPlace)) await drift?.(stack.ec2(), ids[name] ?? "");
    const repaired = await stack.up(undefined, "--refresh");
    for (const [name, change] of Object.entries(inPlace))
      expect.soft([name, writesTo(repaired, ids[name])]).toEqual([name, change.repaired ?? []]);
    const tags = stack.emulator.images().find(({ ImageId }) => ImageId === ids.tags)?.Tags ?? [];
    expect(tags).toContainEqual({ Key: "theirs", Value: "stays" });
    const back = await stack.up(program("from"));
    for (const [name, change] of Object.entries(inPlace))
      expect.soft([name, writesTo(back, ids[name])]).toEqual([name, change.back]);
    expect(await stack.ids()).toEqual(ids);
    expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
  });
});

describe("what replaces", () => {
  let stack: Scenario;
  let dublin: string;
  beforeAll(async () => {
    stack = await startScenario();
    dublin = stack.emulator.seed.snapshot({ region: "eu-west-1" });
  });
  afterAll(() => stack.close());

  const uefi = { architecture: "x86_64", bootMode: "uefi" };
  const mapped = (deviceName: string, ebs: object): object[] => [
    { deviceName, ebs: { snapshotId: stack.snapshotId, ...ebs } },
  ];
  /** Of each property, what is stated before and after; `named` has the name that is given to both. */
  const changes = (dublin: string): Record<string, readonly [object, object]> => ({
    architecture: [{}, { architecture: "arm64" }],
    rootDeviceName: [{}, { rootDeviceName: "/dev/sda1", blockDeviceMappings: mapped("/dev/sda1", {}) }],
    blockDeviceMappings: [{}, { blockDeviceMappings: mapped("/dev/xvda", { volumeSize: 20 }) }],
    bootMode: [{ bootMode: "legacy-bios" }, { bootMode: "uefi" }],
    tpmSupport: [uefi, { ...uefi, tpmSupport: "v2.0" }],
    uefiData: [
      { ...uefi, uefiData: "QU1aTlVFRkk=" },
      { ...uefi, uefiData: "QU1aTlVFRkkx" },
    ],
    enaSupport: [{}, { enaSupport: true }],
    sriovNetSupport: [{}, { sriovNetSupport: "simple" }],
    imdsSupport: [{ imdsSupport: "v2.0" }, {}],
    region: [{}, { region: "eu-west-1", blockDeviceMappings: mapped("/dev/xvda", { snapshotId: dublin }) }],
    name: [{ name: "web-1" }, { name: "web-2" }],
    named: [{ name: "db-1" }, { name: "db-1", enaSupport: true }],
  });
  const program = (which: 0 | 1): Program =>
    Object.fromEntries(
      Object.entries(changes(dublin)).map(([name, pair]) => [
        name,
        { kind: "Image", args: imageArgs(stack.snapshotId, pair[which]) },
      ]),
    );

  it("is made anew, the new one first unless the name is taken until the old one is gone", async () => {
    await stack.up(program(0));
    const before = await stack.ids();
    const replaced = await stack.up(program(1));
    const after = await stack.ids();
    const last = replaced.calls;
    for (const name of Object.keys(program(1))) {
      expect.soft([name, replaced.deeds[name]?.includes("replace")]).toEqual([name, true]);
      expect.soft([name, after[name] === before[name]]).toEqual([name, false]);
      const gone = last.findIndex(
        (call) => call.action === "DeregisterImage" && call.parameters.ImageId === before[name],
      );
      const waited = last.findLastIndex(
        (call) =>
          call.action === "DeleteTags" && (call.parameters.Resources as string[]).includes(after[name] ?? ""),
      );
      const explicit = name === "name" || name === "named";
      expect.soft([name, gone >= 0, gone < waited]).toEqual([name, true, explicit]);
    }
    expect(stack.emulator.images()).toHaveLength(Object.keys(program(1)).length);
  });

  it("is made anew when the engine is told so, though nothing changed", async () => {
    const before = await stack.ids();
    const replaced = await stack.up(
      undefined,
      ...["--replace", await stack.urn("named"), "--replace", await stack.urn("enaSupport")],
    );
    const after = await stack.ids();
    const order = ({ action, parameters }: (typeof replaced.calls)[number]): string =>
      action === "DeregisterImage"
        ? `- ${String(parameters.ImageId)}`
        : `+ ${String(parameters.Name).replace(/-\w{8}$/, "")}`;
    const made = replaced.calls
      .filter(({ action }) => /^(Deregister|Register)Image$/.test(action))
      .map(order);
    expect(made.indexOf("+ enaSupport")).toBeLessThan(made.indexOf(`- ${before.enaSupport ?? ""}`));
    expect(made.indexOf("+ db-1")).toBeGreaterThan(made.indexOf(`- ${before.named ?? ""}`));
    expect(made).toHaveLength(4);
    expect(
      Object.keys(after)
        .filter((name) => after[name] !== before[name])
        .toSorted(),
    ).toEqual(["enaSupport", "named"]);
  });
});

describe("an image that others have a hand in", () => {
  let stack: Scenario;
  beforeAll(async () => {
    stack = await startScenario();
  });
  afterAll(() => stack.close());

  it("is refused while it is another's, adopted when it is what the program says, and made anew when it vanished", async () => {
    const theirs = stack.emulator.seed.image({ name: "web-1", tags: { owner: "them" } });
    const golden = (more: object): Program => ({
      golden: { kind: "Image", args: imageArgs(stack.snapshotId, { name: "web-1", ...more }) },
    });
    const refused = await stack.failingUp(golden({}));
    expect(refused.stdout + refused.stderr).toContain(
      `\`web-1\` is taken in us-east-1 by image \`${theirs}\``,
    );
    const different = await stack.failingUp(golden({ adopt: true, enaSupport: true, architecture: "arm64" }));
    expect(different.stdout + different.stderr).toMatch(
      /cannot be adopted.*architecture must be `arm64` and is `x86_64`.*enaSupport must be `true` and is absent.*blockDeviceMappings\[\/dev\/xvda\]/s,
    );
    expect([refused.writes, different.writes]).toEqual([[], []]);

    const [root] = stack.emulator.images()[0]?.BlockDeviceMappings ?? [];
    const same = imageArgs(root?.Ebs?.SnapshotId ?? "", {
      name: "web-1",
      adopt: true,
      description: "ours now",
    });
    const adopted = await stack.up({ golden: { kind: "Image", args: same } });
    expect(adopted.writes).toEqual(["CreateTags", attribute]);
    expect(await stack.ids()).toEqual({ golden: theirs });
    expect(stack.emulator.images()[0]?.Tags).toContainEqual({ Key: "owner", Value: "them" });
    expect((await stack.up()).operations).toEqual([]);

    await stack.ec2().send(new DeregisterImageCommand({ ImageId: theirs }));
    const anew = await stack.up(undefined, "--refresh");
    expect(anew.writes).toEqual(["RegisterImage", "DeleteTags"]);
    expect((await stack.ids()).golden).not.toBe(theirs);
  });
});

describe("an image that another stack adopts", () => {
  let stack: Scenario;
  beforeAll(async () => {
    stack = await startScenario();
  });
  afterAll(() => stack.close());

  it("is left alone by the stack that had it, which says so and can forget it", async () => {
    const golden = (more: object): Program => ({
      golden: { kind: "Image", args: imageArgs(stack.snapshotId, { name: "web-1", ...more }) },
    });
    await stack.up(golden({}));
    const urn = await stack.urn("golden");
    await stack.pulumi(["stack", "init", "other"]);
    await stack.pulumi(["config", "set", "aws:region", "us-east-1"]);
    await stack.up(golden({ adopt: true }));
    await stack.pulumi(["stack", "select", "test"]);
    const refused = await stack.step(["refresh", "--yes", "--skip-preview"], { fails: true });
    expect(refused.stdout + refused.stderr).toMatch(/bears the mark of another stack.*pulumi state delete/);
    expect((await stack.pulumi(["state", "delete", urn, "--yes"])).code).toBe(0);
    expect((await stack.destroy()).operations).toEqual([]);
    expect(stack.emulator.images()).toHaveLength(1);
  });
});

describe("the end of an image", () => {
  let stack: Scenario;
  beforeAll(async () => {
    stack = await startScenario();
  });
  afterAll(() => stack.close());

  it("is as `onDelete` says, and not before protection and use allow it", async () => {
    const ending = {
      deregister: { onDelete: "deregister" },
      all: { onDelete: "deregister-and-delete-snapshots" },
      disable: { onDelete: "disable" },
      retain: { onDelete: "retain" },
      protected: { deregistrationProtection: "enabled-without-cooldown" },
      used: { enaSupport: true, protectWhileInUse: true },
    };
    const program = (more: Record<string, object> = {}): Program =>
      Object.fromEntries(
        Object.entries({ ...ending, ...more }).map(([name, args]) => [
          name,
          { kind: "Image", args: imageArgs(stack.snapshotId, { ...args }) },
        ]),
      );
    await stack.up(program());
    const ids = await stack.ids();
    stack.emulator.seed.instance({ imageId: ids.used ?? "", instanceType: "t3.micro" });
    const stopped = await stack.step(["destroy", "--yes", "--skip-preview", "--continue-on-error"], {
      fails: true,
    });
    const text = stopped.stdout + stopped.stderr;
    expect(text).toMatch(/is protected from deregistration.*Set `deregistrationProtection: "disabled"`/);
    expect(text).toMatch(/is in use by `arn:aws:ec2:us-east-1:123456789012:instance\/i-\w+`/);
    expect(text).toMatch(/stays, as `onDelete: retain` says/);
    expect(stopped.writes.toSorted()).toEqual(["DeregisterImage", "DeregisterImage", "DisableImage"]);
    const left = Object.fromEntries(
      stack.emulator.images().map(({ ImageId = "", State }) => [ImageId, State]),
    );
    expect(left).toEqual({
      [ids.disable ?? ""]: "disabled",
      [ids.retain ?? ""]: "available",
      [ids.protected ?? ""]: "available",
      [ids.used ?? ""]: "available",
    });
    expect(stack.emulator.snapshots().map(({ SnapshotId }) => SnapshotId)).toContain(stack.snapshotId);
    expect(Object.keys(await stack.ids()).toSorted()).toEqual(["protected", "used"]);

    const relent = {
      protected: { deregistrationProtection: "disabled" },
      used: { enaSupport: true, protectWhileInUse: false },
    };
    const { protected: first, used } = program(relent);
    if (first === undefined || used === undefined) throw new Error("both are in the program");
    await stack.up({ protected: first, used });
    expect((await stack.destroy()).writes).toEqual(["DeregisterImage", "DeregisterImage"]);
  });
});
