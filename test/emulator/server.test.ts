// The HTTP side: who calls, hostile requests, dry runs, faults, the call log, many clients at once, and the end.
import { once } from "node:events";
import { request } from "node:http";
import {
  CopyImageCommand,
  DescribeImagesCommand,
  DescribeVpcsCommand,
  EC2Client,
  RegisterImageCommand,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock, startEmulator } from "../../emulator/index";
import { converse } from "./converse";
import { account, clientOf, codeOf, emulator, register, registration, stranger } from "./support";

const signed = (credential = `${account}/20261122/us-east-1/ec2/aws4_request`): Record<string, string> => ({
  authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=00`,
  "content-type": "application/x-www-form-urlencoded",
});

async function post(
  url: string,
  body: string,
  headers = signed(),
): Promise<{ status: number; code: string; text: string }> {
  const response = await fetch(url, { method: "POST", body, headers });
  const text = await response.text();
  return { status: response.status, code: /<Code>(.*?)<\/Code>/.exec(text)?.[1] ?? "accepted", text };
}

const list = "Action=DescribeImages&Version=2016-11-15";

describe("the caller", () => {
  it("needs credentials, in a header or a presigned query", async () => {
    const { url } = await emulator();
    expect(await post(url, list, {})).toMatchObject({ status: 403, code: "MissingAuthenticationToken" });
    expect(await post(url, list)).toMatchObject({ status: 200 });
    const credential = encodeURIComponent(`${account}/20261122/us-east-1/ec2/aws4_request`);
    const presigned = await fetch(
      `${url}/?${list}&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${credential}&X-Amz-SignedHeaders=host&X-Amz-Signature=00`,
    );
    expect(presigned.status).toBe(200);
  });

  it.each([
    "Basic dXNlcjpwYXNz",
    "AWS4-HMAC-SHA256",
    "AWS4-HMAC-SHA256 Credential=key/20261122/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=00",
    "AWS4-HMAC-SHA256 Credential=key/20261122/us-east-1/ec2/aws4_request, SignedHeaders=host",
    "AWS4-HMAC-SHA256 Credential=key/20261122/us-east-1/ec2/aws4_request, Signature=00",
  ])("is refused with the header %s", async (authorization) => {
    const { url } = await emulator();
    expect(await post(url, list, { authorization })).toMatchObject({
      status: 400,
      code: "IncompleteSignature",
    });
  });

  it("is an account by 12 digits, else the default one, in the Region of its scope", async () => {
    const running = await emulator();
    await clientOf(running, "eu-west-1", stranger).send(new DescribeImagesCommand({}));
    await clientOf(running, "us-gov-west-1", "AKIAEXAMPLE").send(new DescribeImagesCommand({}));
    expect(running.calls.map(({ account: who, region }) => [who, region])).toEqual([
      [stranger, "eu-west-1"],
      [account, "us-gov-west-1"],
    ]);
  });

  it("is an unmodified SDK with the environment of the emulator", async () => {
    const running = await emulator();
    const before = { ...process.env };
    Object.assign(process.env, running.env);
    try {
      const client = new EC2Client();
      await client.send(new DescribeImagesCommand({}));
      client.destroy();
    } finally {
      process.env = before;
    }
    expect(running.calls).toMatchObject([
      { action: "DescribeImages", account, region: "us-east-1", status: 200 },
    ]);
  });
});

describe("a hostile request", () => {
  it.each([
    ["nothing", "", "MissingAction"],
    ["garbage", '{"json": [1,2', "MissingAction"],
    ["bytes", "\u0000\u0001\u0002=\u0003", "InvalidCharacter"],
    ["percent signs", "%%%=%zz&Action=DescribeImages", "UnknownParameter"],
    ["an action of another service", "Action=ListBuckets", "InvalidAction"],
    ["an action of EC2 that is not modelled", "Action=DescribeVpcs&Version=2016-11-15", "InvalidAction"],
    ["an action of JavaScript", "Action=constructor", "InvalidAction"],
    ["markup for an action", "Action=<script>", "InvalidAction"],
    ["another version", "Action=DescribeImages&Version=2010-01-01", "NoSuchVersion"],
    ["a prototype", `${list}&__proto__.x=1&constructor.prototype.y=2`, "UnknownParameter"],
    ["a control character", `Action=RegisterImage&Name=web&Description=%01`, "InvalidCharacter"],
    ["a huge index", `${list}&ImageId.99999999999=ami-1`, "UnknownParameter"],
  ])("of %s is refused as EC2 would, and the server lives on", async (_, body, expected) => {
    const { url } = await emulator();
    expect(await post(url, body)).toMatchObject({ status: 400, code: expected });
    expect(await post(url, list)).toMatchObject({ status: 200 });
  });

  it("of more than 1 MiB is refused, and read to its end", async () => {
    const { url } = await emulator();
    expect(await post(url, `${list}&Owner.1=${"a".repeat(3_000_000)}`)).toMatchObject({
      status: 413,
      code: "RequestEntityTooLarge",
    });
    expect(await post(url, list)).toMatchObject({ status: 200 });
  });

  it("that breaks off, or is no HTTP, harms nobody else", async () => {
    const { url } = await emulator();
    const half = request(url, {
      method: "POST",
      headers: { ...signed(), expect: "100-continue", "content-length": "1000" },
    });
    half.on("error", () => undefined).write("Action=Desc");
    await once(half, "continue");
    half.destroy();
    await converse(url, "\u0016\u0003\u0001 not http\r\n\r\n").answer;
    expect(await post(url, list)).toMatchObject({ status: 200 });
  });

  it("with odd paths is answered all the same", async () => {
    const { url } = await emulator();
    expect((await fetch(`${url}//[::?${list}`, { headers: signed() })).status).toBe(200);
  });

  it("for what EC2 has and we have not, is refused through the SDK at the first attempt", async () => {
    const running = await emulator();
    const client = new EC2Client({
      endpoint: running.url,
      region: "us-east-1",
      credentials: { accessKeyId: "a", secretAccessKey: "b" },
    });
    expect(await codeOf(client.send(new DescribeVpcsCommand({})))).toBe("InvalidAction");
    expect(running.calls).toHaveLength(1);
    client.destroy();
  });
});

