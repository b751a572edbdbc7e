// EC2's token buckets, per account, Region and action (EC2 Developer Guide: Request throttling for the Amazon EC2
// API, checked 2026-11-22). Buckets refill by the emulator's clock. Off unless asked for. Imports nothing.

/** A bucket: how many tokens it holds, and how many come each second. */
export interface Bucket {
  readonly size: number;
  readonly refill: number;
}

const reading: Bucket = { size: 100, refill: 20 };
const readingAll: Bucket = { size: 50, refill: 10 };
const writing: Bucket = { size: 50, refill: 5 };

/** Whose calls without filter and page take from a smaller bucket. */
const listedWhole: readonly string[] = ["DescribeInstances", "DescribeSnapshots", "DescribeVolumes"];

/** The buckets that differ from those of their kind, of the actions that the emulator models or could. */
export const ownBuckets: Readonly<Record<string, Bucket>> = {
  CopyImage: { size: 100, refill: 1 },
  CreateLaunchTemplateVersion: { size: 100, refill: 5 },
  CreateRestoreImageTask: { size: 50, refill: 0.1 },
  CreateSnapshot: { size: 100, refill: 5 },
  CreateSnapshots: { size: 100, refill: 5 },
  CreateStoreImageTask: { size: 50, refill: 0.1 },
  CreateTags: { size: 100, refill: 10 },
  CreateVolume: { size: 100, refill: 5 },
  DeleteSnapshot: { size: 100, refill: 5 },
  DeleteTags: { size: 100, refill: 10 },
  DeleteVolume: { size: 100, refill: 5 },
  DeregisterImage: { size: 100, refill: 5 },
  DescribeStoreImageTasks: { size: 50, refill: 0.5 },
  DisableFastLaunch: { size: 5, refill: 2 },
  DisableImageBlockPublicAccess: { size: 1, refill: 0.1 },
  DisableSnapshotBlockPublicAccess: { size: 1, refill: 0.1 },
  EnableFastLaunch: { size: 5, refill: 2 },
  EnableImageBlockPublicAccess: { size: 1, refill: 0.1 },
  EnableSnapshotBlockPublicAccess: { size: 1, refill: 0.1 },
  ModifyImageAttribute: { size: 100, refill: 5 },
  ModifyInstanceMetadataDefaults: { size: 2, refill: 2 },
  ModifyInstanceMetadataOptions: { size: 100, refill: 5 },
  ModifyLaunchTemplate: { size: 100, refill: 5 },
  ModifySnapshotAttribute: { size: 100, refill: 5 },
  RunInstances: { size: 5, refill: 2 },
  StartInstances: { size: 5, refill: 2 },
  TerminateInstances: { size: 100, refill: 5 },
};

/** The buckets of whole kinds of action, by what the documentation calls them. */
export const kindBuckets = {
  "Non-mutating actions": reading,
  "Unfiltered and unpaginated non-mutating actions": readingAll,
  "Mutating actions": writing,
} as const;

/** Buckets of the instances that a call acts on, beside the one of its requests. */
export const resourceBuckets: Readonly<Record<string, Bucket>> = {
  RunInstances: { size: 1000, refill: 2 },
  StartInstances: { size: 1000, refill: 2 },
  StopInstances: { size: 1000, refill: 20 },
  TerminateInstances: { size: 1000, refill: 20 },
};

interface Level {
  readonly tokens: number;
  readonly at: number;
}

/** A call, as far as buckets are concerned. */
export interface Draw {
  readonly account: string;
  readonly region: string;
  readonly action: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The buckets and how full they are. */
export class Throttle {
  readonly #levels = new Map<string, Level>();

  /**
   * Takes the tokens of a call.
   *
   * @returns undefined if there were enough; else the time at which there will be, and no token is taken
   */
  take(draw: Draw, now: number): number | undefined {
    const wanted = wantedBy(draw).map(({ kind, bucket, tokens }) => {
      const key = [draw.account, draw.region, draw.action, kind].join("/");
      // More than a bucket ever holds takes all of it.
      const missing = Math.min(tokens, bucket.size) - this.#tokensIn(key, bucket, now);
      return { key, missing, wait: Math.ceil(Math.round((missing / bucket.refill) * 1e6) / 1000) };
    });
    const wait = Math.max(...wanted.map((one) => one.wait));
    if (wait > 0) return now + wait;
    for (const { key, missing } of wanted) this.#levels.set(key, { tokens: -missing, at: now });
    return undefined;
  }

  /** Fills every bucket. */
  clear(): void {
    this.#levels.clear();
  }

  #tokensIn(key: string, { size, refill }: Bucket, now: number): number {
    const known = this.#levels.get(key);
    if (!known) return size;
    const passed = Math.max(0, now - known.at) / 1000;
    // To a millionth of a token: fractions of a second do not add up exactly.
    return Math.round(Math.min(size, known.tokens + passed * refill) * 1e6) / 1e6;
  }
}

interface Wanted {
  readonly kind: string;
  readonly bucket: Bucket;
  readonly tokens: number;
}

function wantedBy({ action, parameters }: Draw): Wanted[] {
  const own = ownBuckets[action];
  const resources = resourceBuckets[action];
  const request: Wanted = own
    ? { kind: "requests", bucket: own, tokens: 1 }
    : { ...kindOf(action, parameters), tokens: 1 };
  return resources
    ? [request, { kind: "resources", bucket: resources, tokens: resourcesIn(parameters) }]
    : [request];
}

function kindOf(action: string, parameters: Draw["parameters"]): Pick<Wanted, "kind" | "bucket"> {
  if (!isRead(action)) return { kind: "requests", bucket: writing };
  const isWhole = ["Filters", "MaxResults", "NextToken"].every((name) => parameters[name] === undefined);
  return listedWhole.includes(action) && isWhole
    ? { kind: "unfiltered", bucket: readingAll }
    : { kind: "requests", bucket: reading };
}

function resourcesIn({ InstanceIds, MaxCount }: Draw["parameters"]): number {
  if (Array.isArray(InstanceIds)) return InstanceIds.length;
  return typeof MaxCount === "number" ? MaxCount : 1;
}

/** Whether an action only reads. */
export function isRead(action: string): boolean {
  return /^(Describe|Get|List|Head)/.test(action);
}
