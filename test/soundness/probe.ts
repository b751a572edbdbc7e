import fc from "fast-check";
import { anyCase } from "./cases";
import { verdictOn } from "./verdict";
import { answerTo } from "./answer";
import { validate } from "../../schemas/validate";
async function main() {
  const n = Number(process.argv[2] ?? 2000);
  const cases = fc.sample(anyCase, { numRuns: n, seed: Number(process.argv[3] ?? 1) });
  const t = Date.now();
  const tally = new Map<string, { n: number; ex: string }>();
  const add = (k: string, c: unknown) => { const e = tally.get(k); if (e) { e.n++; } else tally.set(k, { n: 1, ex: JSON.stringify(c) }); };
  for (const c of cases) {
    const spec = c.about === "image" ? c.image : c.about === "image-copy" ? c.copy : c.about === "launch" ? c.launch : c.share;
    const shape = validate(c.about, spec).issues.filter((i) => i.rule === undefined);
    if (shape.length) add(`SHAPE ${c.about} ${shape[0]!.message}`, c);
    const v = verdictOn(c); const a = await answerTo(c);
    const obj = [...new Set(v.objections.map((o) => `${o.rule}/${o.message}`))].sort();
    const below = v.below.length || a.below ? `below[${v.below.map((o) => `${o.rule}/${o.message}`)}|${a.below?.operation ?? ""} ${a.below?.code ?? ""}]` : "";
    const ans = a.refused ? `${a.refused.operation} ${a.refused.code}` : "accepted";
    add(`total ${c.about}: rules ${obj.length ? "refuse" : v.undecided.length ? "undecided" : "accept"}, ec2 ${a.below ? "below" : a.refused ? "refuse" : "accept"}`, c);
    if (below) { add(`BELOW ${below}`, c); continue; }
    if (obj.length === 0 && v.undecided.length) { for (const u of new Set(v.undecided.map((x)=>x.replace(/`[^`]*`/g,'X')))) add(`UNDECIDED ${c.about} ${u}`, c); continue; }
    if (obj.length === 0 && a.refused) add(`A ${c.about}: rules accept; ${ans}`, c);
    if (obj.length === 1) add(`R ${c.about}: ${obj[0]}; ${ans}`, c);
  }
  console.log((Date.now() - t) / n, "ms a case");
  for (const [k, e] of [...tally].sort(([a], [b]) => a < b ? -1 : 1)) console.log(String(e.n).padStart(5), k, /^(A|BELOW|SHAPE)/.test(k) || (/^R/.test(k) && k.endsWith("accepted")) ? "\n        " + e.ex.slice(0, 900) : "");
}
void main();
