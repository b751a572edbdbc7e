/**
 * What an image states that only hardware virtual machines have: what keeps it from being paravirtual.
 * Floor: the engine's types.
 */
import { type SpecOf } from "../../schemas/kinds";
import { type Fields, type JsonPointer } from "../engine/value";

export interface HvmNeed {
  readonly at: JsonPointer;
  /** What a person calls it. */
  readonly what: string;
}

/**
 * The known properties that need `virtualizationType: hvm`.
 * Sources: EC2 API Reference, RegisterImage (ENA, SR-IOV); EC2 User Guide, AMI types (Windows; paravirtual runs on
 * C1, C3, M1, M2, M3 and T1, which are all x86); checked 2026-11-22.
 */
export function needsOfHvm(spec: Fields<SpecOf["image"]>): readonly HvmNeed[] {
  const { architecture, enaSupport, sriovNetSupport, platform } = spec;
  const needs: HvmNeed[] = [];
  if (typeof architecture === "string" && !["x86_64", "i386"].includes(architecture)) {
    needs.push({ at: "/architecture", what: `architecture \`${architecture}\`` });
  }
  if (enaSupport === true) needs.push({ at: "/enaSupport", what: "`enaSupport`" });
  if (sriovNetSupport === "simple") needs.push({ at: "/sriovNetSupport", what: "`sriovNetSupport`" });
  if (platform === "windows") needs.push({ at: "/platform", what: "platform `windows`" });
  return needs;
}
