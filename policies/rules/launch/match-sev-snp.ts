/**
 * AMD SEV-SNP asked for on an instance type without it, or with an image that does not boot UEFI.
 * Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isObject, isUnknown } from "../../engine/value";
import { linkedImage, exampleLaunch } from "../examples";
import { effectiveLaunch } from "../launches";
import { factOf, imageOf, typeOf } from "../pairings";
import { documents } from "../sources";

const cpuOptions = { amdSevSnp: "enabled" } as const;
const image = linkedImage({ bootMode: "uefi-preferred" });

export default defineRule({
  id: "match-sev-snp",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "AMD SEV-SNP is asked for on an instance type that has it, with an image that boots UEFI.",
    why: "EC2 documents both as requirements: some sizes of M6a, C6a and R6a alone have SEV-SNP, and the image must be of mode `uefi` or `uefi-preferred`. It can be switched on at launch alone.",
    fix: "Choose a type with SEV-SNP and register the image with `bootMode: uefi-preferred`, or leave `amdSevSnp` out.",
    unless:
      "A type that is missing from the catalog of this release is deferred, not refused. Regions are not looked at.",
    sources: [documents.sevSnp],
  },
  messages: {
    type: "Instance type `{type}` has no AMD SEV-SNP, which the launch asks for; it must be a type that has it, such as `m6a.large`, or `amdSevSnp` be left out.",
    bootMode:
      "AMD SEV-SNP needs UEFI and the boot mode of `{image}` is `{bootMode}`; it must be `uefi` or `uefi-preferred`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [exampleLaunch("a type and an image that fit", { instanceType: "m6a.large", cpuOptions }, image)],
    bad: [
      {
        ...exampleLaunch("a type without it", { instanceType: "m7a.large", cpuOptions }, image),
        finds: { message: "type", at: "/instanceType" },
      },
    ],
  },

  *check(launch, ctx) {
    const effective = effectiveLaunch(launch, ctx);
    if (!effective.isOwn("cpuOptions", "imageId", "instanceType")) return;
    const options = effective.spec.cpuOptions;
    const asked = isObject(options) ? options.amdSevSnp : options;
    if (isUnknown(asked))
      ctx.defer(effective.at("cpuOptions"), "whether SEV-SNP is asked for is not known yet");
    if (asked !== "enabled") return;

    const type = typeOf(effective, ctx);
    const at = effective.at("instanceType");
    if (type !== undefined && factOf(type, "sevSnp", at, ctx) === false)
      yield { message: "type", at, data: { type: type.name } };

    const found = effective.spec.imageId === undefined ? undefined : imageOf(effective, ctx);
    if (found === undefined) return;
    const { name, bootMode } = found;
    if (isUnknown(bootMode)) ctx.defer(effective.at("imageId"), `the boot mode of \`${name}\` is not known`);
    else if (bootMode === undefined || bootMode === "legacy-bios")
      yield {
        message: "bootMode",
        at: effective.at("imageId"),
        data: { image: name, bootMode: bootMode ?? "not stated" },
      };
  },
});
