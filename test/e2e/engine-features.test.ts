/** What Pulumi offers for every resource, with one of each kind of ours. Floor: test/support. */
import { ListTagsForResourceCommand, PutParameterCommand } from "@aws-sdk/client-ssm";
import {
  DisableSnapshotBlockPublicAccessCommand,
  GetSnapshotBlockPublicAccessStateCommand,
  ModifyImageAttributeCommand,
  type Tag,
} from "@aws-sdk/client-ec2";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { resourceNames } from "../support/resource-kinds";
import { declareSamples, seedSamples, type Sample, type Samples } from "../support/samples";
import { imageArgs, startScenario, type Program, type Scenario } from "../support/scenario";

let stack: Scenario;
let samples: Samples;
beforeEach(async () => {
  stack = await startScenario();
  samples = seedSamples(stack);
});
afterEach(() => stack.close());

const first = (sample: Sample): Sample["first"] => sample.first;
const changed = (sample: Sample): Sample["first"] => sample.changed;
const markOf = (Tags: readonly Tag[] = []): string | undefined =>
  Tags.find(({ Key }) => Key === "pulumi-ami:managed-by")?.Value;
/** The images that a stack of ours made. */
const madeImages = (): ReturnType<Scenario["emulator"]["images"]> =>
  ["us-east-1", "eu-west-1"]
    .flatMap((region) => stack.emulator.images({ region }))
    .filter(({ Tags }) => markOf(Tags) !== undefined);

describe("every kind of resource", () => {
  it("is changed with `--target`, and left alone without", async () => {
    await stack.up(declareSamples(samples, first));
    const urns = Object.fromEntries(
      Object.entries(await stack.resources()).map(([name, { urn }]) => [name, urn]),
    );
    stack.declare(declareSamples(samples, changed));
    const halves = [resourceNames.slice(0, 3), resourceNames.slice(3)];
    for (const half of halves) {
      const flags = half.flatMap((kind) => ["--target", urns[kind] ?? ""]);
      const targeted = await stack.up(undefined, ...flags);
      const writes = half.flatMap((kind) => samples[kind].writes);
      expect.soft([half, targeted.writes.toSorted()]).toEqual([half, writes.toSorted()]);
    }
    // The other way round: what is destroyed takes nothing else along.
    const [one = []] = halves;
    await stack.destroy(...one.flatMap((kind) => ["--target", urns[kind] ?? ""]));
    expect(Object.keys(await stack.ids()).toSorted()).toEqual(halves[1]?.toSorted());
    expect(madeImages()).toEqual([]);
  });

  it("that is protected is neither destroyed nor made anew, and asked for nothing", async () => {
    const kept = { protect: true };
    await stack.up(declareSamples(samples, first, kept));
    const ids = await stack.ids();
    const destroyed = await stack.step(["destroy", "--yes", "--skip-preview", "--continue-on-error"], {
      fails: true,
    });
    for (const kind of resourceNames) {
      expect
        .soft(destroyed.stdout)
        .toMatch(new RegExp(`::${kind}" cannot be deleted\\s+because it is protected`));
    }
    // The engine stops at the first that it must not make anew.
    const anew = await stack.failingUp(declareSamples(samples, (sample) => sample.anew, kept));
    expect(anew.stdout + anew.stderr).toMatch(/unable to replace resource.*currently marked for protection/s);
    expect([destroyed.writes, anew.writes]).toEqual([[], []]);
    expect(await stack.ids()).toEqual(ids);
  });

  it("stays as it is where `ignoreChanges` says so, whoever changed it", async () => {
    await stack.up(declareSamples(samples, first));
    const ids = await stack.ids();
    const blind = (pick: (sample: Sample) => Sample["first"]): Program =>
      Object.fromEntries(
        resourceNames.map((kind) => {
          const { first, changed, anew } = samples[kind];
          const ignoreChanges = Object.keys({ ...changed, ...anew }).filter(
            (key) => changed[key] !== first[key] || anew[key] !== first[key],
          );
          return [kind, { kind, args: pick(samples[kind]), options: { ignoreChanges } }];
        }),
      );
    const both = blind((sample) => ({ ...sample.changed, ...sample.anew }));
    expect((await stack.up(both)).operations).toEqual([]);

    const ec2 = stack.ec2();
    const Description = { Value: "somebody's" };
    const { LaunchPermissions: share, PublishedParameter: parameter } = samples;
    for (const [client, ImageId] of [
      [ec2, ids.Image],
      [ec2, ids.ImageFromInstance],
      [stack.ec2("eu-west-1"), ids.ImageCopy],
    ] as const)
      await client.send(new ModifyImageAttributeCommand({ ImageId, Description }));
    await ec2.send(
      new ModifyImageAttributeCommand({
        ImageId: share.first.imageId as string,
        LaunchPermission: { Add: [{ UserId: "999988887777" }] },
      }),
    );
    await ec2.send(new DisableSnapshotBlockPublicAccessCommand({}));
    await stack.ssm().send(
      new PutParameterCommand({
        Name: parameter.first.name as string,
        Value: parameter.first.imageId as string,
        Description: Description.Value,
        DataType: "aws:ec2:image",
        Overwrite: true,
      }),
    );
    expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
    expect(await stack.ids()).toEqual(ids);
    // Seen all the same: without the option, all of it is drift.
    const repaired = await stack.up(declareSamples(samples, first));
    const writes = resourceNames.flatMap((kind) => samples[kind].writes);
    expect(repaired.writes.toSorted()).toEqual(writes.toSorted());
  });

  it("keeps its id under another name with `aliases`, and takes its mark along", async () => {
    await stack.up(declareSamples(samples, first));
    const before = await stack.ids();
    const renamed = await stack.up(
      Object.fromEntries(
        resourceNames.map((kind) => [
          `new ${kind}`,
          { kind, args: samples[kind].first, options: { aliases: [{ name: kind }] } },
        ]),
      ),
    );
    const after = await stack.ids();
    expect(after).toEqual(Object.fromEntries(resourceNames.map((kind) => [`new ${kind}`, before[kind]])));
    // The images, the snapshots that two of them made, and the parameter; nothing else can bear a mark.
    expect(renamed.writes.toSorted()).toEqual(["AddTagsToResource", ...Array<string>(5).fill("CreateTags")]);
    const mark = (kind: string): string =>
      `organization/test::test::pulumi-nodejs:dynamic/ami:${kind}::new ${kind}`;
    expect(
      madeImages()
        .map(({ Tags }) => markOf(Tags))
        .toSorted(),
    ).toEqual(["Image", "ImageCopy", "ImageFromInstance"].map(mark));
    const parameter = { ResourceType: "Parameter", ResourceId: "/samples/one" } as const;
    const { TagList } = await stack.ssm().send(new ListTagsForResourceCommand(parameter));
    expect(markOf(TagList)).toBe(mark("PublishedParameter"));
    expect((await stack.up()).operations).toEqual([]);
    await stack.destroy();
    expect(madeImages()).toEqual([]);
  });

  it("may have the name of another under another parent, and neither ends with the other", async () => {
    const others = seedSamples(stack, { region: "us-west-2", ending: "two" });
    const under = (parent: string, of: Samples): Program =>
      Object.fromEntries(
        resourceNames.map((kind) => [
          `${parent} ${kind}`,
          { kind, args: of[kind].first, options: { named: "twin", parent } },
        ]),
      );
    const left = under("Left", samples);
    const right = under("Right", others);
    await stack.up({ ...left, ...right });
    const made = [...madeImages(), ...stack.emulator.images({ region: "us-west-2" })];
    const marks = made.flatMap(({ Tags }) => markOf(Tags) ?? []);
    expect(marks.filter((mark) => mark.includes("Left"))).toHaveLength(3);
    expect(marks.filter((mark) => mark.includes("Right"))).toHaveLength(3);
    expect(new Set(marks).size).toBe(6);
    expect((await stack.up()).operations).toEqual([]);

    await stack.up(right);
    expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
    // Each kind under the one name is there still, and of the other parent's nothing.
    expect(madeImages().map(({ Tags }) => markOf(Tags)?.includes("Right"))).toEqual([true]);
    const settings = await stack.ec2("us-west-2").send(new GetSnapshotBlockPublicAccessStateCommand({}));
    const gone = await stack.ec2().send(new GetSnapshotBlockPublicAccessStateCommand({}));
    expect([settings.State, gone.State]).toEqual(["block-all-sharing", "unblocked"]);
    await stack.destroy();
    expect(madeImages()).toEqual([]);
  });
});

