import { CreateTagsCommand, DeregisterImageCommand, ModifyImageAttributeCommand } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startScenario, writesTo, type Declared, type Program, type Scenario } from "../support/scenario";

let stack: Scenario;
let sourceImageId: string;
beforeAll(async () => {
  // Long enough to be seen as pending, once.
  stack = await startScenario({ timings: { pending: 300 } });
  sourceImageId = stack.emulator.seed.image({
    name: "web-1",
    description: "from there",
    tags: { team: "web" },
  });
});
afterAll(() => stack.close());

const copy = (more: object = {}, options: object = {}): Declared => ({
  kind: "ImageCopy",
  args: { region: "eu-west-1", sourceImageId, sourceRegion: "us-east-1", ...more },
  options: { ...options },
});
const idOf = async (name: string): Promise<string> => (await stack.ids())[name] ?? "";
const inDublin = (): string[] =>
  stack.emulator.images({ region: "eu-west-1" }).map(({ ImageId = "" }) => ImageId);
const snapshotsInDublin = (): number => stack.emulator.snapshots({ region: "eu-west-1" }).length;

describe("a copy", () => {
  it("that EC2 fails to make leaves nothing behind, and is made by the next run", async () => {
    stack.emulator.faults.add({
      action: "CopyImage",
      failure: { code: "InternalError", message: "the key cannot be used" },
    });
    const failed = await stack.failingUp({ dublin: copy() });
    expect(failed.stdout + failed.stderr).toMatch(/is failed: the key cannot be used; nothing is left of it/);
    expect(failed.writes.filter((write) => write !== "DeleteSnapshot")).toEqual([
      "CopyImage",
      "CreateTags",
      "DeregisterImage",
    ]);
    expect([inDublin(), snapshotsInDublin(), await stack.ids()]).toEqual([[], 0, {}]);

    const made = await stack.up();
    expect(made.writes.filter((write) => write !== "CopyImage")).toEqual(["CreateTags", "DeleteTags"]);
    expect(inDublin()).toEqual([await idOf("dublin")]);
    expect((await stack.up()).operations).toEqual([]);
  });

  it("changes in place by exactly the calls that the change takes, and its dependents stay", async () => {
    const id = await idOf("dublin");
    const use: Declared = { kind: "LaunchPermissions", args: { region: "eu-west-1", imageId: "$dublin" } };
    const full = {
      description: "in Dublin",
      deprecateAt: "2036-01-01T00:00:00Z",
      deregistrationProtection: "enabled-without-cooldown",
      instanceTypeSpecification: { unsupportedInstanceTypes: ["t2.*"] },
      tags: { team: "images" },
      snapshotTags: { keep: "yes" },
    };
    await stack.up({ dublin: copy(), use });
    const preview = await stack.preview({ dublin: copy(full), use });
    expect([preview.deeds, preview.operations]).toEqual([{ dublin: "update", use: "same" }, []]);
    const { calls, ...changed } = await stack.up();
    const aspects = [
      "ModifyImageAttribute",
      "EnableImageDeregistrationProtection",
      "ReplaceImageInstanceTypeSpecification",
      "EnableImageDeprecation",
      "CreateTags",
    ];
    expect(writesTo({ calls, ...changed }, id)).toEqual(aspects);
    const [snapshot] = stack.emulator.snapshots({ region: "eu-west-1" });
    expect(changed.writes).toEqual([...aspects, "CreateTags"]);
    expect(snapshot?.Tags).toContainEqual({ Key: "keep", Value: "yes" });

    const ec2 = stack.ec2("eu-west-1");
    await ec2.send(new ModifyImageAttributeCommand({ ImageId: id, Description: { Value: "theirs" } }));
    await ec2.send(
      new CreateTagsCommand({
        Resources: [snapshot?.SnapshotId ?? ""],
        Tags: [{ Key: "keep", Value: "no" }],
      }),
    );
    expect((await stack.up(undefined, "--refresh")).writes).toEqual(["ModifyImageAttribute", "CreateTags"]);
    const back = { ...full, deregistrationProtection: "disabled", enabled: false };
    expect((await stack.up({ dublin: copy(back), use })).writes).toEqual([
      "DisableImageDeregistrationProtection",
      "DisableImage",
    ]);
    expect((await stack.up({ dublin: copy(), use })).writes.slice(0, 2)).toEqual([
      "EnableImage",
      "DisableImageDeprecation",
    ]);
    expect(await idOf("dublin")).toBe(id);
  });

  // Each property that replaces is tried in replacements.test.ts.
  it("is made anew with its snapshots, takes the old ones along, and is made anew when it vanished", async () => {
    const program = (more: object): Program => ({ one: copy(more), two: copy({ ...more, name: "web-2" }) });
    await stack.up(program({}));
    await stack.up(program({ encrypted: true }));
    expect([inDublin().length, snapshotsInDublin()]).toEqual([2, 2]);

    const vanished = await idOf("one");
    await stack.ec2("eu-west-1").send(new DeregisterImageCommand({ ImageId: vanished }));
    const anew = await stack.up(undefined, "--refresh");
    expect(anew.writes.filter((write) => write.endsWith("Image"))).toEqual([
      // The first try's token still stands for the copy that is gone.
      "CopyImage",
      "CopyImage",
    ]);
    expect(Object.values(await stack.ids())).not.toContain(vanished);
    expect((await stack.destroy()).writes.filter((write) => write === "DeregisterImage")).toHaveLength(2);
    expect(stack.emulator.images().map(({ ImageId }) => ImageId)).toEqual([sourceImageId]);
  });
});

describe("two accounts", () => {
  it("share an image, copy it with its snapshots, and keep each to its own", async () => {
    const role = "arn:aws:iam::210987654321:role/publisher";
    const key = stack.emulator.seed.key({ region: "us-east-1" });
    const root = stack.emulator.seed.snapshot({ kmsKeyId: key });
    const program: Program = {
      golden: {
        kind: "Image",
        args: {
          architecture: "x86_64",
          rootDeviceName: "/dev/xvda",
          blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId: root } }],
        },
      },
      shared: {
        kind: "LaunchPermissions",
        args: { imageId: "$golden", accounts: ["210987654321"], snapshotPermissions: true },
      },
      theirs: {
        ...copy(
          { sourceImageId: "$golden", assumeRoleArn: role, encrypted: true },
          { dependsOn: ["shared"] },
        ),
      },
    };
    const made = await stack.up(program);
    const asked = made.calls.find(({ action }) => action === "CopyImage");
    expect([asked?.account, asked?.region]).toEqual(["210987654321", "eu-west-1"]);
    expect(made.calls.filter(({ action }) => action === "AssumeRole").length).toBeGreaterThan(0);
    expect(made.writes.filter((write) => write.startsWith("Modify"))).toEqual([
      "ModifySnapshotAttribute",
      "ModifyImageAttribute",
    ]);
    const [theirs] = stack.emulator.images({ account: "210987654321" });
    expect(theirs).toMatchObject({ OwnerId: "210987654321", State: "available" });
    expect((await stack.up()).operations).toEqual([]);
    expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
    await stack.destroy();
    expect(stack.emulator.images({ account: "210987654321" })).toEqual([]);
    expect(stack.emulator.snapshots({ account: "210987654321" })).toEqual([]);
  });
});
