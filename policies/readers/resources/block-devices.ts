/**
 * Block devices in the spellings of `@pulumi/aws`: volumes beside their device names (`ebsBlockDevices`), instance store
 * (`ephemeralBlockDevices`), nested mappings (`blockDeviceMappings`), and root blocks without a name.
 * Property names: @pulumi/aws 7.48.0, types/input.d.ts. Floor: `engine/value`.
 */
import { type LaunchBlockDeviceMapping, type LaunchEbsBlockDevice } from "../../../schemas/generated/types";
import { isUnknown, unknownValue, type Fields, type Tri } from "../../engine/value";
import {
  compact,
  concat,
  mapBlock,
  mapItems,
  pick,
  toBoolean,
  toNumber,
  toText,
  type Inputs,
} from "../values";

type Mapping = LaunchBlockDeviceMapping;
type VolumeFields = Fields<LaunchEbsBlockDevice>;

/** Mappings of a type that keeps EBS and instance store apart. */
export function toFlatMappings(inputs: Inputs, defaultVolumeType?: string): Tri<Mapping[]> {
  return concat(
    mapItems<Mapping>(inputs.ebsBlockDevices, (device) => {
      const noDevice = toNoDevice(device.noDevice);
      const volume = noDevice === undefined ? toVolume(device, defaultVolumeType) : undefined;
      const ebs = isUnknown(noDevice) ? unknownValue : volume;
      return compact({ deviceName: toText(device.deviceName), ebs, noDevice });
    }),
    mapItems<Mapping>(inputs.ephemeralBlockDevices, (device) =>
      compact({ ...pick(device, ["deviceName", "virtualName"]), noDevice: toNoDevice(device.noDevice) }),
    ),
  );
}

/** Mappings of a type that nests the volume. */
export function toNestedMappings(list: unknown): Tri<Mapping[]> {
  return mapItems<Mapping>(list, (mapping) => {
    const ebs = mapBlock(mapping.ebs, toVolume);
    const device = pick(mapping, ["deviceName", "virtualName"]);
    return compact({ ...device, ebs, noDevice: toNoDevice(mapping.noDevice) });
  });
}

/** A root block: absent where nothing in it is stated. */
export function toRootVolume(block: unknown): Tri<LaunchEbsBlockDevice> {
  return mapBlock(block, toVolume);
}

/** The properties of a volume, wherever they stand. */
export function toVolume(inputs: Inputs, defaultVolumeType?: string): VolumeFields {
  const volumeType = toText(inputs.volumeType) ?? defaultVolumeType;
  return compact({
    snapshotId: toText(inputs.snapshotId),
    volumeSize: toNumber(inputs.volumeSize),
    volumeType,
    iops: toAsked(inputs.iops, inputs.volumeId, volumeType, ["gp3", "io1", "io2"]),
    throughput: toAsked(inputs.throughput, inputs.volumeId, volumeType, ["gp3"]),
    encrypted: toBoolean(inputs.encrypted),
    kmsKeyId: toText(inputs.kmsKeyId),
    deleteOnTermination: toBoolean(inputs.deleteOnTermination),
    volumeInitializationRate: toNumber(inputs.volumeInitializationRate),
  });
}

/**
 * A performance that somebody asks for. Outputs bear the volume's id, and tell the performance that a volume of any type
 * has: nobody has asked for that of a type that takes none.
 */
function toAsked(value: unknown, id: unknown, type: Tri<string>, takers: readonly string[]): Tri<number> {
  const number = toNumber(value);
  const isTaken = typeof type === "string" && takers.includes(type);
  if (number === undefined || toText(id) === undefined || isTaken) return number;
  return isUnknown(id) || isUnknown(type) ? unknownValue : undefined;
}

/**
 * A device that is left out: some types write `true`, some any string but the empty one, which is not sent.
 * Source: the provider that @pulumi/aws is made of, ec2_launch_template.go, read 2026-11-22.
 */
function toNoDevice(value: unknown): Tri<string> {
  if (value === undefined || value === "" || value === false || value === "false") return undefined;
  return isUnknown(value) ? unknownValue : "";
}
