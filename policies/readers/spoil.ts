/**
 * A document's value in three states: what an issue is about is unknown, so that rules neither trip over it nor repeat
 * it; where the issue bears a rule's id the value stays, for the rule to judge. Floor: engine/value, schemas.
 */
import { escapeToken } from "../../schemas/pointer";
import { type Issue } from "../../schemas/validate";
import { unknownValue, type JsonPointer } from "../engine/value";

type Flaw = Pick<Issue, "at" | "keyword" | "key" | "rule" | "suggestion">;

/** Keywords that find the whole of a value too much, too little or repeated, and each part sound. */
const aboutTheWhole = ["uniqueItems", "maxProperties", "minProperties", "dependencies", "duplicate-key"];

/** A copy of the value with the places of issues unknown; `null` is absent. The value must not be deep. */
export function spoil(value: unknown, issues: readonly Flaw[]): unknown {
  const spoilt = new Set<JsonPointer>();
  const missing = new Map<JsonPointer, string[]>();
  const miss = (at: JsonPointer, key: string): void => {
    missing.set(at, [...(missing.get(at) ?? []), key]);
  };
  for (const { at, keyword, key, rule, suggestion } of issues) {
    if (rule !== undefined || aboutTheWhole.includes(keyword)) continue;
    if (keyword === "required" && key !== undefined) miss(at, key);
    else if (keyword === "additionalProperties") {
      if (suggestion !== undefined) miss(at, suggestion); // it was probably meant, and is not known now
    } else if (keyword === "propertyNames" || keyword === "copy-at-home")
      spoilt.add(key === undefined ? at : `${at}/${escapeToken(key)}`);
    else spoilt.add(at);
  }
  return copy(value, "");

  function copy(given: unknown, at: JsonPointer): unknown {
    if (spoilt.has(at)) return unknownValue;
    if (Array.isArray(given)) return given.map((item, index) => copy(item, `${at}/${index}`));
    if (typeof given !== "object") return given;
    if (given === null) return undefined;
    const copied = Object.create(null) as Record<string, unknown>;
    for (const key of missing.get(at) ?? []) copied[key] = unknownValue;
    for (const [key, item] of Object.entries(given)) copied[key] = copy(item, `${at}/${escapeToken(key)}`);
    return copied;
  }
}
