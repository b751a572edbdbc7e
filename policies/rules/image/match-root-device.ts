/**
 * An EBS-backed image without a root volume: no mapping bears `rootDeviceName`, or the one that does has no snapshot.
 * An S3-backed image (`imageLocation`) brings its root along. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isObject, isUnknown, itemsOf, mayHoldMore } from "../../engine/value";
import { documents } from "../sources";

const image = (title: string, rootDeviceName: string, ebs: { snapshotId?: string; volumeSize: number }) => {
  const blockDeviceMappings = [{ deviceName: "/dev/xvda", ebs }];
  return {
    title,
    kind: "image" as const,
    spec: { architecture: "x86_64" as const, rootDeviceName, blockDeviceMappings },
  };
};
const snapshotId = "snap-0123456789abcdef0";

export default defineRule({
  id: "match-root-device",
  kinds: ["image"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An EBS-backed image maps its root device to a snapshot.",
    why: "RegisterImage takes the root volume from the mapping whose device name is `rootDeviceName`; without it there is nothing to boot from.",
    fix: "Give one mapping the device name that `rootDeviceName` states, and the root snapshot as `ebs.snapshotId`.",
    unless: "Never, for an EBS-backed image. S3-backed images are not looked at.",
    sources: [documents.registerImage, documents.imageFromSnapshot, documents.blockDeviceMapping],
  },
  messages: {
    noMapping:
      "The image has no block device mapping, so there is nothing to boot from; a mapping must give the root device a `snapshotId`.",
    notMapped:
      "`rootDeviceName` is `{root}`, but the mappings are of `{mapped}`; it must be the device name of the mapping with the root snapshot.",
    leftOut:
      "The mapping of root device `{root}` states `noDevice`, which leaves the device out, whatever else it states; it must state the root snapshot alone.",
    noSnapshot:
      "The mapping of root device `{root}` has no snapshot to boot from; its `ebs` must state `snapshotId`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [image("the root device is mapped to a snapshot", "/dev/xvda", { snapshotId, volumeSize: 8 })],
    bad: [
      {
        ...image("no mapping bears the root device's name", "/dev/sda1", { snapshotId, volumeSize: 8 }),
        finds: { message: "notMapped", at: "/rootDeviceName" },
      },
      {
        ...image("the root volume would be empty", "/dev/xvda", { volumeSize: 8 }),
        finds: { message: "noSnapshot", at: "/blockDeviceMappings/0" },
      },
    ],
  },

  *check({ spec }, ctx) {
    if (isUnknown(spec.imageLocation))
      ctx.defer("/imageLocation", "whether it is S3-backed is not known yet");
    if (spec.imageLocation !== undefined) return;

    const mappings = itemsOf(spec.blockDeviceMappings);
    const isOpen = mayHoldMore(spec.blockDeviceMappings);
    if (mappings.length === 0 && !isOpen) {
      yield { message: "noMapping", at: "/blockDeviceMappings" };
      return;
    }
    const root = spec.rootDeviceName;
    if (typeof root !== "string") {
      const undocumented = "no document says which device is the root when none is named";
      ctx.defer("/rootDeviceName", root === undefined ? undocumented : "the root device is not known yet");
      return;
    }
    const names = mappings.map((mapping) => (isObject(mapping) ? mapping.deviceName : mapping));
    const index = names.indexOf(root);
    const mapping = mappings[index];
    if (isObject(mapping)) {
      const at = `/blockDeviceMappings/${index}`;
      const snapshot = isObject(mapping.ebs) ? mapping.ebs.snapshotId : mapping.ebs;
      if (mapping.noDevice === "") yield { message: "leftOut", at, data: { root } };
      else if (isUnknown(mapping.noDevice)) ctx.defer(at, "whether the root is left out is not known yet");
      else if (snapshot === undefined) yield { message: "noSnapshot", at, data: { root } };
      else if (typeof snapshot !== "string") ctx.defer(`${at}/ebs`, "the root snapshot is not known yet");
    } else if (isOpen || names.some((name) => typeof name !== "string")) {
      ctx.defer("/blockDeviceMappings", "a device is not known yet");
    } else {
      yield { message: "notMapped", at: "/rootDeviceName", data: { root, mapped: names.join("`, `") } };
    }
  },
});
