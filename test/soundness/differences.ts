/**
 * Where rules and emulator differ on purpose, each with the reason, the document that it rests on, and a case that shows
 * it: one that no longer differs fails the test, and is to be taken out. Floor: cases, the schemas.
 */
import { type ImageSpec } from "../../schemas/generated/types";
import { type Case } from "./cases";

interface Listed {
  readonly reason: string;
  readonly source: string;
  readonly shown: Case;
}

/** The rules refuse what the emulator accepts. */
interface Stricter extends Listed {
  readonly side: "rules";
  readonly rule: string;
  readonly message: string;
  /** Of the findings that are meant; all where absent. */
  readonly place?: RegExp;
}

/** The emulator refuses what the rules accept. */
interface Laxer extends Listed {
  readonly side: "emulator";
  readonly code: string;
  readonly where: (one: Case, refused: { readonly operation: string }) => boolean;
}

export type Difference = Stricter | Laxer;

const snapshotId = "snap-00000000000000001";
const root = { deviceName: "/dev/xvda", ebs: { snapshotId } };

function image(changes: Partial<ImageSpec>): Case {
  const spec = {
    architecture: "x86_64" as const,
    enaSupport: true,
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [root],
  };
  return { about: "image", image: { ...spec, ...changes } };
}

export const differences: readonly Difference[] = [];
