// What the emulator does not model, and why: printed in docs/emulator.md, so that nobody takes a test that passes here
// for a promise of AWS. Imports nothing.

/** One thing that the emulator leaves out. */
export interface NotModelled {
  /** The part of AWS that it belongs to. */
  readonly area: string;
  readonly what: string;
  readonly why: string;
}

/** Everything that is left out on purpose; an action that is not listed at all answers `InvalidAction`. */
export const notModelled: readonly NotModelled[] = [
  {
    area: "Requests",
    what: "TLS",
    why: "The emulator is for the loopback interface; SDKs take http endpoints",
  },
  {
    area: "Requests",
    what: "Expiry of signatures and of temporary credentials",
    why: "They are compared with the caller's clock, which is not the emulator's",
  },
  {
    area: "Requests",
    what: "Signatures of access keys without a seeded secret",
    why: "There is nothing to verify them with; whoever reaches the emulator may act as any account",
  },
  {
    area: "Requests",
    what: "Signature Version 2, Signature Version 4A, and the signatures of the chunks of an S3 stream",
    why: "No SDK of today signs calls of these services so without being told to",
  },
  {
    area: "Requests",
    what: "IAM: policies, roles, condition keys, `UnauthorizedOperation`",
    why: "Authorization is a product of its own; every caller may do all that its account may",
  },
  {
    area: "Throttling",
    what: "Buckets of the console and of the services beside EC2",
    why: "The emulator cannot tell the console; the other services publish quotas of another kind",
  },
  {
    area: "Consistency",
    what: "Lag by itself",
    why: "EC2 documents that there is lag, not how much; it comes only with a fault that asks for it",
  },
  {
    area: "Images",
    what: "Local Zones and Outposts as destinations, and `SnapshotLocation`",
    why: "Placement is out of scope until someone asks",
  },
  {
    area: "Images",
    what: "Store and restore tasks, import, export, fast launch, usage reports, ancestry, watermarks, findings",
    why: "Out of scope until someone asks; they answer `InvalidAction`",
  },
  {
    area: "Images",
    what: "Parts, digests, device mapping and kernel of an S3 manifest",
    why: "No document says what a registration checks of them",
  },
  {
    area: "Snapshots",
    what: "Tiers, locks, fast snapshot restore, blocks of data",
    why: "Out of scope until someone asks; they answer `InvalidAction`",
  },
  {
    area: "STS",
    what: "Trust policies, session policies, tags, external ids, MFA; any other operation",
    why: "There are no roles to hold them; they are taken and have no effect",
  },
  {
    area: "KMS",
    what: "Key policies, grants that are kept or counted, pending deletion and import, cryptography, any other operation",
    why: "EC2's image life asks for the key to be there and enabled; no more is checked against it",
  },
  {
    area: "KMS",
    what: "Keys, where an account and Region has none seeded",
    why: "EC2 takes any well-formed key there, so that tests need not seed what they do not test; KMS describes such a key as a customer's, and lists none of them",
  },
  {
    area: "SSM",
    what: "Hierarchies, labels, policies, `AllowedPattern`, KMS keys of secure strings, public parameters, filters by tag, key or path, any other operation",
    why: "Image parameters need put, get, delete, tags and descriptions",
  },
  {
    area: "SSM",
    what: "A new version of a parameter whose request has no description",
    why: "Not documented; the description stays as it is here",
  },
  {
    area: "SSM",
    what: "The version number of an image parameter whose value turned out to be none",
    why: "The User Guide says that a number might be given before the value was looked at; here it is given and never used again",
  },
  {
    area: "Organizations",
    what: "Accounts, units, policies, any other operation than DescribeOrganization",
    why: "A seeded organization is a set of accounts, which is what sharing asks about",
  },
  {
    area: "S3",
    what: "Listing, deleting, multipart uploads, ranges, versions, policies, virtual-hosted buckets, public reads; access control lists but for `aws-exec-read`",
    why: "The bundle of an S3-backed image needs put, get and head",
  },
  {
    area: "Account",
    what: "`ManagedBy: declarative-policy`, whose settings cannot be changed",
    why: "The code of the refusal is not known",
  },
  {
    area: "Account",
    what: "A delay when image block public access is switched off",
    why: "A delay is documented for switching it on alone",
  },
  {
    area: "Account",
    what: "The moment from which a first retention rule holds",
    why: "It is not documented; here it holds at once",
  },
  {
    area: "Images",
    what: "The quotas of 1,000 shares an image and 50,000 images, and 10,000 account ids a request",
    why: "Neither documents nor public threads name the codes",
  },
  {
    area: "Images",
    what: "Watermarks, scan findings, public SSM parameters and free-tier eligibility",
    why: "Nothing here produces them: filters match nothing, and criteria that name them allow nothing",
  },
  {
    area: "Images",
    what: "Image Builder recipes in DescribeImageReferences",
    why: "They are accepted and never found: Image Builder is not here",
  },
  {
    area: "Images",
    what: "An instance-type list on an image with a Marketplace listing",
    why: "A listing is more than a product code, and the code of the refusal is not known",
  },
  {
    area: "Images",
    what: "Restoring from the recycle bin under a name that is taken; pending and failed images in the bin",
    why: "Not documented: the one is not refused, the others are not kept",
  },
  {
    area: "Images",
    what: "Shared tags in a sharee's DescribeTags",
    why: "Not documented; DescribeImages shows them",
  },
  {
    area: "Images",
    what: "Encryption by default within the mappings of RegisterImage",
    why: "Not documented; it acts on launches, volumes and copies",
  },
  {
    area: "Images",
    what: "A copy from a Region that the account has not opted in to",
    why: "The code of the refusal is not known",
  },
  {
    area: "Images",
    what: "The copy of a disabled image",
    why: "Not documented; it is refused with the code of a state that forbids the action",
  },
  {
    area: "Images",
    what: "A registration with a name alone, or with a root device that no mapping has",
    why: "No document says what EC2 answers; it is taken",
  },
  {
    area: "Images",
    what: "NitroTPM and UEFI data through CreateImage",
    why: "Not documented; they are inherited here",
  },
  {
    area: "Images",
    what: "EBS mappings on S3-backed images",
    why: "A public thread shows the refusal and not its code",
  },
  {
    area: "Images",
    what: "`ConcurrentCreateImageNoRebootLimitExceeded`, and the time that the reboot of CreateImage takes",
    why: "The numbers are not documented",
  },
  {
    area: "Snapshots",
    what: "How CreateImage and CopyImage count against the limits of snapshots",
    why: "Not documented; they do not count",
  },
  {
    area: "Snapshots",
    what: "Copies to an Outpost or a Local Zone",
    why: "Placement is out of scope until someone asks; they answer `InvalidAction`",
  },
  {
    area: "Instances",
    what: "Attaching, detaching and changing volumes, reboots, instance attributes",
    why: "Out of scope until someone asks; volumes attach at launch alone",
  },
  {
    area: "Instances",
    what: "Networks, user data, roles, hosts, Spot, capacity, hibernation",
    why: "They are taken and not looked at; filters on them match nothing",
  },
  {
    area: "Instances",
    what: "Host tenancy for Mac types; a legacy-bios image on a type that has UEFI alone",
    why: "The one has no documented code, the other is an inference",
  },
  {
    area: "Instances",
    what: "`InstanceRequirements` of a template at RunInstances",
    why: "It would need prices and capacity; it answers `InvalidAction`",
  },
  {
    area: "Instances",
    what: "vCPU, memory and network of types, types by Region, and the vCPU quotas",
    why: "The catalog does not hold them: filters on them answer `InvalidAction`, and one number of instances stands for the quotas",
  },
  {
    area: "Launch templates",
    what: "ModifyLaunchTemplate and DeleteLaunchTemplateVersions",
    why: "Out of scope until someone asks; the default version is always 1",
  },
  {
    area: "Launch templates",
    what: "`resolve:ssm:` with labels or public parameters",
    why: "There are no labels here, and no public parameters",
  },
  {
    area: "S3",
    what: "Presigned addresses of Signature Version 2, which boto3 makes unless told otherwise",
    why: "They answer 403; ask boto3 for `s3v4`",
  },
];
