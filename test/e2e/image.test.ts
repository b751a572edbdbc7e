/**
 * The life of an image that others have a hand in. What changes in place is in changes.test.ts, what replaces in
 * replacements.test.ts, its end in on-delete.test.ts.
 */
import { DeregisterImageCommand } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { imageArgs, startScenario, type Program, type Scenario } from "../support/scenario";

const attribute = "ModifyImageAttribute";

describe("an image that others have a hand in", () => {
  let stack: Scenario;
  beforeAll(async () => {
    stack = await startScenario();
  });
  afterAll(() => stack.close());

  it("is refused while it is another's, adopted when it is what the program says, and made anew when it vanished", async () => {
    const theirs = stack.emulator.seed.image({ name: "web-1", tags: { owner: "them" } });
    const golden = (more: object): Program => ({
      golden: { kind: "Image", args: imageArgs(stack.snapshotId, { name: "web-1", ...more }) },
    });
    const refused = await stack.failingUp(golden({}));
    expect(refused.stdout + refused.stderr).toContain(
      `\`web-1\` is taken in us-east-1 by image \`${theirs}\``,
    );
    const different = await stack.failingUp(golden({ adopt: true, enaSupport: true, architecture: "arm64" }));
    expect(different.stdout + different.stderr).toMatch(
      /cannot be adopted.*architecture must be `arm64` and is `x86_64`.*enaSupport must be `true` and is absent.*blockDeviceMappings\[\/dev\/xvda\]/s,
    );
    expect([refused.writes, different.writes]).toEqual([[], []]);

    const [root] = stack.emulator.images()[0]?.BlockDeviceMappings ?? [];
    const same = imageArgs(root?.Ebs?.SnapshotId ?? "", {
      name: "web-1",
      adopt: true,
      description: "ours now",
    });
    const adopted = await stack.up({ golden: { kind: "Image", args: same } });
    expect(adopted.writes).toEqual(["CreateTags", attribute]);
    expect(await stack.ids()).toEqual({ golden: theirs });
    expect(stack.emulator.images()[0]?.Tags).toContainEqual({ Key: "owner", Value: "them" });
    expect((await stack.up()).operations).toEqual([]);

    await stack.ec2().send(new DeregisterImageCommand({ ImageId: theirs }));
    const anew = await stack.up(undefined, "--refresh");
    expect(anew.writes).toEqual(["RegisterImage", "DeleteTags"]);
    expect((await stack.ids()).golden).not.toBe(theirs);
  });
});

describe("an image that another stack adopts", () => {
  let stack: Scenario;
  beforeAll(async () => {
    stack = await startScenario();
  });
  afterAll(() => stack.close());

  it("is left alone by the stack that had it, which says so and can forget it", async () => {
    const golden = (more: object): Program => ({
      golden: { kind: "Image", args: imageArgs(stack.snapshotId, { name: "web-1", ...more }) },
    });
    await stack.up(golden({}));
    const urn = await stack.urn("golden");
    await stack.pulumi(["stack", "init", "other"]);
    await stack.pulumi(["config", "set", "aws:region", "us-east-1"]);
    await stack.up(golden({ adopt: true }));
    await stack.pulumi(["stack", "select", "test"]);
    const refused = await stack.step(["refresh", "--yes", "--skip-preview"], { fails: true });
    expect(refused.stdout + refused.stderr).toMatch(/bears the mark of another stack.*pulumi state delete/);
    expect((await stack.pulumi(["state", "delete", urn, "--yes"])).code).toBe(0);
    expect((await stack.destroy()).operations).toEqual([]);
    expect(stack.emulator.images()).toHaveLength(1);
  });
});
