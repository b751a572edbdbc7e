import { expect, test } from "vitest";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import rule from "../../../policies/rules/volume/no-unmatched-root-mapping";
import { imageLaunch, linkedImage, snapshotId } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";
import { outcomeOf } from "../support/subjects";

const mapping = "/blockDeviceMappings/0";
const at = `${mapping}/deviceName`;
const image = "/linked/~1imageId/spec";
const good = imageLaunch("the image's root", {
  blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: 50 } }],
});
const spec = { ...good.spec, blockDeviceMappings: [{ deviceName: "/dev/sda1", ebs: { volumeSize: 50 } }] };

testRule(rule, {
  good,
  valid: {
    "a data volume": [`/spec${at}`, "/dev/sdf"],
    "a volume of a snapshot, which is meant": [
      "/spec",
      { ...spec, blockDeviceMappings: [{ deviceName: "/dev/sda1", ebs: { snapshotId } }] },
    ],
    "a device left out": [
      "/spec",
      { ...spec, blockDeviceMappings: [{ deviceName: "/dev/sda1", noDevice: "" }] },
    ],
    "the root by itself": ["/spec", { ...spec, rootVolume: { volumeSize: 50 } }],
    "the image's root as well": [
      "/spec",
      { ...spec, blockDeviceMappings: [...spec.blockDeviceMappings, { deviceName: "/dev/xvda", ebs: {} }] },
    ],
    "no image, as in a template": ["/spec", { blockDeviceMappings: spec.blockDeviceMappings }],
    "a name that is not known yet": [`/spec${at}`, unknownValue],
  },
  invalid: {
    "the usual root of another image": {
      change: [`/spec${at}`, "/dev/sda1"],
      message: "second",
      at,
      text: "Device `/dev/sda1` is not the root of `it/imageId`, so the mapping adds an empty volume; to change the root it must be `/dev/xvda`.",
    },
  },
  deferred: {
    "an image outside the input": { change: ["/linked", {}], at },
    "an image without a root device": { change: [`${image}/rootDeviceName`, undefined], at },
  },
});

test("knows either name", () => {
  const blockDeviceMappings = [{ deviceName: "/dev/sda1", ebs: { snapshotId } }];
  const linked = linkedImage({ rootDeviceName: "/dev/sda1", blockDeviceMappings });
  expect(outcomeOf(rule, { ...good, linked }).hits).toEqual([{ message: "second", at }]);
});

test("is quiet where the image names a root that it does not map", () => {
  const linked = linkedImage({ rootDeviceName: "/dev/sda1" });
  expect(outcomeOf(rule, { ...good, linked })).toMatchObject({ hits: [], deferred: [] });
});

test("is quiet where the image maps the device as data", () => {
  const blockDeviceMappings = [{ deviceName: "/dev/sda1", ebs: { volumeSize: 8 } }];
  const linked = linkedImage({ blockDeviceMappings });
  expect(outcomeOf(rule, { ...good, spec, linked })).toMatchObject({ hits: [], deferred: [] });
});

test("defers where a device of the image is not known yet", () => {
  const linked = linkedImage({ blockDeviceMappings: unknownValue } as object);
  const { hits, deferred } = outcomeOf(rule, { ...good, spec, linked });
  expect(hits).toEqual([]);
  expect(deferred).toMatchObject([{ at }]);
});

test("holds a template's mapping against the image of the launch", () => {
  const { blockDeviceMappings, imageId } = spec;
  const template = { kind: "launch", spec: { isTemplate: true, blockDeviceMappings } } as const;
  const launch: Example = {
    title: "",
    kind: "launch",
    spec: { imageId: imageId ?? "", launchTemplate: "lt-0123456789abcdef0" },
    linked: { ...linkedImage(), "/launchTemplate": template },
  };
  expect(outcomeOf(rule, launch).hits).toEqual([{ message: "second", at: "/launchTemplate" }]);
});
