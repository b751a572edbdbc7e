// S3, as far as the bundle of an S3-backed image needs it: buckets and objects that are put, read and headed, by
// path-style requests. Objects live in memory. Floor: the store and the refusals.
import { createHash } from "node:crypto";
import { type BucketRecord, type ObjectRecord } from "../beside";
import { type HttpAnswer, type HttpRequest } from "../http";
import { refusal } from "../refusal";
import { elements } from "../xml";
import { type Service, type ServiceCall } from "./service";

const maxObjectBytes = 16 * 1024 * 1024;
// Amazon S3 User Guide: General purpose bucket naming rules, checked 2026-11-22.
const bucketForm = /^(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

interface Target {
  readonly bucket: string;
  /** Empty if the request is about the bucket. */
  readonly key: string;
}

interface Input extends Target {
  readonly request: HttpRequest;
}

type Handler = (input: Input, call: ServiceCall) => HttpAnswer;

const operations: Readonly<Record<string, Handler>> = {
  CreateBucket({ bucket, request }, { account, region, now, store }) {
    if (!bucketForm.test(bucket) || bucket.includes("..")) throw refusal("s3BadBucketName", bucket);
    const known = store.buckets.get(bucket);
    if (known && known.owner !== account) throw refusal("s3BucketExists", bucket);
    // In us-east-1 creating one's own bucket again answers 200 (Amazon S3 API Reference: CreateBucket).
    if (known && region !== "us-east-1") throw refusal("s3BucketOwned", bucket);
    const acl = aclOf(request);
    if (!known) {
      const objects = new Map<string, ObjectRecord>();
      store.buckets.set(bucket, { name: bucket, owner: account, region, acl, createdAt: now, objects });
    }
    return { status: 200, headers: { location: `/${bucket}` }, body: "" };
  },

  HeadBucket({ bucket }, call) {
    const { region } = ownBucket(bucket, call);
    return { status: 200, headers: { "x-amz-bucket-region": region }, body: "" };
  },

  PutObject({ bucket, key, request }, call) {
    const { objects } = ownBucket(bucket, call);
    const body = contentOf(request);
    const md5 = createHash("md5").update(body).digest();
    const stated = request.headers["content-md5"];
    if (stated !== undefined && stated !== md5.toString("base64")) throw refusal("s3BadDigest");
    const etag = `"${md5.toString("hex")}"`;
    objects.set(key, {
      body,
      etag,
      contentType: request.headers["content-type"] ?? "binary/octet-stream",
      acl: aclOf(request),
      modifiedAt: call.now,
      metadata: metadataOf(request),
    });
    return { status: 200, headers: { etag }, body: "" };
  },

  GetBucketAcl({ bucket }, call) {
    const { owner, acl } = ownBucket(bucket, call);
    return aclAnswer(owner, acl);
  },

  GetObjectAcl({ bucket, key }, call) {
    const { acl } = objectOf(bucket, key, call);
    return aclAnswer(call.account, acl);
  },

  GetObject: ({ bucket, key }, call) => answerOf(objectOf(bucket, key, call)),
  HeadObject: ({ bucket, key }, call) => answerOf(objectOf(bucket, key, call)),
};

/** The modelled operations of S3. */
export const s3Operations = Object.keys(operations);

/** S3. */
export const s3Service: Service = {
  maxBodyBytes: maxObjectBytes,
  errors: {
    throttled: { code: "SlowDown", message: "Please reduce your request rate.", status: 503 },
    broken: { code: "InternalError", message: "An internal error has occurred.", status: 500 },
  },
  badCredentials: (verdict) =>
    verdict === "wrong token" ? refusal("s3WrongToken") : refusal("s3WrongSignature"),
  tooLarge: () => refusal("s3TooLarge", maxObjectBytes),

  actionOf(request) {
    const { bucket, key } = targetOf(request);
    const { method } = request;
    // A query asks for something else of the bucket or object, but for the SDKs' own `x-id`.
    const asked = request.query.filter(([name]) => name !== "x-id" && !name.startsWith("X-Amz-"));
    const isPlain = asked.length === 0;
    const isAcl = method === "GET" && asked.length === 1 && asked[0]?.[0] === "acl";
    if (bucket !== "" && isAcl) return key === "" ? "GetBucketAcl" : "GetObjectAcl";
    const kind = key === "" ? "Bucket" : "Object";
    const verbs: Readonly<Record<string, string>> = {
      PUT: key === "" ? "Create" : "Put",
      HEAD: "Head",
      ...(key === "" ? {} : { GET: "Get" }),
    };
    const verb = verbs[method];
    return bucket !== "" && isPlain && verb !== undefined ? `${verb}${kind}` : "";
  },

  inputOf(action, request) {
    if (!Object.hasOwn(operations, action)) throw refusal("s3UnknownAction", request.method);
    const { bucket, key } = targetOf(request);
    return { Bucket: bucket, ...(key === "" ? {} : { Key: key }) };
  },

  perform(action, _, call) {
    const input = { ...targetOf(call.request), request: call.request };
    return operations[action]?.(input, call) ?? { status: 200, body: "" };
  },

  // An answer to HEAD has no body, so that clients make its code from the status.
  refuse: ({ code, message, status }, requestId, { path }) => ({
    status,
    headers: { "content-type": "application/xml" },
    body:
      `<?xml version="1.0" encoding="UTF-8"?>\n<Error>` +
      `${elements({ Code: code, Message: message, Resource: path, RequestId: requestId })}</Error>`,
    errorCode: code,
  }),
};

function targetOf({ path }: HttpRequest): Target {
  const [bucket = "", ...rest] = path.replace(/^\//, "").split("/");
  return { bucket: decoded(bucket), key: decoded(rest.join("/")) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ownBucket(name: string, { account, store }: ServiceCall): BucketRecord {
  const bucket = store.buckets.get(name);
  if (!bucket) throw refusal("s3MissingBucket", name);
  if (bucket.owner !== account) throw refusal("s3Denied", name);
  return bucket;
}

function objectOf(bucket: string, key: string, call: ServiceCall): ObjectRecord {
  const object = ownBucket(bucket, call).objects.get(key);
  if (!object) throw refusal("s3MissingKey", key);
  return object;
}

function answerOf({ body, etag, contentType, modifiedAt, metadata }: ObjectRecord): HttpAnswer {
  const headers = {
    ...metadata,
    etag,
    "content-type": contentType,
    "last-modified": new Date(modifiedAt).toUTCString(),
  };
  return { status: 200, headers, body };
}

// Who a canned list grants reading to, besides its owner (Amazon S3 User Guide: Access control list overview, checked
// 2026-11-22). The id of EC2's reader is in no document; it is the one that public threads and test suites show.
const ec2Reader = "6aa5a366c34c1cbe25dc49211496e913e0351eb0e8c37aa3477e40942ec6b97c";
const groups = "http://acs.amazonaws.com/groups/global/";
const readers: Readonly<Record<string, string>> = {
  "aws-exec-read": granteeXml("CanonicalUser", { ID: ec2Reader, DisplayName: "za-team" }),
  "authenticated-read": granteeXml("Group", { URI: `${groups}AuthenticatedUsers` }),
  "public-read": granteeXml("Group", { URI: `${groups}AllUsers` }),
  "public-read-write": granteeXml("Group", { URI: `${groups}AllUsers` }),
};

function granteeXml(type: string, content: Readonly<Record<string, string>>): string {
  const namespace = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `<Grantee ${namespace} xsi:type="${type}">${elements(content)}</Grantee>`;
}

function aclAnswer(account: string, acl: string | undefined): HttpAnswer {
  const owner = { ID: createHash("sha256").update(`canonical user of ${account}`).digest("hex") };
  const grant = (grantee: string, permission: string): string =>
    `<Grant>${grantee}<Permission>${permission}</Permission></Grant>`;
  const reader = readers[acl ?? ""];
  const grants = [
    grant(granteeXml("CanonicalUser", owner), "FULL_CONTROL"),
    ...(reader === undefined ? [] : [grant(reader, "READ")]),
  ];
  return {
    status: 200,
    headers: { "content-type": "application/xml" },
    body:
      `<?xml version="1.0" encoding="UTF-8"?>\n<AccessControlPolicy xmlns="http://s3.amazonaws.com/doc/2006-03-01/">` +
      `<Owner>${elements(owner)}</Owner><AccessControlList>${grants.join("")}</AccessControlList></AccessControlPolicy>`,
  };
}

function aclOf({ headers }: HttpRequest): string | undefined {
  const acl = headers["x-amz-acl"];
  return Array.isArray(acl) ? acl[0] : acl;
}

function metadataOf({ headers }: HttpRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.startsWith("x-amz-meta-"))
      .map(([name, value]) => [name, String(value)]),
  );
}

/** The object in a body, out of its chunks if it came in some (aws-chunked; their signatures are not looked at). */
function contentOf({ headers, body }: HttpRequest): Buffer {
  const stated = String(headers["x-amz-content-sha256"] ?? "");
  if (!stated.startsWith("STREAMING-")) return body;
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf("\r\n", at);
    const size = end < 0 ? NaN : parseInt(body.toString("latin1", at, end), 16);
    if (!(size > 0)) break;
    chunks.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}
