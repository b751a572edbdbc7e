import { ModifyImageAttributeCommand } from "@aws-sdk/client-ec2";
import { afterEach, describe, expect, it } from "vitest";
import { imageArgs, startScenario, writesTo, type Declared, type Scenario } from "../support/scenario";

let stack: Scenario;
afterEach(() => stack.close());

const image = (more: object = {}, options: Declared["options"] = {}): Declared => ({
  kind: "Image",
  args: imageArgs(stack.snapshotId, more),
  options,
});
const markOf = (id: string | undefined): string | undefined =>
  stack.emulator
    .images()
    .find(({ ImageId }) => ImageId === id)
    ?.Tags?.find(({ Key }) => Key === "pulumi-ami:managed-by")?.Value;

describe("what Pulumi offers for every resource", () => {
  it("works with ours: --target, protect, ignoreChanges", async () => {
    stack = await startScenario();
    const changed = { description: "new" };
    await stack.up({ one: image(), two: image(), kept: image({}, { protect: true }) });
    const ids = await stack.ids();
    stack.declare({ one: image(changed), two: image(changed), kept: image({}, { protect: true }) });
    const targeted = await stack.up(undefined, "--target", await stack.urn("two"));
    expect([writesTo(targeted, ids.two), writesTo(targeted, ids.one)]).toEqual([
      ["ModifyImageAttribute"],
      [],
    ]);

    // What is protected is neither destroyed nor made anew; the rest may go.
    const refused = await stack.step(["destroy", "--yes", "--skip-preview"], { fails: true });
    expect(refused.stdout + refused.stderr).toMatch(/kept.*protect/s);
    expect(writesTo(refused, ids.kept)).toEqual([]);
    const anew = await stack.failingUp({
      one: image(changed),
      two: image(changed),
      kept: image({ enaSupport: true }, { protect: true }),
    });
    expect(anew.stdout + anew.stderr).toMatch(/kept.*protect/s);
    expect(stack.emulator.images().map(({ ImageId }) => ImageId)).toContain(ids.kept);

    const blind: Declared["options"] = { ignoreChanges: ["description", "tags"] };
    const one = (more: object): Declared => image({ description: "first", ...more }, blind);
    await stack.up({ one: image({ description: "first" }), kept: image() });
    const { one: seen } = await stack.ids();
    await stack
      .ec2()
      .send(new ModifyImageAttributeCommand({ ImageId: seen, Description: { Value: "somebody's" } }));
    const ignored = await stack.up(
      { one: one({ description: "second", tags: { a: "1" } }), kept: image() },
      "--refresh",
    );
    expect(ignored.writes).toEqual([]);
    expect(stack.emulator.images().find(({ ImageId }) => ImageId === seen)?.Description).toBe("somebody's");
    await stack.destroy();
    expect(stack.emulator.images()).toEqual([]);
  });

  it("and with names: `aliases` move an image to another mark, and two parents may each have a `golden`", async () => {
    stack = await startScenario();
    await stack.up({
      golden: image({ name: "web-1" }),
      left: image({}, { named: "twin", parent: "Left" }),
      right: image({}, { named: "twin", parent: "Right" }),
    });
    const { golden } = await stack.ids();
    const images = stack.emulator.images().map(({ ImageId }) => ImageId);
    expect(images).toHaveLength(3);
    expect(new Set(images.map(markOf)).size).toBe(3);
    const renamed = await stack.up({
      gold: image({ name: "web-1" }, { aliases: [{ name: "golden" }] }),
      left: image({}, { named: "twin", parent: "Left" }),
      right: image({}, { named: "twin", parent: "Right" }),
    });
    expect(renamed.writes).toEqual(["CreateTags"]);
    expect((await stack.ids()).gold).toBe(golden);
    expect(markOf(golden)).toBe("organization/test::test::pulumi-nodejs:dynamic/ami:Image::gold");
    expect((await stack.up()).operations).toEqual([]);
    await stack.destroy();
    expect(stack.emulator.images()).toEqual([]);
  });

  it("--replace: what is made anew under the same id is there in the end", async () => {
    stack = await startScenario();
    const program = {
      golden: image(),
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
    const [golden] = stack.emulator.images({ region: "us-east-1" });
    expect(golden?.LaunchPermissions).toEqual([{ UserId: "111122223333" }]);
    expect(stack.emulator.images({ region: "eu-west-1" })).toHaveLength(1);
    // Nothing that was made anew was deleted after it.
    expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
  });
});
