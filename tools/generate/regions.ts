/**
 * Partitions and their Regions, from the data by which the SDK resolves endpoints.
 * Floor: the EC2 SDK's own dependencies.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { GeneratedFile } from "./files";

interface SdkPartitions {
  readonly partitions: readonly {
    readonly id: string;
    readonly regionRegex: string;
    readonly regions: Readonly<Record<string, unknown>>;
  }[];
}

/** The SDK's partitions; what is not a Region (`aws-global`) is left out. */
export function readPartitions(): {
  source: string;
  partitions: { id: string; pattern: string; regions: string[] }[];
} {
  // `@aws-sdk/core` comes with the client; the data is an ES module that is JSON but for its first words.
  const manifest = createRequire(require.resolve("@aws-sdk/client-ec2")).resolve(
    "@aws-sdk/core/package.json",
  );
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const file = "dist-es/submodules/client/util-endpoints/lib/aws/partitions.js";
  const text = readFileSync(join(dirname(manifest), file), "utf8");
  const data = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)) as SdkPartitions;
  return {
    source: `@aws-sdk/core ${version}`,
    partitions: data.partitions.map(({ id, regionRegex, regions }) => ({
      id,
      pattern: regionRegex,
      regions: Object.keys(regions)
        .filter((region) => !region.endsWith("-global"))
        .toSorted(),
    })),
  };
}

export const regions: GeneratedFile = {
  path: "catalog/generated/regions.ts",
  text: () => {
    const { source, partitions } = readPartitions();
    const table = {
      source,
      partitions: partitions.map((partition) => ({ ...partition, regions: partition.regions.join(" ") })),
    };
    return [
      `// Generated from ${source} (Apache-2.0) by \`npm run generate\`; do not edit.\n`,
      `export const regionTable = ${JSON.stringify(table, null, 2)};\n`,
    ].join("");
  },
};
