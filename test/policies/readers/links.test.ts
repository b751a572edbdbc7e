import { describe, expect, test } from "vitest";
import { type AnySubject, nameOf } from "../../../policies/engine/subject";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { readStack, type StackResource } from "../../../policies/readers/stack";
import { unknownString as unknown } from "../support/resource-cases";

const tokens = {
  ami: "aws:ec2/ami:Ami",
  copy: "aws:ec2/amiCopy:AmiCopy",
  fromInstance: "aws:ec2/amiFromInstance:AmiFromInstance",
  permission: "aws:ec2/amiLaunchPermission:AmiLaunchPermission",
  instance: "aws:ec2/instance:Instance",
  template: "aws:ec2/launchTemplate:LaunchTemplate",
  configuration: "aws:ec2/launchConfiguration:LaunchConfiguration",
  group: "aws:autoscaling/group:Group",
  fleet: "aws:ec2/fleet:Fleet",
  snapshot: "aws:ebs/snapshot:Snapshot",
  snapshotCopy: "aws:ebs/snapshotCopy:SnapshotCopy",
  snapshotPermission: "aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission",
  volume: "aws:ebs/volume:Volume",
  bucket: "aws:s3/bucket:Bucket",
};
const urn = (type: keyof typeof tokens, name: string): string =>
  `urn:pulumi:dev::p::${tokens[type]}::${name}`;

function resource(
  type: keyof typeof tokens,
  name: string,
  inputs: object,
  dependsOn: Record<string, readonly string[]> = {},
  more: Partial<StackResource> = {},
): StackResource {
  return { urn: urn(type, name), type: tokens[type], inputs, propertyDependencies: dependsOn, ...more };
}

/** `name`, with the place of a part, to what each place of its spec is linked to. */
function linksOf(...resources: StackResource[]): Record<string, Record<string, string>> {
  const subjects = readStack(resources, pulumiEncoding);
  const label = (id: string): string => `${nameOf({ id })}${/#.*$/.exec(id)?.[0] ?? ""}`;
  const linked = subjects.filter(({ links }: AnySubject) => links.size > 0);
  return Object.fromEntries(
    linked.map(({ id, links }) => [
      label(id),
      Object.fromEntries([...links].map(([pointer, target]) => [pointer, label(target)])),
    ]),
  );
}

const snap = (name: string, id?: string): StackResource =>
  resource("snapshot", name, { volumeId: "vol-0123456789abcdef0" }, {}, { id });
const template = (name: string, more: Partial<StackResource> = {}, inputs: object = {}): StackResource =>
  resource("template", name, { name: `${name}-1a2b3c4`, ...inputs }, {}, more);
const mappings = (...snapshotIds: unknown[]): object => ({
  ebsBlockDevices: snapshotIds.map((snapshotId, index) => ({ deviceName: `/dev/sd${index}`, snapshotId })),
});

describe("while ids are not known, property dependencies say", () => {
  test("the chain from a volume to a share", () => {
    expect(
      linksOf(
        resource("volume", "data", { availabilityZone: "eu-west-1a", size: 8 }),
        resource("snapshot", "snap", { volumeId: unknown }, { volumeId: [urn("volume", "data")] }),
        resource(
          "snapshotCopy",
          "far",
          { sourceSnapshotId: unknown },
          { sourceSnapshotId: [urn("snapshot", "snap")] },
        ),
        resource("ami", "golden", mappings(unknown), { ebsBlockDevices: [urn("snapshotCopy", "far")] }),
        resource("copy", "dublin", { sourceAmiId: unknown }, { sourceAmiId: [urn("ami", "golden")] }),
        resource("permission", "share", { imageId: unknown }, { imageId: [urn("copy", "dublin")] }),
        resource("instance", "web", { ami: unknown }, { ami: [urn("copy", "dublin")] }),
        resource(
          "fromInstance",
          "again",
          { sourceInstanceId: unknown },
          { sourceInstanceId: [urn("instance", "web")] },
        ),
        resource(
          "snapshotPermission",
          "open",
          { snapshotId: unknown },
          { snapshotId: [urn("snapshot", "snap")] },
        ),
      ),
    ).toEqual({
      snap: { "/volumeId": "data" },
      far: { "/sourceSnapshotId": "snap" },
      golden: { "/blockDeviceMappings/0/ebs/snapshotId": "far" },
      dublin: { "/sourceImageId": "golden" },
      share: { "/imageId": "dublin" },
      web: { "/imageId": "dublin" },
      again: { "/instanceId": "web" },
      open: { "/snapshotId": "snap" },
    });
  });

  test("the one snapshot of the one place that is not known", () => {
    const dependsOn = { ebsBlockDevices: [urn("snapshot", "a"), urn("bucket", "b"), urn("snapshot", "a")] };
    const golden = resource("ami", "golden", mappings("snap-0123456789abcdef0", unknown), dependsOn);
    expect(linksOf(snap("a"), golden)).toEqual({ golden: { "/blockDeviceMappings/1/ebs/snapshotId": "a" } });
  });

  test.each([
    ["two snapshots for one place", mappings(unknown), ["a", "b"]],
    ["two places for one snapshot", mappings(unknown, unknown), ["a"]],
    ["two places for two snapshots", mappings(unknown, unknown), ["a", "b"]],
    ["a whole mapping that may hold it", { ebsBlockDevices: [{ snapshotId: unknown }, unknown] }, ["a"]],
    ["mappings that are not known at all", { ebsBlockDevices: unknown }, ["a"]],
    ["an id that is known to be another's", mappings("snap-0123456789abcdef9"), ["a"]],
    ["no dependency", mappings(unknown), []],
  ])("nothing of %s", (_, inputs, names) => {
    const dependsOn = { ebsBlockDevices: names.map((name) => urn("snapshot", name)) };
    expect(linksOf(snap("a"), snap("b"), resource("ami", "golden", inputs, dependsOn))).toEqual({});
  });

  test("nothing of a resource of another sort", () => {
    const golden = resource("ami", "golden", mappings(unknown), { ebsBlockDevices: [urn("volume", "a")] });
    expect(linksOf(resource("volume", "a", {}), golden)).toEqual({});
  });
});

