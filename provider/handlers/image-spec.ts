/**
 * An image in our words and in EC2's: the request that registers it, and the spec that an image of EC2's answers to.
 * Property names are EC2's own in camelCase, so one rule serves both ways. Floor: schemas, aws/port.
 */
import type { BlockDeviceMapping, ImageSpec } from "../../schemas/generated/types";
import type { Ec2BlockDeviceMapping, Ec2Image, Operations } from "../aws/port";
import { isSame, withoutUndefined } from "../canonical";

type RegisterInput = Operations["RegisterImage"][0];

/** What RegisterImage takes of a spec and no later call can change. */
export const registeredOnce = [
  "architecture",
  "virtualizationType",
  "rootDeviceName",
  "blockDeviceMappings",
  "bootMode",
  "tpmSupport",
  "uefiData",
  "enaSupport",
  "sriovNetSupport",
  "kernelId",
  "ramdiskId",
  "imageLocation",
  "billingProducts",
] as const satisfies readonly (keyof ImageSpec)[];

/**
 * The properties of a spec that no call can change, as an image has them: in the spec's own words where both mean the
 * same, and where EC2 has nothing to tell.
 */
export function fixedOf(spec: ImageSpec, image: Ec2Image, uefiData: string | undefined): Partial<ImageSpec> {
  const found = { ...fromImage(image), ...(uefiData === undefined ? {} : { uefiData }) };
  const scalars = registeredOnce
    .filter((key) => key !== "blockDeviceMappings" && spec[key] !== undefined && found[key] !== undefined)
    .filter((key) => !isSame(spec[key], found[key]))
    .map((key) => [key, found[key]] as const);
  const { blockDeviceMappings: stated } = spec;
  const mappings = found.blockDeviceMappings ?? [];
  const drifted = stated !== undefined && findMappingDifferences(stated, mappings).length > 0;
  return { ...Object.fromEntries(scalars), ...(drifted ? { blockDeviceMappings: mappings } : {}) };
}

/** The request that registers the image, name and tags apart. */
export function toRegisterInput(spec: ImageSpec): Omit<RegisterInput, "Name"> {
  const keys = [...registeredOnce, "description", "imdsSupport"] as const;
  return capitalizeKeys(Object.fromEntries(keys.map((key) => [key, spec[key]]))) as Omit<
    RegisterInput,
    "Name"
  >;
}

/** The spec of an existing image, as far as DescribeImages tells: it keeps UEFI data and billing products to itself. */
export function fromImage(image: Ec2Image): Partial<ImageSpec> {
  const ebsBacked = image.RootDeviceType !== "instance-store";
  return withoutUndefined({
    name: image.Name,
    architecture: image.Architecture,
    virtualizationType: image.VirtualizationType,
    rootDeviceName: image.RootDeviceName,
    blockDeviceMappings: (image.BlockDeviceMappings ?? []).map(fromMapping),
    bootMode: image.BootMode,
    tpmSupport: image.TpmSupport,
    enaSupport: image.EnaSupport,
    sriovNetSupport: image.SriovNetSupport,
    kernelId: image.KernelId,
    ramdiskId: image.RamdiskId,
    // EC2 makes up a location for EBS-backed images too.
    imageLocation: ebsBacked ? undefined : image.ImageLocation,
    imdsSupport: image.ImdsSupport,
  });
}

/** Snapshot ids of an image; none while it is pending. */
export function snapshotsOf(image: Ec2Image): string[] {
  return (image.BlockDeviceMappings ?? []).flatMap((mapping) => mapping.Ebs?.SnapshotId ?? []).sort();
}

export function rootSnapshotOf(image: Ec2Image): string | undefined {
  return image.BlockDeviceMappings?.find((mapping) => mapping.DeviceName === image.RootDeviceName)?.Ebs
    ?.SnapshotId;
}

/** A property in which an existing image is not what a spec says. */
export interface Difference {
  readonly property: string;
  readonly wanted: unknown;
  readonly found: unknown;
}

/** Where an existing image differs in what no call can change. What the spec leaves open is no difference. */
export function findDifferences(
  spec: ImageSpec,
  image: Ec2Image,
  uefiData: string | undefined,
): Difference[] {
  const found = { ...fromImage(image), uefiData };
  const differences = registeredOnce
    // EC2 never tells billing products; mappings are told apart below.
    .filter((key) => key !== "billingProducts" && key !== "blockDeviceMappings")
    .filter((key) => spec[key] !== undefined && !isSame(spec[key], found[key]))
    .map((key): Difference => ({ property: key, wanted: spec[key], found: found[key] }));
  return [
    ...differences,
    ...findMappingDifferences(spec.blockDeviceMappings ?? [], found.blockDeviceMappings ?? []),
  ];
}

/** Where the mappings of an image differ from those stated. */
export function findMappingDifferences(
  wanted: readonly BlockDeviceMapping[],
  found: readonly BlockDeviceMapping[],
): Difference[] {
  const names = new Set([...wanted, ...found].map((mapping) => mapping.deviceName));
  return [...names].flatMap((name): Difference[] => {
    const must = wanted.find((mapping) => mapping.deviceName === name);
    const is = found.find((mapping) => mapping.deviceName === name);
    const property = `blockDeviceMappings[${name}]`;
    // EC2 leaves out what was mapped to nothing.
    if (is === undefined)
      return must?.noDevice === undefined ? [{ property, wanted: must, found: undefined }] : [];
    if (must === undefined) return [{ property, wanted: undefined, found: is }];
    if (must.noDevice !== undefined && is.noDevice === undefined)
      return [{ property, wanted: must, found: is }];
    const stated = Object.entries(must.ebs ?? {}) as [
      keyof NonNullable<BlockDeviceMapping["ebs"]>,
      unknown,
    ][];
    return stated
      .filter(([key, value]) => is.ebs?.[key] !== undefined && !isSame(value, is.ebs[key]))
      .map(([key, value]) => ({ property: `${property}.ebs.${key}`, wanted: value, found: is.ebs?.[key] }));
  });
}

function fromMapping(mapping: Ec2BlockDeviceMapping): BlockDeviceMapping {
  const { DeviceName, VirtualName, NoDevice, Ebs } = mapping;
  const ebs = Ebs && {
    snapshotId: Ebs.SnapshotId,
    volumeSize: Ebs.VolumeSize,
    volumeType: Ebs.VolumeType,
    iops: Ebs.Iops,
    throughput: Ebs.Throughput,
    deleteOnTermination: Ebs.DeleteOnTermination,
    // EC2 reports the encryption of a snapshot here, and refuses it in a request beside the snapshot.
    encrypted: Ebs.SnapshotId === undefined ? Ebs.Encrypted : undefined,
  };
  return withoutUndefined({
    deviceName: DeviceName,
    virtualName: VirtualName,
    noDevice: NoDevice,
    ebs: ebs && withoutUndefined(ebs),
  }) as unknown as BlockDeviceMapping;
}

/** A value of a spec in the words of a request. */
export function capitalizeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(capitalizeKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [`${key.charAt(0).toUpperCase()}${key.slice(1)}`, capitalizeKeys(item)]),
  );
}
