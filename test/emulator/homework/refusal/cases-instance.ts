// Cases of what launching, imaging and templates refuse.
import {
  launchForm,
  missing,
  templateForm,
  stranger,
  type Answer,
  type Case,
  type Form,
  type Lab,
} from "./lab";

type Traits = NonNullable<NonNullable<Parameters<Lab["emulator"]["seed"]["image"]>[0]>["traits"]>;

/** A launch of an image of certain traits on a type that does not take them. */
function launch(lab: Lab, traits: Traits, form: Form = {}): Promise<Answer> {
  const imageId = lab.emulator.seed.image({ traits: { EnaSupport: true, ...traits } });
  return lab.call("RunInstances", launchForm(imageId, form));
}

/** A launch with a second device. */
function withDevice(lab: Lab, form: Form, name = "/dev/sdf"): Promise<Answer> {
  const settings = Object.entries(form).map(([key, value]) => [`BlockDeviceMapping.1.Ebs.${key}`, value]);
  return launch(
    lab,
    {},
    { "BlockDeviceMapping.1.DeviceName": name, ...(Object.fromEntries(settings) as Form) },
  );
}

/** An instance that runs. */
function running(lab: Lab, form: Form = {}): Promise<string> {
  return lab.launch(lab.emulator.seed.image({ traits: { EnaSupport: true } }), form);
}

/** An instance whose root is in instance store. */
function onInstanceStore(lab: Lab): Promise<string> {
  const traits = { ImageLocation: "bucket/image.manifest.xml" };
  return lab.launch(lab.emulator.seed.image({ traits }), { InstanceType: "m3.medium" });
}

async function createImage(lab: Lab, form: Form, launched: Form = {}): Promise<Answer> {
  return lab.call("CreateImage", { InstanceId: await running(lab, launched), Name: "imaged", ...form });
}

const rootMapping = (form: Form): Form => ({
  "BlockDeviceMapping.1.DeviceName": "/dev/xvda",
  ...(Object.fromEntries(
    Object.entries(form).map(([key, value]) => [`BlockDeviceMapping.1.Ebs.${key}`, value]),
  ) as Form),
});

