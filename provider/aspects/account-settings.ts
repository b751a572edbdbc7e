/**
 * What an account has set for its images in a Region, setting by setting: as EC2 tells it, setting it, and waiting until
 * EC2 tells it so. Floor: state, aws, canonical.
 * @see EC2 API Reference, EnableImageBlockPublicAccess (up to ten minutes, and Get tells the old state meanwhile),
 * EnableSnapshotBlockPublicAccess, EnableAllowedImagesSettings, ReplaceImageCriteriaInAllowedImagesSettings,
 * ModifyInstanceMetadataDefaults (checked 2026-11-22)
 */
import type { Ec2, Ec2ImageCriterion, Operations } from "../aws/port";
import { waitUntil, type Look } from "../aws/wait";
import { isSame } from "../canonical";
import { toElapsed, untilDeadline, type Patience } from "./state";

/** The settings, each on its own; criteria in EC2's words, for they may say what we have no word for. */
export interface Settings {
  readonly imageBlockPublicAccess?: string;
  readonly snapshotBlockPublicAccess?: string;
  readonly allowedImagesState?: string;
  readonly allowedImagesCriteria?: readonly Ec2ImageCriterion[];
  readonly httpTokens?: string;
  readonly httpPutResponseHopLimit?: number;
}
export type SettingName = keyof Settings;

/** What EC2 tells of some settings. */
export interface SettingsSight {
  readonly settings: Settings;
  /** Those that a declarative policy of the organization sets: no account can change them. */
  readonly byPolicy: readonly SettingName[];
}

/** Settings that are told and set together. */
interface Group {
  readonly names: readonly SettingName[];
  observe(ec2: Ec2): Promise<{ readonly settings: Settings; readonly managedBy: string | undefined }>;
  put(ec2: Ec2, changes: Settings): Promise<void>;
}

const imageSharing: Group = {
  names: ["imageBlockPublicAccess"],
  async observe(ec2) {
    const { ImageBlockPublicAccessState: state = "unblocked", ManagedBy: managedBy } = await ec2.call(
      "GetImageBlockPublicAccessState",
      {},
    );
    return { settings: { imageBlockPublicAccess: state }, managedBy };
  },
  async put(ec2, { imageBlockPublicAccess: state }) {
    if (state === "unblocked") await ec2.call("DisableImageBlockPublicAccess", {});
    else await ec2.call("EnableImageBlockPublicAccess", { ImageBlockPublicAccessState: "block-new-sharing" });
  },
};

type SnapshotBlock = Operations["EnableSnapshotBlockPublicAccess"][0]["State"];

const snapshotSharing: Group = {
  names: ["snapshotBlockPublicAccess"],
  async observe(ec2) {
    const { State = "unblocked", ManagedBy } = await ec2.call("GetSnapshotBlockPublicAccessState", {});
    return { settings: { snapshotBlockPublicAccess: State }, managedBy: ManagedBy };
  },
  async put(ec2, { snapshotBlockPublicAccess: state }) {
    if (state === "unblocked") await ec2.call("DisableSnapshotBlockPublicAccess", {});
    else await ec2.call("EnableSnapshotBlockPublicAccess", { State: state as SnapshotBlock });
  },
};

type AllowedState = Operations["EnableAllowedImagesSettings"][0]["AllowedImagesSettingsState"];

const allowedImages: Group = {
  names: ["allowedImagesState", "allowedImagesCriteria"],
  async observe(ec2) {
    const {
      State = "disabled",
      ImageCriteria = [],
      ManagedBy,
    } = await ec2.call("GetAllowedImagesSettings", {});
    const settings = { allowedImagesState: State, allowedImagesCriteria: ImageCriteria.map(withoutEmpty) };
    return { settings, managedBy: ManagedBy };
  },
  async put(ec2, { allowedImagesState: state, allowedImagesCriteria: criteria }) {
    // Criteria first when they begin to hold, and last when they cease to: none holds that is not wanted.
    if (state === "disabled") await ec2.call("DisableAllowedImagesSettings", {});
    if (criteria !== undefined) {
      await ec2.call("ReplaceImageCriteriaInAllowedImagesSettings", { ImageCriteria: [...criteria] });
    }
    if (state !== undefined && state !== "disabled") {
      await ec2.call("EnableAllowedImagesSettings", { AllowedImagesSettingsState: state as AllowedState });
    }
  },
};

type Tokens = Operations["ModifyInstanceMetadataDefaults"][0]["HttpTokens"];

/** What ModifyInstanceMetadataDefaults takes for no preference, and Get leaves out. */
const noTokens = "no-preference";
const noHops = -1;

