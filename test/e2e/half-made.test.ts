/**
 * Every kind of resource whose create fails when something is there already: it is written down or found again,
 * survives a refresh, and heals on the next run without a second one. Floor: test/support.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { resourceNames } from "../support/resource-kinds";
import { declareSamples, seedSamples, type Samples } from "../support/samples";
import { startScenario, type Program, type Scenario } from "../support/scenario";

let stack: Scenario;
let samples: Samples;
beforeAll(async () => {
  stack = await startScenario();
  samples = seedSamples(stack);
});
afterAll(() => stack.close());

const error = { code: "UnauthorizedOperation", message: "not you", status: 403 };
const names = (region: string): string[] =>
  stack.emulator.images({ region }).flatMap(({ Name = "" }) => Name.replace(/-\w{8}$/, ""));

it("is finished by the next run, and is there once", async () => {
  const { faults } = stack.emulator;
  // The very last call of each image, the share, the second of two settings, the look at what was published.
  faults.add({ action: "DeleteTags", error, times: 3 });
  faults.add({ action: "ModifyImageAttribute", error });
  faults.add({ action: "ModifyInstanceMetadataDefaults", error });
  faults.add({ action: "GetParameter", error: { ...error, code: "AccessDeniedException" }, skip: 1 });
  const program: Program = declareSamples(samples, ({ first }, kind) =>
    kind === "AccountImageSettings"
      ? { ...first, instanceMetadataDefaults: { httpTokens: "required" } }
      : first,
  );
  const failed = await stack.failingUp(program, "--continue-on-error");
  const half = await stack.ids();
  // A parameter is found again by its mark.
  const recorded = resourceNames.filter((kind) => kind !== "PublishedParameter");
  expect(Object.keys(half).toSorted()).toEqual(recorded.toSorted());
  const seen = [names("us-east-1"), names("eu-west-1")];

  const refreshed = await stack.refresh();
  expect(refreshed.writes).toEqual([]);
  for (const kind of recorded) {
    expect
      .soft([kind, (await stack.resources())[kind]?.outputs.internal])
      .toMatchObject([kind, { complete: false }]);
  }
  const healed = await stack.up();
  expect(healed.writes.filter((write) => /^(Register|Create|Copy)Image/.test(write))).toEqual([]);
  expect([names("us-east-1"), names("eu-west-1")]).toEqual(seen);
  expect(failed.writes.filter((write) => /^(Register|Create|Copy)Image/.test(write))).toHaveLength(3);
  expect(await stack.ids()).toMatchObject(half);
  expect((await stack.up()).operations).toEqual([]);
  const before = stack.emulator.snapshots().length;
  expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
  // What was there before the half-made run is what comes back.
  const gone = ["DisableSnapshotBlockPublicAccess", "ModifyInstanceMetadataDefaults"];
  expect((await stack.destroy()).writes).toEqual(expect.arrayContaining(gone));
  expect(stack.emulator.snapshots().length).toBeLessThan(before);
  expect(names("eu-west-1")).toEqual([]);
});