it("a dry run is refused as successful, and changes nothing", async () => {
  const running = await emulator();
  const input = { ...registration(running.seed.snapshot()), DryRun: true };
  await expect(clientOf(running).send(new RegisterImageCommand(input))).rejects.toMatchObject({
    name: "DryRunOperation",
    $metadata: { httpStatusCode: 412 },
  });
  expect(running.images()).toEqual([]);
  expect(await post(running.url, "Action=RegisterImage&DryRun=true")).toMatchObject({
    code: "MissingParameter",
  });
});

describe("a fault", () => {
  const throttle = { code: "RequestLimitExceeded", message: "Request limit exceeded.", status: 503 };

  it("before the action leaves no effect, strikes as often as asked, and lets calls pass first", async () => {
    const running = await emulator({
      faults: [{ action: "RegisterImage", skip: 1, times: 2, error: throttle }],
    });
    const codes = [];
    for (const Name of ["one", "two", "three", "four"]) codes.push(await codeOf(register(running, { Name })));
    expect(codes).toEqual(["accepted", "RequestLimitExceeded", "RequestLimitExceeded", "accepted"]);
    expect(running.images().map(({ Name }) => Name)).toEqual(["one", "four"]);
  });

  it("after the action keeps its effect: the answer was lost", async () => {
    const running = await emulator();
    running.faults.add({ action: "RegisterImage", after: true, disconnect: true });
    expect(await codeOf(register(running))).not.toBe("accepted");
    expect(running.images()).toHaveLength(1);
    expect(running.calls.at(-1)).toMatchObject({ action: "RegisterImage", status: 0 });
    running.faults.add({
      action: "RegisterImage",
      after: true,
      error: { code: "InternalError", message: "x", status: 500 },
    });
    expect(await codeOf(register(running, { Name: "web-2" }))).toBe("InternalError");
    expect(running.images()).toHaveLength(2);
  });

  it("drops the connection if it gives no error, and can be taken back", async () => {
    const running = await emulator({ faults: [{ action: "DescribeImages", times: Infinity }] });
    const ec2 = clientOf(running);
    expect(await codeOf(ec2.send(new DescribeImagesCommand({})))).not.toBe("accepted");
    running.faults.clear();
    expect(await codeOf(ec2.send(new DescribeImagesCommand({})))).toBe("accepted");
  });

  it("lets the SDK repeat a copy without a second image, thanks to its client token", async () => {
    const running = await emulator({ faults: [{ action: "CopyImage", after: true }] });
    const source = running.seed.image();
    const client = new EC2Client({
      endpoint: running.url,
      region: "eu-west-1",
      credentials: { accessKeyId: account, secretAccessKey: "b" },
    });
    const { ImageId } = await client.send(
      new CopyImageCommand({ Name: "web", SourceImageId: source, SourceRegion: "us-east-1" }),
    );
    expect(running.images({ region: "eu-west-1" }).map((image) => image.ImageId)).toEqual([ImageId]);
    expect(running.calls.map(({ status }) => status)).toEqual([0, 200]);
    client.destroy();
  });
});

