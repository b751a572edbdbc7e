// The AWS CLI drives the emulator as a person at a shell would: its main verbs, --filters and --query, JSON and text.
// Floor: the Python suite `cli`, which runs the CLI as processes of its own.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmulator, type Emulator } from "../../../emulator/index";
import { installTimeout } from "./environment";
import { listTests, outcomeOf, runSuite, type Report } from "./suite";

const suiteTimeout = 120_000;
const tests = listTests("cli");

let emulator: Emulator;
let reports: Map<string, Report>;

beforeAll(async () => {
  emulator = await startEmulator();
  reports = await runSuite("cli", { AWS_ENDPOINT_URL: emulator.url }, suiteTimeout);
}, installTimeout + suiteTimeout);

afterAll(() => emulator.close());

describe("the AWS CLI", () => {
  it.each(tests)("%s", (name) => {
    expect(outcomeOf(reports, name)).toBe("passed");
  });
});
