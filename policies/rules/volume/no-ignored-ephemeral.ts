/**
 * Instance store volumes that a launch maps and its instance type does not give. Publishers map them in every image
 * whatever the type, so an image's own are left alone; and a template is held against the type that it states itself.
 * Floor: the engine, `mappings.ts` and `launches.ts`.
 */
import { type DescribedInstanceType, knownFact } from "../../../catalog/instance-types";
import { type Context, defineRule } from "../../engine/rule";
import { type SubjectOf } from "../../engine/subject";
import { exampleImageId } from "../examples";
import { effectiveLaunch } from "../launches";
import { mappingsOf } from "../mappings";
import { documents } from "../sources";

const at = "/blockDeviceMappings/0/virtualName";
const launch = (title: string, instanceType: string, virtualName: string) => ({
  title,
  kind: "launch" as const,
  spec: {
    imageId: exampleImageId,
    instanceType,
    blockDeviceMappings: [{ deviceName: "/dev/sdb", virtualName }],
  },
});

export default defineRule({
  id: "no-ignored-ephemeral",
  kinds: ["launch"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A launch maps no instance store volume that its instance type ignores.",
    why: "EC2 launches the instance without the volume and without an error, and mounting it fails at start. NVMe disks appear by themselves under names of their own; other types have a fixed number of disks.",
    fix: "Take the mapping away, or launch on a type with that many disks that are not NVMe.",
    unless: "One template serves types with disks and types without.",
    sources: [documents.blockDeviceMapping, documents.mappings],
  },
  messages: {
    none: "Instance type `{type}` has no instance store, so `{name}` is ignored; the mapping must be taken away, or be of an EBS volume.",
    nvme: "The disks of instance type `{type}` are NVMe and appear by themselves, so `{name}` is ignored; the mapping must be taken away.",
    beyond:
      "Instance type `{type}` has `{count}` instance store volumes, counted from `ephemeral0`, so `{name}` is ignored; the mapping must be taken away.",
    repeated: "`{name}` is mapped twice, and is one disk; one of the mappings must be taken away.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [launch("the last of two disks", "m3.xlarge", "ephemeral1")],
    bad: [
      { ...launch("more than there are", "m3.xlarge", "ephemeral2"), finds: { message: "beyond", at } },
      { ...launch("a type without", "t3.micro", "ephemeral1"), finds: { message: "none", at } },
      { ...launch("a type with NVMe disks", "m5d.xlarge", "ephemeral1"), finds: { message: "nvme", at } },
    ],
  },

  *check(subject, ctx) {
    const seen = new Set<string>();
    for (const { at, fields } of mappingsOf(subject, ctx)) {
      const { virtualName: name, noDevice } = fields;
      const place = `${at}/virtualName`;
      if (name === undefined || noDevice === "") continue;
      if (typeof name !== "string" || noDevice !== undefined) {
        ctx.defer(place, "the instance store volume is not known yet");
        continue;
      }
      if (seen.has(name)) yield { message: "repeated", at: place, data: { name } };
      seen.add(name);
      const type = typeOf(subject, ctx);
      if (type === undefined) continue;
      const { message, count } = judge(type, name) ?? {};
      if (message === undefined) continue;
      if (message === "unknown") ctx.defer("/instanceType", `the disks of \`${type.name}\` are not known`);
      else yield { message, at: place, data: { type: type.name, name, count: count ?? 0 } };
    }
  },
});

/** The type of a launch; undefined where none is stated, and where it is deferred. */
function typeOf(subject: SubjectOf<"launch">, ctx: Context<unknown>): DescribedInstanceType | undefined {
  const launch = effectiveLaunch(subject, ctx);
  const { instanceType } = launch.spec;
  if (instanceType === undefined) return undefined;
  const type = typeof instanceType === "string" ? ctx.catalog.findInstanceType(instanceType) : undefined;
  if (type === undefined)
    ctx.defer(launch.at("instanceType"), "the disks of the instance type are not known");
  return type;
}

function judge(
  type: DescribedInstanceType,
  name: string,
): { readonly message: "none" | "nvme" | "beyond" | "unknown"; readonly count?: number } | undefined {
  const disks = knownFact(type, "instanceStore");
  if (disks === undefined) return { message: "unknown" };
  const count = disks.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return { message: "none" };
  if (knownFact(type, "instanceStoreNvme") === undefined) return { message: "unknown" };
  if (knownFact(type, "instanceStoreNvme")) return { message: "nvme" };
  return Number(name.replace("ephemeral", "")) >= count ? { message: "beyond", count } : undefined;
}
