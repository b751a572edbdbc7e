/**
 * The time within which a copy must be complete, which EC2 takes in steps of a quarter of an hour, up to two days.
 * Copies to and from Local Zones and Outposts take none; our specs do not name those. Floor: the engine.
 */
import { defineRule } from "../../engine/rule";
import { documents } from "../sources";

const step = 15;
const longest = 2_880;

const copy = (title: string, snapshotCopyCompletionDurationMinutes: number) => ({
  title,
  kind: "image-copy" as const,
  spec: {
    sourceImageId: "ami-0123456789abcdef0",
    sourceRegion: "us-east-1",
    snapshotCopyCompletionDurationMinutes,
  },
});
const at = "/snapshotCopyCompletionDurationMinutes";

export default defineRule({
  id: "match-copy-duration",
  kinds: ["image-copy", "snapshot-copy"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "The completion duration of a copy is a multiple of 15 minutes, from 15 to 2,880.",
    why: "EC2 sells time-based copies by the quarter of an hour, from 15 minutes to 48 hours, and refuses anything between.",
    fix: "State a multiple of 15 from 15 to 2,880, or leave the duration out where no promise is needed.",
    unless: "AWS has changed the range since this release: switch the rule off, or name it in `skipChecks`.",
    sources: [documents.timeBasedCopies, documents.copyImage, documents.copySnapshot],
  },
  messages: {
    outOfRange:
      "`{minutes}` minutes are no completion duration; it must be from `15` to `2,880`, a multiple of `15`.",
    notAStep:
      "`{minutes}` minutes are no completion duration; it must be a multiple of `15`, such as `{below}` or `{above}`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [copy("a quarter of an hour", 15), copy("two days", 2_880)],
    bad: [
      { ...copy("an odd quarter", 50), finds: { message: "notAStep", at } },
      { ...copy("more than two days", 2_895), finds: { message: "outOfRange", at } },
    ],
  },

  *check(subject, ctx) {
    const [place, minutes] =
      subject.kind === "image-copy"
        ? [at, subject.spec.snapshotCopyCompletionDurationMinutes]
        : ["/completionDurationMinutes", subject.spec.completionDurationMinutes];
    if (minutes === undefined) return;
    if (typeof minutes !== "number") ctx.defer(place, "the completion duration is not known yet");
    else if (minutes < step || minutes > longest) {
      yield { message: "outOfRange", at: place, data: { minutes } };
    } else if (minutes % step !== 0) {
      const below = Math.floor(minutes / step) * step;
      yield { message: "notAStep", at: place, data: { minutes, below, above: below + step } };
    }
  },
});
