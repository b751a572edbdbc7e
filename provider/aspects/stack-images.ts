/**
 * The images of a stack, as a refresh asks for them: one after the other, within moments, and for each Region in turn.
 * Who asks first has all of them listed by their mark, page by page; the others need no call. Nothing that changes an
 * image looks here, and whatever changes one ends the list. Floor: ownership, aws.
 */
import { findImage } from "../aws/listing";
import type { Aws, Clock, Ec2, Ec2Image } from "../aws/port";
import { findMarkedBy, stackOf } from "./ownership";

/** Milliseconds that a list is good for once it is there: a refresh that runs longer lists again. */
const goodFor = 5_000;

interface Listing {
  readonly stack: string;
  readonly images: Promise<ReadonlyMap<string, Ec2Image>>;
  /** When it ends; while it is under way, never. */
  until: number;
}

const listings = new WeakMap<Aws, Map<Ec2, Listing>>();

/** Who asks. */
export interface Asking {
  readonly aws: Aws;
  readonly clock: Clock;
  readonly mark: string;
  /** Whether nothing but reading goes on, of many resources. */
  readonly refreshing: boolean;
}

/** The image with an id; undefined when it is gone, or not visible (yet). Without a stack's mark, it is asked for by its id. */
export async function findStackImage(ec2: Ec2, id: string, asking: Asking): Promise<Ec2Image | undefined> {
  const stack = asking.refreshing ? stackOf(asking.mark) : undefined;
  if (stack === undefined) return findImage(ec2, id);
  return (await listOnce(ec2, stack, asking)).get(id) ?? findImage(ec2, id);
}

/** To be said before anything is changed, and after it. */
export function forgetImages(aws: Aws): void {
  listings.delete(aws);
}

function listOnce(ec2: Ec2, stack: string, { aws, clock }: Asking): Promise<ReadonlyMap<string, Ec2Image>> {
  const places = listings.get(aws) ?? new Map<Ec2, Listing>();
  listings.set(aws, places);
  const last = places.get(ec2);
  if (last?.stack === stack && clock.now() <= last.until) return last.images;
  const images = findMarkedBy(ec2, stack).then(
    (found) => new Map(found.map((image) => [image.ImageId ?? "", image])),
  );
  const listing: Listing = { stack, images, until: Infinity };
  places.set(ec2, listing);
  images.then(
    () => (listing.until = clock.now() + goodFor),
    () => (listing.until = -Infinity),
  );
  return images;
}
