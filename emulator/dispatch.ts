// One call, from request to answer: whose service, who calls, what is asked, which fault strikes, and one line in the
// call log. Whatever arrives, the answer is a document of the service; a 5xx comes only from a fault or a throttle
// that was asked for. Floor: the services, caller, faults, lag, throttle.
import { setTimeout as wait } from "node:timers/promises";
import { type Quotas, type Timings } from "./actions/call";
import { callerOf, verdictOn, type Caller } from "./caller";
import { type Clock } from "./clock";
import { disconnects, type Fault, type FaultError, type FaultPlan } from "./faults";
import { type HttpAnswer, type HttpRequest } from "./http";
import { Refusal, refusal } from "./refusal";
import { serviceNamed } from "./services/index";
import { type Service, type ServiceCall } from "./services/service";
import { signatureOf } from "./sigv4";
import { type Store } from "./store";
import { isRead, type Throttle } from "./throttle";
import { encodeError } from "./xml";

/** One line of the call log. */
export interface LoggedCall {
  /** Counts the calls from 1. */
  readonly sequence: number;
  /** The service as the credential scope names it, such as `ec2`; empty if it named none that is here. */
  readonly service: string;
  /** The action as the caller named it; empty if it named none. */
  readonly action: string;
  readonly account: string;
  readonly region: string;
  readonly accessKeyId: string;
  /** The decoded input; empty if the request did not decode. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** HTTP status of the answer; 0 if a fault dropped the connection. */
  readonly status: number;
  /** The service's error code, if the call was refused. */
  readonly errorCode?: string;
  /** By the emulator's clock. */
  readonly at: Date;
}

/** What calls are answered from. */
export interface Engine {
  readonly store: Store;
  readonly clock: Clock;
  readonly timings: Timings;
  readonly quotas: Quotas;
  readonly faults: FaultPlan;
  /** Undefined if calls are not throttled. */
  readonly throttle: Throttle | undefined;
  /** Scatters the lists of EC2's answers; undefined leaves them as they are. */
  readonly orderSeed: number | undefined;
  readonly log: (call: Omit<LoggedCall, "sequence">) => void;
}

/** What is known of a call so far; it fills while the request is understood, and becomes the log's line. */
interface Progress {
  serviceName: string;
  service: Service | undefined;
  action: string;
  caller: Caller;
  parameters: Record<string, unknown>;
}

const nobody: Caller = { account: "", region: "", accessKeyId: "", arn: "", userId: "" };

/**
 * Answers a request.
 *
 * @param isTooLarge whether the body was too large to be kept
 * @param stopping ends the waiting of slow answers
 * @returns undefined where a fault drops the connection
 */
export async function answerTo(
  engine: Engine,
  request: HttpRequest,
  isTooLarge: boolean,
  requestId: string,
  stopping: AbortSignal,
): Promise<HttpAnswer | undefined> {
  const progress: Progress = {
    serviceName: "",
    service: undefined,
    action: "",
    caller: nobody,
    parameters: {},
  };
  let latency = 0;
  const refuse = (error: FaultError): HttpAnswer => refuseBy(progress.service, error, requestId, request);
  const attempt = (run: () => HttpAnswer | undefined): HttpAnswer | undefined => {
    try {
      return run();
    } catch (error) {
      return refuse(errorOf(error));
    }
  };
  await findService(request, progress);
  const answer = attempt(() => {
    const service = understand(engine, request, isTooLarge, progress);
    const fault = strike(engine, service, progress);
    latency = fault?.latency ?? 0;
    const act = (): HttpAnswer => perform(engine, service, { ...progress, fault, request, requestId });
    if (fault && fault.after !== true && isStopping(fault)) return insteadOf(fault, refuse);
    const effect = attempt(act);
    return fault && isStopping(fault) ? insteadOf(fault, refuse) : effect;
  });
  record(engine, progress, answer);
  // An aborted wait only ends early.
  if (latency > 0) await wait(latency, undefined, { signal: stopping }).catch(() => undefined);
  return answer;
}

/** Finds the service that the credential scope names, as far as there is a scope. */
async function findService(request: HttpRequest, progress: Progress): Promise<void> {
  const credential =
    request.headers.authorization ?? request.query.find(([name]) => name === "X-Amz-Credential")?.[1] ?? "";
  const name = /\/([a-z0-9-]+)\/aws4_request/.exec(credential)?.[1] ?? "ec2";
  const service = await serviceNamed(name);
  if (!service) return;
  progress.service = service;
  progress.serviceName = name;
}

