/**
 * The instance types of this release as a schema file: an open set, for editors to complete.
 * Floor: catalog.
 */
import { instanceTypeNames } from "../../catalog/instance-types";
import type { GeneratedFile } from "./files";

export const instanceTypeNamesSchema: GeneratedFile = {
  path: "schemas/generated/instance-type-names.schema.json",
  text: () =>
    `${JSON.stringify(
      {
        $schema: "http://json-schema.org/draft-07/schema#",
        $id: "generated/instance-type-names.schema.json",
        title: "Instance types",
        description: "Generated from catalog/instance-types.ts by `npm run generate`; do not edit.",
        definitions: {
          instanceType: {
            type: "string",
            description: "Instance type, such as `t4g.micro`.",
            // The pattern first: editors tell the fault of the first branch, and would list all the names.
            anyOf: [
              {
                pattern: "^[a-z0-9-]+\\.[a-z0-9-]+$",
                patternErrorMessage: "an instance type such as `t4g.micro`",
                description: "A type that came after this release.",
              },
              { enum: instanceTypeNames(), description: "The types that this release knows." },
            ],
          },
        },
      },
      null,
      2,
    )}\n`,
};
