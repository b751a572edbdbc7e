/** The Region of a resource that states none: the stack's, else what the AWS SDK would take. Floor: aws/sdk. */
import { findSdkRegion } from "../aws/sdk";
import type { StackSettings } from "./config";

/** The Region, or undefined when nothing names one. */
export async function findRegion(settings: StackSettings): Promise<string | undefined> {
  // An empty variable is no variable, as it is to the SDK.
  const named = [settings.region, process.env.AWS_REGION, process.env.AWS_DEFAULT_REGION].find(Boolean);
  return named ?? (await findSdkRegion(settings));
}

export const missingRegion =
  "`region` is missing; state it, or run `pulumi config set aws:region eu-west-1`, or set AWS_REGION.";
