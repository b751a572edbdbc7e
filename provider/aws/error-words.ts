/**
 * The words about a failed call that depend on the call itself and not on its code alone. Floor: error-codes.
 */
import type { Meaning } from "./error-codes";
import type { ServiceName } from "./port";

/** The call that failed. */
export interface FailedCall {
  readonly service: ServiceName;
  readonly operation: string;
  readonly region: string;
  readonly input: object;
  /** The role it was made as, where one was assumed. */
  readonly role?: string | undefined;
  /** The address it went to, where it was not the service's own. */
  readonly endpoint?: string | undefined;
}

/**
 * One code, four causes, told apart by the call and by EC2's words.
 * @see hortonworks/cloudbreak-images#926, hashicorp/packer#7499; for billing products and deregistration protection
 * the code is not documented (checked 2026-11-22)
 */
export function whyNotPermitted({ operation }: FailedCall, text: string): Meaning {
  const because = (cause: string, advice: string): Meaning => ({ retry: "never", cause, advice });
  if (operation === "DeregisterImage") {
    return because(
      "the image is protected from deregistration",
      "switch its deregistration protection off; with a cooldown it lasts another 24 hours",
    );
  }
  if (operation === "RegisterImage") {
    return because(
      "the account is not authorised for the billing products",
      "leave `billingProducts` out, or ask AWS",
    );
  }
  if (/default key|aws\/ebs|managed key|encrypted/i.test(text)) {
    return because(
      "what is encrypted with the AWS-managed key cannot be shared, and no encrypted snapshot made public",
      "copy it with a customer-managed `kmsKeyId`",
    );
  }
  if (operation === "ModifyImageAttribute" || /public/i.test(text)) {
    const what = operation === "ModifySnapshotAttribute" ? "snapshots" : "images";
    return because(
      `block public access for ${what} is on in the account and Region`,
      "share with accounts or organizations instead, or switch it off",
    );
  }
  return because(
    "a policy or a protection of the account forbids it",
    "look at block public access, deregistration protection, the key of the snapshots, and billing products",
  );
}

/**
 * One code for several quotas, told apart by the call: of copies under way, which ends by itself, and of public images,
 * which does not.
 * @see EC2 User Guide, AMI quotas in Amazon EC2; code seen in iterative/studio-selfhosted#81 (checked 2026-11-22)
 */
export function whyLimited({ operation, input }: FailedCall): Meaning | undefined {
  if (operation === "CopyImage" || operation === "CopySnapshot") {
    return {
      retry: "when-condition",
      cause: "too many copies to the Region are under way",
      advice: "wait for some to end and run `pulumi up` again",
    };
  }
  if (operation !== "ModifyImageAttribute") return undefined;
  const { LaunchPermission } = input as { LaunchPermission?: { Add?: readonly { Group?: string }[] } };
  const isPublic = LaunchPermission?.Add?.some(({ Group }) => Group === "all") === true;
  return isPublic
    ? {
        retry: "never",
        cause: "the account has as many public images in the Region as it may",
        advice:
          "make another image private, or ask AWS for more of the quota `Public AMIs`; those in the recycle bin count",
      }
    : { retry: "never", cause: "a quota is used up", advice: "share with fewer, or ask AWS for more" };
}

/** IAM's names for services and operations, where they are not those of the API. */
const iamActions: Readonly<Record<string, string>> = { HeadObject: "s3:GetObject" };

/** What must be allowed, to whom and where. The action that AWS's text names may be another than the call's. */
export function adviceOnRights(
  { service, operation, region, input, role }: FailedCall,
  text: string,
): string {
  const named = /not authorized to perform: ?`?([\w-]+:\w+)/.exec(text)?.[1];
  const own = iamActions[operation] ?? `${service}:${operation}`;
  const tags = "TagSpecifications" in input && named === undefined ? " and `ec2:CreateTags`" : "";
  // Who is refused may be whoever was to assume the role.
  const user = /User: ?`?(arn:[^\s`]+)/.exec(text)?.[1];
  const identity = role === undefined ? "the identity whose credentials are used" : `the role \`${role}\``;
  const who = user === undefined ? identity : `\`${user}\``;
  return `allow \`${named ?? own}\`${tags} in ${region} to ${who}`;
}

/** EC2 appends hundreds of characters that it alone can read; they go to the end, for whoever may decode them. */
export function splitMessage(text: string): { text: string; encoded: string } {
  const [said = "", blob] = text.split(/\s*Encoded authorization failure message:\s*/i);
  if (blob === undefined) return { text, encoded: "" };
  const how = "`aws sts decode-authorization-message --encoded-message`";
  return { text: said.replace(/\.$/, ""), encoded: ` For the policy at fault: ${how} ${blob}` };
}

/** The id or name that a call is about. */
export function idOf(input: object): string {
  const given = input as Readonly<Record<string, string & string[]>>;
  const { ImageId, ImageIds, SnapshotId, Resources, SourceImageId, InstanceId, KeyId, Bucket, Key, Name } =
    given;
  const object = Bucket === undefined ? undefined : [Bucket, Key].filter(Boolean).join("/");
  const ids = [ImageId, ImageIds?.[0], SnapshotId, Resources?.[0], SourceImageId, InstanceId, KeyId, object];
  return [...ids, Name].find((id) => id !== undefined) ?? "";
}
