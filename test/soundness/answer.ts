/**
 * What the emulator answers to a case: the calls that carry it out, up to the first refusal. What is refused late counts:
 * a copy that fails, and an image that no instance type launches. Floor: cases, fitting-type, world, the AWS SDK.
 */
import * as ec2 from "@aws-sdk/client-ec2";
import { toRegisterInput } from "../../provider/handlers/image-spec";
import { toSpec } from "../../provider/runtime/spec";
import {
  type ImageCopySpec,
  type ImageSpec,
  type LaunchPermissionsSpec,
  type LaunchSpec,
} from "../../schemas/generated/types";
import { knownRegions } from "../../catalog/partitions";
import { home, imageId as symbol, type Case } from "./cases";
import { fittingType } from "./fitting-type";
import { snapshots } from "./snapshots";
import { freshWorld, type World } from "./world";

/** A refusal of EC2's. */
export interface Refused {
  readonly operation: string;
  readonly code: string;
}

export interface Answer {
  /** Of what the case is about; undefined where it was accepted. */
  readonly refused: Refused | undefined;
  /** Of the image that it was to be done with. */
  readonly below: Refused | undefined;
}

export async function answerTo(one: Case): Promise<Answer> {
  const world = prepared();
  const calls = new Calls(world, one.image);
  const image = await outcomeOf(() => calls.registration(one.about === "image"));
  if (one.about === "image") return { refused: image, below: undefined };
  if (image !== undefined) return { refused: undefined, below: image };
  return { refused: await outcomeOf(() => act(one, calls)), below: undefined };
}

function act(one: Exclude<Case, { about: "image" }>, calls: Calls): Promise<void> {
  if (one.about === "image-copy") return calls.copy(one.copy);
  return one.about === "launch" ? calls.launch(one.launch) : calls.share(one.share);
}

/** A world with every Region open, images that may be public, and the snapshots of all cases. */
function prepared(): World & { readonly ids: ReadonlyMap<string, string> } {
  const world = freshWorld();
  for (const region of knownRegions("aws")) world.seed.enabledRegion({ region });
  world.seed.blockPublicAccess({ state: "unblocked", region: home });
  const ids = Object.entries(snapshots).map(
    ([id, snapshot]) => [id, world.seed.snapshot({ region: home, ...snapshot })] as const,
  );
  return { ...world, ids: new Map(ids) };
}

class Calls {
  private operation = "";
  private image = "";

  constructor(
    private readonly world: ReturnType<typeof prepared>,
    private readonly spec: ImageSpec,
  ) {}

  /** The image, with all that is set once it is there; one that is itself in question is launched as well. */
  async registration(isItself: boolean): Promise<void> {
    const { name = "web", tags = {}, deprecateAt, instanceTypeSpecification, enabled } = this.spec;
    // Three tags are ours.
    const ours = { "pulumi-ami:a": "", "pulumi-ami:b": "", "pulumi-ami:c": "" };
    const { ImageId = "" } = await this.send("RegisterImage", (ec2Client) =>
      ec2Client.send(
        new ec2.RegisterImageCommand({
          ...toRegisterInput(this.real(toSpec("image", { ...this.spec })) as ImageSpec),
          Name: name,
          TagSpecifications: [{ ResourceType: "image", Tags: tagList({ ...tags, ...ours }) }],
        }),
      ),
    );
    this.image = ImageId;
    if (deprecateAt !== undefined) {
      const DeprecateAt = new Date(deprecateAt);
      await this.send("EnableImageDeprecation", (client) =>
        client.send(new ec2.EnableImageDeprecationCommand({ ImageId, DeprecateAt })),
      );
    }
    if (instanceTypeSpecification !== undefined) {
      const {
        supportedInstanceTypes: SupportedInstanceTypes,
        unsupportedInstanceTypes: UnsupportedInstanceTypes,
      } = instanceTypeSpecification;
      const InstanceTypeSpecification = { SupportedInstanceTypes, UnsupportedInstanceTypes };
      await this.send("ReplaceImageInstanceTypeSpecification", (client) =>
        client.send(
          new ec2.ReplaceImageInstanceTypeSpecificationCommand({ ImageId, InstanceTypeSpecification }),
        ),
      );
    }
    if (isItself) await this.run({ ImageId, InstanceType: fittingType(this.spec) as ec2._InstanceType });
    if (enabled === false)
      await this.send("DisableImage", (client) => client.send(new ec2.DisableImageCommand({ ImageId })));
  }

