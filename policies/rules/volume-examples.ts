/**
 * What the examples of the rules about volumes have in common: one data volume, of an image or by itself.
 * Floor: the types of `schemas/`.
 */
import { type EbsBlockDevice, type ImageSpec, type LaunchSpec } from "../../schemas/generated/types";
import { type Example } from "../engine/rule";

/** Where the volume of an example is. */
export const volumeAt = "/blockDeviceMappings/0/ebs";

export const snapshotId = "snap-0123456789abcdef0";

/** The root of an example, which no rule finds fault with. */
export const rootMapping = {
  deviceName: "/dev/xvda",
  ebs: { snapshotId, volumeType: "gp3", deleteOnTermination: true },
};

type ImageExample = Extract<Example, { kind: "image" }>;
type LaunchExample = Extract<Example, { kind: "launch" }>;

/** An image with a volume `/dev/sdf` beside the root; with another `rootDeviceName`, that volume may be the root. */
export function imageVolume(title: string, ebs: EbsBlockDevice, more: Partial<ImageSpec> = {}) {
  const blockDeviceMappings = [{ deviceName: "/dev/sdf", ebs }, rootMapping];
  const spec: ImageSpec = {
    architecture: "x86_64",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings,
    ...more,
  };
  return { title, kind: "image", spec } satisfies ImageExample;
}

/** An image as a launch is linked to it. */
export function linkedImage(more: Partial<ImageSpec> = {}) {
  const spec: ImageSpec = {
    architecture: "x86_64",
    enaSupport: true,
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [rootMapping],
    ...more,
  };
  return { "/imageId": { kind: "image" as const, spec } };
}

/** A launch of such an image. */
export function imageLaunch(title: string, launch: LaunchSpec, more: Partial<ImageSpec> = {}) {
  const spec: LaunchSpec = { imageId: "ami-0123456789abcdef0", ...launch };
  return { title, kind: "launch", spec, linked: linkedImage(more) } satisfies LaunchExample;
}
