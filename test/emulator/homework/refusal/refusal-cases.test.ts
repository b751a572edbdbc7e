// Every row of the table of refusals is provoked by a request over HTTP, and it is that row which answers, with its
// code and status; a row with neither a case here nor a reason why not fails. Floor: the cases beside this file.
import { beforeEach, describe, expect, it, vi } from "vitest";
import type * as table from "../../../../emulator/refusal";
import { refusals, startEmulator, type RefusalRow } from "../../../../emulator/index";
import { imageCases } from "./cases-image";
import { instanceCases } from "./cases-instance";
import { requestCases } from "./cases-request";
import { serviceCases } from "./cases-service";
import { snapshotCases } from "./cases-snapshot";
import { Lab, type Case } from "./lab";

/** The rows that answered since the test began: codes alone do not tell them apart. */
const { raised } = vi.hoisted(() => ({ raised: [] as string[] }));

vi.mock("../../../../emulator/refusal", async (importOriginal) => {
  const original = await importOriginal<typeof table>();
  const refusal = (reason: table.Reason, ...args: never[]): table.Refusal => {
    raised.push(reason);
    return (original.refusal as (reason: table.Reason, ...args: never[]) => table.Refusal)(reason, ...args);
  };
  return { ...original, refusal };
});

const sections = [requestCases, imageCases, instanceCases, snapshotCases, serviceCases];
const cases = new Map<string, Case>(sections.flatMap((section) => Object.entries(section)));

/** Rows without a case, each with the reason. */
const notProvoked: Readonly<Record<string, string>> = {};

const rows = Object.entries(refusals) as [string, RefusalRow][];

beforeEach(() => {
  raised.length = 0;
});

describe("a request provokes", () => {
  it.each(rows.filter(([name]) => cases.has(name)))("%s", async (name, { code, status }) => {
    const given = cases.get(name);
    if (given === undefined) throw new Error(`no case of ${name}`);
    const { options, provoke } = typeof given === "function" ? { options: {}, provoke: given } : given;
    const emulator = await startEmulator(options);
    try {
      const answer = await provoke(new Lab(emulator));
      expect({ code: answer.code, status: answer.status, row: raised.at(-1) }, answer.body).toEqual({
        code,
        status,
        row: name,
      });
    } finally {
      await emulator.close();
    }
  });
});

it("leaves no row without a case or a reason", () => {
  const without = rows.map(([name]) => name).filter((name) => !cases.has(name) && !(name in notProvoked));
  expect(without).toEqual([]);
});

it("knows no row that is not in the table, and none twice", () => {
  const names = sections.flatMap((section) => Object.keys(section));
  const known = new Set(rows.map(([name]) => name));
  expect([...names, ...Object.keys(notProvoked)].filter((name) => !known.has(name))).toEqual([]);
  expect(names.filter((name, at) => names.indexOf(name) !== at || name in notProvoked)).toEqual([]);
});
