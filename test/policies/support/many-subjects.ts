/**
 * A stack of any size: images with their copies, shares, templates and launches, linked as a program has them.
 * Floor: policies' engine and readers, the tokens of `schemas/`.
 */
import { type AnySubject } from "../../../policies/engine/subject";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { readStack, type StackResource } from "../../../policies/readers/stack";
import { tokenOf, type Kind } from "../../../schemas/kinds";

/** Resources of each group below. */
export const groupSize = 10;

/** So many groups of ten subjects each; every fifth launch does not fit, and names repeat between groups. */
export function manySubjects(groups: number): AnySubject[] {
  return readStack(Array.from({ length: groups }, (_, index) => groupOf(index)).flat(), pulumiEncoding);
}

function groupOf(index: number): StackResource[] {
  const id = (prefix: string, digit: number): string =>
    `${prefix}-${(index * 16 + digit).toString(16).padStart(17, "0")}`;
  const [snapshot, image, copied, template] = [id("snap", 1), id("ami", 2), id("ami", 3), id("lt", 4)];
  const region = "us-east-1";
  const make = (type: string, name: string, inputs: object, ownId?: string): StackResource => ({
    urn: `urn:pulumi:dev::web::${type}::${name}${index}`,
    type,
    id: ownId,
    inputs: { region, ...inputs },
    propertyDependencies: {},
  });
  const ours = (kind: Kind): string => tokenOf(kind) ?? kind;
  const root = {
    deviceName: "/dev/xvda",
    ebs: { snapshotId: snapshot, volumeType: "gp3", deleteOnTermination: true },
  };
  const spec = {
    architecture: "x86_64",
    enaSupport: true,
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [root],
  };
  const instance = { ami: copied, instanceType: index % 5 === 0 ? "t4g.micro" : "t3.micro" };
  return [
    make("aws:ebs/snapshot:Snapshot", "snapshot", { volumeSize: 8, encrypted: false }, snapshot),
    make(ours("image"), "image", { name: `web-${index % 100}`, ...spec, tags: { team: "images" } }, image),
    make(ours("image-copy"), "copy", { sourceImageId: image, sourceRegion: region, encrypted: true }, copied),
    make(ours("launch-permissions"), "share", { imageId: copied, accounts: ["210987654321"] }),
    make(ours("launch-permissions"), "public", {
      imageId: image,
      public: { reason: "ours", scrubbed: true },
    }),
    make(
      "aws:ec2/launchTemplate:LaunchTemplate",
      "template",
      { imageId: image, instanceType: "m5.large" },
      template,
    ),
    make("aws:autoscaling/group:Group", "group", { launchTemplate: { id: template } }),
    make("aws:ec2/instance:Instance", "instance", instance),
    make("aws:ebs/volume:Volume", "volume", { snapshotId: snapshot, size: 8, type: "gp3" }),
    make(ours("account-settings"), "settings", { imageBlockPublicAccess: "unblocked" }),
  ];
}
