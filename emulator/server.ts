// The HTTP side: bodies read within limits, slow and broken requests answered, control requests apart from calls, and
// an end that leaves nobody waiting. Floor: dispatch, control.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Duplex } from "node:stream";
import { controlPath, type Control } from "./control";
import { answerTo, refuseBy, type Engine } from "./dispatch";
import { targetOf, type HttpAnswer, type HttpRequest } from "./http";
import { refusal, type Refusal } from "./refusal";
import { encodeError } from "./xml";

/** A server and the way to end it. */
export interface EmulatorServer {
  readonly server: Server;
  /** Stops listening, lets answers in flight finish for a moment, then answers and closes what is left. */
  stop(): Promise<void>;
}

/** How the server behaves towards slow callers. */
export interface ServerLimits {
  /** How long a caller may take to send a request, in milliseconds. */
  readonly requestTimeout: number;
}

/** Room for a dump of 100,000 images. */
const maxControlBytes = 1024 * 1024 * 1024;
const maxCallBytes = 1024 * 1024;
const maxObjectBytes = 16 * 1024 * 1024;
/** Milliseconds; long, lest a client reuse a connection just as it closes and repeat a call that has no client token. */
const keepAliveTimeout = 120_000;
/** How long stop() waits for answers in flight, in milliseconds. */
const stopGrace = 200;

/** Makes the server; the caller lets it listen. */
export function createEmulatorServer(engine: Engine, control: Control, limits: ServerLimits): EmulatorServer {
  const stopping = new AbortController();
  const open = new Set<ServerResponse>();
  const { requestTimeout } = limits;
  // Node looks for slow requests only every so often.
  const connectionsCheckingInterval = Math.min(1000, requestTimeout);
  const server = createServer(
    { requestTimeout, headersTimeout: requestTimeout, keepAliveTimeout, connectionsCheckingInterval },
    (request, response) => {
      open.add(response);
      response.on("close", () => open.delete(response));
      handle(engine, control, request, response, stopping.signal).catch(() => {
        response.destroy();
      });
    },
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    answerBroken(
      socket,
      error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? refusal("slowRequest") : refusal("malformedRequest"),
    );
  });
  return { server, stop: () => stop(server, open, stopping) };
}

async function handle(
  engine: Engine,
  control: Control,
  incoming: IncomingMessage,
  response: ServerResponse,
  stopping: AbortSignal,
): Promise<void> {
  const { path, query } = targetOf(incoming.url ?? "/");
  const { headers, method = "GET" } = incoming;
  const isControl = path.startsWith(controlPath);
  const limit = isControl ? maxControlBytes : isForS3(incoming) ? maxObjectBytes : maxCallBytes;
  const body = await readBody(incoming, limit);
  const request: HttpRequest = { method, path, query, headers, body: body ?? Buffer.alloc(0) };
  if (isControl) {
    send(response, control(request, incoming.socket.remoteAddress ?? ""), {});
    return;
  }
  const requestId = randomUUID();
  const answer = await answerTo(engine, request, body === undefined, requestId, stopping);
  if (answer) send(response, answer, { "x-amzn-requestid": requestId });
  else incoming.socket.destroy();
}

function isForS3({ headers, url = "" }: IncomingMessage): boolean {
  return /(\/|%2F)s3(\/|%2F)aws4_request/.test(headers.authorization ?? url);
}

/** The body, or undefined if it is too large; such a body is read to its end, so that the caller gets the answer. */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}

function send(response: ServerResponse, answer: HttpAnswer, headers: Readonly<Record<string, string>>): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(answer.status, {
    ...answer.headers,
    "content-length": Buffer.byteLength(answer.body),
    ...headers,
  });
  response.end(answer.body);
}

/** Answers on a connection whose request Node gave up. */
function answerBroken(socket: Duplex, { code, message, status }: Refusal): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = encodeError(code, message, randomUUID());
  socket.end(
    `HTTP/1.1 ${status} ${code}\r\ncontent-type: text/xml;charset=UTF-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

function stop(server: Server, open: ReadonlySet<ServerResponse>, stopping: AbortController): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      for (const response of open) answerUnsent(response);
      setImmediate(() => {
        server.closeAllConnections();
      });
    }, stopGrace);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    stopping.abort();
    server.closeIdleConnections();
  });
}

/** Tells a caller whose request is still on its way that nobody will read the rest. */
function answerUnsent(response: ServerResponse): void {
  const requestId = randomUUID();
  const request: HttpRequest = { method: "", path: "/", query: [], headers: {}, body: Buffer.alloc(0) };
  const answer = refuseBy(undefined, refusal("slowRequest"), requestId, request);
  send(response, { ...answer, headers: { ...answer.headers, connection: "close" } }, {});
}
