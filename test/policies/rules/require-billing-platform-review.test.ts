import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/require-billing-platform-review";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: { title: "Linux", kind: "image", spec: exampleImage({ platform: "linux" }) },
  valid: {
    "no platform": ["/spec/platform", undefined],
    macOS: ["/spec/platform", "macos"],
    "an S3-backed image": [
      "/spec",
      { architecture: "x86_64", platform: "rhel", imageLocation: "bucket/image.manifest.xml" },
    ],
  },
  invalid: {
    Windows: {
      change: ["/spec/platform", "windows"],
      message: "review",
      at: "/platform",
      text: "An image of platform `windows` that is registered from a snapshot may lose its billing data; it must be made from an instance, or its `PlatformDetails` and `UsageOperation` be reviewed after registration.",
    },
    ...Object.fromEntries(
      ["rhel", "suse", "sql-server", "ubuntu-pro"].map((platform) => [
        platform,
        { change: ["/spec/platform", platform] as const, message: "review", at: "/platform" },
      ]),
    ),
  },
  deferred: {
    "a platform that is not known yet": { change: ["/spec/platform", unknownValue], at: "/platform" },
  },
});
