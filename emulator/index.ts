// The public face of the emulator: starts EC2's image endpoint, and the services beside it, in this process. It is a
// model, not AWS: what it knows, it takes from EC2's documents (see refusal.ts); what it does not model it answers with
// InvalidAction.
// Floor: everything else in this folder.
import { type AddressInfo } from "node:net";
import { type Server } from "node:http";
import { type Call, type Quotas, type Timings } from "./actions/call";
import { defaultAccount } from "./caller";
import { realClock, type Clock } from "./clock";
import { controlOf } from "./control";
import { defaultQuotas, defaultTimings } from "./defaults";
import { type Engine, type LoggedCall } from "./dispatch";
import { dumpOf, restoreFrom, type Dump } from "./dump";
import { FaultPlan, type Fault, type Faults, type RandomFaults } from "./faults";
import { seedOf, type Place, type Seed } from "./seed";
import { createEmulatorServer } from "./server";
import { Store } from "./store";
import { Throttle } from "./throttle";
import { storedImages, storedSnapshots, type Scope, type StoredImage, type StoredSnapshot } from "./view";

export {
  autoClock,
  manualClock,
  realClock,
  type AutoClockOptions,
  type Clock,
  type ManualClock,
} from "./clock";
export { type Dump } from "./dump";
export { refusals, type RefusalRow } from "./refusal";
export { type Quotas, type Timings } from "./actions/call";
export { type Action } from "./codec";
export { type Fault, type FaultError, type FaultRates, type Faults, type RandomFaults } from "./faults";
export { type Delay, type LagDelays } from "./lag";
export {
  type Place,
  type Seed,
  type SeededImage,
  type SeededInstance,
  type SeededRetentionRule,
  type SeededSnapshot,
} from "./seed";
export { type LoggedCall } from "./dispatch";
export { type SeededBucket, type SeededCredentials, type SeededKey } from "./seed-beside";
export { type BlockPublicAccess } from "./account-settings";
export { type Organization } from "./store";
export { type Scope, type StoredImage, type StoredSnapshot } from "./view";

/** How an emulator is started. */
export interface EmulatorOptions {
  /**
   * TCP port; 0 picks a free one.
   *
   * @default 0
   */
  readonly port?: number;
  /**
   * The address to listen on. Whoever reaches it may act as any account, so anything but the loopback interface is
   * for closed networks only.
   *
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /** @default the wall clock */
  readonly clock?: Clock;
  readonly timings?: Partial<Timings>;
  readonly faults?: readonly Fault[];
  /**
   * Faults drawn at random from a seed.
   *
   * @default none
   */
  readonly randomFaults?: RandomFaults;
  readonly quotas?: Partial<Quotas>;
  /**
   * Throttles each account, Region and action of EC2 by token buckets of the documented sizes.
   *
   * @default false
   */
  readonly throttling?: boolean;
  /**
   * Scatters every list of EC2's answers, nested ones too, as EC2 is free to do: a client that relies on an order fails.
   *
   * @default records in no order, nested lists as they were given
   */
  readonly orderSeed?: number;
  /**
   * How long a caller may take to send a request, in milliseconds.
   *
   * @default 30000
   */
  readonly requestTimeout?: number;
}

/** A running emulator. */
export interface Emulator {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /**
   * Environment variables that point unmodified AWS SDKs here (EC2, STS, KMS, SSM, Organizations and S3), as account
   * 123456789012 in us-east-1.
   */
  readonly env: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly faults: Faults;
  /** The calls so far, oldest first; beyond 100,000 the oldest are dropped. */
  readonly calls: readonly LoggedCall[];
  readonly seed: Seed;
  /** Plain copies of the images that are there, as their owners see them. */
  images(scope?: Scope): StoredImage[];
  /** Plain copies of the snapshots that are there, as their owners see them. */
  snapshots(scope?: Scope): StoredSnapshot[];
  /** The whole state as JSON: store and time, but neither faults nor the calls so far. */
  dump(): Dump;
  /**
   * Goes back to a dump, of this emulator or of another.
   *
   * @throws RangeError for what is no dump of this release
   */
  restore(dump: Dump): void;
  /** Stops listening, lets answers in flight finish for a moment, then closes every connection. */
  close(): Promise<void>;
}

const defaultRegion = "us-east-1";
/** As the SDKs spell the services in the names of their endpoint variables. */
const endpointNames = ["EC2", "STS", "KMS", "SSM", "ORGANIZATIONS", "S3"];
const maxLoggedCalls = 100_000;

/**
 * Starts an emulator, on the loopback interface unless told otherwise.
 *
 * @example
 * const emulator = await startEmulator({ timings: { pending: 2000 } });
 * const snapshotId = emulator.seed.snapshot();
 * const ec2 = new EC2Client({ endpoint: emulator.url, region: "eu-west-1", credentials });
 * @throws the error of `listen`, such as `EADDRINUSE`
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = "127.0.0.1", clock = realClock, requestTimeout = 30_000 } = options;
  const store = new Store();
  const timings = { ...defaultTimings, ...options.timings };
  const quotas = { ...defaultQuotas, ...options.quotas };
  const faults = new FaultPlan(options.faults, options.randomFaults);
  const throttle = options.throttling === true ? new Throttle() : undefined;
  const callLog = new CallLog();
  const { calls } = callLog;
  const log: Engine["log"] = (call) => {
    callLog.add(call);
  };
  const forgetCalls = (): void => {
    callLog.clear();
  };
  const callOf = ({ account = defaultAccount, region = defaultRegion }: Place): Call => {
    return { account, region, now: clock.now(), store, timings, quotas };
  };
  const callAs = ({ owner, region }: { owner: string; region: string }): Call =>
    callOf({ account: owner, region });

  const { orderSeed } = options;
  const engine: Engine = { store, clock, timings, quotas, faults, throttle, orderSeed, log };
  const seed = seedOf(store, callOf);
  const dump = (): Dump => dumpOf(store, clock);
  const restore = (from: Dump): void => {
    restoreFrom(from, store, clock);
    throttle?.clear();
  };
  const control = controlOf({ clock, faults, calls, seed, forgetCalls, dump, restore });
  const running = createEmulatorServer(engine, control, { requestTimeout });
  const url = await listen(running.server, port, host);
  return {
    url,
    env: {
      ...Object.fromEntries(endpointNames.map((name) => [`AWS_ENDPOINT_URL_${name}`, url])),
      AWS_ACCESS_KEY_ID: defaultAccount,
      AWS_SECRET_ACCESS_KEY: "emulator",
      AWS_REGION: defaultRegion,
      AWS_EC2_METADATA_DISABLED: "true",
    },
    clock,
    faults,
    calls,
    seed,
    images: (scope = {}) => storedImages(store, scope, callAs),
    snapshots: (scope = {}) => storedSnapshots(store, scope, callAs),
    dump,
    restore,
    close: () => running.stop(),
  };
}

/** A log that numbers its calls and keeps the last of them. */
class CallLog {
  readonly calls: LoggedCall[] = [];
  #sequence = 0;

  add(call: Omit<LoggedCall, "sequence">): void {
    this.#sequence += 1;
    this.calls.push({ sequence: this.#sequence, ...call });
    // Some at a time: to drop one costs as much as to drop many.
    if (this.calls.length > maxLoggedCalls * 1.1) this.calls.splice(0, this.calls.length - maxLoggedCalls);
  }

  clear(): void {
    this.calls.length = 0;
  }
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const { address, family, port: bound } = server.address() as AddressInfo;
      resolve(`http://${family === "IPv6" ? `[${address}]` : address}:${bound}`);
    });
  });
}
