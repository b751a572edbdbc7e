/**
 * How many EBS volumes an instance takes, its root included.
 * Floor: `instance-types.ts`, `source.ts`.
 */
import { knownFact, type DescribedInstanceType } from "./instance-types";
import { type Source } from "./source";

/** Where the arithmetic comes from. */
export const attachmentSources: readonly Source[] = [
  {
    document: "EC2 User Guide, Amazon EBS volume limits for Amazon EC2 instances",
    checked: "2026-11-22",
  },
];

/**
 * Most EBS volumes of an instance with so many network interfaces; NVMe instance store is already subtracted.
 * Undefined on Xen, where more is best effort (`quotas.xenLinuxVolumes`), and where the type's limit is not known.
 */
export function maximumAttachments(type: DescribedInstanceType, networkInterfaces = 1): number | undefined {
  const limit = knownFact(type, "maximumEbsAttachments");
  const limitType = knownFact(type, "attachmentLimitType");
  const isNitro = knownFact(type, "hypervisor") === "nitro" || knownFact(type, "bareMetal") === true;
  if (!isNitro || limit === undefined || limitType === undefined) return undefined;
  // A shared limit is stated for one network interface.
  return limitType === "shared" ? limit - Math.max(0, networkInterfaces - 1) : limit;
}
