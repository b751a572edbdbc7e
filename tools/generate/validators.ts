/**
 * Ajv's standalone validators, one function per kind and per document, as modules without dependencies.
 * Floor: schemas.
 */
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import { inlineSchema, type JsonSchema } from "../../schemas/inline";
import type { GeneratedFile } from "./files";
import { documentFiles, kindFiles, loadSchema } from "./schema-files";
import { editorKeywords } from "./vocabulary";

export const validators: readonly GeneratedFile[] = [
  validatorsOf(kindFiles, "schemas/generated/validators.ts"),
  // Apart, for whoever makes resources reads no documents.
  validatorsOf(documentFiles, "schemas/generated/document-validators.ts"),
];

function validatorsOf(files: Readonly<Record<string, string>>, path: string): GeneratedFile {
  const text = (): string => {
    const ajv = new Ajv({ strict: true, allErrors: true, code: { source: true, esm: true, lines: true } });
    for (const keyword of editorKeywords) ajv.addKeyword(keyword);
    const exported: Record<string, string> = {};
    for (const [name, file] of Object.entries(files)) {
      const { $id: _, ...schema } = withoutOpenEnums(inlineSchema(file, loadSchema)) as JsonSchema;
      ajv.addSchema({ ...schema, $id: name });
      exported[toExportName(name)] = name;
    }
    const code = withoutModules(standaloneCode(ajv, exported));
    if (code.includes("require(")) throw new Error("the validators would need modules of Ajv at run time");
    return `// Generated from schemas/*.schema.json by \`npm run generate\`; do not edit.\n// @ts-nocheck\n${withoutSchemas(code)}\n`;
  };
  return { path, text };
}

/** In an open set the pattern admits every name of the enum, which is there for editors and would be long code. */
function withoutOpenEnums(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutOpenEnums);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      key === "anyOf"
        ? (value as JsonSchema[]).map((branch) => ("enum" in branch ? false : withoutOpenEnums(branch)))
        : withoutOpenEnums(value),
    ]),
  );
}

/** `image-copy` to `imageCopy`. */
export function toExportName(kind: string): string {
  return kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The one module of Ajv's that our keywords need at run time counts code points. */
function withoutModules(code: string): string {
  return code.replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "(text) => [...text].length");
}

/** Ajv also writes out each schema it compiled; few are read. */
function withoutSchemas(code: string): string {
  const isUnread = (line: string): boolean => {
    const name = /^const (schema\d+) = \{.*\};?$/.exec(line)?.[1];
    return name !== undefined && code.split(new RegExp(`\\b${name}\\b`)).length === 2;
  };
  return code
    .replace(/^"use strict";\n?/, "")
    .split("\n")
    .filter((line) => !isUnread(line))
    .join("\n");
}
