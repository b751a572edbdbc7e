/**
 * The name of an image that EC2 refuses: too short, too long, or of characters that it does not take.
 * Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { quote } from "../../engine/words";
import { exampleImage } from "../example-image";
import { documents } from "../sources";

const example = (title: string, name: string) => ({
  title,
  kind: "image" as const,
  spec: exampleImage({ name }),
});

export default defineRule({
  id: "match-name",
  kinds: ["image", "image-from-instance", "image-copy"],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "An image's name has 3 to 128 characters that EC2 takes.",
    why: "EC2 refuses any other name with `InvalidAMIName.Malformed`, when everything that the image is made of is there already.",
    fix: "Spell the name with letters, digits, spaces and `( ) [ ] . / - ' @ _`; put the rest into `description` or `tags`.",
    unless: "Never. The names in Image Builder's distributions, which hold `{{ }}`, are not looked at.",
    sources: [documents.registerImage, documents.errorCodes],
  },
  messages: {
    length: "Name {name} has `{length}` characters; it must have `3` to `128`.",
    character:
      "Name {name} holds {character}; it must be made of letters, digits, spaces and `( ) [ ] . / - ' @ _`.",
  },
  refusals: { length: "InvalidAMIName.Malformed", character: "InvalidAMIName.Malformed" },
  options: {},
  defaults: {},
  examples: {
    good: [example("every kind of character", "web (2026-11-22) [x86_64]")],
    bad: [
      { ...example("too short", "ab"), finds: { message: "length", at: "/name" } },
      { ...example("a colon", "web 12:00"), finds: { message: "character", at: "/name" } },
    ],
  },

  *check({ spec: { name } }, ctx) {
    if (name === undefined) return; // the engine gives one
    if (typeof name !== "string") {
      ctx.defer("/name", "the name is not known yet");
      return;
    }
    const characters = Array.from(name);
    const foreign = characters.find((character) => !/[A-Za-z0-9()[\] ./'@_-]/.test(character));
    const data = { name: quote(name) };
    if (foreign !== undefined) {
      yield { message: "character", at: "/name", data: { ...data, character: quote(foreign) } };
    } else if (characters.length < 3 || characters.length > 128) {
      yield { message: "length", at: "/name", data: { ...data, length: characters.length } };
    }
  },
});
