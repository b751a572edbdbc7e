import { expect, test } from "vitest";
import { type LinkedExample } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import { volumesOf, type Volume, type VolumeSubject } from "../../../policies/rules/volumes";
import { type Kind } from "../../../schemas/kinds";
import { contextOver } from "../support/context";
import { subjectsOf } from "../support/subjects";

const unknown = unknownValue;
const imageId = "ami-0123456789abcdef0";
const snapshotId = "snap-0123456789abcdef0";

function read(kind: Kind, spec: object, linked: Record<string, LinkedExample> = {}): Volume[] {
  const subjects = subjectsOf({ kind, spec, linked } as LinkedExample);
  return [...volumesOf(subjects[0] as VolumeSubject, contextOver(subjects))];
}
const mapping = (deviceName: unknown, ebs: unknown): object => ({ deviceName, ebs });

/** An image with an encrypted io2 root from a snapshot of an encrypted volume. */
const image: LinkedExample = {
  kind: "image",
  spec: {
    architecture: "x86_64",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId, volumeType: "io2", iops: 500 } }],
  },
  linked: {
    "/blockDeviceMappings/0/ebs/snapshotId": {
      kind: "snapshot",
      spec: {},
      linked: { "/volumeId": { kind: "volume", spec: { volumeSize: 30, encrypted: true } } },
    },
  },
};

test("an image's volume has EC2's defaults, and its snapshot's size and encryption", () => {
  const [root, data] = read(
    "image",
    {
      ...image.spec,
      blockDeviceMappings: [mapping("/dev/xvda", { snapshotId }), mapping("/dev/sdf", { volumeSize: 1 })],
    },
    image.linked,
  );
  expect(root).toMatchObject({ at: "/blockDeviceMappings/0/ebs", device: "/dev/xvda", isRoot: true });
  expect(root?.made).toMatchObject({ volumeType: "gp2", volumeSize: 30, encrypted: true });
  expect(data).toMatchObject({ isRoot: false, snapshot: undefined });
  expect(data?.made).toMatchObject({ volumeSize: 1, encrypted: undefined, iops: undefined });
});

test("of a snapshot outside the input nothing is known", () => {
  const [root] = read("image", { blockDeviceMappings: [mapping("/dev/xvda", { snapshotId })] });
  expect(root?.made).toMatchObject({ volumeSize: unknown, encrypted: unknown });
  expect([root?.isRoot, root?.snapshot?.storageTier]).toEqual([unknown, unknown]);
});

test("a launch is laid over the image's mapping of the device, and never takes encryption away", () => {
  const spec = {
    imageId,
    rootVolume: { volumeType: "gp3" },
    blockDeviceMappings: [mapping("/dev/xvda", { encrypted: false }), mapping("/dev/sdf", { volumeSize: 1 })],
  };
  const [root, same, added] = read("launch", spec, { "/imageId": image });
  expect(root).toMatchObject({ at: "/rootVolume", device: "root", isRoot: true });
  expect(root?.made).toMatchObject({ volumeType: "gp3", iops: 500, volumeSize: 30, encrypted: true });
  expect([same?.isRoot, same?.made.encrypted, same?.made.volumeType]).toEqual([true, true, "io2"]);
  expect(added?.made).toMatchObject({ volumeType: "gp2", volumeSize: 1, iops: undefined });
  expect([added?.isRoot, added?.made.encrypted]).toEqual([false, undefined]);
});

test("over an image outside the input, what a launch does not say is not known", () => {
  const [volume] = read("launch", { blockDeviceMappings: [mapping("/dev/sdf", { encrypted: true })] });
  expect(volume?.made).toMatchObject({
    encrypted: true,
    volumeType: unknown,
    volumeSize: unknown,
    iops: unknown,
  });
  expect(volume?.isRoot).toBe(unknown);
});

test("between launch and image stands the template", () => {
  const template = (blockDeviceMappings: object[]): LinkedExample =>
    ({
      kind: "launch",
      spec: { isTemplate: true, imageId, blockDeviceMappings },
      linked: { "/imageId": image },
    }) as LinkedExample;
  const spec = { launchTemplate: "web", blockDeviceMappings: [mapping("/dev/xvda", { volumeSize: 50 })] };
  const typeOver = (linked: Record<string, LinkedExample>): unknown =>
    read("launch", spec, linked)[0]?.made.volumeType;
  expect(typeOver({ "/launchTemplate": template([]) })).toBe("io2");
  expect(typeOver({ "/launchTemplate": template([mapping("/dev/sdf", {})]) })).toBe("io2");
  expect(typeOver({ "/launchTemplate": template([mapping("/dev/xvda", { volumeType: "gp3" })]) })).toBe(
    unknown,
  );
  expect(typeOver({ "/launchTemplate": template([mapping(unknown, { volumeType: "gp3" })]) })).toBe(unknown);
  expect(typeOver({ "/imageId": image })).toBe(unknown);
});

test.each(["image-from-instance", "image-recipe"] as const)(
  "under the volumes of an %s lies what nobody shows",
  (kind) => {
    const [volume] = read(kind, { blockDeviceMappings: [mapping("/dev/sdf", { volumeType: "gp3" })] });
    expect(volume?.made).toMatchObject({ volumeType: "gp3", iops: unknown, encrypted: unknown });
  },
);

test("a volume by itself", () => {
  const linked: Record<string, LinkedExample> = {
    "/snapshotId": {
      kind: "snapshot-copy",
      spec: { sourceSnapshotId: snapshotId, sourceRegion: "us-east-1", encrypted: true },
      linked: { "/sourceSnapshotId": { kind: "snapshot", spec: { volumeSize: 12 } } },
    },
  };
  const [volume] = read("volume", { snapshotId }, linked);
  expect(volume).toMatchObject({ at: "", isRoot: false });
  expect(volume?.made).toMatchObject({ volumeType: "gp2", volumeSize: 12, encrypted: true });
});

test("what is not known is deferred, and the rest is read", () => {
  const subjects = subjectsOf({
    kind: "launch",
    spec: { rootVolume: unknown, blockDeviceMappings: [unknown, mapping("/dev/sdf", {})] } as never,
  });
  const deferred: string[] = [];
  const ctx = { ...contextOver(subjects), defer: (at: string) => deferred.push(at) };
  const found = [...volumesOf(subjects[0] as VolumeSubject, ctx)];
  expect(found.map(({ at }) => at)).toEqual(["/blockDeviceMappings/1/ebs"]);
  expect(deferred).toEqual(["/rootVolume", "/blockDeviceMappings/0"]);
});
