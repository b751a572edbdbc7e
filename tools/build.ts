/**
 * Builds `dist/`: compiles, publishes the schemas, and makes the commands executable.
 * Floor: tsconfig.build.json, package.json, schemas.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedNames, publishedSchema } from "../schemas/published";

const root = join(__dirname, "..");
rmSync(join(root, "dist"), { recursive: true, force: true });
const tsc = require.resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
// What strangers read stands alone, and apart from what our own code reads.
mkdirSync(join(root, "dist/published"));
for (const name of publishedNames)
  writeFileSync(
    join(root, "dist/published", `${name}.schema.json`),
    `${JSON.stringify(publishedSchema(name), undefined, 2)}\n`,
  );
const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  bin: Record<string, string>;
};
for (const command of Object.values(bin)) chmodSync(join(root, command), 0o755);
