// The HTTP side of controlling an emulator, for tests in any language: JSON under /_emulator/. Only callers on this
// machine are heard. Floor: clock, faults, seed, dump.
import { isMovable, type Clock } from "./clock";
import { type LoggedCall } from "./dispatch";
import { type Dump } from "./dump";
import { type Fault, type Faults, type RandomFaults } from "./faults";
import { type HttpAnswer, type HttpRequest } from "./http";
import { type Seed } from "./seed";

/** What control requests act on. */
export interface Controlled {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly calls: readonly LoggedCall[];
  readonly seed: Seed;
  forgetCalls(): void;
  dump(): Dump;
  restore(dump: Dump): void;
}

/** Answers a control request that came from an address. */
export type Control = (request: HttpRequest, from: string) => HttpAnswer;

/** Where the paths of control requests begin. */
export const controlPath = "/_emulator/";

/** A control request that cannot be followed. */
class ControlError extends Error {
  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** One kind of control request. */
export interface ControlRoute {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below /_emulator/; `<what>` stands for the name of a seed. */
  readonly path: string;
  /** What it does, in one line. */
  readonly does: string;
  /** An example of its body. */
  readonly body?: string;
  readonly run: (controlled: Controlled, request: HttpRequest, what: string) => unknown;
}

/** Every kind of control request. */
export const controlRoutes: readonly ControlRoute[] = [
  {
    method: "GET",
    path: "health",
    does: "answers `status` and the time of the clock",
    run: ({ clock }) => ({ status: "ok", now: timeOf(clock) }),
  },
  {
    method: "GET",
    path: "calls",
    does: "lists the calls so far; `?since=SEQUENCE` those after one, `?action=NAME` those of an action",
    run: ({ calls }, request) => ({ calls: calls.filter(isWanted(request)) }),
  },
  {
    method: "DELETE",
    path: "calls",
    does: "forgets the calls so far",
    run(controlled) {
      controlled.forgetCalls();
      return {};
    },
  },
  {
    method: "GET",
    path: "clock",
    does: "answers the time of the clock",
    run: ({ clock }) => ({ now: timeOf(clock) }),
  },
  {
    method: "POST",
    path: "clock",
    does: "moves the clock by milliseconds, or to a time; needs a clock other than the real one",
    body: '{"advance": 60000} or {"jump": "2026-12-01T00:00:00Z"}',
    run: ({ clock }, request) => move(clock, objectIn(request)),
  },
  {
    method: "POST",
    path: "faults",
    does: 'adds a fault, several of a list, or random ones; `"times": "always"` strikes every call',
    body: '{"action": "CopyImage", "times": 2, "error": {"code": "RequestLimitExceeded", "message": "Slow down", "status": 503}} or {"random": {"seed": 1, "rates": {"throttle": 0.1}}}',
    run: ({ faults }, request) => addFaults(faults, valueIn(request)),
  },
  {
    method: "DELETE",
    path: "faults",
    does: "removes every fault",
    run({ faults }) {
      faults.clear();
      return {};
    },
  },
  {
    method: "POST",
    path: "seed/<what>",
    does: "puts something into the store, as the function of that name in TypeScript would; answers its `result`",
    body: '{"account": "123456789012", "region": "us-east-1", "name": "web-1"}',
    run: ({ seed }, request, what) => seedOne(seed, what, objectIn(request)),
  },
  {
    method: "GET",
    path: "dump",
    does: "writes the whole state down",
    run: (controlled) => controlled.dump(),
  },
  {
    method: "POST",
    path: "restore",
    does: "goes back to a dump",
    body: "what `GET dump` answered",
    run(controlled, request) {
      controlled.restore(objectIn(request) as unknown as Dump);
      return {};
    },
  },
];

/** Makes the control side of an emulator. */
export function controlOf(controlled: Controlled): Control {
  return (request, from) => {
    try {
      if (!isLoopback(from)) throw new ControlError("control requests must come from this machine", 403);
      return answer(200, routeOf(request)(controlled, request));
    } catch (error) {
      const { message } = error as Error;
      return answer(error instanceof ControlError ? error.status : 400, { error: message });
    }
  };
}

function answer(status: number, value: unknown): HttpAnswer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value ?? {}) };
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^(::ffff:)?127\./.test(address);
}

