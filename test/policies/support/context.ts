/**
 * The links of subjects as a rule's context follows them, for what rules share.
 */
import { defineRule, type Context } from "../../../policies/engine/rule";
import { run } from "../../../policies/engine/run";
import { type AnySubject } from "../../../policies/engine/subject";
import { kinds } from "../../../schemas/kinds";

/** The context that the engine gives a rule over these subjects. */
export function contextOver(subjects: readonly AnySubject[]): Context<object> {
  let context: Context<object> | undefined;
  const rule = defineRule({
    id: "capture",
    kinds,
    severity: "note",
    since: "0.1.0",
    scope: "stack",
    presets: [],
    docs: { summary: "", why: "", fix: "", unless: "", sources: [] },
    messages: {},
    options: {},
    defaults: {},
    examples: { good: [], bad: [] },
    check(_, ctx: Context<object>) {
      context = ctx;
      return [];
    },
  });
  run(subjects, [rule], { now: new Date(0) });
  if (context === undefined) throw new Error("there must be a subject");
  return context;
}
