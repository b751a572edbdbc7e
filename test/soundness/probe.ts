import fc from "fast-check";
import { anyCase } from "./cases";
import { judge } from "./judge";
async function main() {
  const n = Number(process.argv[2] ?? 2000);
  const cases = fc.sample(anyCase, { numRuns: n, seed: Number(process.argv[3] ?? 1) });
  const t = Date.now();
  const tally = new Map<string, { n: number; ex: string }>();
  const add = (k: string, c: unknown) => {
    const e = tally.get(k);
    const s = JSON.stringify(c);
    if (e) {
      e.n++;
      if (s.length < e.ex.length) e.ex = s;
    } else tally.set(k, { n: 1, ex: s });
  };
  for (const c of cases) {
    const j = await judge(c);
    add(`total ${c.about} ${j.outcome}`, 0);
    if (j.problem) add(`DIFF ${c.about} ${j.problem.replace(/ at [^,]*/g, "")}`, c);
    if (j.outcome === "not reached")
      add(
        `BELOW ${c.about} ${j.verdict.below.map((o) => o.rule + "/" + o.message)} ${j.answer.below?.code}`,
        c,
      );
    if (j.outcome === "undecided")
      add(`UND ${c.about} ${j.verdict.undecided[0]} ${j.answer.refused?.code}`, 0);
  }
  console.log((Date.now() - t) / n, "ms a case");
  for (const [k, e] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      String(e.n).padStart(5),
      k,
      e.ex.length > 3 ? "\n        " + e.ex.replace(/"k\d+":"",?/g, "").slice(0, 1200) : "",
    );
}
void main();
