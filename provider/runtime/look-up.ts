/**
 * From a program to EC2, without the dynamic host: the same configuration, clients and checks as for resources.
 * Floor: config, region, failure, schemas, aws.
 */
import { getProject, getStack, RunError, runtime } from "@pulumi/pulumi";
import type { ImageLookupSpec } from "../../schemas/generated/types";
import { validate } from "../../schemas/validate";
import { shareAws } from "../aws/client";
import type { Aws, Ec2 } from "../aws/port";
import { toSessionName } from "../aws/settings";
import { readSettings, type GetConfig, type StackSettings } from "./config";
import { toUserError } from "./failure";
import { findRegion, missingRegion } from "./region";

export { findImages, findOneImage } from "../handlers/find-images";
export type { FoundImage } from "../handlers/found-image";

/** What a look-up meets the world with; tests bring their own. */
export interface LookUpWorld {
  readonly getConfig: GetConfig;
  readonly makeAws: (settings: StackSettings) => Aws;
}

const program: LookUpWorld = { getConfig: (key) => runtime.getConfig(key), makeAws: shareAws };

/** Checks what is looked for, and looks. Throws errors that a program shows without their stack. */
export async function lookUp<Spec extends ImageLookupSpec, Result>(
  spec: Spec,
  look: (ec2: Ec2, spec: Spec) => Promise<Result>,
  { getConfig, makeAws }: LookUpWorld = program,
): Promise<Result> {
  try {
    // What is undefined is not stated.
    const given = Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined));
    const { issues } = validate("image-lookup", given);
    if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join(" "));
    const settings = readSettings(getConfig);
    const region = spec.region ?? (await findRegion(settings));
    if (region === undefined) throw new Error(missingRegion);
    const sessionName = toSessionName(getProject(), getStack());
    const aws = makeAws({ ...settings, sessionName });
    return await look(aws.at({ region, assumeRoleArn: spec.assumeRoleArn }), spec);
  } catch (error) {
    throw new RunError(toUserError(error).message);
  }
}
