/**
 * The tags that a copy of an image gets from its source: all of the account's own with `copyImageTags`, and those that
 * begin with `ec2:SharedTag/` always (EC2 User Guide, Copy an AMI and Tag your Amazon EC2 resources, checked 2026-11-22).
 * Floor: the engine.
 */
import { type Context } from "../engine/rule";
import { nameOf, type AnySubject, type SubjectOf } from "../engine/subject";
import { isObject, isUnknown } from "../engine/value";

export interface CopiedTags {
  /** What a person calls the source. */
  readonly source: string;
  /** Keys that are sure to come along. */
  readonly keys: ReadonlySet<string>;
  /** Keys that may come along as well. */
  readonly possible: ReadonlySet<string>;
  /** Why there may be others; undefined where there are none. */
  readonly open: string | undefined;
}

type Find = Pick<Context<unknown>, "findPublished">;
type Copy = SubjectOf<"image-copy">;

/** What a copy gets; undefined where that is nothing as far as the input tells. */
export function copiedTags(copy: Copy, ctx: Find): CopiedTags | undefined {
  return gather(copy, ctx, new Set());
}

function gather(copy: Copy, ctx: Find, seen: Set<AnySubject>): CopiedTags | undefined {
  if (seen.has(copy)) return undefined;
  seen.add(copy);
  const { copyImageTags = false } = copy.spec;
  const source = ctx.findPublished(copy, "/sourceImageId");
  if (source === undefined) {
    const open = "the tags of the source are not in this input";
    return copyImageTags === false ? undefined : { source: "", keys: none, possible: none, open };
  }
  const { tags } = source.spec;
  const below = source.kind === "image-copy" ? gather(source, ctx, seen) : undefined;
  const stated = isObject(tags) ? Object.keys(tags) : [];
  const sure = [...stated, ...(below?.keys ?? [])];
  const isTaken = copyImageTags === true && isOfOneAccount(copy, source);
  const isPossible = copyImageTags !== false;
  const isOpen = isPossible && ((tags !== undefined && !isObject(tags)) || below?.open !== undefined);
  const name = nameOf(source);
  return {
    source: name,
    keys: new Set(sure.filter((key) => isTaken || isShared(key))),
    possible: new Set([...sure, ...(below?.possible ?? [])].filter((key) => isPossible || isShared(key))),
    open: isOpen ? `the tags of \`${name}\` are not known yet` : undefined,
  };
}

const none: ReadonlySet<string> = new Set();

function isShared(key: string): boolean {
  return key.startsWith("ec2:SharedTag/");
}

/** Tags of other accounts are not copied. Resources of one package, in one role, act in one account. */
function isOfOneAccount(copy: Copy, source: AnySubject): boolean {
  const roleOf = ({ spec }: AnySubject): unknown => (spec as { assumeRoleArn?: unknown }).assumeRoleArn;
  const [role, other] = [roleOf(copy), roleOf(source)];
  return role === other && !isUnknown(role) && isAws(copy) === isAws(source);
}

function isAws({ type }: AnySubject): boolean {
  return type.startsWith("aws:");
}
