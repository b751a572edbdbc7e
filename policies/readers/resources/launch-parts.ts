/**
 * What the launch types of `@pulumi/aws` have in common: the template they name, metadata and processor options, network
 * interfaces and placement. Property names: @pulumi/aws 7.48.0, types/input.d.ts. Floor: `engine/value`.
 */
import { type SpecOf } from "../../../schemas/kinds";
import { isObject, isUnknown, unknownValue, type Fields, type Tri } from "../../engine/value";
import { mapBlock, pick, toBlock, toNumber, toText, type Inputs } from "../values";

export type LaunchFields = Fields<SpecOf["launch"]>;

/** The template that a reference names: its id, else its name, in either spelling. Its version says nothing to rules. */
export function toTemplate(reference: unknown): Tri<string> {
  const block = toBlock(reference);
  if (block === undefined || isUnknown(block)) return block;
  const { id, launchTemplateId, name, launchTemplateName } = block as Inputs;
  return toText(id) ?? toText(launchTemplateId) ?? toText(name) ?? toText(launchTemplateName);
}

export function toMetadataOptions(value: unknown): LaunchFields["metadataOptions"] {
  return mapBlock(value, (block) => ({
    ...pick(block, ["httpTokens", "httpEndpoint"]),
    httpPutResponseHopLimit: toNumber(block.httpPutResponseHopLimit),
  }));
}

export function toCpuOptions(value: unknown): LaunchFields["cpuOptions"] {
  return mapBlock(value, (block) => pick(block, ["amdSevSnp"]));
}

/**
 * Network interfaces beyond the first, which is the one of device index 0, stated or not. Interfaces of another sort
 * (`secondary`) are not understood, so that with them the count is not known.
 */
export function countInterfaces(list: unknown, secondary: unknown): Tri<number> {
  const hasSecondary = secondary !== undefined && !(Array.isArray(secondary) && secondary.length === 0);
  if (hasSecondary) return unknownValue;
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) return unknownValue;
  if (list.length === 0) return undefined;
  const indexes = list.map((item: unknown): unknown =>
    isObject(item) ? (item as Inputs).deviceIndex : unknownValue,
  );
  if (indexes.length === 1 && indexes[0] === undefined) return 0;
  const isNumber = (index: unknown): boolean => typeof index === "number";
  return indexes.every(isNumber) ? indexes.filter((index) => index !== 0).length : unknownValue;
}

/**
 * Tenancy. Beside a host resource group it is `host` or left out, which means the same; of a named host no document
 * says so.
 * Source: EC2 API Reference, Placement, checked 2026-11-22.
 */
export function toTenancy(placement: Inputs): Tri<string> {
  const stated = toText(placement.tenancy);
  if (stated !== undefined) return stated;
  const group = toText(placement.hostResourceGroupArn);
  if (typeof group === "string") return "host";
  return group ?? (toText(placement.hostId) === undefined ? undefined : unknownValue);
}
