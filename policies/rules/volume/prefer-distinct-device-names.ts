/**
 * Device names that differ and may still mean one device: `xvdf` and `/dev/xvdf`. In one list, and between a launch and
 * the EBS volumes of its image; an image's ephemeral mappings are its publisher's, and come to nothing on most types.
 * Floor: the engine, `mappings.ts` and `launches.ts`.
 */
import { mayNamesOverlap } from "../../../catalog/device-names";
import { type Context, defineRule } from "../../engine/rule";
import { isObject, itemsOf } from "../../engine/value";
import { effectiveLaunch } from "../launches";
import { mappingKinds, type MappingSubject, mappingsOf } from "../mappings";
import { documents } from "../sources";

const image = (title: string, deviceName: string) => ({
  title,
  kind: "image" as const,
  spec: {
    architecture: "x86_64" as const,
    blockDeviceMappings: [
      { deviceName: "/dev/xvdf", ebs: { volumeSize: 8 } },
      { deviceName, ebs: { volumeSize: 8 } },
    ],
  },
});
const at = "/blockDeviceMappings/1/deviceName";

export default defineRule({
  id: "prefer-distinct-device-names",
  kinds: mappingKinds,
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "Device names differ in what they end in.",
    why: "EC2 and the guest's driver may take `/dev/xvdf`, `xvdf` and `/dev/sdf` for one device: the guide warns of trouble at start, and launches have been refused because a device was used twice.",
    fix: "Give the volumes names that end in different letters.",
    unless:
      "The image has run with these names. That `/dev/sdf` overlaps with `/dev/xvdf` is inferred: the guide's own pair is `/dev/xvdf` and `xvdf`.",
    // A launch refused for `/dev/xvdb` over an image's `xvdb`: hashicorp/terraform#7233.
    sources: [documents.deviceNames],
  },
  messages: {
    overlap:
      "Device `{device}` ends as `{other}` does, which may mean the same device; it must end in a letter of its own.",
    overlapsImage:
      "Device `{device}` ends as `{other}` of the image does, which may mean the same device; it must be `{other}` to change that volume, or end in a letter of its own.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [image("two letters", "/dev/xvdg")],
    bad: [
      { ...image("one letter, with and without a folder", "xvdf"), finds: { message: "overlap", at } },
      { ...image("one letter, of two drivers", "/dev/sdf"), finds: { message: "overlap", at } },
    ],
  },

  *check(subject, ctx) {
    const below = imageDevices(subject, ctx);
    const seen: string[] = [];
    for (const { at, device, fields } of mappingsOf(subject, ctx)) {
      if (fields.noDevice !== undefined) continue;
      const place = `${at}/deviceName`;
      if (typeof device !== "string") {
        if (device !== undefined) ctx.defer(place, "the device name is not known yet");
        continue;
      }
      const other = seen.find((one) => mayNamesOverlap(one, device));
      const under = below.find((one) => mayNamesOverlap(one, device));
      if (other !== undefined) yield { message: "overlap", at: place, data: { device, other } };
      else if (under !== undefined) {
        yield { message: "overlapsImage", at: place, data: { device, other: under } };
      }
      seen.push(device);
    }
  },
});

function imageDevices(subject: MappingSubject, ctx: Context<unknown>): readonly string[] {
  if (subject.kind !== "launch") return [];
  const mappings = itemsOf(effectiveLaunch(subject, ctx).image?.spec.blockDeviceMappings);
  return mappings.flatMap((mapping) =>
    isObject(mapping) && isObject(mapping.ebs) && typeof mapping.deviceName === "string"
      ? [mapping.deviceName]
      : [],
  );
}
