/**
 * Looking things up by id, many in one call: whoever asks while a call is under way, or within a few milliseconds of
 * each other, shares the next one. Nothing is kept: an answer is never older than its question. Floor: port.
 */
import type { Ec2, Ec2Image, Ec2Snapshot, Filter, Operations } from "./port";

/**
 * Values that a request's filters may hold in all.
 * @see EC2 User Guide, List and filter using the CLI and API (checked 2026-11-22)
 */
export const mostFilterValues = 200;

/** Milliseconds in which questions gather before the first of them is asked. */
const gathering = 5;

/** In a filter `*` and `?` stand for anything; a backslash takes that away. */
export function escapeWildcards(value: string): string {
  return value.replace(/[*?\\]/g, (character) => `\\${character}`);
}

/** Every image that a request finds, page by page. */
export function listImages(ec2: Ec2, request: Operations["DescribeImages"][0]): Promise<Ec2Image[]> {
  return allPages(
    (page) => ec2.call("DescribeImages", { MaxResults: mostFilterValues, ...request, ...page }),
    ({ Images }) => Images,
  );
}

/** Every snapshot that a request finds, page by page. */
export function listSnapshots(ec2: Ec2, request: Operations["DescribeSnapshots"][0]): Promise<Ec2Snapshot[]> {
  return allPages(
    (page) => ec2.call("DescribeSnapshots", { MaxResults: mostFilterValues, ...request, ...page }),
    ({ Snapshots }) => Snapshots,
  );
}

async function allPages<Page extends { readonly NextToken?: string | undefined }, T>(
  ask: (page: { readonly NextToken?: string }) => Promise<Page>,
  itemsOf: (page: Page) => readonly T[] | undefined,
): Promise<T[]> {
  const items: T[] = [];
  let token: string | undefined;
  do {
    const page = await ask(token === undefined ? {} : { NextToken: token });
    items.push(...(itemsOf(page) ?? []));
    token = page.NextToken;
  } while (token !== undefined && token !== "");
  return items;
}

const idFilter = (name: string, ids: readonly string[]): Filter => ({ Name: name, Values: [...ids] });

/**
 * The images with these ids that the account can see, by id; at most {@link mostFilterValues}. By filter, for of ids
 * that are named outright one that is gone fails the call for all; so an image that is private to another account is
 * simply not there. No `Owners`: the ids may be of images shared with us.
 */
export async function imagesById(ec2: Ec2, ids: readonly string[]): Promise<Map<string, Ec2Image>> {
  const images = await listImages(ec2, {
    IncludeDeprecated: true,
    IncludeDisabled: true,
    Filters: [idFilter("image-id", ids)],
  });
  return new Map(images.map((image) => [image.ImageId ?? "", image]));
}

/** The snapshots with these ids that the account can see, by id; at most {@link mostFilterValues}. */
export async function snapshotsById(ec2: Ec2, ids: readonly string[]): Promise<Map<string, Ec2Snapshot>> {
  const snapshots = await listSnapshots(ec2, { Filters: [idFilter("snapshot-id", ids)] });
  return new Map(snapshots.map((snapshot) => [snapshot.SnapshotId ?? "", snapshot]));
}

/** The image with an id; undefined when it is gone, or not visible (yet). */
export async function findImage(ec2: Ec2, id: string): Promise<Ec2Image | undefined> {
  let questions = imageQuestions.get(ec2);
  if (questions === undefined) {
    questions = new Questions((ids) => imagesById(ec2, ids));
    imageQuestions.set(ec2, questions);
  }
  const image = await questions.ask(id);
  // Just after deregistration an image is still listed for a while.
  return image?.State === "deregistered" ? undefined : image;
}

const imageQuestions = new WeakMap<Ec2, Questions<Ec2Image>>();

interface Question<T> {
  readonly id: string;
  readonly answer: (thing: T | undefined) => void;
  readonly fail: (error: unknown) => void;
}

/** Questions that wait for the next call; one call is under way at a time. */
class Questions<T> {
  #waiting: Question<T>[] = [];
  #asking = false;

  constructor(private readonly lookUp: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>) {}

  ask(id: string): Promise<T | undefined> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ id, answer, fail });
      if (this.#asking) return;
      this.#asking = true;
      setTimeout(() => void this.#answerAll(), gathering);
    });
  }

  async #answerAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const ids = [...new Set(this.#waiting.map(({ id }) => id))].slice(0, mostFilterValues);
      const asked = this.#waiting.filter(({ id }) => ids.includes(id));
      this.#waiting = this.#waiting.filter(({ id }) => !ids.includes(id));
      try {
        const found = await this.lookUp(ids);
        for (const { id, answer } of asked) answer(found.get(id));
      } catch (error) {
        for (const { fail } of asked) fail(error);
      }
    }
    this.#asking = false;
  }
}
