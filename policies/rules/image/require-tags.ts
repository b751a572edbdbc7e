/**
 * Tags that a house wants on every image, and what their values look like. Without the option it says nothing.
 * Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { isObject } from "../../engine/value";
import { quote } from "../../engine/words";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

interface Options {
  readonly tags: Readonly<Record<string, string>>;
}

const defaults: Options = { tags: {} };
const example = (title: string, tags: Record<string, string>) => ({
  title,
  kind: "image" as const,
  options: { tags: { team: "", stage: "dev|prod" } },
  spec: exampleImage({ tags }),
});

export default defineRule({
  id: "require-tags",
  kinds: ["image", "image-from-instance", "image-copy"],
  severity: "warning",
  since: "0.1.0",
  scope: "subject",
  presets: [],
  docs: {
    summary: "An image bears the tags that your house asks for.",
    why: "Tags say whose an image is and what it is for; costs, clean-up and permissions hang on them.",
    fix: "Add the tag, with a value of the form that the option gives.",
    unless:
      "Tags come from elsewhere, such as default tags of a provider, which rules do not see; or you ask for none: without the option the rule says nothing.",
    sources: [documents.tags],
  },
  messages: {
    missing: "The image has no tag `{key}`; it must have one{form}.",
    value: "Tag `{key}` is {value}; it must be of the form `{pattern}`.",
  },
  options: {
    tags: {
      type: "object",
      description:
        "Key to a regular expression that the whole value must match; the empty string lets every value pass.",
      additionalProperties: { type: "string" },
    },
  },
  defaults,
  examples: {
    good: [example("both tags", { team: "images", stage: "prod" })],
    bad: [
      { ...example("no team", { stage: "prod" }), finds: { message: "missing", at: "/tags" } },
      {
        ...example("a stage that is not on the list", { team: "images", stage: "production" }),
        finds: { message: "value", at: "/tags/stage" },
      },
    ],
  },

  *check({ spec: { tags = {} } }, ctx) {
    const wanted = Object.entries(ctx.options.tags);
    if (wanted.length === 0) return;
    if (!isObject(tags)) {
      ctx.defer("/tags", "the tags are not known yet");
      return;
    }
    for (const [key, pattern] of wanted) {
      const at = `/tags/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`;
      const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
      if (value === undefined) {
        const form = pattern === "" ? "" : ` of the form \`${pattern}\``;
        yield { message: "missing", at: "/tags", data: { key, form } };
      } else if (typeof value !== "string") {
        if (pattern !== "") ctx.defer(at, "the value is not known yet");
      } else if (pattern !== "" && !new RegExp(`^(?:${pattern})$`, "u").test(value)) {
        yield { message: "value", at, data: { key, value: quote(value), pattern } };
      }
    }
  },
});
