// The metadata options of a launch: the request first, then the account's defaults, then what the image asks for (EC2
// User Guide: Order of precedence for instance metadata options, checked 2026-11-22). EC2 API Reference:
// InstanceMetadataOptionsRequest differs: for an image of v2.0 it gives optional tokens even where the account's default
// is to require them; this follows the guide. Floor: the account settings and the refusals.
import { type Input } from "../codec";
import { type MetadataRecord } from "../compute";
import { refusal } from "../refusal";
import { type Call } from "./call";

type MetadataInput = NonNullable<Input<"RunInstances">["MetadataOptions"]>;

const maxHops = 64;
const switches = ["enabled", "disabled"];

/**
 * The metadata options of new instances.
 *
 * @param imdsSupport of the image; `v2.0` means tokens and two hops where nothing else is said
 */
export function metadataOf(
  given: MetadataInput | undefined,
  imdsSupport: string | undefined,
  { account, region, store }: Call,
): MetadataRecord {
  const defaults = store.settings.of(account, region).metadataDefaults;
  const isV2 = imdsSupport === "v2.0";
  const hops = given?.HttpPutResponseHopLimit ?? defaults.HttpPutResponseHopLimit ?? (isV2 ? 2 : 1);
  if (hops < 1 || hops > maxHops) {
    throw refusal(
      "badValue",
      String(hops),
      "MetadataOptions.HttpPutResponseHopLimit",
      `from 1 to ${maxHops}`,
    );
  }
  const tokens = given?.HttpTokens ?? defaults.HttpTokens ?? (isV2 ? "required" : "optional");
  if (defaults.HttpTokensEnforced === "enabled" && tokens !== "required") throw refusal("tokensEnforced");
  const endpoint = given?.HttpEndpoint ?? defaults.HttpEndpoint ?? "enabled";
  const tags = given?.InstanceMetadataTags ?? defaults.InstanceMetadataTags ?? "disabled";
  return {
    httpTokens: oneOf(tokens, "HttpTokens", ["optional", "required"]),
    httpPutResponseHopLimit: hops,
    httpEndpoint: oneOf(endpoint, "HttpEndpoint", switches),
    httpProtocolIpv6: oneOf(given?.HttpProtocolIpv6 ?? "disabled", "HttpProtocolIpv6", switches),
    instanceMetadataTags: oneOf(tags, "InstanceMetadataTags", switches),
  };
}

function oneOf(value: string, name: string, allowed: readonly string[]): string {
  if (!allowed.includes(value))
    throw refusal("badValue", value, `MetadataOptions.${name}`, allowed.join(" or "));
  return value;
}
