/**
 * The bounds that hold whatever the volume type, as a schema file that the hand-written schemas refer to.
 * Floor: catalog.
 */
import { ebsVolumeTypes, volumeInitializationRate, type Range } from "../../catalog/ebs-volumes";
import type { GeneratedFile } from "./files";

const types = Object.values(ebsVolumeTypes);

function widest(ranges: readonly (Range | undefined)[]): { minimum: number; maximum: number } {
  const known = ranges.filter((range) => range !== undefined);
  return {
    minimum: Math.min(...known.map((range) => range.min)),
    maximum: Math.max(...known.map((range) => range.max)),
  };
}

export const ebsLimits: GeneratedFile = {
  path: "schemas/generated/ebs-limits.schema.json",
  text: () =>
    `${JSON.stringify(
      {
        $schema: "http://json-schema.org/draft-07/schema#",
        $id: "generated/ebs-limits.schema.json",
        title: "EBS volume limits",
        description: "Generated from catalog/ebs-volumes.ts by `npm run generate`; do not edit.",
        definitions: {
          volumeSize: {
            type: "integer",
            ...widest(types.map((type) => type.size)),
            "x-rule": "match-volume-size",
          },
          iops: {
            type: "integer",
            ...widest(types.map((type) => type.iops)),
            "x-rule": "match-volume-iops",
          },
          throughput: {
            type: "integer",
            ...widest(types.map((type) => type.throughput)),
            "x-rule": "match-volume-throughput",
          },
          volumeInitializationRate: {
            type: "integer",
            ...widest([volumeInitializationRate]),
            "x-rule": "match-initialization-rate",
          },
        },
      },
      null,
      2,
    )}\n`,
};
