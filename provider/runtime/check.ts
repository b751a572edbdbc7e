/**
 * What is wrong with a resource's inputs, all at once and before any call: its shape, and what EC2 documents that it
 * refuses. Floor: schemas, policies' engine, readers and rules.
 */
import { tokenOf, type Kind } from "../../schemas/kinds";
import { isWithin, toPath, validate } from "../../schemas/validate";
import { pickStated, unknownValue, type Bag } from "./spec";

/**
 * One sentence for each fault, which names the value, what is allowed and what to do. A rule that throws is a fault of
 * ours, which must not stop a deployment that EC2 may well take: it is said to `warn`, and the rest is checked. By
 * default that is the host's standard error, whose lines stay below the run, under the stack: `check` is not told
 * which resource it is about, and could not reach its row.
 */
export async function findFaults(
  kind: Kind,
  given: Bag,
  now: Date,
  warn: (text: string) => void = (text) => process.stderr.write(`${text}\n`),
): Promise<string[]> {
  // The rules and the catalog under them are read when something is checked, not when the host starts.
  const [{ run }, { pulumiEncoding }, { subjectsFromInputs }, { refusals }] = await Promise.all([
    import("../../policies/engine/run.js"),
    import("../../policies/readers/encodings.js"),
    import("../../policies/readers/inputs.js"),
    import("../../policies/rules/index.js"),
  ]);
  const skipped = new Set(Array.isArray(given.skipChecks) ? given.skipChecks : []);
  const rules = refusals.filter((rule) => !skipped.has(rule.id));

  const { issues } = validate(kind, given, { isUnknown: (value) => value === unknownValue });
  // Where a keyword states what a rule states, the rule says it, once and better.
  const shape = issues.filter(
    (issue) => issue.rule === undefined || !refusals.some((rule) => rule.id === issue.rule),
  );

  const subjects = subjectsFromInputs(tokenOf(kind) ?? kind, "", pickStated(kind, given), pulumiEncoding);
  const { findings, faults } = run(subjects, rules, { now });
  for (const { ruleId, message } of faults) {
    warn(
      `pulumi-ami: ${message}. This is a fault of pulumi-ami; \`${ruleId}\` was not checked, and all else was.`,
    );
  }
  // A value of the wrong shape has its say above; what a rule makes of it would only repeat it.
  const sound = findings.filter(
    (finding) => !shape.some((issue) => issue.at !== "" && isWithin(finding.at, issue.at)),
  );
  return [
    ...shape.map((issue) => issue.message),
    ...sound.map(
      ({ at, message, ruleId }) => `${at === "" ? "" : `\`${toPath(at)}\`: `}${message} [${ruleId}]`,
    ),
  ];
}
