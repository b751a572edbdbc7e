// The HTTP side: one request in, one EC2 answer out, one line in the call log. Whatever arrives, the answer is an
// EC2 document; a 5xx comes only from a fault that was asked for. Floor: codec, caller, faults, actions.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { actions, isAction } from "./actions/index";
import { type Call, type Quotas, type Timings } from "./actions/call";
import { callerOf, type Caller } from "./caller";
import { type Clock } from "./clock";
import { apiVersion, decode, encode, encodeError, type Action, type Output } from "./codec";
import { type Fault, type FaultPlan } from "./faults";
import { Refusal, refusal } from "./refusal";
import { type Store } from "./store";

/** One line of the call log. */
export interface LoggedCall {
  /** The action as the caller named it; empty if it named none. */
  readonly action: string;
  readonly account: string;
  readonly region: string;
  /** The decoded input; empty if the request did not decode. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** HTTP status of the answer; 0 if a fault dropped the connection. */
  readonly status: number;
  /** EC2's error code, if the call was refused. */
  readonly errorCode?: string;
  readonly at: Date;
}

/** What the server answers from. */
export interface Service {
  readonly store: Store;
  readonly clock: Clock;
  readonly timings: Timings;
  readonly quotas: Quotas;
  readonly faults: FaultPlan;
  readonly log: (call: LoggedCall) => void;
}

/** Large enough for 10,000 account ids; a limit of the emulator, not of EC2. */
const maxBodyBytes = 1024 * 1024;
/** How long a caller may take to send a request, in milliseconds. */
const requestTimeout = 30_000;
/** Milliseconds; long, lest a client reuse a connection just as it closes and repeat a call that has no client token. */
const keepAliveTimeout = 120_000;

/** Parts of a presigned query that belong to its signature. */
const signaturePrefix = "X-Amz-";

/** What XML 1.0 cannot write, so that no answer could carry it. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Makes the server; the caller lets it listen. */
export function createEc2Server(service: Service): Server {
  const server = createServer((request, response) => {
    readBody(request).then(
      (body) => {
        respond(service, request, response, body);
      },
      () => {
        response.destroy();
      },
    );
  });
  server.requestTimeout = requestTimeout;
  server.keepAliveTimeout = keepAliveTimeout;
  return server;
}

/** The body, or undefined if it is too large; such a body is read to its end, so that the caller gets the answer. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > maxBodyBytes ? undefined : Buffer.concat(chunks).toString("utf8");
}

/** What is known of a request so far; it fills while the request is understood, and becomes the log's line. */
interface Progress {
  action: string;
  caller: Caller;
  parameters: Record<string, unknown>;
}

interface Answer {
  readonly status: number;
  readonly xml: string;
  readonly errorCode?: string;
}

function respond(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  body: string | undefined,
): void {
  const requestId = randomUUID();
  const progress: Progress = { action: "", caller: { account: "", region: "" }, parameters: {} };
  const answer = answerTo(service, request, body, requestId, progress);
  const { action, caller, parameters } = progress;
  service.log({
    action,
    ...caller,
    parameters,
    status: answer?.status ?? 0,
    ...(answer?.errorCode === undefined ? {} : { errorCode: answer.errorCode }),
    at: new Date(service.clock.now()),
  });
  if (!answer) {
    request.socket.destroy();
    return;
  }
  response.writeHead(answer.status, {
    "content-type": "text/xml;charset=UTF-8",
    "content-length": Buffer.byteLength(answer.xml),
    "x-amzn-requestid": requestId,
  });
  response.end(answer.xml);
}

/** The answer to a request; undefined where a fault drops the connection. */
function answerTo(
  service: Service,
  request: IncomingMessage,
  body: string | undefined,
  requestId: string,
  progress: Progress,
): Answer | undefined {
  return attempt(requestId, () => {
    const action = understand(request, body, progress);
    const fault = service.faults.strike(action);
    if (fault && fault.after !== true) return answerOf(fault, requestId);
    const answer = attempt(requestId, () => perform(service, action, progress, requestId));
    return fault ? answerOf(fault, requestId) : answer;
  });
}

/** Turns refusals into answers. Any other error is a fault of the emulator; it is answered, so that it is seen. */
function attempt(requestId: string, run: () => Answer | undefined): Answer | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) return errorAnswer(error, requestId);
    const message = `A fault of the emulator: ${error instanceof Error ? error.message : String(error)}`;
    return errorAnswer({ code: "InternalError", message, status: 500 }, requestId);
  }
}

function errorAnswer(error: NonNullable<Fault["error"]>, requestId: string): Answer {
  const { code, message, status } = error;
  return { status, xml: encodeError(code, message, requestId), errorCode: code };
}

/** Reads caller, action and input; what was understood before a refusal is in the log. */
function understand(request: IncomingMessage, body: string | undefined, progress: Progress): Action {
  if (body === undefined) throw refusal("tooLarge", maxBodyBytes);
  const [, query = ""] = /\?(.*)$/s.exec(request.url ?? "") ?? [];
  const form = [...new URLSearchParams(query), ...new URLSearchParams(body)];
  const first = (name: string): string | undefined => form.find(([key]) => key === name)?.[1];
  const action = first("Action") ?? "";
  const version = first("Version") ?? apiVersion;
  progress.action = action;
  progress.caller = callerOf(request.headers.authorization, first("X-Amz-Credential"));
  const bad = form.flat().find((text) => unwritable.test(text));
  if (bad !== undefined) throw refusal("badCharacter", JSON.stringify(bad));
  if (action === "") throw refusal("missingAction");
  if (!isAction(action)) throw refusal("invalidAction", action);
  if (version !== apiVersion) throw refusal("wrongVersion", version);
  const parameters = form.filter(
    ([key]) => key !== "Action" && key !== "Version" && !key.startsWith(signaturePrefix),
  );
  progress.parameters = { ...decode(action, parameters) };
  return action;
}

function perform(service: Service, action: Action, progress: Progress, requestId: string): Answer {
  const { store, clock, timings, quotas } = service;
  const input = progress.parameters;
  if (input.DryRun === true) throw refusal("dryRun");
  const call: Call = { ...progress.caller, now: clock.now(), store, timings, quotas };
  // The codec decoded the input by the schema of this very action, a tie that the types cannot express.
  const handle = actions[action] as (input: unknown, call: Call) => Output<Action>;
  return { status: 200, xml: encode(action, handle(input, call), requestId) };
}

function answerOf({ error, disconnect = error === undefined }: Fault, requestId: string): Answer | undefined {
  return disconnect || !error ? undefined : errorAnswer(error, requestId);
}
