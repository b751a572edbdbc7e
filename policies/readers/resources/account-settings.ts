/**
 * Settings of an account, one resource for each as `@pulumi/aws` has them.
 * Property names: @pulumi/aws 7.48.0, ec2/imageBlockPublicAccess.d.ts, ebs/snapshotBlockPublicAccess.d.ts,
 * ec2/instanceMetadataDefaults.d.ts, ec2/allowedImagesSettings.d.ts. Floor: `reader.ts`.
 */
import { type SpecOf } from "../../../schemas/kinds";
import { isUnknown, type Fields, type Tri } from "../../engine/value";
import {
  compact,
  mapBlock,
  mapItems,
  pick,
  toBlock,
  toNumber,
  toText,
  toTexts,
  type Inputs,
} from "../values";
import { readsOne, type ReaderTable } from "./reader";

type AllowedImages = NonNullable<SpecOf["account-settings"]["allowedImages"]>;
type Criterion = NonNullable<AllowedImages["criteria"]>[number];

const imageBlockPublicAccess = readsOne("account-settings", (inputs) => ({
  ...pick(inputs, ["region"]),
  imageBlockPublicAccess: toText(inputs.state),
}));

const snapshotBlockPublicAccess = readsOne("account-settings", (inputs) => ({
  ...pick(inputs, ["region"]),
  snapshotBlockPublicAccess: toText(inputs.state),
}));

const instanceMetadataDefaults = readsOne("account-settings", (inputs) => ({
  ...pick(inputs, ["region"]),
  instanceMetadataDefaults: mapBlock(inputs, (all) => ({
    ...pick(all, ["httpTokens"]),
    httpPutResponseHopLimit: toNumber(all.httpPutResponseHopLimit),
  })),
}));

const allowedImagesSettings = readsOne("account-settings", (inputs) => ({
  ...pick(inputs, ["region"]),
  allowedImages: compact({
    state: toText(inputs.state),
    criteria: mapItems<Criterion>(inputs.imageCriterions, toCriterion),
  }),
}));

function toCriterion(inputs: Inputs): Fields<Criterion> {
  return compact({
    imageProviders: toTexts(inputs.imageProviders),
    imageNames: toTexts(inputs.imageNames),
    marketplaceProductCodes: toTexts(inputs.marketplaceProductCodes),
    maximumDaysSinceCreated: toDays(inputs.creationDateCondition, "maximumDaysSinceCreated"),
    maximumDaysSinceDeprecated: toDays(inputs.deprecationTimeCondition, "maximumDaysSinceDeprecated"),
  });
}

/** Days of a condition; 0 is a number like any other here. */
function toDays(condition: unknown, property: string): Tri<number> {
  const block = toBlock(condition);
  if (block === undefined || isUnknown(block)) return block;
  const days = (block as Inputs)[property];
  return days === 0 ? 0 : toNumber(days);
}

export const accountSettingsReaders: ReaderTable = {
  "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess": imageBlockPublicAccess,
  "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess": snapshotBlockPublicAccess,
  "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults": instanceMetadataDefaults,
  "aws:ec2/allowedImagesSettings:AllowedImagesSettings": allowedImagesSettings,
};
