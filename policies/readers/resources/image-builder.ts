/**
 * EC2 Image Builder in `@pulumi/aws`: what a recipe builds on, and where its images go.
 * Property names: @pulumi/aws 7.48.0, imagebuilder/*.d.ts, types/input.d.ts. Floor: `reader.ts`, `block-devices.ts`.
 */
import { type SpecOf } from "../../../schemas/kinds";
import { isUnknown, unknownValue, type Fields, type Tri } from "../../engine/value";
import { compact, mapItems, pick, toBlock, toTags, toText, toTexts, type Inputs } from "../values";
import { toNestedMappings } from "./block-devices";
import { readsOne, type ReaderTable } from "./reader";

type Regional = NonNullable<SpecOf["distribution"]["distributions"]>[number];

const imageRecipe = readsOne("image-recipe", (inputs) => ({
  ...pick(inputs, ["region", "name", "parentImage"]),
  blockDeviceMappings: toNestedMappings(inputs.blockDeviceMappings),
}));

const distributionConfiguration = readsOne("distribution", (inputs) => ({
  ...pick(inputs, ["region"]),
  distributions: mapItems<Regional>(inputs.distributions, toRegional),
}));

function toRegional(inputs: Inputs): Fields<Regional> {
  const image = open(toBlock(inputs.amiDistributionConfiguration));
  const permission = open(toBlock(image("launchPermission")));
  const groups = permission("userGroups");
  return compact({
    region: toText(inputs.region),
    name: toText(image("name")),
    description: toText(image("description")),
    kmsKeyId: toText(image("kmsKeyId")),
    targetAccounts: toTexts(image("targetAccountIds")),
    accounts: toTexts(permission("userIds")),
    organizations: toTexts(permission("organizationArns")),
    organizationalUnits: toTexts(permission("organizationalUnitArns")),
    public: toPublic(groups),
    tags: toTags(image("amiTags")),
  });
}

/** The properties of a block; each is unknown where the block is. */
function open(block: Tri<Inputs>): (property: string) => unknown {
  if (block === undefined) return () => undefined;
  return isUnknown(block) ? () => unknownValue : (property) => (block as Inputs)[property];
}

/** The group `all` is everyone. */
function toPublic(groups: unknown): Tri<boolean> {
  if (groups === undefined) return undefined;
  if (!Array.isArray(groups)) return unknownValue;
  if (groups.includes("all")) return true;
  return groups.some((group) => typeof group !== "string") ? unknownValue : false;
}

export const imageBuilderReaders: ReaderTable = {
  "aws:imagebuilder/imageRecipe:ImageRecipe": imageRecipe,
  "aws:imagebuilder/distributionConfiguration:DistributionConfiguration": distributionConfiguration,
};
