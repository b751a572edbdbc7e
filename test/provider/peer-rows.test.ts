/**
 * Every row of the survey of other tools (2026-11-22), their unmet demand and their pitfalls, with the test that proves
 * what we do about it. A row whose test is renamed or gone fails here.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/** The row, the file of its test and the words of the test's name. */
type Row = readonly [row: string, file: string, name: string];

const demand = "provider/peer-demand.test.ts";
const pitfall = "provider/peer-pitfall.test.ts";
const code = "provider/peer-code.test.ts";
const errors = "provider/aws/errors.test.ts";

const demands: readonly Row[] = [
  ["1 keep the old image", demand, "row 1, keep the old image"],
  ["2 snapshots go with the image", demand, "row 2, snapshots go with the image"],
  ["3 snapshot tags at creation", demand, "row 3, snapshots are tagged at creation"],
  ["4 many principals in one resource", demand, "row 4, one resource shares with many"],
  ["5 snapshot permissions", demand, "row 5, snapshot permissions match launch permissions"],
  ["6 encrypted sharing", demand, "row 6, encrypted sharing fails early"],
  ["7 copy waits", demand, "row 7, a long copy is awaited"],
  ["8 deregistration protection", demand, "row 8, deregistration protection"],
  ["8 deregistration protection", demand, "row 8, a protected image that a change would replace"],
  ["9 quota of public images", demand, "row 9, the quota of public images"],
  ["10 public images vanish", demand, "row 10, public images vanish"],
  ["11 concurrent copies", demand, "row 11, the limit of concurrent copies"],
  ["12 accounts and Regions", demand, "row 12, a copy into another account and Region"],
  ["13 disabled state", demand, "row 13, the disabled state"],
  // What CloudFormation has no resource for is a resource here.
  ["14 an image as a resource", "provider/image.test.ts", "registers, waits, and writes down what EC2 has"],
  ["15 UEFI data", demand, "row 15, UEFI data is read where EC2 has it"],
];

const pitfalls: readonly Row[] = [
  ["InvalidAMIName.Duplicate", pitfall, "InvalidAMIName.Duplicate: a fixed name is deleted before"],
  ["CopyImage does not hold names unique", pitfall, "CopyImage does not hold names unique"],
  ["CopyImage, racing rerun", "provider/image-copy.test.ts", "after any call, without a second copy"],
  ["InvalidAMIID.NotFound", pitfall, "InvalidAMIID.NotFound just after the create"],
  ["InvalidAMIID.Unavailable", pitfall, "InvalidAMIID.Unavailable on a delete is success"],
  ["pending image lacks snapshot ids", code, "a pending image tells no snapshot ids"],
  ["a copy fails later", pitfall, "a copy that fails later"],
  ["a copy fails later", code, "a host that dies while it clears a failed copy away"],
  ["InvalidRequest", pitfall, "InvalidRequest: false is never sent"],
  ["InvalidParameter, AWS-managed key", demand, "row 6, encrypted sharing fails early"],
  ["UnsupportedOperation, encrypted and public", "provider/preflight.test.ts", "no key at all to be public"],
  ["OperationNotPermitted, block public access", pitfall, "OperationNotPermitted: block public access"],
  ["OperationNotPermitted, its causes", errors, "says which of its causes it has"],
  ["ResourceLimitExceeded, copies", demand, "row 11, the limit of concurrent copies"],
  ["ResourceLimitExceeded, public images", demand, "row 9, the quota of public images"],
  ["RequestLimitExceeded, batches", demand, "row 4, one resource shares with many"],
  ["RequestLimitExceeded, backoff", "provider/aws/client.test.ts", "when it was refused for its rate"],
  ["RequestLimitExceeded, jitter", "provider/aws/client.test.ts", "is spread over its second half"],
  ["AuthFailure, Region not opted in", "provider/preflight.test.ts", "needs a Region that is open"],
  ["AuthFailure, not the owner", code, "AuthFailure of who is not the owner"],
  ["InvalidSnapshot.InUse", pitfall, "InvalidSnapshot.InUse is waited out"],
  ["InvalidAMIAttributeItemValue", pitfall, "InvalidAMIAttributeItemValue: accounts are checked"],
  ["IdempotentParameterMismatch", code, "IdempotentParameterMismatch"],
  ["disabled images are hidden", pitfall, "disabled images are hidden, and lose their permissions"],
  ["disabled images are hidden", "provider/image-lifecycle.test.ts", "writes the launch permissions down"],
  ["deprecation is rounded", pitfall, "deprecation is compared to the minute"],
  ["deprecation of public images", demand, "cannot be done to a public image's deprecation"],
  [
    "block public access takes its time",
    "provider/account-settings.test.ts",
    "waits until EC2 tells the new",
  ],
  ["protection's cooldown", demand, "says until when its cooldown lasts"],
  ["waiters of the SDK, errors", "provider/aws/poller.test.ts", "is an error that cannot heal"],
  ["waiters of the SDK, pace", "provider/aws/poller.test.ts", "half its age, from half a second to fifteen"],
  ["waiters of the SDK, ends", "provider/aws/awaiting.test.ts", "fails one image and lets the others come"],
  ["snapshots know no organizations", demand, "and not for organizations, which is said"],
  ["ModifySnapshotAttribute adds or removes", demand, "and revokes before it grants"],
  ["1,000 sharing entities", "policies/rules/no-share-beyond-quota.test.ts", "and each entity once"],
  ["time-based copies", code, "a time-based copy within %i minutes is refused"],
  ["copies never cross partitions", "provider/image-copy.test.ts", "missing or of another partition"],
  ["`encrypted` beside `snapshotId`", code, "`encrypted` beside `snapshotId` is refused"],
];

/** The names of the tests and groups in a file. */
function titlesIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(it|test|describe)\b/.test(node.expression.getText(source))) {
      const [title] = node.arguments;
      if (title !== undefined && ts.isStringLiteralLike(title)) titles.push(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

it.each([...demands, ...pitfalls])("%s: proved in %s, %s", (_, file, name) => {
  const titles = titlesIn(join(__dirname, "..", file));
  expect(titles.filter((title) => title.includes(name))).not.toEqual([]);
});

it("every row of demand has its number, and none is left out", () => {
  const numbers = new Set(demands.map(([row]) => Number.parseInt(row, 10)));
  expect([...numbers]).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
});