it("the call log tells action, caller, parameters, status, code and time", async () => {
  const clock = manualClock(1000);
  const running = await emulator({ clock });
  await codeOf(clientOf(running).send(new DescribeImagesCommand({ ImageIds: ["ami-01234567"] })));
  expect(running.calls).toEqual([
    {
      sequence: 1,
      service: "ec2",
      action: "DescribeImages",
      account,
      region: "us-east-1",
      accessKeyId: account,
      parameters: { ImageIds: ["ami-01234567"] },
      status: 400,
      errorCode: "InvalidAMIID.NotFound",
      at: new Date(1000),
    },
  ]);
});

it("views are copies", async () => {
  const running = await emulator();
  running.seed.image({ tags: { a: "b" } });
  const [image] = running.images();
  if (image) Object.assign(image, { Name: "changed" }).BlockDeviceMappings?.pop();
  image?.Tags?.pop();
  expect(running.images()[0]).toMatchObject({
    Name: expect.stringContaining("seeded-") as string,
    Tags: [{ Key: "a", Value: "b" }],
  });
  expect(running.images()[0]?.BlockDeviceMappings).toHaveLength(1);
});

it("many clients work at once, and of equal names one wins", async () => {
  const running = await emulator();
  const [one, two] = [clientOf(running), clientOf(running)];
  const snapshot = running.seed.snapshot();
  const attempts = Array.from({ length: 40 }, (_, i) =>
    codeOf(
      (i % 2 === 0 ? one : two).send(
        new RegisterImageCommand(registration(snapshot, { Name: `web-${Math.floor(i / 2)}` })),
      ),
    ),
  );
  const codes = await Promise.all(attempts);
  expect(codes.filter((code) => code === "accepted")).toHaveLength(20);
  expect(codes.filter((code) => code === "InvalidAMIName.Duplicate")).toHaveLength(20);
});

describe("seeds", () => {
  it("refuse places that do not exist", async () => {
    const { seed } = await emulator();
    expect(() => seed.snapshot({ account: "1234" })).toThrow("12 digits");
    expect(() => seed.image({ region: "virginia" })).toThrow("virginia");
    expect(() => seed.snapshot({ kmsKeyId: "mine" })).toThrow("mine");
  });
});

describe("closing", () => {
  it("ends idle connections, which would stay for two minutes", async () => {
    const running = await startEmulator();
    await clientOf(running).send(new DescribeImagesCommand({}));
    await running.close();
  });

  it("ends half-sent requests, which would never end", async () => {
    const running = await startEmulator();
    const half = request(running.url, {
      method: "POST",
      headers: { ...signed(), expect: "100-continue", "content-length": "10" },
    });
    half.on("error", () => undefined).write("A");
    await once(half, "continue");
    await running.close();
  });
});

it("a port in use is the caller's to know", async () => {
  const running = await emulator();
  await expect(startEmulator({ port: Number(new URL(running.url).port) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});

describe("a slow or broken caller", () => {
  it("whose body does not come is told so in EC2's document", async () => {
    const { url } = await emulator({ requestTimeout: 300 });
    const answer = await converse(url, "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nAction=Desc")
      .answer;
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain("<Code>RequestTimeoutException</Code>");
    expect(await post(url, list)).toMatchObject({ status: 200 });
  });

  it("whose headers do not come is told so too", async () => {
    const { url } = await emulator({ requestTimeout: 300 });
    const { answer } = converse(url, "POST / HTTP/1.1\r\nhost: x\r\n");
    expect(await answer).toContain("<Code>RequestTimeoutException</Code>");
  });

  it.each([
    ["no HTTP", "\u0016\u0003\u0001 not http\r\n\r\n"],
    [
      "a body of two lengths",
      "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\na",
    ],
    ["headers without end", `GET / HTTP/1.1\r\nhost: x\r\nx: ${"a".repeat(40_000)}\r\n\r\n`],
  ])("that sends %s is told so", async (_, text) => {
    const { url } = await emulator();
    const answer = await converse(url, text).answer;
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("<Code>MalformedHttpRequestException</Code>");
  });

  it("whose request is on its way when the emulator ends is told so", async () => {
    const running = await startEmulator();
    const { begun, answer } = converse(
      running.url,
      "POST / HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 100\r\n\r\nAction=Desc",
    );
    await begun;
    await running.close();
    expect(await answer).toContain("<Code>RequestTimeoutException</Code>");
  });
});

it("listens where it is told to", async () => {
  const running = await emulator({ host: "localhost" });
  expect(await post(running.url, list)).toMatchObject({ status: 200 });
});
