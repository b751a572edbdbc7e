// The Regions that EC2 has, whether an account must opt in to them, and where their endpoints are. Sources, checked
// 2026-11-22: AWS Regions and Availability Zones: AWS Regions (codes, geographies, opt-in), which says that every
// Region introduced after March 20, 2019 must be enabled first; the AWS SDK's partitions for Regions newer than that
// page and for the other partitions, where nothing is said of opting in. Floor: the partitions of `catalog/`.
import { partitionOf } from "../catalog/partitions";

/** What is known of a Region. */
export interface RegionFacts {
  readonly name: string;
  /** Whether an account must enable it before use. */
  readonly optIn: boolean;
  readonly geography: string | undefined;
}

const enabledByDefault: Readonly<Record<string, string>> = {
  "us-east-1": "United States of America",
  "us-east-2": "United States of America",
  "us-west-1": "United States of America",
  "us-west-2": "United States of America",
  "ap-south-1": "India",
  "ap-northeast-3": "Japan",
  "ap-northeast-2": "South Korea",
  "ap-southeast-1": "Singapore",
  "ap-southeast-2": "Australia",
  "ap-northeast-1": "Japan",
  "ca-central-1": "Canada",
  "eu-central-1": "Germany",
  "eu-west-1": "Ireland",
  "eu-west-2": "United Kingdom",
  "eu-west-3": "France",
  "eu-north-1": "Sweden",
  "sa-east-1": "Brazil",
};

const toBeEnabled: Readonly<Record<string, string>> = {
  "af-south-1": "South Africa",
  "ap-east-1": "Hong Kong",
  "ap-east-2": "Taiwan",
  "ap-south-2": "India",
  "ap-southeast-3": "Indonesia",
  "ap-southeast-4": "Australia",
  "ap-southeast-5": "Malaysia",
  "ap-southeast-6": "New Zealand",
  "ap-southeast-7": "Thailand",
  "ca-west-1": "Canada",
  "eu-central-2": "Switzerland",
  "eu-south-1": "Italy",
  "eu-south-2": "Spain",
  "il-central-1": "Israel",
  "me-central-1": "United Arab Emirates",
  "me-south-1": "Bahrain",
  "me-west-1": "Saudi Arabia",
  "mx-central-1": "Mexico",
  "sa-west-1": "Chile",
};

const ofOtherPartitions: readonly string[] = [
  "cn-north-1",
  "cn-northwest-1",
  "us-gov-east-1",
  "us-gov-west-1",
  "us-iso-east-1",
  "us-iso-west-1",
  "us-isob-east-1",
  "us-isob-west-1",
  "eu-isoe-west-1",
  "us-isof-east-1",
  "us-isof-south-1",
  "eusc-de-east-1",
];

/** Every Region by its code. */
export const regions: ReadonlyMap<string, RegionFacts> = new Map(
  [
    ...Object.entries(enabledByDefault).map(([name, geography]) => ({ name, optIn: false, geography })),
    ...Object.entries(toBeEnabled).map(([name, geography]) => ({ name, optIn: true, geography })),
    ...ofOtherPartitions.map((name) => ({ name, optIn: false, geography: undefined })),
  ].map((facts): [string, RegionFacts] => [facts.name, facts]),
);

const suffixes: Readonly<Record<string, string>> = {
  "aws-cn": "amazonaws.com.cn",
  "aws-iso": "c2s.ic.gov",
  "aws-iso-b": "sc2s.sgov.gov",
  "aws-iso-e": "cloud.adc-e.uk",
  "aws-iso-f": "csp.hci.ic.gov",
  "aws-eusc": "amazonaws.eu",
};

/** The host of EC2's own endpoint in a Region. */
export function endpointOf(region: string): string {
  return `ec2.${region}.${suffixes[partitionOf(region)] ?? "amazonaws.com"}`;
}
