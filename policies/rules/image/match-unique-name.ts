/**
 * Two images of one name in one account and Region, of one stack. Only where both are certainly in the same place:
 * one name in many Regions or accounts is how images are published. CopyImage does not ask for a name of its own, so
 * copies count on neither side. Floor: the engine, and `places.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { nameOf, type AnySubject } from "../../engine/subject";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { placeOf } from "../places";
import { documents } from "../sources";

const at = "/name";
const web = (region: string) => exampleImage({ name: "web-2026-11-22", region });
const example = (title: string, other: string) => ({
  title,
  kind: "image" as const,
  spec: web("eu-west-1"),
  linked: { [at]: { kind: "image" as const, spec: web(other) } },
});

export default defineRule({
  id: "match-unique-name",
  kinds: ["image", "image-from-instance"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "No two images of a stack have one name in one account and Region.",
    why: "EC2 refuses the second with `InvalidAMIName.Duplicate`. With `adopt` it would even take the first one over.",
    fix: "Put what tells the images apart, such as architecture or date, into the name; or state no name and have one made up.",
    unless:
      "Never. It speaks of our own resources with a stated Region alone: the account of an `aws:` resource is its provider's, which rules do not see.",
    sources: [documents.registerImage, documents.errorCodes],
  },
  messages: {
    duplicate:
      "Name `{name}` is also that of `{others}` in the same account and Region, and EC2 refuses the second; each image must have a name of its own.",
  },
  refusals: { duplicate: "InvalidAMIName.Duplicate" },
  options: {},
  defaults: {},
  examples: {
    good: [
      {
        title: "two names",
        kind: "image",
        spec: { ...web("eu-west-1"), name: "web-2026-11-23" },
        linked: { [at]: { kind: "image", spec: web("eu-west-1") } },
      },
    ],
    bad: [{ ...example("one name, one Region", "eu-west-1"), finds: { message: "duplicate", at } }],
  },

  *check(image, ctx) {
    const { name } = image.spec;
    const place = placeOf(image);
    if (place === undefined || name === undefined) return;
    const { inPlace, byName, byBoth } = ctx.survey(collect);
    if (isUnknown(place)) {
      const hasNamesake = typeof name === "string" && (byName.get(name)?.length ?? 0) > 1;
      if (hasNamesake) ctx.defer("/region", "the Region or the account is not known yet");
    } else if (typeof name !== "string") {
      if ((inPlace.get(place)?.length ?? 0) > 1) ctx.defer(at, "the name is not known yet");
    } else {
      const [first, ...others] = byBoth.get(keyOf(place, name)) ?? [];
      if (first === image && others.length > 0) {
        yield { message: "duplicate", at, data: { name, others: others.map(nameOf).join("`, `") } };
      }
    }
  },
});

function keyOf(place: string, name: string): string {
  return `${place} ${name}`;
}

/** The images that have a place, by place, by name, and by both. */
function collect(all: readonly AnySubject[]) {
  const inPlace = new Map<string, AnySubject[]>();
  const byName = new Map<string, AnySubject[]>();
  const byBoth = new Map<string, AnySubject[]>();
  const add = (map: Map<string, AnySubject[]>, key: string, subject: AnySubject): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [subject]);
    else list.push(subject);
  };
  for (const subject of all) {
    if (subject.kind !== "image" && subject.kind !== "image-from-instance") continue;
    const { name } = subject.spec;
    const place = placeOf(subject);
    if (place === undefined) continue;
    if (typeof place === "string") add(inPlace, place, subject);
    if (typeof name === "string") add(byName, name, subject);
    if (typeof place === "string" && typeof name === "string") add(byBoth, keyOf(place, name), subject);
  }
  return { inPlace, byName, byBoth };
}
