/**
 * The image that the examples of rules begin from: one that no rule finds fault with, but for what a house may ask.
 * Floor: the types of `schemas/`.
 */
import { type SpecOf } from "../../schemas/kinds";

/** An EBS-backed x86_64 image as it is registered, with changes. */
export function exampleImage(changes: Partial<SpecOf["image"]> = {}): SpecOf["image"] {
  return {
    architecture: "x86_64",
    virtualizationType: "hvm",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId: "snap-0123456789abcdef0" } }],
    ...changes,
  };
}
