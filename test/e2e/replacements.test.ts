/**
 * Every property that replaces, of every kind: that it does, that it alone does, and in which order.
 * Floor: replacing, test/support.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { LoggedCall } from "../../emulator";
import { replacingProperties, resourceNames } from "../support/resource-kinds";
import { startScenario, type Program, type Scenario, type Step } from "../support/scenario";
import { seedReplacements, type Replacement, type Replacements } from "./replacing";

let stack: Scenario;
let cases: Replacements;
beforeAll(async () => {
  stack = await startScenario();
  cases = await seedReplacements(stack);
});
afterAll(() => stack.close());

const everyCase = (): (readonly [string, string, Replacement])[] =>
  resourceNames.flatMap((kind) =>
    Object.entries(cases[kind]).map(([what, replacement]) => [kind, what, replacement] as const),
  );
const nameOf = (kind: string, what: string): string => `${kind} ${what}`;
const program = (which: "before" | "after"): Program =>
  Object.fromEntries(
    everyCase().map(([kind, what, replacement]) => [nameOf(kind, what), { kind, args: replacement[which] }]),
  );

/** What a call brings to its end: `+` and the id of what is there by then, `-` and the id of what is gone. */
function eventOf({ action, region, account, parameters }: LoggedCall): string[] {
  const { ImageId, Resources, Name, LaunchPermission } = parameters as Record<string, string | undefined> & {
    Resources?: readonly string[];
  };
  const parameter = `arn:aws:ssm:${region}:${account}:parameter${Name ?? ""}`;
  const events: Record<string, string> = {
    // The tag that says that an image is not done.
    DeleteTags: `+ ${Resources?.join() ?? ""}`,
    DeregisterImage: `- ${ImageId ?? ""}`,
    ResetImageAttribute: `- ${region}/${ImageId ?? ""}`,
    PutParameter: `+ ${parameter}`,
    DeleteParameter: `- ${parameter}`,
    EnableSnapshotBlockPublicAccess: `+ ${account}/${region}`,
    DisableSnapshotBlockPublicAccess: `- ${account}/${region}`,
    ...(LaunchPermission !== undefined && { ModifyImageAttribute: `+ ${region}/${ImageId ?? ""}` }),
  };
  return events[action] === undefined ? [] : [events[action]];
}

/** That what has the names was made anew, each in its order. */
function expectAnew(
  { calls }: Step,
  names: readonly (readonly [name: string, goesFirst: boolean])[],
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): void {
  const events = calls.flatMap(eventOf);
  for (const [name, goesFirst] of names) {
    const about = events.filter((event) => [before[name], after[name]].includes(event.slice(2)));
    const order = [`+ ${after[name] ?? ""}`, `- ${before[name] ?? ""}`];
    expect.soft([name, about]).toEqual([name, goesFirst ? order.toReversed() : order]);
  }
}

it("has a case for every property", () => {
  for (const kind of resourceNames) {
    const properties = Object.keys(cases[kind]).filter((what) => !what.includes(" "));
    expect.soft([kind, properties.toSorted()]).toEqual([kind, replacingProperties(kind)]);
  }
});

it("is previewed with its reason and no write, and made anew, the new one first unless the old one is in the way", async () => {
  await stack.up(program("before"));
  const before = await stack.ids();
  const preview = await stack.preview(program("after"));
  for (const [kind, what, { reasons = [what] }] of everyCase()) {
    const name = nameOf(kind, what);
    expect.soft([name, preview.reasons[name]]).toEqual([name, reasons]);
  }
  expect(preview.writes).toEqual([]);
  const replaced = await stack.up();
  const after = await stack.ids();
  const all = everyCase().map(
    ([kind, what, { goesFirst = false }]) => [nameOf(kind, what), goesFirst] as const,
  );
  expectAnew(replaced, all, before, after);
  // Nothing of it is left to do, or to be seen as drift.
  expect((await stack.up()).operations).toEqual([]);
  expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
});

it("is made anew when the engine is told so, though nothing changed", async () => {
  const names = [
    ["Image enaSupport", false],
    ["Image a name that stays", true],
    ["ImageFromInstance noReboot", false],
    ["ImageFromInstance a name that stays", true],
  ] as const;
  const before = await stack.ids();
  const flags: string[] = [];
  for (const [name] of names) flags.push("--replace", await stack.urn(name));
  const replaced = await stack.up(undefined, ...flags);
  const after = await stack.ids();
  expectAnew(replaced, names, before, after);
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed.toSorted()).toEqual(names.map(([name]) => name).toSorted());
  await stack.destroy();
});
