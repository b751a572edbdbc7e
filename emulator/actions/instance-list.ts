// DescribeInstances, and instances and reservations as their caller sees them. Networks are not modelled: no instance
// has addresses. Floor: the store, filters, pages and tags.
import { type Input, type Instance, type Output } from "../codec";
import { instanceState, instanceStateCodes, type InstanceRecord } from "../compute";
import { refusal } from "../refusal";
import { instanceFor, isForgotten, type Call, type Handlers } from "./call";
import { matcher, type FilterTable } from "./filter";
import { platformView, productCodesView } from "./image-view";
import { foreignInstanceFilters } from "./instance-filter";
import { page } from "./page";
import { tagsOf } from "./tag-set";
import { isAttached } from "./volume";

type Reservation = Output<"RunInstances">;

/** DescribeInstances. */
export const instanceListActions: Handlers<"DescribeInstances"> = {
  DescribeInstances(input, call) {
    const isMatch = matcher(input.Filters, instanceFilters, ({ view }) => view.Tags);
    const show = (record: InstanceRecord): Shown | undefined => {
      if (isForgotten(record, call)) return undefined;
      const shown = { record, view: instanceView(record, call) };
      return isMatch(shown) ? shown : undefined;
    };
    const { items, nextToken } = page(instancesOf(input, call), show, input, { min: 5, max: 1000 });
    const reservations = new Map<string, Shown[]>();
    for (const shown of items) {
      const { reservationId } = shown.record;
      reservations.set(reservationId, [...(reservations.get(reservationId) ?? []), shown]);
    }
    return {
      Reservations: [...reservations.values()].map((shown) => reservationOf(shown, call)),
      NextToken: nextToken,
    };
  },
};

interface Shown {
  readonly record: InstanceRecord;
  readonly view: Instance;
}

/** The reservation of a launch. */
export function reservationView(instances: readonly InstanceRecord[], call: Call): Reservation {
  return reservationOf(
    instances.map((record) => ({ record, view: instanceView(record, call) })),
    call,
  );
}

function reservationOf(shown: readonly Shown[], call: Call): Reservation {
  return {
    ReservationId: shown[0]?.record.reservationId,
    OwnerId: call.account,
    Groups: [],
    Instances: shown.map(({ view }) => view),
  };
}

function instancesOf(
  { InstanceIds = [], MaxResults }: Input<"DescribeInstances">,
  call: Call,
): Iterable<InstanceRecord> {
  if (InstanceIds.length === 0) return call.store.instances.of(call.region, call.account);
  if (MaxResults !== undefined) {
    throw refusal("conflictingParameters", "InstanceIds and MaxResults exclude each other.");
  }
  return [...new Set(InstanceIds)].map((id) => instanceFor(call, id)).sort((a, b) => a.serial - b.serial);
}

function instanceView(instance: InstanceRecord, call: Call): Instance {
  const { traits, metadata, change } = instance;
  const state = instanceState(instance, call.now);
  return {
    InstanceId: instance.id,
    ImageId: instance.imageId,
    InstanceType: instance.instanceType as NonNullable<Instance["InstanceType"]>,
    State: { Code: instanceStateCodes[state], Name: state },
    StateReason: change.reason && { Code: change.reason.code, Message: change.reason.message },
    StateTransitionReason: change.reason ? transitionOf(instance) : "",
    LaunchTime: new Date(instance.createdAt),
    AmiLaunchIndex: instance.launchIndex,
    ClientToken: instance.clientToken,
    KeyName: instance.keyName,
    Placement: {
      AvailabilityZone: instance.zone,
      GroupName: "",
      Tenancy: instance.tenancy as NonNullable<Instance["Placement"]>["Tenancy"],
    },
    Monitoring: { State: "disabled" },
    SubnetId: instance.subnetId,
    SecurityGroups: instance.securityGroupIds.map((GroupId) => ({ GroupId })),
    Architecture: traits.architecture as NonNullable<Instance["Architecture"]>,
    VirtualizationType: traits.virtualizationType as NonNullable<Instance["VirtualizationType"]>,
    Hypervisor: "xen",
    RootDeviceName: traits.rootDeviceName,
    RootDeviceType: traits.rootDeviceType,
    BlockDeviceMappings: mappingsOf(instance, call),
    EbsOptimized: instance.ebsOptimized,
    EnaSupport: traits.enaSupport,
    SriovNetSupport: traits.sriovNetSupport,
    KernelId: traits.kernelId,
    RamdiskId: traits.ramdiskId,
    BootMode: traits.bootMode as NonNullable<Instance["BootMode"]>,
    CurrentInstanceBootMode: instance.currentBootMode,
    TpmSupport: traits.tpmSupport,
    ...platformView(instance),
    ProductCodes: productCodesView(instance.productCodes),
    MetadataOptions: {
      State: state === "pending" ? "pending" : "applied",
      HttpTokens: metadata.httpTokens as "optional" | "required",
      HttpPutResponseHopLimit: metadata.httpPutResponseHopLimit,
      HttpEndpoint: metadata.httpEndpoint as "enabled" | "disabled",
      HttpProtocolIpv6: metadata.httpProtocolIpv6 as "enabled" | "disabled",
      InstanceMetadataTags: metadata.instanceMetadataTags as "enabled" | "disabled",
    },
    Tags: tagsOf(instance.tags, call.account),
  };
}

