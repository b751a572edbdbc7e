/** `ami-lint schema`. Floor: policies/cli/schema. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { schemaCommand } from "../../../policies/cli/schema";
import { publishedNames, publishedSchema } from "../../../schemas/published";

afterEach(() => {
  vi.restoreAllMocks();
});

function run(...operands: string[]): string {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  expect(schemaCommand.run({ operands, values: {} })).toBe(0);
  return log.mock.calls.map(([line]) => String(line)).join("\n");
}

describe("ami-lint schema", () => {
  it.each(publishedNames)("prints %s as it is published", (name) => {
    expect(JSON.parse(run(name))).toEqual(publishedSchema(name));
  });

  it("lists the names, each with what it describes", () => {
    const lines = run().split("\n");
    expect(lines.flatMap((line) => /^ {2}([\w-]+)/.exec(line)?.[1] ?? [])).toEqual(publishedNames);
    expect(lines[0]).toMatch(/^ {2}manifest +Golden images of a team/);
  });

  it("refuses a name that is none, with the nearest, and a second name", () => {
    expect(() => run("manifets")).toThrow("no schema is called `manifets`: did you mean `manifest`?");
    expect(() => run("zzz")).toThrow("`ami-lint schema` lists them");
    expect(() => run("manifest", "image")).toThrow("`image` is too much");
  });
});
