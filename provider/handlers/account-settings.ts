/**
 * What an account has set for its images in a Region, as one resource: it changes what is stated, and gives back what
 * was there before. Nothing in EC2 can hold what was there before, so the stack's state alone does.
 * Floor: preflight, aspects, aws.
 */
import type { AccountSettingsSpec, ImageCriterion } from "../../schemas/generated/types";
import {
  findUnsettled,
  namesOf,
  observeSettings,
  pathOf,
  pickSettings,
  putSettings,
  whyFixed,
  type Settings,
  type SettingsSight,
} from "../aspects/account-settings";
import type { Ec2ImageCriterion } from "../aws/port";
import { isSame, withoutUndefined } from "../canonical";
import { askAll, fault, type Answer, type Inquiry } from "../preflight/ask";
import { regionIsOpen } from "../preflight/region";
import type { Context, Handler, Known, Located } from "./handler";

type Spec = Located<AccountSettingsSpec>;

/** The settings that are stated, and those that were. */
interface State extends SettingsSight {
  readonly account: string;
  /** What each setting was before this resource changed it. */
  readonly previous: Settings;
}

export const accountSettingsHandler: Handler<AccountSettingsSpec, State> = {
  replaceOn: ["region"],
  keepsFailedUpdates: true,
  // EC2 takes up to ten minutes.
  timeouts: { create: 20, update: 20, delete: 20 },

  async preflight(spec, inquiry) {
    const { region, assumeRoleArn } = spec;
    if (region === undefined) return [];
    const place = { region, assumeRoleArn };
    return askAll([regionIsOpen(inquiry, place), () => askPolicy(spec, place, inquiry)]);
  },

  async observe(spec, known, ctx) {
    return look(spec, known, ctx);
  },

  async ensure(spec, state, ctx) {
    const { previous, ...rest } = state ?? (await look(spec, undefined, ctx));
    const stated = namesOf(toSettings(spec));
    return { ...rest, previous: { ...pickSettings(rest.settings, stated), ...previous } };
  },

  async sync(state, spec, ctx) {
    const stated = toSettings(spec);
    // What is stated no more goes back to what it was.
    const wanted = { ...state.previous, ...stated };
    await putSettings(ctx.aws.at(spec), state, wanted, ctx);
    return {
      ...state,
      settings: { ...state.settings, ...wanted },
      previous: pickSettings(state.previous, namesOf(stated)),
    };
  },

  async remove(known, spec, ctx) {
    const ec2 = ctx.aws.at(spec);
    const { settings, byPolicy, previous } = await look(spec, known, ctx);
    const put = toSettings(spec);
    const changed = namesOf(findUnsettled(settings, previous));
    const stays = changed.flatMap((name) => {
      if (byPolicy.includes(name)) return [{ name, why: "a declarative policy of the organization sets it" }];
      // Of a run that did not come to its end, nobody wrote down what it set.
      const foreign = known.complete && !isSame(settings[name], put[name]);
      return foreign ? [{ name, why: "somebody changed it since the last run" }] : [];
    });
    for (const { name, why } of stays) {
      ctx.warn(
        `\`${pathOf(name)}\` of account ${accountIn(known)} in ${ec2.region} stays \`${JSON.stringify(settings[name])}\`: ${why}.`,
      );
    }
    const back = changed.filter((name) => stays.every((other) => other.name !== name));
    await putSettings(ec2, { settings, byPolicy }, pickSettings(previous, back), ctx);
  },

  write({ account, settings, previous }, spec) {
    return {
      id: `${account}/${spec.region}`,
      spec: { ...spec, ...fromSettings(settings, spec) },
      outputs: { accountId: account, previous },
    };
  },
};

async function askPolicy(
  spec: Partial<Spec>,
  place: { readonly region: string; readonly assumeRoleArn?: string | undefined },
  { aws }: Inquiry,
): Promise<Answer[]> {
  const wanted = toSettings(spec);
  const sight = await observeSettings(aws.at(place), namesOf(wanted));
  const why = whyFixed(sight, wanted, place.region);
  return why === undefined ? [] : [fault(why)];
}

