/**
 * `ami-lint explain`: the page of a rule, ours or the house's, and of waivers.
 * Floor: house.ts, command.ts, the reporters' pages, our rules.
 */
import { orNearest } from "../engine/words";
import { waiverNotices } from "../engine/waivers";
import { rulePage } from "../reporters/page";
import { rules } from "../rules";
import { UsageError, type Command } from "./command";
import { configOption, openHouse } from "./house";

const waiverPage = [
  "# Waivers",
  'A waiver in the configuration sets findings aside: `{ "rule", "subject", "reason", "until" }`.',
  "- `rule`: the id of a rule. What EC2 refuses (`match-`) cannot be waived.",
  "- `subject`: id, URN or name of the resource; `*` stands for any text.",
  "- `reason`: why it is accepted; it must not be empty.",
  "- `until`: the last day on which it holds, `YYYY-MM-DD` in UTC; without it, for ever.",
  "A waived finding stays in the report, with its reason, and does not fail the run. What is said about waivers:",
  ...Object.entries(waiverNotices).map(
    ([id, { severity, summary }]) => `- \`${id}\` (${severity}): ${summary}`,
  ),
].join("\n");

export const explain: Command = {
  name: "explain",
  operands: "RULE",
  summary: "why a rule exists, what is wrong, what is right; or `waivers`",
  options: { config: configOption },

  run({ operands: [id = ""], values }) {
    console.log(id === "waivers" ? waiverPage : pageOf(id, values));
    return 0;
  },
};

function pageOf(id: string, values: Parameters<Command["run"]>[0]["values"]): string {
  // A configuration that does not hold must not keep our own pages from being read.
  const own = rules.find((rule) => rule.id === id);
  if (own !== undefined) return rulePage(own).trimEnd();
  const all = openHouse(values).rules;
  const rule = all.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rulePage(rule).trimEnd();
  const ids = [...all.map((candidate) => candidate.id), "waivers"];
  throw new UsageError(`no rule is called \`${id}\`${orNearest(id, ids)}`);
}
