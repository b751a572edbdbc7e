import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { pulumiEncoding } from "../../../policies/readers/encodings";
import { subjectsFromInputs } from "../../../policies/readers/inputs";
import { readPreview } from "../../../policies/readers/preview";
import architectureRule from "../../../policies/rules/image/require-explicit-architecture";
import virtualizationRule from "../../../policies/rules/image/require-explicit-virtualization";

const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const now = new Date(0);

describe.each([
  { rule: architectureRule, property: "architecture", value: "x86_64" },
  { rule: virtualizationRule, property: "virtualizationType", value: "paravirtual" },
])("$rule.id", ({ rule, property, value }) => {
  const found = (type: string, inputs: object): string[] => {
    const subjects = subjectsFromInputs(type, "it", inputs, pulumiEncoding);
    return run(subjects, [rule], { now }).findings.map(({ at }) => at);
  };

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

  test("knows in a preview what the provider has filled in", () => {
    const preview = (filled: readonly string[]): string =>
      JSON.stringify({
        steps: [
          {
            op: "create",
            urn: "urn:pulumi:dev::web::aws:ec2/ami:Ami::golden",
            newState: {
              urn: "urn:pulumi:dev::web::aws:ec2/ami:Ami::golden",
              type: "aws:ec2/ami:Ami",
              custom: true,
              inputs: {
                __defaults: filled,
                architecture: "x86_64",
                ebsBlockDevices: [
                  {
                    __defaults: ["deleteOnTermination", "volumeType"],
                    deleteOnTermination: true,
                    deviceName: "/dev/xvda",
                    snapshotId: "snap-0123456789abcdef0",
                    volumeType: "standard",
                  },
                ],
                name: "golden",
                rootDeviceName: "/dev/xvda",
                sriovNetSupport: "simple",
                virtualizationType: "paravirtual",
              },
            },
          },
        ],
        changeSummary: { create: 1 },
      });
    const outcome = (filled: readonly string[]) => {
      const { subjects } = readPreview(preview(filled));
      const { findings } = run(subjects, [rule], { now });
      const image = subjects.find(({ kind }) => kind === "image");
      return { found: findings.map(({ at }) => at), spec: image?.spec };
    };
    const taken = { architecture: "x86_64", virtualizationType: "paravirtual" };
    const all = ["architecture", "sriovNetSupport", "virtualizationType"];
    expect(outcome(all)).toMatchObject({ found: [`/${property}`], spec: taken });
    expect(outcome(all.filter((one) => one !== property))).toMatchObject({ found: [], spec: taken });
  });
});
