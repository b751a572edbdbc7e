/**
 * The search among images that `aws.ec2.getAmi` is. A call of a function is in no preview; a front-end that sees it hands
 * it on under its token. Property names: @pulumi/aws 7.48.0, ec2/getAmi.d.ts. Floor: `reader.ts`.
 */
import { isObject, unknownValue, type Tri } from "../../engine/value";
import { toBoolean, toTags, toText, toTexts, type Inputs } from "../values";
import { readsOne, type ReaderTable } from "./reader";

const getAmi = readsOne("image-lookup", (inputs) => {
  const filters = filtersOf(inputs.filters);
  const regex = inputs.nameRegex === undefined ? undefined : unknownValue;
  return {
    region: toText(inputs.region),
    owners: toTexts(inputs.owners) ?? filters("owner-id") ?? filters("owner-alias"),
    name: onlyOf(filters("name")) ?? regex,
    architecture: onlyOf(filters("architecture")),
    tags: toTags(inputs.tags),
    newest: toBoolean(inputs.mostRecent),
    includeDeprecated: toBoolean(inputs.includeDeprecated),
  };
});

/** The values that a filter allows: absent where it is not stated, unknown where it may be. */
function filtersOf(list: unknown): (name: string) => Tri<string[]> {
  if (list === undefined) return () => undefined;
  if (!Array.isArray(list)) return () => unknownValue;
  const filters: readonly unknown[] = list;
  const nameOf = (filter: unknown): unknown => (isObject(filter) ? (filter as Inputs).name : unknownValue);
  return (name) => {
    const filter = filters.find((one) => nameOf(one) === name);
    if (isObject(filter)) return toTexts((filter as Inputs).values);
    return filters.some((one) => typeof nameOf(one) !== "string") ? unknownValue : undefined;
  };
}

/** The one value of a list; of several, which one it will be is not known. */
function onlyOf(values: Tri<string[]>): Tri<string> {
  if (!Array.isArray(values)) return values === undefined ? undefined : unknownValue;
  const [only, ...others] = values as readonly Tri<string>[];
  return others.length > 0 ? unknownValue : only;
}

export const imageLookupReaders: ReaderTable = { "aws:ec2/getAmi:getAmi": getAmi };
