/**
 * What every image of ours writes down: what of the spec can be seen in EC2, as it is there, and what only EC2 knows.
 * Floor: owned-image, image-spec, aspects.
 */
import { partitionOf } from "../../catalog/partitions";
import { observeDeprecation } from "../aspects/deprecation";
import { isEnabled, recordedPermissions } from "../aspects/enabled";
import { observeInstanceTypes } from "../aspects/instance-types";
import { observeProtection } from "../aspects/protection";
import { toTagMap, userTags, type TagMap } from "../aspects/tags";
import { withoutUndefined } from "../canonical";
import type { Located, Written } from "./handler";
import { rootSnapshotOf, snapshotsOf } from "./image-spec";
import { recordedIn, type CommonSpec, type OwnedImage, type RulesTag } from "./owned-image";
import { observeSnapshotTags } from "./owned-snapshots";

/** What is written down, beside what each kind of image adds. */
export function writeOwnedImage<Spec extends CommonSpec>(
  state: OwnedImage,
  spec: Located<Spec>,
  rulesTag: RulesTag,
): Written<Located<Spec>> {
  const { image, id, lease, known } = state;
  const changing = {
    name: image.Name ?? spec.name,
    description: image.Description === "" ? undefined : (image.Description ?? undefined),
    // Somebody's v2.0 can never be taken back but by replacing the image: it is no drift where nothing was stated.
    imdsSupport: spec.imdsSupport === undefined ? undefined : image.ImdsSupport,
    deprecateAt: observeDeprecation(image, spec.deprecateAt),
    deregistrationProtection: observeProtection(image),
    enabled: isEnabled(image),
    instanceTypeSpecification: observeInstanceTypes(image),
    tags: shownTags(state, spec, rulesTag),
    snapshotTags: shownSnapshotTags(state, spec),
  };
  return {
    id,
    lease,
    spec: { ...spec, ...changing },
    outputs: withoutUndefined({
      arn: `arn:${partitionOf(spec.region)}:ec2:${spec.region}::image/${id}`,
      ownerId: image.OwnerId,
      state: image.State,
      creationDate: image.CreationDate,
      snapshotIds: snapshotsOf(image),
      rootSnapshotId: rootSnapshotOf(image),
      recordedPermissions: recordedPermissions(image, state.recorded ?? recordedIn(known)),
    }),
  };
}

/** The tags that are ours to state: what was stated, as it is; all of an image that is only read or ruled wholly. */
function shownTags({ image, known }: OwnedImage, spec: CommonSpec, rulesTag: RulesTag): TagMap | undefined {
  const stated = spec.tags ?? {};
  const all = known?.mark === "";
  const shown = Object.entries(userTags(toTagMap(image.Tags))).filter(
    ([key]) => all || Object.hasOwn(stated, key) || (spec.exclusiveTags === true && rulesTag(key)),
  );
  return shown.length === 0 && spec.tags === undefined ? undefined : Object.fromEntries(shown);
}

function shownSnapshotTags({ snapshots }: OwnedImage, spec: CommonSpec): TagMap | undefined {
  const { snapshotTags: stated, exclusiveTags } = spec;
  if (stated === undefined || snapshots === undefined) return stated;
  return observeSnapshotTags(
    snapshots,
    stated,
    (key) => Object.hasOwn(stated, key) || exclusiveTags === true,
  );
}
