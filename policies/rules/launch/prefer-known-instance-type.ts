/**
 * An instance type of which this release knows nothing: retired, newer than its catalog, or mistyped. Said once for each
 * type; the rules that would hold an image against it defer. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { exampleImageId } from "../examples";
import { documents } from "../sources";

export default defineRule({
  id: "prefer-known-instance-type",
  kinds: ["launch"],
  severity: "note",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A launch names an instance type that the catalog knows.",
    why: "No image can be checked against a type of which nothing is known, so whether it fits shows only at launch. The name may be misspelled, or the type may be newer than this release.",
    fix: "Correct the name; or give the facts of your account with `ami-lint check --instance-types`, a file that holds what `aws ec2 describe-instance-types` prints.",
    unless: "It never stops anything: it says once for each type what could not be checked.",
    sources: [documents.describeInstanceTypes],
  },
  messages: {
    unlisted:
      "EC2's API names instance type `{type}`, but this release has no facts about it, so no image was checked against it; its facts must be given with `--instance-types`, or the image be checked by hand.",
    unheardOf:
      "Instance type `{type}` is not one that this release knows; it must be spelled as EC2 spells it, or its facts be given with `--instance-types`.",
    nearest:
      "Instance type `{type}` is not one that this release knows; near it are `{near}`: it must be spelled as EC2 spells it, or its facts be given with `--instance-types`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      { title: "a known type", kind: "launch", spec: { imageId: exampleImageId, instanceType: "t3.micro" } },
    ],
    bad: [
      {
        title: "a name that is misspelled",
        kind: "launch",
        spec: { imageId: exampleImageId, instanceType: "t3.mcro" },
        finds: { message: "nearest", at: "/instanceType" },
      },
      {
        title: "a type that has been retired",
        kind: "launch",
        spec: { imageId: exampleImageId, instanceType: "p3.2xlarge" },
        finds: { message: "unlisted", at: "/instanceType" },
      },
    ],
  },

  *check({ id, spec }, ctx) {
    const type = spec.instanceType;
    if (typeof type !== "string") return;
    const standing = ctx.catalog.standingOf(type);
    if (standing === "known") return;
    const first = ctx.survey((all) => {
      const launches = all.filter((subject) => subject.kind === "launch").toReversed();
      return new Map(launches.map((launch) => [launch.spec.instanceType, launch.id]));
    });
    if (first.get(type) !== id) return;
    const near = ctx.catalog.nearestInstanceTypes(type, 2);
    const unheardOf = near.length === 0 ? ("unheardOf" as const) : ("nearest" as const);
    const message = standing === "unlisted" ? "unlisted" : unheardOf;
    yield { message, at: "/instanceType", data: { type, near: near.join("` and `") } };
  },
});