describe("known ids", () => {
  test("go before dependencies, in any place", () => {
    const golden = resource("ami", "golden", mappings("snap-0000000a", "snap-0000000b"), {
      ebsBlockDevices: [urn("snapshot", "a")],
    });
    expect(linksOf(snap("a", "snap-0000000a"), snap("b", "snap-0000000b"), golden)).toEqual({
      golden: { "/blockDeviceMappings/0/ebs/snapshotId": "a", "/blockDeviceMappings/1/ebs/snapshotId": "b" },
    });
  });

  test("that two resources bear link to neither", () => {
    const both = [snap("a", "snap-0000000a"), snap("b", "snap-0000000a")];
    expect(linksOf(...both, resource("ami", "golden", mappings("snap-0000000a")))).toEqual({});
  });
});

describe("launch templates", () => {
  const policy = (base: unknown, ...overrides: object[]) => ({
    mixedInstancesPolicy: {
      launchTemplate: {
        launchTemplateSpecification: { launchTemplateId: base, version: unknown },
        overrides,
      },
    },
  });
  const at = "#/mixedInstancesPolicy/launchTemplate/overrides";

  test("are linked to every override that takes them over", () => {
    const group = resource(
      "group",
      "g",
      policy(unknown, { instanceType: "m5.large" }, { instanceType: "m5a.large" }),
      {
        mixedInstancesPolicy: [urn("template", "x86")],
      },
    );
    expect(linksOf(template("x86"), group)).toEqual({
      [`g${at}/0`]: { "/launchTemplate": "x86" },
      [`g${at}/1`]: { "/launchTemplate": "x86" },
    });
  });

  test("are not joined with overrides that may have another", () => {
    const own = { instanceType: "m6g.large", launchTemplateSpecification: { launchTemplateId: unknown } };
    const group = resource("group", "g", policy(unknown, { instanceType: "m5.large" }, own), {
      mixedInstancesPolicy: [urn("template", "x86"), urn("template", "arm")],
    });
    expect(linksOf(template("x86"), template("arm"), group)).toEqual({});
  });

  test("are linked to their own overrides by id", () => {
    const own = { launchTemplateSpecification: { launchTemplateId: "lt-0000000b" } };
    const group = resource("group", "g", policy("lt-0000000a", {}, own));
    const templates = [template("x86", { id: "lt-0000000a" }), template("arm", { id: "lt-0000000b" })];
    expect(linksOf(...templates, group)).toEqual({
      [`g${at}/0`]: { "/launchTemplate": "x86" },
      [`g${at}/1`]: { "/launchTemplate": "arm" },
    });
  });

  test("are found by name, under the same provider and in the same Region", () => {
    const byName = (region?: string): StackResource =>
      resource("instance", "web", { region, launchTemplate: { name: "x86-1a2b3c4" } }, {}, { provider: "p" });
    expect(linksOf(template("x86", { provider: "p" }), byName())).toEqual({
      web: { "/launchTemplate": "x86" },
    });
    expect(linksOf(template("x86", { provider: "q" }), byName())).toEqual({});
    expect(linksOf(template("x86", { provider: "p" }), byName("eu-west-1"))).toEqual({});
    expect(linksOf(template("x86", { provider: "p" }, { region: "eu-west-1" }), byName("eu-west-1"))).toEqual(
      {
        web: { "/launchTemplate": "x86" },
      },
    );
  });

  test("and launch configurations, which are named by their ids", () => {
    const old = resource("configuration", "old", {}, {}, { id: "old-1a2b3c4" });
    expect(linksOf(old, resource("group", "g", { launchConfiguration: "old-1a2b3c4" }))).toEqual({
      g: { "/launchTemplate": "old" },
    });
    const group = resource(
      "group",
      "g",
      { launchConfiguration: unknown },
      { launchConfiguration: [old.urn] },
    );
    expect(linksOf(old, group)).toEqual({ g: { "/launchTemplate": "old" } });
  });

  test("of one fleet are told apart by their ids alone", () => {
    const config = (launchTemplateId: string) => ({ launchTemplateSpecification: { launchTemplateId } });
    const fleet = (...ids: string[]): StackResource =>
      resource(
        "fleet",
        "f",
        { launchTemplateConfigs: ids.map(config) },
        {
          launchTemplateConfigs: [urn("template", "x86")],
        },
      );
    const x86 = template("x86");
    expect(linksOf(x86, fleet(unknown))).toEqual({
      "f#/launchTemplateConfigs/0": { "/launchTemplate": "x86" },
    });
    expect(linksOf(x86, fleet(unknown, unknown))).toEqual({});
  });
});
