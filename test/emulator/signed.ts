// Requests of the services beside EC2, signed by hand: what no SDK client of this project would send.
import { createHash, createHmac } from "node:crypto";
import { type Emulator } from "../../emulator/index";
import { account } from "./support";

/** Whose requests they are, and where they go. */
export interface Signer {
  readonly service: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
  readonly region?: string;
}

/** An answer, its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const sha256 = (content: string): string => createHash("sha256").update(content).digest("hex");
const hmac = (key: string | Buffer, content: string): Buffer =>
  createHmac("sha256", key).update(content).digest();

/** Sends a request with a true signature of the given secret. */
export async function signedFetch(
  { url }: Emulator,
  { service, accessKeyId = account, secretAccessKey = "x", sessionToken, region = "us-east-1" }: Signer,
  { method = "POST", path = "/", body = "", headers = {} } = {},
): Promise<Answer> {
  const time = "20261122T101112Z";
  const signed: Record<string, string> = {
    ...headers,
    host: new URL(url).host,
    "x-amz-date": time,
    "x-amz-content-sha256": sha256(body),
    ...(sessionToken === undefined ? {} : { "x-amz-security-token": sessionToken }),
  };
  const names = Object.keys(signed).sort();
  const canonical = [
    method,
    path,
    "",
    ...names.map((name) => `${name}:${signed[name] ?? ""}`),
    "",
    names.join(";"),
    sha256(body),
  ].join("\n");
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", time, scope, sha256(canonical)].join("\n");
  const key = scope.split("/").reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const authorization =
    `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, ` +
    `SignedHeaders=${names.join(";")}, Signature=${hmac(key, text).toString("hex")}`;
  const { host: _, ...sent } = signed;
  const response = await fetch(url + path, {
    method,
    headers: { ...sent, authorization },
    ...(method === "GET" || method === "HEAD" ? {} : { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Calls an operation of a JSON service and gives its status and its output, or the type of its error. */
export async function callJson(
  emulator: Emulator,
  signer: Signer,
  target: string,
  input: unknown = {},
): Promise<{ status: number; code: string; output: Record<string, unknown> }> {
  const { status, text } = await signedFetch(emulator, signer, {
    body: typeof input === "string" ? input : JSON.stringify(input),
    headers: { "x-amz-target": target, "content-type": "application/x-amz-json-1.1" },
  });
  const output = JSON.parse(text) as Record<string, unknown>;
  return { status, code: typeof output.__type === "string" ? output.__type : "accepted", output };
}

/** Calls an action of a query service and gives its status, its XML, and the code of its error. */
export async function callQuery(
  emulator: Emulator,
  signer: Signer,
  parameters: Readonly<Record<string, string>>,
): Promise<{ status: number; code: string; text: string }> {
  const { status, text } = await signedFetch(emulator, signer, {
    body: new URLSearchParams(parameters).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  return { status, code: elementIn(text, "Code") ?? "accepted", text };
}

/** The text of an element. */
export function elementIn(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
}
