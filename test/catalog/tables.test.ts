/** Every table has its sources and is shown; how old they are; quotas and attachments. Floor: catalog. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { maximumAttachments } from "../../catalog/attachments";
import { findInstanceType } from "../../catalog/instance-types";
import { latestDeprecation, quotas } from "../../catalog/quotas";
import { type Source } from "../../catalog/source";
import { catalogAge, factTables } from "../../catalog/tables";

/** Modules of the catalog that export sources, with those. */
async function modulesWithSources(): Promise<[name: string, sources: readonly Source[]][]> {
  const names = readdirSync(join(__dirname, "../../catalog"))
    .filter((file) => file.endsWith(".ts") && file !== "tables.ts")
    .map((file) => file.slice(0, -3));
  const found = names.map(async (name): Promise<[string, readonly Source[]][]> => {
    const exported = (await import(`../../catalog/${name}.ts`)) as Readonly<Record<string, unknown>>;
    const lists = Object.entries(exported).filter(([key]) => key.endsWith("Sources"));
    return lists.map(([, sources]) => [name, sources as readonly Source[]]);
  });
  return (await Promise.all(found)).flat();
}

describe("the tables", () => {
  it("are all listed with the sources that they export", async () => {
    const modules = await modulesWithSources();
    expect(modules.map(([name]) => name).toSorted()).toEqual(factTables.map(({ name }) => name).toSorted());
    for (const [name, sources] of modules) {
      expect(factTables.find((table) => table.name === name)?.sources).toBe(sources);
    }
  });
});

describe("the age of the catalog", () => {
  const sources = [
    { document: "young", checked: "2026-11-22" },
    { document: "old", checked: "2026-01-10" },
  ];

  it.each([
    ["2026-01-10T00:00:00Z", 0, false],
    ["2026-01-10T23:59:59Z", 0, false],
    ["2027-01-10T12:00:00Z", 365, false],
    ["2027-01-11T00:00:00Z", 366, true],
  ])("on %s is that of its oldest source: %i days, old: %s", (now, days, isOld) => {
    expect(catalogAge(new Date(now), sources)).toEqual({ oldest: "2026-01-10", days, isOld });
  });
});

describe("deprecation", () => {
  it("reaches ten years ahead, two of a public image", () => {
    const from = new Date("2026-11-22T10:00:00Z");
    expect(latestDeprecation(from, false).toISOString()).toBe("2036-11-22T10:00:00.000Z");
    expect(latestDeprecation(from, true).toISOString()).toBe("2028-11-22T10:00:00.000Z");
    expect(from.toISOString()).toBe("2026-11-22T10:00:00.000Z");
  });
});

describe("the quotas", () => {
  it("are those of the guide, and say which can be raised", () => {
    const adjustable = Object.entries(quotas)
      .filter(([, quota]) => quota.adjustable)
      .map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(adjustable)).toEqual({
      imagesPerRegion: 50_000,
      publicImagesPerRegion: 5,
      sharingEntitiesPerImage: 1_000,
    });
  });
});

describe("the volumes of an instance", () => {
  // The guide's own three examples, then a dedicated limit, bare metal, and Xen, which has no hard limit.
  it.each([
    ["m5.xlarge", 1, 27],
    ["m5.xlarge", 3, 25],
    ["m5d.xlarge", 3, 24],
    ["m7i.xlarge", 1, 32],
    ["m7i.xlarge", 4, 32],
    ["mac2.metal", 1, 10],
    ["t2.micro", 1, undefined],
  ])("%s with %i interfaces are at most %s", (name, interfaces, most) => {
    const type = findInstanceType(name);
    expect(type && maximumAttachments(type, interfaces)).toBe(most);
  });

  it("are not known where the table leaves them out", () => {
    expect(maximumAttachments({ name: "a1.large", disputed: [] })).toBeUndefined();
    expect(maximumAttachments({ name: "a1.large", disputed: [], hypervisor: "nitro" })).toBeUndefined();
  });
});
