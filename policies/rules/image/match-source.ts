/**
 * What CreateImage cannot do with the instance that it is given: change a volume that is there already, or have UEFI
 * where the instance boots in legacy BIOS. Floor: the engine.
 */
import { defineRule, type Context, type Hit, type LinkedExample } from "../../engine/rule";
import { nameOf, type SubjectOf } from "../../engine/subject";
import { isObject, isUnknown, itemsOf } from "../../engine/value";
import { exampleImage } from "../example-image";
import { effectiveLaunch } from "../launches";
import { documents } from "../sources";

const instance: LinkedExample = {
  kind: "launch",
  spec: {
    imageId: "ami-0123456789abcdef0",
    instanceType: "t3.micro",
    blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize: 20 } }],
  },
  linked: { "/imageId": { kind: "image", spec: exampleImage({ bootMode: "uefi", enaSupport: true }) } },
};
const made = (title: string, volumeSize: number) => ({
  title,
  kind: "image-from-instance" as const,
  linked: { "/instanceId": instance },
  spec: {
    instanceId: "i-0123456789abcdef0",
    blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize, deleteOnTermination: true } }],
  },
});

export default defineRule({
  id: "match-source",
  kinds: ["image-from-instance"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An image made from an instance asks for nothing that the instance does not have.",
    why: "CreateImage takes the instance's volumes as they are: of a volume that is there, `deleteOnTermination` alone may differ. And it turns to UEFI only where the instance boots in UEFI already.",
    fix: "Change the volume on the instance first, or take the property out of the mapping; leave `bootMode` out.",
    unless: "Never. Volumes that were attached later are not seen.",
    sources: [documents.createImage],
  },
  messages: {
    volume:
      "`{property}` of `{device}` is `{is}` on instance `{instance}`, and CreateImage cannot make it `{wanted}`; the mapping must leave it out.",
    bootMode:
      "Boot mode `uefi` needs an instance that boots in UEFI, and `{instance}` boots in legacy BIOS; `bootMode` must be left out.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [made("the volume stays as large as it is", 20)],
    bad: [
      {
        ...made("the volume would grow", 40),
        finds: { message: "volume", at: "/blockDeviceMappings/0/ebs/volumeSize" },
      },
    ],
  },

  *check(image, ctx) {
    const { blockDeviceMappings, bootMode } = image.spec;
    const found = ctx.find(image, "/instanceId");
    const source = found?.kind === "launch" ? found : undefined;
    const mappings = itemsOf(blockDeviceMappings);
    if (source === undefined) {
      const asks = bootMode !== undefined || mappings.some((mapping) => changesOf(mapping).length > 0);
      if (asks) ctx.defer("/instanceId", "the instance is not in this input");
      return;
    }
    if (isUnknown(blockDeviceMappings)) ctx.defer("/blockDeviceMappings", "the mappings are not known yet");
    const { spec, image: launched } = effectiveLaunch(source, ctx);
    if (bootMode !== undefined) yield* checkBootMode(source, launched, ctx);
    for (const [index, mapping] of mappings.entries()) {
      const device = isObject(mapping) ? mapping.deviceName : undefined;
      const changes = changesOf(mapping);
      if (typeof device !== "string" || changes.length === 0) continue;
      const now = volumeOf(spec, launched, device);
      if (now === undefined) continue; // a volume that the image adds
      for (const [property, wanted] of changes) {
        const at = `/blockDeviceMappings/${index}/ebs/${property}`;
        const is = now[property];
        if (!isPlain(is) || !isPlain(wanted)) ctx.defer(at, "what the volume has is not known");
        else if (is !== wanted) {
          const data = { property, device, instance: nameOf(source), is: String(is), wanted: String(wanted) };
          yield { message: "volume", at, data };
        }
      }
    }
  },
});

type Bag = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** What a mapping states of its volume besides the one thing that may differ. */
function changesOf(mapping: unknown): [property: string, wanted: unknown][] {
  const ebs = isObject(mapping) ? (mapping as Bag).ebs : undefined;
  if (!isObject(ebs)) return [];
  return Object.entries(ebs).filter(([key, value]) => key !== "deleteOnTermination" && value !== undefined);
}

/** The volume that an instance has on a device, as far as launch and image tell; undefined where they name none. */
function volumeOf(
  launch: SubjectOf<"launch">["spec"],
  launched: SubjectOf<"image"> | undefined,
  device: string,
): Bag | undefined {
  const find = ({ blockDeviceMappings }: Bag): Bag | undefined =>
    (Array.isArray(blockDeviceMappings) ? (blockDeviceMappings as unknown[]) : [])
      .filter((mapping): mapping is Bag => isObject(mapping))
      .find(({ deviceName }) => deviceName === device);
  const own = find(launch);
  if (own?.noDevice !== undefined) return undefined;
  const root = launched?.spec.rootDeviceName === device ? launch.rootVolume : undefined;
  const base = launched === undefined ? undefined : find(launched.spec);
  const layers = [base?.ebs, own?.ebs, root].filter((layer): layer is Bag => isObject(layer));
  return layers.length === 0 ? undefined : layers.reduce<Bag>((below, above) => ({ ...below, ...above }), {});
}

function* checkBootMode(
  source: SubjectOf<"launch">,
  launched: SubjectOf<"image"> | undefined,
  ctx: Pick<Context<unknown>, "defer">,
): Generator<Hit<"bootMode">> {
  const at = "/bootMode";
  const { architecture, bootMode } = launched?.spec ?? {};
  const isX86 = architecture === "x86_64" || architecture === "i386";
  if (bootMode === "legacy-bios" || (launched !== undefined && bootMode === undefined && isX86)) {
    yield { message: "bootMode", at, data: { instance: nameOf(source) } };
  } else if (launched === undefined || isUnknown(bootMode) || bootMode === "uefi-preferred") {
    ctx.defer(at, "how the instance boots is not known");
  }
}
