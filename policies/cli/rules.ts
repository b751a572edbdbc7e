/**
 * `ami-lint rules`: every rule, ours and the house's, with what holds for it.
 * Floor: house.ts, command.ts.
 */
import { type Command } from "./command";
import { configOption, openHouse } from "./house";

export const listRules: Command = {
  name: "rules",
  operands: "",
  summary: "every rule with the severity that holds for it",
  options: { config: configOption },

  run({ values }) {
    const { rules, config } = openHouse(values);
    const widest = Math.max(...rules.map(({ id }) => id.length));
    for (const { id, severity, docs } of rules) {
      const holds = config.rules.get(id)?.severity ?? severity;
      console.log(`${id.padEnd(widest + 2)}${holds.padEnd(9)}${docs.summary}`);
    }
    return 0;
  },
};
