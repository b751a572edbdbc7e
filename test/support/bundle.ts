/**
 * An image's bundle in S3, for those that are registered from a manifest: one part, readable by EC2.
 * Floor: the emulator.
 */
import { createHash } from "node:crypto";
import type { Emulator } from "../../emulator";

/** Uploads a bundle to a folder of the bucket `bundles`, which must be there, and gives the manifest's location. */
export async function uploadBundle({ url }: Emulator, folder: string): Promise<string> {
  const part = "a part";
  const digest = createHash("sha1").update(part).digest("hex");
  const manifest = `<manifest><machine_configuration><architecture>x86_64</architecture><block_device_mapping><mapping><virtual>root</virtual><device>/dev/sda1</device></mapping></block_device_mapping></machine_configuration>
<image><name>web</name><bundled_size>${part.length}</bundled_size><parts count="1"><part index="0"><filename>web.part.0</filename><digest algorithm="SHA1">${digest}</digest></part></parts></image></manifest>`;
  for (const [key, body] of [
    ["manifest.xml", manifest],
    ["web.part.0", part],
  ] as const) {
    const authorization =
      "AWS4-HMAC-SHA256 Credential=123456789012/20261122/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00";
    const headers = {
      authorization,
      "x-amz-acl": "aws-exec-read",
      "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
    };
    await fetch(`${url}/bundles/${folder}/${key}`, { method: "PUT", body, headers });
  }
  return `bundles/${folder}/manifest.xml`;
}
