import { describe, expect, test } from "vitest";
import { type Context, type LinkedExample } from "../../../policies/engine/rule";
import { type SubjectOf } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import { effectiveLaunch, type EffectiveLaunch } from "../../../policies/rules/launches";
import { type SpecOf } from "../../../schemas/kinds";
import { subjectsOf } from "../support/subjects";
import { contextOver } from "../support/context";

const image: LinkedExample = { kind: "image", spec: { architecture: "arm64", name: "web" } };
const imageId = "ami-0123456789abcdef0";

function effective(spec: object, linked: Record<string, LinkedExample> = {}): EffectiveLaunch {
  const subjects = subjectsOf({ kind: "launch", spec: spec, linked });
  const [launch] = subjects;
  const ctx: Pick<Context<unknown>, "find" | "findImage"> = contextOver(subjects);
  return effectiveLaunch(launch as SubjectOf<"launch">, ctx);
}

const over = (own: object, template: SpecOf["launch"], linked = {}): EffectiveLaunch =>
  effective(
    { launchTemplate: "web", ...own },
    { "/launchTemplate": { kind: "launch", spec: { isTemplate: true, ...template }, linked } },
  );

test("a launch without a template is what it says", () => {
  const launch = effective({ imageId, instanceType: "t3.micro" }, { "/imageId": image });
  expect(launch.spec).toEqual({ imageId, instanceType: "t3.micro" });
  expect(launch.image?.spec.name).toBe("web");
  expect([launch.at("instanceType"), launch.at("tenancy"), launch.isOwn("tenancy")]).toEqual([
    "/instanceType",
    "/tenancy",
    true,
  ]);
});

describe("over a template", () => {
  test("a launch takes what it does not say itself", () => {
    const template = { imageId, instanceType: "t3.micro", tenancy: "dedicated" as const };
    const launch = over({ instanceType: "t4g.micro" }, template, { "/imageId": image });
    expect(launch.spec).toEqual({ ...template, instanceType: "t4g.micro", launchTemplate: "web" });
    expect(launch.image?.spec.name).toBe("web");
    expect(launch.template?.id).toBe("it/launchTemplate");
    expect([launch.at("instanceType"), launch.at("imageId")]).toEqual(["/instanceType", "/launchTemplate"]);
    expect([launch.statedBy("instanceType")?.id, launch.statedBy("imageId")?.id]).toEqual([
      "it",
      "it/launchTemplate",
    ]);
    expect([launch.isOwn("imageId", "instanceType"), launch.isOwn("imageId")]).toEqual([true, false]);
  });

  test("the launch's own image goes before the template's, linked or not", () => {
    const launch = over({ imageId: "ami-0123456789abcdef1" }, { imageId }, { "/imageId": image });
    expect([launch.spec.imageId, launch.image]).toEqual(["ami-0123456789abcdef1", undefined]);
  });

  test.each([
    [
      "a type replaces requirements",
      { instanceType: "t3.micro" },
      { instanceRequirements: true },
      "t3.micro",
      undefined,
    ],
    [
      "requirements replace a type",
      { instanceRequirements: true },
      { instanceType: "t3.micro" },
      undefined,
      true,
    ],
    ["requirements are taken over", {}, { instanceRequirements: true }, undefined, true],
    [
      "requirements that are not known may replace a type",
      { instanceRequirements: unknownValue },
      { instanceType: "t3.micro" },
      unknownValue,
      unknownValue,
    ],
  ])("%s", (_, own, template, type, requirements) => {
    const { spec } = over(own, template);
    expect([spec.instanceType, spec.instanceRequirements]).toEqual([type, requirements]);
  });

  test("what both say in part is not known where only the template says it", () => {
    const mapping = { deviceName: "/dev/sdf", ebs: { volumeSize: 1 } };
    const { spec } = over(
      { metadataOptions: { httpEndpoint: "enabled" }, blockDeviceMappings: [mapping] },
      { metadataOptions: { httpTokens: "required" }, blockDeviceMappings: [mapping] },
    );
    expect(spec.metadataOptions).toEqual({ httpEndpoint: "enabled", httpTokens: unknownValue });
    expect(spec.blockDeviceMappings).toEqual([mapping, unknownValue]);
  });
});

test("a template outside the input may say anything", () => {
  const launch = effective({
    launchTemplate: "lt-0123456789abcdef0",
    instanceType: "t3.micro",
    metadataOptions: { httpEndpoint: "enabled" },
  });
  expect(launch.spec).toMatchObject({
    instanceType: "t3.micro",
    imageId: unknownValue,
    tenancy: unknownValue,
    blockDeviceMappings: unknownValue,
    metadataOptions: { httpEndpoint: "enabled", httpTokens: unknownValue },
  });
  expect([launch.spec.rootVolume, launch.spec.instanceRequirements, launch.image]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(launch.isOwn("imageId")).toBe(true);
});
