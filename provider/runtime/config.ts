/**
 * The stack's `aws:` configuration, read as `@pulumi/aws` reads it. A setting that would change what a call may do
 * and that we cannot honour is refused by name, never passed over. Floor: aws/client.
 */
import type { AwsSettings, Role } from "../aws/client";
import type { TagMap } from "../aspects/tags";

/** Gives the value of a configuration key such as `aws:region`. */
export type GetConfig = (key: string) => string | undefined;

export interface StackSettings extends AwsSettings {
  readonly region?: string | undefined;
  readonly defaultTags: TagMap;
}

/** Settings that fence off what a stack may touch, or change who makes the calls. */
const refused: Readonly<Record<string, string>> = {
  allowedAccountIds: "give each resource an `assumeRoleArn` of the account it belongs to",
  forbiddenAccountIds: "give each resource an `assumeRoleArn` of the account it belongs to",
  assumeRoleWithWebIdentity: "set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE instead",
  sharedConfigFiles: "set AWS_CONFIG_FILE instead",
  sharedCredentialsFiles: "set AWS_SHARED_CREDENTIALS_FILE instead",
  customCaBundle: "set NODE_EXTRA_CA_CERTS instead",
  ignoreTags: "list the tags in `tags`, or use `ignoreChanges`",
};

/** Reads the settings; throws one error that names every setting at fault. */
export function readSettings(get: GetConfig): StackSettings {
  const faults: string[] = [];
  for (const [key, remedy] of Object.entries(refused)) {
    if (get(`aws:${key}`) !== undefined) faults.push(`\`aws:${key}\` is not supported: ${remedy}`);
  }
  const parse = (key: string): unknown => {
    const text = get(`aws:${key}`);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      faults.push(`\`aws:${key}\` must be JSON`);
      return undefined;
    }
  };
  const settings: StackSettings = {
    region: get("aws:region"),
    profile: get("aws:profile"),
    accessKey: get("aws:accessKey"),
    secretKey: get("aws:secretKey"),
    token: get("aws:token"),
    maxRetries: toNumber(get("aws:maxRetries")),
    endpoint: findEndpoint(parse("endpoints")),
    assumeRoles: [parse("assumeRole"), ...toList(parse("assumeRoles"))].flatMap(toRole),
    defaultTags: toTags(parse("defaultTags")),
  };
  if (faults.length > 0) throw new Error(`the stack's configuration cannot be used: ${faults.join("; ")}.`);
  return settings;
}

function toNumber(text: string | undefined): number | undefined {
  const number = Number(text);
  return text === undefined || !Number.isInteger(number) || number < 1 ? undefined : number;
}

type Bag = Readonly<Record<string, unknown>>;

function isBag(value: unknown): value is Bag {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** `aws:endpoints` is a list of objects, each with an address per service. */
function findEndpoint(value: unknown): string | undefined {
  return [...toList(value), value]
    .filter(isBag)
    .map((entry) => text(entry.ec2))
    .find((url) => url !== undefined);
}

function toRole(value: unknown): Role[] {
  if (!isBag(value)) return [];
  const roleArn = text(value.roleArn);
  if (roleArn === undefined) return [];
  return [
    {
      roleArn,
      sessionName: text(value.sessionName),
      externalId: text(value.externalId),
      durationSeconds: toSeconds(text(value.duration)),
      policy: text(value.policy),
    },
  ];
}

const unitSeconds: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/** Seconds of a duration such as `1h30m`; undefined for anything else. */
export function toSeconds(duration: string | undefined): number | undefined {
  if (duration === undefined || !/^(\d+(\.\d+)?[hms])+$/.test(duration)) return undefined;
  const parts = duration.matchAll(/(\d+(?:\.\d+)?)([hms])/g);
  return [...parts].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (unitSeconds[unit ?? ""] ?? 0),
    0,
  );
}

function toTags(value: unknown): TagMap {
  const tags = isBag(value) && isBag(value.tags) ? value.tags : {};
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, tag]) => (typeof tag === "string" ? [[key, tag]] : [])),
  );
}
