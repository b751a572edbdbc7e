import {
  DeregisterImageCommand,
  DisableImageCommand,
  ModifyImageAttributeCommand,
} from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, expect, it } from "vitest";
import { imageArgs, startScenario, type Program, type Scenario } from "../support/scenario";

const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";
const unit = "arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56";

let stack: Scenario;
beforeAll(async () => {
  stack = await startScenario();
  stack.emulator.seed.blockPublicAccess({ state: "unblocked" });
});
afterAll(() => stack.close());

/** An image and who may launch it; the image's own arguments may change too. */
const program = (shared: object, image: object = {}): Program => ({
  golden: { kind: "Image", args: imageArgs(stack.snapshotId, image) },
  shared: { kind: "LaunchPermissions", args: { imageId: "$golden", ...shared } },
});
const shares = (): string[] =>
  (stack.emulator.images()[0]?.LaunchPermissions ?? [])
    .map((entry) => Object.values(entry).join())
    .toSorted();

/** From one list to the next: the writes, in order, and who may launch the image then. */
const steps: readonly (readonly [string, object, readonly string[], readonly string[]])[] = [
  ["an account more", { accounts: ["111122223333"] }, ["ModifyImageAttribute"], ["111122223333"]],
  [
    "another instead, revoked before it is granted",
    { accounts: ["444455556666"] },
    ["ModifyImageAttribute", "ModifyImageAttribute"],
    ["444455556666"],
  ],
  [
    "an organization and a unit beside it",
    { accounts: ["444455556666"], organizations: [organization], organizationalUnits: [unit] },
    ["ModifyImageAttribute"],
    ["444455556666", organization, unit],
  ],
  [
    "its snapshots, for the accounts",
    { accounts: ["444455556666"], snapshotPermissions: true },
    ["ModifyImageAttribute", "ModifySnapshotAttribute"],
    ["444455556666"],
  ],
  [
    "everyone, and no snapshot",
    { public: { reason: "a test", scrubbed: true } },
    ["ModifyImageAttribute", "ModifySnapshotAttribute", "ModifyImageAttribute"],
    ["all"],
  ],
  ["nobody", {}, ["ModifyImageAttribute"], []],
];

it("shares by exactly the calls that the change takes, and leaves the image alone", async () => {
  await stack.up(program({}));
  for (const [what, shared, writes, result] of steps) {
    const step = await stack.up(program(shared));
    expect
      .soft([what, step.deeds, step.writes])
      .toEqual([what, { golden: "same", shared: "update" }, writes]);
    expect.soft([what, shares()]).toEqual([what, result]);
  }
  expect((await stack.up()).operations).toEqual([]);
});

it("takes back what a stranger was given, also while the image is disabled", async () => {
  const ours = { accounts: ["111122223333", "444455556666"] };
  await stack.up(program(ours));
  const { golden: ImageId } = await stack.ids();
  await stack
    .ec2()
    .send(
      new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add: [{ UserId: "999988887777" }] } }),
    );
  const repaired = await stack.up(undefined, "--refresh");
  // EC2 deprecated the image when it was public, which nobody had asked for.
  const mended = ["DisableImageDeprecation", "ModifyImageAttribute"];
  expect([repaired.writes, shares()]).toEqual([mended, ours.accounts]);

  // Written down on the image, disabled; nothing of it is drift.
  const disabled = await stack.up(program(ours, { enabled: false }));
  expect([disabled.writes, shares()]).toEqual([["CreateTags", "DisableImage"], []]);
  expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
  const fewer = { accounts: ["111122223333"] };
  expect((await stack.up(program(fewer, { enabled: false }))).writes).toEqual(["CreateTags"]);
  const enabled = await stack.up(program(fewer));
  expect([enabled.writes, shares()]).toEqual([
    ["EnableImage", "ModifyImageAttribute", "DeleteTags"],
    fewer.accounts,
  ]);

  // Disabled by somebody else, whose doing took the shares away: enabled again, and shared again by the next run.
  await stack.ec2().send(new DisableImageCommand({ ImageId }));
  expect((await stack.up(undefined, "--refresh")).writes).toContain("EnableImage");
  await stack.up(undefined, "--refresh");
  expect(shares()).toEqual(fewer.accounts);
});

it("follows its image to another id, and ends when the image is gone", async () => {
  const ours = { accounts: ["111122223333"] };
  const before = await stack.ids();
  const replaced = await stack.up(program(ours, { enaSupport: true }));
  const after = await stack.ids();
  expect(after.golden).not.toBe(before.golden);
  expect(after.shared).toBe(`us-east-1/${after.golden ?? ""}`);
  expect(replaced.deeds.shared).toMatch(/replace/);
  expect(shares()).toEqual(ours.accounts);
  // Both are seen to be gone, and both are made anew.
  await stack.ec2().send(new DeregisterImageCommand({ ImageId: after.golden }));
  const anew = await stack.up(undefined, "--refresh");
  expect(anew.writes).toEqual(["RegisterImage", "DeleteTags", "ModifyImageAttribute"]);
  expect(shares()).toEqual(ours.accounts);
  expect((await stack.destroy()).writes).toEqual(["ResetImageAttribute", "DeregisterImage"]);
});
