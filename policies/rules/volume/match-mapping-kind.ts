/**
 * A mapping that is an EBS volume and an instance store volume at once, or neither, or of an instance store volume that
 * no type has. EC2 does not refuse `noDevice` beside others: it wins, and the device is left out.
 * Floor: the engine, `mappings.ts`.
 */
import { quotas } from "../../../catalog/quotas";
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { mappingKinds, mappingsOf } from "../mappings";
import { documents } from "../sources";
import { rootMapping } from "../volume-examples";

const last = quotas.ephemeralMappings.value - 1;
const virtualNames = new Set(Array.from({ length: last + 1 }, (_, index) => `ephemeral${index}`));

interface Device {
  virtualName?: string;
  ebs?: { volumeSize: number };
}
const image = (title: string, device: Device) => ({
  title,
  kind: "image" as const,
  spec: {
    architecture: "x86_64" as const,
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [rootMapping, { deviceName: "/dev/sdb", ...device }],
  },
});
const at = "/blockDeviceMappings/1";

export default defineRule({
  id: "match-mapping-kind",
  kinds: mappingKinds,
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "A mapping states one of `ebs`, `virtualName` and `noDevice`.",
    why: "A device is an EBS volume, an instance store volume, or left out. A mapping of two of them is refused, or one of them is dropped in silence.",
    fix: "Split the mapping in two with names of their own, or take away what is not meant.",
    unless:
      "Never. `noDevice` beside others is not refused: EC2 leaves the device out, whatever else is stated.",
    sources: [documents.mappingProperties, documents.blockDeviceMapping, documents.mappings],
  },
  messages: {
    both: "Device `{device}` states `ebs` and `virtualName`; it must state one of them, for a device is one volume.",
    none: "Device `{device}` states nothing; it must state one of `ebs`, `virtualName` and `noDevice`.",
    unheardOf:
      "`virtualName` is `{name}`; it must be `ephemeral0` to `ephemeral{last}`, the name of an instance store volume.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      image("an instance store volume", { virtualName: "ephemeral0" }),
      image("an EBS volume", { ebs: { volumeSize: 8 } }),
    ],
    bad: [
      {
        ...image("two volumes", { virtualName: "ephemeral0", ebs: { volumeSize: 8 } }),
        finds: { message: "both", at },
      },
      { ...image("nothing", {}), finds: { message: "none", at } },
      {
        ...image("a volume that no type has", { virtualName: "ephemeral24" }),
        finds: { message: "unheardOf", at: `${at}/virtualName` },
      },
    ],
  },

  *check(subject, ctx) {
    // Elsewhere a device that is named alone may be one that is there: no document says that this is refused.
    const mustStateOne = subject.kind === "image";
    for (const { at, device, fields } of mappingsOf(subject, ctx)) {
      const { ebs, virtualName, noDevice } = fields;
      const data = { device: typeof device === "string" ? device : at };
      if (noDevice === "") continue;
      if (ebs === undefined && virtualName === undefined) {
        if (!mustStateOne) continue;
        if (isUnknown(noDevice))
          ctx.defer(`${at}/noDevice`, "whether the device is left out is not known yet");
        else yield { message: "none", at, data };
      } else if (ebs !== undefined && virtualName !== undefined) {
        if (isUnknown(ebs) || isUnknown(virtualName) || isUnknown(noDevice)) {
          ctx.defer(at, "which of `ebs` and `virtualName` is stated is not known yet");
        } else yield { message: "both", at, data };
      } else if (typeof virtualName === "string" && !virtualNames.has(virtualName)) {
        yield { message: "unheardOf", at: `${at}/virtualName`, data: { name: virtualName, last } };
      } else if (virtualName !== undefined && typeof virtualName !== "string") {
        ctx.defer(`${at}/virtualName`, "the instance store volume is not known yet");
      }
    }
  },
});
