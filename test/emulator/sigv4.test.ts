// Signatures: a true one against AWS's published example, verified where the secret is known, and nowhere else.
import { DescribeImagesCommand, EC2Client } from "@aws-sdk/client-ec2";
import { describe, expect, it, onTestFinished } from "vitest";
import { expectedSignature, signatureOf } from "../../emulator/sigv4";
import { type Emulator } from "../../emulator/index";
import { callJson, signedFetch } from "./signed";
import { account, codeOf, emulator, stranger } from "./support";

const accessKeyId = "AKIAIOSFODNN7EXAMPLE";
const secretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

async function codeWith(running: Emulator, secret: string, sessionToken?: string): Promise<string> {
  const client = new EC2Client({
    endpoint: running.url,
    region: "us-east-1",
    credentials: {
      accessKeyId,
      secretAccessKey: secret,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
    maxAttempts: 1,
  });
  onTestFinished(() => {
    client.destroy();
  });
  return codeOf(client.send(new DescribeImagesCommand({ Owners: ["self"] })));
}

it("is what IAM User Guide: Create a signed AWS API request shows for its example of Amazon S3", () => {
  // Amazon S3 API Reference: Authenticating Requests, example GET Object, checked 2026-11-22.
  const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  const request = {
    method: "GET",
    path: "/test.txt",
    query: [],
    headers: {
      host: "examplebucket.s3.amazonaws.com",
      range: "bytes=0-9",
      "x-amz-content-sha256": empty,
      "x-amz-date": "20130524T000000Z",
      authorization:
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request," +
        "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=00",
    },
    body: Buffer.alloc(0),
  };
  expect(expectedSignature("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", request, signatureOf(request))).toBe(
    "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
  );
});

describe("with a seeded secret", () => {
  it("EC2 refuses another secret's signature as the EC2 API Reference: Error codes says", async () => {
    const running = await emulator();
    running.seed.credentials({ accessKeyId, secretAccessKey, account: stranger });
    expect(await codeWith(running, secretAccessKey)).toBe("accepted");
    expect(running.calls.at(-1)).toMatchObject({ account: stranger, accessKeyId });
    expect(await codeWith(running, "guessed")).toBe("AuthFailure");
    expect(await codeWith(running, secretAccessKey, "a token")).toBe("AuthFailure");
    expect(running.calls.at(-1)).toMatchObject({ status: 401 });
  });

  it("other keys stand as they are", async () => {
    const running = await emulator();
    expect(await codeWith(running, "anything")).toBe("accepted");
  });

  it.each([
    ["sts", "SignatureDoesNotMatch", 403],
    ["s3", "SignatureDoesNotMatch", 403],
  ])("%s answers %s", async (service, code, status) => {
    const running = await emulator();
    running.seed.credentials({ accessKeyId, secretAccessKey });
    const signer = { service, accessKeyId, secretAccessKey: "guessed" };
    const answer = await signedFetch(running, signer, { method: "PUT", path: "/bucket/key" });
    expect({ status: answer.status, text: answer.text }).toMatchObject({
      status,
      text: expect.stringContaining(`<Code>${code}</Code>`) as string,
    });
  });

  it.each([
    ["kms", "TrentService.ListAliases"],
    ["ssm", "AmazonSSM.GetParameters"],
    ["organizations", "AWSOrganizationsV20161128.DescribeOrganization"],
  ])("%s answers InvalidSignatureException", async (service, target) => {
    const running = await emulator();
    running.seed.credentials({ accessKeyId, secretAccessKey });
    expect(
      await callJson(running, { service, accessKeyId, secretAccessKey: "guessed" }, target),
    ).toMatchObject({ status: 400, code: "InvalidSignatureException" });
    const signer = { service, accessKeyId, secretAccessKey, sessionToken: "a token" };
    expect(await callJson(running, signer, target)).toMatchObject({
      status: 400,
      code: "UnrecognizedClientException",
    });
  });
});

it("seeds refuse what is no access key", async () => {
  const { seed } = await emulator();
  expect(() => {
    seed.credentials({ accessKeyId: "no key", secretAccessKey: "x" });
  }).toThrow("no key");
  expect(() => {
    seed.credentials({ accessKeyId: account, secretAccessKey: "" });
  }).toThrow("empty");
});
