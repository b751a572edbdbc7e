/**
 * What the input tells of the snapshot behind a property: through copies to the snapshot, and to the volume it is taken
 * of. Shared by the rules about volumes and snapshots. Floor: the engine.
 */
import { type Context } from "../engine/rule";
import { type AnySubject, type Subject } from "../engine/subject";
import { isUnknown, unknownValue, type JsonPointer, type Tri } from "../engine/value";

/** What a volume gets from its snapshot; everything is unknown of a snapshot outside the input. */
export interface SnapshotFacts {
  /** GiB; no volume from it is smaller. */
  readonly volumeSize: Tri<number>;
  readonly encrypted: Tri<boolean>;
  /** `archive` cannot be mapped, shared or copied; absent is `standard`. */
  readonly storageTier: Tri<string>;
}

type Find = Pick<Context<unknown>, "find">;

const outside: SnapshotFacts = {
  volumeSize: unknownValue,
  encrypted: unknownValue,
  storageTier: unknownValue,
};

/** The snapshot that a property such as `/snapshotId` names. Never throws. */
export function snapshotBehind(subject: Subject, pointer: JsonPointer, ctx: Find): SnapshotFacts {
  return factsOf(ctx.find(subject, pointer), ctx, new Set());
}

function factsOf(found: AnySubject | undefined, ctx: Find, seen: Set<string>): SnapshotFacts {
  if (found === undefined || seen.has(found.id)) return outside;
  seen.add(found.id);
  if (found.kind === "snapshot-copy") {
    const source = factsOf(ctx.find(found, "/sourceSnapshotId"), ctx, seen);
    const encrypted = orEncrypted(found.spec.encrypted, source.encrypted);
    return { volumeSize: source.volumeSize, encrypted, storageTier: undefined };
  }
  if (found.kind !== "snapshot") return outside;
  const { volumeSize, encrypted, storageTier } = found.spec;
  const volume = volumeFacts(ctx.find(found, "/volumeId"), ctx, seen);
  return {
    volumeSize: volumeSize ?? volume.volumeSize,
    encrypted: encrypted ?? volume.encrypted,
    storageTier,
  };
}

function volumeFacts(found: AnySubject | undefined, ctx: Find, seen: Set<string>): SnapshotFacts {
  if (found?.kind !== "volume") return outside;
  const { volumeSize, encrypted, snapshotId } = found.spec;
  const begun = snapshotId === undefined ? undefined : factsOf(ctx.find(found, "/snapshotId"), ctx, seen);
  return {
    volumeSize: volumeSize ?? begun?.volumeSize ?? unknownValue,
    encrypted: begun === undefined ? encrypted : orEncrypted(encrypted, begun.encrypted),
    storageTier: undefined,
  };
}

/** Encryption is added on the way, never taken away. */
export function orEncrypted(stated: Tri<boolean>, below: Tri<boolean>): Tri<boolean> {
  if (stated === true || below === true) return true;
  return isUnknown(stated) || isUnknown(below) ? unknownValue : (stated ?? below);
}
