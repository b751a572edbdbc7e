/**
 * The images and launches of which the examples of rules are made, so that each example shows what it is about.
 * Floor: the engine's contract of a rule.
 */
import { type SpecOf } from "../../schemas/kinds";
import { type LinkedExample } from "../engine/rule";

/** An id as good as any. */
export const exampleImageId = "ami-0123456789abcdef0";

/** The image that a launch, a copy or a share names: one with a root volume, and what else is stated of it. */
export function linkedImage(changes: Partial<SpecOf["image"]> = {}): LinkedExample {
  const blockDeviceMappings = [{ deviceName: "/dev/xvda", ebs: { snapshotId: "snap-0123456789abcdef0" } }];
  const spec = {
    architecture: "x86_64" as const,
    enaSupport: true,
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings,
  };
  return { kind: "image", spec: { ...spec, ...changes } };
}

/** An example of a launch of such an image. */
export function exampleLaunch(
  title: string,
  spec: SpecOf["launch"],
  image: LinkedExample = linkedImage(),
): {
  title: string;
  kind: "launch";
  linked: Record<string, LinkedExample>;
  spec: SpecOf["launch"];
} {
  return { title, kind: "launch", linked: { "/imageId": image }, spec: { imageId: exampleImageId, ...spec } };
}

/** Examples of one image, on an instance type that fits it and on one that does not. */
export function typeExamples(
  image: LinkedExample,
  good: { readonly title: string; readonly type: string },
  bad: { readonly title: string; readonly type: string; readonly finds: string },
) {
  const launch = ({ title, type }: { title: string; type: string }) =>
    exampleLaunch(title, { instanceType: type }, image);
  return {
    good: [launch(good)],
    bad: [{ ...launch(bad), finds: { message: bad.finds, at: "/instanceType" } }],
  };
}
