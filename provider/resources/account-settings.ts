/**
 * The resource `AccountImageSettings`: arguments, outputs, class; what it does is in handlers/account-settings.
 * Floor: runtime/account-settings.
 */
import * as pulumi from "@pulumi/pulumi";
import type {
  AccountSettingsSpec,
  AllowedImages,
  InstanceMetadataDefaults,
} from "../../schemas/generated/types";
import { internalArgs, refuseImport, type Inputs } from "./inputs";
// The exports object itself must be handed on: a copy of it would be written into the state as code.
import accountSettingsProvider = require("../runtime/account-settings");

/** The arguments of {@link AccountImageSettings}; see `schemas/account-settings.schema.json`. */
export type AccountImageSettingsArgs = Inputs<AccountSettingsSpec>;

/**
 * What an account says of all its images in a Region: block public access for images and for snapshots, allowed images,
 * and metadata defaults of instances. What is not stated is not touched.
 *
 * What a setting was before is written down when it is first stated. A setting that is stated no more, and all of them
 * when the resource is deleted, go back to what they were: **deleting may unblock public access again**. A setting that
 * somebody else changed since the last run stays as it is then, with a warning. A create whose process was killed
 * between its first call and its last has nothing written down: what it set by then counts as what was there before.
 *
 * The settings are the account's: declare this once for an account and Region, in one stack. Two of them overwrite each
 * other, and nothing tells them so. What a declarative policy of the organization sets cannot be changed here, and is
 * refused before anything is called. EC2 takes up to ten minutes to block public access for images; a run waits for it.
 *
 * The id is `<account>/<region>`: credentials of another account are refused, be it to change or to delete.
 *
 * Time limits (`customTimeouts`): 20 minutes each.
 *
 * @example
 * ```ts
 * new ami.AccountImageSettings("frankfurt", {
 *   region: "eu-central-1",
 *   imageBlockPublicAccess: "block-new-sharing",
 *   snapshotBlockPublicAccess: "block-all-sharing",
 *   allowedImages: { state: "audit-mode", criteria: [{ imageProviders: ["amazon", "123456789012"] }] },
 *   instanceMetadataDefaults: { httpTokens: "required" },
 * });
 * ```
 * @see EC2 API Reference, EnableImageBlockPublicAccess, EnableSnapshotBlockPublicAccess, EnableAllowedImagesSettings,
 * ModifyInstanceMetadataDefaults (checked 2026-11-22)
 */
export class AccountImageSettings extends pulumi.dynamic.Resource {
  /** Account whose settings these are: 12 digits. */
  declare readonly accountId: pulumi.Output<string>;
  declare readonly allowedImages: pulumi.Output<AllowedImages | undefined>;
  declare readonly imageBlockPublicAccess: pulumi.Output<string | undefined>;
  declare readonly instanceMetadataDefaults: pulumi.Output<InstanceMetadataDefaults | undefined>;
  declare readonly region: pulumi.Output<string>;
  declare readonly snapshotBlockPublicAccess: pulumi.Output<string | undefined>;

  constructor(name: string, args: AccountImageSettingsArgs, opts?: pulumi.CustomResourceOptions) {
    refuseImport(opts, "declare the settings as they must be: the first `pulumi up` takes them over.");
    const internal = internalArgs("pulumi-nodejs:dynamic/ami:AccountImageSettings", name, opts);
    super(
      accountSettingsProvider,
      name,
      { accountId: undefined, ...args, ...internal },
      // What was there before must be back before anybody writes it down anew.
      { deleteBeforeReplace: true, ...opts },
      "ami",
      "AccountImageSettings",
    );
  }
}
