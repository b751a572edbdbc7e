// Cases of what snapshots and volumes refuse.
import { stranger, type Answer, type Case, type Form, type Lab } from "./lab";

/** A permission of the flat form. */
function share(lab: Lab, snapshotId: string, form: Form): Promise<Answer> {
  return lab.call("ModifySnapshotAttribute", {
    SnapshotId: snapshotId,
    Attribute: "createVolumePermission",
    OperationType: "add",
    ...form,
  });
}

async function unblock(lab: Lab): Promise<void> {
  await lab.value("state", "DisableSnapshotBlockPublicAccess");
}

const customerKey = "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555";
const pending = { pending: 60_000 };

/** By row. */
export const snapshotCases: Readonly<Record<string, Case>> = {
  snapshotInUse: async (lab) => {
    lab.emulator.seed.image();
    const [snapshot] = lab.emulator.snapshots();
    return lab.call("DeleteSnapshot", { SnapshotId: snapshot?.SnapshotId ?? "" });
  },
  snapshotPending: {
    options: { timings: pending },
    provoke: async (lab) => {
      const id = await lab.value("snapshotId", "CreateSnapshot", { VolumeId: await lab.volume() });
      return lab.call("RegisterImage", {
        Name: "web",
        "BlockDeviceMapping.1.DeviceName": "/dev/xvda",
        "BlockDeviceMapping.1.Ebs.SnapshotId": id,
      });
    },
  },
  foreignSnapshot: (lab) => {
    const id = lab.emulator.seed.snapshot({ account: stranger, sharedWith: ["123456789012"] });
    return lab.call("DeleteSnapshot", { SnapshotId: id });
  },
  volumeUnusable: async (lab) => {
    const VolumeId = await lab.volume({ Encrypted: true, KmsKeyId: "arn:aws:kms:eu-west-1:1:key/none" });
    return lab.call("CreateSnapshot", { VolumeId });
  },
  missingZone: (lab) => lab.call("CreateVolume", { AvailabilityZone: "eu-west-1a", Size: 8 }),
  volumeInUse: async (lab) => {
    await lab.launch(lab.emulator.seed.image({ traits: { EnaSupport: true } }));
    const VolumeId = await lab.value("volumeId", "DescribeVolumes");
    return lab.call("DeleteVolume", { VolumeId });
  },

  snapshotsTooFast: {
    options: { timings: pending },
    provoke: async (lab) => {
      const VolumeId = await lab.volume();
      await lab.value("snapshotId", "CreateSnapshot", { VolumeId });
      return lab.call("CreateSnapshot", { VolumeId });
    },
  },
  snapshotsAtOnce: {
    options: { timings: { ...pending, snapshotInterval: 0 } },
    provoke: async (lab) => {
      const VolumeId = await lab.volume({ Size: 500, VolumeType: "st1" });
      await lab.value("snapshotId", "CreateSnapshot", { VolumeId });
      return lab.call("CreateSnapshot", { VolumeId });
    },
  },
  snapshotsPending: {
    options: { timings: pending, quotas: { pendingSnapshots: 0 } },
    provoke: async (lab) => lab.call("CreateSnapshot", { VolumeId: await lab.volume() }),
  },
  tooManySnapshots: {
    options: { quotas: { snapshots: 0 } },
    provoke: async (lab) => lab.call("CreateSnapshot", { VolumeId: await lab.volume() }),
  },
  excludedRoot: async (lab) => {
    const instanceId = await lab.launch(lab.emulator.seed.image({ traits: { EnaSupport: true } }));
    return lab.call("CreateSnapshots", {
      "InstanceSpecification.InstanceId": instanceId,
      "InstanceSpecification.ExcludeDataVolumeId.1": await lab.value("volumeId", "DescribeVolumes"),
    });
  },
  tooManySnapshotCopies: {
    options: { quotas: { concurrentSnapshotCopies: 0 } },
    provoke: (lab) =>
      lab.call("CopySnapshot", {
        SourceRegion: "us-east-1",
        SourceSnapshotId: lab.emulator.seed.snapshot(),
      }),
  },
  tooManySnapshotPermissions: (lab) => {
    const users = Array.from({ length: 501 }, (_, at) => [`UserId.${at + 1}`, String(200_000_000_000 + at)]);
    return share(lab, lab.emulator.seed.snapshot(), Object.fromEntries(users) as Form);
  },
  snapshotKeyShared: (lab) =>
    share(lab, lab.emulator.seed.snapshot({ encrypted: true }), { "UserId.1": stranger }),
  publicSnapshotBlocked: async (lab) => {
    await lab.value("state", "EnableSnapshotBlockPublicAccess", { State: "block-new-sharing" });
    return share(lab, lab.emulator.seed.snapshot(), { "UserGroup.1": "all" });
  },
  publicEncryptedSnapshot: async (lab) => {
    await unblock(lab);
    return share(lab, lab.emulator.seed.snapshot({ kmsKeyId: customerKey }), { "UserGroup.1": "all" });
  },
};