  async launch(launch: LaunchSpec): Promise<void> {
    const {
      region = home,
      imageId,
      instanceType,
      rootVolume,
      blockDeviceMappings = [],
      networkInterfaceCount,
    } = launch;
    const root = rootVolume && { deviceName: this.spec.rootDeviceName, ebs: rootVolume };
    const devices = [...(root ? [root] : []), ...blockDeviceMappings];
    const { hibernation, tenancy } = launch;
    await this.run(
      {
        ImageId: imageId === symbol ? this.image : imageId,
        InstanceType: instanceType as ec2._InstanceType | undefined,
        BlockDeviceMappings:
          devices.length === 0 ? undefined : (this.real(capitals(devices)) as ec2.BlockDeviceMapping[]),
        NetworkInterfaces:
          networkInterfaceCount === undefined
            ? undefined
            : Array.from({ length: networkInterfaceCount + 1 }, (_, DeviceIndex) => ({ DeviceIndex })),
        Placement: tenancy === undefined ? undefined : { Tenancy: tenancy },
        HibernationOptions: hibernation === undefined ? undefined : { Configured: hibernation },
      },
      region,
    );
  }

  async copy({ region = home, sourceImageId, tags = {}, ...copy }: ImageCopySpec): Promise<void> {
    const { ImageId = "" } = await this.send(
      "CopyImage",
      (client) =>
        client.send(
          new ec2.CopyImageCommand({
            Name: copy.name ?? "web",
            SourceImageId: sourceImageId === symbol ? this.image : sourceImageId,
            SourceRegion: copy.sourceRegion,
            Encrypted: copy.encrypted,
            KmsKeyId: copy.kmsKeyId,
            CopyImageTags: copy.copyImageTags,
            SnapshotCopyCompletionDurationMinutes: copy.snapshotCopyCompletionDurationMinutes,
            TagSpecifications: [
              {
                ResourceType: "image",
                Tags: tagList({ ...tags, "pulumi-ami:a": "", "pulumi-ami:b": "", "pulumi-ami:c": "" }),
              },
            ],
          }),
        ),
      region,
    );
    const { Images = [] } = await this.send(
      "DescribeImages",
      (client) => client.send(new ec2.DescribeImagesCommand({ ImageIds: [ImageId] })),
      region,
    );
    // What EC2 finds out after its answer.
    const [made] = Images;
    if (made?.State !== "available")
      throw new Late({ operation: "CopyImage", code: made?.StateReason?.Code ?? "" });
  }

  async share({
    imageId,
    accounts = [],
    organizations = [],
    organizationalUnits = [],
    public: everyone,
  }: LaunchPermissionsSpec): Promise<void> {
    const Add: ec2.LaunchPermission[] = [
      ...accounts.map((UserId) => ({ UserId })),
      ...organizations.map((OrganizationArn) => ({ OrganizationArn })),
      ...organizationalUnits.map((OrganizationalUnitArn) => ({ OrganizationalUnitArn })),
      ...(everyone === undefined || everyone === false ? [] : [{ Group: "all" as const }]),
    ];
    if (Add.length === 0) return;
    const ImageId = imageId === symbol ? this.image : imageId;
    await this.send("ModifyImageAttribute", (client) =>
      client.send(new ec2.ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add } })),
    );
  }

  private async run(
    input: Omit<ec2.RunInstancesCommandInput, "MinCount" | "MaxCount">,
    region = home,
  ): Promise<void> {
    await this.send(
      "RunInstances",
      (client) => client.send(new ec2.RunInstancesCommand({ ...input, MinCount: 1, MaxCount: 1 })),
      region,
    );
  }

  private async send<T>(
    operation: string,
    call: (client: ec2.EC2Client) => Promise<T>,
    region = home,
  ): Promise<T> {
    this.operation = operation;
    try {
      return await call(this.world.at(region));
    } catch (error) {
      if (error instanceof ec2.EC2ServiceException)
        throw new Late({ operation: this.operation, code: error.name });
      throw error;
    }
  }

  /** With the ids of this world's snapshots. */
  private real(value: unknown): unknown {
    if (typeof value === "string") return this.world.ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map((item) => this.real(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.real(item)]));
  }
}

class Late extends Error {
  constructor(readonly refused: Refused) {
    super(`${refused.operation} answered ${refused.code}`);
  }
}

async function outcomeOf(calls: () => Promise<void>): Promise<Refused | undefined> {
  try {
    await calls();
    return undefined;
  } catch (error) {
    if (error instanceof Late) return error.refused;
    throw error;
  }
}

function tagList(tags: Readonly<Record<string, string>>): ec2.Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

function capitals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(capitals);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      `${key.charAt(0).toUpperCase()}${key.slice(1)}`,
      capitals(item),
    ]),
  );
}
