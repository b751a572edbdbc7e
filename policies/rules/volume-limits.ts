/**
 * The limits that hold for a volume: those of its type, lower on an Outpost. Shared by the rules about size, IOPS and
 * throughput. Floor: the engine, the catalog and `volumes.ts`.
 */
import { type VolumeLimits } from "../../catalog/ebs-volumes";
import { type Context } from "../engine/rule";
import { type Volume, type VolumeSubject } from "./volumes";

export interface TypeLimits {
  readonly type: string;
  readonly limits: VolumeLimits;
}

/** The limits of a volume; undefined, and deferred, where its type is not known or not in the catalog. */
export function limitsOf(
  { at, made }: Volume,
  subject: VolumeSubject,
  ctx: Pick<Context<unknown>, "catalog" | "defer">,
): TypeLimits | undefined {
  const { volumeType: type } = made;
  if (typeof type !== "string") {
    ctx.defer(`${at}/volumeType`, "the type is not known yet");
    return undefined;
  }
  const limits = ctx.catalog.findVolumeLimits(type);
  if (limits === undefined) {
    ctx.defer(`${at}/volumeType`, `type \`${type}\` is not in the catalog`);
    return undefined;
  }
  const isOnOutpost = subject.kind === "volume" && typeof subject.spec.outpostArn === "string";
  return { type, limits: isOnOutpost ? lowered(limits) : limits };
}

function lowered(limits: VolumeLimits): VolumeLimits {
  const { size, iops, throughput, onOutpost } = limits;
  if (onOutpost === undefined) return limits;
  return {
    ...limits,
    size: { ...size, max: onOutpost.maximumSize },
    ...(iops && { iops: { ...iops, max: onOutpost.maximumIops } }),
    ...(throughput && { throughput: { ...throughput, max: onOutpost.maximumThroughput } }),
  };
}
