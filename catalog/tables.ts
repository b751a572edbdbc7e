/**
 * Every table of facts with its sources, and how old the oldest of them is.
 * Floor: the tables.
 */
import { arnSources } from "./arns";
import { attachmentSources } from "./attachments";
import { describedTypeSources } from "./described-types";
import { deviceNameSources } from "./device-names";
import { ebsVolumeSources } from "./ebs-volumes";
import { instanceTypeSources } from "./instance-types";
import { kmsKeySources } from "./kms-keys";
import { overlaySources } from "./overlay";
import { partitionSources } from "./partitions";
import { quotaSources } from "./quotas";
import { type Source } from "./source";

/** A table of the catalog. */
export interface FactTable {
  /** The module that holds it. */
  readonly name: string;
  readonly title: string;
  readonly sources: readonly Source[];
}

export const factTables: readonly FactTable[] = [
  { name: "instance-types", title: "Instance types", sources: instanceTypeSources },
  { name: "overlay", title: "Instance types: what guides add or dispute", sources: overlaySources },
  { name: "described-types", title: "Instance types: a table of your own", sources: describedTypeSources },
  { name: "attachments", title: "Volumes of an instance", sources: attachmentSources },
  { name: "ebs-volumes", title: "EBS volume types", sources: ebsVolumeSources },
  { name: "device-names", title: "Device names", sources: deviceNameSources },
  { name: "partitions", title: "Partitions and Regions", sources: partitionSources },
  { name: "arns", title: "Ids and ARNs", sources: arnSources },
  { name: "kms-keys", title: "KMS keys", sources: kmsKeySources },
  { name: "quotas", title: "Quotas", sources: quotaSources },
];

/** Every source of every table. */
export const allSources: readonly Source[] = factTables.flatMap(({ sources }) => sources);

/** How old the facts are. */
export interface CatalogAge {
  /** Day of the oldest check, `YYYY-MM-DD`. */
  readonly oldest: string;
  /** Whole days since then. */
  readonly days: number;
  /** Whether that is more than a year. */
  readonly isOld: boolean;
}

/** How long ago the oldest of the facts was last checked. */
export function catalogAge(now: Date, sources: readonly Source[] = allSources): CatalogAge {
  const oldest = sources.map(({ checked }) => checked).reduce((a, b) => (a < b ? a : b));
  const days = Math.floor((now.getTime() - Date.parse(oldest)) / 86_400_000);
  return { oldest, days, isOld: days > 365 };
}
