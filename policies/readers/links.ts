/**
 * Which resource supplies an image id: the one whose id it is, else, while ids are not known, the one image that the
 * property depends on. Several candidates are none, for a guess would invent errors. Floor: the readers' tables.
 */
import { type JsonPointer } from "../engine/value";
import { decode, readProperty, type Encoding } from "./encodings";
import { findReader } from "./resources";

/** A resource of a stack, as far as links need it. */
export interface Linkable {
  readonly urn: string;
  readonly type: string;
  /** Its cloud id, where it is known. */
  readonly id?: string | undefined;
  readonly inputs: unknown;
  /** Input to the URNs of the resources that supply it. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
}

/** The links of every resource of a stack, by URN. */
export function linkResources(
  resources: readonly Linkable[],
  encoding: Encoding,
): ReadonlyMap<string, ReadonlyMap<JsonPointer, string>> {
  const byUrn = new Map(resources.filter(isImage).map((resource) => [resource.urn, resource]));
  const byId = new Map(
    resources.filter(isImage).flatMap(({ id, urn }) => (id === undefined ? [] : [[id, urn]])),
  );

  const findSupplier = (resource: Linkable, property: string): string | undefined => {
    const { inputs, propertyDependencies } = resource;
    const value =
      typeof inputs === "object" && inputs !== null
        ? decode(readProperty(inputs, property), encoding)
        : undefined;
    const named = typeof value === "string" ? byId.get(value) : undefined;
    if (named !== undefined) return named;
    const urns = Object.hasOwn(propertyDependencies, property) ? (propertyDependencies[property] ?? []) : [];
    const [only, ...others] = [...new Set(urns)].flatMap((urn) => byUrn.get(urn) ?? []);
    if (only === undefined || others.length > 0) return undefined;
    const contradicts = typeof value === "string" && only.id !== undefined && only.id !== value;
    return contradicts ? undefined : only.urn;
  };

  return new Map(
    resources.map((resource) => {
      const properties = Object.entries(findReader(resource.type)?.links ?? {});
      const links = properties.flatMap(([pointer, property]) => {
        const supplier = findSupplier(resource, property);
        return supplier === undefined ? [] : ([[pointer, supplier]] as const);
      });
      return [resource.urn, new Map(links)];
    }),
  );
}

function isImage({ type }: Linkable): boolean {
  const kind = findReader(type)?.kind;
  return kind === "image" || kind === "image-copy";
}
