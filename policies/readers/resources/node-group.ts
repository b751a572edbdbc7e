/**
 * Node groups of EKS: one launch for each instance type, through the launch template if there is one. Without an image
 * in the template, AWS chooses the image by `amiType`, and it is not known.
 * Property names: @pulumi/aws 7.48.0, eks/nodeGroup.d.ts. Floor: `reader.ts`, `launch-parts.ts`.
 */
import { unknownValue, type Tri } from "../../engine/value";
import { toNumber, toText, toTexts, type Inputs } from "../values";
import { toTemplate, type LaunchFields } from "./launch-parts";
import { toPart, type Part, type ReaderTable } from "./reader";

function read(inputs: Inputs): readonly Part[] {
  const diskSize = toNumber(inputs.diskSize);
  const spec: LaunchFields = {
    region: toText(inputs.region),
    launchTemplate: toTemplate(inputs.launchTemplate),
    imageId: toChosenImage(inputs),
    rootVolume: diskSize === undefined ? undefined : { volumeSize: diskSize },
  };
  const types = toTexts(inputs.instanceTypes);
  if (types === undefined) return [toPart("launch", "", spec)];
  if (!Array.isArray(types)) return [toPart("launch", "", { ...spec, instanceType: unknownValue })];
  return (types as readonly Tri<string>[]).map((instanceType, index) =>
    toPart("launch", `/instanceTypes/${index}`, { ...spec, instanceType }),
  );
}

/**
 * Absent where the template's image is taken, else not known.
 * Source: EKS API Reference, CreateNodegroup, `amiType` and `launchTemplate`, checked 2026-11-22.
 */
function toChosenImage({ amiType, launchTemplate }: Inputs): Tri<string> {
  const type = toText(amiType);
  const isTemplates = toTemplate(launchTemplate) !== undefined && (type === undefined || type === "CUSTOM");
  return isTemplates ? undefined : unknownValue;
}

export const nodeGroupReaders: ReaderTable = { "aws:eks/nodeGroup:NodeGroup": { read } };
