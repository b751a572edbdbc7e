/**
 * Images of `@pulumi/aws`: registered, copied, and taken of an instance. Block devices of the latter two are never sent to
 * EC2 (the provider that @pulumi/aws is made of, ec2_ami_copy.go and ec2_ami_from_instance.go, read 2026-11-22), so they
 * are not read. Property names: @pulumi/aws 7.48.0, ec2/ami*.d.ts. Floor: `reader.ts`, `block-devices.ts`.
 */
import { type SpecOf } from "../../../schemas/kinds";
import { isObject, isUnknown, type Fields, type Tri } from "../../engine/value";
import { pick, toBoolean, toTags, toText, type Inputs } from "../values";
import { toFlatMappings } from "./block-devices";
import { readsOne, type ReaderTable } from "./reader";

type Common = "region" | "name" | "description" | "ownerId" | "deprecateAt" | "tags";

/** What all three state in the same way; the owner is told by outputs. */
function common(inputs: Inputs): Pick<Fields<SpecOf["image"]>, Common> {
  return {
    ...pick(inputs, ["region", "name", "description", "ownerId"]),
    deprecateAt: toText(inputs.deprecationTime),
    tags: toTags(inputs.tags),
  };
}

/**
 * The defaults are the resource type's own, not EC2's (the provider that @pulumi/aws is made of, ec2_ami.go, read
 * 2026-11-22). `sriovNetSupport` is not read: the type sends `simple` for every image, whether or not anybody states it.
 */
const ami = readsOne(
  "image",
  (inputs) => ({
    ...common(inputs),
    ...pick(inputs, ["rootDeviceName", "bootMode", "tpmSupport", "uefiData", "imdsSupport"]),
    ...pick(inputs, ["kernelId", "ramdiskId"]),
    ...pick(withoutDefaults(inputs), ["architecture", "virtualizationType"]),
    imageLocation: toLocation(inputs),
    enaSupport: toBoolean(inputs.enaSupport),
    blockDeviceMappings: toFlatMappings(inputs, "standard"),
  }),
  {
    names: "image",
    from: { blockDeviceMappings: "/ebsBlockDevices" },
    defaults: { architecture: "x86_64", virtualizationType: "paravirtual", enaSupport: false },
  },
);

/**
 * What somebody states. The provider's check fills in the defaults of its schema and names them in `__defaults` (pulumi-
 * terraform-bridge, pkg/tfbridge/schema.go), which `pulumi preview --json` shows. A policy never sees that list: the engine
 * leaves out keys that begin with `__` (pulumi v3.250.0, pkg/resource/plugin/analyzer_plugin.go, `SkipInternalKeys` in
 * Analyze and AnalyzeStack; both read 2026-11-22), so that there a default looks stated.
 */
function withoutDefaults(inputs: Inputs): Inputs {
  const filled: readonly unknown[] = Array.isArray(inputs.__defaults) ? inputs.__defaults : [];
  return Object.fromEntries(Object.entries(inputs).filter(([key]) => !filled.includes(key)));
}

/**
 * Where an S3-backed image is kept. Outputs tell a location of every image, and `rootSnapshotId` of EBS-backed ones; of
 * one that is yet to be made, both are unknown, and its mappings tell.
 */
function toLocation({ imageLocation, rootSnapshotId, rootDeviceName, ebsBlockDevices }: Inputs): Tri<string> {
  const location = toText(imageLocation);
  const root = toText(rootSnapshotId);
  if (typeof root === "string") return undefined;
  if (!isUnknown(root) || !isUnknown(location)) return location;
  const devices: readonly unknown[] = Array.isArray(ebsBlockDevices) ? ebsBlockDevices : [];
  const isMapped = devices.some((device) => {
    const { deviceName, snapshotId } = (isObject(device) ? device : {}) as Inputs;
    return (
      typeof deviceName === "string" && deviceName === rootDeviceName && toText(snapshotId) !== undefined
    );
  });
  return isMapped ? undefined : location;
}

/** The type sends `encrypted: false` where nobody states it (ec2_ami_copy.go of the same provider, read 2026-11-22). */
const amiCopy = readsOne(
  "image-copy",
  (inputs) => ({
    ...common(inputs),
    kmsKeyId: toText(inputs.kmsKeyId),
    sourceImageId: toText(inputs.sourceAmiId),
    sourceRegion: toText(inputs.sourceAmiRegion),
    encrypted: toBoolean(withoutDefaults(inputs).encrypted),
  }),
  { names: "image", from: { sourceImageId: "/sourceAmiId" }, defaults: { encrypted: false } },
);

const amiFromInstance = readsOne(
  "image-from-instance",
  (inputs) => ({
    ...common(inputs),
    instanceId: toText(inputs.sourceInstanceId),
    noReboot: toBoolean(inputs.snapshotWithoutReboot),
  }),
  { names: "image", from: { instanceId: "/sourceInstanceId" } },
);

export const imageReaders: ReaderTable = {
  "aws:ec2/ami:Ami": ami,
  "aws:ec2/amiCopy:AmiCopy": amiCopy,
  "aws:ec2/amiFromInstance:AmiFromInstance": amiFromInstance,
};
