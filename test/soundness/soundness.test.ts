/**
 * What the documented refusals among the rules say, EC2's emulator says too: 5,000 random cases, and every difference that
 * is listed. Other seeds, and more runs: `npm run soundness -- --runs 100000`. Floor: check, differences, judge.
 */
import { describe, expect, test } from "vitest";
import { refusals as rules } from "../../policies/rules";
import { refusals as table } from "../../emulator/refusal";
import { codesOf } from "../../policies/engine/rule";
import { type Case } from "./cases";
import { checkAgreement } from "./check";
import { differences } from "./differences";
import { judge } from "./judge";

describe("rules and emulator", () => {
  test("agree on 5,000 cases of every outcome", { timeout: 300_000 }, async () => {
    const { outcomes, alone } = await checkAgreement(5_000, 20261122);
    for (const about of ["image", "image-copy", "launch", "launch-permissions"]) {
      for (const outcome of ["both accept", "both refuse"]) {
        expect([about, outcome, (outcomes.get(`${about}: ${outcome}`) ?? 0) > 50]).toEqual([
          about,
          outcome,
          true,
        ]);
      }
    }
    expect(outcomes.has("launch: not reached")).toBe(false);
    expect(alone.size).toBeGreaterThan(40);
  });

  test.each(differences)("still differ where it is listed: $reason", async ({ shown, ...listed }) => {
    const { outcome, verdict, answer } = await judge(shown, []);
    expect(outcome).toBe("they differ");
    if (listed.side === "emulator") expect(answer.refused?.code).toBe(listed.code);
    else
      expect(verdict.objections).toContainEqual(
        expect.objectContaining({ rule: listed.rule, message: listed.message }),
      );
    expect((await judge(shown)).outcome).toBe("listed difference");
  });
});

describe("a difference of the rules' side", () => {
  const sound: Case = {
    about: "image",
    image: {
      architecture: "x86_64",
      rootDeviceName: "/dev/xvda",
      blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId: "snap-00000000000000001" } }],
    },
  };
  const stricter = differences.filter((one) => one.side === "rules");

  test.each(stricter)("excuses no sound image: $rule, $message", ({ where }) => {
    expect(["", "/blockDeviceMappings/0/deviceName"].map((at) => where(sound, at))).toEqual([false, false]);
  });

  test("excuses nothing that EC2 refuses for another reason", async () => {
    const image = { ...sound.image, kernelId: "aki-0123abcd" };
    const wide = stricter.map((one) => ({ ...one, where: () => true }));
    const dated: Case = { about: "image", image: { ...image, deprecateAt: "2026-11-21T23:59:00Z" } };
    expect((await judge(dated, wide)).outcome).toBe("they differ");
    expect((await judge({ about: "image", image }, wide)).outcome).toBe("listed difference");
  });
});

describe("the codes that rules cite", () => {
  const known = new Set(Object.values(table).map(({ code }) => code));
  test.each(rules)("$id", (rule) => {
    const { refusals = {} } = rule;
    for (const message of Object.keys(refusals)) {
      expect(Object.keys(rule.messages)).toContain(message);
      for (const code of codesOf(rule, message)) expect(known).toContain(code);
    }
  });
});
