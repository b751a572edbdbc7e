import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/require-future-deprecation";
import { testRule } from "../support/rule-tester";

const past = exampleImage({ deprecateAt: "2025-11-22T00:00:00Z" });

// The harness' clock stands at 2026-11-22T00:00:00Z.
testRule(rule, {
  good: { title: "ahead", kind: "image", spec: exampleImage({ deprecateAt: "2026-11-22T00:01:00Z" }) },
  valid: {
    "no date": ["/spec/deprecateAt", undefined],
    "this very minute": ["/spec/deprecateAt", "2026-11-22T00:00:00Z"],
    "a date that has come since the image was made": ["/spec", { ...past, state: "available" }],
    "the same, told by its owner": ["/spec", { ...past, ownerId: "123456789012" }],
    "text that is no date, which the schema names": ["/spec/deprecateAt", "yesterday"],
  },
  invalid: {
    "the minute before": {
      change: ["/spec/deprecateAt", "2026-11-21T23:59:59Z"],
      message: "past",
      at: "/deprecateAt",
      text: "`deprecateAt` is `2026-11-21T23:59:59Z`, which is past, and EC2 refuses that of a new image; it must lie ahead.",
    },
    "a year ago": { change: ["/spec", past], message: "past", at: "/deprecateAt" },
  },
  deferred: {
    "a date that is not known yet": { change: ["/spec/deprecateAt", unknownValue], at: "/deprecateAt" },
  },
});
