/**
 * What is tried again, and when. The SDK tries once; every further try is ours, so that it waits its turn like any
 * other call, and so that nothing is done twice that must be done once. Floor: errors, port.
 */
import { isThrottled, isTransient, neverHappened, type AwsFailure } from "./errors";

/** How often a call is tried in all, unless `aws:maxRetries` says otherwise: refused for its rate, and else. */
const mostThrottled = 12;
const mostTransient = 6;

/** Milliseconds: the first pause, doubled each time, and the longest. */
const firstPause = { throttled: 500, transient: 100 };
const longestPause = 20_000;

/**
 * Milliseconds to wait before a call is tried again; undefined when it must not be.
 *
 * @param tries how often it was tried so far, from 1
 * @param random from 0 to 1: pauses are spread, so that calls refused together do not come back together
 */
export function pauseBefore(
  failure: AwsFailure,
  input: object,
  { tries, most, random }: { tries: number; most: number | undefined; random: number },
): number | undefined {
  const throttled = isThrottled(failure);
  if (tries >= (most ?? (throttled ? mostThrottled : mostTransient))) return undefined;
  if (!throttled && !isTransient(failure)) return undefined;
  if (!throttled && !neverHappened(failure) && !isRepeatable(failure.operation, input)) return undefined;
  const first = throttled ? firstPause.throttled : firstPause.transient;
  return Math.min(first * 2 ** (tries - 1), longestPause) * (0.5 + random / 2);
}

/**
 * Calls that come to the same whether they happened once or twice: reads, and those that set, add to or take from
 * what is there. A deregistration or deletion that happened is refused the second time as gone, which its callers
 * take for done. RegisterImage and CreateImage have no client token, but their names are unique: the second is refused
 * as a duplicate, and the handlers look whose it is.
 */
const repeatable =
  /^(Describe|Get|Head|List|Enable|Disable|Modify|Replace|Reset|Deregister|Delete|CreateTags|AddTags|RemoveTags|RegisterImage$|CreateImage$)/;

/** Calls that are safe to repeat with this in their input, and not without. */
const safeWith: Readonly<Record<string, string>> = {
  CopyImage: "ClientToken",
  CreateImageUsageReport: "ClientToken",
  PutParameter: "Overwrite",
};

/** Whether a call that may have happened may be made again. */
export function isRepeatable(operation: string, input: object): boolean {
  const key = safeWith[operation];
  if (key === undefined) return repeatable.test(operation);
  return Boolean((input as Readonly<Record<string, unknown>>)[key]);
}
