/**
 * Whether a KMS key can encrypt snapshots in a Region, and who manages it. Floor: ask, aws.
 * @see EC2 API Reference, CopyImage: EC2 looks at the key only while it copies; AWS KMS API Reference, DescribeKey
 * (checked 2026-11-22)
 */
import { isGone } from "../aws/errors";
import type { Place } from "../aws/port";
import { askOnce, fault, type Question, type Inquiry } from "./ask";

interface KeyFacts {
  readonly state: string | undefined;
  readonly spec: string | undefined;
  readonly usage: string | undefined;
  /** `AWS` or `CUSTOMER`. */
  readonly manager: string | undefined;
}

/** The facts of a key by id, ARN or alias; undefined when there is none. */
export function lookUpKey(inquiry: Inquiry, place: Place, id: string): Promise<KeyFacts | undefined> {
  return askOnce(inquiry, `key ${place.region} ${place.assumeRoleArn ?? ""} ${id}`, async () => {
    try {
      const { KeyMetadata } = await inquiry.aws.service("kms", place).call("DescribeKey", { KeyId: id });
      const { KeyState: state, KeySpec: spec, KeyUsage: usage, KeyManager: manager } = KeyMetadata ?? {};
      return { state, spec, usage, manager };
    } catch (error) {
      if (isGone(error)) return undefined;
      throw error;
    }
  });
}

/** Whether `kmsKeyId` names a key of the Region that can encrypt. */
export function keyIsUsable(inquiry: Inquiry, place: Place, id: string): Question {
  const { region } = place;
  return async () => {
    const ofRegion = /^arn:[^:]+:kms:([^:]+):/.exec(id)?.[1];
    if (ofRegion !== undefined && ofRegion !== region) {
      return [
        fault(
          `\`kmsKeyId\` must name a key of \`${region}\`, where the copy will be; this one is of \`${ofRegion}\`.`,
        ),
      ];
    }
    const key = await lookUpKey(inquiry, place, id);
    if (key === undefined) {
      return [
        fault(
          `\`kmsKeyId\` must name a key that exists in \`${region}\`; KMS knows none of that name there.`,
        ),
      ];
    }
    const { state, spec, usage } = key;
    if (state !== undefined && state !== "Enabled") {
      return [fault(`the key of \`kmsKeyId\` must be \`Enabled\`; in \`${region}\` it is \`${state}\`.`)];
    }
    const symmetric = (spec ?? "SYMMETRIC_DEFAULT") === "SYMMETRIC_DEFAULT";
    if (symmetric && (usage ?? "ENCRYPT_DECRYPT") === "ENCRYPT_DECRYPT") return [];
    return [
      fault(
        `the key of \`kmsKeyId\` must be symmetric, for encryption; it is \`${spec ?? ""}\` for \`${usage ?? ""}\`.`,
      ),
    ];
  };
}
