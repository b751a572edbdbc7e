import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image/require-deprecation";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: {
    title: "a copy with a date",
    kind: "image-copy",
    spec: {
      sourceImageId: "ami-0123456789abcdef0",
      sourceRegion: "eu-west-1",
      deprecateAt: "2027-11-22T00:00:00Z",
    },
  },
  valid: { "any date, past or ahead": ["/spec/deprecateAt", "2020-11-22T00:00:00Z"] },
  invalid: {
    "no date": {
      change: ["/spec/deprecateAt", undefined],
      message: "missing",
      at: "/deprecateAt",
      text: "The image states no end, so that it goes on being found unless it is public; it must state `deprecateAt` for old builds to go out of use.",
    },
  },
  deferred: {
    "a date that is not known yet": { change: ["/spec/deprecateAt", unknownValue], at: "/deprecateAt" },
  },
});
