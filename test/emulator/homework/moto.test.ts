// The emulator against moto, one script on both: the same where moto is right, and each known difference asserted, so
// that it is noticed when one of them moves. Floor: the Python suite `differential`, which starts moto itself.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmulator, type Emulator } from "../../../emulator/index";
import { installTimeout } from "./environment";
import { listTests, outcomeOf, runSuite, type Report } from "./suite";

const suiteTimeout = 120_000;
const tests = listTests("differential");

let emulator: Emulator;
let reports: Map<string, Report>;

beforeAll(async () => {
  emulator = await startEmulator({ timings: { pending: 300 } });
  // Moto has no such block, and its callers are all of this account.
  emulator.seed.blockPublicAccess({ state: "unblocked" });
  reports = await runSuite("differential", { AWS_ENDPOINT_URL: emulator.url }, suiteTimeout);
}, installTimeout + suiteTimeout);

afterAll(() => emulator.close());

describe("the emulator and moto", () => {
  it.each(tests)("%s", (name) => {
    expect(outcomeOf(reports, name)).toBe("passed");
  });
});
