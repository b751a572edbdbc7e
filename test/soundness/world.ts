/**
 * EC2's emulator without a socket: the SDK's own requests, answered in process, from a store of each case's own.
 * A case so depends on nothing but itself. Floor: the emulator, the AWS SDK.
 */
import { EC2Client } from "@aws-sdk/client-ec2";
import { manualClock } from "../../emulator/clock";
import { defaultQuotas as quotas, defaultTimings as timings } from "../../emulator/defaults";
import { answerTo, type Engine } from "../../emulator/dispatch";
import { FaultPlan } from "../../emulator/faults";
import { seedOf, type Seed } from "../../emulator/seed";
import { Store } from "../../emulator/store";

export const account = "123456789012";
/** The moment of every case, for the rules and for the emulator. */
export const now = new Date("2026-11-22T00:00:00Z");

/** An emulator of one case. */
export interface World {
  readonly seed: Seed;
  /** A client of a Region, for one call at a time. */
  at(region: string): EC2Client;
}

let engine: Engine | undefined;
const clients = new Map<string, EC2Client>();
const never = new AbortController().signal;

/** A fresh emulator; the one before it is gone. */
export function freshWorld(): World {
  const store = new Store();
  const clock = manualClock(now);
  const faults = new FaultPlan();
  engine = {
    store,
    clock,
    timings,
    quotas,
    faults,
    throttle: undefined,
    orderSeed: undefined,
    log: () => undefined,
  };
  const seed = seedOf(store, ({ account: owner = account, region = "us-east-1" }) => {
    return { account: owner, region, now: clock.now(), store, timings, quotas };
  });
  return { seed, at: clientAt };
}

/** A request as the SDK hands it to what sends it. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Told {
  readonly response: { statusCode: number; headers: Record<string, string>; body: Buffer };
}

async function handle({ method, path, headers, body }: Asked): Promise<Told> {
  if (engine === undefined) throw new Error("no world was made");
  const text = typeof body === "string" ? body : "";
  const request = { method, path, query: [], headers, body: Buffer.from(text) };
  const answer = await answerTo(engine, request, false, "00000000-0000-4000-8000-000000000000", never);
  if (answer === undefined) throw new Error("no fault was asked for that drops a connection");
  const { status, headers: told = {}, body: document } = answer;
  return { response: { statusCode: status, headers: { ...told }, body: Buffer.from(document) } };
}

function clientAt(region: string): EC2Client {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  let client = clients.get(region);
  if (client === undefined) {
    const credentials = { accessKeyId: account, secretAccessKey: "emulator" };
    const requestHandler = {
      handle,
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
    };
    client = new EC2Client({
      region,
      endpoint: "http://emulator",
      credentials,
      maxAttempts: 1,
      requestHandler,
    });
    clients.set(region, client);
  }
  return client;
}
