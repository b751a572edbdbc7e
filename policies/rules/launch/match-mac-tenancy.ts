/**
 * A Mac launched with another tenancy than `host`. A host resource group brings a host too, which readers tell as tenancy
 * `host`; whether a template or a license brings one that is not shown is deferred.
 * Floor: the engine, and the overlay of `catalog/`.
 */
import { needsDedicatedHost } from "../../../catalog/overlay";
import { defineRule } from "../../engine/rule";
import { isUnknown } from "../../engine/value";
import { effectiveLaunch } from "../launches";
import { typeOf } from "../pairings";
import { documents } from "../sources";

const spec = { imageId: "ami-0123456789abcdef0", instanceType: "mac2.metal" };

export default defineRule({
  id: "match-mac-tenancy",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A Mac instance type is launched on a Dedicated Host.",
    why: "EC2 offers Mac instances on Dedicated Hosts alone, one instance to a host; with the default tenancy the launch is refused.",
    fix: "Allocate a Dedicated Host of the type, and state `tenancy: host`, a host, or a host resource group.",
    unless:
      "Launch templates are not looked at: whoever uses one may name the host. What a template may bring along is deferred.",
    sources: [documents.macInstances, documents.placement],
  },
  messages: {
    notHost:
      "Instance type `{type}` runs on a Dedicated Host alone and the launch has tenancy `{tenancy}`; `tenancy` must be `host`, or the launch name a host resource group.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      { title: "on a Dedicated Host", kind: "launch", spec: { ...spec, tenancy: "host" } },
      { title: "another type", kind: "launch", spec: { ...spec, instanceType: "m7g.large" } },
    ],
    bad: [
      {
        title: "on shared hardware",
        kind: "launch",
        spec: { ...spec, tenancy: "default" },
        finds: { message: "notHost", at: "/tenancy" },
      },
      {
        title: "no tenancy, which is the default",
        kind: "launch",
        spec,
        finds: { message: "notHost", at: "/tenancy" },
      },
    ],
  },

  *check(launch, ctx) {
    const { isTemplate, launchTemplate } = launch.spec;
    const effective = effectiveLaunch(launch, ctx);
    const { tenancy } = effective.spec;
    if (isTemplate === true || tenancy === "host") return;
    const type = typeOf(effective, ctx);
    if (type === undefined || needsDedicatedHost(type) === false) return;

    const at = effective.at("tenancy");
    if (isUnknown(isTemplate)) ctx.defer("/isTemplate", "whether this is a template is not known yet");
    else if (needsDedicatedHost(type) === undefined)
      ctx.defer(effective.at("instanceType"), `the architectures of \`${type.name}\` are not known`);
    else if (typeof tenancy === "string")
      yield { message: "notHost", at, data: { type: type.name, tenancy } };
    else if (tenancy !== undefined) ctx.defer(at, "the tenancy is not known yet");
    else if (launchTemplate !== undefined) ctx.defer(at, "what the template brings along is not known");
    else yield { message: "notHost", at, data: { type: type.name, tenancy: "default" } };
  },
});