const metadataDefaults: Group = {
  names: ["httpTokens", "httpPutResponseHopLimit"],
  async observe(ec2) {
    const { AccountLevel = {} } = await ec2.call("GetInstanceMetadataDefaults", {});
    const { HttpTokens = noTokens, HttpPutResponseHopLimit = noHops, ManagedBy } = AccountLevel;
    const settings = { httpTokens: HttpTokens, httpPutResponseHopLimit: HttpPutResponseHopLimit };
    return { settings, managedBy: ManagedBy };
  },
  async put(ec2, { httpTokens, httpPutResponseHopLimit }) {
    await ec2.call("ModifyInstanceMetadataDefaults", {
      ...(httpTokens === undefined ? {} : { HttpTokens: httpTokens as Tokens }),
      ...(httpPutResponseHopLimit === undefined ? {} : { HttpPutResponseHopLimit: httpPutResponseHopLimit }),
    });
  },
};

const groups: readonly Group[] = [imageSharing, snapshotSharing, allowedImages, metadataDefaults];

/** The names of the settings that are there. */
export function namesOf(settings: Settings): SettingName[] {
  return (Object.keys(settings) as SettingName[]).filter((name) => settings[name] !== undefined);
}

/** Some of the settings. */
export function pickSettings(settings: Settings, names: readonly SettingName[]): Settings {
  return Object.fromEntries(
    namesOf(settings).flatMap((name) => (names.includes(name) ? [[name, settings[name]]] : [])),
  );
}

/** Those of the wanted settings that are not as wanted. */
export function findUnsettled(settings: Settings, wanted: Settings): Settings {
  return pickSettings(
    wanted,
    namesOf(wanted).filter((name) => !isSame(settings[name], wanted[name])),
  );
}

/** Asks EC2 for some settings; of the others nothing is asked. */
export async function observeSettings(ec2: Ec2, names: readonly SettingName[]): Promise<SettingsSight> {
  const asked = groups.filter((group) => group.names.some((name) => names.includes(name)));
  const answers = await Promise.all(asked.map((group) => group.observe(ec2)));
  const isPolicys = asked.filter((_, index) => answers[index]?.managedBy === "declarative-policy");
  return {
    settings: Object.assign({}, ...answers.map(({ settings }) => pickSettings(settings, names))) as Settings,
    byPolicy: isPolicys.flatMap((group) => group.names),
  };
}

/** Why settings cannot become what is wanted: a policy above the account says otherwise. Undefined when they can. */
export function whyFixed(
  { settings, byPolicy }: SettingsSight,
  wanted: Settings,
  region: string,
): string | undefined {
  const fixed = namesOf(findUnsettled(settings, wanted)).filter((name) => byPolicy.includes(name));
  if (fixed.length === 0) return undefined;
  const list = fixed.map((name) => `\`${pathOf(name)}\` to \`${JSON.stringify(settings[name])}\``).join(", ");
  return `a declarative policy of the organization sets ${list} in ${region}, and no account can change that. State the same or leave it out, or have the policy changed.`;
}

/** A setting as the schema names it. */
export function pathOf(name: SettingName): string {
  const paths: Partial<Record<SettingName, string>> = {
    allowedImagesState: "allowedImages.state",
    allowedImagesCriteria: "allowedImages.criteria",
    httpTokens: "instanceMetadataDefaults.httpTokens",
    httpPutResponseHopLimit: "instanceMetadataDefaults.httpPutResponseHopLimit",
  };
  return paths[name] ?? name;
}

/** Brings settings to what is wanted, with no call where nothing differs, and waits until EC2 tells them so. */
export async function putSettings(
  ec2: Ec2,
  sight: SettingsSight,
  wanted: Settings,
  patience: Patience,
): Promise<void> {
  const changes = findUnsettled(sight.settings, wanted);
  const why = whyFixed(sight, wanted, ec2.region);
  if (why !== undefined) throw new Error(why);
  for (const group of groups) {
    const own = pickSettings(changes, group.names);
    if (namesOf(own).length > 0) await group.put(ec2, own);
  }
  if (namesOf(changes).length > 0) await waitForSettings(ec2, changes, patience);
}

async function waitForSettings(ec2: Ec2, wanted: Settings, patience: Patience): Promise<void> {
  const { clock, deadline } = patience;
  const began = clock.now();
  const look = async (): Promise<Look<void>> => {
    const { settings } = await observeSettings(ec2, namesOf(wanted));
    const late = namesOf(findUnsettled(settings, wanted));
    if (late.length === 0) return { done: true, value: undefined };
    const names = late.map((name) => `\`${pathOf(name)}\``).join(", ");
    const waited = toElapsed(clock.now() - began);
    return {
      done: false,
      standing: `${names} in ${ec2.region}: EC2 does not tell the new state yet (${waited}; it may take ten minutes)`,
    };
  };
  const report = (standing: string): void => {
    patience.report(standing);
  };
  await untilDeadline(waitUntil(look, { clock, deadline, report }));
}

/** A criterion without what it leaves open, so that two can be compared. */
function withoutEmpty(criterion: Ec2ImageCriterion): Ec2ImageCriterion {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(criterion).filter(([, value]) => !isEmpty(value)));
}
