// DescribeImages: which images a caller sees, how each is shown, and every documented filter.
// Floor: the store, filters, pages, tags and the refusals.
import { type Image, type Input } from "../codec";
import { refusal } from "../refusal";
import { imageState, type ImageRecord } from "../store";
import { imageFor, isAccount, mayLaunch, type Call, type Handlers } from "./call";
import { protectionView } from "./deregistration-protection";
import { matcher, maxFilters, type FilterTable } from "./filter";
import { allowedView, isHidden } from "./image-criteria";
import { lastLaunchedView, platformView, productCodesView } from "./image-view";
import { instanceTypesView } from "./instance-type-specification";
import { mappingView } from "./mapping";
import { page } from "./page";
import { imageTags } from "./tag-set";

const ownerAliases = ["amazon", "aws-backup-vault", "aws-marketplace"];

/** DescribeImages. */
export const imageListActions: Handlers<"DescribeImages"> = {
  DescribeImages(input, call) {
    const isAsked = scopeOf(input, call);
    const [quick, slow] = splitFilters(input.Filters ?? []);
    const isCandidate = matcher(quick, recordFilters, (image) => imageTags(image, call.account));
    const isMatch = matcher(slow, imageFilters);
    const show = (image: ImageRecord): Image | undefined => {
      if (image.deregisteredAt !== undefined || !isCandidate(image) || !isAsked(image)) return undefined;
      const view = imageView(image, call);
      return isMatch(view) ? view : undefined;
    };
    const ids = input.ImageIds ?? [];
    const images = ids.length > 0 ? byId(ids, call) : (after: number) => visible(input, call, after);
    const { items, nextToken } = page(images, show, input, { min: 1, max: Infinity });
    return { Images: [...items], NextToken: nextToken };
  },
};

/** An image as its caller sees it. */
export function imageView(image: ImageRecord, call: Call): Image {
  const state = imageState(image, call.now);
  const { traits } = image;
  const deprecation = image.deprecateAt;
  return {
    ImageId: image.id,
    ImageLocation: image.location,
    ImageType: "machine",
    Name: image.name,
    Description: image.description,
    State: state,
    StateReason:
      state === "failed" ? { Code: image.failure?.code, Message: image.failure?.message } : undefined,
    OwnerId: image.owner,
    ImageOwnerAlias: image.ownerAlias,
    ImageAllowed: allowedView(image, call),
    Public: image.permissions.everyone,
    CreationDate: new Date(image.createdAt).toISOString(),
    DeprecationTime: deprecation === undefined ? undefined : new Date(deprecation).toISOString(),
    Architecture: traits.architecture as Image["Architecture"],
    VirtualizationType: traits.virtualizationType as Image["VirtualizationType"],
    Hypervisor: "xen",
    RootDeviceName: traits.rootDeviceName,
    RootDeviceType: traits.rootDeviceType,
    BlockDeviceMappings: image.mappings.map((mapping) =>
      mappingView(mapping, state === "pending" && image.source !== undefined),
    ),
    BootMode: traits.bootMode as Image["BootMode"],
    TpmSupport: traits.tpmSupport as Image["TpmSupport"],
    ImdsSupport: image.imdsSupport as Image["ImdsSupport"],
    EnaSupport: traits.enaSupport,
    SriovNetSupport: traits.sriovNetSupport,
    KernelId: traits.kernelId,
    RamdiskId: traits.ramdiskId,
    ...platformView(image),
    ProductCodes: productCodesView(image.productCodes),
    InstanceTypeSpecification: instanceTypesView(image),
    LastLaunchedTime: lastLaunchedView(image, call.now),
    SourceInstanceId: image.sourceInstanceId,
    SourceImageId: image.source?.imageId,
    SourceImageRegion: image.source?.region,
    DeregistrationProtection: protectionView(image, call.now),
    Tags: imageTags(image, call.account),
  };
}

/** One unknown id fails the whole call; a lingering, deregistered one only leaves a gap. */
function byId(ids: readonly string[], call: Call): ImageRecord[] {
  const found = [...new Set(ids)].map((id) => ({ id, image: imageFor(call, id) }));
  const missing = found.filter(({ image }) => !image).map(({ id }) => id);
  if (missing.length > 0) throw refusal("missingImage", missing.join(", "));
  return found.flatMap(({ image }) => image ?? []).sort((a, b) => a.serial - b.serial);
}

