/**
 * What a change replaces, and what would keep the present image from making room: better said in preview than half way.
 * Floor: canonical, internal, spec.
 */
import type { Kind } from "../../schemas/kinds";
import { isSame } from "../canonical";
import { internalOf } from "./internal";
import { findChanges, hasUnknown, toSpec, type Bag } from "./spec";

/** What a handler says of the properties that replace. */
interface Replacing {
  readonly replaceOn: readonly string[];
  readonly setOnly?: readonly string[];
  readonly namesAreUnique?: boolean;
}

/** Of changed properties, those that replace; `after` is the spec that is wanted. */
export function pickReplacing(
  changes: readonly string[],
  after: Bag,
  { replaceOn, setOnly = [] }: Replacing,
): string[] {
  return changes.filter(
    (key) => replaceOn.includes(key) || (setOnly.includes(key) && after[key] === undefined),
  );
}

/** Why a replacement could not come to its end; what is not known yet may turn out not to have changed. */
export function findReplacementFaults(kind: Kind, handler: Replacing, olds: Bag, given: Bag): string[] {
  if (Object.keys(olds).length === 0) return [];
  const after = toSpec(kind, given);
  const changes = findChanges(toSpec(kind, olds), after).filter((key) => !hasUnknown(after[key]));
  const replacing = pickReplacing(changes, after, handler);
  if (replacing.length === 0) return [];
  const stays = olds.onDelete === "retain" || olds.onDelete === "disable";
  const named = `\`${replacing.join("`, `")}\``;
  if (stays) return handler.namesAreUnique === true ? findNameFault(named, olds, given) : [];
  return findProtectionFault(named, olds, given);
}

/** A replacement under an explicit name that the old image keeps. */
function findNameFault(named: string, olds: Bag, given: Bag): string[] {
  if (given.name === undefined || !isSame(olds.name, given.name)) return [];
  return [
    `\`name\` must change together with ${named}: with \`onDelete: ${String(olds.onDelete)}\` the present image keeps the name \`${JSON.stringify(given.name).slice(1, -1)}\`, and EC2 holds names unique.`,
  ];
}

/**
 * A protected image can be replaced and not removed, and once it is replaced, no run of the program can take its
 * protection away. Whoever has Pulumi keep it (`retainOnDelete`) wants it so.
 */
function findProtectionFault(named: string, olds: Bag, given: Bag): string[] {
  const protection = olds.deregistrationProtection;
  if (typeof protection !== "string" || protection === "disabled") return [];
  if (internalOf(given).retained === true) return [];
  const cooldown =
    protection === "enabled-with-cooldown" ? ", and 24 hours more until its cooldown is over" : "";
  return [
    `\`deregistrationProtection\` must be \`disabled\` before ${named} changes: that replaces the image, and EC2 deregisters none that is protected (\`${protection}\`). Set it to \`disabled\` in a run of its own first${cooldown}; or keep the present image, with \`onDelete: "retain"\` in a run of its own.`,
  ];
}
