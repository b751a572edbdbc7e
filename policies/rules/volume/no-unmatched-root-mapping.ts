/**
 * A mapping of a launch that bears a usual name of roots, though the image has its root under another: it does not
 * change the root but adds a volume. Quiet where the launch maps the image's root as well, or says what the volume is
 * made of; then it is meant. Floor: the engine, `launches.ts`.
 */
import { isRootDeviceName } from "../../../catalog/device-names";
import { defineRule } from "../../engine/rule";
import { nameOf } from "../../engine/subject";
import { isObject, isUnknown, itemsOf, mayHoldMore, type Tri, unknownValue } from "../../engine/value";
import { effectiveLaunch } from "../launches";
import { documents } from "../sources";
import { imageLaunch } from "../volume-examples";

const launch = (title: string, deviceName: string) =>
  imageLaunch(title, { blockDeviceMappings: [{ deviceName, ebs: { volumeSize: 50 } }] });

export default defineRule({
  id: "no-unmatched-root-mapping",
  kinds: ["launch"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A launch maps the root volume by the name that the image gives it.",
    why: "Images name their root `/dev/sda1` or `/dev/xvda`. EC2 does not refuse the wrong name: the root volume keeps the size and the encryption of the image, and an empty second volume is attached.",
    fix: "Give the mapping the image's `rootDeviceName`, or use `rootBlockDevice` where the resource has it.",
    unless: "A second volume of that name is meant.",
    // Seen: attacksurge/ax#63.
    sources: [documents.mappings, documents.deviceNames],
  },
  messages: {
    second:
      "Device `{device}` is not the root of `{image}`, so the mapping adds an empty volume; to change the root it must be `{root}`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [launch("the image's root", "/dev/xvda"), launch("a data volume", "/dev/sdf")],
    bad: [
      {
        ...launch("the root of another image", "/dev/sda1"),
        finds: { message: "second", at: "/blockDeviceMappings/0/deviceName" },
      },
    ],
  },

  *check(subject, ctx) {
    const effective = effectiveLaunch(subject, ctx);
    if (!effective.isOwn("imageId", "blockDeviceMappings")) return;
    const { imageId, rootVolume, blockDeviceMappings } = effective.spec;
    if (imageId === undefined || rootVolume !== undefined) return;
    const mappings = itemsOf(blockDeviceMappings);
    const isOwn = subject.spec.blockDeviceMappings !== undefined;
    for (const [index, mapping] of mappings.entries()) {
      if (!isObject(mapping) || mapping.noDevice !== undefined || !isObject(mapping.ebs)) continue;
      const { deviceName: device, ebs } = mapping;
      if (typeof device !== "string" || !isRootDeviceName(device) || ebs.snapshotId !== undefined) continue;
      const at = isOwn ? `/blockDeviceMappings/${index}/deviceName` : effective.at("blockDeviceMappings");
      const { image } = effective;
      const root = image?.spec.rootDeviceName;
      if (image === undefined || typeof root !== "string") {
        ctx.defer(at, "the root device of the image is not known");
        continue;
      }
      const own = mappings.map(deviceOf);
      const below = itemsOf(image.spec.blockDeviceMappings).map(deviceOf);
      if (own.includes(root) || below.includes(device)) continue;
      const isOpen = [blockDeviceMappings, image.spec.blockDeviceMappings].some(mayHoldMore);
      if (isOpen || [...own, ...below].some(isUnknown)) ctx.defer(at, "a device is not known yet");
      else yield { message: "second", at, data: { device, root, image: nameOf(image) } };
    }
  },
});

function deviceOf(mapping: Tri<{ readonly deviceName?: Tri<string> }>): Tri<string> {
  return isObject(mapping) ? mapping.deviceName : unknownValue;
}
