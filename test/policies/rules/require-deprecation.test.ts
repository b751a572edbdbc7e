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
      text: "The image does not say when it is deprecated, so that old builds go on being found and launched; it must state `deprecateAt`, such as a year after the build.",
    },
  },
  deferred: {
    "a date that is not known yet": { change: ["/spec/deprecateAt", unknownValue], at: "/deprecateAt" },
  },
});
