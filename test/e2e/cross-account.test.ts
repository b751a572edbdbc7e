/** Every kind of resource in another account, by a role of that account. Floor: test/support. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { resourceNames } from "../support/resource-kinds";
import { declareSamples, seedSamples, type Sample, type Samples } from "../support/samples";
import { startScenario, type Program, type Scenario, type Step } from "../support/scenario";

const account = "210987654321";
const assumeRoleArn = `arn:aws:iam::${account}:role/publisher`;

let stack: Scenario;
let samples: Samples;
beforeAll(async () => {
  stack = await startScenario();
  samples = seedSamples(stack, { account });
});
afterAll(() => stack.close());

const program = (pick: (sample: Sample) => Sample["first"]): Program =>
  declareSamples(samples, (sample) => ({ ...pick(sample), assumeRoleArn }));

/** That every call went to the other account, and only in order to get there to ours, under the stack's name. */
function expectAbroad({ calls }: Step): void {
  const sessions = calls.filter(({ action }) => action === "AssumeRole");
  expect(sessions.length).toBeGreaterThan(0);
  for (const { parameters } of sessions) {
    expect(parameters).toMatchObject({ RoleArn: assumeRoleArn, RoleSessionName: "pulumi-ami-test-test" });
  }
  const rest = calls.filter((call) => !sessions.includes(call));
  expect(new Set(rest.map((call) => call.account))).toEqual(new Set([account]));
}

it("is made there, changed, seen unchanged, and removed, and nothing of it is here", async () => {
  const made = await stack.up(program(({ first }) => first));
  expectAbroad(made);
  expect(Object.keys(await stack.ids()).toSorted()).toEqual(resourceNames.toSorted());
  expect((await stack.up()).operations).toEqual([]);
  const refreshed = await stack.refresh();
  expectAbroad(refreshed);
  expect(refreshed.writes).toEqual([]);

  const changed = await stack.up(program((sample) => sample.changed));
  expectAbroad(changed);
  expect(changed.writes.toSorted()).toEqual(resourceNames.flatMap((kind) => samples[kind].writes).toSorted());
  const gone = await stack.destroy();
  expectAbroad(gone);
  // Each in its way: three images with the snapshots that two of them made, and the rest.
  expect(gone.writes.toSorted()).toEqual([
    "DeleteParameter",
    "DeleteSnapshot",
    "DeleteSnapshot",
    "DeregisterImage",
    "DeregisterImage",
    "DeregisterImage",
    "DisableSnapshotBlockPublicAccess",
    "ResetImageAttribute",
  ]);
  expect(stack.emulator.images({ account: "123456789012" })).toEqual([]);
});
