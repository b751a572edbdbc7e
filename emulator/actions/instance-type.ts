// DescribeInstanceTypes, from the dated table of `catalog/`: what decides whether an image launches. Processors,
// memory and networks are not in the table: they are not shown, and filtering on them is refused rather than answered
// with nothing. Floor: the types of `catalog/`, filters, pages and the refusals.
import { findInstanceType, instanceTypeNames, type InstanceType } from "../../catalog/instance-types";
import { type InstanceTypeInfo } from "../codec";
import { refusal } from "../refusal";
import { type Handlers } from "./call";
import { matcher, type FilterTable } from "./filter";
import { page } from "./page";

/** DescribeInstanceTypes. */
export const instanceTypeActions: Handlers<"DescribeInstanceTypes"> = {
  DescribeInstanceTypes(input) {
    const asked = input.InstanceTypes ?? [];
    if (asked.length > 0 && input.MaxResults !== undefined) {
      throw refusal("conflictingParameters", "InstanceTypes and MaxResults exclude each other.");
    }
    const known = new Set(instanceTypeNames());
    const missing = asked.filter((name) => !known.has(name));
    if (missing.length > 0) throw refusal("undescribedType", `[${missing.join(", ")}]`);
    const isMatch = matcher(input.Filters, typeFilters);
    const wanted = new Set<string>(asked);
    const rows = instanceTypeNames().map((id, index) => ({ id, serial: index + 1 }));
    const show = ({ id }: { id: string }): InstanceTypeInfo | undefined => {
      const type = wanted.size === 0 || wanted.has(id) ? findInstanceType(id) : undefined;
      return type && isMatch(type) ? typeView(type) : undefined;
    };
    const { items, nextToken } = page(rows, show, input, { min: 5, max: 100 });
    return { InstanceTypes: [...items], NextToken: nextToken };
  },
};

function typeView(type: InstanceType): InstanceTypeInfo {
  const store = storageOf(type);
  const nvmeSupport = type.nvmeSupport;
  return {
    InstanceType: type.name as NonNullable<InstanceTypeInfo["InstanceType"]>,
    BareMetal: type.bareMetal,
    Hypervisor: type.hypervisor,
    SupportedRootDeviceTypes: [...type.rootDeviceTypes] as InstanceTypeInfo["SupportedRootDeviceTypes"],
    SupportedVirtualizationTypes: [
      ...type.virtualizationTypes,
    ] as InstanceTypeInfo["SupportedVirtualizationTypes"],
    SupportedBootModes: [...type.bootModes] as InstanceTypeInfo["SupportedBootModes"],
    ProcessorInfo: { SupportedArchitectures: [...type.architectures] as ("x86_64" | "arm64")[] },
    InstanceStorageSupported: store !== undefined,
    InstanceStorageInfo: store,
    EbsInfo: {
      EncryptionSupport: "supported",
      NvmeSupport: nvmeSupport,
      MaximumEbsAttachments: type.maximumEbsAttachments,
      AttachmentLimitType: type.attachmentLimitType,
      MaximumEbsCards: type.ebsCards,
    },
    NetworkInfo: { EnaSupport: type.enaSupport },
    NitroTpmSupport: type.nitroTpm ? "supported" : "unsupported",
    NitroTpmInfo: type.nitroTpm ? { SupportedVersions: ["2.0"] } : undefined,
  };
}

function storageOf({ instanceStore }: InstanceType): InstanceTypeInfo["InstanceStorageInfo"] {
  if (instanceStore.length === 0) return undefined;
  return {
    TotalSizeInGB: instanceStore.reduce((total, { count, sizeInGb }) => total + count * sizeInGb, 0),
    Disks: instanceStore.map(({ count, sizeInGb, type }) => ({
      Count: count,
      SizeInGB: sizeInGb,
      Type: type,
    })),
  };
}

const typeFilters: FilterTable<InstanceType> = {
  ...Object.fromEntries(
    [
      "auto-recovery-supported",
      "burstable-performance-supported",
      "current-generation",
      "dedicated-hosts-supported",
      "ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps",
      "ebs-info.ebs-optimized-info.baseline-iops",
      "ebs-info.ebs-optimized-info.baseline-throughput-in-mbps",
      "ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps",
      "ebs-info.ebs-optimized-info.maximum-iops",
      "ebs-info.ebs-optimized-info.maximum-throughput-in-mbps",
      "ebs-info.ebs-optimized-support",
      "free-tier-eligible",
      "hibernation-supported",
      "instance-storage-info.encryption-support",
      "instance-storage-info.nvme-support",
      "memory-info.size-in-mib",
      "network-info.bandwidth-weightings",
      "network-info.efa-info.maximum-efa-interfaces",
      "network-info.efa-supported",
      "network-info.encryption-in-transit-supported",
      "network-info.flexible-ena-queues-support",
      "network-info.ipv4-addresses-per-interface",
      "network-info.ipv6-addresses-per-interface",
      "network-info.ipv6-supported",
      "network-info.maximum-network-cards",
      "network-info.maximum-network-interfaces",
      "network-info.network-performance",
      "nitro-enclaves-support",
      "processor-info.supported-features",
      "processor-info.sustained-clock-speed-in-ghz",
      "reboot-migration-support",
      "supported-usage-class",
      "vcpu-info.default-cores",
      "vcpu-info.default-threads-per-core",
      "vcpu-info.default-vcpus",
      "vcpu-info.valid-cores",
      "vcpu-info.valid-threads-per-core",
    ].map((name) => [name, unmodelled(name)]),
  ),
  "bare-metal": ({ bareMetal }) => [bareMetal],
  "ebs-info.attachment-limit-type": ({ attachmentLimitType }) => [attachmentLimitType],
  "ebs-info.encryption-support": () => ["supported"],
  "ebs-info.maximum-ebs-attachments": ({ maximumEbsAttachments }) => [maximumEbsAttachments],
  "ebs-info.nvme-support": ({ nvmeSupport }) => [nvmeSupport],
  hypervisor: ({ hypervisor }) => [hypervisor],
  "instance-storage-info.disk.count": ({ instanceStore }) => instanceStore.map(({ count }) => count),
  "instance-storage-info.disk.size-in-gb": ({ instanceStore }) =>
    instanceStore.map(({ sizeInGb }) => sizeInGb),
  "instance-storage-info.disk.type": ({ instanceStore }) => instanceStore.map(({ type }) => type),
  "instance-storage-info.total-size-in-gb": (type) => [storageOf(type)?.TotalSizeInGB],
  "instance-storage-supported": ({ instanceStore }) => [instanceStore.length > 0],
  "instance-type": ({ name }) => [name],
  "network-info.ena-support": ({ enaSupport }) => [enaSupport],
  "nitro-tpm-info.supported-versions": ({ nitroTpm }) => (nitroTpm ? ["2.0"] : []),
  "nitro-tpm-support": ({ nitroTpm }) => [nitroTpm ? "supported" : "unsupported"],
  "processor-info.supported-architecture": ({ architectures }) => architectures,
  "supported-boot-mode": ({ bootModes }) => bootModes,
  "supported-root-device-type": ({ rootDeviceTypes }) => rootDeviceTypes,
  "supported-virtualization-type": ({ virtualizationTypes }) => virtualizationTypes,
};

function unmodelled(name: string): () => never {
  return () => {
    throw refusal("invalidAction", `DescribeInstanceTypes with the filter ${name}`);
  };
}
