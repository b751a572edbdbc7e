/**
 * The document of `pulumi preview --json` as subjects: places in the user's program from stack traces, links from
 * property dependencies and known ids, and a count of what the document does not show.
 * Floor: `json-file.ts`, `stack.ts`, and the tables beside it.
 */
import { type ObservedImage } from "../../schemas/kinds";
import { resourceOf, type AnySubject, type SourceRange } from "../engine/subject";
import { isObject } from "../engine/value";
import { type Reading } from "./documents";
import { pulumiEncoding } from "./encodings";
import { findReader } from "./resources";
import { describeNonJson } from "./json-file";
import { readStack, type StackResource } from "./stack";
import { shownPath, standardInput } from "./text-file";

/** Input that is not what it was taken for. */
export class InputError extends Error {
  override readonly name = "InputError";
}

type Json = Readonly<Record<string, unknown>>;

/** Reads the text of a preview document; `file` is what messages call it. Throws InputError for anything else. */
export function readPreview(text: string, file: string = shownPath(standardInput)): Reading {
  const document = parsePreview(text, file);
  const steps = document.steps === undefined ? [] : itemsOf(document.steps);
  const resources = new Map<string, StackResource>();
  let withoutInputs = 0;
  let unchangedShown = 0;
  for (const step of steps) {
    const op = textOf(step.op) ?? "";
    if (op === "same") unchangedShown++;
    const state = isObject(step.newState) ? (step.newState as Json) : step;
    const resource = /^(delete|discard|remove)/.test(op) ? undefined : toResource(step, state);
    if (resource === undefined || state.external === true) continue;
    if (findReader(resource.type) === undefined) continue;
    if (isObject(resource.inputs)) resources.set(resource.urn, resource);
    else withoutInputs++;
  }
  const subjects = readStack([...resources.values()], pulumiEncoding);
  const unchanged = Math.max(0, numberOf(objectOf(document.changeSummary).same) - unchangedShown);
  subjects.sort(byPlace);
  return { subjects, unseen: { unchanged, withoutInputs, failures: findFailures(document) } };
}

function parsePreview(text: string, file: string): Json {
  const wanted = "it must be the output of `pulumi preview --json`";
  const orManifest = file.endsWith(".json")
    ? ", or be called `*.ami.json` where it is a manifest"
    : "; a manifest must be in a file called `*.ami.yaml`";
  if (text.trim() === "") throw new InputError(`\`${file}\` is empty; ${wanted}`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    const [reason = ""] = describeNonJson(text, file, cause as SyntaxError).split(";"); // the remedy is another
    throw new InputError(`${reason}; ${wanted}${file.endsWith(".json") ? "" : orManifest}`, { cause });
  }
  if (!isObject(document)) throw new InputError(`\`${file}\` is JSON, but no preview; ${wanted}`);
  const json = document as Json;
  if (json.steps !== undefined ? Array.isArray(json.steps) : isObject(json.changeSummary)) return json;
  if (json.deployment !== undefined) throw new InputError(`\`${file}\` is an exported stack; ${wanted}`);
  throw new InputError(`\`${file}\` is JSON, but no preview; ${wanted}${orManifest}`);
}

function toResource(step: Json, state: Json): StackResource | undefined {
  const urn = textOf(state.urn) ?? textOf(step.urn);
  if (urn === undefined) return undefined;
  const type = textOf(state.type) ?? urn.split("::")[2]?.split("$").at(-1) ?? "";
  const dependencies = Object.entries(objectOf(state.propertyDependencies)).map(([property, urns]) => [
    property,
    Array.isArray(urns) ? urns.filter((item) => typeof item === "string") : [],
  ]);
  const propertyDependencies = Object.fromEntries(dependencies) as Record<string, string[]>;
  const id = textOf(state.id) ?? textOf(objectOf(step.oldState).id);
  const provider = textOf(state.provider);
  const isObserved = step.op === "same" && findReader(type)?.names === "image";
  const inputs = isObserved && isObject(state.inputs) ? observe(state, state.inputs) : state.inputs;
  return { urn, type, id, inputs, propertyDependencies, provider, source: findSource(state) };
}

/** Inputs, and what EC2 last said of an image that nothing changes. */
function observe({ outputs }: Json, inputs: object): Json {
  const observed = ["state", "ownerId", "productCodes", "watermarks"] satisfies (keyof ObservedImage)[];
  const told = Object.entries(objectOf(outputs)).filter(([key]) => observed.some((known) => known === key));
  return { ...Object.fromEntries(told), ...inputs };
}

/** The user's own line: the first frame outside `node_modules`. */
function findSource(state: Json): SourceRange | undefined {
  const frames = [...itemsOf(state.stackTrace), state];
  for (const frame of frames) {
    const match = /^project:\/\/\/(?<file>[^#]+)#(?<line>\d+)(?:,(?<column>\d+))?$/.exec(
      textOf(frame.sourcePosition) ?? "",
    );
    const { file, line, column } = match?.groups ?? {};
    if (file === undefined || /(^|\/)node_modules\//.test(file)) continue;
    return { file: decodePath(file), line: Number(line), column: Number(column ?? 1) };
  }
  return undefined;
}

/** A path out of a URI; one that is not well encoded stays as it is. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** In the order of the user's program, for the engine's own order differs from run to run; parts as they are read. */
function byPlace(a: AnySubject, b: AnySubject): number {
  const [from, to] = [a.at(""), b.at("")];
  if (from === undefined || to === undefined) {
    return Number(to !== undefined) - Number(from !== undefined) || compare(resourceOf(a), resourceOf(b));
  }
  return (
    compare(from.file, to.file) ||
    from.line - to.line ||
    from.column - to.column ||
    compare(resourceOf(a), resourceOf(b))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function findFailures(document: Json): string[] {
  return itemsOf(document.diagnostics)
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => (textOf(message) ?? "").trim().split("\n")[0] ?? "");
}

function itemsOf(value: unknown): Json[] {
  return Array.isArray(value) ? (value.filter((item) => isObject(item)) as Json[]) : [];
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
