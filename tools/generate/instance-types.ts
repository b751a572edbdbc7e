/**
 * The names of all known instance types, as a schema file: what editors offer. A name that came later fits the
 * pattern beside it. Floor: catalog.
 */
import { instanceTypeNames } from "../../catalog/instance-types";
import type { GeneratedFile } from "./files";

export const instanceTypes: GeneratedFile = {
  path: "schemas/generated/instance-types.schema.json",
  text: () =>
    `${JSON.stringify(
      {
        $schema: "http://json-schema.org/draft-07/schema#",
        $id: "generated/instance-types.schema.json",
        title: "Instance types",
        description: "Generated from catalog/instance-types.ts by `npm run generate`; do not edit.",
        definitions: {
          knownInstanceType: {
            description: "An instance type that this release knows.",
            enum: instanceTypeNames(),
          },
        },
      },
      null,
      2,
    )}\n`,
};
