// KMS: seeded keys and the one that AWS manages for EBS, and what EC2 makes of them.
import { CopyImageCommand } from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { type Emulator } from "../../emulator/index";
import { callJson } from "./signed";
import { account, clientOf, emulator, stranger } from "./support";

const kms = { service: "kms" };
const call = async (running: Emulator, operation: string, input: object = {}): ReturnType<typeof callJson> =>
  callJson(running, kms, `TrentService.${operation}`, input);

describe("DescribeKey", () => {
  it("knows a seeded key by id, ARN, alias and alias ARN", async () => {
    const running = await emulator();
    const arn = running.seed.key({ alias: "alias/images" });
    const id = arn.slice(arn.lastIndexOf("/") + 1);
    for (const KeyId of [id, arn, "alias/images", `arn:aws:kms:us-east-1:${account}:alias/images`]) {
      const { output } = await call(running, "DescribeKey", { KeyId });
      expect(output).toMatchObject({
        KeyMetadata: { Arn: arn, KeyId: id, KeyManager: "CUSTOMER", KeyState: "Enabled", Enabled: true },
      });
    }
  });

  it("takes any well-formed name for a customer's key where none was seeded, as EC2 does here", async () => {
    const running = await emulator();
    expect((await call(running, "DescribeKey", { KeyId: "alias/images" })).output).toMatchObject({
      KeyMetadata: { KeyManager: "CUSTOMER", Enabled: true, AWSAccountId: account },
    });
    expect((await call(running, "DescribeKey", { KeyId: "not a key" })).code).toBe("NotFoundException");
  });

  it("knows the key that AWS manages for EBS without a seed, and tells a disabled key", async () => {
    const running = await emulator();
    running.seed.key({ alias: "alias/old", enabled: false });
    expect((await call(running, "DescribeKey", { KeyId: "alias/aws/ebs" })).output).toMatchObject({
      KeyMetadata: { KeyManager: "AWS", AWSAccountId: account },
    });
    expect((await call(running, "DescribeKey", { KeyId: "alias/old" })).output).toMatchObject({
      KeyMetadata: { KeyState: "Disabled", Enabled: false },
    });
  });

  it.each([
    ["alias/none", "NotFoundException"],
    ["0aa59eee-26f3-4340-a885-2f8b9810e72f", "NotFoundException"],
    [`arn:aws:kms:eu-west-1:${account}:alias/images`, "NotFoundException"],
    ["arn:aws:s3:::bucket", "InvalidArnException"],
    ["", "ValidationException"],
    [5, "SerializationException"],
  ])("refuses %j with %s (AWS KMS API Reference: DescribeKey)", async (KeyId, code) => {
    const running = await emulator();
    running.seed.key({ alias: "alias/images" });
    expect(await call(running, "DescribeKey", { KeyId })).toMatchObject({ status: 400, code });
  });
});

describe("ListAliases", () => {
  it("lists those of the account and Region in pages", async () => {
    const running = await emulator();
    running.seed.key({ alias: "alias/a" });
    running.seed.key({ alias: "alias/b" });
    running.seed.key({ alias: "alias/c", region: "eu-west-1" });
    running.seed.key({ alias: "alias/d", account: stranger });
    const first = await call(running, "ListAliases", { Limit: 2 });
    expect(first.output).toMatchObject({ Truncated: true });
    const second = await call(running, "ListAliases", { Limit: 2, Marker: first.output.NextMarker });
    const names = [first, second].flatMap(({ output }) =>
      (output.Aliases as { AliasName: string }[]).map(({ AliasName }) => AliasName),
    );
    expect(names).toEqual(["alias/aws/ebs", "alias/a", "alias/b"]);
    expect(second.output).toMatchObject({ Truncated: false });
    expect(await call(running, "ListAliases", { Marker: "made up" })).toMatchObject({
      code: "InvalidMarkerException",
    });
    expect(await call(running, "ListAliases", { Limit: 0 })).toMatchObject({ code: "ValidationException" });
  });
});

describe("CreateGrant", () => {
  const grant = { GranteePrincipal: `arn:aws:iam::${stranger}:root`, Operations: ["Decrypt", "CreateGrant"] };

  it("gives an id and a token", async () => {
    const running = await emulator();
    const KeyId = running.seed.key();
    expect((await call(running, "CreateGrant", { ...grant, KeyId })).output).toMatchObject({
      GrantId: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      GrantToken: expect.any(String) as string,
    });
  });

  it.each([
    [{ Operations: [] }, "ValidationException"],
    [{ Operations: ["Fly"] }, "ValidationException"],
    [{ GranteePrincipal: undefined }, "ValidationException"],
    [{ DryRun: true }, "DryRunOperationException"],
    [{ KeyId: "alias/old" }, "DisabledException"],
    [{ KeyId: "alias/none" }, "NotFoundException"],
  ])("refuses %j with %s (AWS KMS API Reference: CreateGrant)", async (change, code) => {
    const running = await emulator();
    const KeyId = running.seed.key();
    running.seed.key({ alias: "alias/old", enabled: false });
    expect(await call(running, "CreateGrant", { ...grant, KeyId, ...change })).toMatchObject({
      status: 400,
      code,
    });
  });
});

it("refuses what it does not model, and what is no JSON", async () => {
  const running = await emulator();
  expect(await call(running, "ScheduleKeyDeletion")).toMatchObject({
    status: 400,
    code: "UnknownOperationException",
  });
  expect(await callJson(running, kms, "AmazonSSM.GetParameter")).toMatchObject({
    code: "UnknownOperationException",
  });
  expect(await callJson(running, kms, "TrentService.ListAliases", "[1]")).toMatchObject({
    status: 400,
    code: "SerializationException",
  });
  expect(await callJson(running, kms, "TrentService.ListAliases", "{")).toMatchObject({
    code: "SerializationException",
  });
});

describe("for EC2", () => {
  const stateWith = async (running: Emulator, KmsKeyId: string): Promise<string | undefined> => {
    const source = running.seed.image();
    await clientOf(running).send(
      new CopyImageCommand({
        Name: `copy-${source}`,
        SourceImageId: source,
        SourceRegion: "us-east-1",
        Encrypted: true,
        KmsKeyId,
      }),
    );
    return running.images().find(({ Name }) => Name === `copy-${source}`)?.State;
  };

  it("any well-formed key stands where none is seeded", async () => {
    const running = await emulator();
    running.seed.key({ region: "eu-west-1" });
    expect(await stateWith(running, "alias/anything")).toBe("available");
  });

  it("a key that is missing or disabled fails the copy later, where keys are seeded", async () => {
    const running = await emulator();
    running.seed.key({ alias: "alias/images" });
    running.seed.key({ alias: "alias/old", enabled: false });
    expect(await stateWith(running, "alias/images")).toBe("available");
    expect(await stateWith(running, "alias/aws/ebs")).toBe("available");
    expect(await stateWith(running, "alias/old")).toBe("failed");
    expect(await stateWith(running, "alias/anything")).toBe("failed");
    expect(await stateWith(running, "0aa59eee-26f3-4340-a885-2f8b9810e72f")).toBe("failed");
  });
});

it("seeds refuse what is no key, and the same key twice", async () => {
  const { seed } = await emulator();
  expect(() => seed.key({ keyId: "mine" })).toThrow("mine");
  expect(() => seed.key({ alias: "images" })).toThrow("images");
  seed.key({ alias: "alias/images" });
  expect(() => seed.key({ alias: "alias/images" })).toThrow("already");
});
