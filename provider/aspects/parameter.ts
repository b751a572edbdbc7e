/**
 * A parameter of Systems Manager that names an image: finding it, putting a value, waiting until SSM has looked at the
 * image, its tags. Floor: tags, state, aws.
 * @see Systems Manager API Reference, PutParameter; Systems Manager User Guide, Native parameter support for AMI ids
 * (checked 2026-11-22): PutParameter answers before the image is looked at, and a value that is none never appears
 */
import { isGone } from "../aws/errors";
import type { Ssm } from "../aws/port";
import { DeadlineError, waitUntil, type Look } from "../aws/wait";
import { toElapsed, type Patience } from "./state";
import { toTagMap, type TagMap } from "./tags";

/** The data type of a parameter that names an image. */
export const imageType = "aws:ec2:image";

/** A parameter as SSM has it. */
export interface Parameter {
  readonly name: string;
  readonly arn: string;
  readonly type: string;
  readonly dataType: string;
  readonly value: string;
  readonly version: number;
}

/** The parameter of a name; undefined when there is none. */
export async function findParameter(ssm: Ssm, name: string): Promise<Parameter | undefined> {
  try {
    const { Parameter: found = {} } = await ssm.call("GetParameter", { Name: name });
    const { ARN = "", Type = "", DataType = "text", Value = "", Version = 0 } = found;
    return { name, arn: ARN, type: Type, dataType: DataType, value: Value, version: Version };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** The description, which GetParameter does not tell; undefined when there is none. */
export async function observeDescription(ssm: Ssm, name: string): Promise<string | undefined> {
  const ParameterFilters = [{ Key: "Name", Option: "Equals", Values: [name] }];
  let token: string | undefined;
  do {
    // A page may be empty and others follow (API Reference, DescribeParameters; checked 2026-11-22).
    const page = await ssm.call("DescribeParameters", {
      ParameterFilters,
      ...(token === undefined ? {} : { NextToken: token }),
    });
    const found = page.Parameters?.find(({ Name }) => Name === name);
    if (found !== undefined) return found.Description === "" ? undefined : found.Description;
    token = page.NextToken;
  } while (token !== undefined && token !== "");
  return undefined;
}

/** What is put. */
export interface ParameterValue {
  readonly name: string;
  readonly imageId: string;
  readonly description?: string | undefined;
}

/** Makes the parameter, with its tags. Throws when the name is taken. */
export function createParameter(ssm: Ssm, value: ParameterValue, tags: TagMap): Promise<number> {
  return put(ssm, value, { Tags: toSsmTags(tags) });
}

/** Puts a new version of the parameter. */
export function overwriteParameter(ssm: Ssm, value: ParameterValue): Promise<number> {
  return put(ssm, value, { Overwrite: true });
}

async function put(
  ssm: Ssm,
  { name, imageId, description }: ParameterValue,
  how: { Tags: ReturnType<typeof toSsmTags> } | { Overwrite: true },
): Promise<number> {
  const { Version = 0 } = await ssm.call("PutParameter", {
    Name: name,
    Value: imageId,
    Type: "String",
    DataType: imageType,
    ...(description === undefined ? {} : { Description: description }),
    ...how,
  });
  return Version;
}

/** Waits until a version that was put is there. SSM does not tell why one never is: what can be the matter is listed. */
export async function waitForVersion(
  ssm: Ssm,
  { name, imageId }: ParameterValue,
  version: number,
  patience: Patience,
): Promise<Parameter> {
  const { clock, deadline } = patience;
  const began = clock.now();
  const what = `version ${version} of parameter \`${name}\` in ${ssm.region}`;
  const look = async (): Promise<Look<Parameter>> => {
    const found = await findParameter(ssm, name);
    if (found !== undefined && found.version >= version) {
      if (found.value === imageId) return { done: true, value: found };
      throw new Error(
        `${what} was overwritten with \`${found.value}\` by somebody else while this run waited; run \`pulumi up\` again.`,
      );
    }
    const waited = toElapsed(clock.now() - began);
    return { done: false, standing: `${what} is not there yet: SSM looks at the image (${waited})` };
  };
  const report = (standing: string): void => {
    patience.report(standing);
  };
  try {
    return await waitUntil(look, { clock, deadline, report });
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    throw new Error(
      `${what} was accepted and never appeared: SSM looks at an image after it has answered, and does not tell what it found. Check that \`${imageId}\` is an image of ${ssm.region}, available, and shared with the account, and that the identity may call \`ec2:DescribeImages\`.`,
      { cause: error },
    );
  }
}

/** The tags of a parameter. */
export async function observeParameterTags(ssm: Ssm, name: string): Promise<TagMap> {
  const { TagList } = await ssm.call("ListTagsForResource", { ResourceType: "Parameter", ResourceId: name });
  return toTagMap(TagList);
}

/** Gives the parameter the tags it lacks and takes away those of `removable` that it must not have. */
export async function syncParameterTags(
  ssm: Ssm,
  name: string,
  observed: TagMap,
  wanted: TagMap,
  removable: (key: string) => boolean,
): Promise<void> {
  const resource = { ResourceType: "Parameter", ResourceId: name } as const;
  const missing = Object.entries(wanted).filter(([key, value]) => observed[key] !== value);
  const surplus = Object.keys(observed).filter((key) => !Object.hasOwn(wanted, key) && removable(key));
  if (surplus.length > 0) await ssm.call("RemoveTagsFromResource", { ...resource, TagKeys: surplus });
  if (missing.length > 0) {
    await ssm.call("AddTagsToResource", { ...resource, Tags: toSsmTags(Object.fromEntries(missing)) });
  }
}

function toSsmTags(tags: TagMap): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
