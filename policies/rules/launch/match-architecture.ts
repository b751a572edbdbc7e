/**
 * An image launched on an instance type of another processor architecture, through any copies in between. Which types
 * run what comes from the catalog, never from the look of a name: `g5` is x86_64 and `g5g` is arm64.
 * Floor: the engine.
 */
import { knownFact } from "../../../catalog/instance-types";
import { defineRule, type LinkedExample } from "../../engine/rule";
import { nameOf } from "../../engine/subject";
import { documents } from "../sources";

const image: LinkedExample = {
  kind: "image",
  spec: {
    architecture: "x86_64",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId: "snap-0123456789abcdef0" } }],
  },
};

export default defineRule({
  id: "match-architecture",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An image is launched on an instance type that supports its architecture.",
    why: "EC2 refuses the launch with `InvalidParameterValue`; behind an Auto Scaling group that shows hours later, as capacity that never comes.",
    fix: "Choose an instance type of the image's architecture, or launch an image built for the type's.",
    unless:
      "A type that is missing from the catalog of this release is deferred, not refused; nothing is left to switch off.",
    sources: [documents.typeCompatibility, documents.processorInfo],
  },
  messages: {
    mismatch:
      "Instance type `{type}` runs `{supported}` images and `{image}` is `{architecture}`, so EC2 refuses the launch; it must be an `{architecture}` type, or an image that is `{supported}`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "an x86_64 image on an x86_64 type",
        kind: "launch",
        linked: { "/imageId": image },
        spec: { imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
      },
    ],
    bad: [
      {
        title: "an x86_64 image on a Graviton type",
        kind: "launch",
        linked: { "/imageId": image },
        spec: { imageId: "ami-0123456789abcdef0", instanceType: "t4g.micro" },
        finds: { message: "mismatch", at: "/instanceType" },
      },
    ],
  },

  *check(launch, ctx) {
    const { imageId, instanceType } = launch.spec;
    if (imageId === undefined || instanceType === undefined) return; // a template may leave either to its users
    const source = ctx.findImage(launch, "/imageId");
    if (source === undefined) {
      ctx.defer("/imageId", "the image is not in this input");
      return;
    }
    const { architecture } = source.spec;
    if (typeof architecture !== "string") {
      ctx.defer("/imageId", `the architecture of \`${nameOf(source)}\` is not known`);
      return;
    }
    if (typeof instanceType !== "string") {
      ctx.defer("/instanceType", "the instance type is not known yet");
      return;
    }
    const type = ctx.catalog.findInstanceType(instanceType);
    if (type === undefined) {
      const near = ctx.catalog.nearestInstanceTypes(instanceType, 2).map((name) => `\`${name}\``);
      const hint = near.length === 0 ? "" : `; near it are ${near.join(" and ")}`;
      ctx.defer(
        "/instanceType",
        `instance type \`${instanceType}\` is not in the catalog of this release${hint}`,
      );
      return;
    }
    const architectures = knownFact(type, "architectures");
    if (architectures === undefined) {
      ctx.defer("/instanceType", `the architectures of \`${instanceType}\` are not known`);
      return;
    }
    if (architectures.includes(architecture)) return;
    const data = {
      type: type.name,
      supported: architectures.join("` or `"),
      image: nameOf(source),
      architecture,
    };
    yield { message: "mismatch", at: "/instanceType", data };
  },
});
