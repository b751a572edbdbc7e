import * as pulumi from "@pulumi/pulumi";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imageHandler } from "../../provider/handlers/image";
import { imageCopyHandler } from "../../provider/handlers/image-copy";
import { imageFromInstanceHandler } from "../../provider/handlers/image-from-instance";
import { provide } from "../../provider/runtime/provider";
import { startWorld, writes, type TestWorld } from "../support/world";
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

it("is found for several resources in one component, none of which waits for another", async () => {
  const seen: Record<string, unknown> = {};
  const mocks: pulumi.runtime.Mocks = {
    newResource: ({ name, inputs }) => {
      seen[name] = inputs as unknown;
      return { id: name, state: {} };
    },
    call: () => ({}),
  };
  await pulumi.runtime.setMocks(mocks, "images", "prod", false, "acme");
  const token = "pulumi-nodejs:dynamic/ami:Image";
  class Probe extends pulumi.CustomResource {
    constructor(name: string, opts: pulumi.CustomResourceOptions) {
      super(token, name, internalArgs(token, name, opts), opts);
    }
  }
  const parent = new pulumi.ComponentResource("acme:web:Golden", "web");
  const names = ["golden", "silver"];
  const probes = names.map((name) => new Probe(name, { parent }));
  await Promise.all(probes.map(({ id }) => new Promise((resolve) => id.apply(resolve))));
  for (const name of names) {
    const place = "prod::images::acme:web:Golden";
    expect(seen[name]).toMatchObject({
      internal: {
        mark: `acme/${place}+${token}::${name}`,
        urn: `urn:pulumi:${place}$${token}::${name}`,
      },
    });
  }
});

describe("what is only read", () => {
  it("has no mark, by which it would be taken for the stack's own", () => {
    expect(internalArgs("pulumi-nodejs:dynamic/ami:Image", "theirs", { id: "ami-00000001" })).toEqual({});
  });

  const kinds = {
    Image: (world: TestWorld) => provide("image", imageHandler, world),
    ImageCopy: (world: TestWorld) => provide("image-copy", imageCopyHandler, world),
    ImageFromInstance: (world: TestWorld) => provide("image-from-instance", imageFromInstanceHandler, world),
  };
  it.each(Object.entries(kinds))("is read whole as %s, though it bears another mark", async (_, provider) => {
    const world = await startWorld();
    const tags = { team: "web", "pulumi-ami:managed-by": "another stack", "pulumi-ami:creating": "x" };
    const id = world.emulator.seed.image({ name: "theirs", tags });
    world.operations();
    const { props } = await provider(world).read(id, { region: "us-east-1" });
    expect(props).toMatchObject({ name: "theirs", ownerId: "123456789012", tags: { team: "web" } });
    expect(writes(world.operations())).toEqual([]);
    const gone = await provider(world).read("ami-00000000000000000", { region: "us-east-1" });
    expect(gone.id).toBe("");
  });
});
