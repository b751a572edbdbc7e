/**
 * More EBS volumes than a Nitro type attaches: those of the image and of the launch together; where the limit is shared,
 * network interfaces beyond the first count too. Floor: the engine, and the attachments of `catalog/`.
 */
import { maximumAttachments } from "../../../catalog/attachments";
import { knownFact } from "../../../catalog/instance-types";
import { type SpecOf } from "../../../schemas/kinds";
import { defineRule } from "../../engine/rule";
import { attachedVolumes } from "../attachments";
import { exampleLaunch } from "../examples";
import { pairingOf } from "../pairings";
import { documents } from "../sources";

const dataVolumes: SpecOf["launch"]["blockDeviceMappings"] = ["/dev/sdf", "/dev/sdg"].map((deviceName) => ({
  deviceName,
  ebs: { volumeSize: 100 },
}));

export default defineRule({
  id: "match-attachment-limit",
  kinds: ["launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A launch attaches no more volumes than its instance type can.",
    why: "On Nitro the number of attachments is fixed by the type, as low as 3, and counts the root; EC2 refuses more with `AttachmentLimitExceeded`. Where the limit is shared, every network interface beyond the first takes one away.",
    fix: "Attach fewer and larger volumes or fewer network interfaces, or choose a type with a higher limit.",
    unless:
      "Types on Xen have no limit that is kept and are not looked at; see `prefer-fewer-attachments`. Volumes that are attached after the launch are not counted.",
    sources: [documents.volumeLimits, documents.errorCodes],
  },
  messages: {
    tooMany:
      "The launch attaches `{count}` EBS volumes, those of its image included, and instance type `{type}` takes `{limit}` beside `{interfaces}` network interfaces; there must be at most `{limit}`, or a type that takes more.",
  },
  refusals: { tooMany: "AttachmentLimitExceeded" },
  options: {},
  defaults: {},
  examples: {
    good: [
      exampleLaunch("within the limit", { instanceType: "d3.4xlarge", blockDeviceMappings: dataVolumes }),
      exampleLaunch("at the limit", { instanceType: "d3.8xlarge", blockDeviceMappings: dataVolumes }),
    ],
    bad: [
      {
        ...exampleLaunch("an interface more than the limit leaves room for", {
          instanceType: "d3.8xlarge",
          blockDeviceMappings: dataVolumes,
          networkInterfaceCount: 1,
        }),
        finds: { message: "tooMany", at: "/blockDeviceMappings" },
      },
    ],
  },

  *check(launch, ctx) {
    const pair = pairingOf(launch, ctx, "blockDeviceMappings", "networkInterfaceCount");
    if (pair === undefined || knownFact(pair.type, "hypervisor") === "xen") return;
    const { type, launch: effective } = pair;
    const beyond = effective.spec.networkInterfaceCount;
    const interfaces = 1 + (typeof beyond === "number" ? beyond : 0);
    const limit = maximumAttachments(type, interfaces);
    if (limit === undefined) {
      ctx.defer(pair.at, `how many volumes \`${type.name}\` attaches is not known`);
      return;
    }
    const at = launch.spec.blockDeviceMappings === undefined ? pair.at : "/blockDeviceMappings";
    const { least, most } = attachedVolumes(launch, effective);
    if (least > limit) {
      const data = { count: least, type: type.name, limit, interfaces };
      yield { message: "tooMany", at, data };
    } else if (most === undefined || most > limit) {
      ctx.defer(at, "how many volumes the image and the launch have together is not known");
    } else if (beyond !== undefined && typeof beyond !== "number") {
      const lowest = maximumAttachments(type, knownFact(type, "maximumNetworkInterfaces"));
      if (lowest === undefined || most > lowest)
        ctx.defer(effective.at("networkInterfaceCount"), "the number of network interfaces is not known yet");
    }
  },
});
