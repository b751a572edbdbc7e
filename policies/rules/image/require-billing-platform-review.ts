/**
 * A system that AWS bills, registered from a snapshot: whether the billing data survives shows only afterwards.
 * Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { isObject, isUnknown, itemsOf } from "../../engine/value";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

const billed = ["rhel", "sql-server", "suse", "ubuntu-pro", "windows"];

export default defineRule({
  id: "require-billing-platform-review",
  kinds: ["image"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary:
      "An image of a system that AWS bills is made from an instance, or reviewed after its registration.",
    why: "EC2 bills by the billing data of an image. An image registered from a snapshot may lose it: the system then cannot reach its updates or its licence, and what AWS charges is wrong.",
    fix: "Make the image from an instance (`ImageFromInstance`), which keeps the data; or look at `PlatformDetails` and `UsageOperation` of the registered image, and set the finding aside by a waiver that says so.",
    unless: "You bring licences of your own.",
    sources: [documents.registerImage, documents.billingInfo],
  },
  messages: {
    review:
      "An image of platform `{platform}` that is registered from a snapshot may lose its billing data; it must be made from an instance, or its `PlatformDetails` and `UsageOperation` be reviewed after registration.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      { title: "Linux that AWS does not bill", kind: "image", spec: exampleImage({ platform: "linux" }) },
    ],
    bad: [
      {
        title: "Windows from a snapshot",
        kind: "image",
        spec: exampleImage({ platform: "windows" }),
        finds: { message: "review", at: "/platform" },
      },
    ],
  },

  *check({ spec }, ctx) {
    const { platform, imageLocation, blockDeviceMappings } = spec;
    if (platform === undefined || imageLocation !== undefined) return;
    if (isUnknown(platform)) {
      ctx.defer("/platform", "the platform is not known yet");
      return;
    }
    const isFromSnapshot = itemsOf(blockDeviceMappings)
      .filter(isObject)
      .some(({ ebs }) => isObject(ebs) && ebs.snapshotId !== undefined);
    if (billed.includes(platform) && isFromSnapshot) {
      yield { message: "review", at: "/platform", data: { platform } };
    }
  },
});
