/**
 * Where rules and emulator differ on purpose, each with the reason, the document that it rests on, and a case that shows
 * it: one that no longer differs fails the test, and is to be taken out. Each says of which cases it holds, by the case
 * alone, so that a fault of a rule cannot hide behind it. Floor: cases, the schemas, the instance types of `catalog/`.
 */
import { findInstanceType } from "../../catalog/instance-types";
import {
  type BlockDeviceMapping,
  type ImageSpec,
  type LaunchBlockDeviceMapping,
  type LaunchEbsBlockDevice,
  type LaunchSpec,
} from "../../schemas/generated/types";
import { imageId, type Case } from "./cases";
import { snapshots } from "./snapshots";

interface Listed {
  readonly reason: string;
  readonly source: string;
  readonly shown: Case;
}

/** The rules refuse what the emulator accepts. */
interface Stricter extends Listed {
  readonly side: "rules";
  readonly rule: string;
  readonly message: string;
  /** Whether a finding of a case, at a place in its spec, is meant. */
  readonly where: (one: Case, at: string) => boolean;
}

/** The emulator refuses what the rules accept. */
interface Laxer extends Listed {
  readonly side: "emulator";
  readonly code: string;
  readonly where: (one: Case, refused: { readonly operation: string }) => boolean;
}

export type Difference = Stricter | Laxer;

const ebs = { snapshotId: "snap-00000000000000001" };
const root = { deviceName: "/dev/xvda", ebs };
const sound: ImageSpec = {
  architecture: "x86_64",
  enaSupport: true,
  rootDeviceName: "/dev/xvda",
  blockDeviceMappings: [root],
};

const paravirtual: Partial<ImageSpec> = {
  virtualizationType: "paravirtual",
  rootDeviceName: "/dev/sda1",
  blockDeviceMappings: [{ ...root, deviceName: "/dev/sda1" }],
};

function image(changes: Partial<ImageSpec>): Case {
  return { about: "image", image: { ...sound, ...changes } };
}

function launch(changes: Partial<LaunchSpec>, of: Partial<ImageSpec> = {}): Case {
  const spec = { imageId, instanceType: "m5.large", ...changes };
  return { about: "launch", as: "template", image: { ...sound, ...of }, launch: spec };
}

