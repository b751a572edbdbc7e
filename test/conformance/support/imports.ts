/**
 * Who imports what: read from the syntax trees of sources, and held against what is allowed. Each check takes sources
 * by path and gives one line per fault. Floor: typescript.
 */
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { type Files } from "./project";

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Gone once compiled. */
  readonly typeOnly: boolean;
}

/** All imports of a file: `import`, `export … from`, `import x = require`, `import()`, `require()`, `import("…").T`. */
export function importsOf(path: string, text: string): Import[] {
  if (!path.endsWith(".ts")) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, typeOnly: boolean): void => {
    if (name === undefined || !ts.isStringLiteralLike(name)) return;
    const line = file.getLineAndCharacterOfPosition(name.getStart(file)).line + 1;
    found.push({ specifier: name.text, line, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node));
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly || exportClause === undefined || ts.isNamespaceExport(exportClause)) return isTypeOnly;
  return exportClause.elements.every((element) => element.isTypeOnly);
}

function isLoad(called: ts.Expression): boolean {
  return (
    called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === "require")
  );
}

/** An import with the file it stands in and, if it is of the project, the file it leads to. */
interface Arrow extends Import {
  readonly from: string;
  readonly to?: string;
}

function* arrowsOf(sources: Files): Generator<Arrow> {
  for (const [from, text] of sources) {
    for (const found of importsOf(from, text)) {
      const to = resolve(from, found.specifier, sources);
      yield { ...found, from, ...(to === undefined ? {} : { to }) };
    }
  }
}

function resolve(from: string, specifier: string, sources: Files): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const target = posix.join(posix.dirname(from), specifier);
  const candidates = [target, `${target}.ts`, `${target}/index.ts`, target.replace(/\.js$/, ".ts")];
  return candidates.find((candidate) => sources.has(candidate));
}

const toLine = ({ from, line }: Arrow, fault: string): string => `${from}:${line} ${fault}`;

/** Whether a file is the area, or lies in it: `provider/aws` or `emulator/codec`. */
function isIn(path: string, area: string): boolean {
  return path === `${area}.ts` || path.startsWith(`${area}/`);
}

/** Area of the project to the areas under it that it may import. */
export type Floors = Readonly<Record<string, readonly string[]>>;

/** Imports that lead elsewhere than into the own area or a floor of it. */
export function findForbiddenArrows(sources: Files, floors: Floors): string[] {
  const areaOf = (path: string): string | undefined => Object.keys(floors).find((area) => isIn(path, area));
  const homeless = [...sources.keys()].filter((path) => areaOf(path) === undefined);
  const faults = [...arrowsOf(sources)].flatMap((arrow) => {
    if (!arrow.specifier.startsWith(".")) return [];
    if (arrow.to === undefined) return [toLine(arrow, `imports ${arrow.specifier}, which is not there`)];
    const [from = "", to = ""] = [areaOf(arrow.from), areaOf(arrow.to)];
    if (from === to || floors[from]?.includes(to) === true) return [];
    return [toLine(arrow, `imports ${arrow.to}, which is no floor of ${from}`)];
  });
  return [...homeless.map((path) => `${path} is in no area`), ...faults];
}

/** Package, or scope with its slash, to the only areas that may import it. */
export type Homes = Readonly<Record<string, readonly string[]>>;

/** Imports of packages outside of their homes. */
export function findStrayPackages(sources: Files, homes: Homes): string[] {
  return [...arrowsOf(sources)].flatMap((arrow) => {
    const { specifier, from } = arrow;
    const home = Object.entries(homes).find(
      ([name]) => specifier === name || specifier.startsWith(name.endsWith("/") ? name : `${name}/`),
    );
    if (home === undefined || home[1].some((area) => isIn(from, area))) return [];
    return [toLine(arrow, `imports ${specifier}, which is for ${home[1].join(" and ")}`)];
  });
}

/** Imports of built-in modules without their `node:`, and of the given ones in areas that must be pure. */
export function findImpureImports(
  sources: Files,
  areas: readonly string[],
  modules: readonly string[],
): string[] {
  return [...arrowsOf(sources)].flatMap((arrow) => {
    const { specifier, from } = arrow;
    if (!isBuiltin(specifier)) return [];
    if (!specifier.startsWith("node:")) return [toLine(arrow, `imports ${specifier} without node:`)];
    const isImpure = modules.some((name) => `${specifier}/`.startsWith(`node:${name}/`));
    if (!isImpure || !areas.some((area) => isIn(from, area))) return [];
    return [toLine(arrow, `imports ${specifier}, and must be pure`)];
  });
}

/** Uses of the clock, of chance and of the process, where a result must follow from what is handed in alone. */
export function findImpureUses(sources: Files, areas: readonly string[]): string[] {
  const uses =
    /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bprocess\b|\bperformance\.now\b/;
  return [...sources]
    .filter(([path]) => path.endsWith(".ts") && areas.some((area) => isIn(path, area)))
    .flatMap(([path, text]) => {
      const lines = withoutWords(path, text).split("\n");
      return lines.flatMap((line, index) => {
        const use = uses.exec(line)?.[0];
        return use === undefined ? [] : [`${path}:${index + 1} uses ${use}, and must be pure`];
      });
    });
}

/** A source with its comments and texts blanked, line by line as before. */
function withoutWords(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const blank = (words: string): string => words.replace(/[^\n]/g, "_");
  // Pieces, joined once: of a generated file with thousands of words, a copy for each would take seconds.
  const pieces: string[] = [];
  let done = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const [from, to] = [node.getStart(file), node.getEnd()];
      pieces.push(text.slice(done, from), blank(text.slice(from, to)));
      done = to;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...pieces, text.slice(done)].join("").replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, blank);
}

/** Imports of packages, types included, that the package does not ask for. */
export function findUndeclaredPackages(sources: Files, declared: ReadonlySet<string>): string[] {
  return [...arrowsOf(sources)].flatMap((arrow) => {
    const { specifier } = arrow;
    if (specifier.startsWith(".") || isBuiltin(specifier)) return [];
    const name = specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1);
    return declared.has(name.join("/")) ? [] : [toLine(arrow, `imports ${specifier}, which is not declared`)];
  });
}

/** Circles of imports that remain once compiled, each with the files on it. */
export function findCircles(sources: Files): string[] {
  const graph = new Map<string, string[]>();
  for (const { from, to, typeOnly } of arrowsOf(sources)) {
    if (to !== undefined && !typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" -> "));
    else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) walk(next, [...way, path]);
      done.add(path);
    }
  };
  for (const path of sources.keys()) walk(path, []);
  return circles;
}
