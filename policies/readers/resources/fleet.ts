/**
 * Fleets of `@pulumi/aws`: each launch specification, and each override of each launch template, is a launch of its own.
 * Property names: @pulumi/aws 7.48.0, ec2/fleet.d.ts, ec2/spotFleetRequest.d.ts, types/input.d.ts.
 * Floor: `reader.ts`, `launch-parts.ts`, `block-devices.ts`.
 */
import { isObject, unknownValue, type JsonPointer, type Tri } from "../../engine/value";
import { pick, toImageId, toText, type Inputs } from "../values";
import { toFlatMappings, toRootVolume } from "./block-devices";
import { toTemplate, type LaunchFields } from "./launch-parts";
import { toPart, type Part, type ReaderTable, type ResourceReader } from "./reader";
import { toRequirements } from "./template";

/** A launch of which only its template is known, or not even that. */
interface Base {
  readonly region: Tri<string>;
  readonly template: Tri<string>;
  /** Place of the reference to the template. */
  readonly templateAt: JsonPointer;
}

/** What a launch of which nothing is known may say. */
const anything: LaunchFields = {
  launchTemplate: unknownValue,
  instanceType: unknownValue,
  instanceRequirements: unknownValue,
};

/** A launch specification names no template, so all that it may say is named here. */
const anySpecification: LaunchFields = {
  ...anything,
  imageId: unknownValue,
  rootVolume: unknownValue,
  blockDeviceMappings: unknownValue,
  tenancy: unknownValue,
};

/** The launches of one template: one for each override, or the template itself. */
export function readOverrides(
  overrides: unknown,
  at: JsonPointer,
  itself: JsonPointer,
  base: Base,
): readonly Part[] {
  const { region, template, templateAt } = base;
  const plain: LaunchFields = { region, launchTemplate: template };
  const from = { launchTemplate: templateAt };
  if (overrides === undefined || (Array.isArray(overrides) && overrides.length === 0)) {
    return [toPart("launch", itself, plain, from)];
  }
  if (!Array.isArray(overrides)) return [toPart("launch", itself, { region, ...anything })];
  return overrides.map((override: unknown, index): Part => {
    const place = `${at}/${index}`;
    if (!isObject(override)) return toPart("launch", place, { region, ...anything });
    const { instanceType, instanceRequirements, launchTemplateSpecification } = override as Inputs;
    const own = toTemplate(launchTemplateSpecification);
    const spec: LaunchFields = {
      ...plain,
      launchTemplate: own ?? template,
      instanceType: toText(instanceType),
      instanceRequirements: toRequirements(instanceRequirements),
    };
    const isOwn = own !== undefined;
    return toPart(
      "launch",
      place,
      spec,
      isOwn ? { launchTemplate: `${place}/launchTemplateSpecification` } : from,
    );
  });
}

/** The launches of `launchTemplateConfigs`. */
function readConfigs(inputs: Inputs): readonly Part[] {
  const region = toText(inputs.region);
  return eachOf(
    inputs.launchTemplateConfigs,
    "/launchTemplateConfigs",
    { region, ...anything },
    (config, at) =>
      readOverrides(config.overrides, `${at}/overrides`, at, {
        region,
        template: toTemplate(config.launchTemplateSpecification),
        templateAt: `${at}/launchTemplateSpecification`,
      }),
  );
}

function readSpecifications(inputs: Inputs): readonly Part[] {
  const region = toText(inputs.region);
  return eachOf(
    inputs.launchSpecifications,
    "/launchSpecifications",
    { region, ...anySpecification },
    (launch, at) => {
      const spec: LaunchFields = {
        region,
        ...pick(launch, ["instanceType"]),
        imageId: toImageId(launch.ami),
        rootVolume: toRootVolume(launch.rootBlockDevices),
        blockDeviceMappings: toFlatMappings(launch),
        tenancy: toText(launch.placementTenancy),
      };
      const from = {
        imageId: `${at}/ami`,
        rootVolume: `${at}/rootBlockDevices/0`,
        blockDeviceMappings: `${at}/ebsBlockDevices`,
      };
      return [toPart("launch", at, spec, from)];
    },
  );
}

/** The parts of each item; an item or a list that is not known is a launch of which nothing is. */
function eachOf(
  list: unknown,
  at: JsonPointer,
  hidden: LaunchFields,
  read: (item: Inputs, at: JsonPointer) => readonly Part[],
): readonly Part[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return [toPart("launch", at, hidden)];
  return list.flatMap((item: unknown, index) =>
    isObject(item) ? read(item as Inputs, `${at}/${index}`) : [toPart("launch", `${at}/${index}`, hidden)],
  );
}

const fleet: ResourceReader = { read: readConfigs };
const spotFleet: ResourceReader = {
  read: (inputs) => [...readSpecifications(inputs), ...readConfigs(inputs)],
};

export const fleetReaders: ReaderTable = {
  "aws:ec2/fleet:Fleet": fleet,
  "aws:ec2/spotFleetRequest:SpotFleetRequest": spotFleet,
};
