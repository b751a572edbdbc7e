/**
 * `ami-lint schema`: prints one of our schemas, in one piece, for editors and other validators.
 * Floor: command, layout, schemas.
 */
import { findNearest } from "../../catalog/nearest";
import { publishedNames, publishedSchema } from "../../schemas/published";
import { UsageError, type Command } from "./command";
import { table } from "./layout";

export const schemaCommand: Command = {
  name: "schema",
  operands: "[NAME]",
  summary: "print a JSON Schema, such as `manifest`; without NAME, their names",
  options: {},
  run({ operands: [name, ...rest] }) {
    if (rest.length > 0) throw new UsageError(`\`${rest.join(" ")}\` is too much; one NAME is all`);
    if (name === undefined) {
      console.log(table(publishedNames.map((known) => [known, summaryOf(known)])).join("\n"));
      return 0;
    }
    const schema = publishedSchema(name);
    if (schema === undefined) {
      const nearest = findNearest(name, publishedNames);
      const hint =
        nearest === undefined ? "; `ami-lint schema` lists them" : `: did you mean \`${nearest}\`?`;
      throw new UsageError(`no schema is called \`${name}\`${hint}`);
    }
    console.log(JSON.stringify(schema, undefined, 2));
    return 0;
  },
};

/** What a schema describes, without its sources. */
function summaryOf(name: string): string {
  return String(publishedSchema(name)?.description).replace(/ Sources: .*/, "");
}
