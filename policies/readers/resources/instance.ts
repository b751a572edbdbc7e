/**
 * Instances of `@pulumi/aws`, asked for on demand or as Spot.
 * Property names: @pulumi/aws 7.48.0, ec2/instance.d.ts, ec2/spotInstanceRequest.d.ts.
 * Floor: `reader.ts`, `launch-parts.ts`, `block-devices.ts`.
 */
import { pick, toBoolean, toImageId, type Inputs } from "../values";
import { toFlatMappings, toRootVolume } from "./block-devices";
import {
  countInterfaces,
  toCpuOptions,
  toMetadataOptions,
  toTemplate,
  toTenancy,
  type LaunchFields,
} from "./launch-parts";
import { readsOne, type ReaderTable } from "./reader";

function toSpec(inputs: Inputs): LaunchFields {
  return {
    ...pick(inputs, ["region", "instanceType"]),
    imageId: toImageId(inputs.ami),
    launchTemplate: toTemplate(inputs.launchTemplate),
    rootVolume: toRootVolume(inputs.rootBlockDevice),
    blockDeviceMappings: toFlatMappings(inputs),
    networkInterfaceCount: countInterfaces(inputs.networkInterfaces, inputs.secondaryNetworkInterfaces),
    metadataOptions: toMetadataOptions(inputs.metadataOptions),
    cpuOptions: toCpuOptions(inputs.cpuOptions),
    hibernation: toBoolean(inputs.hibernation),
    tenancy: toTenancy(inputs),
  };
}

const from = { imageId: "/ami", rootVolume: "/rootBlockDevice", blockDeviceMappings: "/ebsBlockDevices" };

export const instanceReaders: ReaderTable = {
  "aws:ec2/instance:Instance": readsOne("launch", toSpec, { names: "instance", from }),
  // The id of a Spot request is not that of the instance.
  "aws:ec2/spotInstanceRequest:SpotInstanceRequest": readsOne("launch", toSpec, { from }),
};
