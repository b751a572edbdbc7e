// boto3 drives the emulator: every modelled action, real paginators, real waiters, errors as botocore reads them. A
// codec, a client and a notion of EC2 that are not ours. Floor: the Python suite `boto`.
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actions } from "../../../emulator/actions/index";
import { startEmulator, type Emulator } from "../../../emulator/index";
import { installTimeout } from "./environment";
import { listTests, outcomeOf, runSuite, type Report } from "./suite";

const suiteTimeout = 120_000;
const tests = listTests("boto");

/** What the services beside EC2 model: the members of each one's table of operations, read off its source. */
const beside = ["kms", "organizations", "s3", "ssm", "sts"].flatMap((service) => {
  const source = path.join(__dirname, "..", "..", "..", "emulator", "services", `${service}.ts`);
  const [, table = ""] = /^const operations\b[^\n]*\{\n(.*?)^\};/ms.exec(readFileSync(source, "utf8")) ?? [];
  return Array.from(
    table.matchAll(/^ {2}([A-Z]\w+)[(:]/gm),
    ([, operation = ""]) => [service, operation] as const,
  );
});
const modelled = [...Object.keys(actions).map((action) => ["ec2", action] as const), ...beside].sort();

let emulator: Emulator;
let reports: Map<string, Report>;

beforeAll(async () => {
  emulator = await startEmulator({ timings: { pending: 300, instanceChange: 300, parameterCheck: 300 } });
  reports = await runSuite("boto", { AWS_ENDPOINT_URL: emulator.url }, suiteTimeout);
}, installTimeout + suiteTimeout);

afterAll(() => emulator.close());

describe("boto3", () => {
  it.each(tests)("%s", (name) => {
    expect(outcomeOf(reports, name)).toBe("passed");
  });

  it("reported nothing but the listed tests", () => {
    expect([...reports.values()].filter(({ test }) => !tests.includes(test))).toEqual([]);
  });

  it.each(modelled)("called %s %s", (service, action) => {
    const calls = emulator.calls.filter((call) => call.service === service && call.action === action);
    expect(calls.length).toBeGreaterThan(0);
  });

  it("was checked against every service", () => {
    expect(new Set(modelled.map(([service]) => service)).size).toBe(6);
  });
});
