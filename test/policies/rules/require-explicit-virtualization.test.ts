import { expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { subjectsFromInputs } from "../../../policies/readers/inputs";
import rule from "../../../policies/rules/image/require-explicit-virtualization";

const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const found = (type: string, inputs: object): string[] => {
  const subjects = subjectsFromInputs(type, "it", inputs, pulumiEncoding);
  return run(subjects, [rule], { now: new Date(0) }).findings.map(({ at }) => at);
};
const [property, value] = ["virtualizationType", "paravirtual"] as const;

test("speaks where a resource type of others takes a default of its own", () => {
  expect(found("aws:ec2/ami:Ami", { rootDeviceName: "/dev/xvda" })).toEqual([`/${property}`]);
  expect(Object.keys(rule.messages)).toEqual(["assumed"]);
});

test("is silent where it is stated, also as the very default", () => {
  expect(found("aws:ec2/ami:Ami", { [property]: value })).toEqual([]);
});

test("is silent where it is stated and not known yet", () => {
  expect(found("aws:ec2/ami:Ami", { [property]: unknown })).toEqual([]);
});

test("is silent about our own images, whose defaults boot", () => {
  expect(found("pulumi-nodejs:dynamic/ami:Image", {})).toEqual([]);
});
