/**
 * Images and snapshots that are awaited, and how far the snapshots of an image are: EC2 tells that of snapshots alone.
 * Floor: listing, poller, errors, port.
 */
import { AwsFailure, isTransient } from "./errors";
import { escapeWildcards, imagesById, listSnapshots, mostFilterValues, snapshotsById } from "./listing";
import { Poller, type Watch } from "./poller";
import type { Clock, Ec2, Ec2Image, Ec2Snapshot } from "./port";

/** An image as a look found it. */
export interface ImageSight {
  readonly image: Ec2Image;
  /** A few words on how far its snapshots are, as `snapshots 40%`; absent where there is nothing to tell. */
  readonly progress?: string | undefined;
}

/** The tag that the snapshots of an awaited image bear, by which they are found while the image is pending. */
export interface SnapshotTag {
  readonly key: string;
  readonly value: string;
}

/** Milliseconds between looks at how far snapshots are, and before the first. */
const progressEvery = 15_000;

/** Waits for an image; all that are awaited of one {@link Ec2} are looked for in one call. */
export async function awaitImage<Result>(
  ec2: Ec2,
  id: string,
  watch: Watch<ImageSight, Result>,
  snapshotTag?: SnapshotTag,
): Promise<Result> {
  let waits = imageWaits.get(ec2);
  if (waits === undefined) {
    waits = new ImageWaits(ec2, watch.clock);
    imageWaits.set(ec2, waits);
  }
  return waits.wait(id, watch, snapshotTag);
}

/** Waits for a snapshot; all that are awaited of one {@link Ec2} are looked for in one call. */
export async function awaitSnapshot<Result>(
  ec2: Ec2,
  id: string,
  watch: Watch<Ec2Snapshot, Result>,
): Promise<Result> {
  let poller = snapshotPollers.get(ec2);
  if (poller === undefined) {
    poller = new Poller((ids) => snapshotsById(ec2, ids), watch.clock);
    snapshotPollers.set(ec2, poller);
  }
  return poller.wait(id, watch);
}

const imageWaits = new WeakMap<Ec2, ImageWaits>();
const snapshotPollers = new WeakMap<Ec2, Poller<Ec2Snapshot>>();

class ImageWaits {
  readonly #poller: Poller<ImageSight>;
  readonly #tags = new Map<string, SnapshotTag>();
  #progress: ReadonlyMap<string, string> = new Map();
  #lastAsked = -Infinity;
  #refusal: string | undefined;

  constructor(
    private readonly ec2: Ec2,
    private readonly clock: Clock,
  ) {
    this.#poller = new Poller((ids, oldest) => this.#look(ids, oldest), clock);
  }

  async wait<Result>(
    id: string,
    watch: Watch<ImageSight, Result>,
    tag: SnapshotTag | undefined,
  ): Promise<Result> {
    if (tag !== undefined) this.#tags.set(id, tag);
    try {
      return await this.#poller.wait(id, watch);
    } finally {
      this.#tags.delete(id);
    }
  }

  async #look(ids: readonly string[], oldest: number): Promise<Map<string, ImageSight>> {
    const images = await imagesById(this.ec2, ids);
    const now = this.clock.now();
    const pending = [...images].some(([id, image]) => image.State === "pending" && this.#tags.has(id));
    if (pending && now - Math.max(oldest, this.#lastAsked) >= progressEvery) {
      this.#lastAsked = now;
      await this.#findProgress();
    }
    return new Map([...images].map(([id, image]) => [id, { image, progress: this.#progressOf(image) }]));
  }

  #progressOf({ ImageId = "", State }: Ec2Image): string | undefined {
    const tag = this.#tags.get(ImageId);
    if (tag === undefined || State !== "pending") return undefined;
    return this.#refusal ?? this.#progress.get(tag.value);
  }

  /** Asks how far the snapshots are of everything awaited, in one call. */
  async #findProgress(): Promise<void> {
    const tags = [...this.#tags.values()];
    const [first] = tags;
    if (first === undefined || this.#refusal !== undefined) return;
    const values = [...new Set(tags.map(({ value }) => escapeWildcards(value)))];
    try {
      const pending = await listSnapshots(this.ec2, {
        OwnerIds: ["self"],
        Filters: [
          { Name: `tag:${first.key}`, Values: values.slice(0, mostFilterValues - 1) },
          { Name: "status", Values: ["pending"] },
        ],
      });
      this.#progress = progressByTag(pending, first.key);
    } catch (error) {
      // The wait goes on without: it is the image that is awaited. Why there is no word of progress is said instead.
      if (!(error instanceof AwsFailure)) throw error;
      if (!isTransient(error)) this.#refusal = `snapshot progress unknown: ${error.code}`;
    }
  }
}

/** The mean of the snapshots that are not complete, for each value of the tag. */
function progressByTag(pending: readonly Ec2Snapshot[], key: string): Map<string, string> {
  const percents = new Map<string, number[]>();
  for (const { Tags = [], Progress } of pending) {
    const value = Tags.find((tag) => tag.Key === key)?.Value;
    const percent = Number.parseInt(Progress ?? "", 10);
    if (value === undefined || Number.isNaN(percent)) continue;
    percents.set(value, [...(percents.get(value) ?? []), percent]);
  }
  return new Map(
    [...percents].map(([value, all]) => [
      value,
      `snapshots ${Math.round(all.reduce((sum, percent) => sum + percent, 0) / all.length)}%`,
    ]),
  );
}
