/**
 * An image that maps a snapshot which is not encrypted. Such an image can be shared with everyone and an encrypted one
 * cannot, so an image that is public in this input is left alone. Floor: the engine, the helpers for volumes.
 */
import { defineRule } from "../../engine/rule";
import { type AnySubject } from "../../engine/subject";
import { isUnknown } from "../../engine/value";
import { exampleImage } from "../example-image";
import { documents } from "../sources";
import { snapshotId, volumeAt } from "../volume-examples";
import { volumesOf } from "../volumes";

const at = `${volumeAt}/snapshotId`;
const image = (title: string, id: string, encrypted: boolean) => ({
  title,
  kind: "image" as const,
  spec: exampleImage({ blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId: id } }] }),
  linked: { [at]: { kind: "snapshot" as const, spec: { encrypted } } },
});

export default defineRule({
  id: "require-encrypted-snapshots",
  kinds: ["image"],
  severity: "warning",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An image is registered from encrypted snapshots, unless it is public.",
    why: "A volume from an unencrypted snapshot is unencrypted unless the launch says otherwise. An image cannot be encrypted when it is registered: only its snapshots can be, before, or a copy of the image, afterwards.",
    fix: "Take the snapshot of an encrypted volume, or copy it with `encrypted: true` and map the copy.",
    unless:
      "The image is copied with `encrypted: true` wherever it is used, or the account encrypts by default.",
    sources: [documents.imageEncryption, documents.encryptionByDefault, documents.ebsBlockDevice],
  },
  messages: {
    plain:
      "Device `{device}` is mapped to a snapshot that is not encrypted, unless the account encrypts by default; it must be an encrypted one, such as a copy with `encrypted: true`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [image("an encrypted snapshot", snapshotId, true)],
    bad: [
      {
        ...image("a snapshot that is not", "snap-0fedcba9876543210", false),
        finds: { message: "plain", at },
      },
    ],
  },

  *check(subject, ctx) {
    const isPublic = ctx.survey(publicImages).has(subject.id);
    if (isPublic) return;
    for (const { at, device, stated, snapshot } of volumesOf(subject, ctx)) {
      if (stated.snapshotId === undefined || snapshot === undefined) continue;
      if (stated.encrypted === true) continue; // `match-snapshot-encryption` says to copy the snapshot
      const place = `${at}/snapshotId`;
      if (isUnknown(snapshot.encrypted)) ctx.defer(place, "whether the snapshot is encrypted is not known");
      else if (!snapshot.encrypted) yield { message: "plain", at: place, data: { device } };
    }
  },
});

/** Ids of the images that are shared with everyone, or may be: themselves, or a copy of theirs. */
function publicImages(all: readonly AnySubject[]): ReadonlySet<string> {
  const byId = new Map(all.map((subject) => [subject.id, subject]));
  const found = new Set<string>();
  for (const { kind, spec, links } of all) {
    if (kind !== "launch-permissions" || spec.public === undefined || spec.public === false) continue;
    let id = links.get("/imageId");
    while (id !== undefined && !found.has(id)) {
      found.add(id);
      id = byId.get(id)?.links.get("/sourceImageId");
    }
  }
  return found;
}
