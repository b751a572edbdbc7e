/**
 * With whom a subject shares, whatever its kind calls it: an image, a snapshot, or the images that Image Builder makes
 * for each Region. Shared by the rules about principals. Floor: the engine, `lists.ts`.
 */
import { type Context } from "../engine/rule";
import { type SubjectOf } from "../engine/subject";
import {
  isObject,
  isUnknown,
  itemsOf,
  unknownValue,
  type JsonPointer,
  type Tri,
  type Unknown,
} from "../engine/value";

/** The kinds that share something. */
export const sharingKinds = ["launch-permissions", "snapshot-permissions", "distribution"] as const;
export type SharingSubject = SubjectOf<(typeof sharingKinds)[number]>;

/** The lists of principals, by the names that they have in every kind. */
export const principalLists = ["accounts", "organizations", "organizationalUnits"] as const;
export type PrincipalList = (typeof principalLists)[number];

/** One image or snapshot, and everybody it is shared with. */
export interface Share {
  /** Where its properties stand: the empty pointer, but for the Regions of a distribution. */
  readonly at: JsonPointer;
  readonly lists: Readonly<Record<PrincipalList, Tri<readonly Tri<string>[]>>>;
  /** Accounts that get a copy of their own; of distributions alone. */
  readonly targetAccounts: Tri<readonly Tri<string>[]>;
  readonly isPublic: boolean | Unknown;
  /** Key of the images' snapshots, where the share itself says it. */
  readonly kmsKeyId: Tri<string>;
}

/** Every share of a subject; Regions that are not known yet are deferred. */
export function* sharesOf(
  { kind, spec }: SharingSubject,
  { defer }: Pick<Context<unknown>, "defer">,
): Generator<Share> {
  if (kind !== "distribution") {
    const lists = { accounts: undefined, organizations: undefined, organizationalUnits: undefined };
    const others = { targetAccounts: undefined, kmsKeyId: undefined };
    yield { at: "", lists: { ...lists, ...listsOf(spec) }, ...others, isPublic: toPublic(spec.public) };
    return;
  }
  if (isUnknown(spec.distributions)) defer("/distributions", "the Regions are not known yet");
  for (const [index, entry] of itemsOf(spec.distributions).entries()) {
    const at = `/distributions/${index}`;
    if (isObject(entry)) {
      const { targetAccounts, kmsKeyId } = entry;
      yield { at, lists: listsOf(entry), targetAccounts, kmsKeyId, isPublic: toPublic(entry.public) };
    } else if (entry !== undefined) defer(at, "the Region is not known yet");
  }
}

type Lists = Partial<Readonly<Record<PrincipalList, Tri<string[]>>>>;

function listsOf({ accounts, organizations, organizationalUnits }: Lists): Share["lists"] {
  return { accounts, organizations, organizationalUnits };
}

function toPublic(stated: unknown): boolean | Unknown {
  if (stated === undefined || stated === false) return false;
  return isUnknown(stated) ? unknownValue : true;
}

/** Whether a share is with anybody by name: a list that is not known may yet be empty. */
export function namesAnybody({ lists }: Share): boolean | Unknown {
  const stated = principalLists.map((name) => lists[name]).filter((list) => list !== undefined);
  const principals = stated.flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]) : [list]));
  if (principals.some((each) => typeof each === "string")) return true;
  return principals.some((each) => isUnknown(each)) ? unknownValue : false;
}
