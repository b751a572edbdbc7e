// Cases of what registering, copying, sharing and retiring an image refuses.
import { manualClock } from "../../../../emulator/index";
import { account, missing, registration, stranger, type Answer, type Case, type Form, type Lab } from "./lab";

const everyone = { "LaunchPermission.Add.1.Group": "all" };
const day = 24 * 60 * 60 * 1000;
const inDays = (days: number, from = Date.now()): string => new Date(from + days * day).toISOString();

function register(lab: Lab, form: Form): Promise<Answer> {
  return lab.call("RegisterImage", registration(lab.emulator.seed.snapshot(), form));
}

/** A root device with other settings than a snapshot. */
function device(lab: Lab, ebs: Form): Promise<Answer> {
  const settings = Object.entries(ebs).map(([name, value]) => [`BlockDeviceMapping.1.Ebs.${name}`, value]);
  return lab.call("RegisterImage", {
    Name: "web",
    RootDeviceName: "/dev/xvda",
    "BlockDeviceMapping.1.DeviceName": "/dev/xvda",
    ...(Object.fromEntries(settings) as Form),
  });
}

function share(lab: Lab, imageId: string, form: Form = everyone): Promise<Answer> {
  return lab.call("ModifyImageAttribute", { ImageId: imageId, ...form });
}

function copy(lab: Lab, imageId: string, form: Form = {}): Promise<Answer> {
  return lab.call("CopyImage", {
    Name: "copy",
    SourceImageId: imageId,
    SourceRegion: "us-east-1",
    ...form,
  });
}

/** An image of an encrypted snapshot. */
function encryptedImage({ emulator: { seed } }: Lab, kmsKeyId?: string): string {
  const snapshotId = seed.snapshot({ encrypted: true, ...(kmsKeyId === undefined ? {} : { kmsKeyId }) });
  return seed.image({
    blockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId: snapshotId } }],
  });
}

function unblock({ emulator: { seed } }: Lab): void {
  seed.blockPublicAccess({ state: "unblocked" });
}

/** A public image, whose deprecation EC2 itself has set. */
function publicImage(lab: Lab): string {
  return lab.emulator.seed.image({ launchPermissions: [{ Group: "all" }] });
}

/** By row. */
export const imageCases: Readonly<Record<string, Case>> = {
  unavailableImage: async (lab) => {
    const imageId = lab.emulator.seed.image();
    await lab.call("DeregisterImage", { ImageId: imageId });
    return lab.call("DeregisterImage", { ImageId: imageId });
  },
  foreignImage: (lab) => {
    const { seed } = lab.emulator;
    const imageId = seed.image({ account: stranger, launchPermissions: [{ UserId: account }] });
    return lab.call("DeregisterImage", { ImageId: imageId });
  },
  malformedName: (lab) => register(lab, { Name: "a!b" }),
  duplicateName: (lab) => {
    lab.emulator.seed.image({ name: "web" });
    return register(lab, { Name: "web" });
  },
  malformedKernel: (lab) => register(lab, { KernelId: "kernel" }),
  malformedRamdisk: (lab) => register(lab, { RamdiskId: "ramdisk" }),
  badManifest: (lab) => {
    lab.emulator.seed.bucket({ name: "bucket" });
    return lab.call("RegisterImage", { Name: "web", ImageLocation: "bucket/image.manifest.xml" });
  },
  tpmNeedsUefi: (lab) => register(lab, { TpmSupport: "v2.0", BootMode: "legacy-bios" }),

  emptyMapping: (lab) => device(lab, { VolumeType: "gp3" }),
  encryptedMapping: (lab) => device(lab, { SnapshotId: lab.emulator.seed.snapshot(), Encrypted: true }),
  smallVolume: (lab) => device(lab, { SnapshotId: lab.emulator.seed.snapshot(), VolumeSize: 1 }),
  bootType: (lab) => device(lab, { VolumeSize: 500, VolumeType: "st1" }),
  unknownVolumeType: (lab) => device(lab, { VolumeSize: 8, VolumeType: "gp9" }),

  badRegion: (lab) => copy(lab, missing.image, { SourceRegion: "cn-north-1" }),
  paravirtualCopy: (lab) =>
    lab.call(
      "CopyImage",
      {
        Name: "copy",
        SourceImageId: lab.emulator.seed.image({ traits: { VirtualizationType: "paravirtual" } }),
        SourceRegion: "us-east-1",
      },
      { region: "eu-north-1" },
    ),
  decryptingCopy: (lab) => copy(lab, encryptedImage(lab), { Encrypted: false }),
  keyWithoutEncryption: (lab) => copy(lab, lab.emulator.seed.image(), { KmsKeyId: "alias/mine" }),
  tooManyCopies: {
    options: { quotas: { concurrentCopies: 0 } },
    provoke: (lab) => copy(lab, lab.emulator.seed.image()),
  },

  badPermission: (lab) => share(lab, lab.emulator.seed.image(), { "LaunchPermission.Add.1.UserId": "1" }),
  publicBlocked: (lab) => share(lab, lab.emulator.seed.image()),
  publicEncrypted: (lab) => {
    unblock(lab);
    return share(
      lab,
      encryptedImage(lab, `arn:aws:kms:us-east-1:${account}:key/11111111-2222-3333-4444-555555555555`),
    );
  },
  publicProduct: (lab) => {
    unblock(lab);
    return share(lab, lab.emulator.seed.image({ productCodes: ["abcdefghijklmnopqrstuvwxy"] }));
  },
  publicLimit: {
    options: { quotas: { publicImages: 0 } },
    provoke: (lab) => {
      unblock(lab);
      return share(lab, lab.emulator.seed.image());
    },
  },
  managedKeyShared: (lab) => share(lab, encryptedImage(lab), { "LaunchPermission.Add.1.UserId": stranger }),
  notShared: (lab) => {
    const imageId = lab.emulator.seed.image({ account: stranger, launchPermissions: [{ Group: "all" }] });
    return lab.call("CancelImageLaunchPermission", { ImageId: imageId });
  },
  protectedImage: async (lab) => {
    const imageId = lab.emulator.seed.image();
    await lab.value("return", "EnableImageDeregistrationProtection", { ImageId: imageId });
    return lab.call("DeregisterImage", { ImageId: imageId });
  },
  snapshotGone: async (lab) => {
    for (const resourceType of ["image", "snapshot"] as const) {
      lab.emulator.seed.retentionRule({ resourceType, days: 7 });
    }
    const imageId = lab.emulator.seed.image();
    await lab.call("DeregisterImage", { ImageId: imageId, DeleteAssociatedSnapshots: true });
    return lab.call("RestoreImageFromRecycleBin", { ImageId: imageId });
  },

  deprecationPast: (lab) =>
    lab.call("EnableImageDeprecation", { ImageId: lab.emulator.seed.image(), DeprecateAt: inDays(-1) }),
  deprecationFar: (lab) =>
    lab.call("EnableImageDeprecation", { ImageId: lab.emulator.seed.image(), DeprecateAt: inDays(3660) }),
  deprecationLater: {
    options: { clock: manualClock(Date.UTC(2026, 0, 1)) },
    provoke: async (lab) => {
      const ImageId = publicImage(lab);
      const at = (days: number): Form => ({ ImageId, DeprecateAt: inDays(days, Date.UTC(2026, 0, 1)) });
      await lab.value("return", "EnableImageDeprecation", at(100));
      return lab.call("EnableImageDeprecation", at(200));
    },
  },
  deprecationKept: (lab) => lab.call("DisableImageDeprecation", { ImageId: publicImage(lab) }),
};
