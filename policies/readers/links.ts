/**
 * Which resource supplies an id in a spec: the one whose id or name it is, else, while ids are not known, the one
 * resource of the right kind that the input depends on, if no other place of that input could have taken its id. Several
 * candidates, or several places, are none: a guess would invent errors. Floor: the readers' tables.
 */
import { isObject, isUnknown, type JsonPointer } from "../engine/value";
import { type Named, type Part, type ResourceReader } from "./resources/reader";
import { type Inputs } from "./values";

/** A resource that has been read, as far as links need it. */
export interface Linkable {
  readonly urn: string;
  readonly id?: string | undefined;
  readonly provider?: string | undefined;
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  readonly reader: ResourceReader;
  readonly inputs: Inputs;
  readonly parts: readonly Part[];
}

/** Links of each part of a resource, by the part's place. */
export type PartLinks = ReadonlyMap<JsonPointer, ReadonlyMap<JsonPointer, string>>;

/** What a property of a spec refers to. */
const referents: Readonly<Record<string, Named>> = {
  imageId: "image",
  sourceImageId: "image",
  instanceId: "instance",
  launchTemplate: "template",
  snapshotId: "snapshot",
  sourceSnapshotId: "snapshot",
  volumeId: "volume",
};

/** A place in a spec that refers to a resource, or, while it is not known, may hold such a place. */
interface Reference {
  readonly pointer: JsonPointer;
  readonly named: Named;
  /** The id or the name; undefined while it is not known. */
  readonly value: string | undefined;
  /** Whether it is the reference itself, rather than something unknown that may hold it. */
  readonly isItself: boolean;
}

/** The links of every resource of a stack, by URN. Linear in the places that refer to something. */
export function linkResources(resources: readonly Linkable[]): ReadonlyMap<string, PartLinks> {
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const named = index(resources);

  return new Map(
    resources.map((resource) => {
      const references = resource.parts.map((part) => [part, [...referencesOf(part)]] as const);
      const takers = countTakers(references);
      const findSupplier = (part: Part, { pointer, named: wanted, value }: Reference): string | undefined => {
        if (value !== undefined)
          return named.get(keyOfId(wanted, value)) ?? named.get(keyOfName(wanted, value, resource));
        const input = inputOf(part, pointer);
        if (takers.get(`${wanted} ${input}`)?.size !== 1) return undefined;
        const urns = Object.hasOwn(resource.propertyDependencies, input)
          ? resource.propertyDependencies[input]
          : [];
        const candidates = [...new Set(urns)].filter((urn) => byUrn.get(urn)?.reader.names === wanted);
        return candidates.length === 1 ? candidates[0] : undefined;
      };
      const links = references.map(([part, found]) => {
        const own = found.flatMap((reference) => {
          const supplier = reference.isItself ? findSupplier(part, reference) : undefined;
          return supplier === undefined ? [] : ([[reference.pointer, supplier]] as const);
        });
        return [part.at, new Map(own)] as const;
      });
      return [resource.urn, new Map(links)];
    }),
  );
}

/** Resources by what they are called; two of the same name are none. */
function index(resources: readonly Linkable[]): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const resource of resources) {
    const { reader, id, inputs, urn } = resource;
    if (reader.names === undefined) continue;
    const name = reader.nameInput === undefined ? undefined : inputs[reader.nameInput];
    const keys = new Set<string>();
    if (id !== undefined) keys.add(keyOfId(reader.names, id));
    if (typeof name === "string") keys.add(keyOfName(reader.names, name, resource));
    for (const key of keys) found.set(key, found.has(key) ? undefined : urn);
  }
  return found;
}

function keyOfId(named: Named, id: string): string {
  return `${named} id ${id}`;
}

/** Names are of one account and Region, ids of the whole partition. */
function keyOfName(named: Named, name: string, { provider = "", inputs }: Linkable): string {
  const region = isUnknown(inputs.region) ? "?" : String(inputs.region);
  return `${named} name ${provider} ${region} ${name}`;
}

/** How many places of each input could have taken the id of a resource of each sort. */
function countTakers(
  references: readonly (readonly [Part, readonly Reference[]])[],
): ReadonlyMap<string, ReadonlySet<JsonPointer>> {
  const takers = new Map<string, Set<JsonPointer>>();
  for (const [part, found] of references) {
    for (const { pointer, named, value } of found) {
      if (value !== undefined) continue;
      const key = `${named} ${inputOf(part, pointer)}`;
      const places = takers.get(key) ?? new Set();
      takers.set(key, places.add(placeOf(part, pointer)));
    }
  }
  return takers;
}

/** The place in the inputs that a place in the spec is read from. */
function placeOf({ from }: Part, pointer: JsonPointer): JsonPointer {
  const [, property = "", ...rest] = pointer.split("/");
  const start = Object.hasOwn(from, property) ? from[property] : undefined;
  return [start ?? `/${property}`, ...rest].join("/");
}

/** The input that it is in, which is what property dependencies are told of. */
function inputOf(part: Part, pointer: JsonPointer): string {
  return placeOf(part, pointer).split("/")[1] ?? "";
}

function* referencesOf({ spec }: Part): Generator<Reference> {
  for (const [property, value] of Object.entries(spec)) {
    const at = `/${property}`;
    if (property === "rootVolume") yield* inVolume(at, value);
    if (property === "blockDeviceMappings") yield* inMappings(at, value);
    const named = Object.hasOwn(referents, property) ? referents[property] : undefined;
    if (named !== undefined) yield* toReference(at, named, value);
  }
}

function* inMappings(at: JsonPointer, mappings: unknown): Generator<Reference> {
  if (!Array.isArray(mappings)) {
    yield mayHold(at);
    return;
  }
  for (const [index, mapping] of mappings.entries()) {
    if (!isObject(mapping as unknown)) yield mayHold(`${at}/${index}`);
    else yield* inVolume(`${at}/${index}/ebs`, (mapping as { ebs?: unknown }).ebs);
  }
}

function* inVolume(at: JsonPointer, volume: unknown): Generator<Reference> {
  if (volume === undefined) return;
  if (!isObject(volume)) yield mayHold(at);
  else yield* toReference(`${at}/snapshotId`, "snapshot", (volume as { snapshotId?: unknown }).snapshotId);
}

function* toReference(pointer: JsonPointer, named: Named, value: unknown): Generator<Reference> {
  if (value === undefined) return;
  yield { pointer, named, value: typeof value === "string" ? value : undefined, isItself: true };
}

function mayHold(pointer: JsonPointer): Reference {
  return { pointer, named: "snapshot", value: undefined, isItself: false };
}
