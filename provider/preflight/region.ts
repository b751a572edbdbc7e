/**
 * Whether the account has opted in to a Region. Floor: ask, catalog.
 * @see EC2 API Reference, DescribeRegions (checked 2026-11-22); AuthFailure from a Region that is not enabled:
 * github.com/NixOS/infra, issue 105.
 */
import { partitionOf } from "../../catalog/partitions";
import { AwsFailure } from "../aws/errors";
import type { Place } from "../aws/port";
import { askOnce, fault, type Question, type Inquiry } from "./ask";

/** A Region of each partition that is always enabled, where one is known. */
const homes: Readonly<Record<string, string>> = {
  aws: "us-east-1",
  "aws-cn": "cn-north-1",
  "aws-us-gov": "us-gov-west-1",
};

/** A call that works shows that the Region is open; of one that does not, another Region tells the reason. */
export function regionIsOpen(inquiry: Inquiry, place: Place): Question {
  const { region, assumeRoleArn = "" } = place;
  return async () => {
    try {
      await askOnce(inquiry, `region ${region} ${assumeRoleArn}`, () => describe(inquiry, place, region));
      return [];
    } catch (error) {
      const home = homes[partitionOf(region)];
      if (!(error instanceof AwsFailure) || home === undefined || home === region) throw error;
      const status = await askOnce(inquiry, `home ${region} ${assumeRoleArn}`, () =>
        describe(inquiry, { ...place, region: home }, region),
      );
      if (status !== "not-opted-in") throw error;
      return [
        fault(
          `the account has not opted in to \`${region}\`. Enable the Region for the account (Account Management, EnableRegion), or choose another.`,
        ),
      ];
    }
  };
}

async function describe(inquiry: Inquiry, place: Place, region: string): Promise<string | undefined> {
  const { Regions = [] } = await inquiry.aws.at(place).call("DescribeRegions", { RegionNames: [region] });
  return Regions[0]?.OptInStatus;
}
