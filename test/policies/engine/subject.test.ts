import { expect, test } from "vitest";
import { nameOf, resourceOf } from "../../../policies/engine/subject";

const urn = "urn:pulumi:dev::images::aws:ec2/fleet:Fleet::workers";

test.each([
  ["a resource", urn, "workers", urn],
  ["a part of a resource", `${urn}#/launchTemplateConfigs/0/overrides/11`, "workers", urn],
  ["a resource whose name has a mark", `${urn}#1`, "workers#1", `${urn}#1`],
  ["what comes from no stack", "images.yaml/0", "images.yaml/0", "images.yaml/0"],
])("%s is called by its name", (_, id, name, resource) => {
  expect([nameOf({ id }), resourceOf({ id })]).toEqual([name, resource]);
});
