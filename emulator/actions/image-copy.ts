// CopyImage: called in the destination Region, it makes an image and its snapshots from one that the caller may see.
// Keys are checked after the answer, launch permissions never come along (EC2 API Reference: CopyImage, checked
// 2026-11-22). Floor: the store, images, encryption, tags and the refusals.
import { type Input } from "../codec";
import { refusal } from "../refusal";
import { newId, type ImageRecord, type MappingRecord, type SnapshotRecord, type TagSets } from "../store";
import { imageFor, inState, later, required, type Call, type Handlers } from "./call";
import { once } from "./client-token";
import { hasParavirtualTypes, partitionOf } from "../../catalog/partitions";
import { defaultKey, isRegion, usableKey, type Key } from "./encryption";
import { addImage, checkedDescription, checkedName } from "./image";
import { sharedTags, specifiedTags, tagsOf, withTags } from "./tag-set";

type CopyInput = Input<"CopyImage">;

/** CopyImage. */
export const imageCopyActions: Handlers<"CopyImage"> = {
  CopyImage(input, call) {
    return { ImageId: once(call, "CopyImage", input, () => copyImage(input, call).id) };
  },
};

/** What is settled before anything is made. */
interface CopyPlan {
  readonly imageId: string;
  readonly source: ImageRecord;
  readonly readyAt: number;
  /** Whether the request or the account's default asks for encryption, rather than letting the source decide. */
  readonly encrypt: boolean;
  /** The key that the request names; "unusable" if it names none that exists here. */
  readonly key: Key | "unusable" | undefined;
  readonly snapshotTags: TagSets;
}

// EC2's text is the one seen in github.com/hashicorp/packer/issues/6599; the code is our choice.
const unusableKey = { code: "Client.InternalError", message: "Copy image failed with an internal error" };

function copyImage(input: CopyInput, call: Call): ImageRecord {
  const name = checkedName(required(input.Name));
  const description = checkedDescription(input.Description);
  const plan = planOf(input, call);
  const { source, imageId, readyAt } = plan;
  return addImage(
    {
      id: imageId,
      name,
      location: `${call.account}/${name}`,
      description,
      tags: copyTags(input, source, call),
      traits: source.traits,
      imdsSupport: source.imdsSupport,
      instanceTypes: source.instanceTypes,
      productCodes: source.productCodes,
      platform: source.platform,
      mappings: source.mappings.map((mapping) => copyMapping(mapping, plan, call)),
      source: { imageId: source.id, region: source.region },
      readyAt,
      failure: plan.key === "unusable" ? unusableKey : undefined,
    },
    call,
  );
}

function planOf(input: CopyInput, call: Call): CopyPlan {
  const { Encrypted, KmsKeyId } = input;
  if (KmsKeyId !== undefined && Encrypted !== true) throw refusal("keyWithoutEncryption");
  checkDuration(input.SnapshotCopyCompletionDurationMinutes);
  const source = sourceImage(required(input.SourceRegion), required(input.SourceImageId), call);
  if (Encrypted === false && source.mappings.some(({ ebs }) => ebs?.encrypted)) {
    throw refusal("decryptingCopy", source.id);
  }
  if (source.traits.virtualizationType === "paravirtual" && hasParavirtualTypes(call.region) === false) {
    throw refusal("paravirtualCopy", source.id, call.region);
  }
  const limit = call.quotas.concurrentCopies;
  if (copiesInProgress(call) >= limit) throw refusal("tooManyCopies", limit);
  return {
    imageId: newId("ami"),
    source,
    readyAt: later(call, call.timings.pending),
    encrypt: Encrypted === true || call.store.settings.of(call.account, call.region).encryptByDefault,
    key: KmsKeyId === undefined ? undefined : (usableKey(KmsKeyId, call) ?? "unusable"),
    snapshotTags: specifiedTags(input.TagSpecifications, "snapshot", ["image", "snapshot"], call),
  };
}

/** Minutes within which the snapshots are to be copied. */
function checkDuration(minutes: number | undefined): void {
  if (minutes === undefined || (minutes >= 15 && minutes <= 2880 && minutes % 15 === 0)) return;
  const allowed = "a multiple of 15, from 15 to 2880";
  throw refusal("badValue", String(minutes), "SnapshotCopyCompletionDurationMinutes", allowed);
}