export const differences: readonly Difference[] = [
  {
    side: "rules",
    rule: "match-tags",
    message: "reserved",
    where: (_, at) => at.startsWith("/tags/pulumi-ami:"),
    reason: "Tags of this prefix are how we know our own images; EC2 knows nothing of it.",
    source: "ADR 0004",
    shown: image({ tags: { "pulumi-ami:team": "x" } }),
  },
  ...(["noMapping", "notMapped", "noSnapshot"] as const).map((message): Difference => ({
    side: "rules",
    rule: "match-root-device",
    message,
    where: ({ image: { rootDeviceName, blockDeviceMappings: mappings = [] } }) => {
      if (message === "noMapping") return mappings.length === 0;
      const root = mappings.find(({ deviceName }) => deviceName === rootDeviceName);
      if (message === "notMapped") return rootDeviceName !== undefined && root === undefined;
      // Of neither snapshot nor size it is documented (RegisterImage, EbsBlockDevice).
      return root?.ebs?.snapshotId === undefined && root?.ebs?.volumeSize !== undefined;
    },
    reason:
      "The documents ask for the snapshot of the root volume, and none says with which code a registration without is refused; images whose root name differs from the mapped one were seen to launch.",
    source: "EC2 API Reference: RegisterImage; github.com/hashicorp/terraform/issues/2271",
    shown: image({
      blockDeviceMappings:
        message === "noMapping"
          ? []
          : message === "notMapped"
            ? [{ ...root, deviceName: "/dev/sda1" }]
            : [{ ...root, ebs: { volumeSize: 8 } }],
    }),
  })),
  {
    side: "rules",
    rule: "match-boot-mode",
    message: "armLegacy",
    where: ({ image: { architecture, bootMode } }) => architecture === "arm64" && bootMode === "legacy-bios",
    reason:
      "The documents say that Graviton boots in UEFI alone; what EC2 answers no document or thread shows.",
    source: "EC2 User Guide: Instance launch behavior with Amazon EC2 boot modes",
    shown: image({ architecture: "arm64", bootMode: "legacy-bios" }),
  },
  {
    side: "rules",
    rule: "match-kernel",
    message: "hvm",
    where: ({ image: { virtualizationType, ...spec } }, at) =>
      virtualizationType !== "paravirtual" &&
      spec[at === "/kernelId" ? "kernelId" : "ramdiskId"] !== undefined,
    reason:
      "The guide gives kernels to paravirtual images alone; a refusal was seen for an S3-backed image, without its code.",
    source: "EC2 User Guide: Create an EBS-backed AMI; github.com/Netflix-Skunkworks/aminator/issues/173",
    shown: image({ kernelId: "aki-0123abcd" }),
  },
  {
    side: "rules",
    rule: "match-virtualization",
    message: "paravirtual",
    where: ({ image: { virtualizationType, architecture, enaSupport, sriovNetSupport } }) =>
      virtualizationType === "paravirtual" &&
      ["x86_64", "i386"].includes(architecture) &&
      (enaSupport === true || sriovNetSupport === "simple"),
    reason:
      "On a paravirtual image, ENA and SR-IOV can make instances unreachable, which no answer of EC2's shows; of arm64 the launch is refused.",
    source: "EC2 API Reference: RegisterImage",
    shown: image(paravirtual),
  },
  {
    side: "rules",
    rule: "match-device-names",
    message: "repeated",
    where: (one, at) => {
      const mappings = one.about === "image" ? (one.image.blockDeviceMappings ?? []) : [];
      const name = mappingAt(one, at)?.deviceName;
      return mappings.filter(({ deviceName }) => deviceName === name).length > 1;
    },
    reason:
      "Two mappings of one name were seen refused at launch; what RegisterImage answers is not documented.",
    source: "EC2 API Reference: Error codes; github.com/hashicorp/terraform/issues/7233",
    shown: image({ blockDeviceMappings: [root, { ...root, ebs: { volumeSize: 8 } }] }),
  },
  {
    side: "rules",
    rule: "match-device-names",
    message: "unheardOf",
    where: (one, at) => {
      const name = mappingAt(one, at)?.deviceName;
      return name !== undefined && isUnlisted(name);
    },
    reason: "The guide lists the names; which others EC2 refuses, and when, is not documented.",
    source: "EC2 User Guide: Device names for volumes",
    shown: image({ blockDeviceMappings: [root, { deviceName: "sdq", ebs: { volumeSize: 8 } }] }),
  },
  ...(["both", "none"] as const).map((message): Difference => ({
    side: "rules",
    rule: "match-mapping-kind",
    message,
    where: (one, at) => {
      const mapping = mappingAt(one, at);
      if (mapping === undefined) return false;
      const { ebs, virtualName, noDevice } = mapping;
      const count = [ebs, virtualName].filter((kind) => kind !== undefined).length;
      return message === "both" ? count === 2 : count === 0 && noDevice === undefined;
    },
    reason: "A mapping is one of three things; what EC2 makes of two or of none is not documented.",
    source: "EC2 API Reference: BlockDeviceMapping",
    shown: image({
      blockDeviceMappings: [
        root,
        {
          deviceName: "/dev/sdf",
          ...(message === "both" && { virtualName: "ephemeral0", ebs: { volumeSize: 8 } }),
        },
      ],
    }),
  })),
  ...(["type", "image"] as const).map((message): Difference => ({
    side: "rules",
    rule: "match-hibernation",
    message,
    where: (one) =>
      one.about === "launch" &&
      one.launch.hibernation === true &&
      (message === "image"
        ? one.image.virtualizationType === "paravirtual"
        : findInstanceType(one.launch.instanceType ?? "")?.hibernation === false),
    reason: "Hibernation is not modelled by the emulator.",
    source: "EC2 User Guide: Prerequisites for EC2 instance hibernation",
    shown: launch(
      { hibernation: true, instanceType: message === "type" ? "m1.small" : "c3.large" },
      { ...paravirtual, enaSupport: false },
    ),
  })),
  {
    side: "rules",
    rule: "match-mac-tenancy",
    message: "notHost",
    where: (one) =>
      one.about === "launch" &&
      one.launch.instanceType?.startsWith("mac") === true &&
      one.launch.tenancy !== "host",
    reason: "Dedicated Hosts are not modelled by the emulator.",
    source: "EC2 User Guide: Amazon EC2 Mac instances",
    shown: launch({ instanceType: "mac1.metal", tenancy: "default" }, { architecture: "x86_64_mac" }),
  },
  {
    side: "rules",
    rule: "match-deprecation-limit",
    message: "twoYears",
    where: ({ image: { deprecateAt }, ...one }) =>
      one.about === "launch-permissions" &&
      typeof one.share.public === "object" &&
      new Date(deprecateAt ?? 0) > new Date("2028-11-22T00:00:00Z"),
    reason:
      "Sharing with everyone brings the date forward without a word; what is refused is to set the later date again, as the next update does.",
    source: "EC2 User Guide: Deprecate an Amazon EC2 AMI",
    shown: {
      about: "launch-permissions",
      image: { ...sound, deprecateAt: "2030-01-01T00:00:00Z" },
      share: { imageId, public: { reason: "our appliance", scrubbed: true } },
    },
  },
  {
    side: "emulator",
    code: "InvalidParameterValue",
    where: (one, { operation }) =>
      operation === "EnableImageDeprecation" && one.image.deprecateAt === "2026-11-21T23:59:00Z",
    reason:
      "A past date is refused when it is set, and right for an image that was there before it came: `require-future-deprecation` warns.",
    source: "EC2 API Reference: EnableImageDeprecation",
    shown: image({ deprecateAt: "2026-11-21T23:59:00Z" }),
  },
  {
    side: "emulator",
    code: "InvalidAMIID.Unavailable",
    where: (one) => one.about === "launch-permissions" && one.image.enabled === false,
    reason: "A share of a disabled image with accounts: `no-orphaned-share` warns.",
    source: "EC2 User Guide: Disable an Amazon EC2 AMI",
    shown: {
      about: "launch-permissions",
      image: { ...sound, enabled: false },
      share: { imageId, accounts: ["210987654321"] },
    },
  },
  {
    side: "emulator",
    code: "InvalidParameterDependency",
    where: (one) => one.about === "launch" && volumesIn(one.launch).some(isKeyedOverEncrypted),
    reason:
      "A key without `encrypted: true` over an encrypted snapshot: CreateVolume asks for the encrypted state, which the snapshot gives, and the guide for the parameter; the emulator follows the guide.",
    source: "EC2 API Reference: CreateVolume; EC2 User Guide: Use encryption with EBS-backed AMIs",
    shown: launch({
      blockDeviceMappings: [
        { deviceName: "/dev/sdf", ebs: { snapshotId: "snap-00000000000000003", kmsKeyId: "alias/images" } },
      ],
    }),
  },
];

