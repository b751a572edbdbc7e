// RunInstances. Everything is checked before anything is made; a key that proves unusable only shows once the instance
// ends by itself. Networks, placement beyond the zone, user data and roles are taken and not looked at.
// Floor: the store, launch checks, mappings, templates and the refusals.
import { type Input, type TagSpecification } from "../codec";
import { instanceState, type InstanceChange, type InstanceRecord } from "../compute";
import { type InstanceType } from "../../catalog/instance-types";
import { refusal } from "../refusal";
import { newId, type ImageRecord } from "../store";
import { later, type Call, type Handlers } from "./call";
import { once } from "./client-token";
import { noteLaunch } from "./image-view";
import { resolvedImageId } from "./image-alias";
import { reservationView } from "./instance-list";
import {
  bootModeOf,
  checkAttachments,
  checkCompatible,
  launchableImage,
  launchableType,
} from "./launch-check";
import { plannedDevices, type PlannedDevices } from "./launch-mapping";
import { withTemplate } from "./launch-template";
import { metadataOf } from "./metadata-options";
import { specifiedTags } from "./tag-set";
import { addVolume, checkedZone } from "./volume";

type Launch = Input<"RunInstances">;

/** EC2's default where neither request nor template names a type. */
const defaultType = "m1.small";
/** What a launch tags beside instances and volumes, and what is not modelled here. */
const foreignTags: readonly string[] = ["network-interface", "spot-instances-request", "elastic-gpu"];

/** RunInstances. */
export const instanceLaunchActions: Handlers<"RunInstances"> = {
  RunInstances(input, call) {
    const launched: string[] = [];
    const reservationId = once(call, "RunInstances", input, () => {
      const id = launch(input, call);
      launched.push(id);
      return id;
    });
    const instances = [...call.store.instances.of(call.region, call.account)].filter(
      (instance) => instance.reservationId === reservationId,
    );
    if (launched.length === 0 && instances.every(({ change }) => change.to === "terminated")) {
      throw refusal("terminatedToken", input.ClientToken ?? "");
    }
    return reservationView(instances, call);
  },
};

/** What the instances of a launch have in common. */
interface LaunchPlan {
  readonly reservationId: string;
  readonly request: Launch;
  readonly image: ImageRecord;
  readonly type: InstanceType;
  readonly devices: PlannedDevices;
  readonly shared: Pick<
    InstanceRecord,
    "zone" | "tenancy" | "metadata" | "isTerminationProtected" | "isStopProtected" | "ebsOptimized"
  >;
}

/** Launches instances and gives the id of their reservation. */
function launch(input: Launch, call: Call): string {
  const plan = planOf(withTemplate(input, call), call);
  const count = countOf(plan.request, call);
  // Tags are made anew for each resource: they are not to be shared.
  specifiedTags(plan.request.TagSpecifications, "instance", ["instance", "volume"], call);
  for (let index = 0; index < count; index += 1) addInstance(plan, index, call);
  return plan.reservationId;
}

function planOf(given: Launch, call: Call): LaunchPlan {
  const request = { ...given, TagSpecifications: modelledTags(given.TagSpecifications) };
  const { ImageId, Placement, MetadataOptions } = request;
  if (ImageId === undefined) throw refusal("missingParameter", "ImageId");
  const image = launchableImage(resolvedImageId(ImageId, call), call);
  const type = launchableType(request.InstanceType ?? defaultType);
  checkCompatible(image, type);
  const devices = plannedDevices(image, request.BlockDeviceMappings ?? [], call);
  checkAttachments(type, devices.volumes.length, request.NetworkInterfaces?.length ?? 1);
  return {
    reservationId: newId("r"),
    request,
    image,
    type,
    devices,
    shared: {
      zone: checkedZone(Placement?.AvailabilityZone ?? `${call.region}a`, call),
      tenancy: Placement?.Tenancy ?? "default",
      metadata: metadataOf(MetadataOptions, image.imdsSupport, call),
      isTerminationProtected: request.DisableApiTermination ?? false,
      isStopProtected: request.DisableApiStop ?? false,
      ebsOptimized: request.EbsOptimized ?? false,
    },
  };
}

function modelledTags(specifications: readonly TagSpecification[] | undefined): TagSpecification[] {
  return (specifications ?? []).filter(({ ResourceType = "" }) => !foreignTags.includes(ResourceType));
}

/** As many as there is room for, up to MaxCount; none if that is not even MinCount. */
function countOf({ MinCount = 1, MaxCount = 1 }: Launch, call: Call): number {
  if (MinCount < 1) throw refusal("badValue", String(MinCount), "MinCount", "at least 1");
  if (MaxCount < MinCount) {
    throw refusal("badValue", String(MaxCount), "MaxCount", `at least MinCount ${MinCount}`);
  }
  const limit = call.quotas.instances;
  let room = limit;
  for (const instance of call.store.instances.of(call.region, call.account)) {
    if (instanceState(instance, call.now) !== "terminated") room -= 1;
  }
  if (MinCount > room) throw refusal("tooManyInstances", limit);
  return Math.min(MaxCount, room);
}

function addInstance(plan: LaunchPlan, launchIndex: number, call: Call): void {
  const { image, type, request, devices } = plan;
  const id = newId("i");
  const instance: InstanceRecord = {
    id,
    owner: call.account,
    region: call.region,
    serial: call.store.nextSerial(),
    createdAt: call.now,
    tags: specifiedTags(request.TagSpecifications, "instance", ["instance", "volume"], call),
    reservationId: plan.reservationId,
    launchIndex,
    clientToken: request.ClientToken,
    imageId: image.id,
    traits: image.traits,
    imdsSupport: image.imdsSupport,
    platform: image.platform,
    productCodes: image.productCodes,
    instanceType: type.name,
    currentBootMode: bootModeOf(image.traits, type),
    keyName: request.KeyName,
    subnetId: request.SubnetId ?? request.NetworkInterfaces?.[0]?.SubnetId,
    securityGroupIds: request.SecurityGroupIds ?? request.NetworkInterfaces?.[0]?.Groups ?? [],
    ...plan.shared,
    ephemeral: devices.ephemeral,
    volumes: addVolumes(plan, id, call),
    change: firstChange(devices, call),
  };
  call.store.instances.add(instance);
  noteLaunch(image, call.now);
}

function addVolumes(plan: LaunchPlan, instanceId: string, call: Call): InstanceRecord["volumes"] {
  return plan.devices.volumes.map(({ deviceName, deleteOnTermination, key, isUsable, ...content }) => {
    const volume = addVolume(
      {
        ...content,
        kmsKeyId: key?.arn,
        failed: !isUsable,
        zone: plan.shared.zone,
        tags: specifiedTags(plan.request.TagSpecifications, "volume", ["instance", "volume"], call),
        attachment: { instanceId, deviceName, deleteOnTermination, attachedAt: call.now },
      },
      call,
    );
    if (!isUsable) volume.deletedAt = later(call, call.timings.instanceChange);
    return { deviceName, volumeId: volume.id };
  });
}

/** An instance whose key is unusable terminates by itself (EC2 User Guide: Troubleshoot instance launch issues). */
function firstChange({ volumes }: PlannedDevices, call: Call): InstanceChange {
  const { now, timings } = call;
  const doneAt = later(call, timings.instanceChange);
  if (volumes.every(({ isUsable }) => isUsable)) return { to: "running", askedAt: now, doneAt };
  const reason = { code: "Client.InternalError", message: "Client.InternalError: Client error on launch" };
  return { to: "terminated", askedAt: now, doneAt, reason };
}
