/**
 * The instance type that suits an image best, so that a launch refused on it is refused on every type.
 * Floor: the instance types of `catalog/`.
 */
import { findInstanceType, instanceTypeNames, type InstanceType } from "../../catalog/instance-types";
import { type ImageSpec } from "../../schemas/generated/types";

const types: readonly InstanceType[] = instanceTypeNames().flatMap((name) => findInstanceType(name) ?? []);
const found = new Map<string, string>();

export function fittingType(image: ImageSpec): string {
  const {
    architecture,
    virtualizationType,
    bootMode,
    enaSupport,
    tpmSupport,
    imageLocation,
    instanceTypeSpecification,
  } = image;
  const key = JSON.stringify([
    architecture,
    virtualizationType,
    bootMode,
    enaSupport,
    tpmSupport,
    imageLocation === undefined,
    instanceTypeSpecification,
  ]);
  const known = found.get(key);
  if (known !== undefined) return known;
  const best = types
    .map((type) => ({ type, score: scoreOf(type, image) }))
    .reduce((a, b) => (b.score > a.score ? b : a));
  found.set(key, best.type.name);
  return best.type.name;
}

/** How many of the image's wishes a type fulfils; the architecture above all. */
function scoreOf(type: InstanceType, image: ImageSpec): number {
  const { virtualizationType = "hvm", bootMode, instanceTypeSpecification } = image;
  const fits = [
    type.virtualizationTypes.includes(virtualizationType),
    type.rootDeviceTypes.includes(image.imageLocation === undefined ? "ebs" : "instance-store"),
    bootMode === undefined || bootMode === "uefi-preferred" || type.bootModes.includes(bootMode),
    image.enaSupport === true || type.enaSupport !== "required",
    image.tpmSupport === undefined || type.nitroTpm,
    isListed(type.name, instanceTypeSpecification),
    type.maximumEbsAttachments >= 20,
  ];
  return (type.architectures.includes(image.architecture) ? 100 : 0) + fits.filter(Boolean).length;
}

function isListed(name: string, lists: ImageSpec["instanceTypeSpecification"]): boolean {
  const { supportedInstanceTypes, unsupportedInstanceTypes = [] } = lists ?? {};
  const isIn = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) =>
      new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`).test(name),
    );
  return (
    (supportedInstanceTypes === undefined || isIn(supportedInstanceTypes)) && !isIn(unsupportedInstanceTypes)
  );
}
