// A request and an answer as the services see them, apart from the server that carries them. Imports nothing but types.
import { type IncomingHttpHeaders } from "node:http";

/** A request, read to its end. */
export interface HttpRequest {
  readonly method: string;
  /** The path as it came, still encoded. */
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The service's error code, if it refused. */
  readonly errorCode?: string;
}

/** The path and the query of a request line's target, however odd. */
export function targetOf(url: string): Pick<HttpRequest, "path" | "query"> {
  const at = url.indexOf("?");
  const path = at < 0 ? url : url.slice(0, at);
  return { path: path === "" ? "/" : path, query: at < 0 ? [] : [...new URLSearchParams(url.slice(at + 1))] };
}
