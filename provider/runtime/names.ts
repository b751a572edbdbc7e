/** The name of an image, chosen where none is stated. Floor: internal, spec. */
import { randomBytes } from "node:crypto";
import type { Kind } from "../../schemas/kinds";
import { internalOf, type InternalInputs } from "./internal";
import { hasProperty, type Bag } from "./spec";

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
