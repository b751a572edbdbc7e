/**
 * The resources of a stack, as Pulumi hands them to a stack policy, as subjects with their links.
 * Floor: readers, engine.
 */
import { type AnySubject } from "../engine/subject";
import { decode, policyEncoding } from "../readers/encodings";
import { subjectFromInputs } from "../readers/inputs";
import { linkResources } from "../readers/links";

interface StackResource {
  readonly type: string;
  readonly urn: string;
  readonly props: object;
  readonly propertyDependencies: Readonly<Record<string, readonly { readonly urn: string }[]>>;
}

/** The subjects of a stack; links are found by id, else by what a property depends on. */
export function subjectsOfStack(resources: readonly StackResource[]): AnySubject[] {
  const linkables = resources.map(({ type, urn, props, propertyDependencies }) => {
    const id = decode(Object.getOwnPropertyDescriptor(props, "id")?.value, policyEncoding);
    const urns = Object.entries(propertyDependencies).map(([key, suppliers]) => [
      key,
      suppliers.map((s) => s.urn),
    ]);
    return {
      type,
      urn,
      id: typeof id === "string" ? id : undefined,
      inputs: props,
      propertyDependencies: Object.fromEntries(urns) as Record<string, string[]>,
    };
  });
  const links = linkResources(linkables, policyEncoding);
  return linkables.flatMap(({ type, urn, inputs }) => {
    const own = links.get(urn);
    return subjectFromInputs(type, urn, inputs, policyEncoding, own && { links: own }) ?? [];
  });
}
