import { describe, expect, it } from "vitest";
import { makeAws, shareAws } from "../../../provider/aws/client";
import type { Aws } from "../../../provider/aws/port";
import { isRepeatable, pauseBefore } from "../../../provider/aws/retry";
import { AwsFailure } from "../../../provider/aws/errors";
import { toSessionName, type AwsSettings } from "../../../provider/aws/settings";
import { startWorld, type TestWorld } from "../../support/world";

const place = { region: "us-east-1" };

function awsOf(world: TestWorld, more: Partial<AwsSettings> = {}): Aws {
  const { url } = world.emulator;
  const endpoints = { ec2: url, kms: url, s3: url, ssm: url, sts: url };
  const settings = { assumeRoles: [], accessKey: "123456789012", secretKey: "emulator", endpoints, ...more };
  return makeAws(settings, { clock: world.clock, random: () => 0.5 });
}

const throttled = { code: "RequestLimitExceeded", message: "Request limit exceeded.", status: 503 };
const broken = { code: "InternalError", message: "oops", status: 500 };

describe("a call", () => {
  it("is tried again when it was refused for its rate, whatever it does, and in the end given up", async () => {
    const world = await startWorld();
    const ec2 = awsOf(world).at(place);
    const id = world.emulator.seed.image({ name: "web" });
    const request = { Name: "copy", SourceImageId: id, SourceRegion: "us-east-1" };
    world.emulator.faults.add({ action: "CopyImage", times: 3, error: throttled });
    expect(await ec2.call("CopyImage", request)).toHaveProperty("ImageId");
    expect(world.operations()).toEqual(Array(4).fill("CopyImage"));
    world.emulator.faults.add({ action: "CopyImage", times: Infinity, error: throttled });
    const from = world.clock.now();
    await expect(ec2.call("CopyImage", request)).rejects.toMatchObject({ code: "RequestLimitExceeded" });
    expect(world.operations()).toHaveLength(12);
    expect(world.clock.now() - from).toBeGreaterThan(60_000);
  });

  it("that may have happened is tried again only where that comes to the same", async () => {
    const world = await startWorld();
    const ec2 = awsOf(world).at(place);
    const id = world.emulator.seed.image({ name: "web" });
    const request = { Name: "copy", SourceImageId: id, SourceRegion: "us-east-1" };
    world.emulator.faults.add({ action: "CopyImage", after: true, disconnect: true });
    await expect(ec2.call("CopyImage", request)).rejects.toMatchObject({
      code: "ECONNRESET",
      retry: "later",
    });
    world.emulator.faults.add({ action: "CopyImage", after: true, disconnect: true });
    await ec2.call("CopyImage", { ...request, ClientToken: "t" });
    expect(world.operations()).toEqual(Array(3).fill("CopyImage"));
    expect(world.emulator.images()).toHaveLength(3);
    world.emulator.faults.add({ action: "DescribeImages", times: 2, error: broken });
    await ec2.call("DescribeImages", { Owners: ["self"], MaxResults: 5 });
    expect(world.operations()).toHaveLength(3);
  });

  it("is tried as often as `aws:maxRetries` says, and one that cannot heal once", async () => {
    const world = await startWorld();
    const ec2 = awsOf(world, { maxRetries: 2 }).at(place);
    world.emulator.faults.add({ action: "DescribeRegions", times: 9, error: throttled });
    await expect(ec2.call("DescribeRegions", {})).rejects.toThrow(/RequestLimitExceeded/);
    expect(world.operations()).toHaveLength(2);
    await expect(ec2.call("DeregisterImage", { ImageId: "ami-00000000000000000" })).rejects.toThrow(
      /NotFound/,
    );
    expect(world.operations()).toHaveLength(1);
  });

  it("waits for its bucket, so that EC2 refuses none", async () => {
    const world = await startWorld({ throttling: true });
    const ec2 = awsOf(world).at(place);
    const ids = Array.from({ length: 130 }, (_, n) => world.emulator.seed.image({ name: `web-${n}` }));
    for (const ImageId of ids) await ec2.call("DeregisterImage", { ImageId });
    expect(world.clock.now() - Date.UTC(2026, 10, 22)).toBe(6000);
    expect(world.emulator.calls.filter(({ errorCode }) => errorCode !== undefined)).toEqual([]);
  });
});

describe("a pause", () => {
  const failure = (code: string, retry: AwsFailure["retry"]): AwsFailure =>
    new AwsFailure({ service: "ec2", operation: "CopyImage", region: "", code, message: "", retry });
  it("doubles up to twenty seconds and is spread over its second half", () => {
    const busy = failure("RequestLimitExceeded", "later");
    const pause = (tries: number, random: number): number | undefined =>
      pauseBefore(busy, {}, { tries, most: undefined, random });
    expect([pause(1, 1), pause(2, 1), pause(2, 0), pause(11, 1), pause(12, 1)]).toEqual([
      ...[500, 1000, 500, 20_000, undefined],
    ]);
    const never = failure("InvalidParameter", "never");
    expect(pauseBefore(never, {}, { tries: 1, most: undefined, random: 0 })).toBeUndefined();
  });
  it.each([
    ["DescribeImages", {}, true],
    ["RegisterImage", {}, true],
    ["CreateImage", {}, true],
    ["CreateImageUsageReport", {}, false],
    ["CreateImageUsageReport", { ClientToken: "t" }, true],
    ["PutParameter", { Overwrite: true }, true],
    ["PutParameter", { Overwrite: false }, false],
    ["RunInstances", {}, false],
  ])("precedes another %s %j: %s", (operation, input, may) => {
    expect(isRepeatable(operation, input)).toBe(may);
  });
});

