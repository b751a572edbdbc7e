// Organizations: the organization of the caller's account.
import { expect, it } from "vitest";
import { callJson } from "./signed";
import { account, emulator, stranger } from "./support";

const target = "AWSOrganizationsV20161128.DescribeOrganization";
const arn = `arn:aws:organizations::${stranger}:organization/o-abcdefghij`;

it("tells the seeded organization to its members", async () => {
  const running = await emulator();
  running.seed.organization({ arn, accounts: [account] });
  expect((await callJson(running, { service: "organizations" }, target)).output).toMatchObject({
    Organization: {
      Arn: arn,
      Id: "o-abcdefghij",
      MasterAccountId: stranger,
      MasterAccountArn: `arn:aws:organizations::${stranger}:account/o-abcdefghij/${stranger}`,
      FeatureSet: "ALL",
    },
  });
});

it("refuses others (AWS Organizations API Reference: DescribeOrganization), and what it does not model", async () => {
  const running = await emulator();
  expect(await callJson(running, { service: "organizations" }, target)).toMatchObject({
    status: 400,
    code: "AWSOrganizationsNotInUseException",
  });
  const list = "AWSOrganizationsV20161128.ListAccounts";
  expect(await callJson(running, { service: "organizations" }, list)).toMatchObject({
    status: 400,
    code: "UnknownOperationException",
  });
});
