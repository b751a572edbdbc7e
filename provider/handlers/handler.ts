/**
 * What a resource is made of: one flow for create, resume, adopt and update. A handler knows EC2 and nothing of
 * Pulumi. Floor: preflight (types), aws/port.
 */
import type { Aws, Clock } from "../aws/port";
import type { Answer, Inquiry } from "../preflight/ask";

/** A spec whose Region is settled: `check` has written it into the inputs. */
export type Located<Spec> = Spec & { readonly region: string };

/** What earlier runs wrote down about the resource. */
export interface Known {
  readonly id: string;
  /** The mark it bore when it was written down. */
  readonly mark: string;
  /** See {@link Context.newLease}; absent for what was only read. */
  readonly lease?: string | undefined;
  /** False while a create has not come to its end. */
  readonly complete: boolean;
  readonly snapshotIds: readonly string[];
  /** All that was written down last, properties of the spec and outputs alike. */
  readonly outputs: Readonly<Record<string, unknown>>;
}

export interface Context {
  /** Whose things these are: the same for the same resource of the same stack, and for nothing else. */
  readonly mark: string;
  /** The name to take when the spec has none. */
  readonly autoName: string;
  /** Milliseconds since 1970 at which waiting ends. */
  readonly deadline: number;
  readonly aws: Aws;
  readonly clock: Clock;
  /** Whether this reads, as of every other resource of the stack, and changes nothing. */
  readonly refreshing: boolean;
  /** A random word written on an image at each create, resume and adoption; only its last holder may remove it. */
  newLease(): string;
  /** Says how things stand; replaced by the next word. */
  report(standing: string): void;
  /** Says something that stays to be read. */
  warn(text: string): void;
  /**
   * Whether whoever asked is still there to write the outcome down. When the engine is killed, the host lives on: what
   * it then brought to its end would be lost to every later run.
   */
  isAttended(): Promise<boolean>;
}

/** What is written down: the spec as EC2 now has it, and what only EC2 knows. */
export interface Written<Spec> {
  readonly id: string;
  readonly spec: Spec;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly lease?: string | undefined;
}

export interface Handler<Spec, State> {
  /** What EC2 has: of a known resource, or of one that an earlier run began and did not live to write down. */
  observe(spec: Located<Spec>, known: Known | undefined, ctx: Context): Promise<State | undefined>;
  /**
   * Brings it into being and waits for it; safe to repeat after a crash at any point.
   * Throws {@link PartialFailure} once there is something to write down.
   */
  ensure(spec: Located<Spec>, state: State | undefined, ctx: Context): Promise<State>;
  /** Settles what can change in place: adds and takes away, and makes no call where nothing differs. */
  sync(state: State, spec: Located<Spec>, ctx: Context): Promise<State>;
  /** Removes it as the spec says; what is gone already is success. */
  remove(known: Known, spec: Located<Spec>, ctx: Context): Promise<void>;
  /**
   * Asks, by calls that only read, what would make a create fail; properties that are not known yet are absent.
   * A handler asks again by itself before it creates, when all are known.
   */
  preflight?(spec: Partial<Located<Spec>>, inquiry: Inquiry): Promise<readonly Answer[]>;
  /** What to write down of a state. */
  write(state: State, spec: Located<Spec>): Written<Spec>;
  /** Properties that no call can change. */
  readonly replaceOn: readonly (keyof Spec & string)[];
  /** Properties that a call can set and none can take away again: without them the resource is replaced. */
  readonly setOnly?: readonly (keyof Spec & string)[];
  /** Whether EC2 refuses a second thing of the same name, so that a replacement must delete first. */
  readonly namesAreUnique?: boolean;
  /**
   * Whether an update that fails is written down as far as it came, and taken up by the next run. Only for what can be
   * told from nowhere else; by default the record stays as it was.
   */
  readonly keepsFailedUpdates?: boolean;
  /** Minutes a create, an update or a delete may take by default. */
  readonly timeouts: { readonly create: number; readonly update: number; readonly delete: number };
}

/** A create that failed after there was something to keep. */
export class PartialFailure<State> extends Error {
  override readonly name = "PartialFailure";
  constructor(
    readonly state: State,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
