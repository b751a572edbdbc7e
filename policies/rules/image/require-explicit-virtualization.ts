/**
 * An image whose virtualization type nobody states: EC2 and `aws.ec2.Ami` take `paravirtual`, which no current instance
 * type runs. Our own `Image` says `hvm`. Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { exampleImage } from "../example-image";
import { needsOfHvm } from "../hvm";
import { documents } from "../sources";

export default defineRule({
  id: "require-explicit-virtualization",
  kinds: ["image"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary:
      "An image states its `virtualizationType` where its resource type would otherwise take `paravirtual`.",
    why: "EC2 takes `paravirtual` for an image that states nothing, and so does `aws.ec2.Ami`. Such an image registers without complaint, and then launches only on C1, C3, M1, M2, M3 and T1.",
    fix: "State `virtualizationType: hvm`.",
    unless:
      "Never: an image that is meant to be paravirtual can say so. A policy pack cannot tell the default of `aws.ec2.Ami` from what a program states, since Pulumi shows both alike: there `no-paravirtual` speaks of it, and `ami-lint check` of a preview tells.",
    sources: [documents.registerImage],
  },
  messages: {
    assumed:
      "The image does not state its `virtualizationType`, so its resource type takes `{virtualizationType}`; it must be stated, and be `hvm` for every current instance type.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [{ title: "stated", kind: "image", spec: exampleImage({ virtualizationType: "paravirtual" }) }],
    bad: [
      {
        title: "left to the resource type",
        kind: "image",
        spec: exampleImage({ virtualizationType: "paravirtual" }),
        assumed: ["/virtualizationType"],
        finds: { message: "assumed", at: "/virtualizationType" },
      },
    ],
  },

  *check({ spec, assumed }) {
    const { virtualizationType } = spec;
    if (assumed?.has("/virtualizationType") !== true || typeof virtualizationType !== "string") return;
    // Where it cannot be meant at all, `match-virtualization` says so.
    if (virtualizationType === "paravirtual" && needsOfHvm(spec).length > 0) return;
    yield { message: "assumed", at: "/virtualizationType", data: { virtualizationType } };
  },
});
