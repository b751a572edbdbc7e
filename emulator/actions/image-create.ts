// CreateImage: an image of an instance and of its volumes. Of an existing volume only DeleteOnTermination may be told
// otherwise; the snapshots are there when the image is (EC2 API Reference: CreateImage and EbsBlockDevice, checked
// 2026-11-22). A reboot takes no time here. Whether EC2 hands TpmSupport and UEFI data on is not documented; here they
// come along with the other traits. Floor: the store, images, mappings, volumes, tags and the refusals.
import { type BlockDeviceMapping, type Input } from "../codec";
import { instanceState, type InstanceRecord, type InstanceState } from "../compute";
import { refusal } from "../refusal";
import { newId, type ImageRecord, type MappingRecord, type TagSets, type VolumeRecord } from "../store";
import { instanceFor, later, required, type Call, type Handlers } from "./call";
import { addImage, checkedDescription, checkedName } from "./image";
import { mappingRecords } from "./mapping";
import { addSnapshot, snapshotContentOf } from "./snapshot";
import { specifiedTags } from "./tag-set";

type EbsInput = NonNullable<BlockDeviceMapping["Ebs"]>;

const imageable: readonly InstanceState[] = ["running", "stopping", "stopped"];

/** CreateImage. */
export const imageCreateActions: Handlers<"CreateImage"> = {
  CreateImage(input, call) {
    const name = checkedName(required(input.Name));
    const description = checkedDescription(input.Description);
    const instance = sourceOf(input, call);
    const bootMode = bootModeOf(input, instance);
    const holder = call.store.imageNamed(call.account, call.region, name);
    if (holder !== undefined) throw refusal("duplicateName", name, holder);
    const devices = devicesOf(instance, input.BlockDeviceMappings ?? [], call);
    const tags = tagsOf(input, "image", call);
    tagsOf(input, "snapshot", call);
    const id = newId("ami");
    const image = addImage(
      {
        id,
        name,
        location: `${call.account}/${name}`,
        description,
        traits: { ...instance.traits, bootMode },
        imdsSupport: instance.imdsSupport,
        productCodes: instance.productCodes,
        platform: instance.platform,
        source: { imageId: instance.imageId, region: instance.region },
        sourceInstanceId: instance.id,
        mappings: devices.map((device) => mappingOf(device, id, instance, input, call)),
        tags,
      },
      call,
    );
    return { ImageId: image.id };
  },
};

/** A device of the image to be: one of a volume that is there, or one of the request. */
type Device =
  | { readonly deviceName: string; readonly volume: VolumeRecord; readonly deleteOnTermination: boolean }
  | MappingRecord;

function sourceOf({ InstanceId }: Input<"CreateImage">, call: Call): InstanceRecord {
  const instance = instanceFor(call, required(InstanceId));
  if (!imageable.includes(instanceState(instance, call.now))) throw refusal("unimageable", instance.id);
  if (instance.traits.rootDeviceType !== "ebs") throw refusal("instanceStoreImage", instance.id);
  return instance;
}

function bootModeOf(
  { BootModeOverride }: Input<"CreateImage">,
  instance: InstanceRecord,
): ImageRecord["traits"]["bootMode"] {
  const override: string | undefined = BootModeOverride;
  if (override === undefined) return instance.traits.bootMode;
  if (override !== "uefi") throw refusal("badValue", override, "BootModeOverride", "uefi");
  if (instance.currentBootMode !== "uefi") throw refusal("uefiOverride", instance.id);
  return override;
}

function tagsOf(
  { TagSpecifications }: Input<"CreateImage">,
  kind: "image" | "snapshot",
  call: Call,
): TagSets {
  return specifiedTags(TagSpecifications, kind, ["image", "snapshot"], call);
}