/** The mapping of an image or a launch that a pointer leads into. */
function mappingAt(
  one: Case,
  at: string,
): Partial<BlockDeviceMapping & LaunchBlockDeviceMapping> | undefined {
  const index = /^\/blockDeviceMappings\/(\d+)/.exec(at)?.[1];
  const { blockDeviceMappings = [] } = one.about === "launch" ? one.launch : one.image;
  return blockDeviceMappings[Number(index)];
}

/** Whether no table of the guide has a device name, nor any of AWS's examples. */
function isUnlisted(name: string): boolean {
  return !/^\/dev\/[sh]d[a-z]([1-9]|1[0-5])?$|^(\/dev\/)?xvd([a-z]|[a-c][a-z]|d[a-x])$/.test(name);
}

function volumesIn({ rootVolume, blockDeviceMappings = [] }: LaunchSpec): readonly LaunchEbsBlockDevice[] {
  return [rootVolume, ...blockDeviceMappings.map((mapping) => mapping.ebs)].filter(
    (one) => one !== undefined,
  );
}

function isKeyedOverEncrypted({ snapshotId, kmsKeyId, encrypted }: LaunchEbsBlockDevice): boolean {
  return kmsKeyId !== undefined && encrypted !== true && snapshots[snapshotId ?? ""]?.encrypted !== false;
}
