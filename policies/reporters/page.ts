/**
 * A rule as a page: `policies/docs/<rule>.md`, and what `ami-lint explain` prints. All of it comes from the rule.
 * Floor: the engine's contract of a rule.
 */
import { codesOf, isWaivable, type AnyRule, type Example, type LinkedExample } from "../engine/rule";

/** The pages of some rules as generated files; paths are from the root of the project. */
export function rulePages(
  rules: readonly AnyRule[],
): { readonly path: string; readonly text: () => string }[] {
  return rules.map((rule) => ({ path: `policies/docs/${rule.id}.md`, text: () => rulePage(rule) }));
}

/** The page of a rule, in Markdown. */
export function rulePage(rule: AnyRule): string {
  const { docs } = rule;
  const options = Object.entries(rule.options);
  return [
    `# ${rule.id}`,
    docs.summary,
    [
      `- Severity: ${rule.severity}`,
      `- Kinds: ${rule.kinds.join(", ")}`,
      `- Presets: ${[...rule.presets, "strict"].join(", ")}`,
      `- Can be waived: ${isWaivable(rule) ? "yes" : "no"}`,
      ...refusalLine(rule),
      `- Since: ${rule.since}`,
      `- Speaks: ${rule.scope === "stack" ? "once the whole stack is known" : "for each resource"}`,
    ].join("\n"),
    `**Why.** ${docs.why}`,
    `**What to do.** ${docs.fix}`,
    ...rule.examples.bad.map((example) => printExample("Wrong", example)),
    ...rule.examples.good.map((example) => printExample("Right", example)),
    ...(options.length === 0
      ? []
      : [
          "## Options",
          options
            .map(
              ([name, { type, description }]) =>
                `- \`${name}\` (${type}, default ${defaultOf(rule, name)}): ${description}`,
            )
            .join("\n"),
        ]),
    "## When not to use it",
    docs.unless,
    "## Sources",
    docs.sources
      .map(({ document, url, checked }) => `- [${document}](${url}), checked ${checked}`)
      .join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

function refusalLine(rule: AnyRule): string[] {
  const codes = new Set(Object.keys(rule.messages).flatMap((message) => codesOf(rule, message)));
  return codes.size === 0 ? [] : [`- EC2 answers: ${[...codes].map((code) => `\`${code}\``).join(", ")}`];
}

function printExample(verdict: string, { title, kind, spec, options, assumed, linked }: Example): string {
  const parts = [
    ...(options ? [`With options \`${JSON.stringify(options)}\`:`] : []),
    fence(spec),
    ...(assumed ?? []).map(
      (pointer) => `where \`${pointer.slice(1)}\` is what the resource type takes, for nobody states it.`,
    ),
    ...Object.entries(linked ?? {}).map(([pointer, other]) => printLinked(pointer, other)),
  ];
  return [`## ${verdict}: ${title} (${kind})`, ...parts].join("\n\n");
}

function printLinked(pointer: string, { kind, spec }: LinkedExample): string {
  return `where \`${pointer.slice(1)}\` is that of this ${kind}:\n\n${fence(spec)}`;
}

/** A value as JSON, its lists of strings on one line. */
function fence(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2).replace(
    /\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g,
    (_, items: string) => `[${items.replace(/,\s+/g, ", ")}]`,
  );
  return `\`\`\`json\n${json}\n\`\`\``;
}

function defaultOf({ defaults }: AnyRule, name: string): string {
  const value = (defaults as Readonly<Record<string, unknown>>)[name];
  return value === undefined ? "none" : `\`${JSON.stringify(value)}\``;
}
