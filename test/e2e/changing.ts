/**
 * Of each kind, what changes while the resource stays what it is: every property that does not replace, with what is
 * asked of AWS on the way there and back, and what repairs it after somebody else changed it.
 * Floor: test/support, the AWS SDK.
 */
import {
  CreateTagsCommand,
  DisableAllowedImagesSettingsCommand,
  DisableImageCommand,
  DisableSnapshotBlockPublicAccessCommand,
  EnableImageBlockPublicAccessCommand,
  EnableImageDeprecationCommand,
  ModifyImageAttributeCommand,
  ModifyInstanceMetadataDefaultsCommand,
  ModifySnapshotAttributeCommand,
  ReplaceImageInstanceTypeSpecificationCommand,
  type LaunchPermission,
} from "@aws-sdk/client-ec2";
import { AddTagsToResourceCommand, PutParameterCommand } from "@aws-sdk/client-ssm";
import type { ResourceName } from "../support/resource-kinds";
import { imageArgs, type Declared, type Scenario } from "../support/scenario";

type Args = Declared["args"];

export interface Change {
  /** Stated at first, and again in the end. */
  readonly from: Args;
  readonly to: Args;
  /** Writes of the change, exactly and in order. */
  readonly there: readonly string[];
  /** Writes of the way back; left out where it would replace the resource. */
  readonly back?: readonly string[];
  /** Somebody's change behind the back of `to`, and the writes that repair it. */
  readonly drift?: (subject: Subject) => Promise<unknown>;
  readonly repaired?: readonly string[];
}

/** What a resource is about. */
export interface Subject {
  readonly stack: Scenario;
  readonly region: string;
  /** The image's id, or the parameter's name; the Region of settings. */
  readonly id: string;
  readonly snapshotIds: readonly string[];
}

export type Changes = Readonly<Record<ResourceName, Readonly<Record<string, Change>>>>;

const attribute = "ModifyImageAttribute";
const role = { assumeRoleArn: "arn:aws:iam::123456789012:role/publisher" };
/** What every resource has and AWS is never told. */
const ours = { ...role, preflight: false, skipChecks: ["match-tags"] };

/** The cases, with what they need put into the emulator. */
export function seedChanges({ emulator, snapshotId }: Scenario): Changes {
  const { seed } = emulator;
  seed.blockPublicAccess({ state: "unblocked" });
  const sourceImageId = seed.image({ name: "source" });
  const image = (more: object): Args => imageArgs(snapshotId, more);
  const copy = (more: object): Args => ({
    region: "eu-west-1",
    sourceRegion: "us-east-1",
    sourceImageId,
    ...more,
  });
  const lasting = { onDelete: "retain", protectWhileInUse: true };
  return {
    Image: {
      ...ofEveryImage(() => image, true),
      imdsSupport: imdsOf(image),
      "what EC2 is never told": {
        from: image({ name: "quiet-1" }),
        to: image({
          name: "quiet-1",
          platform: "linux",
          adopt: true,
          verifyParts: true,
          ...lasting,
          ...ours,
        }),
        there: [],
        back: [],
      },
    },
    ImageFromInstance: {
      ...ofEveryImage(() => made(seed.instance()), true),
      imdsSupport: imdsOf(made(seed.instance())),
      snapshotTags: snapshotTagsOf(made(seed.instance())),
      "what EC2 is never told": quietly(
        made(seed.instance()),
        { name: "quiet-2" },
        {
          platform: "linux",
          adopt: true,
          ...lasting,
          ...ours,
        },
      ),
    },
    ImageCopy: {
      ...ofEveryImage(() => copy, false),
      snapshotTags: snapshotTagsOf(copy),
      "what EC2 is never told": quietly(copy, {}, { ...lasting, ...ours }),
    },
    LaunchPermissions: ofShares(() => seed.image()),
    AccountImageSettings: ofSettings,
    PublishedParameter: ofParameters(sourceImageId, seed.image({ name: "next" })),
  };
}

type ToArgs = (more: object) => Args;

const made =
  (instanceId: string): ToArgs =>
  (more) => ({ instanceId, ...more });

const quietly = (args: ToArgs, always: object, to: object): Change => ({
  from: args(always),
  to: args({ ...always, ...to }),
  there: [],
  back: [],
});

const imdsOf = (args: ToArgs): Change => ({
  from: args({}),
  to: args({ imdsSupport: "v2.0" }),
  there: [attribute],
});

const tagged = (ids: readonly string[], tags: Readonly<Record<string, string>>): CreateTagsCommand =>
  new CreateTagsCommand({
    Resources: [...ids],
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  });

