/**
 * The stack's `aws:` configuration, read as `@pulumi/aws` reads it. A setting that would change what a call may do
 * and that we cannot honour is refused by name, never passed over. Floor: aws/settings.
 */
import type { AwsSettings, Role } from "../aws/settings";
import type { TagMap } from "../aspects/tags";

/** Gives the value of a configuration key such as `aws:region`. */
export type GetConfig = (key: string) => string | undefined;

export interface StackSettings extends AwsSettings {
  readonly region?: string | undefined;
  readonly defaultTags: TagMap;
}

/** Settings that change who makes the calls, or what they do. */
const refused: Readonly<Record<string, string>> = {
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
  const toAccounts = (key: string): string[] | undefined => {
    const list = parse(key);
    if (list === undefined) return undefined;
    // A fence that cannot be read must not stand open; one that names nobody is none, as it is to `@pulumi/aws`.
    const ids = toList(list).map(String);
    if (!Array.isArray(list) || ids.some((id) => !/^\d{12}$/.test(id))) {
      faults.push(`\`aws:${key}\` must be a list of account ids of exactly 12 digits, in quotes`);
    }
    return ids.length === 0 ? undefined : ids;
  };
  const settings: StackSettings = {
    region: get("aws:region"),
    profile: get("aws:profile"),
    accessKey: get("aws:accessKey"),
    secretKey: get("aws:secretKey"),
    token: get("aws:token"),
    maxRetries: toNumber(get("aws:maxRetries")),
    endpoints: findEndpoints(parse("endpoints")),
    allowedAccountIds: toAccounts("allowedAccountIds"),
    forbiddenAccountIds: toAccounts("forbiddenAccountIds"),
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

const services = ["ec2", "kms", "s3", "ssm", "sts"] as const;

/** `aws:endpoints` is a list of objects, each with an address per service. */
function findEndpoints(value: unknown): AwsSettings["endpoints"] {
  const entries = [...toList(value), value].filter(isBag);
  const found = services.flatMap((service) => {
    const url = entries.map((entry) => text(entry[service])).find((address) => address !== undefined);
    return url === undefined ? [] : [[service, url] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
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
