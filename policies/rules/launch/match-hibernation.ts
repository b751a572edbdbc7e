/**
 * Hibernation asked for where it cannot be: on an instance type without it, of an image that is paravirtual or boots from
 * an instance store. The root must be encrypted too; since the account may do that by default, it is never refused.
 * Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { linkedImage, exampleLaunch } from "../examples";
import { effectiveLaunch } from "../launches";
import { factOf, imageOf, typeOf } from "../pairings";
import { isRootEncrypted } from "../root-volumes";
import { documents } from "../sources";

const encrypted = { hibernation: true, rootVolume: { encrypted: true } };

export default defineRule({
  id: "match-hibernation",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "Hibernation is asked for on a type that has it, with an HVM image and an encrypted EBS root.",
    why: "EC2 documents these as prerequisites and refuses to launch without them: memory is written to the root volume, which must be EBS and encrypted. Bare metal, and many families, do not hibernate. It can be switched on at launch alone.",
    fix: "Choose a type that hibernates and an EBS-backed HVM image, and state `encrypted: true` for the root volume.",
    unless:
      "Where nothing encrypts the root volume it is deferred: the account may encrypt by default. The size of memory and what the system supports are not looked at.",
    sources: [documents.hibernation],
  },
  messages: {
    type: "Instance type `{type}` does not hibernate, and the launch asks for `hibernation`; it must be a type that does, or `hibernation` be left out.",
    image:
      "Hibernation needs an EBS-backed HVM image, and `{image}` is `{trait}`; the launch must name another image, or leave `hibernation` out.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      exampleLaunch("an encrypted root on a type that hibernates", {
        instanceType: "m5.large",
        ...encrypted,
      }),
      exampleLaunch("no hibernation", { instanceType: "m5.metal", rootVolume: { encrypted: true } }),
    ],
    bad: [
      {
        ...exampleLaunch("bare metal", { instanceType: "m5.metal", ...encrypted }, linkedImage()),
        finds: { message: "type", at: "/instanceType" },
      },
    ],
  },

  *check(launch, ctx) {
    const effective = effectiveLaunch(launch, ctx);
    const properties = [
      "hibernation",
      "imageId",
      "instanceType",
      "rootVolume",
      "blockDeviceMappings",
    ] as const;
    if (!effective.isOwn(...properties)) return;
    const { hibernation, imageId } = effective.spec;
    if (isUnknown(hibernation))
      ctx.defer(effective.at("hibernation"), "whether hibernation is asked for is not known yet");
    if (hibernation !== true) return;

    const type = typeOf(effective, ctx);
    const at = effective.at("instanceType");
    if (type !== undefined && factOf(type, "hibernation", at, ctx) === false)
      yield { message: "type", at, data: { type: type.name } };

    const image = imageId === undefined ? undefined : imageOf(effective, ctx);
    if (image === undefined) return;
    const traits = [image.virtualizationType, image.rootDeviceType];
    const trait = traits.find((one) => one === "paravirtual" || one === "instance-store");
    if (typeof trait === "string")
      yield { message: "image", at: effective.at("imageId"), data: { image: image.name, trait } };
    else if (traits.some(isUnknown))
      ctx.defer(effective.at("imageId"), `what \`${image.name}\` is, is not known`);
    else if (!isRootEncrypted(launch, effective, ctx))
      ctx.defer(
        effective.at("hibernation"),
        "nothing here encrypts the root volume, which the account may do by default",
      );
  },
});
