import { DeregisterImageCommand, ModifyImageAttributeCommand } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startScenario, writesTo, type Program, type Scenario } from "../support/scenario";

let stack: Scenario;
let first: string;
let second: string;
beforeAll(async () => {
  stack = await startScenario({ timings: { pending: 300 } });
  first = stack.emulator.seed.instance();
  second = stack.emulator.seed.instance();
});
afterAll(() => stack.close());

/** One under a name of its own and one under an automatic name; `use` depends on the first. */
const program = (more: object = {}, instanceId = first): Program => ({
  named: { kind: "ImageFromInstance", args: { instanceId, name: "web-1", ...more } },
  automatic: { kind: "ImageFromInstance", args: { instanceId, ...more } },
  use: { kind: "LaunchPermissions", args: { imageId: "$named", preflight: false } },
});
const caused = (): number =>
  stack.emulator.snapshots().filter(({ Description = "" }) => Description.startsWith("Created by")).length;

it("that EC2 fails to make leaves nothing behind, and is made by the next run", async () => {
  stack.emulator.faults.add({
    action: "CreateImage",
    failure: { code: "InternalError", message: "no room" },
    times: 2,
  });
  const failed = await stack.failingUp(program());
  expect(failed.stdout + failed.stderr).toMatch(/is failed: no room; nothing is left of it/);
  expect([caused(), await stack.ids()]).toEqual([0, {}]);

  const made = await stack.up();
  expect(made.writes.toSorted()).toEqual(["CreateImage", "CreateImage", "DeleteTags", "DeleteTags"]);
  expect((await stack.up()).operations).toEqual([]);
});

it("changes in place by exactly the calls that the change takes, and is repaired", async () => {
  const full = {
    description: "new",
    imdsSupport: "v2.0",
    deprecateAt: "2036-01-01T00:00:00Z",
    instanceTypeSpecification: { supportedInstanceTypes: ["m7i.*"] },
    tags: { team: "web" },
    snapshotTags: { cost: "42" },
  };
  const preview = await stack.preview(program(full));
  expect([preview.deeds, preview.operations]).toEqual([
    { named: "update", automatic: "update", use: "same" },
    [],
  ]);
  const ids = await stack.ids();
  const changed = await stack.up();
  for (const id of [ids.named, ids.automatic]) {
    expect(writesTo(changed, id)).toEqual([
      "ModifyImageAttribute",
      "ModifyImageAttribute",
      "ReplaceImageInstanceTypeSpecification",
      "EnableImageDeprecation",
      "CreateTags",
    ]);
  }
  // And the tags of one snapshot each.
  expect(changed.writes).toHaveLength(12);
  const theirs = { ImageId: ids.named, Description: { Value: "theirs" } };
  await stack.ec2().send(new ModifyImageAttributeCommand(theirs));
  await stack.ec2().send(new DeregisterImageCommand({ ImageId: ids.automatic }));
  const repaired = await stack.up(undefined, "--refresh");
  expect(writesTo(repaired, ids.named)).toEqual(["ModifyImageAttribute"]);
  expect(repaired.writes).toContain("CreateImage");
  expect((await stack.ids()).named).toBe(ids.named);
});

it("is made anew of another instance, the new one first unless the name is taken, and ends with its snapshots", async () => {
  const before = await stack.ids();
  const replaced = await stack.up(program({}, second));
  const order = replaced.calls
    .filter(({ action }) => action === "CreateImage" || action === "DeregisterImage")
    .map(({ parameters: { Name, ImageId } }) =>
      typeof Name === "string" ? Name.replace(/-\w{8}$/, "") : ImageId,
    );
  expect(order.indexOf(before.named ?? "")).toBeLessThan(order.indexOf("web-1"));
  expect(order.indexOf(before.automatic ?? "")).toBeGreaterThan(order.indexOf("automatic"));
  await stack.destroy();
  expect(caused()).toBe(1);
});
