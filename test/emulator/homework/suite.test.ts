// The runner of Python suites can fail: a failure, an error, a skipped test, a part and a test that never ran are all
// told apart from a pass. Floor: the Python suite `selftest`.
import { beforeAll, expect, it } from "vitest";
import { installTimeout } from "./environment";
import { listTests, outcomeOf, runSuite, type Report } from "./suite";

const tests = listTests("selftest");
let reports: Map<string, Report>;

beforeAll(async () => {
  reports = await runSuite("selftest", {}, 60_000);
}, installTimeout);

it("lists the tests by their sources", () => {
  expect(tests).toEqual([
    "test_outcomes.Outcomes.test_passes",
    "test_outcomes.Outcomes.test_fails",
    "test_outcomes.Outcomes.test_raises",
    "test_outcomes.Outcomes.test_is_skipped",
    "test_outcomes.Outcomes.test_has_parts",
    "test_outcomes.BrokenSetUp.test_never_runs",
  ]);
  expect(new Set(reports.keys())).toEqual(new Set(tests));
});

it.each([
  ["Outcomes.test_passes", /^passed$/],
  ["Outcomes.test_fails", /'one' != 'two'/],
  ["Outcomes.test_raises", /RuntimeError: raised/],
  ["Outcomes.test_is_skipped", /^skipped: not today$/],
  ["Outcomes.test_has_parts", /'first' != 'third'.*'second' != 'third'/s],
  ["BrokenSetUp.test_never_runs", /RuntimeError: no set-up/],
  ["Outcomes.test_that_is_not_there", /^did not run/],
])("%s", (name, outcome) => {
  expect(outcomeOf(reports, `test_outcomes.${name}`)).toMatch(outcome);
});
