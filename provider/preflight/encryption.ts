/**
 * What an account does to copies for which no key is named. Floor: ask, key, aws.
 * @see EC2 User Guide, Use encryption with EBS-backed AMIs; Share an AMI: an image on the AWS-managed key cannot be
 * shared (checked 2026-11-22)
 */
import type { ImageCopySpec } from "../../schemas/generated/types";
import type { Place } from "../aws/port";
import { askOnce, note, type Question, type Inquiry } from "./ask";
import { lookUpKey } from "./key";

/** Tells of a copy that would end up on the AWS-managed key, without its spec having said so. */
export function defaultKeyCanBeShared(
  inquiry: Inquiry,
  place: Place,
  spec: Partial<ImageCopySpec>,
): Question {
  const ec2 = inquiry.aws.at(place);
  const at = `${place.region} ${place.assumeRoleArn ?? ""}`;
  return async () => {
    const isOpen = inquiry.unknown.has("kmsKeyId") || inquiry.unknown.has("encrypted");
    if (spec.kmsKeyId !== undefined || isOpen) return [];
    const byDefault = await askOnce(inquiry, `encryption by default ${at}`, async () => {
      const { EbsEncryptionByDefault = false } = await ec2.call("GetEbsEncryptionByDefault", {});
      return EbsEncryptionByDefault;
    });
    if (!byDefault && spec.encrypted !== true) return [];
    const id = await askOnce(inquiry, `default key ${at}`, async () => {
      const { KmsKeyId } = await ec2.call("GetEbsDefaultKmsKeyId", {});
      return KmsKeyId;
    });
    if (id === undefined) return [];
    const managed = id === "alias/aws/ebs" || (await lookUpKey(inquiry, place, id))?.manager === "AWS";
    if (!managed) return [];
    const why = spec.encrypted === true ? "`encrypted: true`" : "the account's encryption by default";
    return [
      note(
        `${why} puts this copy in \`${place.region}\` on the AWS-managed key of EBS, with which it can never be shared; state a customer-managed \`kmsKeyId\` if it must be.`,
      ),
    ];
  };
}
