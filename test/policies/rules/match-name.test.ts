import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/image/match-name";
import { testRule } from "../support/rule-tester";

const good = {
  title: "an image made from an instance",
  kind: "image-from-instance",
  spec: { instanceId: "i-0123456789abcdef0", name: "web-2026-11-22" },
} as const;

testRule(rule, {
  good,
  valid: {
    "3 characters": ["/spec/name", "abc"],
    "128 characters": ["/spec/name", "x".repeat(128)],
    "every character that EC2 takes": ["/spec/name", "aZ0()[] ./-'@_"],
    "no name: the engine gives one": ["/spec/name", undefined],
  },
  invalid: {
    "2 characters": {
      change: ["/spec/name", "ab"],
      message: "length",
      at: "/name",
      text: 'Name `"ab"` has `2` characters; it must have `3` to `128`.',
    },
    "129 characters": { change: ["/spec/name", "x".repeat(129)], message: "length", at: "/name" },
    "no character": { change: ["/spec/name", ""], message: "length", at: "/name" },
    "a colon": {
      change: ["/spec/name", "web 12:00"],
      message: "character",
      at: "/name",
      text: 'Name `"web 12:00"` holds `":"`; it must be made of letters, digits, spaces and `( ) [ ] . / - \' @ _`.',
    },
    "a line break": { change: ["/spec/name", "web\n"], message: "character", at: "/name" },
  },
  deferred: { "a name that is not known yet": { change: ["/spec/name", unknownValue], at: "/name" } },
});