async function look(spec: Spec, known: Known | undefined, ctx: Context): Promise<State> {
  const { Account: account = "" } = await ctx.aws.service("sts", spec).call("GetCallerIdentity", {});
  if (known !== undefined && account !== accountIn(known)) {
    throw new Error(
      `these settings are those of account \`${accountIn(known)}\` in ${spec.region}, and the credentials belong to account \`${account}\`. Use credentials of the first, or another \`assumeRoleArn\`; for another account, declare another resource.`,
    );
  }
  const previous = (known?.outputs.previous ?? {}) as Settings;
  const names = [...namesOf(toSettings(spec)), ...namesOf(previous)];
  return { account, previous, ...(await observeSettings(ctx.aws.at(spec), names)) };
}

/** `123456789012/eu-west-1`, the id of the resource. */
function accountIn(known: Known): string {
  return known.id.split("/")[0] ?? "";
}

/** The settings that a spec states. */
function toSettings(spec: Partial<AccountSettingsSpec>): Settings {
  const { imageBlockPublicAccess, snapshotBlockPublicAccess, allowedImages, instanceMetadataDefaults } = spec;
  return withoutUndefined({
    imageBlockPublicAccess,
    snapshotBlockPublicAccess,
    allowedImagesState: allowedImages?.state,
    allowedImagesCriteria: (allowedImages?.criteria as ImageCriterion[] | undefined)?.map(toEc2Criterion),
    httpTokens: instanceMetadataDefaults?.httpTokens,
    httpPutResponseHopLimit: instanceMetadataDefaults?.httpPutResponseHopLimit,
  });
}

/** What a spec would state of settings: what it states now, as EC2 has it, in its own words where both are the same. */
function fromSettings(settings: Settings, spec: Spec): Partial<AccountSettingsSpec> {
  const stated = toSettings(spec);
  const drift = pickSettings(settings, namesOf(findUnsettled(settings, stated)));
  const { allowedImagesState, allowedImagesCriteria, httpTokens, httpPutResponseHopLimit, ...own } = drift;
  const { allowedImages, instanceMetadataDefaults } = spec;
  const images = withoutUndefined({
    state: allowedImagesState,
    criteria: allowedImagesCriteria?.map(fromEc2Criterion),
  });
  const metadata = withoutUndefined({ httpTokens, httpPutResponseHopLimit });
  return {
    ...own,
    ...(allowedImages === undefined ? {} : { allowedImages: { ...allowedImages, ...images } }),
    ...(instanceMetadataDefaults === undefined
      ? {}
      : { instanceMetadataDefaults: { ...instanceMetadataDefaults, ...metadata } }),
  } as Partial<AccountSettingsSpec>;
}

function toEc2Criterion(criterion: ImageCriterion): Ec2ImageCriterion {
  const { imageProviders, imageNames, marketplaceProductCodes } = criterion;
  const { maximumDaysSinceCreated: created, maximumDaysSinceDeprecated: deprecated } = criterion;
  return withoutUndefined({
    ImageProviders: imageProviders,
    ImageNames: imageNames,
    MarketplaceProductCodes: marketplaceProductCodes,
    CreationDateCondition: created === undefined ? undefined : { MaximumDaysSinceCreated: created },
    DeprecationTimeCondition:
      deprecated === undefined ? undefined : { MaximumDaysSinceDeprecated: deprecated },
  });
}

function fromEc2Criterion(criterion: Ec2ImageCriterion): ImageCriterion {
  return withoutUndefined({
    imageProviders: criterion.ImageProviders,
    imageNames: criterion.ImageNames,
    marketplaceProductCodes: criterion.MarketplaceProductCodes,
    maximumDaysSinceCreated: criterion.CreationDateCondition?.MaximumDaysSinceCreated,
    maximumDaysSinceDeprecated: criterion.DeprecationTimeCondition?.MaximumDaysSinceDeprecated,
  });
}
