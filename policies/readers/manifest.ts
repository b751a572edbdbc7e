/**
 * A manifest as subjects: an image, however it is made, a copy for each further Region, and in each Region who may launch it and what it
 * is meant to be launched on, linked as they will be. What an issue spoils is unknown; the rest is checked.
 * Floor: `manifest-spec.ts`, `spoil.ts`, `engine/`, schemas.
 */
import { type ParsedDocument } from "../../schemas/document";
import { type ManifestCopy, type ManifestImage } from "../../schemas/generated/types";
import { splitPointer } from "../../schemas/inline";
import { type SpecOf } from "../../schemas/kinds";
import { readManifest } from "../../schemas/manifest";
import { placeOf, placeOfKey } from "../../schemas/place";
import { escapeToken, isWithin } from "../../schemas/pointer";
import { type SubjectIssue } from "../engine/issues";
import { type AnySubject, type SourceRange } from "../engine/subject";
import { isObject, itemsOf, unknownValue, type Fields, type JsonPointer, type Tri } from "../engine/value";
import { copySpec, imageSpec, instanceSpec, shareSpec, type Origins } from "./manifest-spec";
import { spoil } from "./spoil";

export interface ManifestSubjects {
  readonly subjects: readonly AnySubject[];
  /** Faults of shape; `engine/issues` joins them to what rules find. */
  readonly issues: readonly SubjectIssue[];
  /** The document's value; undefined where its text is none, and the first issue says why. */
  readonly value: unknown;
}

/** Reads the text of a manifest; `file` is what places name. Never throws. */
export function readManifestSubjects(text: string, file: string): ManifestSubjects {
  const { issues, document } = readManifest(text, file);
  const sound = spoil(document.value, issues);
  const images = isObject(sound) ? (sound as { readonly images?: unknown }).images : undefined;
  const subjects = Object.entries(isObject(images) ? images : {}).flatMap(([name, image]) =>
    isObject(image) ? subjectsOf(name, image, document) : [],
  );
  return {
    subjects,
    issues: issues.map((issue) => ({ ...issue, subject: subjectIdOf(issue.at) })),
    value: document.value,
  };
}

/** The image that a place in the manifest is about, else the manifest. */
function subjectIdOf(at: JsonPointer): string {
  const [top, name] = splitPointer(at);
  return top === "images" && name !== undefined ? `manifest:${name}` : "manifest";
}

const type = "manifest";

function subjectsOf(name: string, image: Fields<ManifestImage>, document: ParsedDocument): AnySubject[] {
  const top = `/images/${escapeToken(name)}`;
  const id = `manifest:${name}`;
  const made = madeOf(image);
  const copies = copiesOf(image, `${top}/copies`).flatMap(({ region, copy, place }): AnySubject[] => {
    const copyId = `${id}/${region}`;
    const copyOrigins = new Map([
      ["", top],
      ["/region", place],
      ["/kmsKeyId", `${place}/kmsKeyId`],
      ["/encrypted", `${place}/encrypted`],
      ["/sourceRegion", `${top}/region`],
    ]);
    const links = new Map([["/sourceImageId", id]]);
    const copied = copySpec(image, region, copy);
    return [
      { kind: "image-copy", id: copyId, type, spec: copied, at: placer(document, copyOrigins, place), links },
      ...usersOf(copyId, region),
    ];
  });
  return [made, ...usersOf(id, image.region), ...copies];

  /** The image itself: of an instance, or registered. */
  function madeOf({ source }: Fields<ManifestImage>): AnySubject {
    const common = { id, type, links: new Map<JsonPointer, string>() };
    if (isObject(source) && source.instance !== undefined) {
      const { spec, becomes, origins } = instanceSpec(image, source, top);
      return { ...common, kind: "image-from-instance", spec, becomes, at: placer(document, origins) };
    }
    const { spec, origins } = imageSpec(image, top);
    return { ...common, kind: "image", spec, at: placer(document, origins) };
  }

  /** Who may launch an image in its Region, and on what it is meant to be launched. */
  function usersOf(imageId: string, region: Tri<string>): AnySubject[] {
    const links = new Map([["/imageId", imageId]]);
    const share = shareSpec(image.share, region);
    const shareAt = placer(document, new Map([["", `${top}/share`]]));
    const permissions: AnySubject[] =
      share === undefined
        ? []
        : [{ kind: "launch-permissions", id: `${imageId}/share`, type, spec: share, at: shareAt, links }];
    const types = itemsOf(image.launches);
    const launches = types.flatMap((instanceType, index): AnySubject[] => {
      // What is listed twice is an issue of its own.
      if (typeof instanceType !== "string" || types.indexOf(instanceType) < index) return [];
      const launch: Fields<SpecOf["launch"]> = { region, imageId: unknownValue, instanceType };
      const place = `${top}/launches/${index}`;
      const launchAt = placer(document, new Map([["", place]]), place);
      return [{ kind: "launch", id: `${imageId}/${instanceType}`, type, spec: launch, at: launchAt, links }];
    });
    return [...permissions, ...launches];
  }
}

interface CopyEntry {
  readonly region: string;
  readonly copy: Tri<ManifestCopy>;
  /** Where the Region is stated. */
  readonly place: JsonPointer;
}

/** The copies whose Regions are known, from a list of Regions or a map of them, each Region once and home never. */
function copiesOf({ copies, region: home }: Fields<ManifestImage>, top: JsonPointer): CopyEntry[] {
  const all = Array.isArray(copies)
    ? (copies as readonly Tri<string>[]).map((region, index) => ({
        region,
        copy: undefined,
        place: `${top}/${index}`,
      }))
    : Object.entries(isObject(copies) ? copies : {}).map(([region, copy]) => ({
        region,
        copy: copy as Tri<ManifestCopy>,
        place: `${top}/${escapeToken(region)}`,
      }));
  return all.flatMap(({ region, ...entry }, index) =>
    typeof region === "string" &&
    region !== home &&
    all.findIndex((other) => other.region === region) === index
      ? [{ region, ...entry }]
      : [],
  );
}

/**
 * Where a property of a spec stands in the document: what is filled in for the user, where that comes from; the whole
 * subject, at `whole` or at its key.
 */
function placer(
  document: ParsedDocument,
  origins: Origins,
  whole?: JsonPointer,
): (pointer: JsonPointer) => SourceRange | undefined {
  return (pointer) => {
    if (pointer === "") return placeOfKey(document, whole ?? origins.get("") ?? "");
    const base = [...origins.keys()]
      .filter((origin) => isWithin(pointer, origin))
      .reduce((longest, origin) => (origin.length > longest.length ? origin : longest), "");
    return placeOf(document, `${origins.get(base) ?? ""}${pointer.slice(base.length)}`);
  };
}
