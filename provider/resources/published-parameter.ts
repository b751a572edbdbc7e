/**
 * The resource `PublishedParameter`: arguments, outputs, class; what it does is in handlers/published-parameter.
 * Floor: runtime/published-parameter.
 */
import * as pulumi from "@pulumi/pulumi";
import type { PublishedParameterSpec } from "../../schemas/generated/types";
import { internalArgs, refuseImport, type Inputs } from "./inputs";
// The exports object itself must be handed on: a copy of it would be written into the state as code.
import publishedParameterProvider = require("../runtime/published-parameter");

/** The arguments of {@link PublishedParameter}; see `schemas/published-parameter.schema.json`. */
export type PublishedParameterArgs = Inputs<PublishedParameterSpec>;

/**
 * A parameter of Systems Manager that names an image, for launch templates (`resolve:ssm:…`) and others to find it by.
 * Its data type is `aws:ec2:image`, so that EC2 takes it and SSM holds it to images.
 *
 * SSM looks at the image only after it has accepted the value, and a value that is no image never appears; so a create
 * and a change wait until the new version is really there, and say what to check when it is not.
 *
 * Another image is a new version, in place; so do `description` and `tags` change. Another `name` or `region` replaces. A value that somebody else has put there since is drift: a refresh shows it,
 * and it is replaced only with `overwrite: true`. Deleting the resource deletes the parameter, unless its value is
 * somebody else's by then.
 *
 * The id is the parameter's ARN. Time limits (`customTimeouts`): create and update 10 minutes, delete 5.
 *
 * @example
 * ```ts
 * new ami.PublishedParameter("latest", { name: "/images/web/latest", imageId: golden.imageId });
 * ```
 * @see Systems Manager User Guide, Native parameter support for AMI ids (checked 2026-11-22)
 */
export class PublishedParameter extends pulumi.dynamic.Resource {
  /** `arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME`. */
  declare readonly arn: pulumi.Output<string>;
  /** Image that the parameter names, as last seen. */
  declare readonly imageId: pulumi.Output<string>;
  declare readonly name: pulumi.Output<string>;
  declare readonly region: pulumi.Output<string>;
  declare readonly tags: pulumi.Output<Record<string, string> | undefined>;
  /** Version of the parameter, as last seen; each change makes a new one. */
  declare readonly version: pulumi.Output<number>;

  constructor(name: string, args: PublishedParameterArgs, opts?: pulumi.CustomResourceOptions) {
    refuseImport(opts, "declare the parameter with `overwrite: true`: the first `pulumi up` takes it over.");
    const internal = internalArgs("pulumi-nodejs:dynamic/ami:PublishedParameter", name, opts);
    super(
      publishedParameterProvider,
      name,
      { arn: undefined, version: undefined, ...args, ...internal },
      // Names are unique: `--replace` makes the parameter anew under the same one.
      { deleteBeforeReplace: true, ...opts },
      "ami",
      "PublishedParameter",
    );
  }
}
