/**
 * The fixtures of each kind: values that have its shape, and values with one fault each.
 * Floor: schemas/kinds, the files under `fixtures/`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { kinds, type Kind } from "../../../schemas/kinds";

export interface ValidFixture {
  readonly kind: Kind;
  /** File name, without its folder. */
  readonly name: string;
  readonly value: unknown;
}

/** What the file of a faulty value holds. */
export interface Fault {
  readonly value: unknown;
  /** Where the issue is. */
  readonly at: string;
  readonly keyword: string;
  /** The essential part of the message. */
  readonly says: string;
  /** Other places that the keyword looks at: while one of them is unknown, there is no issue. */
  readonly reads?: readonly string[];
}

export type InvalidFixture = Fault & Omit<ValidFixture, "value">;

export const validFixtures: readonly ValidFixture[] = kinds.flatMap((kind) =>
  readFolder(kind, "valid").map(([name, value]) => ({ kind, name, value })),
);

export const invalidFixtures: readonly InvalidFixture[] = kinds.flatMap((kind) =>
  readFolder(kind, "invalid").map(([name, fault]) => ({ kind, name, ...(fault as Fault) })),
);

/** The fixture that states everything. */
export function fullValue(kind: Kind): unknown {
  return validFixtures.find((fixture) => fixture.kind === kind && fixture.name === "full.json")?.value;
}

function readFolder(kind: Kind, verdict: string): [name: string, content: unknown][] {
  const folder = join(__dirname, "../fixtures", kind, verdict);
  return readdirSync(folder).map((name) => [
    name,
    JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown,
  ]);
}
