import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import rule from "../../../policies/rules/launch/require-imds-v2-launch";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { subjectsOf } from "../support/subjects";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "tokens, as a copied image says",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
  linked: {
    "/imageId": {
      kind: "image-copy",
      spec: { sourceImageId: "ami-0123456789abcdef1", sourceRegion: "us-east-1" },
      linked: { "/sourceImageId": { kind: "image", spec: { architecture: "x86_64", imdsSupport: "v2.0" } } },
    },
  },
};
const imdsSupport = "/linked/~1imageId/linked/~1sourceImageId/spec/imdsSupport";
const options = "/spec/metadataOptions";
const at = "/metadataOptions";

testRule(rule, {
  good,
  valid: {
    "tokens, as the launch says": [options, { httpTokens: "required" }],
    "no service at all": [options, { httpEndpoint: "disabled", httpTokens: "optional" }],
    "another option alone": [options, { httpPutResponseHopLimit: 2 }],
    "a template without an image, which its users choose": ["/spec", { isTemplate: true }],
  },
  invalid: {
    "optional tokens, whatever the image says": {
      change: [options, { httpTokens: "optional" }],
      message: "optional",
      at,
      text: "`httpTokens` is `optional`, so metadata is handed out without a token; it must be `required`.",
    },
    "optional tokens in a template": {
      change: ["/spec", { isTemplate: true, metadataOptions: { httpTokens: "optional" } }],
      message: "optional",
      at,
    },
    "neither the launch nor the image": {
      change: [imdsSupport, undefined],
      message: "absent",
      at,
      text: "The launch states no `httpTokens` and `it/imageId/sourceImageId` no `imdsSupport`, so metadata is handed out without a token; `metadataOptions` must state `httpTokens: required`.",
    },
  },
  deferred: {
    "options that are not known yet": { change: [options, unknownValue], at },
    "tokens that are not known yet": { change: [options, { httpTokens: unknownValue }], at },
    "whether the service answers, not known yet": { change: [options, { httpEndpoint: unknownValue }], at },
    "what the image says, not known yet": { change: [imdsSupport, unknownValue], at: "/imageId" },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
  },
});

describe("beside the defaults of an account", () => {
  const outcome = (imds: "v2.0" | undefined, ...settings: object[]) => {
    const image = { architecture: "x86_64", ...(imds && { imdsSupport: imds }) };
    const launch = subjectsOf({
      title: "launch",
      kind: "launch",
      spec: { region: "eu-west-1", imageId: "ami-0123456789abcdef0" },
      linked: { "/imageId": { kind: "image", spec: image as never } },
    });
    const accounts = settings.map((spec, index) => ({
      ...{ kind: "account-settings", id: `settings-${index}`, type: "test", spec },
      ...{ links: new Map<string, string>(), at: () => undefined },
    })) as AnySubject[];
    const { findings, deferred } = run([...launch, ...accounts], [rule], { now: new Date("2026-11-22") });
    const keys = findings.map(({ message }) => (message.includes("account") ? "account" : "absent"));
    return [...keys, ...deferred.map(() => "deferred")];
  };
  const defaults = (httpTokens: unknown) => ({
    region: "eu-west-1",
    instanceMetadataDefaults: { httpTokens },
  });

  test.each([
    ["required is enough", undefined, [defaults("required")], []],
    ["optional overrides the image", "v2.0", [defaults("optional")], ["account"]],
    ["no preference leaves it to the image", "v2.0", [defaults("no-preference")], []],
    ["no preference, and an image that says nothing", undefined, [defaults("no-preference")], ["absent"]],
    ["another Region's say nothing here", "v2.0", [{ ...defaults("optional"), region: "us-east-1" }], []],
    [
      "a Region that is not stated may be this one",
      "v2.0",
      [{ ...defaults("optional"), region: undefined }],
      ["deferred"],
    ],
    ["a value that is not known yet", "v2.0", [defaults(unknownValue)], ["deferred"]],
    ["two accounts that disagree", "v2.0", [defaults("optional"), defaults("required")], ["deferred"]],
    ["settings about something else", "v2.0", [{ imageBlockPublicAccess: "unblocked" }], []],
  ] as const)("%s", (_, imds, settings, told) => {
    expect(outcome(imds, ...settings)).toEqual(told);
  });
});
