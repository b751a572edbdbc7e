// SSM: parameters and their versions, and image parameters whose value is looked at after the answer.
import { describe, expect, it } from "vitest";
import { manualClock, type Emulator } from "../../emulator/index";
import { callJson } from "./signed";
import { emulator, stranger } from "./support";

const call = async (
  running: Emulator,
  operation: string,
  input: object,
  signer = { service: "ssm" } as { service: string; accessKeyId?: string; region?: string },
): ReturnType<typeof callJson> => callJson(running, signer, `AmazonSSM.${operation}`, input);

const text = { Name: "/web/greeting", Value: "hello", Type: "String" };

describe("a parameter of text", () => {
  it("is there at once, by name, by ARN and by version", async () => {
    const running = await emulator();
    expect(await call(running, "PutParameter", text)).toMatchObject({
      output: { Version: 1, Tier: "Standard" },
    });
    expect(await call(running, "PutParameter", { ...text, Value: "hi", Overwrite: true })).toMatchObject({
      output: { Version: 2 },
    });
    const { output } = await call(running, "GetParameter", { Name: text.Name });
    const { ARN } = output.Parameter as { ARN: string };
    expect(output).toMatchObject({
      Parameter: { Value: "hi", Version: 2, Type: "String", DataType: "text" },
    });
    expect((await call(running, "GetParameter", { Name: ARN })).output).toMatchObject({
      Parameter: { Value: "hi" },
    });
    expect((await call(running, "GetParameter", { Name: `${text.Name}:1` })).output).toMatchObject({
      Parameter: { Value: "hello", Version: 1, Selector: ":1" },
    });
    expect(await call(running, "GetParameter", { Name: `${text.Name}:3` })).toMatchObject({
      code: "ParameterVersionNotFound",
    });
  });

  it("belongs to its account and Region", async () => {
    const running = await emulator();
    await call(running, "PutParameter", text);
    for (const signer of [
      { service: "ssm", accessKeyId: stranger },
      { service: "ssm", region: "eu-west-1" },
    ]) {
      expect(await call(running, "GetParameter", { Name: text.Name }, signer)).toMatchObject({
        status: 400,
        code: "ParameterNotFound",
      });
    }
  });

  it.each([
    [{}, "ParameterAlreadyExists"],
    [{ Overwrite: true, Type: "SecureString" }, "HierarchyTypeMismatchException"],
    [{ Overwrite: true, DataType: "aws:ec2:image" }, "ValidationException"],
    [{ Name: "/web/new", Type: "Number" }, "UnsupportedParameterType"],
    [{ Name: "/web/new", Type: undefined }, "ValidationException"],
    [{ Name: "/web/new", DataType: "aws:s3" }, "ValidationException"],
    [{ Name: "/web/new", Type: "StringList", DataType: "aws:ec2:image" }, "ValidationException"],
    [{ Name: "/web/new", Value: "x".repeat(4097) }, "ValidationException"],
    [{ Name: "/web/new?", Value: "x" }, "ValidationException"],
    [{ Name: "/web/new", Tier: "Gold" }, "ValidationException"],
    [{ Name: "/web/new", Overwrite: "yes" }, "SerializationException"],
  ])("refuses %j with %s (AWS Systems Manager API Reference: PutParameter)", async (change, code) => {
    const running = await emulator();
    await call(running, "PutParameter", text);
    expect(await call(running, "PutParameter", { ...text, ...change })).toMatchObject({ status: 400, code });
  });
});

describe("GetParameters", () => {
  it("tells which names are none", async () => {
    const running = await emulator();
    await call(running, "PutParameter", text);
    expect(
      (await call(running, "GetParameters", { Names: [text.Name, "/none", "/web/greeting:9"] })).output,
    ).toEqual({
      Parameters: [expect.objectContaining({ Name: text.Name, Value: "hello" })],
      InvalidParameters: ["/none", "/web/greeting:9"],
    });
  });

  it.each([[[]], [Array.from({ length: 11 }, (_, i) => `/p${i}`)]])("takes 1 to 10 names", async (Names) => {
    const running = await emulator();
    expect(await call(running, "GetParameters", { Names })).toMatchObject({ code: "ValidationException" });
  });
});

describe("a parameter of an image", () => {
  const image = (Value: string): object => ({
    Name: "/golden",
    Value,
    Type: "String",
    DataType: "aws:ec2:image",
  });
  const get = async (running: Emulator): ReturnType<typeof callJson> =>
    call(running, "GetParameter", { Name: "/golden" });

  it("appears once its image was looked at", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { parameterCheck: 2000 } });
    const id = running.seed.image();
    expect(await call(running, "PutParameter", image(id))).toMatchObject({
      status: 200,
      output: { Version: 1 },
    });
    expect(await get(running)).toMatchObject({ code: "ParameterNotFound" });
    clock.advance(2000);
    expect((await get(running)).output).toMatchObject({
      Parameter: { Value: id, Version: 1, DataType: "aws:ec2:image" },
    });
  });

  it.each([
    ["is no image id", () => "ami-golden"],
    ["is of no image", () => "ami-0123456789abcdef0"],
    [
      "is of another account's private image",
      (running: Emulator) => running.seed.image({ account: stranger }),
    ],
    ["is of another Region's image", (running: Emulator) => running.seed.image({ region: "eu-west-1" })],
  ])("is accepted and never appears if its value %s", async (_, value) => {
    const running = await emulator();
    expect(await call(running, "PutParameter", image(value(running)))).toMatchObject({ status: 200 });
    expect(await get(running)).toMatchObject({ status: 400, code: "ParameterNotFound" });
  });

  it("keeps its old version where the new one is of no image, and cannot become text", async () => {
    const running = await emulator();
    const id = running.seed.image();
    await call(running, "PutParameter", image(id));
    const next = { ...image("ami-0123456789abcdef0"), Overwrite: true };
    expect(await call(running, "PutParameter", next)).toMatchObject({ status: 200, output: { Version: 2 } });
    expect((await get(running)).output).toMatchObject({ Parameter: { Value: id, Version: 1 } });
    const plain = { ...image(id), DataType: "text", Overwrite: true };
    expect(await call(running, "PutParameter", plain)).toMatchObject({ code: "ValidationException" });
  });
});

