// Who calls, and which Region is meant: read off the credential scope of a signature. A signature is verified where
// the emulator knows the secret (seeded, or given out by AssumeRole). ANYBODY ELSE WHO REACHES THE EMULATOR MAY ACT AS
// ANY ACCOUNT, which is why it listens on the loopback interface unless told otherwise. Floor: sigv4, the partitions.
import { partitionOf } from "../catalog/partitions";
import { type CredentialRecord } from "./beside";
import { type HttpRequest } from "./http";
import { isSignedWith, type Signature } from "./sigv4";

/** The account of callers whose access key id is not an account id. */
export const defaultAccount = "123456789012";

/** A caller and the Region that the call is for. */
export interface Caller {
  readonly account: string;
  readonly region: string;
  readonly accessKeyId: string;
  /** As STS tells it. */
  readonly arn: string;
  readonly userId: string;
}

/** What a signature proves to be. */
export type Verdict = "good" | "wrong signature" | "wrong token";

/** The caller that a signature names. */
export function callerOf({ accessKeyId, region }: Signature, known: CredentialRecord | undefined): Caller {
  if (known) {
    const { account, arn, userId } = known;
    return { account, region, accessKeyId, arn, userId };
  }
  const account = /^\d{12}$/.test(accessKeyId) ? accessKeyId : defaultAccount;
  return { account, region, accessKeyId, arn: rootArn(account, region), userId: account };
}

/** The ARN of an account's root user, whom a caller without a seeded identity is taken for. */
export function rootArn(account: string, region: string): string {
  return `arn:${partitionOf(region)}:iam::${account}:root`;
}

/** Whether a request is signed with the secret of its access key, and bears its session token. */
export function verdictOn(request: HttpRequest, signature: Signature, known: CredentialRecord): Verdict {
  const token =
    request.headers["x-amz-security-token"] ??
    request.query.find(([name]) => name === "X-Amz-Security-Token")?.[1];
  if (token !== known.sessionToken) return "wrong token";
  return isSignedWith(known.secretAccessKey, request, signature) ? "good" : "wrong signature";
}
