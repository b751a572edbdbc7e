import { asset } from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";
import { isUnknown, unknownValue } from "../../../policies/engine/value";
import { decode, policyEncoding, pulumiEncoding } from "../../../policies/readers/encodings";
import { unknownCheckingProxy } from "../support/policy-proxy";

const unknownString = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const unknownArray = "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2";
const signature = "4dabf18193072939515e22adb298388d";
const secret = "1b47061264138c4ac30d75fd1eb44270";

test("a policy's proxy is read without an exception, unknowns and all", () => {
  const props = unknownCheckingProxy({
    ami: unknownString,
    devices: [
      { deviceName: "/dev/sdf", ebs: { iops: "3eeb2bf0-c639-47a8-9e75-3b44932eb421" } },
      unknownString,
    ],
    list: unknownArray,
    tags: { a: "b" },
    none: null,
  });
  expect(decode(props, policyEncoding)).toEqual({
    ami: unknownValue,
    devices: [{ deviceName: "/dev/sdf", ebs: { iops: unknownValue } }, unknownValue],
    list: unknownValue,
    tags: { a: "b" },
  });
});

describe("previews and check", () => {
  test.each([
    ["a sentinel", unknownString, unknownValue],
    ["a hidden secret", "[secret]", unknownValue],
    ["a secret that says its value", { [signature]: secret, value: "x" }, "x"],
    ["a secret around an unknown", { [signature]: secret, value: unknownString }, unknownValue],
    ["a secret around a list", { [signature]: secret, value: [{ a: 1 }] }, [{ a: 1 }]],
    ["an encrypted secret", { [signature]: secret, ciphertext: "v1:…" }, unknownValue],
    ["an output value", { [signature]: "d0e6a833031e9bbcd3f4e8bde6ca49a4", value: 1 }, 1],
    ["an output that is not there yet", { [signature]: "d0e6a833031e9bbcd3f4e8bde6ca49a4" }, unknownValue],
    ["an asset", { [signature]: "c44067f5952c0a294b673a41bacd8c17", text: "x" }, unknownValue],
    ["a signature of no known kind", { [signature]: 7 }, unknownValue],
    ["null", null, undefined],
    ["false", false, false],
    ["zero", 0, 0],
  ])("read %s", (_, value, wanted) => {
    expect(decode(value, pulumiEncoding)).toEqual(wanted);
  });

  test("`[secret]` is plain text to a policy, which is given secrets open", () => {
    expect(decode("[secret]", policyEncoding)).toBe("[secret]");
  });
});

describe("hostile values", () => {
  test("of any depth cost no stack", () => {
    let deep: unknown = "x";
    for (let i = 0; i < 100_000; i++) deep = i % 2 === 0 ? [deep] : { deep };
    expect(() => decode(deep, pulumiEncoding)).not.toThrow();
    let secrets: unknown = "x";
    for (let i = 0; i < 100_000; i++) secrets = { [signature]: secret, value: secrets };
    expect(isUnknown(decode(secrets, pulumiEncoding))).toBe(true);
  });

  test("cannot reach a prototype", () => {
    const decoded = decode(JSON.parse('{ "__proto__": { "architecture": "arm64" } }'), pulumiEncoding);
    expect((decoded as { architecture?: unknown }).architecture).toBeUndefined();
    expect(({} as { architecture?: unknown }).architecture).toBeUndefined();
  });

  test.each([
    ["a function", () => 1],
    ["a bigint", 1n],
    ["a symbol", Symbol("x")],
    ["a date", new Date()],
    ["a map", new Map()],
    ["an asset", new asset.StringAsset("x")],
  ])("that no input should hold are unknown: %s", (_, value) => {
    expect(decode(value, policyEncoding)).toBe(unknownValue);
  });

  test("getters are not called", () => {
    const value = {
      get trap(): string {
        throw new Error("called");
      },
    };
    expect(decode(value, policyEncoding)).toEqual({});
  });
});