function sourceImage(region: string, id: string, call: Call): ImageRecord {
  const isReachable = isRegion(region) && partitionOf(region) === partitionOf(call.region);
  if (!isReachable) throw refusal("badRegion", region);
  const image = imageFor(call, id, region);
  if (!image) throw refusal("missingImage", id);
  // That a disabled one cannot be copied is our choice: no document says so, nor the contrary (checked 2026-11-22).
  return inState(image, call, ["available"]);
}

function copiesInProgress(call: Call): number {
  let count = 0;
  for (const image of call.store.images.in(call.region)) {
    const isPending = call.now < image.readyAt && image.deregisteredAt === undefined;
    const isCopy = image.source !== undefined && image.sourceInstanceId === undefined;
    if (isPending && isCopy && image.owner === call.account) count += 1;
  }
  return count;
}

/** The source's shared tags always, the caller's own if asked for, under the tags that the request gives. */
function copyTags(input: CopyInput, source: ImageRecord, call: Call): TagSets {
  const given = specifiedTags(input.TagSpecifications, "image", ["image", "snapshot"], call);
  const copied = [
    ...sharedTags(source),
    ...(input.CopyImageTags === true ? tagsOf(source.tags, call.account) : []),
  ];
  if (copied.length === 0) return given;
  return new Map([[call.account, withTags(new Map(), [...copied, ...tagsOf(given, call.account)], call)]]);
}

function copyMapping(mapping: MappingRecord, plan: CopyPlan, call: Call): MappingRecord {
  const { ebs } = mapping;
  if (ebs?.snapshotId === undefined) return mapping;
  const encrypted = ebs.encrypted || plan.encrypt;
  return {
    ...mapping,
    ebs: { ...ebs, encrypted, snapshotId: copySnapshot(ebs.snapshotId, encrypted, plan, call) },
  };
}

/** Makes the copy of a snapshot, unseen until the image is available; a copy that will fail gets none. */
function copySnapshot(id: string, encrypted: boolean, plan: CopyPlan, call: Call): string | undefined {
  if (plan.key === "unusable" || call.failure) return undefined;
  const original = call.store.snapshots.get(plan.source.region, id);
  const key = encrypted ? (plan.key ?? copyKey(original, plan.encrypt, call)) : undefined;
  const snapshot: SnapshotRecord = {
    id: newId("snap"),
    owner: call.account,
    region: call.region,
    serial: call.store.nextSerial(),
    createdAt: call.now,
    tags: new Map(Array.from(plan.snapshotTags, ([account, tags]) => [account, new Map(tags)])),
    // The id that EC2 shows for snapshots without a volume of their own.
    volumeId: "vol-ffffffff",
    volumeSize: original?.volumeSize ?? 1,
    encrypted,
    kmsKeyId: key?.arn,
    managedKey: key?.managed ?? false,
    description:
      `Copied for DestinationAmi ${plan.imageId} from SourceAmi ${plan.source.id} ` +
      `for SourceSnapshot ${id}. Task created on ${call.now.toLocaleString("en-US")}.`,
    visibleAt: plan.readyAt,
    completedAt: plan.readyAt,
    sharedWith: new Set(),
  };
  call.store.snapshots.add(snapshot);
  return snapshot.id;
}

/**
 * The key of an encrypted copy for which the request names none. The documents differ (EC2 User Guide: Use encryption
 * with EBS-backed AMIs, and EC2 API Reference: CopyImage, checked 2026-11-22); this follows the guide: unless
 * encryption is asked for, the caller's own snapshot keeps its key where that key exists; anything else takes the
 * Region's default key.
 */
function copyKey(original: SnapshotRecord | undefined, isRequested: boolean, call: Call): Key {
  const isLocal = original?.owner === call.account && original.region === call.region;
  if (!isRequested && isLocal && original.kmsKeyId !== undefined) {
    return { arn: original.kmsKeyId, managed: original.managedKey };
  }
  return defaultKey(call);
}
