// The table of refusals is the whole truth: every row names its source and date, every row is thrown somewhere, and
// no action makes a refusal of its own.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { refusals, type RefusalRow } from "../../emulator/index";

const folder = join(__dirname, "../../emulator");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
const rows = Object.entries(refusals) as [string, RefusalRow][];

it.each(rows)(
  "%s cites a document and a date, and is thrown",
  (reason, { code, status, when, source, checked }) => {
    expect(code).toMatch(/^[A-Z][A-Za-z]+(\.[A-Z][A-Za-z]+)?$/);
    expect(status === 412 || status === 413 || status === 400 || status === 403).toBe(true);
    expect(when).not.toBe("");
    expect(source).toMatch(/^(EC2 API Reference|EC2 User Guide|AWS Management Console): /);
    expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(sources.some(({ text }) => text.includes(`refusal("${reason}"`))).toBe(true);
  },
);

it("is thrown from nowhere else", () => {
  const makers = sources.filter(({ text }) => text.includes("new Refusal(")).map(({ file }) => file);
  expect(makers).toEqual(["refusal.ts"]);
});

it("leaves the SDK's schemas to the codec", () => {
  const users = sources.filter(({ text }) => /from "@(aws-sdk|smithy)\//.test(text)).map(({ file }) => file);
  expect(users).toEqual(["codec.ts"]);
});
