// STS: who the caller is, and roles of other accounts. Each refusal names its document in service-refusal.ts.
import { fromTemporaryCredentials } from "@aws-sdk/credential-providers";
import { DescribeImagesCommand, EC2Client } from "@aws-sdk/client-ec2";
import { describe, expect, it, onTestFinished } from "vitest";
import { manualClock } from "../../emulator/index";
import { callQuery, elementIn } from "./signed";
import { account, emulator, stranger } from "./support";

const sts = { service: "sts" };
const role = `arn:aws:iam::${stranger}:role/teams/deploy`;
const assume = { Action: "AssumeRole", Version: "2011-06-15", RoleArn: role, RoleSessionName: "ci" };

describe("GetCallerIdentity", () => {
  it("tells the account of the access key", async () => {
    const running = await emulator();
    const { text } = await callQuery(running, sts, { Action: "GetCallerIdentity", Version: "2011-06-15" });
    expect(elementIn(text, "Account")).toBe(account);
    expect(elementIn(text, "Arn")).toBe(`arn:aws:iam::${account}:root`);
    expect(elementIn(text, "UserId")).toBe(account);
    expect(running.calls).toMatchObject([{ service: "sts", action: "GetCallerIdentity", status: 200 }]);
  });

  it("tells the partition of the Region", async () => {
    const running = await emulator();
    const { text } = await callQuery(
      running,
      { ...sts, region: "us-gov-west-1" },
      { Action: "GetCallerIdentity" },
    );
    expect(elementIn(text, "Arn")).toBe(`arn:aws-us-gov:iam::${account}:root`);
  });
});

describe("AssumeRole", () => {
  it("gives credentials of the role's account, which prove themselves by secret and token", async () => {
    const running = await emulator();
    const { text } = await callQuery(running, sts, assume);
    const given = (name: string): string => elementIn(text, name) ?? "";
    expect(given("Arn")).toBe(`arn:aws:sts::${stranger}:assumed-role/deploy/ci`);
    expect(given("AssumedRoleId")).toMatch(/^AROA[A-Z2-7]{17}:ci$/);
    const signer = {
      ...sts,
      accessKeyId: given("AccessKeyId"),
      secretAccessKey: given("SecretAccessKey"),
      sessionToken: given("SessionToken"),
    };
    const who = await callQuery(running, signer, { Action: "GetCallerIdentity" });
    expect(elementIn(who.text, "Account")).toBe(stranger);
    expect(elementIn(who.text, "UserId")).toBe(given("AssumedRoleId"));
    const guess = { ...signer, secretAccessKey: "guessed" };
    expect(await callQuery(running, guess, { Action: "GetCallerIdentity" })).toMatchObject({
      status: 403,
      code: "SignatureDoesNotMatch",
    });
    const { sessionToken: _, ...without } = signer;
    expect(await callQuery(running, without, { Action: "GetCallerIdentity" })).toMatchObject({
      status: 403,
      code: "InvalidClientTokenId",
    });
  });

  it("serves the SDK's own provider of temporary credentials, wherever the emulator's clock stands", async () => {
    const running = await emulator({ clock: manualClock(0) });
    const client = new EC2Client({
      endpoint: running.url,
      region: "eu-west-1",
      credentials: fromTemporaryCredentials({
        params: { RoleArn: role, RoleSessionName: "ci" },
        masterCredentials: { accessKeyId: account, secretAccessKey: "x" },
        clientConfig: { endpoint: running.url, region: "us-east-1" },
      }),
    });
    onTestFinished(() => {
      client.destroy();
    });
    await client.send(new DescribeImagesCommand({ Owners: ["self"] }));
    await client.send(new DescribeImagesCommand({ Owners: ["self"] }));
    expect(running.calls.map(({ action, account: who }) => [action, who])).toEqual([
      ["AssumeRole", account],
      ["DescribeImages", stranger],
      ["DescribeImages", stranger],
    ]);
  });

  it.each([
    ["RoleArn", "", "MissingParameter"],
    ["RoleArn", "deploy", "ValidationError"],
    ["RoleArn", `arn:aws-cn:iam::${stranger}:role/deploy`, "ValidationError"],
    ["RoleSessionName", "", "MissingParameter"],
    ["RoleSessionName", "a b", "ValidationError"],
    ["DurationSeconds", "899", "ValidationError"],
    ["DurationSeconds", "43201", "ValidationError"],
    ["DurationSeconds", "soon", "ValidationError"],
  ])("refuses %s %j with %s (AWS STS API Reference: AssumeRole)", async (name, value, code) => {
    const running = await emulator();
    expect(await callQuery(running, sts, { ...assume, [name]: value })).toMatchObject({ status: 400, code });
  });
});

it.each(["GetSessionToken", "", "constructor"])("answers InvalidAction to %j", async (Action) => {
  const running = await emulator();
  const answer = await callQuery(running, sts, { Action });
  expect(answer).toMatchObject({ status: 400, code: "InvalidAction" });
  expect(elementIn(answer.text, "Type")).toBe("Sender");
});
