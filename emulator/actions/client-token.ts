// Client tokens: the same token with the same parameters answers the resource of the first call, with other
// parameters it is refused (EC2 Developer Guide: Ensuring idempotency, checked 2026-11-22). How long EC2 remembers a
// token is not documented; here it is a setting. Floor: the store and the refusals.
import { createHash } from "node:crypto";
import { refusal } from "../refusal";
import { type Call } from "./call";

/**
 * Makes a resource at most once per client token.
 *
 * @param input the whole input; all but its ClientToken must not differ between calls
 * @param make makes the resource and gives its id
 * @returns the id of the resource that the token stands for
 */
export function once(
  call: Call,
  action: string,
  input: { readonly ClientToken?: string | undefined },
  make: () => string,
): string {
  const { ClientToken: token, ...parameters } = input;
  if (token === undefined || token === "") return make();
  const digest = createHash("sha256")
    .update(JSON.stringify([action, parameters]))
    .digest("hex");
  const used = call.store.clientToken(call.account, call.region, token);
  const known = used && call.now < used.at + call.timings.clientTokens ? used : undefined;
  if (known && known.digest !== digest) throw refusal("tokenReused", token);
  if (known) return known.id;
  const id = make();
  call.store.setClientToken(call.account, call.region, token, { digest, id, at: call.now });
  return id;
}