describe("the tags of a parameter", () => {
  const resource = { ResourceType: "Parameter", ResourceId: text.Name };
  const tag = (Key: string, Value: string): object => ({ Key, Value });

  it("come with its creation, are added and taken away", async () => {
    const running = await emulator();
    await call(running, "PutParameter", { ...text, Tags: [tag("team", "web"), tag("cost", "42")] });
    await call(running, "AddTagsToResource", { ...resource, Tags: [tag("team", "api"), tag("tier", "1")] });
    await call(running, "RemoveTagsFromResource", { ...resource, TagKeys: ["cost", "none"] });
    expect((await call(running, "ListTagsForResource", resource)).output).toEqual({
      TagList: [tag("team", "api"), tag("tier", "1")],
    });
    await call(running, "PutParameter", { ...text, Overwrite: true });
    expect((await call(running, "ListTagsForResource", resource)).output).toMatchObject({
      TagList: [{}, {}],
    });
  });

  it.each([
    ["PutParameter", { ...text, Overwrite: true, Tags: [tag("a", "b")] }, "ValidationException"],
    ["AddTagsToResource", { ...resource, ResourceType: "Document" }, "InvalidResourceType"],
    ["ListTagsForResource", { ...resource, ResourceId: "/none" }, "InvalidResourceId"],
    [
      "AddTagsToResource",
      { ...resource, Tags: Array.from({ length: 51 }, (_, i) => tag(`k${i}`, "")) },
      "TooManyTagsError",
    ],
    ["AddTagsToResource", { ...resource, Tags: [tag("", "b")] }, "ValidationException"],
    ["AddTagsToResource", { ...resource, Tags: "none" }, "SerializationException"],
  ])("are refused by %s of %j with %s", async (operation, input, code) => {
    const running = await emulator();
    await call(running, "PutParameter", text);
    expect(await call(running, operation, input)).toMatchObject({ status: 400, code });
  });
});

describe("DeleteParameter", () => {
  it("takes the parameter away with its versions and tags", async () => {
    const running = await emulator();
    await call(running, "PutParameter", { ...text, Tags: [{ Key: "a", Value: "b" }] });
    expect(await call(running, "DeleteParameter", { Name: text.Name })).toMatchObject({ status: 200 });
    expect(await call(running, "GetParameter", { Name: text.Name })).toMatchObject({
      code: "ParameterNotFound",
    });
    expect(await call(running, "DeleteParameter", { Name: text.Name })).toMatchObject({
      code: "ParameterNotFound",
    });
    expect((await call(running, "PutParameter", text)).output).toMatchObject({ Version: 1 });
  });
});

describe("DescribeParameters", () => {
  it("tells all but values, filtered and page by page", async () => {
    const running = await emulator();
    await call(running, "PutParameter", { ...text, Description: "a greeting" });
    await call(running, "PutParameter", { ...text, Name: "/web/farewell" });
    await call(running, "PutParameter", { ...text, Name: "/api/greeting" });
    const list = async (input: object): Promise<Record<string, unknown>> =>
      (await call(running, "DescribeParameters", input)).output;
    const by = (Key: string, Option: string | undefined, ...Values: string[]): object => ({
      ParameterFilters: [{ Key, Option, Values }],
    });
    expect(await list(by("Name", undefined, text.Name))).toEqual({
      Parameters: [
        expect.objectContaining({ Name: text.Name, Description: "a greeting", Version: 1, DataType: "text" }),
      ],
    });
    expect(await list(by("Name", "BeginsWith", "/web"))).toMatchObject({ Parameters: [{}, {}] });
    expect(await list(by("Name", "Contains", "greet"))).toMatchObject({ Parameters: [{}, {}] });
    expect(await list(by("DataType", "Equals", "aws:ec2:image"))).toEqual({ Parameters: [] });
    const first = await list({ MaxResults: 2 });
    expect(first).toMatchObject({ Parameters: [{ Name: "/api/greeting" }, { Name: "/web/farewell" }] });
    expect(await list({ MaxResults: 2, NextToken: first.NextToken })).toEqual({
      Parameters: [expect.objectContaining({ Name: text.Name })],
    });
  });

  it.each([
    [{ ParameterFilters: [{ Key: "Path", Values: ["/web"] }] }, "InvalidFilterKey"],
    [{ ParameterFilters: [{ Key: "Type", Option: "Contains", Values: ["S"] }] }, "InvalidFilterOption"],
    [{ MaxResults: 51 }, "ValidationException"],
  ])("refuses %j with %s", async (input, code) => {
    expect(await call(await emulator(), "DescribeParameters", input)).toMatchObject({ status: 400, code });
  });
});

it("refuses what it does not model", async () => {
  expect(await call(await emulator(), "LabelParameterVersion", {})).toMatchObject({
    status: 400,
    code: "UnknownOperationException",
  });
});
