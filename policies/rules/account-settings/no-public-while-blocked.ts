/**
 * An image or a snapshot shared with everyone while settings of the same input block that in the same account and
 * Region. Floor: the engine, and `places.ts` beside it.
 */
import { defineRule } from "../../engine/rule";
import { nameOf, type AnySubject, type SubjectOf } from "../../engine/subject";
import { isObject, isUnknown } from "../../engine/value";
import { placeOf } from "../places";
import { documents } from "../sources";

type Settings = SubjectOf<"account-settings">;
type Share = SubjectOf<"launch-permissions" | "snapshot-permissions">;

const region = "eu-west-1";
const example = (title: string, isPublic: boolean) => ({
  title,
  kind: "launch-permissions" as const,
  linked: {
    "/region": {
      kind: "account-settings" as const,
      spec: { region, imageBlockPublicAccess: "block-new-sharing" as const },
    },
  },
  spec: {
    region,
    imageId: "ami-0123456789abcdef0",
    public: isPublic && { reason: "our appliance", scrubbed: true as const },
  },
});

export default defineRule({
  id: "no-public-while-blocked",
  kinds: ["launch-permissions", "snapshot-permissions"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended", "exposure-only"],
  docs: {
    summary: "Nothing is shared with everyone where the same program blocks public access.",
    why: "EC2 refuses a public share with `OperationNotPermitted` while public access is blocked. Where the share comes first it stays, and the block does not do what its reader believes.",
    fix: "Take `public` away, or publish from an account and Region whose settings do not block it.",
    unless: "An image that is public already shall stay so while new ones are blocked.",
    sources: [documents.blockPublicImages, documents.blockPublicSnapshots],
  },
  messages: {
    blocked:
      "The share is public and `{settings}` blocks public access in the same account and Region; it must name accounts or organizations instead, or be made where public access is not blocked.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [example("shared with nobody", false)],
    bad: [{ ...example("public where it is blocked", true), finds: { message: "blocked", at: "/public" } }],
  },

  *check(share, ctx) {
    const at = "/public";
    const isPublic = share.spec.public;
    if (!isUnknown(isPublic) && !isObject(isPublic) && isPublic !== true) return;
    const place = placeOf(share);
    const blocking = ctx.survey(collect)[share.kind];
    const here = typeof place === "string" ? blocking.byPlace.get(place) : undefined;
    if (here !== undefined && !isUnknown(here.state) && !isUnknown(isPublic)) {
      yield { message: "blocked", at, data: { settings: nameOf(here.settings) } };
    } else if (here !== undefined) {
      ctx.defer(at, "whether it is public, and blocked, is not known yet");
    } else if (blocking.isElsewhere || (typeof place !== "string" && blocking.byPlace.size > 0)) {
      ctx.defer(at, "whether the settings are of the same account and Region does not show");
    }
  },
});

/** The settings that block public access, or may. */
interface Blocking {
  /** The first of each place that is known. */
  readonly byPlace: Map<string, { readonly settings: Settings; readonly state: unknown }>;
  /** Whether there are some whose place does not show. */
  isElsewhere: boolean;
}

function collect(all: readonly AnySubject[]): Readonly<Record<Share["kind"], Blocking>> {
  return {
    "launch-permissions": blockingOf(all, "launch-permissions"),
    "snapshot-permissions": blockingOf(all, "snapshot-permissions"),
  };
}

function blockingOf(all: readonly AnySubject[], kind: Share["kind"]): Blocking {
  const blocking: Blocking = { byPlace: new Map(), isElsewhere: false };
  for (const settings of all) {
    if (settings.kind !== "account-settings") continue;
    const state = blockOf(settings, kind);
    if (state === undefined || state === "unblocked") continue;
    const where = placeOf(settings);
    if (typeof where !== "string") blocking.isElsewhere = true;
    else if (!blocking.byPlace.has(where)) blocking.byPlace.set(where, { settings, state });
  }
  return blocking;
}

function blockOf({ spec }: Settings, kind: Share["kind"]): unknown {
  return kind === "launch-permissions" ? spec.imageBlockPublicAccess : spec.snapshotBlockPublicAccess;
}
