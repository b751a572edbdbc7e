/**
 * The resources of a stack, as Pulumi hands them to a stack policy, as subjects with their links.
 * Floor: readers, engine.
 */
import { type AnySubject } from "../engine/subject";
import { decode, policyEncoding } from "../readers/encodings";
import { readStack } from "../readers/stack";

interface PolicyResource {
  readonly type: string;
  readonly urn: string;
  readonly props: object;
  readonly propertyDependencies: Readonly<Record<string, readonly { readonly urn: string }[]>>;
  readonly provider?: { readonly urn: string } | undefined;
}

/** The subjects of a stack; links are found by id, else by what a property depends on. */
export function subjectsOfStack(resources: readonly PolicyResource[]): AnySubject[] {
  const read = resources.map(({ type, urn, props, propertyDependencies, provider }) => {
    const id = decode(Object.getOwnPropertyDescriptor(props, "id")?.value, policyEncoding);
    const urns = Object.entries(propertyDependencies).map(([key, suppliers]) => [
      key,
      suppliers.map((supplier) => supplier.urn),
    ]);
    return {
      type,
      urn,
      id: typeof id === "string" ? id : undefined,
      inputs: props,
      propertyDependencies: Object.fromEntries(urns) as Record<string, string[]>,
      provider: provider?.urn,
    };
  });
  return readStack(read, policyEncoding);
}
