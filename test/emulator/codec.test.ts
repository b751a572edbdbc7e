// The contract with the SDK's schemas: for every modelled action, what the SDK sends we read back as it was, and
// what we write the SDK reads back as it was. An SDK update that breaks the codec fails here, loudly.
import * as ec2 from "@aws-sdk/client-ec2";
import { NormalizedSchema } from "@smithy/core/schema";
import { describe, expect, it } from "vitest";
import { actions } from "../../emulator/actions/index";
import { decode, encode, encodeError, type Action } from "../../emulator/codec";
import "./support.js";

type Command = ConstructorParameters<typeof ec2.DescribeImagesCommand>[0];
const commandOf = (action: Action): new (input: Command) => ec2.DescribeImagesCommand =>
  (ec2 as unknown as Record<string, new (input: Command) => ec2.DescribeImagesCommand>)[
    `${action}Command`
  ] as never;

const names = Object.keys(actions) as Action[];

/** A value that fills every member of a schema. */
function sample(schema: NormalizedSchema, name = "x", depth = 0): unknown {
  if (schema.isStructSchema()) {
    const members = [...schema.structIterator()];
    return Object.fromEntries(members.map(([key, member]) => [key, sample(member, key, depth + 1)]));
  }
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    return [sample(item, `${name}-1`, depth + 1), sample(item, `${name}-2`, depth + 1)];
  }
  if (schema.isBooleanSchema()) return name.length % 2 === 0;
  if (schema.isNumericSchema()) return name.length + depth;
  if (schema.isTimestampSchema()) return new Date("2026-11-22T10:11:12Z");
  return `${name} <&>"' é ${depth}`;
}

function schemas(action: Action): { input: NormalizedSchema; output: NormalizedSchema } {
  const [, , , , input, output] = ec2[`${action}$`];
  return { input: NormalizedSchema.of(input), output: NormalizedSchema.of(output) };
}

/** A client whose requests go to a function instead of the network. */
function clientTo(answer: (body: string) => string): ec2.EC2Client {
  return new ec2.EC2Client({
    region: "us-east-1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    maxAttempts: 1,
    requestHandler: {
      handle: (request: { body: string }) =>
        Promise.resolve({
          response: {
            statusCode: 200,
            headers: {},
            body: new Blob([answer(request.body)]).stream(),
          },
        }) as never,
    },
  });
}

describe("every modelled action", () => {
  it.each(names)("%s: its request survives the SDK's writer and our reader", async (action) => {
    const input = sample(schemas(action).input);
    let form = "";
    const client = clientTo((body) => {
      form = body;
      return encode(action, {}, "id");
    });
    await client.send(new (commandOf(action))(input as Command));
    const parameters = [...new URLSearchParams(form)].filter(
      ([key]) => key !== "Action" && key !== "Version",
    );
    expect(decode(action, parameters)).toEqual(input);
    expect(new URLSearchParams(form).get("Action")).toBe(action);
  });

  it.each(names)("%s: its answer survives our writer and the SDK's reader", async (action) => {
    const { output } = schemas(action);
    const answer = output.isStructSchema() ? (sample(output) as object) : {};
    const client = clientTo(() => encode(action, answer, "id-1"));
    const { $metadata, ...read } = await client.send(
      new (commandOf(action))(sample(schemas(action).input) as Command),
    );
    expect(read).toEqual(answer);
    expect($metadata.httpStatusCode).toBe(200);
  });
});

describe("the reader", () => {
  const read = (...form: [string, string][]): unknown => decode("RegisterImage", [["Name", "web"], ...form]);
  const code = (run: () => unknown): string => {
    try {
      run();
      return "accepted";
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it("keeps the order of a list by its numbers, and lets them have gaps", () => {
    expect(read(["BillingProduct.10", "c"], ["BillingProduct.2", "b"], ["BillingProduct.1", "a"])).toEqual({
      Name: "web",
      BillingProducts: ["a", "b", "c"],
    });
  });

  it("keeps empty strings, which are values", () => {
    expect(read(["BlockDeviceMapping.1.NoDevice", ""])).toEqual({
      Name: "web",
      BlockDeviceMappings: [{ NoDevice: "" }],
    });
  });

  it.each([
    ["an unknown name", "Colour", "red", "UnknownParameter"],
    ["an unknown nested name", "BlockDeviceMapping.1.Ebs.Colour", "red", "UnknownParameter"],
    ["a list index that is no number", "BillingProduct.first", "a", "UnknownParameter"],
    ["text where a structure belongs", "BlockDeviceMapping.1", "a", "UnknownParameter"],
    ["a structure where text belongs", "Description.Value", "a", "UnknownParameter"],
    ["a name of JavaScript's own", "__proto__.polluted", "a", "UnknownParameter"],
    ["a boolean that is none", "EnaSupport", "yes", "InvalidParameterValue"],
    ["a number that is none", "BlockDeviceMapping.1.Ebs.VolumeSize", "8GB", "InvalidParameterValue"],
    ["a depth that no action has", Array(40).fill("a").join("."), "a", "UnknownParameter"],
  ])("refuses %s", (_, key, value, expected) => {
    expect(code(() => read([key, value]))).toBe(expected);
  });

  it("refuses what is no time", () => {
    const enable = (date: string): unknown =>
      decode("EnableImageDeprecation", [
        ["ImageId", "ami-1"],
        ["DeprecateAt", date],
      ]);
    expect(code(() => enable("tomorrow"))).toBe("InvalidParameterValue");
    expect(enable("2027-01-02T03:04:05Z")).toMatchObject({ DeprecateAt: new Date("2027-01-02T03:04:05Z") });
  });

  it("refuses a request without a required parameter", () => {
    expect(code(() => decode("RegisterImage", []))).toBe("MissingParameter");
    expect(code(() => decode("CreateTags", [["ResourceId.1", "ami-1"]]))).toBe("MissingParameter");
  });
});

it("writes errors as EC2's document, escaped", () => {
  expect(encodeError("A.B", `<x> & "y"`, "id")).toContain(
    "<Response><Errors><Error><Code>A.B</Code><Message>&lt;x&gt; &amp; &quot;y&quot;</Message></Error></Errors><RequestID>id</RequestID></Response>",
  );
});
