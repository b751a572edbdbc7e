/**
 * A device name that EC2 does not have, or that two mappings of one list bear. An image carries no platform, so that the
 * names of Linux and of Windows count together; numbers are refused where the image is known to be HVM.
 * Floor: the engine, `mappings.ts` and `launches.ts`.
 */
import { isDeviceName, isRootDeviceName } from "../../../catalog/device-names";
import { type Context, defineRule } from "../../engine/rule";
import { nameOf, type SubjectOf } from "../../engine/subject";
import { isObject, type Tri, unknownValue } from "../../engine/value";
import { effectiveLaunch } from "../launches";
import { mappingKinds, type MappingSubject, mappingsOf } from "../mappings";
import { documents } from "../sources";
import { rootMapping } from "../volume-examples";

const image = (title: string, deviceName: string) => ({
  title,
  kind: "image" as const,
  spec: {
    architecture: "x86_64" as const,
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [rootMapping, { deviceName, ebs: { volumeSize: 8 } }],
  },
});
const at = "/blockDeviceMappings/1/deviceName";

export default defineRule({
  id: "match-device-names",
  kinds: mappingKinds,
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "Each mapping has a device name that EC2 has, and none is there twice.",
    why: "EC2 refuses the mapping with `InvalidBlockDeviceMapping`. The name that a disk has inside an instance, such as `/dev/nvme1n1`, is no name for a mapping, nor is that of a partition.",
    fix: "Name data volumes `/dev/sdf` to `/dev/sdp` (`xvdf` to `xvdp` on Windows), each once.",
    unless: "AWS has added names since this release: switch the rule off, or name it in `skipChecks`.",
    // Refusals as seen: hashicorp/packer#2320 and hashicorp/terraform#7233 (twice), aws/aws-cli#1071 (a number),
    // hashicorp/terraform-provider-aws#4864 (NVMe).
    sources: [documents.deviceNames, documents.blockDeviceMapping],
  },
  messages: {
    repeated: "Device `{device}` is mapped twice; each mapping must have a device name of its own.",
    rootRepeated:
      "Device `{device}` is the root of `{image}`, which `rootVolume` maps already; its mapping must be taken away, and what it states be stated there.",
    unheardOf:
      "`{device}` is no device name; it must be one that EC2 has, such as `/dev/sdf`, `/dev/xvdf`, or `xvdf` on Windows.",
  },
  refusals: { repeated: "InvalidBlockDeviceMapping", rootRepeated: "InvalidBlockDeviceMapping" },
  options: {},
  defaults: {},
  examples: {
    good: [image("a data volume beside the root", "/dev/sdf")],
    bad: [
      { ...image("the root's name twice", "/dev/xvda"), finds: { message: "repeated", at } },
      { ...image("the name inside the instance", "/dev/nvme1n1"), finds: { message: "unheardOf", at } },
      { ...image("a partition", "/dev/sdf1"), finds: { message: "unheardOf", at } },
    ],
  },

  *check(subject, ctx) {
    const { table, root, imageName } = groundOf(subject, ctx);
    const seen = new Set<string>();
    for (const { at, device, fields } of mappingsOf(subject, ctx)) {
      const place = `${at}/deviceName`;
      if (typeof device !== "string") {
        if (device !== undefined) ctx.defer(place, "the device name is not known yet");
        continue;
      }
      if (seen.has(device)) yield { message: "repeated", at: place, data: { device } };
      else if (device === root)
        yield { message: "rootRepeated", at: place, data: { device, image: imageName } };
      else if (root !== undefined && typeof root !== "string" && isRootDeviceName(device)) {
        ctx.defer(place, "whether it is the root, which `rootVolume` maps, is not known");
      } else if (fields.noDevice === undefined && !isDeviceName(device, table)) {
        yield { message: "unheardOf", at: place, data: { device } };
      }
      seen.add(device);
    }
  },
});

interface Ground {
  /** Virtualization type whose names are meant; absent: those of any. */
  readonly table: "hvm" | undefined;
  /** The root's device name, where a launch maps it by `rootVolume`. */
  readonly root: Tri<string>;
  readonly imageName: string;
}

function groundOf(subject: MappingSubject, ctx: Context<unknown>): Ground {
  const none = { root: undefined, imageName: "" };
  if (subject.kind === "image") return { ...none, table: tableOf(subject) };
  if (subject.kind !== "launch") return { ...none, table: undefined };
  const { image } = effectiveLaunch(subject, ctx);
  const table = image && tableOf(image);
  if (!isObject(subject.spec.rootVolume)) return { ...none, table };
  const root = image === undefined ? unknownValue : (image.spec.rootDeviceName ?? unknownValue);
  return { table, root, imageName: image === undefined ? "" : nameOf(image) };
}

/** Left out, ours is HVM; `aws.ec2.Ami` says paravirtual then, which need not be meant. */
function tableOf({ spec }: SubjectOf<"image">): "hvm" | undefined {
  return (spec.virtualizationType ?? "hvm") === "hvm" ? "hvm" : undefined;
}