function transitionOf({ change }: InstanceRecord): string {
  const time = new Date(change.askedAt).toISOString().replace("T", " ").replace(/\..*/, " GMT");
  const isUsers = change.reason?.code.startsWith("Client.User") === true;
  return isUsers ? `User initiated (${time})` : (change.reason?.message ?? "");
}

function mappingsOf({ volumes }: InstanceRecord, call: Call): Instance["BlockDeviceMappings"] {
  return volumes.flatMap(({ deviceName, volumeId }) => {
    const volume = call.store.volumes.get(call.region, volumeId);
    const { deletedAt = Infinity, attachment } = volume ?? {};
    if (!volume || !attachment || call.now >= deletedAt || !isAttached(volume, call)) return [];
    return {
      DeviceName: deviceName,
      Ebs: {
        VolumeId: volumeId,
        Status: "attached" as const,
        AttachTime: new Date(attachment.attachedAt),
        DeleteOnTermination: attachment.deleteOnTermination,
      },
    };
  });
}

const mappings = ({ view }: Shown): NonNullable<Instance["BlockDeviceMappings"]> =>
  view.BlockDeviceMappings ?? [];

/** Every documented filter; those that ask for what no instance here ever has are in a file of their own. */
const instanceFilters: FilterTable<Shown> = {
  ...foreignInstanceFilters,
  architecture: ({ view }) => [view.Architecture],
  "availability-zone": ({ record }) => [record.zone],
  "block-device-mapping.attach-time": (shown) =>
    mappings(shown).map(({ Ebs }) => Ebs?.AttachTime?.toISOString()),
  "block-device-mapping.delete-on-termination": (shown) =>
    mappings(shown).map(({ Ebs }) => Ebs?.DeleteOnTermination),
  "block-device-mapping.device-name": (shown) => mappings(shown).map(({ DeviceName }) => DeviceName),
  "block-device-mapping.status": (shown) => mappings(shown).map(({ Ebs }) => Ebs?.Status),
  "block-device-mapping.volume-id": (shown) => mappings(shown).map(({ Ebs }) => Ebs?.VolumeId),
  "boot-mode": ({ view }) => [view.BootMode],
  "client-token": ({ record }) => [record.clientToken],
  "current-instance-boot-mode": ({ record }) => [record.currentBootMode],
  "ebs-optimized": ({ record }) => [record.ebsOptimized],
  "ena-support": ({ view }) => [view.EnaSupport],
  hypervisor: ({ view }) => [view.Hypervisor],
  "image-id": ({ record }) => [record.imageId],
  "instance-id": ({ record }) => [record.id],
  "instance-state-code": ({ view }) => [view.State?.Code],
  "instance-state-name": ({ view }) => [view.State?.Name],
  "instance-type": ({ record }) => [record.instanceType],
  "instance.group-id": ({ record }) => record.securityGroupIds,
  "kernel-id": ({ view }) => [view.KernelId],
  "key-name": ({ record }) => [record.keyName],
  "launch-index": ({ record }) => [record.launchIndex],
  "launch-time": ({ view }) => [view.LaunchTime?.toISOString()],
  "metadata-options.http-endpoint": ({ record }) => [record.metadata.httpEndpoint],
  "metadata-options.http-protocol-ipv6": ({ record }) => [record.metadata.httpProtocolIpv6],
  "metadata-options.http-put-response-hop-limit": ({ record }) => [record.metadata.httpPutResponseHopLimit],
  "metadata-options.http-tokens": ({ record }) => [record.metadata.httpTokens],
  "metadata-options.instance-metadata-tags": ({ record }) => [record.metadata.instanceMetadataTags],
  "metadata-options.state": ({ view }) => [view.MetadataOptions?.State],
  "monitoring-state": ({ view }) => [view.Monitoring?.State],
  "owner-id": ({ record }) => [record.owner],
  platform: ({ record }) => [record.platform],
  "platform-details": ({ view }) => [view.PlatformDetails],
  "product-code": ({ record }) => record.productCodes,
  "product-code.type": ({ record }) => record.productCodes.map(() => "marketplace"),
  "ramdisk-id": ({ view }) => [view.RamdiskId],
  reason: ({ view }) => [view.StateTransitionReason],
  "reservation-id": ({ record }) => [record.reservationId],
  "root-device-name": ({ view }) => [view.RootDeviceName],
  "root-device-type": ({ view }) => [view.RootDeviceType],
  "state-reason-code": ({ view }) => [view.StateReason?.Code],
  "state-reason-message": ({ view }) => [view.StateReason?.Message],
  "subnet-id": ({ record }) => [record.subnetId],
  tenancy: ({ record }) => [record.tenancy],
  "tpm-support": ({ view }) => [view.TpmSupport],
  "usage-operation": ({ view }) => [view.UsageOperation],
  "virtualization-type": ({ view }) => [view.VirtualizationType],
};
