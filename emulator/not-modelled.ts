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
    why: "EC2 takes any well-formed key there, so that tests need not seed what they do not test; KMS itself describes the key of `alias/aws/ebs` only",
  },
  {
    area: "SSM",
    what: "Hierarchies, labels, policies, `AllowedPattern`, tags, KMS keys of secure strings, public parameters, any other operation",
    why: "Image parameters need put and get",
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
];
