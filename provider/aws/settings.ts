/**
 * How calls are made, in the words of the stack's `aws:` configuration, and the credentials that come of it.
 * Floor: operations.
 */
import type { EC2ClientConfig } from "@aws-sdk/client-ec2";
import type { Place, ServiceName } from "./port";

/** One role on the way to the credentials that calls are made with. */
export interface Role {
  readonly roleArn: string;
  readonly sessionName?: string | undefined;
  readonly externalId?: string | undefined;
  readonly durationSeconds?: number | undefined;
  readonly policy?: string | undefined;
}

export interface AwsSettings {
  readonly profile?: string | undefined;
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
  readonly token?: string | undefined;
  /** Addresses that stand in for a service's own. */
  readonly endpoints?: Readonly<Partial<Record<ServiceName, string>>> | undefined;
  /** How often a call is tried in all. @default see retry.ts */
  readonly maxRetries?: number | undefined;
  /** Roles assumed one through the other, in order. */
  readonly assumeRoles: readonly Role[];
  /** The name of the sessions of roles that state none. @default "pulumi-ami" */
  readonly sessionName?: string | undefined;
  /** The accounts that calls may go to; with none listed, every one. */
  readonly allowedAccountIds?: readonly string[] | undefined;
  /** The accounts that calls must not go to. */
  readonly forbiddenAccountIds?: readonly string[] | undefined;
}

/** The roles on the way to a place, in order. */
export function rolesTo(place: Place, settings: AwsSettings): Role[] {
  const { assumeRoleArn } = place;
  return [...settings.assumeRoles, ...(assumeRoleArn === undefined ? [] : [{ roleArn: assumeRoleArn }])];
}

/**
 * The name of the sessions of a stack's roles: `pulumi-ami-<project>-<stack>`, in what STS takes.
 * @see STS API Reference, AssumeRole: RoleSessionName has 2 to 64 characters of `[\w+=,.@-]` (checked 2026-11-22)
 */
export function toSessionName(project: string, stack: string): string {
  return ["pulumi-ami", project, stack]
    .filter((part) => part !== "")
    .join("-")
    .replace(/[^\w+=,.@-]/g, "-")
    .slice(0, 64);
}

/** The address that is configured for a service, by the stack or by the environment. */
export function findEndpoint(service: ServiceName, settings: AwsSettings): string | undefined {
  // An empty variable is no variable, as it is to the SDK.
  const { env } = process;
  return [
    settings.endpoints?.[service],
    env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`],
    env.AWS_ENDPOINT_URL,
  ].find(Boolean);
}

/** What the SDK takes for credentials; undefined leaves it to its own chain. */
export type Credentials = EC2ClientConfig["credentials"];

/** The credentials that the settings ask for at a place, or undefined to leave it to the SDK's own chain. */
export async function findCredentials(settings: AwsSettings, place: Place): Promise<Credentials> {
  const { accessKey, secretKey, token, profile } = settings;
  const roles = rolesTo(place, settings);
  const given =
    accessKey !== undefined && secretKey !== undefined
      ? {
          accessKeyId: accessKey,
          secretAccessKey: secretKey,
          ...(token === undefined ? {} : { sessionToken: token }),
        }
      : undefined;
  if (roles.length === 0) return given;
  const { fromNodeProviderChain, fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
  const endpoint = settings.endpoints?.sts;
  return roles.reduce<NonNullable<Credentials>>(
    (masterCredentials, role) =>
      fromTemporaryCredentials({
        masterCredentials,
        clientConfig: { region: place.region, ...(endpoint === undefined ? {} : { endpoint }) },
        params: {
          RoleArn: role.roleArn,
          RoleSessionName: role.sessionName ?? settings.sessionName ?? "pulumi-ami",
          ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
          ...(role.durationSeconds === undefined ? {} : { DurationSeconds: role.durationSeconds }),
          ...(role.policy === undefined ? {} : { Policy: role.policy }),
        },
      }),
    given ?? fromNodeProviderChain(profile === undefined ? {} : { profile }),
  );
}
