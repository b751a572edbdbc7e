import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/match-principals";
import { validate } from "../../../schemas/validate";
import { testRule } from "../support/rule-tester";
import { outcomeOf } from "../support/subjects";

const base = "arn:aws:organizations::123456789012";
const organization = `${base}:organization/o-a1b2c3d4e5`;
const unit = `${base}:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56`;
const good: Example = {
  title: "one of each",
  kind: "launch-permissions",
  spec: {
    imageId: "ami-0123456789abcdef0",
    accounts: ["000011112222"],
    organizations: [organization],
    organizationalUnits: [unit],
  },
};

testRule(rule, {
  good,
  valid: {
    nobody: ["/spec/accounts", undefined],
    "another partition": ["/spec/organizations/0", organization.replace("aws", "aws-us-gov")],
  },
  invalid: {
    "eleven digits": {
      change: ["/spec/accounts/0", "11112222333"],
      message: "account",
      at: "/accounts/0",
      text: "`11112222333` is no account id; it must be 12 digits, without hyphens and with leading zeros.",
    },
    "thirteen digits": {
      change: ["/spec/accounts/0", "1111222233334"],
      message: "account",
      at: "/accounts/0",
    },
    "the group `all` as an account": {
      change: ["/spec/accounts/0", "all"],
      message: "account",
      at: "/accounts/0",
    },
    "the bare id of an organization": {
      change: ["/spec/organizations/0", "o-a1b2c3d4e5"],
      message: "organization",
      at: "/organizations/0",
      text: "`o-a1b2c3d4e5` is no ARN of an organization; it must be of the form `arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5`.",
    },
    "a unit among the organizations": {
      change: ["/spec/organizations/0", unit],
      message: "organization",
      at: "/organizations/0",
    },
    "the bare id of a unit": {
      change: ["/spec/organizationalUnits/0", "ou-ab12-cd34ef56"],
      message: "unit",
      at: "/organizationalUnits/0",
    },
    "the root of an organization, which is no unit": {
      change: ["/spec/organizationalUnits/0", `${base}:root/o-a1b2c3d4e5/r-ab12`],
      message: "unit",
      at: "/organizationalUnits/0",
    },
  },
  deferred: {
    "an account that is not known yet": { change: ["/spec/accounts/0", unknownValue], at: "/accounts/0" },
    "units that are not known yet": {
      change: ["/spec/organizationalUnits", unknownValue],
      at: "/organizationalUnits",
    },
  },
});

describe("of a distribution", () => {
  testRule(rule, {
    good: {
      title: "a copy for an account",
      kind: "distribution",
      spec: { distributions: [{ targetAccounts: ["111122223333"] }] },
    },
    valid: {},
    invalid: {
      "an account by its name": {
        change: ["/spec/distributions/0/targetAccounts/0", "production"],
        message: "account",
        at: "/distributions/0/targetAccounts/0",
      },
    },
  });
});

test("agrees with the schema on every text", () => {
  const text = fc.oneof(
    fc.constantFrom(organization, unit, "000011112222", "", `${organization}x`, ` ${unit}`),
    fc.stringMatching(/^[0-9]{11,13}$/),
    fc.stringMatching(/^arn:aws:organizations::[0-9]{11,12}:organization\/o-[a-z0-9]{9,11}$/),
    fc.string(),
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom("accounts", "organizations", "organizationalUnits"),
      (principal, list) => {
        const example = {
          ...good,
          spec: { imageId: "ami-0123456789abcdef0", [list]: [principal] },
        } as Example;
        const { issues } = validate("launch-permissions", example.spec);
        expect(issues.map(({ at, rule: id }) => [at, id])).toEqual(
          outcomeOf(rule, example).hits.map(({ at }) => [at, rule.id]),
        );
      },
    ),
  );
});