/** By row. */
export const instanceCases: Readonly<Record<string, Case>> = {
  malformedInstance: (lab) => lab.call("DescribeInstances", { "InstanceId.1": "i-1" }),
  missingInstance: (lab) => lab.call("DescribeInstances", { "InstanceId.1": missing.instance }),
  wrongInstanceState: async (lab) => {
    const id = await running(lab);
    await lab.call("TerminateInstances", { "InstanceId.1": id });
    return lab.call("StartInstances", { "InstanceId.1": id });
  },
  protectedInstance: async (lab) => {
    const id = await running(lab, { DisableApiTermination: true });
    return lab.call("TerminateInstances", { "InstanceId.1": id });
  },
  instanceStoreStop: async (lab) => lab.call("StopInstances", { "InstanceId.1": await onInstanceStore(lab) }),
  undescribedType: (lab) => lab.call("DescribeInstanceTypes", { "InstanceType.1": "t3.colossal" }),

  terminatedToken: async (lab) => {
    const imageId = lab.emulator.seed.image({ traits: { EnaSupport: true } });
    const form = { ClientToken: "a" };
    const id = await lab.launch(imageId, form);
    await lab.call("TerminateInstances", { "InstanceId.1": id });
    return lab.call("RunInstances", launchForm(imageId, form));
  },
  unauthorizedImage: (lab) =>
    lab.call("RunInstances", launchForm(lab.emulator.seed.image({ account: stranger }))),
  tooManyInstances: {
    options: { quotas: { instances: 0 } },
    provoke: (lab) => launch(lab, {}),
  },
  unknownType: (lab) => launch(lab, {}, { InstanceType: "t3.colossal" }),
  wrongArchitecture: (lab) => launch(lab, { Architecture: "arm64" }),
  wrongVirtualization: (lab) => launch(lab, { VirtualizationType: "paravirtual" }),
  wrongRootDevice: (lab) => launch(lab, { ImageLocation: "bucket/image.manifest.xml" }),
  wrongBootMode: (lab) => launch(lab, { BootMode: "uefi" }, { InstanceType: "m4.large" }),
  tokensEnforced: async (lab) => {
    await lab.call("ModifyInstanceMetadataDefaults", { HttpTokensEnforced: "enabled" });
    return launch(lab, {});
  },
  missingEna: (lab) => launch(lab, { EnaSupport: false }),
  missingTpm: (lab) => {
    const traits = { Architecture: "arm64", BootMode: "uefi", TpmSupport: "v2.0" } as const;
    return launch(lab, traits, { InstanceType: "a1.medium" });
  },
  refusedType: async (lab) => {
    const imageId = lab.emulator.seed.image({ traits: { EnaSupport: true } });
    await lab.call("ReplaceImageInstanceTypeSpecification", {
      ImageId: imageId,
      "InstanceTypeSpecification.SupportedInstanceType.1": "m5.*",
    });
    return lab.call("RunInstances", launchForm(imageId));
  },
  tooManyVolumes: (lab) => {
    const devices = Array.from({ length: 40 }, (_, at): Form => {
      const mapping = `BlockDeviceMapping.${at + 1}`;
      return { [`${mapping}.DeviceName`]: `/dev/sd${at + 10}`, [`${mapping}.Ebs.VolumeSize`]: 1 };
    });
    return launch(lab, {}, Object.assign({}, ...devices) as Form);
  },
  duplicateDevice: (lab) => withDevice(lab, { VolumeSize: 8 }, "xvda"),
  emptyRate: (lab) => withDevice(lab, { VolumeSize: 8, VolumeInitializationRate: 100 }),
  emptyLaunchMapping: (lab) => withDevice(lab, { VolumeType: "gp3" }),
  volumeLimit: (lab) => withDevice(lab, { VolumeSize: 100_000, VolumeType: "gp2" }),
  foreignSetting: (lab) => withDevice(lab, { VolumeSize: 8, VolumeType: "gp2", Throughput: 200 }),
  missingIops: (lab) => withDevice(lab, { VolumeSize: 8, VolumeType: "io1" }),

  unimageable: async (lab) => {
    const id = await running(lab);
    await lab.call("TerminateInstances", { "InstanceId.1": id });
    return lab.call("CreateImage", { InstanceId: id, Name: "imaged" });
  },
  instanceStoreImage: async (lab) =>
    lab.call("CreateImage", { InstanceId: await onInstanceStore(lab), Name: "imaged" }),
  changedVolume: (lab) => createImage(lab, rootMapping({ VolumeSize: 20 })),
  encryptedVolumeMapping: (lab) => createImage(lab, rootMapping({ Encrypted: true })),
  keyInImage: (lab) => createImage(lab, rootMapping({ KmsKeyId: "alias/mine" })),
  foreignImageSetting: (lab) => createImage(lab, rootMapping({ AvailabilityZone: "us-east-1a" })),
  uefiOverride: (lab) => createImage(lab, { BootModeOverride: "uefi" }),

  malformedTemplate: (lab) => lab.call("DescribeLaunchTemplates", { "LaunchTemplateId.1": "lt-1" }),
  missingTemplate: (lab) => lab.call("DescribeLaunchTemplates", { "LaunchTemplateId.1": missing.template }),
  missingTemplateName: (lab) => lab.call("DescribeLaunchTemplates", { "LaunchTemplateName.1": "none" }),
  missingTemplateVersion: async (lab) =>
    lab.call("RunInstances", {
      MinCount: 1,
      MaxCount: 1,
      "LaunchTemplate.LaunchTemplateId": await lab.template(),
      "LaunchTemplate.Version": 7,
    }),
  duplicateTemplateName: async (lab) => {
    await lab.template();
    return lab.call("CreateLaunchTemplate", templateForm("web"));
  },
  malformedTemplateName: (lab) => lab.call("CreateLaunchTemplate", templateForm("a b")),
  tooManyTemplates: {
    options: { quotas: { launchTemplates: 0 } },
    provoke: (lab) => lab.call("CreateLaunchTemplate", templateForm("web")),
  },
  tooManyTemplateVersions: {
    options: { quotas: { launchTemplateVersions: 1 } },
    provoke: async (lab) =>
      lab.call("CreateLaunchTemplateVersion", {
        LaunchTemplateId: await lab.template(),
        "LaunchTemplateData.InstanceType": "t3.small",
      }),
  },
};
