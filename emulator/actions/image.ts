// How an image comes and goes: RegisterImage and DeregisterImage, with the checks of its own values. Copies are next
// door. Floor: the store, mappings, tags and the refusals.
import { type Input } from "../codec";
import { refusal } from "../refusal";
import { newId, snapshotIdsOf, type ImageRecord, type ImageTraits, type SnapshotRecord } from "../store";
import { later, ownImage, required, type Call, type Handlers } from "./call";
import { isProtected } from "./deregistration-protection";
import { noPermissions } from "./launch-permission";
import { manifestAt, type Manifest } from "./manifest";
import { mappingRecords } from "./mapping";
import { discardSnapshot, retainImage } from "./recycle-bin";
import { specifiedTags } from "./tag-set";

/** What tells one new image from another. */
export type NewImage = Pick<
  ImageRecord,
  "name" | "location" | "description" | "traits" | "mappings" | "imdsSupport" | "tags"
> &
  Partial<
    Pick<
      ImageRecord,
      | "id"
      | "source"
      | "sourceInstanceId"
      | "failure"
      | "readyAt"
      | "instanceTypes"
      | "ownerAlias"
      | "productCodes"
      | "platform"
    >
  >;

const maxDescription = 255;
const maxUefiData = 64_000;
const nameForm = /^[A-Za-z0-9()[\] ./'@_-]{3,128}$/;
const architectures = ["i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"] as const;
const bootModes = ["legacy-bios", "uefi", "uefi-preferred"];

/** RegisterImage and DeregisterImage. */
export const imageActions: Handlers<"RegisterImage" | "DeregisterImage"> = {
  RegisterImage(input, call) {
    const name = checkedName(required(input.Name));
    const manifest = input.ImageLocation === undefined ? undefined : manifestAt(input.ImageLocation, call);
    const traits = traitsOf({ ...manifestArchitecture(manifest), ...input });
    const mappings = mappingRecords(input.BlockDeviceMappings ?? [], input.RootDeviceName, call);
    const tags = specifiedTags(input.TagSpecifications, "image", ["image"], call);
    const description = checkedDescription(input.Description);
    const imdsSupport = oneOf(input.ImdsSupport, "ImdsSupport", ["v2.0"]);
    const holder = call.store.imageNamed(call.account, call.region, name);
    if (holder !== undefined) throw refusal("duplicateName", name, holder);
    const location = input.ImageLocation ?? `${call.account}/${name}`;
    const image = addImage({ name, location, description, traits, mappings, imdsSupport, tags }, call);
    return { ImageId: image.id };
  },

  DeregisterImage({ ImageId, DeleteAssociatedSnapshots = false }, call) {
    const image = ownImage(call, required(ImageId), ["pending", "available", "failed", "disabled"]);
    if (isProtected(image, call.now)) throw refusal("protectedImage", image.id);
    const snapshots = snapshotIdsOf(image).flatMap((id) => call.store.snapshots.get(call.region, id) ?? []);
    retainImage(image, call);
    call.store.deregister(image, call.now);
    // A pending copy is cancelled: its snapshots never come to be.
    for (const snapshot of snapshots)
      if (call.now < snapshot.visibleAt) call.store.snapshots.delete(snapshot);
    if (!DeleteAssociatedSnapshots) return { Return: true };
    const visible = snapshots.filter(({ visibleAt }) => call.now >= visibleAt);
    const results = visible.map((snapshot) => ({
      SnapshotId: snapshot.id,
      ReturnCode: deleteAssociated(snapshot, call),
    }));
    return { Return: true, DeleteSnapshotResults: results };
  },
};

/** Puts a new image of the caller into the store. */
export function addImage(image: NewImage, call: Call): ImageRecord {
  const record: ImageRecord = {
    id: newId("ami"),
    source: undefined,
    instanceTypes: undefined,
    ownerAlias: undefined,
    productCodes: [],
    platform: undefined,
    ...image,
    failure: call.failure ?? image.failure,
    readyAt: image.readyAt ?? later(call, call.timings.pending),
    owner: call.account,
    region: call.region,
    serial: call.store.nextSerial(),
    createdAt: call.now,
    deprecateAt: undefined,
    disabled: false,
    deregisteredAt: undefined,
    protection: "disabled",
    protectedUntil: undefined,
    launches: [],
    permissions: noPermissions(),
  };
  call.store.addImage(record);
  return record;
}

/** The name, if it is one. */
export function checkedName(name: string): string {
  if (!nameForm.test(name)) throw refusal("malformedName", name);
  return name;
}

/** The description, if it is short enough. */
export function checkedDescription(description: string | undefined): string | undefined {
  if (description !== undefined && description.length > maxDescription) {
    throw refusal(
      "badValue",
      `${description.length} characters`,
      "Description",
      `at most ${maxDescription} characters`,
    );
  }
  return description;
}

/** An S3-backed image that names no architecture has that of its manifest (EC2 API Reference: RegisterImage). */
function manifestArchitecture(manifest: Manifest | undefined): Partial<Input<"RegisterImage">> {
  const known = architectures.find((one) => one === manifest?.architecture);
  return known === undefined ? {} : { Architecture: known };
}

/** The traits of a registration, EC2's defaults filled in (EC2 API Reference: RegisterImage). */
export function traitsOf(input: Partial<Input<"RegisterImage">>): ImageTraits {
  const bootMode = oneOf(input.BootMode, "BootMode", bootModes);
  const tpmSupport = oneOf(input.TpmSupport, "TpmSupport", ["v2.0"]);
  if (tpmSupport !== undefined && bootMode !== "uefi") throw refusal("tpmNeedsUefi");
  if (input.KernelId !== undefined && !/^aki-([0-9a-f]{8}|[0-9a-f]{17})$/.test(input.KernelId)) {
    throw refusal("malformedKernel", input.KernelId);
  }
  if (input.RamdiskId !== undefined && !/^ari-([0-9a-f]{8}|[0-9a-f]{17})$/.test(input.RamdiskId)) {
    throw refusal("malformedRamdisk", input.RamdiskId);
  }
  if (input.UefiData !== undefined && input.UefiData.length > maxUefiData) {
    throw refusal(
      "badValue",
      `${input.UefiData.length} characters`,
      "UefiData",
      `at most ${maxUefiData} characters`,
    );
  }
  return {
    architecture: oneOf(input.Architecture, "Architecture", architectures) ?? "i386",
    virtualizationType:
      oneOf(input.VirtualizationType, "VirtualizationType", ["hvm", "paravirtual"]) ?? "paravirtual",
    rootDeviceName: input.RootDeviceName,
    rootDeviceType: input.ImageLocation === undefined ? "ebs" : "instance-store",
    bootMode,
    tpmSupport,
    uefiData: input.UefiData,
    enaSupport: input.EnaSupport,
    sriovNetSupport: oneOf(input.SriovNetSupport, "SriovNetSupport", ["simple"]),
    kernelId: input.KernelId,
    ramdiskId: input.RamdiskId,
    billingProducts: input.BillingProducts ?? [],
  };
}

function oneOf(value: string | undefined, name: string, allowed: readonly string[]): string | undefined {
  if (value !== undefined && !allowed.includes(value))
    throw refusal("badValue", value, name, allowed.join(" or "));
  return value;
}

function deleteAssociated(
  snapshot: SnapshotRecord,
  call: Call,
): "success" | "skipped" | "missing-permissions" {
  if (call.store.usersOf(snapshot.id).length > 0) return "skipped";
  if (snapshot.owner !== call.account) return "missing-permissions";
  discardSnapshot(snapshot, call);
  return "success";
}
