import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/account-settings/no-public-while-blocked";
import { testRule } from "../support/rule-tester";

const settings = "/linked/~1region/spec";
const shared = (isPublic: boolean): Example => ({
  title: "a share where public access is blocked",
  kind: "launch-permissions",
  spec: {
    region: "eu-west-1",
    imageId: "ami-0123456789abcdef0",
    public: isPublic && { reason: "ours", scrubbed: true },
  },
  linked: {
    "/region": {
      kind: "account-settings",
      spec: {
        region: isPublic ? "us-east-1" : "eu-west-1",
        imageBlockPublicAccess: "block-new-sharing",
        snapshotBlockPublicAccess: "unblocked",
      },
    },
  },
});

testRule(rule, {
  good: shared(false),
  valid: { "no settings": ["/linked", {}], "nothing said": ["/spec/public", undefined] },
  invalid: {
    "a public image": {
      change: ["/spec/public", { reason: "ours", scrubbed: true }],
      message: "blocked",
      at: "/public",
      text: "The share is public and `it/region` blocks public access in the same account and Region; it must name accounts or organizations instead, or be made where public access is not blocked.",
    },
  },
  deferred: {
    "a share that may be public": { change: ["/spec/public", unknownValue], at: "/public" },
  },
});

testRule(rule, {
  good: shared(true), // in another Region than the settings
  valid: { "settings that block nothing": [`${settings}/imageBlockPublicAccess`, "unblocked"] },
  invalid: {
    "settings of the same Region": {
      change: [`${settings}/region`, "eu-west-1"],
      message: "blocked",
      at: "/public",
    },
  },
  deferred: {
    "settings whose Region is not stated": { change: [`${settings}/region`, undefined], at: "/public" },
    "settings of the same Region that are not known yet": {
      change: [settings, { region: "eu-west-1", imageBlockPublicAccess: unknownValue }],
      at: "/public",
    },
  },
});

testRule(rule, {
  good: {
    title: "a public snapshot where images are blocked",
    kind: "snapshot-permissions",
    spec: { region: "eu-west-1", snapshotId: "snap-0123abcd", public: true },
    linked: {
      "/region": {
        kind: "account-settings",
        spec: { region: "eu-west-1", imageBlockPublicAccess: "block-new-sharing" },
      },
    },
  },
  valid: {},
  invalid: {
    "where snapshots are blocked": {
      change: [`${settings}/snapshotBlockPublicAccess`, "block-all-sharing"],
      message: "blocked",
      at: "/public",
    },
  },
});
