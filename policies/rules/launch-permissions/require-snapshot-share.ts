/**
 * An image shared with accounts that cannot copy it, for its snapshots are not shared with them: for a house whose
 * consumers copy what they are given. Launching needs no share of snapshots. Floor: the engine, and `lists.ts`.
 */
import { defineRule } from "../../engine/rule";
import { type AnySubject } from "../../engine/subject";
import { isUnknown, itemsOf, type JsonPointer } from "../../engine/value";
import { knownItems } from "../lists";
import { documents } from "../sources";

const share = (title: string, snapshotPermissions: boolean) => ({
  title,
  kind: "launch-permissions" as const,
  spec: { imageId: "ami-0123456789abcdef0", accounts: ["111122223333"], snapshotPermissions },
});

export default defineRule({
  id: "require-snapshot-share",
  kinds: ["launch-permissions"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: [],
  docs: {
    summary: "The snapshots of a shared image are shared with the same accounts.",
    why: "An account that may launch an image cannot copy it, to another Region or under its own key, unless it may also create volumes from the image's snapshots.",
    fix: "State `snapshotPermissions: true`; beside `aws.ec2.AmiLaunchPermission`, share each snapshot by `aws.ec2.SnapshotCreateVolumePermission`.",
    unless:
      "Those you share with only launch the image. Organizations are not looked at: EC2 shares snapshots with accounts alone.",
    sources: [documents.copiedImages, documents.sharedImages, documents.sharedSnapshots],
  },
  messages: {
    launchOnly:
      "Account `{account}` may launch the image and not copy it; `snapshotPermissions` must be `true`, or a share of the image's snapshots name the account.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [share("image and snapshots", true)],
    bad: [{ ...share("the image alone", false), finds: { message: "launchOnly", at: "/accounts/0" } }],
  },

  *check({ spec }, ctx) {
    if (spec.snapshotPermissions === true) return;
    const { named, mayBeMore } = ctx.survey(findSnapshotShares);
    const isOpen = isUnknown(spec.snapshotPermissions) || mayBeMore;
    const defer = (at: JsonPointer): void => {
      ctx.defer(at, "whom the image is shared with is not known yet");
    };
    for (const [at, account] of knownItems("/accounts", spec.accounts, defer)) {
      if (named.has(account)) continue;
      if (isOpen) ctx.defer(at, "with whom the snapshots are shared is not known yet");
      else yield { message: "launchOnly", at, data: { account } };
    }
  },
});

/** Everybody that any snapshot is shared with: whose snapshot it is cannot be told of a copy. */
function findSnapshotShares(all: readonly AnySubject[]) {
  const shares = all.filter((subject) => subject.kind === "snapshot-permissions");
  const lists = shares.map(({ spec }) => spec.accounts);
  const items = lists.flatMap((list) => [...itemsOf(list)]);
  return {
    named: new Set<unknown>(items.filter((item) => typeof item === "string")),
    mayBeMore: lists.some((list) => isUnknown(list)) || items.some((item) => isUnknown(item)),
  };
}
