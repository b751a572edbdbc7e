/**
 * What a newcomer writes: every name of every entry point, in TypeScript as module and as CommonJS, and in JavaScript.
 * Floor: the installed package.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const resources = [
  "AccountImageSettings",
  "Image",
  "ImageCopy",
  "ImageFromInstance",
  "LaunchPermissions",
  "PublishedParameter",
];
const lookUps = ["findImage", "findImageOutput", "findImages", "findImagesOutput"];

/** Names of the package by entry point. */
const names: Readonly<Record<string, readonly string[]>> = {
  "pulumi-ami": [...resources, ...lookUps],
  "pulumi-ami/policies": ["amiPolicies", "defineRule", "isUnknown", "unknownValue"],
  "pulumi-ami/policies/testing": ["checkExamples", "outcomeOf", "subjectsOf"],
  "pulumi-ami/emulator": ["startEmulator"],
};

const types = `import type { ${resources.map((name) => `${name}Args`).join(", ")}, FindImageArgs } from "pulumi-ami";
import type { ConfigInput, Rule } from "pulumi-ami/policies";
export type Known = [${resources.map((name) => `${name}Args`).join(", ")}, FindImageArgs, ConfigInput, Rule];
export const image: ImageArgs = {
  architecture: "x86_64", rootDeviceName: "/dev/xvda",
  blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId: "snap-0123456789abcdef0" } }],
};
// @ts-expect-error: a type that is anything at all would let this pass
export const wrong: ImageArgs = { ...image, architecture: "x86-64" };
`;
const imports = Object.entries(names)
  .map(([entry, all]) => `import { ${all.join(", ")} } from "${entry}";`)
  .join("\n");
const all = Object.values(names).flat().join(", ");
const missing = `if ([${all}].some((each) => each === undefined)) throw new Error("a name is missing");\n`;

/** Writes the programs below a project, and gives their folder. */
export function writeNewcomer(project: string): string {
  const folder = join(project, "newcomer");
  mkdirSync(folder, { recursive: true });
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true },
    ...{ module: "nodenext", target: "es2022", types: ["node"] },
  };
  const schema = "pulumi-ami/schemas/manifest.schema.json";
  const files = {
    "tsconfig.json": JSON.stringify({ compilerOptions, files: ["a.mts", "b.cts"] }),
    "a.mts": `${types}${imports}\nimport schema from "${schema}" with { type: "json" };\n${missing}console.log(schema.$id);\n`,
    "b.cts": `${types}${imports}\nimport schema = require("${schema}");\n${missing}console.log(schema.$id);\n`,
    "c.mjs": `${imports}\n${missing}`,
    "d.cjs": `${imports.replace(/import (.*) from (".*");/g, "const $1 = require($2);")}\n${missing}`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
