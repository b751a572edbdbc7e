import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { nameOf } from "../../../policies/engine/subject";
import { InputError, readPreview } from "../../../policies/readers/preview";
import { rules } from "../../../policies/rules";
import { placesIn, withChange } from "../support/subjects";

const corpus = (name: string): string => readFileSync(join(__dirname, `../../corpus/${name}.json`), "utf8");
const now = new Date("2026-11-22T00:00:00Z");
/** Enough to see that links and places arrive; what each rule says is told by its own test. */
const watched = [
  "match-architecture",
  "match-volume-iops",
  "match-root-device",
  "no-public-image",
  "match-public-encryption",
  "match-key-form",
  "match-copy-key-region",
];
const some = rules.filter(({ id }) => watched.includes(id));

// Captured from engine 3.250 on 2026-11-22; `aws:` resources were answered by the echo plugin.
describe("a captured preview of a new stack", () => {
  const { subjects, unseen } = readPreview(corpus("preview-create"));

  test("yields its subjects in the order of the program, with the user's own lines", () => {
    expect(subjects.map((subject) => [nameOf(subject), subject.kind, subject.at("")?.line])).toEqual([
      ["golden", "image", 5],
      ["dublin", "image-copy", 14],
      ["everyone", "launch-permissions", 21],
      ["web", "launch", 26],
      ["old", "image", 27],
      ["all", "launch-permissions", 31],
      ["workers", "launch", 32],
    ]);
    expect(new Set(subjects.map((subject) => subject.at("")?.file))).toEqual(new Set(["index.ts"]));
    expect(unseen).toEqual({ unchanged: 0, withoutInputs: 0, failures: [] });
  });

  test("is refused while every image id is still unknown", () => {
    const { findings, deferred } = run(subjects, some, { now });
    expect(findings.map(({ ruleId, subject, at }) => [nameOf({ id: subject }), ruleId, at])).toEqual([
      ["golden", "match-volume-iops", "/blockDeviceMappings/1/ebs/iops"],
      ["everyone", "match-public-encryption", "/public"],
      ["everyone", "no-public-image", "/public"],
      ["web", "match-architecture", "/instanceType"],
      ["web", "match-volume-iops", "/rootVolume"],
      ["old", "match-root-device", "/rootDeviceName"],
      ["old", "match-volume-iops", "/blockDeviceMappings/0/ebs/iops"],
      ["all", "no-public-image", "/public"],
      ["workers", "match-architecture", "/instanceType"],
      ["workers", "match-volume-iops", "/blockDeviceMappings/0/ebs/iops"],
    ]);
    // The key is made with the stack, and one image is of another.
    expect(deferred.map(({ ruleId, subject, at }) => [nameOf({ id: subject }), ruleId, at])).toEqual([
      ["dublin", "match-key-form", "/kmsKeyId"],
      ["dublin", "match-copy-key-region", "/kmsKeyId"],
      ["all", "match-public-encryption", "/public"],
    ]);
  });
});

test("no place of a captured preview, made unknown, brings a new finding", () => {
  const found = (document: unknown): string[] =>
    run(readPreview(JSON.stringify(document)).subjects, rules, { now }).findings.map(
      (f) => `${f.subject} ${f.ruleId} ${f.at}`,
    );
  const document = JSON.parse(corpus("preview-create")) as { steps: { newState: { inputs?: object } }[] };
  const known = found(document);
  const places = document.steps.flatMap(({ newState: { inputs } }, index) =>
    placesIn(inputs).map((place) => `/steps/${index}/newState/inputs${place}`),
  );
  expect(places.length).toBeGreaterThan(40);
  for (const place of places) {
    expect(known).toEqual(expect.arrayContaining(found(withChange(document, place, unknownString))));
  }
});

test("a captured preview of an update counts what it leaves out, and defers what that decides", () => {
  const { subjects, unseen } = readPreview(corpus("preview-update"));
  expect(unseen).toEqual({ unchanged: 6, withoutInputs: 0, failures: [] });
  expect(run(subjects, rules, { now }).findings).toEqual([]);
  const { deferred } = run(subjects, some, { now });
  expect(deferred.map(({ at, reason }) => [at, reason])).toEqual([
    ["/imageId", "the image is not in this input"],
    ["/rootVolume/iops", "whether the image gives `iops` is not known yet"],
  ]);
});

const urn = (type: string, name: string): string => `urn:pulumi:dev::images::${type}::${name}`;
const step = (type: string, name: string, inputs: unknown, more: object = {}, op = "create") => ({
  op,
  urn: urn(type, name),
  newState: { urn: urn(type, name), type, inputs, ...more },
});
const image = "pulumi-nodejs:dynamic/ami:Image";
const instance = "aws:ec2/instance:Instance";
const unknownString = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const linksOf = (steps: unknown[]): Record<string, string>[] =>
  readPreview(JSON.stringify({ steps }))
    .subjects.filter(({ kind }) => kind === "launch")
    .map(({ links }) => Object.fromEntries(links));

