// DryRun: every action that takes it answers the same for a well-formed request, and changes nothing
// (EC2 API Reference: Error codes, DryRunOperation).
import * as ec2 from "@aws-sdk/client-ec2";
import { NormalizedSchema } from "@smithy/core/schema";
import { expect, it } from "vitest";
import { actions } from "../../emulator/actions/index";
import { type Action } from "../../emulator/codec";
import { manualClock } from "../../emulator/index";
import { clientOf, codeOf, emulator } from "./support";

const inputOf = (action: Action): NormalizedSchema => {
  const [, , , , input] = ec2[`${action}$`];
  return NormalizedSchema.of(input);
};
const takesDryRun = (action: Action): boolean =>
  [...inputOf(action).structIterator()].some(([name]) => name === "DryRun");
const names = (Object.keys(actions) as Action[]).filter(takesDryRun);

/** A value for every member of a schema. */
function sample(schema: NormalizedSchema): unknown {
  if (schema.isStructSchema()) {
    return Object.fromEntries([...schema.structIterator()].map(([key, member]) => [key, sample(member)]));
  }
  if (schema.isListSchema()) return [sample(schema.getValueSchema())];
  if (schema.isBooleanSchema()) return true;
  if (schema.isNumericSchema()) return 5;
  return schema.isTimestampSchema() ? new Date("2027-01-01T00:00:00Z") : "x";
}

it("is taken by all actions but those whose schemas lack it", () => {
  expect(names.length).toBeGreaterThan(60);
});

it.each(names)("of %s changes nothing", async (action) => {
  const running = await emulator({ clock: manualClock() });
  running.seed.image();
  const before = running.dump();
  const command = (ec2 as unknown as Record<string, new (input: unknown) => ec2.DescribeImagesCommand>)[
    `${action}Command`
  ];
  if (!command) throw new Error(`the SDK has no ${action}`);
  const input = sample(inputOf(action)) as object;
  const call = clientOf(running).send(new command({ ...input, DryRun: true }));
  expect(await codeOf(call)).toBe("DryRunOperation");
  expect(running.calls.at(-1)?.status).toBe(412);
  expect(running.dump()).toEqual(before);
});
