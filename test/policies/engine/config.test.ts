import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../../../policies/engine/config";
import { rules } from "../../../policies/rules";

const mistakesIn = (input: unknown): readonly string[] => {
  try {
    readConfig(input, rules);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
};

describe("a configuration", () => {
  test("leaves what it does not mention as it is", () => {
    expect(readConfig(undefined, rules).rules.get("no-public-image")).toEqual({
      severity: "error",
      options: { acceptAcknowledged: false },
    });
    expect(readConfig({}, rules)).toEqual(readConfig(undefined, rules));
  });

  test("sets severities and options", () => {
    const config = readConfig(
      {
        rules: {
          "match-root-device": "off",
          "no-public-image": { severity: "note", acceptAcknowledged: true },
          "no-unlisted-account": { allowedAccounts: ["111122223333"] },
        },
      },
      rules,
    );
    expect(config.rules.get("match-root-device")).toEqual({ severity: "off", options: {} });
    expect(config.rules.get("no-public-image")).toEqual({
      severity: "note",
      options: { acceptAcknowledged: true },
    });
    expect(config.rules.get("no-unlisted-account")).toEqual({
      severity: "warning",
      options: { allowedAccounts: ["111122223333"] },
    });
  });

  test("is refused with every mistake at once, and the name that was meant", () => {
    expect(
      mistakesIn({
        rule: {},
        rules: {
          "no-public-imag": "error",
          "match-root-device": { strict: true },
          "no-public-image": { acceptAcknowledge: true },
          "no-unlisted-account": { severity: "fatal", allowedAccounts: ["11112222333"] },
        },
      }),
    ).toEqual([
      "`rule` is not known: did you mean `rules`?",
      "no rule is called `no-public-imag`: did you mean `no-public-image`?",
      "`match-root-device`: it has no option `strict`",
      "`no-public-image`: it has no option `acceptAcknowledge`: did you mean `acceptAcknowledged`?",
      '`no-unlisted-account`: the severity must be `error`, `warning`, `note` or `off`; it is `"fatal"`',
      '`no-unlisted-account`: `allowedAccounts[0]` must be a string of the form `^[0-9]{12}$`; it is `"11112222333"`',
    ]);
  });

  test.each([
    [[], 1],
    ["error", 1],
    [null, 1],
    [{ rules: [] }, 1],
    [{ rules: { "no-public-image": 7 } }, 1],
    [{ rules: { "no-public-image": null } }, 1],
    [{ rules: { "no-public-image": ["error"] } }, 1],
    [{ rules: { "no-public-image": { acceptAcknowledged: "yes" } } }, 1],
    [{ rules: { "no-unlisted-account": { allowedAccounts: "111122223333" } } }, 1],
    [{ rules: { "no-unlisted-account": { allowedAccounts: [111122223333] } } }, 1],
    [JSON.parse('{ "rules": { "__proto__": "off" } }'), 1],
    [{ rules: { toString: "off" } }, 1],
  ])("of a wrong shape is refused: %j", (input, count) => {
    expect(mistakesIn(input)).toHaveLength(count);
  });
});