describe("links", () => {
  const golden = step(image, "golden", { architecture: "arm64" });
  const other = step(image, "other", { architecture: "x86_64" });
  const dependsOn = (...names: string[]) => ({
    propertyDependencies: { ami: names.map((name) => urn(image, name)) },
  });

  test("follow property dependencies while ids are unknown", () => {
    expect(linksOf([golden, step(instance, "web", { ami: unknownString }, dependsOn("golden"))])).toEqual([
      { "/imageId": urn(image, "golden") },
    ]);
  });

  test("follow equal ids, which an update tells in its old state", () => {
    const known = { ...golden, oldState: { id: "ami-0123456789abcdef0" } };
    expect(linksOf([known, step(instance, "web", { ami: "ami-0123456789abcdef0" })])).toEqual([
      { "/imageId": urn(image, "golden") },
    ]);
  });

  test("are not guessed among several images", () => {
    const web = step(instance, "web", { ami: unknownString }, dependsOn("golden", "other"));
    expect(linksOf([golden, other, web])).toEqual([{}]);
  });

  test("are not drawn to an image of another id", () => {
    const known = { ...golden, oldState: { id: "ami-0123456789abcdef0" } };
    const web = step(instance, "web", { ami: "ami-0123456789abcdef1" }, dependsOn("golden"));
    expect(linksOf([known, web])).toEqual([{}]);
  });

  test("are not drawn to what is no image", () => {
    const web = step(
      instance,
      "web",
      { ami: unknownString },
      { propertyDependencies: { ami: [urn(instance, "x")] } },
    );
    expect(linksOf([step(instance, "x", {}), web])).toEqual([{}, {}]);
  });
});

describe("documents", () => {
  test.each([
    ["", "`standard input` is empty"],
    [" \n", "`standard input` is empty"],
    ["Previewing update (dev):", "standard input:1:1: this is not JSON"],
    ["[]", "JSON, but no preview"],
    ["null", "JSON, but no preview"],
    ["7", "JSON, but no preview"],
    ["{}", "JSON, but no preview"],
    ['{ "steps": {} }', "JSON, but no preview"],
    ['{ "version": 3, "deployment": { "resources": [] } }', "`standard input` is an exported stack"],
  ])("that are no preview are refused: %j", (text, message) => {
    expect(() => readPreview(text)).toThrow(InputError);
    expect(() => readPreview(text)).toThrow(message);
    expect(() => readPreview(text)).toThrow("`pulumi preview --json`");
  });

  test("without steps are of a stack in which nothing changes", () => {
    const { subjects, unseen } = readPreview('{ "changeSummary": { "same": 7 } }');
    expect(subjects).toEqual([]);
    expect(unseen.unchanged).toBe(7);
  });

  test("of a preview that failed say so", () => {
    const diagnostics = [
      { severity: "error", message: "TypeError: x is not a function\n    at y" },
      { severity: "warning", message: "w" },
    ];
    const { unseen } = readPreview(JSON.stringify({ steps: [], diagnostics }));
    expect(unseen.failures).toEqual(["TypeError: x is not a function"]);
  });

  test("show each resource once, and none that goes away or is another stack's", () => {
    const { subjects, unseen } = readPreview(
      JSON.stringify({
        steps: [
          step(image, "golden", { architecture: "arm64" }, {}, "create-replacement"),
          step(image, "golden", { architecture: "arm64" }, {}, "replace"),
          step(image, "golden", { architecture: "x86_64" }, {}, "delete-replaced"),
          { op: "delete", urn: urn(image, "gone"), oldState: { type: image, inputs: {} } },
          step(image, "theirs", { architecture: "arm64" }, { external: true }, "read"),
          { op: "create", urn: urn(image, "flat"), type: image, inputs: { architecture: "arm64" } },
          { op: "create", urn: urn(image, "bare"), newState: { outputs: { architecture: "arm64" } } },
        ],
      }),
    );
    expect(subjects.map(nameOf)).toEqual(["flat", "golden"]);
    expect(unseen.withoutInputs).toBe(1);
  });

  test("with anything in any place are read", () => {
    const hostile = [null, 7, "x", [], {}, [null], { __proto__: null }, true];
    for (const value of hostile) {
      for (const key of ["op", "urn", "newState", "oldState"]) {
        readPreview(JSON.stringify({ steps: [{ ...step(image, "a", {}), [key]: value }, value] }));
      }
      for (const key of [
        "type",
        "inputs",
        "propertyDependencies",
        "stackTrace",
        "sourcePosition",
        "id",
        "urn",
      ]) {
        readPreview(JSON.stringify({ steps: [step(image, "a", {}, { [key]: value })], diagnostics: value }));
      }
    }
  });

  test.each([
    ["project:///a%20b/index.ts#3,11", { file: "a b/index.ts", line: 3, column: 11 }],
    ["project:///index.ts#3", { file: "index.ts", line: 3, column: 1 }],
    ["project:///%FF.ts#3,1", { file: "%FF.ts", line: 3, column: 1 }],
    ["project:///node_modules/x/index.js#3,1", undefined],
    ["file:///index.ts#3,1", undefined],
    ["index.ts", undefined],
  ])("say where a resource is: %j", (sourcePosition, place) => {
    const steps = [
      step(image, "a", {}, { stackTrace: [null, {}, { sourcePosition: 7 }, { sourcePosition }] }),
    ];
    expect(readPreview(JSON.stringify({ steps })).subjects[0]?.at("/name")).toEqual(place);
  });

  test("of any depth and length are read", () => {
    const nested = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const text = `{"steps":[{"op":"create","urn":"${urn(image, "a")}","newState":{"type":"${image}","inputs":{"architecture":"arm64","blockDeviceMappings":${nested}}}}]}`;
    const limits = rules.filter(({ id }) => ["match-root-device", "match-volume-iops"].includes(id));
    expect(run(readPreview(text).subjects, limits, { now }).findings).toEqual([]);
    const long = Array.from({ length: 50_000 }, () => ({ deviceName: "/dev/sdf", ebs: { iops: 1 } }));
    const steps = [
      step(image, "a", { architecture: "arm64", rootDeviceName: "/dev/sda1", blockDeviceMappings: long }),
    ];
    expect(run(readPreview(JSON.stringify({ steps })).subjects, limits, { now }).findings).toHaveLength(
      50_001,
    );
  });
});
