/**
 * `ami-lint rules`: every rule, ours and the house's, with what holds for it.
 * Floor: house.ts, command.ts, layout.ts, our rules.
 */
import { type Config } from "../engine/config";
import { type AnyRule } from "../engine/rule";
import { ruleGroups } from "../rules";
import { type Command } from "./command";
import { configOption, openHouse } from "./house";
import { table, wrap, type Row } from "./layout";

const legend =
  "Presets: r recommended, e exposure-only; strict has every rule. The severity is the one that holds here; `ami-lint explain RULE` tells more.";

export const listRules: Command = {
  name: "rules",
  operands: "",
  summary: "every rule with the severity that holds for it, and its presets",
  options: { config: configOption },

  run({ values }) {
    const { rules, config } = openHouse(values);
    const ours = new Set(Object.values(ruleGroups).flat());
    const groups = Object.entries({ ...ruleGroups, "Your own": rules.filter((rule) => !ours.has(rule)) });
    const sections = groups
      .filter(([, group]) => group.length > 0)
      .map(([title, group]) => [title, ...table(group.map((rule) => rowOf(rule, config)))]);
    console.log([...sections, wrap(legend)].map((lines) => lines.join("\n")).join("\n\n"));
    return 0;
  },
};

function rowOf({ id, severity, presets, docs }: AnyRule, config: Config): Row {
  const letters = presets.map((preset) => preset.charAt(0)).join(" ");
  return [id, config.rules.get(id)?.severity ?? severity, letters, docs.summary];
}
