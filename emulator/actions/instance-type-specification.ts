// ReplaceImageInstanceTypeSpecification: the instance types that an image's owner names as fit or unfit for it, and
// whether a type passes (EC2 API Reference: ReplaceImageInstanceTypeSpecification and
// InstanceTypeSpecificationRequest, checked 2026-11-22). Floor: the store and the refusals.
import { type Image, type Input } from "../codec";
import { refusal } from "../refusal";
import { type ImageRecord, type InstanceTypeLists } from "../store";
import { ownImage, required, type Handlers } from "./call";

type Specification = NonNullable<Input<"ReplaceImageInstanceTypeSpecification">["InstanceTypeSpecification"]>;

const maxEntries = 100;
const entryForm = /^[A-Za-z0-9_.*-]{1,24}$/;

/** ReplaceImageInstanceTypeSpecification. */
export const instanceTypeSpecificationActions: Handlers<"ReplaceImageInstanceTypeSpecification"> = {
  ReplaceImageInstanceTypeSpecification({ ImageId, InstanceTypeSpecification }, call) {
    const lists = InstanceTypeSpecification && listsOf(InstanceTypeSpecification);
    const image = ownImage(call, required(ImageId), ["pending", "available", "failed", "disabled"]);
    image.instanceTypes = lists;
    return { ReturnValue: true };
  },
};

/** Whether the owner's lists let an instance type launch the image; a `*` stands for any text. */
export function allowsInstanceType({ instanceTypes }: ImageRecord, type: string): boolean {
  if (!instanceTypes) return true;
  const { supported, unsupported } = instanceTypes;
  const isIn = (list: readonly string[]): boolean => list.some((pattern) => isMatch(pattern, type));
  return (supported.length === 0 || isIn(supported)) && !isIn(unsupported);
}

/** The lists as DescribeImages shows them. */
export function instanceTypesView({ instanceTypes }: ImageRecord): Image["InstanceTypeSpecification"] {
  const items = (list: readonly string[]): { InstanceType: string }[] | undefined =>
    list.length === 0 ? undefined : list.map((InstanceType) => ({ InstanceType }));
  return (
    instanceTypes && {
      SupportedInstanceTypes: items(instanceTypes.supported),
      UnsupportedInstanceTypes: items(instanceTypes.unsupported),
    }
  );
}

function listsOf(specification: Specification): InstanceTypeLists {
  const { SupportedInstanceTypes: supported = [], UnsupportedInstanceTypes: unsupported = [] } =
    specification;
  const seen = new Set<string>();
  for (const [name, list] of Object.entries({ supported, unsupported })) {
    if (list.length > maxEntries)
      throw refusal("badValue", `${list.length} entries`, name, `at most ${maxEntries} entries`);
    for (const entry of list) {
      if (!entryForm.test(entry) || entry.includes("**"))
        throw refusal("badValue", entry, name, "1 to 24 of A-Z a-z 0-9 _ . * - without **");
      if (seen.has(entry)) throw refusal("badValue", entry, name, "given once in both lists");
      seen.add(entry);
    }
  }
  return { supported, unsupported };
}

/** An entry has at most 24 characters and no two wildcards in a row: its expression is quick. */
function isMatch(pattern: string, type: string): boolean {
  const expression = pattern.split("*").map((part) => part.replace(/[.]/g, "\\."));
  return new RegExp(`^${expression.join(".*")}$`).test(type);
}
