// DescribeRegions, over the table of Regions: those of the caller's partition. Floor: the table of Regions, the
// account settings, filters and the refusals.
import { partitionOf } from "../../catalog/partitions";
import { type Region } from "../codec";
import { refusal } from "../refusal";
import { endpointOf, regions, type RegionFacts } from "../regions";
import { type Call, type Handlers } from "./call";
import { matcher, type FilterTable } from "./filter";
import { inNoOrder } from "./page";

/** DescribeRegions. */
export const regionActions: Handlers<"DescribeRegions"> = {
  DescribeRegions({ RegionNames = [], AllRegions = false, Filters }, call) {
    const isMatch = matcher(Filters, regionFilters);
    const named = new Set(RegionNames);
    for (const name of named) if (!isHere(name, call)) throw refusal("unknownRegion", name);
    const views = [...regions.values()]
      .filter(({ name }) => isHere(name, call) && (named.size === 0 || named.has(name)))
      .map((facts) => viewOf(facts, call))
      .filter((view) => AllRegions || named.size > 0 || view.OptInStatus !== "not-opted-in")
      .filter(isMatch);
    return { Regions: inNoOrder(views, ({ RegionName = "" }) => RegionName) };
  },
};

/** Refuses a call in a Region that the account has not opted in to. */
export function checkRegion({ account, region, store }: Call): void {
  if (!store.settings.isEnabled(account, region)) throw refusal("closedRegion", region);
}

function isHere(name: string, { region }: Call): boolean {
  return regions.has(name) && partitionOf(name) === partitionOf(region);
}

function viewOf({ name, optIn, geography }: RegionFacts, { account, store }: Call): Region {
  const whenEnabled = optIn ? "opted-in" : "opt-in-not-required";
  return {
    RegionName: name,
    Endpoint: endpointOf(name),
    OptInStatus: store.settings.isEnabled(account, name) ? whenEnabled : "not-opted-in",
    Geography: geography === undefined ? undefined : [{ Name: geography }],
  };
}

const regionFilters: FilterTable<Region> = {
  endpoint: ({ Endpoint }) => [Endpoint],
  "opt-in-status": ({ OptInStatus }) => [OptInStatus],
  "region-name": ({ RegionName }) => [RegionName],
};
