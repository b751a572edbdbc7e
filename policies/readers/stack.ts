/**
 * The resources of a stack as subjects, linked with each other: what previews and policy packs share.
 * Floor: `inputs.ts`, `links.ts`, and the tables beside them.
 */
import { type AnySubject, type SourceRange } from "../engine/subject";
import { type Encoding } from "./encodings";
import { decodeInputs, subjectsOf } from "./inputs";
import { linkResources } from "./links";
import { findReader } from "./resources";

/** A resource of a stack, as an input tells it. */
export interface StackResource {
  readonly urn: string;
  readonly type: string;
  /** Its cloud id, where it is known. */
  readonly id?: string | undefined;
  readonly inputs: unknown;
  /** Input to the URNs of the resources that supply it. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  /** Who manages it: names mean the same under the same provider alone. */
  readonly provider?: string | undefined;
  /** Where the user wrote it. */
  readonly source?: SourceRange | undefined;
}

/** The subjects of every resource that rules look at, in the order given. Never throws. */
export function readStack(resources: readonly StackResource[], encoding: Encoding): AnySubject[] {
  const readings = resources.flatMap((resource) => {
    const reader = findReader(resource.type);
    if (reader === undefined) return [];
    const inputs = decodeInputs(resource.inputs, encoding);
    return [{ ...resource, reader, inputs, parts: reader.read(inputs) }];
  });
  const links = linkResources(readings);
  return readings.flatMap(({ type, urn, parts, source }) =>
    subjectsOf(type, urn, parts, { source, links: links.get(urn) }),
  );
}