const snapshotTagsOf = (args: ToArgs): Change => ({
  from: args({ snapshotTags: { owner: "us", role: "web" } }),
  to: args({ snapshotTags: { owner: "them", team: "images" } }),
  there: ["DeleteTags", "CreateTags"],
  drift: ({ stack, region, snapshotIds }) =>
    stack.ec2(region).send(tagged(snapshotIds, { owner: "nobody", theirs: "stays" })),
  repaired: ["CreateTags"],
  back: ["DeleteTags", "CreateTags"],
});

/** @param clears whether what is stated no more goes; a copy keeps what its source may have brought along */
function ofEveryImage(next: () => ToArgs, clears: boolean): Record<string, Change> {
  const change = (to: object, calls: Omit<Change, "from" | "to">, from: object = {}): Change => {
    const args = next();
    return { from: args(from), to: args(to), ...calls };
  };
  return {
    description: change(
      { description: "a web server" },
      {
        there: [attribute],
        drift: ({ stack, region, id: ImageId }) =>
          stack
            .ec2(region)
            .send(new ModifyImageAttributeCommand({ ImageId, Description: { Value: "theirs" } })),
        repaired: [attribute],
        back: clears ? [attribute] : [],
      },
    ),
    deprecateAt: change(
      { deprecateAt: "2036-01-01T00:00:00Z" },
      {
        there: ["EnableImageDeprecation"],
        drift: ({ stack, region, id: ImageId }) =>
          stack
            .ec2(region)
            .send(
              new EnableImageDeprecationCommand({ ImageId, DeprecateAt: new Date("2035-01-01T00:00:00Z") }),
            ),
        repaired: ["EnableImageDeprecation"],
        back: ["DisableImageDeprecation"],
      },
    ),
    deregistrationProtection: change(
      { deregistrationProtection: "enabled-without-cooldown" },
      { there: ["EnableImageDeregistrationProtection"], back: ["DisableImageDeregistrationProtection"] },
      { deregistrationProtection: "disabled" },
    ),
    instanceTypeSpecification: change(
      { instanceTypeSpecification: { supportedInstanceTypes: ["t3.*"] } },
      {
        there: ["ReplaceImageInstanceTypeSpecification"],
        drift: ({ stack, region, id: ImageId }) =>
          stack.ec2(region).send(new ReplaceImageInstanceTypeSpecificationCommand({ ImageId })),
        repaired: ["ReplaceImageInstanceTypeSpecification"],
        back: clears ? ["ReplaceImageInstanceTypeSpecification"] : [],
      },
    ),
    tags: change(
      { tags: { owner: "them", team: "images" } },
      {
        there: ["DeleteTags", "CreateTags"],
        drift: ({ stack, region, id }) =>
          stack.ec2(region).send(tagged([id], { owner: "nobody", theirs: "stays" })),
        repaired: ["CreateTags"],
        back: ["DeleteTags", "CreateTags"],
      },
      { tags: { owner: "us", role: "web" } },
    ),
    exclusiveTags: change(
      { exclusiveTags: true },
      {
        there: [],
        drift: ({ stack, region, id }) => stack.ec2(region).send(tagged([id], { theirs: "goes" })),
        repaired: ["DeleteTags"],
        back: [],
      },
    ),
    // With nothing to write down of its permissions; for one that is shared see launch-permissions.test.ts.
    enabled: change({ enabled: false }, { there: ["DisableImage"], back: ["EnableImage"] }),
    "disabled by others": change(
      {},
      {
        there: [],
        drift: ({ stack, region, id: ImageId }) =>
          stack.ec2(region).send(new DisableImageCommand({ ImageId })),
        repaired: ["EnableImage"],
        back: [],
      },
    ),
  };
}

const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";
const unit = "arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56";

function ofShares(next: () => string): Record<string, Change> {
  const change = (to: object, calls: Omit<Change, "from" | "to">, from: object = {}): Change => {
    const imageId = next();
    return { from: { imageId, ...from }, to: { imageId, ...to }, ...calls };
  };
  const lifted =
    (share: LaunchPermission) =>
    ({ stack, id: ImageId }: Subject): Promise<unknown> =>
      stack.ec2().send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Remove: [share] } }));
  const accounts = ["111122223333"];
  const once = { there: [attribute], repaired: [attribute], back: [attribute] };
  const snapshots = ["ModifySnapshotAttribute"];
  return {
    accounts: change(
      { accounts: ["444455556666"] },
      {
        there: [attribute, attribute],
        drift: lifted({ UserId: "444455556666" }),
        repaired: [attribute],
        back: [attribute, attribute],
      },
      { accounts },
    ),
    organizations: change(
      { organizations: [organization] },
      { ...once, drift: lifted({ OrganizationArn: organization }) },
    ),
    organizationalUnits: change(
      { organizationalUnits: [unit] },
      { ...once, drift: lifted({ OrganizationalUnitArn: unit }) },
    ),
    public: change(
      { public: { reason: "a test", scrubbed: true } },
      { ...once, drift: lifted({ Group: "all" }) },
    ),
    snapshotPermissions: change(
      { accounts, snapshotPermissions: true },
      {
        there: snapshots,
        drift: ({ stack, snapshotIds: [SnapshotId] }) =>
          stack.ec2().send(
            new ModifySnapshotAttributeCommand({
              SnapshotId,
              CreateVolumePermission: { Remove: [{ UserId: "111122223333" }] },
            }),
          ),
        repaired: snapshots,
        back: snapshots,
      },
      { accounts },
    ),
    "what EC2 is never told": change(ours, { there: [], back: [] }),
  };
}

