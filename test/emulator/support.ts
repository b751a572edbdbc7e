// What the emulator's tests share: an emulator per test, clients of any account and Region, and refusals as values.
import { EC2Client, RegisterImageCommand, type RegisterImageCommandInput } from "@aws-sdk/client-ec2";
import { onTestFinished } from "vitest";
import { startEmulator, type Emulator, type EmulatorOptions } from "../../emulator/index";

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";

export const account = "123456789012";
export const stranger = "210987654321";

/** An emulator that closes with its test. */
export async function emulator(options?: EmulatorOptions): Promise<Emulator> {
  const started = await startEmulator(options);
  onTestFinished(() => started.close());
  return started;
}

/** A client without retries, so that a test sees every answer. */
export function clientOf({ url }: Emulator, region = "us-east-1", accessKeyId = account): EC2Client {
  const client = new EC2Client({
    endpoint: url,
    region,
    credentials: { accessKeyId, secretAccessKey: "x" },
    maxAttempts: 1,
  });
  onTestFinished(() => {
    client.destroy();
  });
  return client;
}

/** EC2's code of a refused call, or "accepted". */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "accepted",
    (error: unknown) => (error as Error).name,
  );
}

/** A registration that is accepted as it stands. */
export function registration(
  snapshotId: string,
  change: Partial<RegisterImageCommandInput> = {},
): RegisterImageCommandInput {
  return {
    Name: "web-1",
    Architecture: "x86_64",
    VirtualizationType: "hvm",
    RootDeviceName: "/dev/xvda",
    BlockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId: snapshotId } }],
    ...change,
  };
}

/** Registers an image on a new snapshot and gives its id. */
export async function register(
  running: Emulator,
  change: Partial<RegisterImageCommandInput> = {},
  client = clientOf(running),
): Promise<string> {
  const { ImageId } = await client.send(
    new RegisterImageCommand(registration(running.seed.snapshot(), change)),
  );
  if (ImageId === undefined) throw new Error("RegisterImage answered no id");
  return ImageId;
}
