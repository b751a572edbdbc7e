// DescribeImageReferences: the caller's instances, launch templates and parameters that name given images, whether the
// caller may see those images or not (EC2 User Guide: Identify your resources referencing specified AMIs, checked
// 2026-11-22). Recipes of Image Builder are accepted and never found: there are none here. Floor: the store, pages and
// the refusals.
import { partitionOf } from "../../catalog/partitions";
import { type ParameterRecord } from "../beside";
import { instanceState, instanceStateCodes, type LaunchTemplateRecord } from "../compute";
import { type Input, type Output } from "../codec";
import { refusal } from "../refusal";
import { imageState } from "../store";
import { checkedImageId, isForgotten, required, type Call, type Handlers } from "./call";
import { page } from "./page";

type Request = Input<"DescribeImageReferences">;
type Reference = NonNullable<Output<"DescribeImageReferences">["ImageReferences"]>[number];
type ResourceType = NonNullable<Reference["ResourceType"]>;

const maxIds = 10;
const defaultDepth = 10;
const maxDepth = 10_000;
const resourceTypes: readonly ResourceType[] = [
  "ec2:Instance",
  "ec2:LaunchTemplate",
  "ssm:Parameter",
  "imagebuilder:ImageRecipe",
  "imagebuilder:ContainerRecipe",
];

/** DescribeImageReferences. */
export const imageReferenceActions: Handlers<"DescribeImageReferences"> = {
  DescribeImageReferences(input, call) {
    const ids = new Set(required(input.ImageIds).map(checkedImageId));
    if (ids.size > maxIds) throw refusal("badValue", `${ids.size} ids`, "ImageIds", `at most ${maxIds} ids`);
    const found = [...scopeOf(input)].flatMap(([type, options]) => find[type](options, call));
    const entries = found
      .filter(({ imageId }) => ids.has(imageId))
      .map(({ imageId, type, arn }, index) => ({
        id: arn,
        serial: index + 1,
        reference: { ImageId: imageId, ResourceType: type, Arn: arn },
      }));
    const { items, nextToken } = page(entries, ({ reference }) => reference, input, {
      min: 5,
      max: Infinity,
    });
    return { ImageReferences: [...items], NextToken: nextToken };
  },
};

/** The options of a scan; those of other types are undefined. */
interface Options {
  readonly states?: readonly string[];
  readonly depth?: number;
}

interface Found {
  readonly imageId: string;
  readonly type: ResourceType;
  readonly arn: string;
}

/** The types that a request asks for with its options. */
function scopeOf({
  IncludeAllResourceTypes = false,
  ResourceTypes = [],
}: Request): Map<ResourceType, Options> {
  const scope = new Map<ResourceType, Options>();
  if (IncludeAllResourceTypes) for (const type of resourceTypes) scope.set(type, {});
  for (const { ResourceType = "", ResourceTypeOptions = [] } of ResourceTypes) {
    const type = resourceTypes.find((one) => one === ResourceType);
    if (!type) throw refusal("badValue", ResourceType, "ResourceType", resourceTypes.join(" or "));
    const options = ResourceTypeOptions.map((option) => optionOf(type, option));
    scope.set(
      type,
      options.reduce((all, one) => ({ ...all, ...one }), {}),
    );
  }
  if (scope.size === 0) throw refusal("missingParameter", "ResourceType");
  return scope;
}

function optionOf(
  type: ResourceType,
  { OptionName, OptionValues = [] }: { OptionName?: string | undefined; OptionValues?: string[] | undefined },
): Options {
  if (OptionName === "state-name" && type === "ec2:Instance") {
    const states = Object.keys(instanceStateCodes);
    const unknown = OptionValues.find((value) => !states.includes(value));
    if (unknown !== undefined) throw refusal("badValue", unknown, "OptionValue", states.join(" or "));
    return { states: OptionValues };
  }
  if (OptionName === "version-depth" && type === "ec2:LaunchTemplate") {
    const [text = ""] = OptionValues;
    const depth = /^\d+$/.test(text) ? Number(text) : 0;
    if (depth < 1 || depth > maxDepth)
      throw refusal("badValue", text, "OptionValue", `from 1 to ${maxDepth}`);
    return { depth };
  }
  throw refusal("badValue", OptionName ?? "", "OptionName", `an option of ${type}`);
}

const find: Readonly<Record<ResourceType, (options: Options, call: Call) => Found[]>> = {
  "ec2:Instance"({ states }, call) {
    return [...call.store.instances.of(call.region, call.account)]
      .filter((instance) => !isForgotten(instance, call))
      .filter((instance) => states?.includes(instanceState(instance, call.now)) ?? true)
      .map(({ id, imageId }) => ({
        imageId,
        type: "ec2:Instance",
        arn: arnOf("ec2", `instance/${id}`, call),
      }));
  },

  "ec2:LaunchTemplate"({ depth = defaultDepth }, call) {
    return [...call.store.launchTemplates.of(call.region, call.account)].flatMap((template) =>
      imagesOf(template, depth).map((imageId) => ({
        imageId,
        type: "ec2:LaunchTemplate",
        arn: arnOf("ec2", `launch-template/${template.id}`, call),
      })),
    );
  },

  "ssm:Parameter"(_, call) {
    const prefix = `${call.account}/${call.region}/`;
    return [...call.store.parameters]
      .filter(([place]) => place.startsWith(prefix))
      .flatMap(([, parameter]) => {
        const imageId = currentValue(parameter, call);
        const path = parameter.name.replace(/^\/?/, "parameter/");
        return imageId === undefined
          ? []
          : [{ imageId, type: "ssm:Parameter" as const, arn: arnOf("ssm", path, call) }];
      });
  },
  "imagebuilder:ImageRecipe": () => [],
  "imagebuilder:ContainerRecipe": () => [],
};

/**
 * The last value of a parameter, of whatever data type: the documents do not narrow it. A value of the data type
 * aws:ec2:image that SSM has yet to look at does not count, nor one that names no image.
 */
export function currentValue({ versions, unchecked }: ParameterRecord, call: Call): string | undefined {
  const isGood = ({ value, checkAt }: ParameterRecord["unchecked"][number]): boolean => {
    const image = call.now >= checkAt ? call.store.images.get(call.region, value) : undefined;
    return image !== undefined && imageState(image, call.now) === "available";
  };
  const [last] = [...versions, ...unchecked.filter(isGood)].sort((a, b) => b.version - a.version);
  return last?.value;
}

/** The images that the most recent versions of a template name. */
function imagesOf({ versions }: LaunchTemplateRecord, depth: number): string[] {
  const ids = versions.slice(-depth).flatMap(({ data }) => {
    const { ImageId: id } = data;
    return typeof id === "string" ? [id] : [];
  });
  return [...new Set(ids)];
}

function arnOf(service: string, resource: string, { account, region }: Call): string {
  return `arn:${partitionOf(region)}:${service}:${region}:${account}:${resource}`;
}
