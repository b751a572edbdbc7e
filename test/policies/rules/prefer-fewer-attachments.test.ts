import { expect, test } from "vitest";
import rule from "../../../policies/rules/launch/prefer-fewer-attachments";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const volumes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    deviceName: `/dev/xvd${"bcd"[Math.floor(index / 26)] ?? ""}${String.fromCharCode(97 + (index % 26))}`,
    ebs: { volumeSize: 10 },
  }));
const good: Example = {
  title: "a launch on Xen",
  kind: "launch",
  spec: { imageId: "ami-0123456789abcdef0", instanceType: "m4.large", blockDeviceMappings: volumes(39) },
  linked: {
    "/imageId": {
      kind: "image",
      spec: {
        architecture: "x86_64",
        blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 8 } }],
      },
    },
  },
};
const mappings = "/spec/blockDeviceMappings";

testRule(rule, {
  good,
  valid: {
    "no image": ["/spec/imageId", undefined],
    "a type on Nitro, whose limit is its own": ["/spec/instanceType", "m5.large"],
    "a type that is not known yet": ["/spec/instanceType", unknownValue],
    "mappings that are not known yet": [mappings, unknownValue],
    "ephemeral mappings beyond the disks of the type, which are ignored": [
      mappings,
      [...volumes(39), { deviceName: "/dev/sdb", virtualName: "ephemeral0" }],
    ],
  },
  invalid: {
    "one more": {
      change: [mappings, volumes(40)],
      message: "tooMany",
      at: "/blockDeviceMappings",
      text: "The launch has `41` volumes, those of its image included, and on Xen more than `40` are best effort with Linux; there must be at most `40`, or instance type `m4.large` give way to one on Nitro.",
    },
    "a disk of the type's own": {
      change: [
        "/spec",
        {
          imageId: "ami-0123456789abcdef0",
          instanceType: "m3.medium",
          blockDeviceMappings: [...volumes(39), { deviceName: "/dev/sdb", virtualName: "ephemeral0" }],
        },
      ],
      message: "tooMany",
      at: "/blockDeviceMappings",
    },
  },
});

test("stops Windows at 26", () => {
  const windows = withChange(good, "/linked/~1imageId/spec/platform", "windows");
  const hits = [24, 25, 26].map(
    (count) => outcomeOf(rule, withChange(windows, mappings, volumes(count))).hits,
  );
  expect(hits.map(({ length }) => length)).toEqual([0, 0, 1]);
});