describe("the account", () => {
  const mine = { allowedAccountIds: ["123456789012"] };
  it("is asked for once per credentials, and not where no setting wants it", async () => {
    const world = await startWorld();
    await awsOf(world).at(place).call("DescribeRegions", {});
    expect(world.operations()).toEqual(["DescribeRegions"]);
    const aws = awsOf(world, mine);
    const regions = ["us-east-1", "eu-west-1"];
    await Promise.all(regions.map((region) => aws.at({ region }).call("DescribeRegions", {})));
    expect(world.operations().sort()).toEqual(["DescribeRegions", "DescribeRegions", "GetCallerIdentity"]);
  });

  it("that is not allowed, or forbidden, is never called, in no service and as no role", async () => {
    const world = await startWorld();
    const there = { ...place, assumeRoleArn: "arn:aws:iam::999988887777:role/images" };
    const aws = awsOf(world, mine);
    await expect(aws.at(there).call("DescribeRegions", {})).rejects.toThrow(
      /account `999988887777`.*`aws:allowedAccountIds` lists `123456789012` alone/,
    );
    await expect(aws.service("ssm", there).call("GetParameter", { Name: "x" })).rejects.toThrow(AwsFailure);
    const forbidden = awsOf(world, { forbiddenAccountIds: ["123456789012"] });
    await expect(forbidden.at(place).call("DescribeRegions", {})).rejects.toThrow(
      /forbiddenAccountIds` lists it/,
    );
    const asked = new Set(world.operations());
    expect(asked).toEqual(new Set(["AssumeRole", "GetCallerIdentity"]));
  });

  it("is asked for again when it could not be found out", async () => {
    const world = await startWorld();
    const ec2 = awsOf(world, mine).at(place);
    const denied = { code: "AccessDenied", message: "no", status: 403 };
    world.emulator.faults.add({ action: "GetCallerIdentity", error: denied });
    await expect(ec2.call("DescribeRegions", {})).rejects.toThrow(/`sts:GetCallerIdentity`/);
    await ec2.call("DescribeRegions", {});
  });
});

it("shares what has the same settings within the process", () => {
  const settings = { assumeRoles: [], sessionName: "pulumi-ami-images-prod" };
  expect(shareAws({ ...settings })).toBe(shareAws({ ...settings }));
  expect(shareAws(settings)).not.toBe(shareAws({ ...settings, profile: "other" }));
});

describe("services beside EC2", () => {
  it("answer at the configured endpoint, S3 by path", async () => {
    const world = await startWorld();
    const aws = awsOf(world);
    expect(aws.service("ssm", place)).toBe(aws.service("ssm", { region: "us-east-1" }));
    expect(aws.service("ec2", place)).toBe(aws.at(place));
    const ssm = aws.service("ssm", place);
    await ssm.call("PutParameter", { Name: "/web/image", Value: "v1", Type: "String" });
    const { Parameter } = await ssm.call("GetParameter", { Name: "/web/image" });
    expect(Parameter?.Value).toBe("v1");
    await expect(ssm.call("GetParameter", { Name: "/none" })).rejects.toMatchObject({ retry: "gone" });
    expect(await aws.service("sts", place).call("GetCallerIdentity", {})).toMatchObject({
      Account: "123456789012",
    });
    const unseen = { Bucket: "nobody-has-this", Key: "image.manifest.xml" };
    await expect(aws.service("s3", place).call("GetObject", unseen)).rejects.toMatchObject({
      code: "NoSuchBucket",
      id: "nobody-has-this/image.manifest.xml",
    });
    // Once a key is seeded, there is no other.
    world.emulator.seed.key();
    await expect(
      aws.service("kms", place).call("DescribeKey", { KeyId: "no key at all" }),
    ).rejects.toMatchObject({ service: "kms", retry: "gone" });
  });
});

describe("the session of a role", () => {
  it("is named after the stack", async () => {
    const world = await startWorld();
    const aws = awsOf(world, { sessionName: toSessionName("images", "prod") });
    const there = { ...place, assumeRoleArn: "arn:aws:iam::999988887777:role/images" };
    const { Arn } = await aws.service("sts", there).call("GetCallerIdentity", {});
    expect(Arn).toBe("arn:aws:sts::999988887777:assumed-role/images/pulumi-ami-images-prod");
  });
  it("has a name that STS takes", () => {
    expect(toSessionName("my images/x", "ümlaut")).toBe("pulumi-ami-my-images-x--mlaut");
    expect(toSessionName("p".repeat(80), "s")).toHaveLength(64);
    expect(toSessionName("", "")).toBe("pulumi-ami");
  });
});
