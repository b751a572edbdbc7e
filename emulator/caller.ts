// Who calls, and which Region is meant: read from the SigV4 credential scope of a header or a presigned query.
// SIGNATURES ARE NOT VERIFIED: the emulator has no secrets to verify with, and anybody who reaches it may act as any
// account. That is why it listens on the loopback interface only. Floor: the refusals.
import { refusal } from "./refusal";

/** The account of callers whose access key id is not an account id. */
export const defaultAccount = "123456789012";

/** A caller and the Region that the call is for. */
export interface Caller {
  readonly account: string;
  readonly region: string;
}

const headerForm = /^AWS4-HMAC-SHA256\s+(?:.*[\s,])?Credential=([^,\s]+)/;
const scopeForm = /^([^/]+)\/\d{8}\/([a-z0-9-]+)\/ec2\/aws4_request$/;

/**
 * Reads the caller of a request.
 *
 * @param authorization the Authorization header
 * @param credential `X-Amz-Credential` of a presigned query
 * @throws Refusal `MissingAuthenticationToken` without credentials, `IncompleteSignature` for malformed ones
 */
export function callerOf(authorization: string | undefined, credential: string | undefined): Caller {
  if (authorization === undefined && credential === undefined) throw refusal("unsigned");
  const given = authorization === undefined ? credential : headerForm.exec(authorization)?.[1];
  const [, keyId = "", region] = scopeForm.exec(given ?? "") ?? [];
  if (region === undefined) throw refusal("badSignature");
  return { account: /^\d{12}$/.test(keyId) ? keyId : defaultAccount, region };
}
