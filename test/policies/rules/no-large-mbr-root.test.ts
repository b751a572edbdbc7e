import { describe, expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/volume/no-large-mbr-root";
import { imageLaunch, imageVolume, snapshotId } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const ebs = "/blockDeviceMappings/0/ebs";
const at = `${ebs}/volumeSize`;
const good = imageVolume(
  "UEFI",
  { snapshotId, volumeSize: 4_096, volumeType: "gp3" },
  { rootDeviceName: "/dev/sdf", bootMode: "uefi" },
);

testRule(rule, {
  good,
  valid: {
    "either mode, for UEFI is preferred": ["/spec/bootMode", "uefi-preferred"],
    "the size of the snapshot": [
      "/spec",
      {
        ...good.spec,
        bootMode: "legacy-bios",
        blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { snapshotId } }],
      },
    ],
    "a data volume": ["/spec", { ...good.spec, bootMode: "legacy-bios", rootDeviceName: "/dev/xvda" }],
    "arm64, which boots by UEFI": [
      "/spec",
      {
        rootDeviceName: "/dev/sdf",
        architecture: "arm64",
        blockDeviceMappings: good.spec.blockDeviceMappings,
      },
    ],
  },
  invalid: {
    "legacy BIOS": {
      change: ["/spec/bootMode", "legacy-bios"],
      message: "unreachable",
      at,
      text: "Root volume `/dev/sdf` has `4,096` GiB and boots by legacy BIOS, where an MBR table reaches less than `2,048`; it must be smaller, boot by UEFI, or be known to have a GPT table.",
    },
    "no boot mode on x86": { change: ["/spec/bootMode", undefined], message: "unreachable", at },
  },
  deferred: { "a boot mode that is not known yet": { change: ["/spec/bootMode", unknownValue], at } },
});

test.each([
  [2_047, 0],
  [2_048, 1],
  [2_049, 1],
])("%i GiB", (size, times) => {
  const image = withChange(withChange(good, "/spec/bootMode", "legacy-bios"), `/spec${at}`, size);
  expect(outcomeOf(rule, image).hits).toHaveLength(times);
});

describe("of a launch", () => {
  testRule(rule, {
    good: imageLaunch("a small root", { rootVolume: { volumeSize: 2_047 } }),
    valid: {
      "an image that boots by UEFI": ["/linked/~1imageId/spec/bootMode", "uefi"],
      "a small root over an image outside the input": ["/linked", {}],
    },
    invalid: {
      "a root grown beyond": {
        change: ["/spec/rootVolume/volumeSize", 2_048],
        message: "unreachable",
        at: "/rootVolume/volumeSize",
      },
    },
    deferred: {
      "a size that is not known yet": {
        change: ["/spec/rootVolume/volumeSize", unknownValue],
        at: "/rootVolume/volumeSize",
      },
      "an image without a known architecture": {
        change: [
          "/spec",
          { rootVolume: { volumeSize: 2_048 } }, // no image at all, as in a template
        ],
        at: "/rootVolume/volumeSize",
      },
    },
  });
});
