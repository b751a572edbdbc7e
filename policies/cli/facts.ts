/**
 * `ami-lint facts`: the facts behind the rules, each table with its documents and the day it was held against them.
 * Floor: catalog, `facts-views.ts`, `facts-type.ts`, `layout.ts`, `command.ts`.
 */
import { nearestInstanceTypes } from "../../catalog/instance-types";
import { type Source } from "../../catalog/source";
import { catalogAge } from "../../catalog/tables";
import { UsageError, type Arguments, type Command } from "./command";
import { describeType, typeRows } from "./facts-type";
import { factViews } from "./facts-views";
import { table } from "./layout";

export const facts: Command = {
  name: "facts",
  operands: "[TYPE]",
  summary: "the facts behind the rules with their documents, or those of an instance TYPE",
  options: { json: { type: "boolean", summary: "print JSON" } },
  run({ operands: [type, ...rest], values }: Arguments): number {
    if (rest.length > 0) {
      throw new UsageError(`\`${rest.join(" ")}\` is too much; \`facts\` takes one TYPE, or none`);
    }
    const now = new Date();
    const warning = ageWarning(now);
    const asJson = values.json === true;
    console.log(type === undefined ? printTables(asJson, now) : printType(type, asJson, now));
    // On standard error, so that JSON stays JSON.
    if (warning !== undefined) console.error(`ami-lint: ${warning}`);
    return 0;
  },
};

/** What to say of facts that are old; undefined while they are not. */
export function ageWarning(now: Date): string | undefined {
  const { oldest, days, isOld } = catalogAge(now);
  return isOld
    ? `the oldest of these facts was checked on ${oldest}, ${days} days ago; install a newer release of pulumi-ami`
    : undefined;
}

/** Every table. */
export function printTables(asJson: boolean, now: Date): string {
  const views = factViews();
  if (asJson) {
    const tables = views.map(({ name, title, sources, data }) => ({ name, title, sources, data }));
    return JSON.stringify({ age: catalogAge(now), tables }, null, 2);
  }
  return views
    .map(({ title, rows, sources }) => [title, ...table(rows), ...printSources(sources)].join("\n"))
    .join("\n\n");
}

/** One instance type. Throws UsageError for a name that neither our table nor EC2's API has. */
export function printType(name: string, asJson: boolean, now: Date): string {
  const type = describeType(name);
  if (type.standing === "unheard-of") {
    const nearest = nearestInstanceTypes(name, 3).map((each) => `\`${each}\``);
    const hint = nearest.length > 0 ? `: did you mean ${nearest.join(" or ")}?` : "";
    throw new UsageError(`no instance type of this release's catalog is called \`${name}\`${hint}`);
  }
  if (asJson) return JSON.stringify({ age: catalogAge(now), ...type }, null, 2);
  const title =
    type.standing === "unlisted" ? `${name}: EC2's API names it; its facts are not in our table` : name;
  return [title, ...table(typeRows(type)), ...printSources(type.sources)].join("\n");
}

function printSources(sources: readonly Source[]): string[] {
  return sources.map(({ document, checked }) => `  [${checked}] ${document}`);
}
