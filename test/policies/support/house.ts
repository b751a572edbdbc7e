/**
 * Small rules and subjects for the tests of the engine, whose meaning is plain without EC2.
 */
import { type AnyRule } from "../../../policies/engine/rule";
import { type AnySubject } from "../../../policies/engine/subject";
import noPublicImage from "../../../policies/rules/launch-permissions/no-public-image";

/** A share of an image with the accounts given, which is public where `isPublic`. */
export function share(id: string, accounts: readonly string[] = [], isPublic = false): AnySubject {
  return {
    kind: "launch-permissions",
    id,
    type: "test",
    spec: { imageId: "ami-0123456789abcdef0", accounts, ...(isPublic && { public: {} }) },
    at: () => ({ file: "index.ts", line: 1, column: 1 }),
    links: new Map(),
  };
}

/** A rule of which the check is what the test says; everything else is of a real rule. */
export function ruleWith(over: Partial<AnyRule>): AnyRule {
  return {
    ...(noPublicImage as AnyRule),
    options: {},
    defaults: {},
    messages: { found: "Found `{what}`." },
    ...over,
  };
}

/** Finds every account of a share. */
export const findsAccounts = ruleWith({
  id: "no-account",
  *check({ spec }) {
    const { accounts } = spec as { accounts?: readonly string[] };
    for (const [index, what] of (accounts ?? []).entries()) {
      yield { message: "found", at: `/accounts/${index}`, data: { what } };
    }
  },
});
