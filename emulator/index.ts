// The public face of the emulator: starts EC2's image endpoint in this process. It is a model, not AWS: what it
// knows, it takes from EC2's documents (see refusal.ts); what it does not model it answers with InvalidAction.
// Floor: everything else in this folder.
import { type AddressInfo } from "node:net";
import { type Server } from "node:http";
import { type Call, type Quotas, type Timings } from "./actions/call";
import { defaultAccount } from "./caller";
import { realClock, type Clock } from "./clock";
import { FaultPlan, type Fault, type Faults } from "./faults";
import { seedOf, type Place, type Seed } from "./seed";
import { createEc2Server, type LoggedCall } from "./server";
import { Store } from "./store";
import { storedImages, storedSnapshots, type Scope, type StoredImage, type StoredSnapshot } from "./view";

export { manualClock, realClock, type Clock, type ManualClock } from "./clock";
export { refusals, type RefusalRow } from "./refusal";
export { type Quotas, type Timings } from "./actions/call";
export { type Action } from "./codec";
export { type Fault, type Faults } from "./faults";
export { type Place, type Seed, type SeededImage, type SeededSnapshot } from "./seed";
export { type LoggedCall } from "./server";
export { type BlockPublicAccess, type Organization } from "./store";
export { type Scope, type StoredImage, type StoredSnapshot } from "./view";

/** How an emulator is started. */
export interface EmulatorOptions {
  /**
   * TCP port on 127.0.0.1; 0 picks a free one.
   *
   * @default 0
   */
  readonly port?: number;
  /** @default the wall clock */
  readonly clock?: Clock;
  readonly timings?: Partial<Timings>;
  readonly faults?: readonly Fault[];
  readonly quotas?: Partial<Quotas>;
}

/** A running emulator. */
export interface Emulator {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Environment variables that point an unmodified AWS SDK here, as account 123456789012 in us-east-1. */
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
  /** Stops listening, lets answers in flight finish for a moment, then closes every connection. */
  close(): Promise<void>;
}

const host = "127.0.0.1";
const defaultRegion = "us-east-1";
const defaultTimings: Timings = { pending: 0, deregisteredLinger: 60_000 };
const defaultQuotas: Quotas = { tagsPerResource: 50, concurrentCopies: 300 };
const maxLoggedCalls = 100_000;
/** How long close() waits for answers in flight, in milliseconds. */
const closeGrace = 200;

/**
 * Starts an emulator on the loopback interface.
 *
 * @example
 * const emulator = await startEmulator({ timings: { pending: 2000 } });
 * const snapshotId = emulator.seed.snapshot();
 * const ec2 = new EC2Client({ endpoint: emulator.url, region: "eu-west-1", credentials });
 * @throws the error of `listen`, such as `EADDRINUSE`
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, clock = realClock } = options;
  const store = new Store();
  const timings = { ...defaultTimings, ...options.timings };
  const quotas = { ...defaultQuotas, ...options.quotas };
  const faults = new FaultPlan(options.faults);
  const calls: LoggedCall[] = [];
  const log = (call: LoggedCall): void => {
    calls.push(call);
    if (calls.length > maxLoggedCalls) calls.shift();
  };
  const callOf = ({ account = defaultAccount, region = defaultRegion }: Place): Call => {
    return { account, region, now: clock.now(), store, timings, quotas };
  };
  const callAs = ({ owner, region }: { owner: string; region: string }): Call =>
    callOf({ account: owner, region });

  const server = createEc2Server({ store, clock, timings, quotas, faults, log });
  const url = await listen(server, port);
  return {
    url,
    env: {
      AWS_ENDPOINT_URL_EC2: url,
      AWS_ACCESS_KEY_ID: defaultAccount,
      AWS_SECRET_ACCESS_KEY: "emulator",
      AWS_REGION: defaultRegion,
      AWS_EC2_METADATA_DISABLED: "true",
    },
    clock,
    faults,
    calls,
    seed: seedOf(store, callOf),
    images: (scope = {}) => storedImages(store, scope, callAs),
    snapshots: (scope = {}) => storedSnapshots(store, scope, callAs),
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(`http://${host}:${(server.address() as AddressInfo).port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      server.closeAllConnections();
    }, closeGrace);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
