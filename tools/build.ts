/**
 * Builds `dist/`: compiles, publishes the schemas, and makes the commands executable.
 * Floor: tsconfig.build.json, package.json, schemas.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedNames, publishSchema } from "../schemas/published";

const root = join(__dirname, "..");
rmSync(join(root, "dist"), { recursive: true, force: true });
const tsc = require.resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
// What strangers read stands alone: references between our files are resolved.
for (const name of publishedNames)
  writeFileSync(
    join(root, "dist/schemas", `${name}.schema.json`),
    `${JSON.stringify(publishSchema(name), undefined, 2)}\n`,
  );
const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  bin: Record<string, string>;
};
for (const command of Object.values(bin)) chmodSync(join(root, command), 0o755);