function routeOf({ method, path }: HttpRequest): (controlled: Controlled, request: HttpRequest) => unknown {
  const asked = path.slice(controlPath.length);
  const [, seeded] = /^seed\/([A-Za-z]+)$/.exec(asked) ?? [];
  const pattern = seeded === undefined ? asked : "seed/<what>";
  const routes = controlRoutes.filter((route) => route.path === pattern);
  const route = routes.find((one) => one.method === method);
  if (routes.length === 0) throw new ControlError(`no control request \`${asked}\``, 404);
  if (!route)
    throw new ControlError(
      `\`${asked}\` must be asked for by ${routes.map((one) => one.method).join(" or ")}`,
      405,
    );
  return (controlled, request) => route.run(controlled, request, seeded ?? "");
}

function valueIn({ body }: HttpRequest): unknown {
  try {
    return JSON.parse(body.toString("utf8")) as unknown;
  } catch {
    throw new ControlError("the body must be JSON");
  }
}

function objectIn(request: HttpRequest): Readonly<Record<string, unknown>> {
  const value = request.body.length === 0 ? {} : valueIn(request);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ControlError("the body must be a JSON object");
  }
  return value as Readonly<Record<string, unknown>>;
}

function timeOf(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}

function isWanted({ query }: HttpRequest): (call: LoggedCall) => boolean {
  const asked = new Map(query);
  const since = Number(asked.get("since") ?? 0);
  const action = asked.get("action");
  return (call) => call.sequence > since && (action ?? call.action) === call.action;
}

function move(clock: Clock, { advance, jump }: Readonly<Record<string, unknown>>): object {
  if (!isMovable(clock))
    throw new ControlError("the real clock cannot be moved; start with --clock auto or manual");
  if (typeof advance === "number") clock.advance(advance);
  else if (typeof jump === "string") clock.jump(new Date(jump));
  else throw new ControlError("the body must give `advance`, milliseconds, or `jump`, an ISO 8601 time");
  return { now: timeOf(clock) };
}

function addFaults(faults: Faults, value: unknown): object {
  if (isRandom(value)) {
    faults.random(value.random);
    return {};
  }
  const list = (Array.isArray(value) ? value : [value]).map(faultOf);
  for (const fault of list) faults.add(fault);
  return {};
}

function isRandom(value: unknown): value is { random: RandomFaults } {
  const random = typeof value === "object" && value !== null && "random" in value ? value.random : undefined;
  return typeof random === "object" && random !== null && "seed" in random && typeof random.seed === "number";
}

const members: readonly (keyof Fault)[] = [
  "action",
  "region",
  "account",
  "times",
  "skip",
  "error",
  "disconnect",
  "after",
  "latency",
  "failure",
  "lag",
];

function faultOf(value: unknown): Fault {
  if (typeof value !== "object" || value === null) throw new ControlError("a fault must be a JSON object");
  const unknown = Object.keys(value).find((name) => !members.some((member) => member === name));
  if (unknown !== undefined) throw new ControlError(`a fault must not have \`${unknown}\``);
  const fault = value as Omit<Fault, "times"> & { readonly times?: number | "always" };
  const { times = 1 } = fault;
  return { ...fault, times: times === "always" ? Infinity : times };
}

function seedOne(seed: Seed, what: string, content: Readonly<Record<string, unknown>>): object {
  if (!Object.hasOwn(seed, what)) {
    throw new ControlError(`no seed \`${what}\`; it must be one of ${Object.keys(seed).join(", ")}`, 404);
  }
  // The content is checked by the seed itself, as far as it checks anything.
  const { [what]: plant } = seed as unknown as Readonly<Record<string, (content: unknown) => unknown>>;
  return { result: plant?.(content) };
}
