/** The report for people: what is said once, and what of it. Floor: policies/reporters/text. */
import { describe, expect, test } from "vitest";
import type { Deferred, Finding } from "../../../policies/engine/finding";
import { helpFor } from "../../../policies/engine/rule";
import { reportText } from "../../../policies/reporters/text";

const urn = (name: string): string => `urn:pulumi:dev::images::aws:ec2/instance:Instance::${name}`;
const unseen = { unchanged: 0, withoutInputs: 0, failures: [] };

function report(deferred: readonly Deferred[], findings: readonly Finding[] = []): string[] {
  return reportText({ findings, deferred, faults: [], unseen, checked: 2 }).split("\n");
}

const deferral = (ruleId: string, name: string, more: Partial<Deferred> = {}): Deferred => ({
  ruleId,
  subject: urn(name),
  at: "/imageId",
  reason: "the image is not here",
  ...more,
});

describe("deferred checks", () => {
  test("are told once for each place and reason", () => {
    const lines = report([
      deferral("one", "web"),
      deferral("one", "canary"),
      deferral("two", "web"),
      deferral("two", "web", { reason: "the type is not known" }),
    ]);
    expect(lines.slice(0, -2)).toEqual([
      "deferred: the image is not here [one, two]",
      "    web: imageId",
      "deferred: the image is not here [one]",
      "    canary: imageId",
      "deferred: the type is not known [two]",
      "    web: imageId",
    ]);
    expect(lines.at(-1)).toContain("4 checks deferred");
  });

  test("at one place in a file are one, whosever they are", () => {
    const range = { file: "index.ts", line: 3, column: 5, endLine: 3, endColumn: 9 };
    const lines = report([
      deferral("one", "web", { source: range }),
      deferral("one", "canary", { source: range, at: "/instanceType" }),
    ]);
    expect(lines.slice(0, 2)).toEqual([
      "index.ts:3:5: deferred: the image is not here [one]",
      "    web: imageId, canary: instanceType",
    ]);
  });

  test.each([
    [4, "[a1, a2, a3, a4]"],
    [5, "[a1, a2, a3 and 2 more]"],
    [10, "[a1, a2, a3 and 7 more]"],
  ])("name few of %i rules", (count, shown) => {
    const rules = Array.from({ length: count }, (_, index) => deferral(`a${index + 1}`, "web"));
    expect(report(rules)[0]).toBe(`deferred: the image is not here ${shown}`);
  });
});

test("how to read on is said once, of what counts", () => {
  const finding = (ruleId: string, help: string, more: Partial<Finding> = {}): Finding => ({
    ...{ ruleId, severity: "error", message: "It is so.", subject: urn("web"), at: "/imageId", help },
    ...{ fingerprint: ruleId, ...more },
  });
  const all = [
    finding("one", helpFor("one")),
    finding("two", helpFor("two")),
    finding("schema/type", "ami-lint schema manifest"),
  ];
  expect(report([], all).at(-1)).toBe("more: ami-lint explain RULE; ami-lint schema manifest");
  const waived = all.map((each) => ({ ...each, waived: { reason: "agreed" } }));
  expect(report([], waived).at(-1)).toContain("3 waived");
});
