// ModifyInstanceMetadataDefaults and GetInstanceMetadataDefaults: what launches of an account take for metadata
// options that the request leaves open. `no-preference` and -1 clear an option (EC2 API Reference:
// ModifyInstanceMetadataDefaults, checked 2026-11-22). Floor: the account settings and the refusals.
import { type InstanceMetadataDefaults, type Input } from "../codec";
import { refusal } from "../refusal";
import { type Handlers } from "./call";

type Modification = Input<"ModifyInstanceMetadataDefaults">;

const maxHops = 64;
const options = {
  HttpTokens: ["optional", "required"],
  HttpEndpoint: ["enabled", "disabled"],
  InstanceMetadataTags: ["enabled", "disabled"],
  HttpTokensEnforced: ["enabled", "disabled"],
} as const;

/** Setting and reading the metadata defaults. */
export const metadataDefaultsActions: Handlers<
  "ModifyInstanceMetadataDefaults" | "GetInstanceMetadataDefaults"
> = {
  ModifyInstanceMetadataDefaults(input, { account, region, store }) {
    const { metadataDefaults } = store.settings.of(account, region);
    store.settings.set(account, region, { metadataDefaults: { ...metadataDefaults, ...changeOf(input) } });
    return { Return: true };
  },

  GetInstanceMetadataDefaults(_, { account, region, store }) {
    return { AccountLevel: { ...store.settings.of(account, region).metadataDefaults, ManagedBy: "account" } };
  },
};

/** The options that a request names; cleared ones are undefined. */
function changeOf(input: Modification): InstanceMetadataDefaults {
  const change: Record<string, string | number | undefined> = {};
  for (const [name, allowed] of Object.entries(options)) {
    const value: string | undefined = input[name as keyof typeof options];
    if (value === undefined) continue;
    if (value !== "no-preference" && !allowed.some((one) => one === value))
      throw refusal("badValue", value, name, [...allowed, "no-preference"].join(" or "));
    change[name] = value === "no-preference" ? undefined : value;
  }
  const hops = input.HttpPutResponseHopLimit;
  if (hops !== undefined) {
    if (hops !== -1 && (hops < 1 || hops > maxHops))
      throw refusal("badValue", String(hops), "HttpPutResponseHopLimit", `from 1 to ${maxHops}, or -1`);
    change.HttpPutResponseHopLimit = hops === -1 ? undefined : hops;
  }
  return change;
}
