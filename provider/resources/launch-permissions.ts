/**
 * The resource `LaunchPermissions`: arguments, outputs, class; what it does is in handlers/launch-permissions.
 * Floor: runtime/launch-permissions.
 */
import * as pulumi from "@pulumi/pulumi";
import type { LaunchPermissionsSpec, PublicAcknowledgement } from "../../schemas/generated/types";
import { internalArgs, refuseImport, type Inputs } from "./inputs";
// The exports object itself must be handed on: a copy of it would be written into the state as code.
import launchPermissionsProvider = require("../runtime/launch-permissions");

/** The arguments of {@link LaunchPermissions}; see `schemas/launch-permissions.schema.json`. */
export type LaunchPermissionsArgs = Inputs<LaunchPermissionsSpec>;

/**
 * Everyone who may launch an image. Whoever is not listed loses the share, however it came about: one such resource
 * for an image, never two. Deleting it makes the image private.
 *
 * Sharing an image lets others launch it; to copy it, they need its snapshots shared as well: `snapshotPermissions`
 * gives them to `accounts` (EC2 shares snapshots with no organization). An image whose snapshots are encrypted with the
 * AWS-managed key cannot be shared. `accounts`, `organizations`, `organizationalUnits`, `public` and
 * `snapshotPermissions` change in place, revocations first; another `imageId` or `region` replaces.
 *
 * A disabled image has no launch permissions. Those that are written down to be given back are kept to what is stated
 * here; otherwise this resource waits, and shares the image in a run after it is enabled.
 *
 * An image in the making is waited for. The quota of public images is told as such, and nothing is waited for then.
 *
 * Time limits (`customTimeouts`): 10 minutes each.
 *
 * @example
 * ```ts
 * new ami.LaunchPermissions("dublin", {
 *   region: "eu-west-1",
 *   imageId: dublin.imageId,
 *   accounts: ["012345678901"],
 *   organizations: ["arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"],
 * });
 * ```
 * @see EC2 API Reference, ModifyImageAttribute (checked 2026-11-22)
 */
export class LaunchPermissions extends pulumi.dynamic.Resource {
  declare readonly accounts: pulumi.Output<string[]>;
  declare readonly imageId: pulumi.Output<string>;
  declare readonly organizationalUnits: pulumi.Output<string[]>;
  declare readonly organizations: pulumi.Output<string[]>;
  declare readonly public: pulumi.Output<false | PublicAcknowledgement>;
  declare readonly region: pulumi.Output<string>;
  declare readonly snapshotPermissions: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: LaunchPermissionsArgs, opts?: pulumi.CustomResourceOptions) {
    refuseImport(opts, "declare the permissions as they must be: the first `pulumi up` takes them over.");
    const internal = internalArgs("pulumi-nodejs:dynamic/ami:LaunchPermissions", name, opts);
    super(
      launchPermissionsProvider,
      name,
      { ...args, ...internal },
      // Made anew under the same id by `--replace`: what is deleted last would take the new shares away.
      { deleteBeforeReplace: true, ...opts },
      "ami",
      "LaunchPermissions",
    );
  }
}
