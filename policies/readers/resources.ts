/**
 * The resource types that rules look at, ours and `@pulumi/aws`'s: the kind of each, how its inputs become the spec of
 * that kind with that type's own defaults, and which properties name other resources.
 * Property names: @pulumi/aws 7.48.0, types/input.d.ts. Floor: `engine/value` and the kinds of `schemas/`.
 */
import { kindOf, type Kind, type SpecOf } from "../../schemas/kinds";
import { isObject, isUnknown, unknownValue, type Fields, type JsonPointer, type Tri } from "../engine/value";

/** A resource's inputs, decoded. */
export type Inputs = Readonly<Record<string, unknown>>;

/** How one resource type is read. */
export interface ResourceReader<K extends Kind = Kind> {
  readonly kind: K;
  /** Property of the spec to the input that names another resource. */
  readonly links: Readonly<Record<JsonPointer, string>>;
  toSpec(inputs: Inputs): Fields<SpecOf[K]>;
}

type AnyReader = { [K in Kind]: ResourceReader<K> }[Kind];
type Mapping = NonNullable<SpecOf["image"]["blockDeviceMappings"]>[number];

/** How a Pulumi resource type is read, or undefined for one that rules do not look at. */
export function findReader(type: string): AnyReader | undefined {
  const kind = kindOf(type);
  if (kind !== undefined) return ownReader(kind);
  return Object.hasOwn(awsReaders, type) ? awsReaders[type] : undefined;
}

/** Which of our own properties name other resources. */
const ownLinks: Readonly<Partial<Record<Kind, Readonly<Record<JsonPointer, string>>>>> = {
  "image-from-instance": { "/instanceId": "instanceId" },
  "image-copy": { "/sourceImageId": "sourceImageId" },
  "launch-permissions": { "/imageId": "imageId" },
  "published-parameter": { "/imageId": "imageId" },
};

/** Our resources' inputs are specs already, but for what the runtime adds for itself. */
function ownReader(kind: Kind): AnyReader {
  return { kind, links: ownLinks[kind] ?? {}, toSpec: withoutInternals };
}

function withoutInternals(inputs: Inputs): Inputs {
  return compact({ ...inputs, __provider: undefined, internal: undefined });
}

const awsReaders: Readonly<Record<string, AnyReader>> = {
  "aws:ec2/ami:Ami": {
    kind: "image",
    links: {},
    toSpec: (inputs) =>
      compact({
        ...pick(inputs, [
          "region",
          "name",
          "description",
          "rootDeviceName",
          "bootMode",
          "tpmSupport",
          "uefiData",
          "imdsSupport",
          "sriovNetSupport",
          "kernelId",
          "ramdiskId",
          "imageLocation",
        ]),
        architecture: toText(inputs.architecture) ?? "x86_64",
        virtualizationType: toText(inputs.virtualizationType) ?? "paravirtual",
        enaSupport: toBoolean(inputs.enaSupport) ?? false,
        deprecateAt: toText(inputs.deprecationTime),
        tags: toTags(inputs.tags),
        blockDeviceMappings: concat(
          mapItems(inputs.ebsBlockDevices, (device) => toFlatMapping(device, "standard")),
          mapItems(inputs.ephemeralBlockDevices, toEphemeralMapping),
        ),
      }),
  },
  "aws:ec2/amiCopy:AmiCopy": {
    kind: "image-copy",
    links: { "/sourceImageId": "sourceAmiId" },
    toSpec: (inputs) =>
      compact({
        ...pick(inputs, ["region", "name", "description", "kmsKeyId"]),
        sourceImageId: toText(inputs.sourceAmiId),
        sourceRegion: toText(inputs.sourceAmiRegion),
        encrypted: toBoolean(inputs.encrypted),
        deprecateAt: toText(inputs.deprecationTime),
        tags: toTags(inputs.tags),
      }),
  },
  "aws:ec2/amiLaunchPermission:AmiLaunchPermission": {
    kind: "launch-permissions",
    links: { "/imageId": "imageId" },
    toSpec: (inputs) =>
      compact({
        ...pick(inputs, ["region", "imageId"]),
        accounts: toList(inputs.accountId),
        organizations: toList(inputs.organizationArn),
        organizationalUnits: toList(inputs.organizationalUnitArn),
        public: toPublic(toText(inputs.group)),
      }),
  },
  "aws:ec2/instance:Instance": {
    kind: "launch",
    links: { "/imageId": "ami" },
    toSpec: (inputs) =>
      compact({
        ...pick(inputs, ["region"]),
        imageId: toText(inputs.ami) ?? fromTemplate(inputs),
        instanceType: toText(inputs.instanceType) ?? fromTemplate(inputs),
        rootVolume: toVolume(inputs.rootBlockDevice),
        blockDeviceMappings: concat(
          mapItems(inputs.ebsBlockDevices, (device) => toFlatMapping(device)),
          mapItems(inputs.ephemeralBlockDevices, toEphemeralMapping),
        ),
      }),
  },
  "aws:ec2/launchTemplate:LaunchTemplate": {
    kind: "launch",
    links: { "/imageId": "imageId" },
    toSpec: (inputs) =>
      compact({
        ...pick(inputs, ["region", "imageId", "instanceType"]),
        blockDeviceMappings: mapItems(inputs.blockDeviceMappings, (mapping) =>
          compact({
            ...pick(mapping, ["deviceName", "virtualName"]),
            ebs: toVolume(mapping.ebs),
            noDevice:
              mapping.noDevice === undefined ? undefined : isUnknown(mapping.noDevice) ? unknownValue : "",
          }),
        ),
      }),
  },
};

