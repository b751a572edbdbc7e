/**
 * More volumes on a Xen type than AWS vouches for. It is advice, so what is not seen is not counted, and not deferred.
 * Floor: the engine, and the quotas of `catalog/`.
 */
import { knownFact, type DescribedInstanceType } from "../../../catalog/instance-types";
import { quotas } from "../../../catalog/quotas";
import { defineRule } from "../../engine/rule";
import { attachedVolumes } from "../attachments";
import { linkedImage, exampleLaunch } from "../examples";
import { imageBehind } from "../launched-images";
import { effectiveLaunch } from "../launches";
import { documents } from "../sources";

const dataVolumes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    deviceName: `/dev/xvdb${String.fromCharCode(97 + index)}`,
    ebs: { volumeSize: 100 },
  }));
const windows = linkedImage({ platform: "windows" });

export default defineRule({
  id: "prefer-fewer-attachments",
  kinds: ["launch"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A launch on Xen has at most 40 volumes with Linux, 26 with Windows.",
    why: "Beyond that, attachments on Xen are best effort: instances of Linux may fail to boot, those of Windows may lose performance or disks. Root and instance store volumes count.",
    fix: "Use fewer and larger volumes, or a type on Nitro, whose limit is its own.",
    unless: "Where the launch has been tried with as many volumes, and has come up.",
    sources: [documents.volumeLimits],
  },
  messages: {
    tooMany:
      "The launch has `{count}` volumes, those of its image included, and on Xen more than `{limit}` are best effort with {system}; there must be at most `{limit}`, or instance type `{type}` give way to one on Nitro.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      exampleLaunch(
        "26 volumes with Windows",
        { instanceType: "m4.large", blockDeviceMappings: dataVolumes(25) },
        windows,
      ),
    ],
    bad: [
      {
        ...exampleLaunch(
          "27 volumes with Windows",
          { instanceType: "m4.large", blockDeviceMappings: dataVolumes(26) },
          windows,
        ),
        finds: { message: "tooMany", at: "/blockDeviceMappings" },
      },
    ],
  },

  *check(launch, ctx) {
    const effective = effectiveLaunch(launch, ctx);
    if (!effective.isOwn("imageId", "instanceType", "blockDeviceMappings")) return;
    const { instanceType, imageId } = effective.spec;
    const type = typeof instanceType === "string" ? ctx.catalog.findInstanceType(instanceType) : undefined;
    if (type === undefined || imageId === undefined || knownFact(type, "hypervisor") !== "xen") return;
    const { least, instanceStore } = attachedVolumes(launch, effective);
    // Mappings beyond the disks of a type are ignored, and NVMe disks need none.
    const count = least + Math.min(instanceStore, disksOf(type));
    const source = effective.statedBy("imageId");
    const isWindows = source && imageBehind(source, "/imageId", ctx)?.platform === "windows";
    const limit = (isWindows === true ? quotas.xenWindowsVolumes : quotas.xenLinuxVolumes).value;
    if (count <= limit) return;
    const data = { count, limit, system: isWindows === true ? "Windows" : "Linux", type: type.name };
    const at = launch.spec.blockDeviceMappings === undefined ? "instanceType" : "blockDeviceMappings";
    yield { message: "tooMany", at: effective.at(at), data };
  },
});

function disksOf(type: DescribedInstanceType): number {
  if (knownFact(type, "instanceStoreNvme") !== false) return 0;
  const disks = knownFact(type, "instanceStore") ?? [];
  return disks.reduce((total, { count }) => total + count, 0);
}
