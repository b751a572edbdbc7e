/**
 * Each fixture gets the verdict that its folder says: from our validators, and from a plain Ajv over the files as
 * they are written. Floor: schemas/validate, support.
 */
import { describe, expect, it } from "vitest";
import { kinds } from "../../schemas/kinds";
import { validate } from "../../schemas/validate";
import { invalidFixtures, validFixtures } from "./support/fixtures";
import { acceptsPlainly } from "./support/plain-ajv";

describe("a sound value", () => {
  it.each(validFixtures)("is accepted: $kind/$name", ({ kind, value }) => {
    expect(validate(kind, value)).toEqual({ issues: [], unknown: [] });
    expect(acceptsPlainly(kind, value)).toBe(true);
  });

  it.each(kinds)("of kind %s is there in its smallest, its typical and its full form", (kind) => {
    const names = validFixtures.filter((fixture) => fixture.kind === kind).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["smallest.json", "typical.json", "full.json"]));
  });
});

describe("a value with one fault", () => {
  it.each(invalidFixtures)("has one issue: $kind/$name", ({ kind, value, at, keyword, says }) => {
    const { issues } = validate(kind, value);
    expect(issues.map((issue) => ({ at: issue.at, keyword: issue.keyword }))).toEqual([{ at, keyword }]);
    expect(issues[0]?.message).toContain(says);
    expect(issues[0]?.message).toMatch(/[.?]$/);
    expect(acceptsPlainly(kind, value)).toBe(false);
  });
});

describe("several faults", () => {
  it("are told one by one, equal ones too", () => {
    const mapping = { deviceName: "/dev/sdf", ebs: { volumeType: "GP3" } };
    const { issues } = validate("image", {
      architecture: "x86-64",
      blockDeviceMappings: [mapping, { ...mapping, deviceName: "/dev/sdg" }],
      tags: { "aws:team": "platform", "AWS:cost": "1234" },
    });
    expect(issues.map(({ at, keyword }) => `${at} ${keyword}`).sort()).toEqual([
      "/architecture oneOf",
      "/blockDeviceMappings/0/ebs/volumeType anyOf",
      "/blockDeviceMappings/1/ebs/volumeType anyOf",
      "/tags propertyNames",
      "/tags propertyNames",
    ]);
  });

  it("carry the id of the rule that says the same, unless the type is wrong", () => {
    const rulesOf = (iops: unknown): (string | undefined)[] =>
      validate("launch", { rootVolume: { iops } }).issues.map((issue) => issue.rule);
    expect(rulesOf(1)).toEqual(["match-volume-iops"]);
    expect(rulesOf("3000")).toEqual([undefined]);
  });
});
