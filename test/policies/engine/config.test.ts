import { describe, expect, test } from "vitest";
import { readConfig } from "../../../policies/engine/config";
import { ConfigError } from "../../../policies/engine/mistakes";
import { rules } from "../../../policies/rules";
import { ruleWith } from "../support/house";

const mistakesIn = (input: unknown): readonly string[] => {
  try {
    readConfig(input, rules);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes.map(({ message }) => message);
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

describe("presets", () => {
  const chosen = ruleWith({ id: "no-choice", presets: ["exposure-only"] });
  const extra = ruleWith({ id: "prefer-more", presets: [], severity: "note" });
  const all = [...rules, chosen, extra];
  const on = (input: unknown): string[] =>
    [...readConfig(input, all).rules].filter(([, { severity }]) => severity !== "off").map(([id]) => id);

  test("switch rules on: recommended unless said, exposure-only, and all of them", () => {
    const recommended = rules.filter((rule) => rule.presets.includes("recommended")).map(({ id }) => id);
    expect(on({})).toEqual(recommended);
    expect(on({ preset: "recommended" })).toEqual(recommended);
    expect(on({ preset: "exposure-only" })).toContain("no-choice");
    expect(on({ preset: "exposure-only" })).not.toContain("match-root-device");
    expect(on({ preset: "strict" })).toEqual(all.map(({ id }) => id));
  });

  test.each(["warning", {}, { severity: "error" }])("let a rule in that is mentioned: %j", (setting) => {
    expect(on({ rules: { "prefer-more": setting } })).toContain("prefer-more");
    expect(on({ preset: "strict", rules: { "prefer-more": "off" } })).not.toContain("prefer-more");
  });

  test.each([
    ["recomended", "did you mean `recommended`?"],
    [7, "no preset is called `7`; known are"],
    [null, "known are"],
  ])("that are not known are refused: %j", (preset, words) => {
    expect(() => readConfig({ preset }, all)).toThrow(words);
  });
});

describe("options", () => {
  const description = "An option.";
  const options = {
    most: { type: "integer", minimum: 1, maximum: 10, description },
    share: { type: "number", minimum: 0, description },
    mode: { type: "string", enum: ["uefi", "bios"], description },
    form: { type: "string", pattern: "^[a-z]+$", description },
    kinds: { type: "array", items: { type: "string", enum: ["a", "b"] }, description },
    tags: { type: "object", additionalProperties: { type: "string", pattern: "^.+$" }, description },
  } as const;
  const rule = ruleWith({ id: "no-option", options, defaults: { most: 3 } });
  const read = (given: object): unknown =>
    readConfig({ rules: { "no-option": given } }, [rule]).rules.get("no-option")?.options;

  test("of every form are taken, over the defaults", () => {
    const given = {
      most: 10,
      share: 0.5,
      mode: "uefi",
      form: "abc",
      kinds: ["a", "b"],
      tags: { owner: "me" },
    };
    expect(read({})).toEqual({ most: 3 });
    expect(read(given)).toEqual(given);
  });

  test.each([
    [{ most: 0 }, "`most` must be a whole number from `1` to `10`; it is `0`"],
    [{ most: 2.5 }, "it is `2.5`"],
    [{ most: "3" }, 'it is `"3"`'],
    [{ share: -1 }, "`share` must be a number from `0`; it is `-1`"],
    [{ share: NaN }, "`share` must be a number"],
    [{ mode: "efi" }, '`mode` must be `uefi` or `bios`; it is `"efi"`'],
    [{ form: "ABC" }, "`form` must be a string of the form `^[a-z]+$`"],
    [{ kinds: ["a", "c"] }, '`kinds[1]` must be `a` or `b`; it is `"c"`'],
    [{ tags: { owner: "" } }, "`tags.owner` must be a string of the form"],
    [{ tags: ["owner"] }, "`tags` must be an object from string to string"],
    [{ mosts: 3 }, "it has no option `mosts`: did you mean `most`?"],
  ])("of a wrong value are refused: %j", (given, words) => {
    expect(() => read(given)).toThrow(words);
  });
});
