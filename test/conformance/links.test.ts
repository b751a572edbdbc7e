/** Every relative link of a document leads to a file or folder that git knows. Floor: support/project. */
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { listPaths, readFiles } from "./support/project";

/** Links whose targets are not among the paths. */
function findBroken(documents: ReadonlyMap<string, string>, paths: readonly string[]): string[] {
  const known = new Set(paths.flatMap((path) => [path, ...foldersOf(path)]));
  return [...documents].flatMap(([path, text]) =>
    linksOf(text)
      .filter((link) => !/^(?:[a-z][\w+.-]*:|#|\/\/)/i.test(link))
      .filter((link) => !known.has(targetOf(link, path)))
      .map((link) => `${path} links to ${link}`),
  );
}

/** Inline links and images, and references; code holds none. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^( *)(```+|~~~+)[^]*?^\1\2/gm, "").replace(/(`+)[^]*?\1/g, "``");
  const inline = [...prose.matchAll(/\]\(<?([^)\s>]+)/g)];
  const references = [...prose.matchAll(/^ {0,3}\[[^\]]+\]: +<?([^\s>]+)/gm)];
  return [...inline, ...references].map(([, target = ""]) => target);
}

function targetOf(link: string, from: string): string {
  const path = decodeURIComponent(link.replace(/[?#].*$/, ""));
  return posix.join(posix.dirname(from), path).replace(/\/$/, "");
}

function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, count) => parts.slice(0, count + 1).join("/"));
}

describe("the documents", () => {
  it("link to what is there", () => {
    const documents = readFiles(/\.md$/);
    expect(documents.size).toBeGreaterThan(0);
    expect(findBroken(documents, listPaths())).toEqual([]);
  });
});

describe("findBroken", () => {
  const paths = ["README.md", "docs/picture.svg", "docs/adr/0001-one.md"];
  const brokenIn = (text: string, path = "docs/guide.md"): string[] =>
    findBroken(new Map([[path, text]]), paths);

  it("finds links, images and references that lead nowhere", () => {
    const text = [
      "[a](gone.md)",
      "![b](../picture.svg 'title')",
      "[![c](picture.svg)](gone/)",
      "[d]: ./gone.md",
    ];
    expect(brokenIn(text.join("\n\n"))).toEqual([
      "docs/guide.md links to gone.md",
      "docs/guide.md links to ../picture.svg",
      "docs/guide.md links to gone/",
      "docs/guide.md links to ./gone.md",
    ]);
  });

  it("follows links to files, folders and headings, and leaves the web and code alone", () => {
    const text = [
      "[a](../README.md#use) [b](adr/) [c](<adr/0001-one.md>) [d](#here) ![e](picture.svg)",
      "[f](https://example.com/gone) [g](mailto:ada@example.com) `[h](gone)`",
      "```ts\nhandlers[0](gone);\n```",
    ];
    expect(brokenIn(text.join("\n\n"))).toEqual([]);
    expect(brokenIn("[a](docs) [b](docs/adr/0001-one.md)", "README.md")).toEqual([]);
  });
});
