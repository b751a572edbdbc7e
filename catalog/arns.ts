/**
 * Forms of identifiers: EC2's ids and ARNs, organizations and their units, accounts. Shape alone: whether the thing
 * exists is EC2's to say.
 * Floor: `source.ts`.
 */
import type { Source } from "./source";

const checked = "2026-11-22";

/** Where the forms come from. */
export const arnSources: readonly Source[] = [
  { document: "EC2 API Reference, Error codes (InvalidAMIID.Malformed and its like)", checked },
  { document: "Service Authorization Reference, Amazon EC2: resource types", checked },
  { document: "Organizations API Reference, Organization and OrganizationalUnit (Id, Arn)", checked },
  { document: "EC2 User Guide, Share an AMI with organizations or organizational units", checked },
];

const digits = "(?:[0-9a-f]{8}|[0-9a-f]{17})";
const idForms = {
  image: new RegExp(`^ami-${digits}$`),
  snapshot: new RegExp(`^snap-${digits}$`),
  volume: new RegExp(`^vol-${digits}$`),
  instance: new RegExp(`^i-${digits}$`),
} as const;

/** What EC2 gives an id and an ARN. */
export type Ec2Resource = keyof typeof idForms;

/** `ami-` and 8 or 17 lower-case hexadecimal digits. */
export function isImageId(text: string): boolean {
  return idForms.image.test(text);
}

/** `snap-` and 8 or 17 lower-case hexadecimal digits. */
export function isSnapshotId(text: string): boolean {
  return idForms.snapshot.test(text);
}

/** `vol-` and 8 or 17 lower-case hexadecimal digits. */
export function isVolumeId(text: string): boolean {
  return idForms.volume.test(text);
}

/** `i-` and 8 or 17 lower-case hexadecimal digits. */
export function isInstanceId(text: string): boolean {
  return idForms.instance.test(text);
}

/** Twelve digits; a leading zero counts, so that it must stay text. */
export function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text);
}

/** The parts of an ARN of EC2. */
export interface Ec2Arn {
  readonly partition: string;
  readonly region: string;
  /** Absent in ARNs of images and snapshots, which EC2 writes without. */
  readonly account?: string;
  readonly resource: Ec2Resource;
  readonly id: string;
}

/** The parts of the ARN of an image, snapshot, volume or instance, or undefined for anything else. */
export function parseEc2Arn(text: string): Ec2Arn | undefined {
  const [, partition, region, account, resource, id] =
    /^arn:(aws[a-z-]*):ec2:([a-z0-9-]+):(\d{12})?:(image|snapshot|volume|instance)\/([a-z]+-[0-9a-f]+)$/.exec(
      text,
    ) ?? [];
  if (partition === undefined || region === undefined || id === undefined) return undefined;
  if (!isResource(resource) || !idForms[resource].test(id)) return undefined;
  if (account === undefined && (resource === "volume" || resource === "instance")) return undefined;
  return { partition, region, ...(account !== undefined && { account }), resource, id };
}

function isResource(text: string | undefined): text is Ec2Resource {
  return text !== undefined && Object.hasOwn(idForms, text);
}

/**
 * ARNs of organizations, of one partition or of any; the account is the management account. Organizations' own model
 * fixes `arn:aws:`; that other partitions have their own name there is inferred.
 */
export function organizationArnPattern(partition?: string): RegExp {
  return new RegExp(`^arn:${named(partition)}:organizations::\\d{12}:organization/o-[a-z0-9]{10,32}$`);
}

/** ARNs of organizational units, of one partition or of any; see `organizationArnPattern`. */
export function organizationalUnitArnPattern(partition?: string): RegExp {
  return new RegExp(
    `^arn:${named(partition)}:organizations::\\d{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$`,
  );
}

/** A partition's name is of letters and hyphens, so that it is its own pattern. */
function named(partition = "aws[a-z-]*"): string {
  return partition;
}
