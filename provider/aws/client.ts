/**
 * The port over the AWS SDK, which is loaded when the first call is made: checks and diffs never pay for it.
 * Floor: port, errors.
 */
import type * as Sdk from "@aws-sdk/client-ec2";
import type { EC2Client, EC2ClientConfig } from "@aws-sdk/client-ec2";
import { toFailure } from "./errors";
import type { Aws, Ec2, OperationName, Operations, Place } from "./port";

/** One role on the way to the credentials that calls are made with. */
export interface Role {
  readonly roleArn: string;
  readonly sessionName?: string | undefined;
  readonly externalId?: string | undefined;
  readonly durationSeconds?: number | undefined;
  readonly policy?: string | undefined;
}

/** How calls are made, in the words of the stack's `aws:` configuration. */
export interface AwsSettings {
  readonly profile?: string | undefined;
  readonly accessKey?: string | undefined;
  readonly secretKey?: string | undefined;
  readonly token?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly maxRetries?: number | undefined;
  /** Roles assumed one through the other, in order. */
  readonly assumeRoles: readonly Role[];
}

/** How often the SDK tries a call that was throttled or got no answer, unless `aws:maxRetries` says otherwise. */
const defaultAttempts = 6;

/** EC2 over the AWS SDK. Credentials and endpoint are the SDK's own business where the settings are silent. */
export function makeAws(settings: AwsSettings): Aws {
  const places = new Map<string, Ec2>();
  return {
    at(place) {
      const key = `${place.region} ${place.assumeRoleArn ?? ""}`;
      let ec2 = places.get(key);
      if (ec2 === undefined) {
        ec2 = makeEc2(settings, place);
        places.set(key, ec2);
      }
      return ec2;
    },
  };
}

type Send = (command: unknown) => Promise<never>;
type CommandClass = new (input: unknown) => unknown;

function makeEc2(settings: AwsSettings, place: Place): Ec2 {
  let loaded: Promise<{ sdk: typeof Sdk; client: EC2Client }> | undefined;
  return {
    region: place.region,
    async call<Name extends OperationName>(
      operation: Name,
      input: Operations[Name][0],
    ): Promise<Operations[Name][1]> {
      try {
        loaded ??= load(settings, place);
        const { sdk, client } = await loaded;
        const Command = sdk[`${operation}Command`] as CommandClass;
        return await (client.send as Send).call(client, new Command(input));
      } catch (error) {
        throw toFailure(error, operation, place.region, whatItIsAbout(input));
      }
    },
  };
}

async function load(settings: AwsSettings, place: Place): Promise<{ sdk: typeof Sdk; client: EC2Client }> {
  // The SDK tells users of Node 20, in six lines amid the output of `pulumi up`, that a later version will want
  // Node 22. Our engines field says what we support; the warning is ours to act on, not theirs.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
  const sdk = await import("@aws-sdk/client-ec2");
  const roles = [
    ...settings.assumeRoles,
    ...(place.assumeRoleArn === undefined ? [] : [{ roleArn: place.assumeRoleArn }]),
  ];
  const config: EC2ClientConfig = {
    region: place.region,
    maxAttempts: settings.maxRetries ?? defaultAttempts,
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint }),
    ...(settings.profile === undefined ? {} : { profile: settings.profile }),
  };
  const credentials = await findCredentials(settings, roles, place.region);
  return { sdk, client: new sdk.EC2Client(credentials === undefined ? config : { ...config, credentials }) };
}

/** The credentials that the settings ask for, or undefined to leave it to the SDK's own chain. */
async function findCredentials(
  settings: AwsSettings,
  roles: readonly Role[],
  region: string,
): Promise<EC2ClientConfig["credentials"]> {
  const { accessKey, secretKey, token, profile } = settings;
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
  return roles.reduce<NonNullable<EC2ClientConfig["credentials"]>>(
    (masterCredentials, role) =>
      fromTemporaryCredentials({
        masterCredentials,
        clientConfig: { region },
        params: {
          RoleArn: role.roleArn,
          RoleSessionName: role.sessionName ?? "pulumi-ami",
          ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
          ...(role.durationSeconds === undefined ? {} : { DurationSeconds: role.durationSeconds }),
          ...(role.policy === undefined ? {} : { Policy: role.policy }),
        },
      }),
    given ?? fromNodeProviderChain(profile === undefined ? {} : { profile }),
  );
}

/** The id or name that a call is about, for the message when it fails. */
function whatItIsAbout(input: object): string {
  const { ImageId, ImageIds, SnapshotId, Resources, SourceImageId, Name } = input as Readonly<
    Record<string, string & string[]>
  >;
  const about = ImageId ?? ImageIds?.[0] ?? SnapshotId ?? Resources?.[0] ?? SourceImageId ?? Name;
  return about === undefined ? "" : `\`${about}\``;
}

/** The Region that the SDK finds in the shared configuration files, or undefined. Loads the SDK. */
export async function findSdkRegion(settings: AwsSettings): Promise<string | undefined> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
  const { EC2Client } = await import("@aws-sdk/client-ec2");
  const client = new EC2Client(settings.profile === undefined ? {} : { profile: settings.profile });
  try {
    return await client.config.region();
  } catch {
    // The one thing that fails here is that there is none: the caller says so in words that help.
    return undefined;
  } finally {
    client.destroy();
  }
}
