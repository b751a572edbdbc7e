// Signature Version 4 (IAM User Guide: AWS Signature Version 4 for API requests, checked 2026-11-22): reads the
// signature of a header or of a presigned query, and computes what it must be where the secret is known. That a
// request is old is not looked at: the emulator's clock is not the caller's. Floor: the refusals.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { type HttpRequest } from "./http";
import { refusal } from "./refusal";

/** The signature of a request, as it came. */
export interface Signature {
  readonly accessKeyId: string;
  /** `YYYYMMDD` */
  readonly date: string;
  readonly region: string;
  /** The service as the credential scope names it. */
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly isPresigned: boolean;
}

const algorithm = "AWS4-HMAC-SHA256";
const scopeForm = /^([^/]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request$/;

/**
 * Reads the signature of a request and checks its form.
 *
 * @throws Refusal `MissingAuthenticationToken` without credentials, `IncompleteSignature` for malformed ones
 */
export function signatureOf(request: HttpRequest): Signature {
  const { authorization } = request.headers;
  const query = new Map(request.query);
  const isPresigned = authorization === undefined;
  if (isPresigned && !query.has("X-Amz-Credential")) throw refusal("unsigned");
  const parts = isPresigned ? queryParts(query) : headerParts(authorization);
  const [, accessKeyId = "", date = "", region, service] =
    scopeForm.exec(parts.get("Credential") ?? "") ?? [];
  const signedHeaders = (parts.get("SignedHeaders") ?? "").split(";").filter((name) => name !== "");
  const signature = parts.get("Signature") ?? "";
  if (region === undefined || service === undefined) throw refusal("badSignature");
  if (signedHeaders.length === 0) throw refusal("incompleteSignature", "SignedHeaders");
  if (signature === "") throw refusal("incompleteSignature", "Signature");
  return { accessKeyId, date, region, service, signedHeaders, signature, isPresigned };
}

function headerParts(header: string): Map<string, string> {
  const [given, ...rest] = header.split(/\s+/);
  if (given !== algorithm) throw refusal("badSignature");
  return new Map(
    rest
      .join("")
      .split(",")
      .map((part) => {
        const at = part.indexOf("=");
        return [part.slice(0, at), part.slice(at + 1)];
      }),
  );
}

function queryParts(query: ReadonlyMap<string, string>): Map<string, string> {
  if (query.get("X-Amz-Algorithm") !== algorithm) throw refusal("badSignature");
  return new Map(
    ["Credential", "SignedHeaders", "Signature"].map((name) => [name, query.get(`X-Amz-${name}`) ?? ""]),
  );
}

/** Whether the signature is the one that the secret gives. */
export function isSignedWith(secret: string, request: HttpRequest, given: Signature): boolean {
  const expected = Buffer.from(expectedSignature(secret, request, given), "hex");
  const actual = Buffer.from(given.signature, "hex");
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

/** The signature that a request must have. */
export function expectedSignature(secret: string, request: HttpRequest, given: Signature): string {
  const { date, region, service } = given;
  const query = new Map(request.query);
  const time = query.get("X-Amz-Date") ?? headerOf(request, "x-amz-date");
  const text = [
    algorithm,
    time,
    `${date}/${region}/${service}/aws4_request`,
    sha256(canonicalRequest(request, given)),
  ].join("\n");
  const key = [date, region, service, "aws4_request"].reduce<string | Buffer>(
    (chained, part) => createHmac("sha256", chained).update(part).digest(),
    `AWS4${secret}`,
  );
  return createHmac("sha256", key).update(text).digest("hex");
}

function canonicalRequest(request: HttpRequest, { signedHeaders, service, isPresigned }: Signature): string {
  return [
    request.method,
    canonicalPath(request.path, service),
    canonicalQuery(request.query),
    ...signedHeaders.map((name) => `${name}:${headerOf(request, name).trim().replace(/\s+/g, " ")}`),
    "",
    signedHeaders.join(";"),
    bodyHash(request, service, isPresigned),
  ].join("\n");
}

/** S3's paths are taken as they are; those of other services are encoded once more. */
function canonicalPath(path: string, service: string): string {
  return service === "s3" ? path : path.split("/").map(encode).join("/");
}

function canonicalQuery(query: HttpRequest["query"]): string {
  return query
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]): [string, string] => [encode(name), encode(value)])
    .sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
    .map((pair) => pair.join("="))
    .join("&");
}

/** S3 lets the caller say what it signed instead of the body, such as `UNSIGNED-PAYLOAD`. */
function bodyHash(request: HttpRequest, service: string, isPresigned: boolean): string {
  const stated = headerOf(request, "x-amz-content-sha256");
  if (service === "s3" && stated !== "") return stated;
  return service === "s3" && isPresigned ? "UNSIGNED-PAYLOAD" : sha256(request.body);
}

function headerOf({ headers }: HttpRequest, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(",") : (value ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}
