/**
 * Quotas and bounds on images: how many, how long, how far ahead. An adjustable one is a default that an account may
 * have raised, so that going beyond it is no error by itself.
 * Floor: `source.ts`.
 */
import type { Source } from "./source";

/** A number that EC2 sets. */
export interface Quota {
  readonly value: number;
  readonly unit: string;
  /** Whether an account can have it raised; then `value` is only the default. */
  readonly adjustable: boolean;
  readonly summary: string;
  readonly source: Source;
}

const checked = "2026-11-22";
const amiQuotas: Source = { document: "EC2 User Guide, AMI quotas in Amazon EC2", checked };
const deprecation: Source = { document: "EC2 User Guide, Deprecate an Amazon EC2 AMI", checked };
const tags: Source = { document: "EC2 User Guide, Tag your Amazon EC2 resources", checked };
const volumeLimits: Source = {
  document: "EC2 User Guide, Amazon EBS volume limits for Amazon EC2 instances",
  checked,
};
const registration: Source = { document: "EC2 API Reference, RegisterImage", checked };

export const quotas = {
  imagesPerRegion: {
    value: 50_000,
    unit: "images",
    adjustable: true,
    summary: "Images of an account in a Region: available, pending, disabled, and in the Recycle Bin.",
    source: amiQuotas,
  },
  publicImagesPerRegion: {
    value: 5,
    unit: "images",
    adjustable: true,
    summary: "Public images of an account in a Region, those in the Recycle Bin included.",
    source: amiQuotas,
  },
  sharingEntitiesPerImage: {
    value: 1_000,
    unit: "entities",
    adjustable: true,
    summary:
      "Accounts, organizations and organizational units that an image is shared with; an organization is one.",
    source: amiQuotas,
  },
  tagsPerResource: {
    value: 50,
    unit: "tags",
    adjustable: false,
    summary: "Tags of a resource.",
    source: tags,
  },
  tagKeyLength: {
    value: 128,
    unit: "characters",
    adjustable: false,
    summary: "Length of a tag's key; the API's model says 127 in places.",
    source: tags,
  },
  tagValueLength: {
    value: 256,
    unit: "characters",
    adjustable: false,
    summary: "Length of a tag's value.",
    source: tags,
  },
  deprecationYears: {
    value: 10,
    unit: "years",
    adjustable: false,
    summary: "How far ahead of now a private image can be deprecated.",
    source: deprecation,
  },
  publicDeprecationYears: {
    value: 2,
    unit: "years",
    adjustable: false,
    summary: "How long after its creation a public image is deprecated at the latest.",
    source: deprecation,
  },
  deregistrationCooldownHours: {
    value: 24,
    unit: "hours",
    adjustable: false,
    summary: "How long deregistration protection with a cooldown goes on after it was turned off.",
    source: { document: "EC2 User Guide, Protect an Amazon EC2 AMI from deregistration", checked },
  },
  storedImageSize: {
    value: 5_000,
    unit: "GB",
    adjustable: false,
    summary: "Size of an image that is stored in S3.",
    source: { document: "EC2 User Guide, Store and restore an AMI", checked },
  },
  uefiDataLength: {
    value: 64_000,
    unit: "characters",
    adjustable: false,
    summary: "Length of UEFI data, in base64.",
    source: registration,
  },
  ephemeralMappings: {
    value: 24,
    unit: "mappings",
    adjustable: false,
    summary: "Instance store volumes that mappings can name, `ephemeral0` to `ephemeral23`.",
    source: { document: "EC2 User Guide, Block device mappings", checked },
  },
  xenLinuxVolumes: {
    value: 40,
    unit: "volumes",
    adjustable: false,
    summary: "Volumes on a Xen instance with Linux, root and instance store included; more is best effort.",
    source: volumeLimits,
  },
  xenWindowsVolumes: {
    value: 26,
    unit: "volumes",
    adjustable: false,
    summary: "Volumes on a Xen instance with Windows, root and instance store included; more is best effort.",
    source: volumeLimits,
  },
} as const satisfies Readonly<Record<string, Quota>>;

/** Name of a quota. */
export type QuotaName = keyof typeof quotas;

/** Where the quotas come from. */
export const quotaSources: readonly Source[] = [
  ...new Set(Object.values<Quota>(quotas).map(({ source }) => source)),
];

/** The latest moment to which deprecation can be set: from `now`, or of a public image from its creation. */
export function latestDeprecation(from: Date, isPublic: boolean): Date {
  const { value } = isPublic ? quotas.publicDeprecationYears : quotas.deprecationYears;
  const latest = new Date(from);
  latest.setUTCFullYear(latest.getUTCFullYear() + value);
  return latest;
}
