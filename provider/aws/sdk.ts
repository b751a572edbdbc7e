/**
 * The AWS SDK, service by service, each loaded when it is first called: checks and diffs never pay for it.
 * Floor: settings, operations.
 */
import type { Place, ServiceName } from "./port";
import { findCredentials, findEndpoint, type AwsSettings, type Credentials } from "./settings";

/** A client of the SDK, as far as we use one. */
interface SdkClient {
  send(command: unknown): Promise<unknown>;
}

interface ClientConfig {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: { readonly connectionTimeout: number; readonly requestTimeout: number };
  readonly endpoint?: string;
  readonly forcePathStyle?: boolean;
  readonly profile?: string;
  readonly credentials?: NonNullable<Credentials>;
}

/** A package of the SDK: its commands by name, and how to make its client. */
interface Loaded {
  readonly commands: Readonly<Record<string, unknown>>;
  readonly makeClient: (config: ClientConfig) => SdkClient;
}

const packages: Readonly<Record<ServiceName, () => Promise<Loaded>>> = {
  ec2: async () => {
    const sdk = await import("@aws-sdk/client-ec2");
    return { commands: sdk, makeClient: (config) => new sdk.EC2Client(config) };
  },
  kms: async () => {
    const sdk = await import("@aws-sdk/client-kms");
    return { commands: sdk, makeClient: (config) => new sdk.KMSClient(config) };
  },
  s3: async () => {
    const sdk = await import("@aws-sdk/client-s3");
    return { commands: sdk, makeClient: (config) => new sdk.S3Client(config) };
  },
  ssm: async () => {
    const sdk = await import("@aws-sdk/client-ssm");
    return { commands: sdk, makeClient: (config) => new sdk.SSMClient(config) };
  },
  sts: async () => {
    const sdk = await import("@aws-sdk/client-sts");
    return { commands: sdk, makeClient: (config) => new sdk.STSClient(config) };
  },
};

/** Milliseconds after which a connection, and then an answer, is given up; the SDK itself would wait for ever. */
const requestHandler = { connectionTimeout: 10_000, requestTimeout: 60_000 };

/** Makes one call, once. */
export type Send = (operation: string, input: object) => Promise<unknown>;

/** A client of a service at a place. Every call is one attempt: what is tried again, and when, is ours to say. */
export async function connect(service: ServiceName, settings: AwsSettings, place: Place): Promise<Send> {
  quietSdk();
  const [{ commands, makeClient }, credentials] = await Promise.all([
    packages[service](),
    findCredentials(settings, place),
  ]);
  const endpoint = settings.endpoints?.[service];
  const client = makeClient({
    region: place.region,
    maxAttempts: 1,
    requestHandler,
    ...(endpoint === undefined ? {} : { endpoint }),
    // A stand-in for S3 has no host name for each bucket.
    ...(service === "s3" && findEndpoint(service, settings) !== undefined ? { forcePathStyle: true } : {}),
    ...(settings.profile === undefined ? {} : { profile: settings.profile }),
    ...(credentials === undefined ? {} : { credentials }),
  });
  return (operation, input) => {
    const Command = commands[`${operation}Command`] as new (input: object) => unknown;
    return client.send(new Command(input));
  };
}

/** The Region that the SDK finds in the shared configuration files, or undefined. Loads the SDK. */
export async function findSdkRegion(settings: AwsSettings): Promise<string | undefined> {
  quietSdk();
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

/**
 * The SDK tells users of Node 20, in six lines amid the output of `pulumi up`, that a later version will want
 * Node 22. Our engines field says what we support; the warning is ours to act on, not theirs.
 */
function quietSdk(): void {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
}
