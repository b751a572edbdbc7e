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

/** EC2's own are 400, but for authorization, dry runs, throttling and what HTTP itself refuses. */
const statuses = [400, 401, 403, 404, 405, 408, 409, 412, 413, 503];
const documents = [
  "EC2 API Reference",
  "EC2 Developer Guide",
  "EC2 User Guide",
  "EBS User Guide",
  "AWS Management Console",
  "AWS Regions and Availability Zones",
  "IAM User Guide",
  "AWS STS API Reference",
  "AWS KMS API Reference",
  "AWS Systems Manager API Reference",
  "AWS Organizations API Reference",
  "Amazon S3 API Reference",
  "Smithy",
];

it.each(rows)(
  "%s cites a document and a date, and is thrown",
  (reason, { code, status, when, source, checked }) => {
    expect(code).toMatch(/^[A-Z][A-Za-z]+(\.[A-Z][A-Za-z]+)?$/);
    expect(statuses).toContain(status);
    expect(when).not.toBe("");
    expect(documents.some((document) => source.startsWith(`${document}: `))).toBe(true);
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
