/**
 * What says how launches will be: launch templates, and the launch configurations before them.
 * Property names: @pulumi/aws 7.48.0, ec2/launchTemplate.d.ts, ec2/launchConfiguration.d.ts.
 * Floor: `reader.ts`, `launch-parts.ts`, `block-devices.ts`.
 */
import { isUnknown, unknownValue, type Tri } from "../../engine/value";
import { pick, toBlock, toBoolean, toImageId, toText, type Inputs } from "../values";
import { toFlatMappings, toNestedMappings, toRootVolume } from "./block-devices";
import { countInterfaces, toCpuOptions, toMetadataOptions, toTenancy } from "./launch-parts";
import { readsOne, type ReaderTable } from "./reader";

const launchTemplate = readsOne(
  "launch",
  (inputs) => {
    const hibernation = toBlock(inputs.hibernationOptions);
    const placement = toBlock(inputs.placement);
    return {
      ...pick(inputs, ["region", "instanceType", "kernelId"]),
      isTemplate: true,
      imageId: toImageId(inputs.imageId),
      ramdiskId: toText(inputs.ramDiskId),
      instanceRequirements: toRequirements(inputs.instanceRequirements),
      blockDeviceMappings: toNestedMappings(inputs.blockDeviceMappings),
      networkInterfaceCount: countInterfaces(inputs.networkInterfaces, inputs.secondaryInterfaces),
      metadataOptions: toMetadataOptions(inputs.metadataOptions),
      cpuOptions: toCpuOptions(inputs.cpuOptions),
      hibernation: ofBlock(hibernation, ({ configured }) => toBoolean(configured)),
      tenancy: ofBlock(placement, toTenancy),
    };
  },
  { names: "template", nameInput: "name" },
);

/** Auto Scaling groups name it by its name, which is its id, too. */
const launchConfiguration = readsOne(
  "launch",
  (inputs) => ({
    ...pick(inputs, ["region", "instanceType"]),
    isTemplate: true,
    imageId: toImageId(inputs.imageId),
    rootVolume: toRootVolume(inputs.rootBlockDevice),
    blockDeviceMappings: toFlatMappings(inputs),
    metadataOptions: toMetadataOptions(inputs.metadataOptions),
    tenancy: toText(inputs.placementTenancy),
  }),
  {
    names: "template",
    nameInput: "name",
    from: { rootVolume: "/rootBlockDevice", blockDeviceMappings: "/ebsBlockDevices" },
  },
);

/** Whether a block asks EC2 to choose the type. */
export function toRequirements(value: unknown): Tri<boolean> {
  const block = toBlock(value);
  return block === undefined || isUnknown(block) ? block : true;
}

function ofBlock<T>(block: Tri<Inputs>, read: (block: Inputs) => Tri<T>): Tri<T> {
  if (block === undefined) return undefined;
  return isUnknown(block) ? unknownValue : read(block);
}

export const templateReaders: ReaderTable = {
  "aws:ec2/launchTemplate:LaunchTemplate": launchTemplate,
  "aws:ec2/launchConfiguration:LaunchConfiguration": launchConfiguration,
};