/** What the caller sees, in the order of serials; names and owners that are given exactly are looked up. */
function* visible(input: Input<"DescribeImages">, call: Call, after: number): Iterable<ImageRecord> {
  for (const image of candidates(input, call, after))
    if (mayLaunch(image, call.account, call.store) && !isHidden(image, call)) yield image;
}

function candidates(input: Input<"DescribeImages">, call: Call, after: number): Iterable<ImageRecord> {
  const { images } = call.store;
  const ids = exactValues(input, "image-id")?.flatMap((id) => images.get(call.region, id) ?? []);
  if (ids) return inOrder(ids, after);
  const names = exactValues(input, "name")?.flatMap((name) => call.store.imagesNamed(call.region, name));
  if (names) return inOrder(names, after);
  const [owner, ...others] = input.Owners?.map((one) => ownerOf(one, call)) ?? [];
  return owner !== undefined && isAccount(owner) && others.length === 0
    ? images.of(call.region, owner, after)
    : images.in(call.region, after);
}

/** The values of a filter that is given, if none of them is a pattern. */
function exactValues({ Filters = [] }: Input<"DescribeImages">, name: string): string[] | undefined {
  const values = Filters.find((filter) => filter.Name === name)?.Values;
  return values?.some((value) => /[*?\\]/.test(value)) ? undefined : values && [...new Set(values)];
}

function inOrder(images: readonly ImageRecord[], after: number): ImageRecord[] {
  return images.filter(({ serial }) => serial > after).sort((a, b) => a.serial - b.serial);
}

/** The request's scopes: owners, executable users, and whether deprecated and disabled images are meant. */
function scopeOf(input: Input<"DescribeImages">, call: Call): (image: ImageRecord) => boolean {
  const named = (input.ImageIds ?? []).length > 0;
  const owners = (input.Owners ?? []).map((owner) => ownerOf(owner, call));
  const users = (input.ExecutableUsers ?? []).map(checkedUser);
  const includeDisabled = named || input.IncludeDisabled === true;
  if (!includeDisabled && asksForDisabled(input)) throw refusal("disabledFilter");
  return (image) => {
    if (owners.length > 0 && !owners.some((owner) => owner === image.owner || owner === image.ownerAlias))
      return false;
    if (users.length > 0 && !users.some((user) => isExecutableBy(image, user, call))) return false;
    if (image.disabled && !includeDisabled) return false;
    return (
      named || input.IncludeDeprecated === true || image.owner === call.account || !isDeprecated(image, call)
    );
  };
}

function ownerOf(owner: string, call: Call): string {
  if (owner === "self") return call.account;
  if (!isAccount(owner) && !ownerAliases.includes(owner)) throw refusal("malformedUser", owner);
  return owner;
}

function checkedUser(user: string): string {
  if (!isAccount(user) && user !== "self" && user !== "all") throw refusal("malformedUser", user);
  return user;
}

/** Explicit permissions only; those through organizations count for the caller's own account alone. */
function isExecutableBy(image: ImageRecord, user: string, call: Call): boolean {
  const { everyone, accounts, organizations, units } = image.permissions;
  if (user === "all") return everyone;
  if (user !== "self" && user !== call.account) return accounts.has(user);
  const groups = [...call.store.membershipsOf(call.account)];
  return accounts.has(call.account) || groups.some((arn) => organizations.has(arn) || units.has(arn));
}

function isDeprecated({ deprecateAt }: ImageRecord, { now }: Call): boolean {
  return deprecateAt !== undefined && deprecateAt <= now;
}

function asksForDisabled({ Filters = [] }: Input<"DescribeImages">): boolean {
  return Filters.some(({ Name, Values }) => Name === "state" && (Values ?? []).includes("disabled"));
}

const devices = (image: Image): NonNullable<Image["BlockDeviceMappings"]> => image.BlockDeviceMappings ?? [];
const never = (): [] => [];

/** Filters that look at the record alone and spare the making of a view; imageFilters has the same. */
const recordFilters: FilterTable<ImageRecord> = {
  architecture: ({ traits }) => [traits.architecture],
  "image-id": ({ id }) => [id],
  "is-public": ({ permissions }) => [permissions.everyone],
  name: ({ name }) => [name],
  "owner-id": ({ owner }) => [owner],
  "virtualization-type": ({ traits }) => [traits.virtualizationType],
};

