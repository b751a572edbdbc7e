/**
 * Every property that does not replace, of every kind: changed, repaired and changed back by exactly the calls that
 * it takes, while what uses the resource stays as it is. Floor: changing, test/support.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { isSame } from "../../provider/canonical";
import { lastingProperties, resourceNames } from "../support/resource-kinds";
import { startScenario, writesOf, type Program, type Scenario, type Step } from "../support/scenario";
import { seedChanges, type Change, type Changes, type Subject } from "./changing";

let stack: Scenario;
let cases: Changes;
let ids: Record<string, string>;
beforeAll(async () => {
  stack = await startScenario();
  cases = seedChanges(stack);
});
afterAll(() => stack.close());

const everyCase = (): (readonly [name: string, change: Change, kind: string])[] =>
  resourceNames.flatMap((kind) =>
    Object.entries(cases[kind]).map(([what, change]) => [`${kind} ${what}`, change, kind] as const),
  );
const userOf = (kind: string): string => `what uses each ${kind}`;

/** Every case, and of each kind something that uses the ids of all. */
function program(pick: (change: Change) => Change["to"]): Program {
  const users = resourceNames.map((kind) => {
    const uses = Object.keys(cases[kind]).map((what) => [what, `$${kind} ${what}`]);
    const { imageId } = cases.PublishedParameter.tags?.from ?? {};
    const args = { name: `/uses/${kind}`, imageId, tags: Object.fromEntries(uses) as object };
    return [userOf(kind), { kind: "PublishedParameter", args }];
  });
  const changing = everyCase().map(([name, change, kind]) => [name, { kind, args: pick(change) }]);
  return Object.fromEntries([...changing, ...users]) as Program;
}
const from = (change: Change): Change["to"] => change.from;
const to = (change: Change): Change["to"] => change.to;

function subjectOf(name: string, kind: string): Subject {
  const id = ids[name] ?? "";
  if (kind === "AccountImageSettings") {
    const region = id.slice(id.indexOf("/") + 1);
    return { stack, region, id: region, snapshotIds: [] };
  }
  if (kind === "PublishedParameter") {
    return { stack, region: "us-east-1", id: id.slice(id.indexOf("/")), snapshotIds: [] };
  }
  const imageId = id.slice(id.indexOf("/") + 1);
  const region = kind === "ImageCopy" ? "eu-west-1" : "us-east-1";
  const image = stack.emulator.images({ region }).find(({ ImageId }) => ImageId === imageId);
  const snapshotIds = (image?.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []);
  return { stack, region, id: imageId, snapshotIds };
}

/** The writes of a step that are about a case. */
function writesAbout({ calls }: Step, name: string, kind: string): string[] {
  const { region, id, snapshotIds } = subjectOf(name, kind);
  const about = calls.filter((call) => {
    const { ImageId, SnapshotId, Resources = [], Name, ResourceId } = call.parameters;
    if (id === region) return call.region === region;
    return [ImageId, SnapshotId, Name, ResourceId, ...(Resources as unknown[])].some((value) =>
      // The root snapshot of all images is nobody's own.
      [id, ...snapshotIds.filter((snapshotId) => snapshotId !== stack.snapshotId)].includes(value as string),
    );
  });
  return writesOf(about.map(({ action }) => action));
}

/** That a step asked for what each case says, and for nothing else. */
function expectWrites(step: Step, expected: (change: Change) => readonly string[] | undefined): void {
  for (const [name, change, kind] of everyCase()) {
    expect.soft([name, writesAbout(step, name, kind)]).toEqual([name, expected(change) ?? []]);
  }
  const all = everyCase().flatMap(([, change]) => expected(change) ?? []);
  expect(step.writes.toSorted()).toEqual(all.toSorted());
}

it("has a case for every property", () => {
  for (const kind of resourceNames) {
    const changed = Object.values(cases[kind]).flatMap((change) =>
      Object.keys(change.to).filter((key) => !isSame(change.to[key], change.from[key])),
    );
    expect.soft([kind, [...new Set(changed)].toSorted()]).toEqual([kind, lastingProperties(kind)]);
  }
});

/** The writes of a create: what makes it, takes the lease of it where that cannot come with it, and ends it. */
const creation: Readonly<Record<string, readonly string[]>> = {
  Image: ["RegisterImage", "DeleteTags"],
  ImageFromInstance: ["CreateImage", "DeleteTags"],
  ImageCopy: ["CopyImage", "CreateTags", "DeleteTags"],
  PublishedParameter: ["PutParameter"],
};

it("is made, and then left alone with no call", async () => {
  const made = await stack.up(program(from));
  expect(new Set(Object.values(made.deeds))).toEqual(new Set(["create"]));
  const shares = everyCase().filter(([, change]) => change.from.accounts !== undefined);
  const writes = [
    ...everyCase().flatMap(([, , kind]) => creation[kind] ?? []),
    ...resourceNames.map(() => "PutParameter"),
    ...shares.map(() => "ModifyImageAttribute"),
  ];
  expect(made.writes.toSorted()).toEqual(writes.toSorted());
  ids = await stack.ids();
  const again = await stack.up();
  expect([again.operations, new Set(Object.values(again.deeds))]).toEqual([[], new Set(["same"])]);
});

it("is previewed without a call, and what uses it stays as it is", async () => {
  const { deeds, operations } = await stack.preview(program(to));
  for (const [name] of everyCase()) {
    expect.soft([name, deeds[name]]).toEqual([name, name.endsWith("by others") ? "same" : "update"]);
  }
  for (const kind of resourceNames) expect.soft([kind, deeds[userOf(kind)]]).toEqual([kind, "same"]);
  expect(operations).toEqual([]);
});

it("asks for exactly the change, and writes it down", async () => {
  expectWrites(await stack.up(), ({ there }) => there);
  const written = await stack.resources();
  for (const [name, change] of everyCase()) expect.soft(written[name]?.inputs).toMatchObject(change.to);
  expect(await stack.ids()).toEqual(ids);
});

it("is repaired after somebody else changed it, and what is theirs stays", async () => {
  for (const [name, { drift }, kind] of everyCase()) await drift?.(subjectOf(name, kind));
  expectWrites(await stack.up(undefined, "--refresh"), ({ repaired }) => repaired);
  const stays = { Key: "theirs", Value: "stays" };
  for (const region of ["us-east-1", "eu-west-1"]) {
    const things = [...stack.emulator.images({ region }), ...stack.emulator.snapshots({ region })];
    expect(
      things.filter(({ Tags = [] }) => Tags.some(({ Key }) => Key === stays.Key)).length,
    ).toBeGreaterThan(1);
    for (const { Tags = [] } of things) expect(Tags).not.toContainEqual({ Key: "theirs", Value: "goes" });
  }
});

it("asks for exactly the way back, where there is one, and is the same resource to the end", async () => {
  // What has no way back stays.
  const back = await stack.up(
    program(({ back: way, ...change }) => (way === undefined ? change.to : change.from)),
  );
  expectWrites(back, ({ back: way }) => way);
  expect(await stack.ids()).toEqual(ids);
  expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
});