it("--replace: what is made anew under the same id is there in the end", async () => {
  const program: Program = {
    golden: { kind: "Image", args: imageArgs(stack.snapshotId) },
    shared: { kind: "LaunchPermissions", args: { imageId: "$golden", accounts: ["111122223333"] } },
    latest: { kind: "PublishedParameter", args: { name: "/images/web/latest", imageId: "$golden" } },
    account: { kind: "AccountImageSettings", args: { snapshotBlockPublicAccess: "block-all-sharing" } },
    // A copy is asked for with a token, so that EC2 gives the one that is there; it is not deleted then.
    dublin: {
      kind: "ImageCopy",
      args: { region: "eu-west-1", sourceImageId: "$golden", sourceRegion: "us-east-1" },
    },
  };
  await stack.up(program);
  const ids = await stack.ids();
  const urns = Object.values(await stack.resources()).map(({ urn }) => urn);
  const anew = urns.filter((urn) => !urn.endsWith("::golden")).flatMap((urn) => ["--replace", urn]);
  const replaced = await stack.up(undefined, ...anew);
  expect(replaced.deeds.golden).toBe("same");
  expect(await stack.ids()).toEqual(ids);
  expect(
    stack.emulator.images({ region: "us-east-1" }).find(({ ImageId }) => ImageId === ids.golden)
      ?.LaunchPermissions,
  ).toEqual([{ UserId: "111122223333" }]);
  expect(stack.emulator.images({ region: "eu-west-1" })).toHaveLength(1);
  // Nothing that was made anew was deleted after it.
  expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
});
