// The contract with the SDK's exported schemas, for every operation of the EC2 client and not only the modelled ones:
// generated values survive the SDK's writer and our reader, and our writer and the SDK's reader. The schemas are
// public but undocumented; an update that changes their form fails here first, by name.
import * as ec2 from "@aws-sdk/client-ec2";
import { NormalizedSchema } from "@smithy/core/schema";
import { describe, expect, it } from "vitest";
import { decode, encode, type Action } from "../../../emulator/codec";
import "../support.js";

type Command = new (input: never) => ec2.DescribeImagesCommand;
const exported = ec2 as unknown as Readonly<Record<string, unknown>>;

/** Every operation, by the name of its command. */
const operations = Object.keys(exported)
  .flatMap((name) => /^([A-Z].*)Command$/.exec(name)?.[1] ?? [])
  .filter((name) => typeof exported[`${name}Command`] === "function")
  .sort();

/** Measured with @aws-sdk/client-ec2 3.1169.0; an update may add operations, and takes none away unnoticed. */
const atLeast = 823;
/** Structures hold themselves: deeper than this, members are left out. */
const maxDepth = 7;

function schemasOf(operation: string): { input: NormalizedSchema; output: NormalizedSchema } {
  const tuple = exported[`${operation}$`];
  if (!Array.isArray(tuple) || tuple.length < 6) throw new Error(`${operation}$ is no operation's tuple`);
  const [, , , , input, output] = tuple as Parameters<typeof NormalizedSchema.of>[0][];
  return { input: NormalizedSchema.of(input as never), output: NormalizedSchema.of(output as never) };
}

/** A value that fills a schema; undefined where nothing but an empty structure would be left. */
function sample(schema: NormalizedSchema, name: string, depth: number): unknown {
  if (schema.isStructSchema()) {
    if (depth > maxDepth) return undefined;
    const members = [...schema.structIterator()]
      .map(([key, member]) => [key, sample(member, key, depth + 1)] as const)
      .filter(([, value]) => value !== undefined);
    return members.length > 0 ? Object.fromEntries(members) : undefined;
  }
  if (schema.isListSchema()) {
    const item = sample(schema.getValueSchema(), `${name}-item`, depth + 1);
    return item === undefined ? undefined : [item, item];
  }
  if (schema.isMapSchema() || schema.isDocumentSchema())
    throw new Error(`a form new to the codec at ${name}`);
  if (schema.isBooleanSchema()) return name.length % 2 === 0;
  if (schema.isNumericSchema()) return name.length + depth;
  if (schema.isTimestampSchema()) return new Date("2026-11-22T10:11:12Z");
  if (schema.isBlobSchema()) return new Uint8Array([1, 2, 250, depth]);
  return `${name} <&>"' é ${depth}`;
}

let sent = "";
let answer = "";
const client = new ec2.EC2Client({
  region: "us-east-1",
  credentials: { accessKeyId: "a", secretAccessKey: "b" },
  maxAttempts: 1,
  requestHandler: {
    handle: ({ body }: { body: string }) => {
      sent = body;
      return Promise.resolve({
        response: { statusCode: 200, headers: {}, body: new Blob([answer]).stream() },
      }) as never;
    },
  },
});

async function send(operation: string, input: unknown): Promise<Record<string, unknown>> {
  const command = new (exported[`${operation}Command`] as Command)(input as never);
  const { $metadata: _, ...read } = await client.send(command);
  return read;
}

/** The operations for which a round trip does not give back what went in, with the reason. */
async function broken(roundTrip: (operation: Action) => Promise<void>): Promise<string[]> {
  const failures: string[] = [];
  for (const operation of operations) {
    try {
      await roundTrip(operation as Action);
    } catch (error) {
      failures.push(`${operation}: ${(error as Error).message.slice(0, 200)}`);
    }
  }
  return failures;
}

describe("every operation of the SDK", () => {
  it("is there", () => {
    expect(operations.length).toBeGreaterThanOrEqual(atLeast);
  });

  it("sends requests that our reader understands", { timeout: 120_000 }, async () => {
    const failures = await broken(async (operation) => {
      const input = sample(schemasOf(operation).input, "input", 0) ?? {};
      answer = encode(operation, {}, "id");
      await send(operation, input);
      const form = [...new URLSearchParams(sent)].filter(([key]) => key !== "Action" && key !== "Version");
      expect(decode(operation, form)).toEqual(input);
    });
    expect(failures).toEqual([]);
  });

  it("reads the answers that our writer writes", { timeout: 120_000 }, async () => {
    const failures = await broken(async (operation) => {
      const { input, output } = schemasOf(operation);
      const value = (output.isStructSchema() ? sample(output, "output", 0) : undefined) ?? {};
      answer = encode(operation, value, "id");
      expect(await send(operation, sample(input, "input", 0) ?? {})).toEqual(value);
    });
    expect(failures).toEqual([]);
  });
});
