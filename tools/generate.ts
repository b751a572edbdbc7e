/**
 * Writes every file that is made from another, or with `--check` names those that differ and exits with 1.
 * Floor: tools/generate/*, policies' rules, the emulator's tables.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulePages } from "../policies/reporters/page";
import { rules } from "../policies/rules";
import { ebsLimits } from "./generate/ebs-limits";
import { emulatorDocs } from "./generate/emulator-docs";
import type { GeneratedFile } from "./generate/files";
import { iamDocs } from "./generate/iam-docs";
import { instanceTypes } from "./generate/instance-types";
import { referenceDocs } from "./generate/reference-docs";
import { regions } from "./generate/regions";
import { ruleTable } from "./generate/rule-table";
import { ruleSettings } from "./generate/rule-settings";
import { types } from "./generate/types";
import { unlistedTypes } from "./generate/unlisted-types";
import { validators } from "./generate/validators";

// In order: the schemas refer to the limits and the names of types. The table of instance types is not here: its
// generator needs the network.
const files: readonly GeneratedFile[] = [
  regions,
  unlistedTypes,
  ebsLimits,
  instanceTypes,
  ruleSettings,
  types,
  ...validators,
  emulatorDocs,
  ...referenceDocs,
  iamDocs,
  ...rulePages(rules),
  ruleTable,
];

async function main(): Promise<number> {
  const check = process.argv.includes("--check");
  let stale = 0;
  for (const { path, text } of files) {
    const file = join(__dirname, "..", path);
    const wanted = await text();
    if (existsSync(file) && readFileSync(file, "utf8") === wanted) continue;
    if (check) {
      console.error(`${path} is not what its sources give; run \`npm run generate\` and commit it`);
      stale++;
    } else {
      writeFileSync(file, wanted);
      console.log(`wrote ${path}`);
    }
  }
  return stale === 0 ? 0 : 1;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
