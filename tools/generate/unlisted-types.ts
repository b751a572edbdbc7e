/**
 * The instance types that EC2's API names and our table has no facts of, so that a name can be told from a typing
 * error. The catalog imports no SDK: it gets the names alone. Floor: catalog, the EC2 SDK.
 */
import { _InstanceType } from "@aws-sdk/client-ec2";
import { version } from "@aws-sdk/client-ec2/package.json";
import { instanceTypeTable } from "../../catalog/generated/instance-types";
import type { GeneratedFile } from "./files";

export const unlistedTypes: GeneratedFile = {
  path: "catalog/generated/unlisted-types.ts",
  text: () => {
    const table = {
      source: `@aws-sdk/client-ec2 ${version}`,
      names: findUnlisted(Object.values(_InstanceType)).join(" "),
    };
    return [
      `// Generated from ${table.source} (Apache-2.0) by \`npm run generate\`; do not edit.\n`,
      `export const unlistedTypes = ${JSON.stringify(table, null, 2)};\n`,
    ].join("");
  },
};

// The table alone is read, not the look-ups: they import what is written here.
function findUnlisted(names: readonly string[]): string[] {
  const listed = new Set(
    Object.entries(instanceTypeTable.families).flatMap(([family, groups]) =>
      groups
        .split(" ")
        .flatMap((group) => (group.split(":")[1] ?? "").split(","))
        .map((size) => `${family}.${size}`),
    ),
  );
  return names.filter((name) => !listed.has(name)).toSorted();
}
