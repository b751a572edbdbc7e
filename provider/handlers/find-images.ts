/**
 * Looking for images that exist: what is found, in EC2's words, and, where nothing or too much is, what was seen
 * instead. Floor: found-image, aspects/tags, aws, catalog.
 * @see EC2 API Reference, DescribeImages (checked 2026-11-22): deprecated images of others only when asked for
 */
import { findNearestNames } from "../../catalog/nearest";
import type { ImageLookupSpec } from "../../schemas/generated/types";
import { escapeWildcards, listImages } from "../aws/listing";
import type { Ec2, Ec2Image, Filter } from "../aws/port";
import { toFound, type FoundImage } from "./found-image";

/** One thing that an image must have to be found. */
interface Criterion {
  /** As in "has the name `web-*`". */
  readonly words: string;
  readonly filter: Filter;
  /** What images that lack only this are, as in "2 without it: `x86_64`". */
  readonly tell: (images: readonly Ec2Image[]) => string;
}

/** Every image that is found, the one created last first. */
export async function findImages(ec2: Ec2, spec: ImageLookupSpec): Promise<FoundImage[]> {
  const filters = criteriaOf(spec).map(({ filter }) => filter);
  const images = await listImages(ec2, toRequest(spec, filters));
  return images.map((image) => toFound(image, ec2.region)).sort(byAge);
}

/** The one image that is found. Throws when there is none, and when there are several without `newest`. */
export async function findOneImage(ec2: Ec2, spec: ImageLookupSpec): Promise<FoundImage> {
  const images = await findImages(ec2, spec);
  const [first] = images;
  if (first === undefined) throw new Error(await explainNothing(ec2, spec));
  if (images.length > 1 && spec.newest !== true) throw new Error(explainSeveral(ec2, spec, images));
  return first;
}

function byAge(a: FoundImage, b: FoundImage): number {
  const [left, right] = [`${a.creationDate} ${a.imageId}`, `${b.creationDate} ${b.imageId}`];
  return left < right ? 1 : left > right ? -1 : 0;
}

type Request = Parameters<typeof listImages>[1];

function toRequest({ owners, includeDeprecated }: ImageLookupSpec, filters: readonly Filter[]): Request {
  return { Owners: [...owners], IncludeDeprecated: includeDeprecated === true, Filters: [...filters] };
}

function criteriaOf({ name, architecture, tags = {} }: ImageLookupSpec): Criterion[] {
  const filterOf = (Name: string, value: string): Filter => ({ Name, Values: [value] });
  return [
    // No launch takes an image that is in any other state.
    {
      words: "the state `available`",
      filter: filterOf("state", "available"),
      tell: (images) => list(images.map(({ State }) => State)),
    },
    ...(name === undefined
      ? []
      : [
          {
            words: `the name \`${name}\``,
            filter: filterOf("name", name),
            tell: (images: readonly Ec2Image[]) => tellNames(name, images),
          },
        ]),
    ...(architecture === undefined
      ? []
      : [
          {
            words: `the architecture \`${architecture}\``,
            filter: filterOf("architecture", architecture),
            tell: (images: readonly Ec2Image[]) => list(images.map(({ Architecture }) => Architecture)),
          },
        ]),
    ...Object.entries(tags).map(([key, value]) => ({
      words: `the tag \`${key}\` of \`${value}\``,
      filter: filterOf(`tag:${key}`, escapeWildcards(value)),
      tell: (images: readonly Ec2Image[]) =>
        list(images.map(({ Tags = [] }) => Tags.find((tag) => tag.Key === key)?.Value ?? "no such tag")),
    })),
  ];
}

const mostNamed = 3;
/** Images looked at for an explanation: one page. */
const mostSeen = 1000;

/** What was looked for, and for each criterion what there would be without it. */
async function explainNothing(ec2: Ec2, spec: ImageLookupSpec): Promise<string> {
  const criteria = criteriaOf(spec);
  const without = await Promise.all(
    criteria.map(async (criterion) => {
      const others = criteria.filter((other) => other !== criterion).map(({ filter }) => filter);
      const images = await seeSome(ec2, toRequest(spec, others));
      return images.length === 0
        ? []
        : [`without ${criterion.words} there ${count(images)}: ${criterion.tell(images)}`];
    }),
  );
  const hints = without.flat();
  if (spec.includeDeprecated !== true) {
    const filters = criteria.map(({ filter }) => filter);
    const deprecated = await seeSome(ec2, toRequest({ ...spec, includeDeprecated: true }, filters));
    if (deprecated.length > 0) hints.push(`with \`includeDeprecated: true\` there ${count(deprecated)}`);
  }
  const seen =
    hints.length > 0
      ? `${hints.join("; ")}.`
      : "nothing comes close; check `owners` and the Region, and whether the account's allowed images hide it.";
  return `no image of ${list(spec.owners, spec.owners.length)} in ${ec2.region} has ${criteria.map(({ words }) => words).join(" and ")}: ${seen}`;
}

async function seeSome(ec2: Ec2, request: Request): Promise<Ec2Image[]> {
  return (await ec2.call("DescribeImages", { ...request, MaxResults: mostSeen })).Images ?? [];
}

function explainSeveral(ec2: Ec2, spec: ImageLookupSpec, images: readonly FoundImage[]): string {
  const named = images
    .slice(0, mostNamed)
    .map(({ imageId, name, creationDate }) => `\`${imageId}\` (\`${name}\`, ${creationDate})`)
    .join(", ");
  const more = images.length > mostNamed ? ` and ${images.length - mostNamed} more` : "";
  return `${images.length} images of ${list(spec.owners, spec.owners.length)} in ${ec2.region} are what is looked for, and one is wanted: ${named}${more}. Narrow it down, or take the one created last with \`newest: true\`.`;
}

function count(images: readonly Ec2Image[]): string {
  if (images.length === 1) return "is 1";
  return `are ${images.length >= mostSeen ? `at least ${mostSeen}` : images.length}`;
}

/** The names nearest to the one that was looked for, else those of the newest. */
function tellNames(name: string, images: readonly Ec2Image[]): string {
  const names = [...new Set(images.flatMap(({ Name }) => Name ?? []))];
  const nearest = findNearestNames(name.replace(/[*?]/g, ""), names, mostNamed);
  if (nearest.length > 0) return `nearest are ${list(nearest)}`;
  const newest = [...images].sort((a, b) => ((a.CreationDate ?? "") < (b.CreationDate ?? "") ? 1 : -1));
  return `the last are ${list(newest.map((image) => image.Name))}`;
}

/** Some values, each once. */
function list(values: readonly (string | undefined)[], most = mostNamed): string {
  const all = [...new Set(values.filter((value) => value !== undefined))];
  const more = all.length > most ? ` and ${all.length - most} more` : "";
  return `${all
    .slice(0, most)
    .map((value) => `\`${value}\``)
    .join(", ")}${more}`;
}
