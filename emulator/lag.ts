// Eventual consistency, for faults that ask for it: ids that are unknown for a while after the call that made them, and
// tags that arrive late (EC2 Developer Guide: Eventual consistency, checked 2026-11-22, which gives no times). What is
// late is kept as data, so that a dump has it. Floor: the state.

/** How long something stays unknown: a time of the emulator's clock, or a number of EC2 calls that come after. */
export type Delay = { readonly milliseconds: number } | { readonly calls: number };

/** What comes late of a call. */
export interface LagDelays {
  /** The ids that the call made: until then they are as ids that do not exist. */
  readonly ids?: Delay;
  /** The tags that the call wrote or deleted. */
  readonly tags?: Delay;
}

/** What can be late. */
export interface Laggable {
  readonly id: string;
  readonly tags: Map<string, Map<string, string>>;
}

/** Where things are found by id, late or not. */
export interface Lookup {
  held(id: string): Laggable | undefined;
}

/** What remains of a delay. */
export interface Due {
  readonly at?: number;
  calls: number;
}

/** Tags on their way to a resource; without a value the tag is deleted. */
export interface LateTags {
  readonly due: Due;
  readonly id: string;
  readonly changes: readonly {
    readonly account: string;
    readonly key: string;
    readonly value: string | undefined;
  }[];
}

/** What is late in a store. */
export class Lag {
  readonly #lookups: Lookup[] = [];
  #made: Laggable[] | undefined;
  #serial = 0;

  constructor(
    private readonly hidden: Map<string, Due>,
    private readonly lateTags: Map<string, LateTags>,
  ) {}

  /** Takes in a place that things are found in. */
  join(lookup: Lookup): void {
    this.#lookups.push(lookup);
  }

  /** Told of everything that is put into the store. */
  note(made: Laggable): void {
    this.#made?.push(made);
  }

  /** Whether an id is not known yet. */
  hides(id: string): boolean {
    return this.hidden.size > 0 && this.hidden.has(id);
  }

  /** Begins a call: what is due arrives. */
  begin(now: number): void {
    for (const [id, due] of this.hidden) if (isDue(due, now)) this.hidden.delete(id);
    for (const [key, late] of this.lateTags) {
      if (!isDue(late.due, now)) continue;
      this.lateTags.delete(key);
      for (const change of late.changes) put(this.#held(late.id), change);
    }
  }

  /**
   * Runs an action whose results come late.
   *
   * @param targets ids of resources that the action may tag
   */
  delay<T>({ ids, tags }: LagDelays, targets: readonly string[], now: number, run: () => T): T {
    const before = targets.flatMap((id) => {
      const record = this.#held(id);
      return record ? [{ record, tags: copyOf(record.tags) }] : [];
    });
    const made: Laggable[] = [];
    this.#made = made;
    try {
      return run();
    } finally {
      this.#made = undefined;
      if (ids) for (const { id } of made) this.hidden.set(id, dueAfter(ids, now));
      const touched = [...before, ...made.map((record) => ({ record, tags: noTags }))];
      if (tags) for (const { record, tags: old } of touched) this.#holdBack(record, old, dueAfter(tags, now));
    }
  }

  #holdBack(record: Laggable, old: Laggable["tags"], due: Due): void {
    const changes = changesBetween(old, record.tags);
    if (changes.length === 0) return;
    this.#serial += 1;
    this.lateTags.set(`${record.id}/${due.at ?? "calls"}/${this.#serial}`, { due, id: record.id, changes });
    for (const { account, key } of changes) {
      put(record, { account, key, value: old.get(account)?.get(key) });
    }
  }

  #held(id: string): Laggable | undefined {
    for (const lookup of this.#lookups) {
      const found = lookup.held(id);
      if (found) return found;
    }
    return undefined;
  }
}

const noTags: Laggable["tags"] = new Map();

function dueAfter(delay: Delay, now: number): Due {
  return "calls" in delay ? { calls: delay.calls } : { at: now + delay.milliseconds, calls: 0 };
}

/** Counts the call, if calls are what is waited for. */
function isDue(due: Due, now: number): boolean {
  if (due.at !== undefined) return now >= due.at;
  if (due.calls <= 0) return true;
  due.calls -= 1;
  return false;
}

type Change = LateTags["changes"][number];

function changesBetween(old: Laggable["tags"], current: Laggable["tags"]): Change[] {
  const accounts = new Set([...old.keys(), ...current.keys()]);
  return [...accounts].flatMap((account) => {
    const [was, is] = [old.get(account), current.get(account)];
    const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
    return [...keys]
      .filter((key) => was?.get(key) !== is?.get(key))
      .map((key) => ({ account, key, value: is?.get(key) }));
  });
}

function put(record: Laggable | undefined, { account, key, value }: Change): void {
  const tags = record?.tags.get(account) ?? new Map<string, string>();
  if (value === undefined) tags.delete(key);
  else tags.set(key, value);
  record?.tags.set(account, tags);
}

function copyOf(tags: Laggable["tags"]): Laggable["tags"] {
  return new Map(Array.from(tags, ([account, set]) => [account, new Map(set)]));
}
