/**
 * A launch as EC2 will read it: laid over the launch template it names, with the image of whichever says it. Shared by
 * the rules about launches. Floor: the engine.
 */
import { type Context } from "../engine/rule";
import { type SubjectOf } from "../engine/subject";
import { isObject, isUnknown, unknownValue, type JsonPointer } from "../engine/value";

type Launch = SubjectOf<"launch">;
type LaunchFields = Launch["spec"];
type LaunchProperty = keyof LaunchFields;

export interface EffectiveLaunch {
  /**
   * The launch over its template. Absent is what neither of them says; unknown is also what a template that is not in
   * the input may say. An absent image is no fault: EKS chooses one for a node group, and a template may lack it.
   */
  readonly spec: LaunchFields;
  /** The template that the launch names, where the input has it. */
  readonly template: Launch | undefined;
  /** The registered image, through copies, of the launch or else of its template. */
  readonly image: SubjectOf<"image"> | undefined;
  /** Where to report about a property: in the launch itself, which at least names its template. */
  at(property: LaunchProperty): JsonPointer;
  /** The launch, or else its template, that states a property: the subject to follow its links from. */
  statedBy(property: LaunchProperty): Launch | undefined;
  /**
   * Whether there is something to judge here: the launch itself states one of these properties, or names no template
   * of this input. Where it does neither, they have been judged at the template.
   */
  isOwn(...properties: readonly LaunchProperty[]): boolean;
}

/** What a launch will be. Never throws. */
export function effectiveLaunch(
  launch: Launch,
  ctx: Pick<Context<unknown>, "find" | "findImage">,
): EffectiveLaunch {
  const found = ctx.find(launch, "/launchTemplate");
  const template = found?.kind === "launch" ? found : undefined;
  const isOwn = (property: LaunchProperty): boolean => launch.spec[property] !== undefined;
  const statedBy = (property: LaunchProperty): Launch | undefined =>
    [launch, template].find((one) => one?.spec[property] !== undefined);
  const source = statedBy("imageId");
  return {
    spec: layOver(launch.spec, template?.spec),
    template,
    image: source && ctx.findImage(source, "/imageId"),
    at: (property) =>
      isOwn(property) || launch.spec.launchTemplate === undefined ? `/${property}` : "/launchTemplate",
    statedBy,
    isOwn: (...properties) => template === undefined || properties.some(isOwn),
  };
}

/** What a template hands on to the launches that name it. */
const handedOn = [
  "imageId",
  "instanceType",
  "instanceRequirements",
  "blockDeviceMappings",
  "kernelId",
  "ramdiskId",
  "networkInterfaceCount",
  "metadataOptions",
  "cpuOptions",
  "hibernation",
  "tenancy",
] as const satisfies readonly LaunchProperty[];

/** What lies in the properties that are objects. */
const partsOf: Readonly<Partial<Record<LaunchProperty, readonly string[]>>> = {
  metadataOptions: ["httpTokens", "httpEndpoint", "httpPutResponseHopLimit"],
  cpuOptions: ["amdSevSnp"],
};

function layOver(own: LaunchFields, template: LaunchFields | undefined): LaunchFields {
  if (own.launchTemplate === undefined) return own;
  const below = (property: LaunchProperty): unknown =>
    template === undefined ? unknownValue : template[property];
  const laid = handedOn.map((property) => [
    property,
    layTogether(own[property], below(property), partsOf[property] ?? []),
  ]);
  const merged = { ...own, ...Object.fromEntries(laid), ...chooseType(own) } as LaunchFields;
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

/** A type, and requirements that one must meet, are two ways to say the same: a launch that states one drops the other. */
function chooseType({ instanceType, instanceRequirements }: LaunchFields): LaunchFields {
  if (instanceRequirements === true) return { instanceType: undefined };
  if (instanceType !== undefined) return { instanceRequirements };
  return isUnknown(instanceRequirements) ? { instanceType: unknownValue } : {};
}

/**
 * No document says whether a list or an object in RunInstances replaces the template's or is laid over it, so what only
 * the template says is not known. In CreateFleet a mapping is laid over the template's, property by property (EC2 API
 * Reference, FleetBlockDeviceMappingRequest, checked 2026-11-22); `aws.ec2.Fleet` has no property for that.
 */
function layTogether(mine: unknown, below: unknown, parts: readonly string[]): unknown {
  if (mine === undefined || below === undefined) return mine ?? below;
  if (Array.isArray(mine)) return [...(mine as readonly unknown[]), unknownValue];
  if (!isObject(mine)) return mine;
  const hidden = isObject(below) ? Object.keys(below) : parts;
  return { ...Object.fromEntries(hidden.map((key) => [key, unknownValue])), ...mine };
}