/** The instance's devices with the request's over them. */
function devicesOf(instance: InstanceRecord, given: readonly BlockDeviceMapping[], call: Call): Device[] {
  for (const { DeviceName = "", Ebs = {} } of given) checkSettings(DeviceName, Ebs);
  const isNew = ({ DeviceName }: BlockDeviceMapping): boolean =>
    !instance.volumes.some(({ deviceName }) => deviceName === DeviceName);
  const devices: Device[] = instance.volumes.flatMap(({ deviceName, volumeId }) => {
    const volume = call.store.volumes.get(call.region, volumeId);
    const mapping = given.find(({ DeviceName }) => DeviceName === deviceName);
    if (!volume || mapping?.NoDevice !== undefined) return [];
    checkUnchanged(deviceName, mapping?.Ebs, volume);
    const own = volume.attachment?.deleteOnTermination ?? false;
    return { deviceName, volume, deleteOnTermination: mapping?.Ebs?.DeleteOnTermination ?? own };
  });
  given.filter(isNew).forEach(checkNew);
  const over = new Set(given.map(({ DeviceName }) => DeviceName));
  const ephemeral = instance.ephemeral.filter(({ deviceName }) => !over.has(deviceName));
  const added = mappingRecords(given.filter(isNew), instance.traits.rootDeviceName, call);
  return [...devices, ...ephemeral, ...added.filter(({ noDevice }) => noDevice === undefined)];
}

/** A new volume needs a snapshot or a size. */
function checkNew({ DeviceName = "", NoDevice, VirtualName, Ebs }: BlockDeviceMapping): void {
  if (NoDevice !== undefined || VirtualName !== undefined) return;
  if (Ebs?.SnapshotId === undefined && Ebs?.VolumeSize === undefined) {
    throw refusal("emptyLaunchMapping", DeviceName);
  }
}

/** What a mapping of CreateImage may not say, whatever the device. */
function checkSettings(device: string, ebs: EbsInput): void {
  if (ebs.KmsKeyId !== undefined) throw refusal("keyInImage");
  const foreign = (
    ["AvailabilityZone", "AvailabilityZoneId", "OutpostArn", "VolumeInitializationRate"] as const
  ).find((setting) => ebs[setting] !== undefined);
  if (foreign) throw refusal("foreignImageSetting", device, foreign);
}

/** `Encrypted` may be said of an encrypted volume, whatever it says; of another one only `false`. */
function checkUnchanged(device: string, ebs: EbsInput | undefined, volume: VolumeRecord): void {
  if (!ebs) return;
  if (ebs.Encrypted === true && !volume.encrypted) throw refusal("encryptedVolumeMapping", device);
  const own = {
    VolumeSize: volume.size,
    VolumeType: volume.volumeType,
    Iops: volume.iops,
    Throughput: volume.throughput,
    SnapshotId: volume.snapshotId,
  };
  for (const [setting, value] of Object.entries(own)) {
    const asked = ebs[setting as keyof typeof own];
    if (asked !== undefined && asked !== value) throw refusal("changedVolume", device, setting);
  }
}

function mappingOf(
  device: Device,
  imageId: string,
  instance: InstanceRecord,
  input: Input<"CreateImage">,
  call: Call,
): MappingRecord {
  if (!("volume" in device)) return device;
  const { volume, deviceName, deleteOnTermination } = device;
  const readyAt = later(call, call.timings.pending);
  // An image that is to fail gets no snapshots.
  const snapshot = call.failure
    ? undefined
    : addSnapshot(
        {
          ...snapshotContentOf(volume, call),
          description: `Created by CreateImage(${instance.id}) for ${imageId}`,
          completedAt: readyAt,
          visibleAt: readyAt,
          tags: tagsOf(input, "snapshot", call),
        },
        call,
      );
  return {
    deviceName,
    ebs: {
      snapshotId: snapshot?.id,
      volumeSize: volume.size,
      volumeType: volume.volumeType,
      iops: volume.iops,
      throughput: volume.throughput,
      encrypted: volume.encrypted,
      deleteOnTermination,
    },
  };
}