/** Reads caller, action and input; what was understood before a refusal is in the log. */
function understand(
  { store }: Engine,
  request: HttpRequest,
  isTooLarge: boolean,
  progress: Progress,
): Service {
  const { service } = progress;
  if (isTooLarge) throw service?.tooLarge() ?? refusal("badSignature");
  progress.action = service?.actionOf(request) ?? "";
  const signature = signatureOf(request);
  if (!service) throw refusal("badSignature");
  const known = store.credentials.get(signature.accessKeyId);
  progress.caller = callerOf(signature, known);
  const verdict = known ? verdictOn(request, signature, known) : "good";
  if (verdict !== "good") throw service.badCredentials(verdict);
  progress.parameters = service.inputOf(progress.action, request);
  return service;
}

/** Moves the clock if it moves by itself, throttles, and finds the fault that strikes. */
function strike(
  { clock, store, throttle, faults }: Engine,
  service: Service,
  { serviceName, action, caller, parameters }: Progress,
): Fault | undefined {
  const { account, region } = caller;
  clock.beforeCall?.(isRead(action), store.agenda.next(clock.now()));
  const free =
    serviceName === "ec2" ? throttle?.take({ account, region, action, parameters }, clock.now()) : undefined;
  if (free !== undefined) {
    clock.beforeCall?.(true, free);
    throw refusal("throttled", action);
  }
  return faults.strike({ action, account, region }, service.errors);
}

interface Performance extends Progress {
  readonly fault: Fault | undefined;
  readonly request: HttpRequest;
  readonly requestId: string;
}

function perform(engine: Engine, service: Service, performance: Performance): HttpAnswer {
  const { store, timings, quotas, clock, orderSeed } = engine;
  const { action, caller, parameters, fault, request, requestId, serviceName } = performance;
  const { account, region } = caller;
  const now = clock.now();
  if (serviceName === "ec2") store.lag.begin(now);
  const failure = fault?.failure;
  const call: ServiceCall = {
    account,
    region,
    now,
    store,
    timings,
    quotas,
    failure,
    caller,
    requestId,
    request,
    orderSeed,
  };
  const run = (): HttpAnswer => service.perform(action, parameters, call);
  return fault?.lag ? performLate(fault.lag, call, parameters, run) : run();
}

function performLate(
  lag: NonNullable<Fault["lag"]>,
  { store, now }: ServiceCall,
  parameters: Progress["parameters"],
  run: () => HttpAnswer,
): HttpAnswer {
  for (const delay of [lag.ids, lag.tags]) {
    if (delay && "milliseconds" in delay) store.agenda.enter(now + delay.milliseconds, now);
  }
  const { Resources } = parameters;
  const targets = Array.isArray(Resources) ? Resources.filter((id) => typeof id === "string") : [];
  return store.lag.delay(lag, targets, now, run);
}

/** Whether a fault takes the answer's place. */
function isStopping(fault: Fault): boolean {
  return fault.error !== undefined || disconnects(fault);
}

function insteadOf(fault: Fault, refuse: (error: FaultError) => HttpAnswer): HttpAnswer | undefined {
  return disconnects(fault) || !fault.error ? undefined : refuse(fault.error);
}

/** A refusal as it is. Any other error is a fault of the emulator; it is answered, so that it is seen. */
function errorOf(error: unknown): FaultError {
  if (error instanceof Refusal) return error;
  const message = `A fault of the emulator: ${error instanceof Error ? error.message : String(error)}`;
  return { code: "InternalError", message, status: 500 };
}

/** The error document of a service; without one, EC2's. */
export function refuseBy(
  service: Service | undefined,
  error: FaultError,
  requestId: string,
  request: HttpRequest,
): HttpAnswer {
  const { code, message, status } = error;
  const headers = { "content-type": "text/xml;charset=UTF-8" };
  return (
    service?.refuse(error, requestId, request) ?? {
      status,
      headers,
      body: encodeError(code, message, requestId),
      errorCode: code,
    }
  );
}

function record(engine: Engine, progress: Progress, answer: HttpAnswer | undefined): void {
  const { serviceName, action, caller, parameters } = progress;
  engine.log({
    service: serviceName,
    action,
    account: caller.account,
    region: caller.region,
    accessKeyId: caller.accessKeyId,
    parameters,
    status: answer?.status ?? 0,
    ...(answer?.errorCode === undefined ? {} : { errorCode: answer.errorCode }),
    at: new Date(engine.clock.now()),
  });
}
