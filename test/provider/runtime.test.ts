import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf, isSame, roundToMinute } from "../../provider/canonical";
import { imageHandler } from "../../provider/handlers/image";
import { toFailure } from "../../provider/aws/errors";
import { waitUntil } from "../../provider/aws/wait";
import { readSettings, toSeconds } from "../../provider/runtime/config";
import { toUserError } from "../../provider/runtime/failure";
import { toPlain } from "../../provider/runtime/plain";
import { provide } from "../../provider/runtime/provider";
import { findChanges, unknownValue } from "../../provider/runtime/spec";
import { startWorld } from "../support/world";

const settingsOf = (values: Readonly<Record<string, string>>): ReturnType<typeof readSettings> =>
  readSettings((key) => values[key]);

describe("the stack's configuration", () => {
  it("is read as @pulumi/aws reads it", () => {
    const settings = settingsOf({
      "aws:region": "eu-west-1",
      "aws:profile": "images",
      "aws:assumeRole": '{"roleArn":"arn:aws:iam::123456789012:role/a","externalId":"x","duration":"1h"}',
      "aws:assumeRoles": '[{"roleArn":"arn:aws:iam::123456789012:role/b","sessionName":"s"}]',
      "aws:endpoints": '[{"ec2":"http://127.0.0.1:1"},{"ssm":"http://127.0.0.1:2"}]',
      "aws:allowedAccountIds": "[123456789012]",
      "aws:forbiddenAccountIds": "[]",
      "aws:defaultTags": '{"tags":{"owner":"us"}}',
      "aws:maxRetries": "3",
    });
    expect(settings).toMatchObject({
      region: "eu-west-1",
      profile: "images",
      endpoints: { ec2: "http://127.0.0.1:1", ssm: "http://127.0.0.1:2" },
      allowedAccountIds: ["123456789012"],
      forbiddenAccountIds: undefined,
      defaultTags: { owner: "us" },
      maxRetries: 3,
      assumeRoles: [
        { roleArn: "arn:aws:iam::123456789012:role/a", externalId: "x", durationSeconds: 3600 },
        { roleArn: "arn:aws:iam::123456789012:role/b", sessionName: "s" },
      ],
    });
  });

  it("is refused by name, all at once, where it cannot be honoured", () => {
    expect(() =>
      settingsOf({ "aws:customCaBundle": "x", "aws:ignoreTags": "{}", "aws:endpoints": "{" }),
    ).toThrow(
      /`aws:customCaBundle` is not supported.*`aws:ignoreTags` is not supported.*`aws:endpoints` must be JSON/,
    );
    for (const unreadable of ['"123456789012"', '["12345678901"]', "[12345678901]", "{}"]) {
      expect(() => settingsOf({ "aws:allowedAccountIds": unreadable })).toThrow(
        /`aws:allowedAccountIds` must be a list of account ids of exactly 12 digits/,
      );
    }
  });

  it("adds its default tags under the stated ones", async () => {
    const world = await startWorld();
    const provider = provide("image", imageHandler, world);
    await provider.configure({
      config: { get: (key) => (key === "aws:defaultTags" ? '{"tags":{"a":"1","b":"1"}}' : undefined) },
    });
    const check = async (tags: unknown): Promise<unknown> => {
      const { inputs } = await provider.check(
        {},
        { architecture: "x86_64", ...(tags === undefined ? {} : { tags }) },
      );
      return inputs.tags;
    };
    expect(await check(undefined)).toEqual({ a: "1", b: "1" });
    expect(await check({ b: "2" })).toEqual({ a: "1", b: "2" });
    expect(await check(unknownValue)).toBe(unknownValue);
    expect(await check(["x"])).toEqual(["x"]);
  });
});

