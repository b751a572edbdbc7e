import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imageHandler } from "../../provider/handlers/image";
import { provide } from "../../provider/runtime/provider";
import { startWorld } from "../support/world";
import { internalArgs, toMark } from "../../provider/resources/inputs";

const urn = "urn:pulumi:prod::images::acme:web:Golden$pulumi-nodejs:dynamic/ami:Image::golden";

it("says whose a resource is, in what a tag value can hold", () => {
  expect(toMark("acme", urn)).toBe(
    "acme/prod::images::acme:web:Golden+pulumi-nodejs:dynamic/ami:Image::golden",
  );
});

it("tells apart what differs in anything, names of any length and script included", () => {
  const names = fc.tuple(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
  );
  fc.assert(
    fc.property(names, ([a, b]) => {
      const [first, second] = [a, b].map((name) =>
        toMark(
          "acme",
          urn.replace("golden", () => name),
        ),
      );
      expect(first === second).toBe(a === b);
      expect(first?.length).toBeLessThanOrEqual(256);
    }),
  );
  expect(toMark("acme", urn.replace("golden", "a+b"))).not.toBe(toMark("acme", urn.replace("golden", "a$b")));
  expect(toMark("acme", urn)).not.toBe(toMark("acme", urn.replace("acme:web:Golden$", "")));
});

describe("what is only read", () => {
  it("has no mark, by which it would be taken for the stack's own", () => {
    expect(internalArgs("pulumi-nodejs:dynamic/ami:Image", "theirs", { id: "ami-00000001" })).toEqual({});
  });

  it("is read whole, with its tags, though it bears the mark of another stack", async () => {
    const world = await startWorld();
    const tags = { team: "web", "pulumi-ami:managed-by": "another stack" };
    const id = world.emulator.seed.image({ name: "theirs", tags });
    const { props } = await provide("image", imageHandler, world).read(id, { region: "us-east-1" });
    expect(props).toMatchObject({ name: "theirs", architecture: "x86_64", tags: { team: "web" } });
  });
});