/** What an instance leaves out, its launch template may say. */
function fromTemplate({ launchTemplate }: Inputs): Tri<never> {
  return launchTemplate === undefined ? undefined : unknownValue;
}

/** A device whose volume's properties stand beside its name. */
function toFlatMapping(device: Inputs, defaultVolumeType?: string): Fields<Mapping> {
  return compact({ deviceName: toText(device.deviceName), ebs: toVolume(device, defaultVolumeType) });
}

function toEphemeralMapping(device: Inputs): Fields<Mapping> {
  const noDevice = toBoolean(device.noDevice);
  return compact({
    ...pick(device, ["deviceName", "virtualName"]),
    noDevice: noDevice === true ? "" : isUnknown(noDevice) ? unknownValue : undefined,
  });
}

function toVolume(volume: unknown, defaultVolumeType?: string): Tri<NonNullable<Mapping["ebs"]>> {
  if (volume === undefined) return undefined;
  if (!isObject(volume)) return unknownValue;
  const inputs = volume as Inputs;
  return compact({
    snapshotId: toText(inputs.snapshotId),
    volumeSize: toNumber(inputs.volumeSize),
    volumeType: toText(inputs.volumeType) ?? defaultVolumeType,
    iops: toNumber(inputs.iops),
    throughput: toNumber(inputs.throughput),
    encrypted: toBoolean(inputs.encrypted),
    deleteOnTermination: toBoolean(inputs.deleteOnTermination),
    volumeInitializationRate: toNumber(inputs.volumeInitializationRate),
  });
}

/** `group: "all"` is everyone, without any acknowledgement. */
function toPublic(group: Tri<string>): Tri<false | { readonly reason: string; readonly scrubbed: true }> {
  if (group === undefined || isUnknown(group)) return group;
  return group === "all" ? {} : false;
}

/** Text; the empty string is how these resources write absence. */
function toText(value: unknown): Tri<string> {
  if (value === undefined || value === "") return undefined;
  return typeof value === "string" ? value : unknownValue;
}

/** A number, which a template may write as a string; 0 is how these resources write absence. */
function toNumber(value: unknown): Tri<number> {
  if (value === undefined || value === "" || value === 0) return undefined;
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && !Number.isNaN(number) ? number : unknownValue;
}

/** A boolean, which a template may write as a string. */
function toBoolean(value: unknown): Tri<boolean> {
  if (value === undefined || value === "") return undefined;
  if (value === "true" || value === "false") return value === "true";
  return typeof value === "boolean" ? value : unknownValue;
}

function toTags(value: unknown): Tri<Record<string, string>> {
  if (value === undefined) return undefined;
  if (!isObject(value)) return unknownValue;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toText(item)]));
}

function toList(value: unknown): Tri<string[]> {
  const text = toText(value);
  return text === undefined ? undefined : [text];
}

function pick<Key extends string>(inputs: Inputs, keys: readonly Key[]): Partial<Record<Key, Tri<string>>> {
  return Object.fromEntries(keys.map((key) => [key, toText(inputs[key])])) as Partial<
    Record<Key, Tri<string>>
  >;
}

function mapItems<T>(list: unknown, toItem: (item: Inputs) => Fields<T>): Tri<T[]> {
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) return unknownValue;
  return list.map((item) => (isObject(item) ? toItem(item as Inputs) : unknownValue)) as Tri<T[]>;
}

/** Two lists as one; an unknown list is one unknown item of the whole. */
function concat<T>(a: Tri<T[]>, b: Tri<T[]>): Tri<T[]> {
  if (a === undefined) return b;
  if (b === undefined) return a;
  const items = [a, b].flatMap((list): readonly Tri<T>[] =>
    Array.isArray(list) ? (list as readonly Tri<T>[]) : [unknownValue],
  );
  return items;
}

/** An object without its absent properties. */
function compact<const T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
