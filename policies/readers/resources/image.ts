/**
 * Images of `@pulumi/aws`: registered, copied, and taken of an instance. Block devices of the latter two are never sent to
 * EC2 (the provider that @pulumi/aws is made of, ec2_ami_copy.go and ec2_ami_from_instance.go, read 2026-11-22), so they
 * are not read. Property names: @pulumi/aws 7.48.0, ec2/ami*.d.ts. Floor: `reader.ts`, `block-devices.ts`.
 */
import { type SpecOf } from "../../../schemas/kinds";
import { type Fields } from "../../engine/value";
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

/** The defaults are the resource type's own, not EC2's: its documents, read 2026-11-22. */
const ami = readsOne(
  "image",
  (inputs) => ({
    ...common(inputs),
    ...pick(inputs, ["rootDeviceName", "bootMode", "tpmSupport", "uefiData", "imdsSupport"]),
    ...pick(inputs, ["sriovNetSupport", "kernelId", "ramdiskId", "imageLocation"]),
    ...pick(inputs, ["architecture", "virtualizationType"]),
    enaSupport: toBoolean(inputs.enaSupport),
    blockDeviceMappings: toFlatMappings(inputs, "standard"),
  }),
  {
    names: "image",
    from: { blockDeviceMappings: "/ebsBlockDevices" },
    defaults: { architecture: "x86_64", virtualizationType: "paravirtual", enaSupport: false },
  },
);

const amiCopy = readsOne(
  "image-copy",
  (inputs) => ({
    ...common(inputs),
    kmsKeyId: toText(inputs.kmsKeyId),
    sourceImageId: toText(inputs.sourceAmiId),
    sourceRegion: toText(inputs.sourceAmiRegion),
    encrypted: toBoolean(inputs.encrypted),
  }),
  { names: "image", from: { sourceImageId: "/sourceAmiId" } },
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