type Filters = NonNullable<Input<"DescribeImages">["Filters"]>;

function splitFilters(filters: Filters): [quick: Filters, slow: Filters] {
  const isQuick = ({ Name = "" }: Filters[number]): boolean =>
    Object.hasOwn(recordFilters, Name) || Name === "tag-key" || Name.startsWith("tag:");
  return filters.length > maxFilters
    ? [[], filters]
    : [filters.filter(isQuick), filters.filter((filter) => !isQuick(filter))];
}

/** Every documented filter; those at the end ask for what no image here ever has. */
const imageFilters: FilterTable<Image> = {
  architecture: (image) => [image.Architecture],
  "block-device-mapping.delete-on-termination": (image) =>
    devices(image).map(({ Ebs }) => Ebs?.DeleteOnTermination),
  "block-device-mapping.device-name": (image) => devices(image).map(({ DeviceName }) => DeviceName),
  "block-device-mapping.snapshot-id": (image) => devices(image).map(({ Ebs }) => Ebs?.SnapshotId),
  "block-device-mapping.volume-size": (image) => devices(image).map(({ Ebs }) => Ebs?.VolumeSize),
  "block-device-mapping.volume-type": (image) => devices(image).map(({ Ebs }) => Ebs?.VolumeType),
  "block-device-mapping.encrypted": (image) => devices(image).map(({ Ebs }) => Ebs?.Encrypted),
  "boot-mode": (image) => [image.BootMode],
  "creation-date": (image) => [image.CreationDate],
  description: (image) => [image.Description],
  "ena-support": (image) => [image.EnaSupport],
  hypervisor: (image) => [image.Hypervisor],
  "image-allowed": (image) => [image.ImageAllowed],
  "image-id": (image) => [image.ImageId],
  "image-type": (image) => [image.ImageType],
  "instance-type-specification.supported-instance-type": ({ InstanceTypeSpecification: types }) =>
    (types?.SupportedInstanceTypes ?? []).map(({ InstanceType }) => InstanceType),
  "instance-type-specification.unsupported-instance-type": ({ InstanceTypeSpecification: types }) =>
    (types?.UnsupportedInstanceTypes ?? []).map(({ InstanceType }) => InstanceType),
  "is-public": (image) => [image.Public],
  "kernel-id": (image) => [image.KernelId],
  "manifest-location": (image) => [image.ImageLocation],
  name: (image) => [image.Name],
  "owner-alias": (image) => [image.ImageOwnerAlias],
  "owner-id": (image) => [image.OwnerId],
  // EC2 documents `windows`, lower case, beside a field that says `Windows`.
  platform: (image) => [image.Platform?.toLowerCase()],
  "product-code": (image) => (image.ProductCodes ?? []).map(({ ProductCodeId }) => ProductCodeId),
  "product-code.type": (image) => (image.ProductCodes ?? []).map(({ ProductCodeType }) => ProductCodeType),
  "ramdisk-id": (image) => [image.RamdiskId],
  "root-device-name": (image) => [image.RootDeviceName],
  "root-device-type": (image) => [image.RootDeviceType],
  "source-image-id": (image) => [image.SourceImageId],
  "source-image-region": (image) => [image.SourceImageRegion],
  "source-instance-id": (image) => [image.SourceInstanceId],
  "sriov-net-support": (image) => [image.SriovNetSupport],
  state: (image) => [image.State],
  "state-reason-code": (image) => [image.StateReason?.Code],
  "state-reason-message": (image) => [image.StateReason?.Message],
  "virtualization-type": (image) => [image.VirtualizationType],

  "free-tier-eligible": never,
  "image-watermark.source-image-creation-time": never,
  "image-watermark.source-image-id": never,
  "image-watermark.source-image-region": never,
  "image-watermark.watermark-creation-time": never,
  "image-watermark.watermark-key": never,
  "public-ssm-parameter-name": never,
  "scan-result.critical-fix-available-since": never,
  "scan-result.finding-scan-date": never,
  "scan-result.high-fix-available-since": never,
  "scan-result.highest-finding-severity-label": never,
  "scan-result.informational-fix-available-since": never,
  "scan-result.low-fix-available-since": never,
  "scan-result.medium-fix-available-since": never,
};
