// The codec against a second model of EC2's protocol, botocore's: what botocore sends with every member of a modelled
// action filled in, our reader reads; what our writer writes with every member filled in, botocore reads.
// Floor: python/contract.py.
import { spawnSync } from "node:child_process";
import { Snapshot$ } from "@aws-sdk/client-ec2";
import { NormalizedSchema } from "@smithy/core/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { actions } from "../../../emulator/actions/index";
import { decode, encode, type Action } from "../../../emulator/codec";
import { installTimeout, pythonFolder, pythonWithPackages } from "./environment";
import { cleanEnvironment } from "./suite";

type Values = Record<string, unknown>;

interface Sample {
  readonly action: Action;
  readonly input: Values;
  readonly form: Record<string, string | number>;
  readonly output: Values;
}

const names = Object.keys(actions).sort() as Action[];
const samples = new Map<Action, Sample>();
const answers = new Map<Action, Values>();

/** Members that the pinned botocore has and the SDK's Snapshot does not have yet. */
const newer = ["AssociatedKmsKeys"];

/** Times travel as `{"$time": ...}`; what the SDK cannot know is left out. */
function revive(key: string, value: unknown): unknown {
  if (newer.includes(key)) return undefined;
  const time = (value as { $time?: string } | null)?.$time;
  return time === undefined ? value : new Date(time);
}

function contract(python: string, args: readonly string[], input: string): unknown[] {
  const { stdout, stderr, status } = spawnSync(python, ["-m", "contract", ...args], {
    cwd: pythonFolder,
    env: cleanEnvironment({}),
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`contract.py ended with ${status ?? "a signal"}: ${stderr}`);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line, revive) as unknown);
}

beforeAll(async () => {
  const python = await pythonWithPackages();
  for (const sample of contract(python, ["samples", ...names], "") as Sample[])
    samples.set(sample.action, sample);
  const lines = [...samples.values()].map(({ action, output }) =>
    JSON.stringify({ action, answer: encode(action, output, "id") }),
  );
  const read = contract(python, ["parse"], lines.join("\n")) as Pick<Sample, "action" | "output">[];
  for (const { action, output } of read) answers.set(action, output);
}, installTimeout);

describe("botocore and the codec agree on", () => {
  it.each(names)("the request of %s", (action) => {
    const sample = samples.get(action);
    const { Action: sent, Version: _, ...form } = sample?.form ?? {};
    expect(sent).toBe(action);
    const pairs = Object.entries(form).map(([key, value]): [string, string] => [key, String(value)]);
    expect(decode(action, pairs)).toEqual(sample?.input);
  });

  it.each(names)("the answer of %s", (action) => {
    expect(answers.get(action)).toEqual(samples.get(action)?.output);
  });
});

it("leaves out no member that the SDK has come to know", () => {
  const known = [...NormalizedSchema.of(Snapshot$).structIterator()].map(([name]) => name);
  expect(known.filter((name) => newer.includes(name))).toEqual([]);
});
