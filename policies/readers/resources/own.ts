/**
 * Our own resources: their inputs are specs already, but for what the runtime adds for itself.
 * Floor: `reader.ts`, and the kinds of `schemas/`.
 */
import { kinds, tokenOf, type Kind } from "../../../schemas/kinds";
import { compact, type Inputs } from "../values";
import { readsOne, type Named, type ReaderTable } from "./reader";

/** What the ids of our resources name. */
const named: Partial<Record<Kind, Named>> = {
  image: "image",
  "image-copy": "image",
  "image-from-instance": "image",
};

export const ownReaders: ReaderTable = Object.fromEntries(
  kinds.flatMap((kind) => {
    const token = tokenOf(kind);
    const names = named[kind];
    return token === undefined ? [] : [[token, readsOne(kind, withoutInternals, names && { names })]];
  }),
);

function withoutInternals(inputs: Inputs): Inputs {
  return compact({ ...inputs, __provider: undefined, internal: undefined });
}
