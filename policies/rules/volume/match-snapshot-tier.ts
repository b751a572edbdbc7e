/**
 * A snapshot in the archive that an image is registered from, or that is shared. EC2 archives the snapshots of disabled
 * images alone, and archiving ends every share, so that neither can be as stated. Volumes and launches are left alone:
 * they may have been made before the snapshot was archived. Floor: the engine, `snapshots.ts` and `shares.ts`.
 */
import { defineRule } from "../../engine/rule";
import { isObject, isUnknown, itemsOf, type JsonPointer } from "../../engine/value";
import { exampleImage } from "../example-image";
import { namesAnybody, sharesOf } from "../shares";
import { snapshotBehind } from "../snapshots";
import { documents } from "../sources";

const at = "/blockDeviceMappings/0/ebs/snapshotId";
const image = (title: string, enabled: boolean) => ({
  title,
  kind: "image" as const,
  spec: exampleImage({ enabled }),
  linked: { [at]: { kind: "snapshot" as const, spec: { storageTier: "archive" as const } } },
});

export default defineRule({
  id: "match-snapshot-tier",
  kinds: ["image", "snapshot-permissions"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "An archived snapshot is neither mapped by an enabled image nor shared.",
    why: "A snapshot in the archive cannot be used until it is restored. EC2 refuses to archive the snapshot of an image that is not disabled, to register an image from an archived snapshot, and to share one; archiving ends the shares that there are.",
    fix: "Restore the snapshot, which takes up to 72 hours, or leave `storageTier` at `standard`; to archive the snapshots of an image, disable the image first.",
    unless: "Never. Images of `@pulumi/aws` are deferred: whether one is disabled is not in the program.",
    sources: [documents.archivedSnapshots, documents.archivingSnapshots, documents.disabledImages],
  },
  messages: {
    mapped:
      "The snapshot of device `{device}` is in tier `archive`, where an enabled image cannot have it; it must be in tier `standard`, or the image be disabled.",
    shared:
      "The snapshot is in tier `archive`, where EC2 shares it with nobody; it must be in tier `standard` to be shared.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [image("archived, of a disabled image", false)],
    bad: [{ ...image("archived, of an image that is enabled", true), finds: { message: "mapped", at } }],
  },

  *check(subject, ctx) {
    const tierAt = (pointer: JsonPointer): unknown => snapshotBehind(subject, pointer, ctx).storageTier;
    if (subject.kind === "snapshot-permissions") {
      const place = "/snapshotId";
      if (tierAt(place) !== "archive") return;
      for (const share of sharesOf(subject, ctx)) {
        const isShared = share.isPublic === true || namesAnybody(share);
        if (isUnknown(isShared)) ctx.defer(place, "whether it is shared is not known yet");
        else if (isShared) yield { message: "shared", at: place };
      }
      return;
    }
    const { enabled = true, state } = subject.spec;
    if (enabled === false || state === "disabled") return;
    for (const [index, mapping] of itemsOf(subject.spec.blockDeviceMappings).entries()) {
      const place = `/blockDeviceMappings/${index}/ebs/snapshotId`;
      if (!isObject(mapping) || tierAt(place) !== "archive") continue;
      const device = typeof mapping.deviceName === "string" ? mapping.deviceName : String(index);
      if (isUnknown(enabled) || subject.type.startsWith("aws:")) {
        ctx.defer(place, "its snapshot is archived, and whether the image is disabled is not known");
      } else yield { message: "mapped", at: place, data: { device } };
    }
  },
});
