/** Columns at the widths that terminals have. Floor: policies/cli/layout. */
import { afterEach, expect, test, vi } from "vitest";
import { table, wrap } from "../../../policies/cli/layout";

afterEach(() => {
  vi.unstubAllGlobals();
});

function atWidth(columns: number | undefined): void {
  vi.stubGlobal("process", { ...process, stdout: { columns } });
}

const words = "An image is launched on an instance type that supports its architecture.";
const rows = [
  ["match-architecture", "error", words],
  ["no-public-image", "error", "An image is private."],
] as const;

test.each([undefined, 300, 100])(
  "a table in a pipe or a wide terminal (%s) is 100 columns wide at most",
  (columns) => {
    atWidth(columns);
    expect(table(rows)).toEqual([
      "  match-architecture  error  An image is launched on an instance type that supports its",
      "                             architecture.",
      "  no-public-image     error  An image is private.",
    ]);
  },
);

test("where words have no room beside the other columns, they go below", () => {
  atWidth(50);
  expect(table(rows)).toEqual([
    "  match-architecture  error",
    "      An image is launched on an instance type",
    "      that supports its architecture.",
    "  no-public-image     error",
    "      An image is private.",
  ]);
});

test("a word that is longer than a line has one of its own", () => {
  expect(wrap("a longer-than-that b", 6)).toEqual(["a", "longer-than-that", "b"]);
});