/** Each in a Region of its own, which has one of each setting. */
const ofSettings: Record<string, Change> = {
  imageBlockPublicAccess: {
    from: { region: "us-east-2" },
    to: { region: "us-east-2", imageBlockPublicAccess: "unblocked" },
    there: ["DisableImageBlockPublicAccess"],
    drift: ({ stack, region }) =>
      stack
        .ec2(region)
        .send(new EnableImageBlockPublicAccessCommand({ ImageBlockPublicAccessState: "block-new-sharing" })),
    repaired: ["DisableImageBlockPublicAccess"],
    back: ["EnableImageBlockPublicAccess"],
  },
  snapshotBlockPublicAccess: {
    from: { region: "us-west-1" },
    to: { region: "us-west-1", snapshotBlockPublicAccess: "block-all-sharing" },
    there: ["EnableSnapshotBlockPublicAccess"],
    drift: ({ stack, region }) => stack.ec2(region).send(new DisableSnapshotBlockPublicAccessCommand({})),
    repaired: ["EnableSnapshotBlockPublicAccess"],
    back: ["DisableSnapshotBlockPublicAccess"],
  },
  allowedImages: {
    from: { region: "us-west-2" },
    to: {
      region: "us-west-2",
      allowedImages: { state: "audit-mode", criteria: [{ imageProviders: ["amazon"] }] },
    },
    there: ["ReplaceImageCriteriaInAllowedImagesSettings", "EnableAllowedImagesSettings"],
    drift: ({ stack, region }) => stack.ec2(region).send(new DisableAllowedImagesSettingsCommand({})),
    repaired: ["EnableAllowedImagesSettings"],
    back: ["DisableAllowedImagesSettings", "ReplaceImageCriteriaInAllowedImagesSettings"],
  },
  instanceMetadataDefaults: {
    from: { region: "ca-central-1" },
    to: { region: "ca-central-1", instanceMetadataDefaults: { httpTokens: "required" } },
    there: ["ModifyInstanceMetadataDefaults"],
    drift: ({ stack, region }) =>
      stack.ec2(region).send(new ModifyInstanceMetadataDefaultsCommand({ HttpTokens: "optional" })),
    repaired: ["ModifyInstanceMetadataDefaults"],
    back: ["ModifyInstanceMetadataDefaults"],
  },
  "what EC2 is never told": {
    from: { region: "eu-central-1" },
    to: { region: "eu-central-1", ...ours },
    there: [],
    back: [],
  },
};

function ofParameters(imageId: string, next: string): Record<string, Change> {
  const put = ["PutParameter"];
  const change = (
    name: string,
    to: object,
    calls: Omit<Change, "from" | "to">,
    from: object = {},
  ): Change => ({
    from: { name, imageId, ...from },
    to: { name, imageId, ...to },
    ...calls,
  });
  return {
    imageId: change("/images/followed", { imageId: next }, { there: put, back: put }),
    description: change(
      "/images/described",
      { description: "what to launch" },
      {
        there: put,
        drift: ({ stack, id: Name }) =>
          stack.ssm().send(
            new PutParameterCommand({
              Name,
              Value: imageId,
              DataType: "aws:ec2:image",
              Description: "theirs",
              Overwrite: true,
            }),
          ),
        repaired: put,
        back: put,
      },
    ),
    tags: change(
      "/images/tagged",
      { tags: { owner: "them", team: "images" } },
      {
        there: ["RemoveTagsFromResource", "AddTagsToResource"],
        drift: ({ stack, id: ResourceId }) =>
          stack.ssm().send(
            new AddTagsToResourceCommand({
              ResourceType: "Parameter",
              ResourceId,
              Tags: [
                { Key: "owner", Value: "nobody" },
                { Key: "theirs", Value: "stays" },
              ],
            }),
          ),
        repaired: ["AddTagsToResource"],
        back: ["RemoveTagsFromResource", "AddTagsToResource"],
      },
      { tags: { owner: "us", role: "web" } },
    ),
    "what SSM is never told": change("/images/quiet", { ...ours, overwrite: true }, { there: [], back: [] }),
  };
}
