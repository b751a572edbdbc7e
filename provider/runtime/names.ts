/**
 * The name of an image: chosen where none is stated, and in nobody's way when the image is replaced. Floor: spec.
 */
import { randomBytes } from "node:crypto";
import type { Kind } from "../../schemas/kinds";
import { isSame } from "../canonical";
import { internalOf, type InternalInputs } from "./internal";
import { findChanges, hasProperty, toSpec, type Bag } from "./spec";

/** Names hold letters, digits and a few signs; what else a resource is called becomes a hyphen. */
export function chooseName(
  kind: Kind,
  olds: Bag,
  given: Bag,
  internal: Partial<InternalInputs>,
): string | undefined {
  if (given.name !== undefined || !hasProperty(kind, "name")) return undefined;
  const { urn = "::image" } = internal;
  const logical = urn.slice(urn.lastIndexOf("::") + 2).replace(/[^A-Za-z0-9()[\] ./'@_-]/g, "-");
  return internalOf(olds).autoName ?? `${logical.slice(0, 119)}-${randomBytes(4).toString("hex")}`;
}

/** A replacement under an explicit name that the old image keeps cannot succeed: better said now than half way. */
export function findNameConflict(kind: Kind, replaceOn: readonly string[], olds: Bag, given: Bag): string[] {
  if (given.name === undefined || !isSame(olds.name, given.name)) return [];
  const stays = olds.onDelete === "retain" || olds.onDelete === "disable";
  const changes = findChanges(toSpec(kind, olds), toSpec(kind, given)).filter((key) =>
    replaceOn.includes(key),
  );
  if (!stays || changes.length === 0) return [];
  return [
    `\`name\` must change together with \`${changes.join("`, `")}\`: with \`onDelete: ${String(olds.onDelete)}\` the present image keeps the name \`${JSON.stringify(given.name).slice(1, -1)}\`, and EC2 holds names unique.`,
  ];
}
