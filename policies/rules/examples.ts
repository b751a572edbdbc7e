/**
 * The images and launches of which the examples of rules are made, so that each example shows what it is about.
 * Floor: the engine's contract of a rule.
 */
import { type SpecOf } from "../../schemas/kinds";
import { type LinkedExample } from "../engine/rule";

/** An id as good as any. */
export const exampleImageId = "ami-0123456789abcdef0";

/** What a launch names: an image with a root volume, and what else is stated of it. */
export function exampleImage(more: Partial<SpecOf["image"]> = {}): LinkedExample {
  const blockDeviceMappings = [{ deviceName: "/dev/xvda", ebs: { snapshotId: "snap-0123456789abcdef0" } }];
  return {
    kind: "image",
    spec: {
      architecture: "x86_64",
      enaSupport: true,
      rootDeviceName: "/dev/xvda",
      blockDeviceMappings,
      ...more,
    },
  };
}

/** An example of a launch of such an image. */
export function exampleLaunch(
  title: string,
  spec: SpecOf["launch"],
  image: LinkedExample = exampleImage(),
): {
  title: string;
  kind: "launch";
  linked: Record<string, LinkedExample>;
  spec: SpecOf["launch"];
} {
  return { title, kind: "launch", linked: { "/imageId": image }, spec: { imageId: exampleImageId, ...spec } };
}
