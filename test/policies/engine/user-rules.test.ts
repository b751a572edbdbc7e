import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ConfigError } from "../../../policies/engine/mistakes";
import { defineRule } from "../../../policies/engine/rule";
import { readUserRules } from "../../../policies/engine/user-rules";
import { loadHouse, readConfigFile, type House } from "../../../policies/readers/house";
import { rules } from "../../../policies/rules";
import { ruleWith } from "../support/house";

const folder = mkdtempSync(join(tmpdir(), "ami-house-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, text: string): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const text = (id: string): string =>
  `{ id: "${id}", kinds: ["image"], severity: "warning", since: "1", scope: "subject", presets: ["recommended"],
     docs: { summary: "S.", why: "W.", fix: "F.", unless: "U.", sources: [] }, messages: { bad: "It must." },
     options: {}, defaults: {}, examples: { good: [], bad: [] }, *check() { yield { message: "bad", at: "" }; } }`;
const houseOf = (config: object): House =>
  loadHouse(readConfigFile(file("ami-lint.json", JSON.stringify(config))).value, rules, folder);

describe("rules of a house", () => {
  test("are loaded from paths, packages, lists and ES modules, and configured like ours", () => {
    file("rules/one.js", `module.exports = ${text("acme/one")};`);
    file("rules/two.mjs", `export default [${text("acme/two")}, ${text("acme/three")}];`);
    file("rules/four.js", `exports.__esModule = true; exports.default = ${text("acme/four")};`);
    file("node_modules/acme-rules/index.js", `module.exports = ${text("acme/five")};`);
    const house = houseOf({
      ruleModules: ["./rules/one.js", "./rules/two.mjs", "./rules/four.js", "acme-rules"],
      rules: { "acme/two": "error", "acme/three": "off" },
    });
    const own = house.rules.slice(rules.length).map(({ id }) => [id, house.config.rules.get(id)?.severity]);
    expect(own).toEqual([
      ["acme/one", "warning"],
      ["acme/two", "error"],
      ["acme/three", "off"],
      ["acme/four", "warning"],
      ["acme/five", "warning"],
    ]);
  });

  test.each([
    ["throws.js", '\nthrow new Error("out of luck");', "broken/throws.js:2:7)"],
    ["syntax.js", "module.exports = {", "cannot be loaded: Unexpected end of input"],
    ["empty.js", "module.exports = [];", "must export a rule; its list is empty"],
    ["nothing.js", "", "made with `defineRule`, or a list of them; nothing is exported"],
    ["text.js", 'module.exports = "rule";', "the default export must be a rule"],
    [
      "plain.js",
      `module.exports = ${text("no-scope")};`,
      '`id` must be a scope and a name such as `acme/require-owner-tag`; it is `"no-scope"`',
    ],
    [
      "kind.js",
      `module.exports = { ...${text("acme/x")}, kinds: ["imag"] };`,
      '`acme/x`: `kinds[0]` must not be `"imag"`: did you mean `image`?',
    ],
    ["check.js", `module.exports = { ...${text("acme/x")}, check: 7 };`, "`check` must be a function"],
    [
      "twice.js",
      `module.exports = [${text("acme/x")}, ${text("acme/x")}];`,
      "`acme/x` is the id of another rule already",
    ],
  ])("are refused with the module's name: %s", (name, source, words) => {
    const path = file(`broken/${name}`, source);
    const load = (): House => houseOf({ ruleModules: [`./broken/${name}`] });
    expect(load).toThrow(ConfigError);
    expect(load).toThrow(words);
    expect(load).toThrow(path);
  });

  test("that are not there are named", () => {
    expect(() => houseOf({ ruleModules: ["acme-missing"] })).toThrow(
      "the rule module `acme-missing` cannot be loaded",
    );
    expect(() => houseOf({ ruleModules: "x" })).toThrow("`ruleModules` must be a list");
  });

  test("are told every mistake at once", () => {
    const rule = {
      ...ruleWith({ id: "acme/x" }),
      severity: "fatal",
      messages: 7,
      defaults: { most: 1 },
      docs: {},
    };
    const mistakes = [
      '`m`: `acme/x`: `severity` must not be `"fatal"`; known are `error`, `warning`, `note`',
      "`m`: `acme/x`: `docs.summary` must be a string",
      "`m`: `acme/x`: `messages` must be an object from key to text",
      "`m`: `acme/x`: `defaults.most` is not the default of an option",
    ];
    expect(() => readUserRules([{ name: "m", exported: rule }])).toThrow(
      expect.objectContaining({
        mistakes: expect.arrayContaining(
          mistakes.map((message) => ({ message, at: "/ruleModules/0" })),
        ) as unknown,
      }),
    );
  });

  test("of the right form are taken as they are", () => {
    const rule = defineRule(ruleWith({ id: "acme/x" }) as never);
    expect(readUserRules([{ name: "m", exported: rule }])).toEqual([rule]);
  });
});

test("instance types of a house are asked before ours, and a file that holds none is named", () => {
  const own = { InstanceType: "t3.micro", ProcessorInfo: { SupportedArchitectures: ["arm64"] } };
  const path = file("types.json", JSON.stringify({ InstanceTypes: [own] }));
  const { catalog } = loadHouse({ instanceTypes: path }, rules);
  expect(catalog.findInstanceType("t3.micro")?.architectures).toEqual(["arm64"]);
  expect(catalog.findInstanceType("t3.small")?.architectures).toEqual(["x86_64"]);
  expect(catalog.findVolumeLimits("gp3")).toBeDefined();
  const broken = file("broken.json", "[]");
  expect(() => loadHouse({ instanceTypes: broken }, rules)).toThrow(
    `\`${broken}\` holds no instance types: `,
  );
  expect(() => loadHouse({ instanceTypes: join(folder, "none.json") }, rules)).toThrow("cannot be read");
});
