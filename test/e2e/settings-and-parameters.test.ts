import {
  DisableSnapshotBlockPublicAccessCommand,
  ModifyInstanceMetadataDefaultsCommand,
} from "@aws-sdk/client-ec2";
import { DeleteParameterCommand, PutParameterCommand } from "@aws-sdk/client-ssm";
import { afterEach, expect, it } from "vitest";
import { imageArgs, startScenario, type Program, type Scenario } from "../support/scenario";

let stack: Scenario;
afterEach(() => stack.close());

it("settings of an account are set, repaired, moved and given back", async () => {
  stack = await startScenario();
  const program = (args: object): Program => ({
    account: { kind: "AccountImageSettings", args: { ...args } },
  });
  const all = {
    imageBlockPublicAccess: "unblocked",
    snapshotBlockPublicAccess: "block-all-sharing",
    allowedImages: { state: "audit-mode", criteria: [{ imageProviders: ["amazon"] }] },
    instanceMetadataDefaults: { httpTokens: "required" },
  };
  const set = [
    "DisableImageBlockPublicAccess",
    "EnableSnapshotBlockPublicAccess",
    "ReplaceImageCriteriaInAllowedImagesSettings",
    "EnableAllowedImagesSettings",
    "ModifyInstanceMetadataDefaults",
  ];
  const back = [
    "EnableImageBlockPublicAccess",
    "DisableSnapshotBlockPublicAccess",
    "ReplaceImageCriteriaInAllowedImagesSettings",
    "DisableAllowedImagesSettings",
    "ModifyInstanceMetadataDefaults",
  ];
  const made = await stack.up(program(all));
  expect(made.writes.toSorted()).toEqual(set.toSorted());
  expect((await stack.ids()).account).toBe("123456789012/us-east-1");
  expect((await stack.up()).operations).toEqual([]);

  await stack.ec2().send(new DisableSnapshotBlockPublicAccessCommand({}));
  await stack.ec2().send(new ModifyInstanceMetadataDefaultsCommand({ HttpTokens: "optional" }));
  expect((await stack.up(undefined, "--refresh")).writes.toSorted()).toEqual([
    "EnableSnapshotBlockPublicAccess",
    "ModifyInstanceMetadataDefaults",
  ]);
  // Stated no more: given back.
  const { instanceMetadataDefaults: _, ...fewer } = all;
  expect((await stack.up(program(fewer))).writes).toEqual(["ModifyInstanceMetadataDefaults"]);

  // To another Region: given back here before anything is set there.
  const moved = await stack.up(program({ ...all, region: "eu-west-1" }));
  const where = moved.calls
    .filter(({ action }) => [...set, ...back].includes(action))
    .map(({ region }) => region);
  expect(where.slice(0, 3)).toEqual(["us-east-1", "us-east-1", "us-east-1"]);
  expect(new Set(where.slice(-5))).toEqual(new Set(["eu-west-1"]));
  expect((await stack.destroy()).writes.toSorted()).toEqual(back.toSorted());
});

it("a parameter follows its image, is repaired only when it may be, and goes with the stack", async () => {
  stack = await startScenario();
  const name = "/images/web/latest";
  const program = (image: object, more: object = {}): Program => ({
    golden: { kind: "Image", args: imageArgs(stack.snapshotId, image) },
    latest: { kind: "PublishedParameter", args: { name, imageId: "$golden", ...more } },
  });
  const made = await stack.up(program({}));
  expect(made.writes).toEqual(["RegisterImage", "DeleteTags", "PutParameter"]);
  const ids = await stack.ids();
  expect((await stack.up()).operations).toEqual([]);

  // In place, with the image in place and with another image.
  const described = await stack.up(program({ description: "new" }, { tags: { team: "web" } }));
  expect(described.writes.toSorted()).toEqual(["AddTagsToResource", "ModifyImageAttribute"]);
  const preview = await stack.preview(program({ description: "newer" }, { tags: { team: "web" } }));
  expect(preview.deeds).toEqual({ golden: "update", latest: "same" });
  const followed = await stack.up(program({ enaSupport: true }, { tags: { team: "web" } }));
  expect(followed.writes).toEqual(["RegisterImage", "DeleteTags", "PutParameter", "DeregisterImage"]);
  expect(followed.deeds.latest).toBe("update");
  expect((await stack.ids()).latest).toBe(ids.latest);

  const ssm = stack.ssm();
  const Value = stack.emulator.seed.image({ name: "theirs" });
  await ssm.send(
    new PutParameterCommand({
      Name: name,
      Value,
      Type: "String",
      DataType: "aws:ec2:image",
      Overwrite: true,
    }),
  );
  const refused = await stack.failingUp(
    program({ enaSupport: true }, { tags: { team: "web" } }),
    "--refresh",
  );
  expect(refused.stdout + refused.stderr).toMatch(/which this stack did not put there.*`overwrite: true`/);
  const forced = { tags: { team: "web" }, overwrite: true };
  expect((await stack.up(program({ enaSupport: true }, forced))).writes).toEqual(["PutParameter"]);
  await ssm.send(new DeleteParameterCommand({ Name: name }));
  expect((await stack.up(undefined, "--refresh")).writes).toEqual(["PutParameter"]);
  expect((await stack.destroy()).writes).toEqual(["DeleteParameter", "DeregisterImage"]);
});

it("a program looks images up, and is told what there would be when there is none", async () => {
  stack = await startScenario();
  const older = stack.emulator.seed.image({ name: "base-1" });
  stack.write(
    `exports.id = ami.findImage({ owners: ["self"], name: "base-*" }).then((image) => image.imageId);`,
  );
  const found = await stack.preview();
  expect([found.stdout.includes(older), found.operations]).toEqual([true, ["DescribeImages"]]);
  stack.write(
    `exports.id = ami.findImage({ owners: ["self"], name: "bass-*" }).then((image) => image.imageId);`,
  );
  const missed = await stack.step(["preview"], { fails: true });
  expect(missed.stdout + missed.stderr).toMatch(/bass-\*/);
  expect(missed.stdout + missed.stderr).not.toMatch(/^\s*at .*[:(]\d+/m);
});
