/**
 * An image whose root is in S3 (`imageLocation`) launched on an instance type that boots from EBS alone.
 * Floor: the engine.
 */
import { defineRule, type LinkedExample } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { typeExamples } from "../examples";
import { pairingOf } from "../pairings";
import { documents } from "../sources";

const image: LinkedExample = {
  kind: "image",
  spec: { architecture: "x86_64", enaSupport: true, imageLocation: "images/web.manifest.xml" },
};

export default defineRule({
  id: "match-root-device-type",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An S3-backed image is launched on an instance type that boots from an instance store.",
    why: "Only C1, C3, D2, I2, M1, M2, M3, R3 and X1 boot from an instance store; every type on Nitro boots from EBS alone, and EC2 refuses the launch.",
    fix: "Register the image anew from a snapshot of its root, or choose one of the types that boot from an instance store.",
    unless: "A type that is missing from the catalog of this release is deferred, not refused.",
    sources: [documents.imageTypes],
  },
  messages: {
    mismatch:
      "Instance type `{type}` boots from `{supported}` and the root of `{image}` is `{rootDeviceType}`, so EC2 refuses the launch; the image must be registered from a snapshot.",
  },
  options: {},
  defaults: {},
  examples: typeExamples(
    image,
    { title: "a type that boots from an instance store", type: "m3.medium" },
    { title: "a type that boots from EBS alone", type: "t3.micro", finds: "mismatch" },
  ),

  *check(launch, ctx) {
    const pair = pairingOf(launch, ctx);
    const supported = pair?.fact("rootDeviceTypes");
    if (pair === undefined || supported === undefined) return;
    if (["ebs", "instance-store"].every((one) => supported.includes(one))) return;
    const found = pair.image();
    if (found === undefined) return;
    const rootDeviceType = pair.trait(found, "rootDeviceType", "whether the root is in S3");
    if (rootDeviceType === undefined || isUnknown(rootDeviceType) || supported.includes(rootDeviceType))
      return;
    const data = {
      type: pair.type.name,
      supported: supported.join("` or `"),
      image: found.name,
      rootDeviceType,
    };
    yield { message: "mismatch", at: pair.at, data };
  },
});
