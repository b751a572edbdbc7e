// S3: buckets and objects, and the manifest of an S3-backed image.
import { createHash } from "node:crypto";
import { RegisterImageCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { type Emulator } from "../../emulator/index";
import { elementIn, signedFetch, type Answer, type Signer } from "./signed";
import { account, clientOf, codeOf, emulator, stranger } from "./support";

const s3: Signer = { service: "s3" };
const send = async (
  running: Emulator,
  method: string,
  path: string,
  {
    body = "",
    headers = {},
    signer = s3,
  }: { body?: string; headers?: Record<string, string>; signer?: Signer } = {},
): Promise<Answer> => signedFetch(running, signer, { method, path, body, headers });
const codeIn = ({ status, text }: Answer): string => `${status} ${elementIn(text, "Code") ?? "accepted"}`;

describe("an object", () => {
  it("is read as it was put, with its type and metadata", async () => {
    const running = await emulator();
    running.seed.bucket({ name: "bundles" });
    const headers = { "content-type": "text/plain", "x-amz-meta-origin": "here" };
    const put = await send(running, "PUT", "/bundles/a%20b/part.0", { body: "hello", headers });
    const etag = `"${createHash("md5").update("hello").digest("hex")}"`;
    expect([put.status, put.headers.get("etag")]).toEqual([200, etag]);
    const got = await send(running, "GET", "/bundles/a%20b/part.0");
    expect(got.text).toBe("hello");
    expect(Object.fromEntries(got.headers)).toMatchObject({ ...headers, etag, "content-length": "5" });
    const head = await send(running, "HEAD", "/bundles/a%20b/part.0");
    expect([head.status, head.text, head.headers.get("content-length")]).toEqual([200, "", "5"]);
    expect(running.calls.map(({ action }) => action)).toEqual(["PutObject", "GetObject", "HeadObject"]);
    expect(running.calls[0]?.parameters).toEqual({ Bucket: "bundles", Key: "a b/part.0" });
  });

  it("tells whom a canned list lets read it (Amazon S3 User Guide: Access control list overview)", async () => {
    const running = await emulator();
    running.seed.bucket({ name: "bundles" });
    const readersOf = async (path: string): Promise<string[]> => {
      const { text } = await send(running, "GET", `${path}?acl`);
      return [...text.matchAll(/<Permission>(\w+)<\/Permission>/g)].map(([, permission = ""]) => permission);
    };
    expect(await readersOf("/bundles")).toEqual(["FULL_CONTROL"]);
    for (const [acl, permissions] of [
      ["private", ["FULL_CONTROL"]],
      ["aws-exec-read", ["FULL_CONTROL", "READ"]],
      ["public-read", ["FULL_CONTROL", "READ"]],
    ] as const) {
      await send(running, "PUT", "/bundles/part", { body: "x", headers: { "x-amz-acl": acl } });
      expect(await readersOf("/bundles/part")).toEqual(permissions);
    }
  });

  it("comes out of its chunks", async () => {
    const running = await emulator();
    running.seed.bucket({ name: "bundles" });
    // The chunks of a stream: its signature is of the word, so that this one is not verified.
    const response = await fetch(`${running.url}/bundles/part`, {
      method: "PUT",
      body: "3;chunk-signature=0\r\nabc\r\n2\r\nde\r\n0\r\nx-amz-checksum-crc32:AA==\r\n\r\n",
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${account}/20261122/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00`,
        "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
      },
    });
    expect(response.status).toBe(200);
    expect((await send(running, "GET", "/bundles/part")).text).toBe("abcde");
  });

  it("is refused as Amazon S3 API Reference: Error responses says", async () => {
    const running = await emulator();
    running.seed.bucket({ name: "bundles" });
    running.seed.bucket({ name: "foreign", account: stranger });
    const attempt = async (...args: [string, string, object?]): Promise<string> =>
      codeIn(await send(running, ...args));
    expect(await attempt("GET", "/bundles/none")).toBe("404 NoSuchKey");
    expect((await send(running, "HEAD", "/bundles/none")).status).toBe(404);
    expect(await attempt("PUT", "/none/key")).toBe("404 NoSuchBucket");
    expect(await attempt("GET", "/foreign/key")).toBe("403 AccessDenied");
    expect(await attempt("PUT", "/bundles/key", { headers: { "content-md5": "AAAA" } })).toBe(
      "400 BadDigest",
    );
    expect(await attempt("PUT", "/bundles/key", { body: "x".repeat(17 * 1024 * 1024) })).toBe(
      "400 EntityTooLarge",
    );
  });

  it("of a bundle's size is taken", async () => {
    const running = await emulator();
    running.seed.bucket({ name: "bundles" });
    const part = { body: "x".repeat(10 * 1024 * 1024) };
    expect((await send(running, "PUT", "/bundles/part", part)).status).toBe(200);
  });
});

describe("a bucket", () => {
  it("is created once, and found", async () => {
    const running = await emulator();
    const west = { ...s3, region: "eu-west-1" };
    expect(codeIn(await send(running, "PUT", "/bundles", { signer: west }))).toBe("200 accepted");
    expect(codeIn(await send(running, "PUT", "/bundles", { signer: west }))).toBe(
      "409 BucketAlreadyOwnedByYou",
    );
    expect(codeIn(await send(running, "PUT", "/bundles"))).toBe("200 accepted");
    const other = { signer: { ...s3, accessKeyId: stranger } };
    expect(codeIn(await send(running, "PUT", "/bundles", other))).toBe("409 BucketAlreadyExists");
    expect(codeIn(await send(running, "PUT", "/Bundles"))).toBe("400 InvalidBucketName");
    const head = await send(running, "HEAD", "/bundles");
    expect([head.status, head.headers.get("x-amz-bucket-region")]).toEqual([200, "eu-west-1"]);
  });

  it.each([
    ["GET", "/"],
    ["GET", "/bundles"],
    ["DELETE", "/bundles/key"],
    ["POST", "/bundles"],
  ])("%s %s is not modelled", async (method, path) => {
    const running = await emulator();
    running.seed.bucket({ name: "bundles" });
    expect(codeIn(await send(running, method, path))).toBe("405 MethodNotAllowed");
  });
});

describe("RegisterImage by ImageLocation", () => {
  const manifest =
    "<?xml version='1.0'?><manifest><machine_configuration><architecture>x86_64</architecture>" +
    '</machine_configuration><image><parts count="2"><part index="0"><filename>p.0</filename></part>' +
    '<part index="1"><filename>p.1</filename></part></parts></image></manifest>';
  const registerAt = async (running: Emulator, ImageLocation: string): Promise<string> =>
    codeOf(clientOf(running).send(new RegisterImageCommand({ Name: "bundled", ImageLocation })));

  it("takes the architecture from a manifest that EC2 may read", async () => {
    const running = await emulator();
    running.seed.bucket({ name: "bundles" });
    const headers = { "x-amz-acl": "aws-exec-read" };
    await send(running, "PUT", "/bundles/web/m.xml", { body: manifest, headers });
    expect(await registerAt(running, "bundles/web/m.xml")).toBe("accepted");
    expect(running.images()).toMatchObject([
      { Architecture: "x86_64", RootDeviceType: "instance-store", ImageLocation: "bundles/web/m.xml" },
    ]);
  });

  it.each([
    ["missing", undefined, "aws-exec-read"],
    ["closed to EC2", manifest, "private"],
    ["no manifest", "<html></html>", "aws-exec-read"],
    ["short of parts", manifest.replace('count="2"', 'count="3"'), "aws-exec-read"],
  ])("is refused with InvalidManifest if it is %s (EC2 API Reference: Error codes)", async (_, body, acl) => {
    const running = await emulator();
    running.seed.bucket({ name: "bundles", acl });
    if (body !== undefined) await send(running, "PUT", "/bundles/m.xml", { body });
    expect(await registerAt(running, "bundles/m.xml")).toBe("InvalidManifest");
  });

  it("takes any location in a bucket that the emulator does not know", async () => {
    expect(await registerAt(await emulator(), "elsewhere/m.xml")).toBe("accepted");
  });
});
