import { unknownValue } from "../../../policies/engine/value";
import { exampleImage } from "../../../policies/rules/example-image";
import rule from "../../../policies/rules/image/require-tags";
import { testRule } from "../support/rule-tester";

testRule(rule, {
  good: {
    title: "what the house asks for",
    kind: "image",
    options: { tags: { "team/owner": "", stage: "dev|prod" } },
    spec: exampleImage({ tags: { "team/owner": "images", stage: "prod", other: "" } }),
  },
  valid: {
    "any value where none is asked for": ["/spec/tags/team~1owner", ""],
    "a value that is not known yet where none is asked for": ["/spec/tags/team~1owner", unknownValue],
    "no tags where none are asked for": ["/options", {}],
  },
  invalid: {
    "a tag that is missing": {
      change: ["/spec/tags/stage", undefined],
      message: "missing",
      at: "/tags",
      text: "The image has no tag `stage`; it must have one of the form `dev|prod`.",
    },
    "a value of which only a part fits": {
      change: ["/spec/tags/stage", "production"],
      message: "value",
      at: "/tags/stage",
      text: 'Tag `stage` is `"production"`; it must be of the form `dev|prod`.',
    },
  },
  deferred: {
    "tags that are not known yet": { change: ["/spec/tags", unknownValue], at: "/tags" },
    "a value that is not known yet": { change: ["/spec/tags/stage", unknownValue], at: "/tags/stage" },
  },
});