describe("durations", () => {
  it("are read as Pulumi writes them", () => {
    expect([
      toSeconds("90s"),
      toSeconds("1h30m"),
      toSeconds("1.5h"),
      toSeconds("soon"),
      toSeconds(undefined),
    ]).toEqual([90, 5400, 5400, undefined, undefined]);
    fc.assert(
      fc.property(fc.nat(99), fc.nat(59), fc.nat(59), (h, m, s) => {
        expect(toSeconds(`${h}h${m}m${s}s`)).toBe(h * 3600 + m * 60 + s);
      }),
    );
  });
});

describe("values that mean the same", () => {
  it("are equal whatever the order of lists and keys", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.integer())), (list) => {
        expect(isSame(list, [...list].reverse())).toBe(true);
        expect(digestOf(list)).toBe(digestOf([...list].reverse()));
      }),
    );
    expect(isSame([1], [1, 1])).toBe(false);
    expect(isSame(undefined, null)).toBe(true);
  });
  it("are moments to the nearest minute", () => {
    expect(roundToMinute("2027-01-01T00:00:29Z")).toBe("2027-01-01T00:00:00.000Z");
    expect(roundToMinute("2027-01-01T00:00:30Z")).toBe("2027-01-01T00:01:00.000Z");
    expect(isSame("2027-01-01T00:00Z", "2027-01-01T00:00:00.000Z", "deprecateAt")).toBe(true);
  });
  it("are never equal to what is not known yet", () => {
    expect(findChanges({ a: 1, b: [1] }, { a: 1, b: [unknownValue] })).toEqual(["b"]);
  });
});

describe("what is handed to the host", () => {
  it("is plain JSON", () => {
    expect(toPlain({ a: undefined, b: new Date(0), c: [{ d: undefined }] })).toEqual({
      b: "1970-01-01T00:00:00.000Z",
      c: [{}],
    });
  });
  it("is an error without a stack, whose two halves the host prints as one line", () => {
    const error = toUserError(new Error("EC2 said no"));
    expect(`${String(error)}: ${error.stack ?? ""}`).toBe("pulumi-ami: EC2 said no");
    expect(toUserError(new TypeError("x is undefined")).message).toMatch(
      /internal fault of pulumi-ami: x is undefined.*PULUMI_AMI_DEBUG/,
    );
  });
});

describe("failures of calls", () => {
  const failureOf = (error: unknown): string =>
    toFailure(error, {
      service: "ec2",
      operation: "CopyImage",
      region: "eu-west-1",
      input: { SourceImageId: "ami-1" },
    }).message;
  it("name operation, id, Region, code and remedy", () => {
    expect(failureOf({ name: "UnauthorizedOperation", message: "You may\nnot." })).toBe(
      "CopyImage of `ami-1` in eu-west-1: UnauthorizedOperation: You may not (the IAM identity is not allowed the call); allow `ec2:CopyImage` in eu-west-1 to the identity whose credentials are used.",
    );
  });
  it("tell an endpoint that is not there from everything else, however deep the code is buried", () => {
    expect(failureOf({ name: "AggregateError", errors: [{ code: "ECONNREFUSED" }] })).toMatch(
      /EC2 cannot be reached \(ECONNREFUSED\)/,
    );
    expect(failureOf({ name: "CredentialsProviderError", message: "Could not load" })).toMatch(
      /no usable AWS credentials/,
    );
    expect(failureOf("odd")).toMatch(/UnknownError: odd/);
  });
});

describe("waiting", () => {
  it("looks often at first, rarely later, and never after the deadline", async () => {
    let now = 0;
    const looks: number[] = [];
    const clock = {
      now: () => now,
      sleep: (milliseconds: number) => {
        now += milliseconds;
        return Promise.resolve();
      },
    };
    const waiting = waitUntil(
      () => {
        looks.push(now);
        return Promise.resolve({ done: false as const, standing: "pending" });
      },
      { clock, deadline: 600_000, report: () => undefined },
    );
    await expect(waiting).rejects.toThrow("timed out: pending");
    expect(looks[1]).toBeLessThan(700);
    expect(looks.at(-1)).toBe(600_000);
    expect(looks.length).toBeLessThan(70);
  });
});
