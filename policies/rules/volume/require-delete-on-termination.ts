/**
 * Whether a volume goes with its instance: a root that stays behind, and a data volume of which nobody says it, since
 * the guide's pages disagree on that default. Types of `@pulumi/aws` that send a default of their own have said it.
 * Floor: the engine, the helpers for volumes.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { documents } from "../sources";
import { imageVolume, snapshotId, volumeAt } from "../volume-examples";
import { volumesOf } from "../volumes";

// Property documents of @pulumi/aws 7.48.0; the default of ec2.Ami: hashicorp/terraform-provider-aws, ec2_ami.go.
const deletedByDefault: ReadonlySet<string> = new Set([
  "aws:ec2/ami:Ami",
  "aws:ec2/instance:Instance",
  "aws:ec2/launchConfiguration:LaunchConfiguration",
  "aws:ec2/spotFleetRequest:SpotFleetRequest",
  "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
]);

const image = (title: string, rootDeviceName: string, deleteOnTermination?: boolean) =>
  imageVolume(
    title,
    { snapshotId, ...(deleteOnTermination !== undefined && { deleteOnTermination }) },
    { rootDeviceName },
  );

export default defineRule({
  id: "require-delete-on-termination",
  kinds: ["image", "launch"],
  severity: "note",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A data volume says whether it goes with its instance, and a root volume does.",
    why: "A root volume that stays behind is paid for until somebody finds it. Of data volumes the documents disagree: one page says that they stay, another that it depends on who launches.",
    fix: "State `deleteOnTermination: true`, or `false` for a data volume that is to outlive its instance.",
    unless: "Root volumes are kept on purpose, as evidence or for recovery.",
    sources: [documents.keptVolumes, documents.mappings],
  },
  messages: {
    leaks:
      "Root volume `{device}` stays when its instance is terminated, and is paid for; `deleteOnTermination` must be `true`, or be left out.",
    unstated:
      "Volume `{device}` does not say whether it goes with its instance; it must state `deleteOnTermination`, `true` or `false`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      image("a data volume that stays", "/dev/xvda", false),
      image("a root volume that goes", "/dev/sdf", true),
      image("a root volume, which goes by default", "/dev/sdf"),
    ],
    bad: [
      {
        ...image("a root volume that stays", "/dev/sdf", false),
        finds: { message: "leaks", at: `${volumeAt}/deleteOnTermination` },
      },
      {
        ...image("a data volume that does not say", "/dev/xvda"),
        finds: { message: "unstated", at: volumeAt },
      },
    ],
  },

  *check(subject, ctx) {
    for (const { at, device, stated, made, isRoot } of volumesOf(subject, ctx)) {
      const place = `${at}/deleteOnTermination`;
      if (stated.deleteOnTermination === false) {
        if (isRoot === true) yield { message: "leaks", at: place, data: { device } };
        else if (isUnknown(isRoot)) ctx.defer(place, `whether \`${device}\` is the root is not known`);
      } else if (stated.deleteOnTermination === undefined) {
        if (isRoot === true || deletedByDefault.has(subject.type)) continue;
        // An S3-backed image has no EBS volumes: `match-s3-mappings` says so.
        if (subject.kind === "image" && subject.spec.imageLocation !== undefined) continue;
        if (isUnknown(isRoot) || isUnknown(made.deleteOnTermination)) {
          ctx.defer(place, "what the image says of the volume is not known");
        } else if (made.deleteOnTermination === undefined) {
          yield { message: "unstated", at, data: { device } };
        }
      } else if (isUnknown(stated.deleteOnTermination) && isRoot !== false) {
        ctx.defer(place, "whether the root volume goes with its instance is not known yet");
      }
    }
  },
});
