import { describe, expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/volume/match-root-volume-type";
import { imageLaunch, imageVolume } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";
import { outcomeOf, withChange } from "../support/subjects";

const at = "/blockDeviceMappings/0/ebs/volumeType";
const image = imageVolume("root", { volumeType: "gp3", volumeSize: 200 }, { rootDeviceName: "/dev/sdf" });

testRule(rule, {
  good: image,
  valid: {
    "the default type": [`/spec${at}`, undefined],
    "a data volume of an unknown type": [
      "/spec",
      {
        ...image.spec,
        rootDeviceName: "/dev/xvda",
        blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeType: unknownValue } }],
      },
    ],
  },
  invalid: {
    st1: {
      change: [`/spec${at}`, "st1"],
      message: "neverBoots",
      at,
      text: "Root volume `/dev/sdf` is of type `st1`, which never boots; `volumeType` must be `gp3`, `gp2`, `io2`, `io1` or `standard`.",
    },
    sc1: { change: [`/spec${at}`, "sc1"], message: "neverBoots", at },
  },
  deferred: {
    "a type that is not known yet": { change: [`/spec${at}`, unknownValue], at },
    "a type that the catalog lacks": { change: [`/spec${at}`, "st2"], at },
  },
});

test.each(["gp2", "gp3", "io1", "io2", "standard"])("%s boots", (type) => {
  expect(outcomeOf(rule, withChange(image, `/spec${at}`, type)).hits).toEqual([]);
});

test("defers a type that never boots where the root is not known", () => {
  const st1 = withChange(image, `/spec${at}`, "st1");
  for (const root of [undefined, unknownValue]) {
    const { hits, deferred } = outcomeOf(rule, withChange(st1, "/spec/rootDeviceName", root));
    expect({ hits, places: deferred.map(({ at: place }) => place) }).toEqual({ hits: [], places: [at] });
  }
});

describe("of a launch", () => {
  testRule(rule, {
    good: imageLaunch("over an image", { rootVolume: { volumeType: "gp3" } }),
    valid: {
      "st1 for data": [
        "/spec/blockDeviceMappings",
        [{ deviceName: "/dev/sdg", ebs: { volumeType: "st1", volumeSize: 500 } }],
      ],
      "nothing about the type": ["/spec/rootVolume", { volumeSize: 30 }],
    },
    invalid: {
      "st1 whatever the image": {
        change: ["/spec", { rootVolume: { volumeType: "st1" } }],
        message: "neverBoots",
        at: "/rootVolume/volumeType",
      },
      "the image's root, by name": {
        change: [
          "/spec",
          {
            imageId: "ami-0123456789abcdef0",
            blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeType: "sc1" } }],
          },
        ],
        message: "neverBoots",
        at,
      },
    },
  });
});
