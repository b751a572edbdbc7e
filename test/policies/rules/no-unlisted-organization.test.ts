import fc from "fast-check";
import { expect, test } from "vitest";
import { type Example } from "../../../policies/engine/rule";
import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/launch-permissions/no-unlisted-organization";
import { testRule } from "../support/rule-tester";
import { outcomeOf } from "../support/subjects";

const base = "arn:aws:organizations::123456789012";
const organization = (id: string): string => `${base}:organization/${id}`;
const unit = (id: string): string => `${base}:ou/${id}/ou-ab12-cd34ef56`;
const good: Example = {
  title: "listed",
  kind: "launch-permissions",
  options: { allowedOrganizations: ["o-a1b2c3d4e5"] },
  spec: {
    imageId: "ami-0123456789abcdef0",
    accounts: ["999999999999"],
    organizations: [organization("o-a1b2c3d4e5")],
    organizationalUnits: [unit("o-a1b2c3d4e5")],
  },
};

testRule(rule, {
  good,
  valid: {
    "no organizations": ["/spec/organizations", undefined],
    "a list of ARNs": ["/options/allowedOrganizations", [organization("o-a1b2c3d4e5")]],
    "anybody, where no list is configured": ["/options", {}],
  },
  invalid: {
    "another organization": {
      change: ["/spec/organizations/0", organization("o-z9y8x7w6v5")],
      message: "organization",
      at: "/organizations/0",
      text: "`arn:aws:organizations::123456789012:organization/o-z9y8x7w6v5` is not of an allowed organization; it must be taken out of the share, or its organization be listed in `allowedOrganizations`.",
    },
    "a unit of another organization": {
      change: ["/spec/organizationalUnits/0", unit("o-z9y8x7w6v5")],
      message: "organization",
      at: "/organizationalUnits/0",
    },
    "an organization whose id only begins like a listed one": {
      change: ["/spec/organizations/0", organization("o-a1b2c3d4e5f6")],
      message: "organization",
      at: "/organizations/0",
    },
  },
  deferred: {
    "an organization that is not known yet": {
      change: ["/spec/organizations/0", unknownValue],
      at: "/organizations/0",
    },
    "units that are not known yet": {
      change: ["/spec/organizationalUnits", unknownValue],
      at: "/organizationalUnits",
    },
  },
});

test("finds in a distribution exactly the organizations that are not listed, however they are written", () => {
  const id = fc.stringMatching(/^o-[a-c0-1]{10}$/);
  fc.assert(
    fc.property(
      fc.array(id),
      fc.array(fc.tuple(id, fc.boolean())),
      fc.boolean(),
      (listed, shared, asArns) => {
        const organizations = shared.filter(([, whole]) => whole).map(([each]) => each);
        const units = shared.filter(([, whole]) => !whole).map(([each]) => each);
        const { hits } = outcomeOf(rule, {
          title: "",
          kind: "distribution",
          options: { allowedOrganizations: asArns ? listed.map(organization) : listed },
          spec: {
            distributions: [
              { organizations: organizations.map(organization), organizationalUnits: units.map(unit) },
            ],
          },
        });
        const strangers = (list: string, ids: string[]): string[] =>
          ids.flatMap((each, index) => (listed.includes(each) ? [] : [`/distributions/0/${list}/${index}`]));
        expect(hits.map(({ at }) => at)).toEqual([
          ...strangers("organizations", organizations),
          ...strangers("organizationalUnits", units),
        ]);
      },
    ),
  );
});
