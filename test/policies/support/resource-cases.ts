/**
 * One resource of every type that rules look at, with the subjects that it must be read as: the table of the readers'
 * tests. `unknown` stands where the types want something else than the sentinel.
 */
import { type GroupArgs } from "@pulumi/aws/autoscaling";
import {
  type SnapshotArgs,
  type SnapshotBlockPublicAccessArgs,
  type SnapshotCopyArgs,
  type VolumeArgs,
} from "@pulumi/aws/ebs";
import {
  type AllowedImagesSettingsArgs,
  type AmiArgs,
  type AmiCopyArgs,
  type AmiFromInstanceArgs,
  type AmiLaunchPermissionArgs,
  type FleetArgs,
  type GetAmiArgs,
  type ImageBlockPublicAccessArgs,
  type InstanceArgs,
  type InstanceMetadataDefaultsArgs,
  type LaunchConfigurationArgs,
  type LaunchTemplateArgs,
  type SnapshotCreateVolumePermissionArgs,
  type SpotFleetRequestArgs,
  type SpotInstanceRequestArgs,
} from "@pulumi/aws/ec2";
import { type NodeGroupArgs } from "@pulumi/aws/eks";
import { type DistributionConfigurationArgs, type ImageRecipeArgs } from "@pulumi/aws/imagebuilder";
import { unknownValue } from "../../../policies/engine/value";

export const unknownString = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const unknown = unknownString as never;

/** Place of a subject in the resource to its kind and spec. */
type Subjects = Readonly<Record<string, readonly [kind: string, spec: object]>>;
export type ResourceCase = readonly [token: string, title: string, inputs: object, subjects: Subjects];

const imageId = "ami-0123456789abcdef0";
const snapshotId = "snap-0123456789abcdef0";
const templateId = "lt-0123456789abcdef0";
const anything = {
  launchTemplate: unknownValue,
  instanceType: unknownValue,
  instanceRequirements: unknownValue,
};

const images: ResourceCase[] = [
  [
    "aws:ec2/ami:Ami",
    "defaults of its own, not EC2's",
    {
      name: "web",
      deprecationTime: "2027-11-22T00:00:00Z",
      ebsBlockDevices: [{ deviceName: "/dev/xvda", snapshotId, encrypted: false }],
      ephemeralBlockDevices: [{ deviceName: "/dev/sdb", virtualName: "ephemeral0" }],
      tags: { a: "b", c: unknown, d: "" },
    } satisfies AmiArgs,
    {
      "": [
        "image",
        {
          name: "web",
          architecture: "x86_64",
          virtualizationType: "paravirtual",
          enaSupport: false,
          deprecateAt: "2027-11-22T00:00:00Z",
          tags: { a: "b", c: unknownValue, d: "" },
          blockDeviceMappings: [
            { deviceName: "/dev/xvda", ebs: { snapshotId, volumeType: "standard", encrypted: false } },
            { deviceName: "/dev/sdb", virtualName: "ephemeral0" },
          ],
        },
      ],
    },
  ],
  [
    "aws:ec2/ami:Ami",
    "everything stated",
    {
      region: "eu-west-1",
      architecture: "arm64",
      virtualizationType: "hvm",
      enaSupport: true,
      rootDeviceName: "/dev/xvda",
      bootMode: "uefi",
      tpmSupport: "v2.0",
      imdsSupport: "v2.0",
      uefiData: "AAAA",
      kernelId: "",
      description: "",
      ebsBlockDevices: [],
    } satisfies AmiArgs,
    {
      "": [
        "image",
        {
          region: "eu-west-1",
          architecture: "arm64",
          virtualizationType: "hvm",
          enaSupport: true,
          rootDeviceName: "/dev/xvda",
          bootMode: "uefi",
          tpmSupport: "v2.0",
          imdsSupport: "v2.0",
          uefiData: "AAAA",
        },
      ],
    },
  ],
  [
    "aws:ec2/amiCopy:AmiCopy",
    "a copy",
    {
      name: "web",
      sourceAmiId: unknownString,
      sourceAmiRegion: "us-east-1",
      encrypted: true,
      kmsKeyId: "alias/images",
      ebsBlockDevices: [{ deviceName: "/dev/sdf", volumeSize: 7 }], // not sent to EC2
    } satisfies AmiCopyArgs,
    {
      "": [
        "image-copy",
        {
          name: "web",
          sourceImageId: unknownValue,
          sourceRegion: "us-east-1",
          encrypted: true,
          kmsKeyId: "alias/images",
        },
      ],
    },
  ],
  [
    "aws:ec2/amiFromInstance:AmiFromInstance",
    "an image of an instance",
    {
      name: "web",
      sourceInstanceId: "i-0123456789abcdef0",
      snapshotWithoutReboot: true,
      deprecationTime: "2027-11-22T00:00:00Z",
      tags: {},
    } satisfies AmiFromInstanceArgs,
    {
      "": [
        "image-from-instance",
        {
          name: "web",
          instanceId: "i-0123456789abcdef0",
          noReboot: true,
          deprecateAt: "2027-11-22T00:00:00Z",
        },
      ],
    },
  ],
  [
    "aws:ec2/getAmi:getAmi",
    "a search by filters",
    {
      mostRecent: true,
      filters: [
        { name: "owner-alias", values: ["amazon"] },
        { name: "name", values: ["al2023-ami-*"] },
        { name: "architecture", values: ["x86_64", "arm64"] },
      ],
    } satisfies GetAmiArgs,
    {
      "": [
        "image-lookup",
        { owners: ["amazon"], name: "al2023-ami-*", architecture: unknownValue, newest: true },
      ],
    },
  ],
  [
    "aws:ec2/getAmi:getAmi",
    "a search by a pattern, of nobody in particular",
    { nameRegex: "^web-", owners: [], includeDeprecated: true } satisfies GetAmiArgs,
    { "": ["image-lookup", { name: unknownValue, includeDeprecated: true }] },
  ],
];

const permission = (inputs: Partial<AmiLaunchPermissionArgs>, spec: object): ResourceCase => [
  "aws:ec2/amiLaunchPermission:AmiLaunchPermission",
  JSON.stringify(inputs),
  { imageId, ...inputs },
  { "": ["launch-permissions", { imageId, ...spec }] },
];

const permissions: ResourceCase[] = [
  permission({ accountId: "111122223333" }, { accounts: ["111122223333"] }),
  permission({ accountId: unknownString }, { accounts: [unknownValue] }),
  permission({ group: "all" }, { public: {} }),
  permission({ group: unknownString }, { public: unknownValue }),
  permission({ organizationArn: "arn:o" }, { organizations: ["arn:o"] }),
  permission({ organizationalUnitArn: "arn:ou" }, { organizationalUnits: ["arn:ou"] }),
  [
    "aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission",
    "a snapshot shared",
    { snapshotId, accountId: "111122223333" } satisfies SnapshotCreateVolumePermissionArgs,
    { "": ["snapshot-permissions", { snapshotId, accounts: ["111122223333"] }] },
  ],
];

const volumes: ResourceCase[] = [
  [
    "aws:ebs/volume:Volume",
    "a volume as asked for",
    {
      availabilityZone: "eu-west-1a",
      size: 40,
      type: "gp3",
      iops: 3000,
      throughput: 250,
      encrypted: true,
      kmsKeyId: "alias/data",
      snapshotId,
      tags: { Name: "data" },
    } satisfies VolumeArgs,
    {
      "": [
        "volume",
        {
          availabilityZone: "eu-west-1a",
          volumeSize: 40,
          volumeType: "gp3",
          iops: 3000,
          throughput: 250,
          encrypted: true,
          kmsKeyId: "alias/data",
          snapshotId,
          tags: { Name: "data" },
        },
      ],
    },
  ],
  [
    "aws:ebs/volume:Volume",
    "outputs, which tell IOPS that nobody asked for",
    { availabilityZone: "eu-west-1a", size: 40, type: "gp2", iops: 120, throughput: 0, arn: "arn:v" },
    { "": ["volume", { availabilityZone: "eu-west-1a", volumeSize: 40, volumeType: "gp2" }] },
  ],
  [
    "aws:ebs/snapshot:Snapshot",
    "a snapshot",
    {
      volumeId: "vol-0123456789abcdef0",
      storageTier: "archive",
      description: "of data",
    } satisfies SnapshotArgs,
    {
      "": ["snapshot", { volumeId: "vol-0123456789abcdef0", storageTier: "archive", description: "of data" }],
    },
  ],
  [
    "aws:ebs/snapshotCopy:SnapshotCopy",
    "a copy",
    {
      sourceSnapshotId: snapshotId,
      sourceRegion: "us-east-1",
      encrypted: true,
      completionDurationMinutes: 30,
    } satisfies SnapshotCopyArgs,
    {
      "": [
        "snapshot-copy",
        {
          sourceSnapshotId: snapshotId,
          sourceRegion: "us-east-1",
          encrypted: true,
          completionDurationMinutes: 30,
        },
      ],
    },
  ],
];

const instances: ResourceCase[] = [
  [
    "aws:ec2/instance:Instance",
    "unknowns, zeros and a device left out",
    {
      ami: unknownString,
      instanceType: "t3.micro",
      rootBlockDevice: { volumeType: "gp3", iops: 0, volumeSize: unknown },
      ebsBlockDevices: unknown,
      ephemeralBlockDevices: [{ deviceName: "/dev/sdc", noDevice: true }],
    } satisfies InstanceArgs,
    {
      "": [
        "launch",
        {
          imageId: unknownValue,
          instanceType: "t3.micro",
          rootVolume: { volumeType: "gp3", volumeSize: unknownValue },
          blockDeviceMappings: [unknownValue, { deviceName: "/dev/sdc", noDevice: "" }],
        },
      ],
    },
  ],
  [
    "aws:ec2/instance:Instance",
    "every option that rules look at",
    {
      region: "eu-west-1",
      ami: imageId,
      instanceType: "c6a.large",
      metadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 2, httpEndpoint: "" },
      cpuOptions: { amdSevSnp: "enabled", coreCount: 1 },
      hibernation: true,
      hostResourceGroupArn: "arn:group",
      rootBlockDevice: { encrypted: true, kmsKeyId: "alias/root", tags: { a: "b" } },
      ebsBlockDevices: [{ deviceName: "xvdd", snapshotId, volumeSize: 10, deleteOnTermination: true }],
    } satisfies InstanceArgs,
    {
      "": [
        "launch",
        {
          region: "eu-west-1",
          imageId,
          instanceType: "c6a.large",
          metadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 2 },
          cpuOptions: { amdSevSnp: "enabled" },
          hibernation: true,
          tenancy: "host",
          rootVolume: { encrypted: true, kmsKeyId: "alias/root" },
          blockDeviceMappings: [
            { deviceName: "xvdd", ebs: { snapshotId, volumeSize: 10, deleteOnTermination: true } },
          ],
        },
      ],
    },
  ],
  [
    "aws:ec2/instance:Instance",
    "a template, and empty blocks and lists",
    {
      launchTemplate: { name: "web", id: "" },
      instanceType: "",
      rootBlockDevice: {},
      ebsBlockDevices: [],
      metadataOptions: {},
      hostId: "h-0123456789abcdef0",
    } satisfies InstanceArgs,
    { "": ["launch", { launchTemplate: "web", tenancy: unknownValue }] },
  ],
  [
    "aws:ec2/instance:Instance",
    "network interfaces, in the deprecated way",
    {
      networkInterfaces: [
        { deviceIndex: 0, networkInterfaceId: "eni-0" },
        { deviceIndex: 1, networkInterfaceId: "eni-1" },
      ],
      secondaryNetworkInterfaces: [],
    },
    { "": ["launch", { networkInterfaceCount: 1 }] },
  ],
  [
    "aws:ec2/instance:Instance",
    "outputs, which tell IOPS that nobody asked for",
    {
      ami: imageId,
      rootBlockDevice: {
        volumeId: "vol-1",
        volumeType: "gp2",
        iops: 100,
        throughput: 0,
        deviceName: "/dev/xvda",
      },
      ebsBlockDevices: [
        { deviceName: "/dev/sdf", volumeId: "vol-2", volumeType: "io2", iops: 500, throughput: 125 },
      ],
    },
    {
      "": [
        "launch",
        {
          imageId,
          rootVolume: { volumeType: "gp2" },
          blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeType: "io2", iops: 500 } }],
        },
      ],
    },
  ],
  [
    "aws:ec2/spotInstanceRequest:SpotInstanceRequest",
    "an image that Systems Manager knows",
    {
      ami: "resolve:ssm:/images/web",
      instanceType: "c5.large",
      tenancy: "dedicated",
      secondaryNetworkInterfaces: [{ networkCardIndex: 1, secondarySubnetId: "s" }],
    } satisfies SpotInstanceRequestArgs,
    {
      "": [
        "launch",
        {
          imageId: unknownValue,
          instanceType: "c5.large",
          tenancy: "dedicated",
          networkInterfaceCount: unknownValue,
        },
      ],
    },
  ],
];

const templates: ResourceCase[] = [
  [
    "aws:ec2/launchTemplate:LaunchTemplate",
    "numbers and booleans as strings",
    {
      imageId: "resolve:ssm:arn:aws:ssm:eu-west-1:111122223333:parameter/web",
      instanceType: "",
      ebsOptimized: "true",
      blockDeviceMappings: [
        {
          deviceName: "/dev/sdf",
          ebs: { encrypted: "false", deleteOnTermination: "true", iops: "3000" as never, volumeType: "gp3" },
        },
        { deviceName: "/dev/sdg", noDevice: "true" },
        { deviceName: "/dev/sdh", noDevice: "", ebs: { volumeSize: 1 } }, // as outputs write it
        { deviceName: "/dev/sdi", ebs: {}, virtualName: "ephemeral0" },
      ],
    } satisfies LaunchTemplateArgs,
    {
      "": [
        "launch",
        {
          isTemplate: true,
          imageId: unknownValue,
          blockDeviceMappings: [
            {
              deviceName: "/dev/sdf",
              ebs: { encrypted: false, deleteOnTermination: true, iops: 3000, volumeType: "gp3" },
            },
            { deviceName: "/dev/sdg", noDevice: "" },
            { deviceName: "/dev/sdh", ebs: { volumeSize: 1 } },
            { deviceName: "/dev/sdi", virtualName: "ephemeral0" },
          ],
        },
      ],
    },
  ],
  [
    "aws:ec2/launchTemplate:LaunchTemplate",
    "every option that rules look at",
    {
      name: "web",
      imageId,
      instanceRequirements: { vcpuCount: { min: 2 }, memoryMib: { min: 4096 } },
      kernelId: "aki-01234567",
      ramDiskId: "ari-01234567",
      metadataOptions: { httpTokens: "optional", httpEndpoint: "enabled" },
      cpuOptions: { amdSevSnp: "disabled" },
      hibernationOptions: { configured: true },
      placement: { tenancy: "host" },
      networkInterfaces: [{ associatePublicIpAddress: "true" }],
    } satisfies LaunchTemplateArgs,
    {
      "": [
        "launch",
        {
          isTemplate: true,
          imageId,
          instanceRequirements: true,
          kernelId: "aki-01234567",
          ramdiskId: "ari-01234567",
          metadataOptions: { httpTokens: "optional", httpEndpoint: "enabled" },
          cpuOptions: { amdSevSnp: "disabled" },
          hibernation: true,
          tenancy: "host",
          networkInterfaceCount: 0,
        },
      ],
    },
  ],
  [
    "aws:ec2/launchTemplate:LaunchTemplate",
    "what is neither number nor boolean",
    {
      blockDeviceMappings: [
        {
          deviceName: "/dev/sdh",
          ebs: { iops: "many", volumeSize: "", throughput: null, encrypted: "perhaps" },
        },
        "?",
      ],
    },
    {
      "": [
        "launch",
        {
          isTemplate: true,
          blockDeviceMappings: [
            { deviceName: "/dev/sdh", ebs: { iops: unknownValue, encrypted: unknownValue } },
            unknownValue,
          ],
        },
      ],
    },
  ],
  [
    "aws:ec2/launchConfiguration:LaunchConfiguration",
    "a device left out beside one with a volume",
    {
      imageId,
      instanceType: "m5.large",
      placementTenancy: "dedicated",
      metadataOptions: { httpTokens: "required" },
      rootBlockDevice: { volumeType: "gp3", encrypted: true },
      ebsBlockDevices: [
        { deviceName: "/dev/sdf", volumeSize: 10 },
        { deviceName: "/dev/sdg", noDevice: true },
      ],
    } satisfies LaunchConfigurationArgs,
    {
      "": [
        "launch",
        {
          isTemplate: true,
          imageId,
          instanceType: "m5.large",
          tenancy: "dedicated",
          metadataOptions: { httpTokens: "required" },
          rootVolume: { volumeType: "gp3", encrypted: true },
          blockDeviceMappings: [
            { deviceName: "/dev/sdf", ebs: { volumeSize: 10 } },
            { deviceName: "/dev/sdg", noDevice: "" },
          ],
        },
      ],
    },
  ],
];

const groups: ResourceCase[] = [
  [
    "aws:ec2/spotFleetRequest:SpotFleetRequest",
    "specifications beside templates",
    {
      iamFleetRole: "arn:role",
      targetCapacity: 2,
      launchSpecifications: [
        {
          ami: imageId,
          instanceType: "m5.large",
          rootBlockDevices: [{ volumeSize: 30, volumeType: "gp3" }],
          ebsBlockDevices: [{ deviceName: "/dev/sdf", snapshotId }],
          placementTenancy: "default",
        },
      ],
      launchTemplateConfigs: [
        {
          launchTemplateSpecification: { id: templateId, version: "1" },
          overrides: [{ instanceType: "m4.large" }],
        },
      ],
    } satisfies SpotFleetRequestArgs,
    {
      "/launchSpecifications/0": [
        "launch",
        {
          imageId,
          instanceType: "m5.large",
          rootVolume: { volumeSize: 30, volumeType: "gp3" },
          blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { snapshotId } }],
          tenancy: "default",
        },
      ],
      "/launchTemplateConfigs/0/overrides/0": [
        "launch",
        { launchTemplate: templateId, instanceType: "m4.large" },
      ],
    },
  ],
  [
    "aws:ec2/fleet:Fleet",
    "a template alone, requirements, and what is not known",
    {
      targetCapacitySpecification: { defaultTargetCapacityType: "spot", totalTargetCapacity: 5 },
      launchTemplateConfigs: [
        { launchTemplateSpecification: { launchTemplateName: "web", version: "$Latest" } },
        {
          launchTemplateSpecification: { launchTemplateId: unknownString, version: "$Default" },
          overrides: [
            { instanceRequirements: { vcpuCount: { min: 1 }, memoryMib: { min: 1 } } },
            unknown,
            { subnetId: "subnet-1" },
          ],
        },
        unknown,
      ],
    } satisfies FleetArgs,
    {
      "/launchTemplateConfigs/0": ["launch", { launchTemplate: "web" }],
      "/launchTemplateConfigs/1/overrides/0": [
        "launch",
        { launchTemplate: unknownValue, instanceRequirements: true },
      ],
      "/launchTemplateConfigs/1/overrides/1": ["launch", anything],
      "/launchTemplateConfigs/1/overrides/2": ["launch", { launchTemplate: unknownValue }],
      "/launchTemplateConfigs/2": ["launch", anything],
    },
  ],
  [
    "aws:autoscaling/group:Group",
    "a template",
    {
      maxSize: 1,
      minSize: 1,
      launchTemplate: { id: unknownString, version: "$Latest" },
      region: "eu-west-1",
    } satisfies GroupArgs,
    { "": ["launch", { region: "eu-west-1", launchTemplate: unknownValue }] },
  ],
  [
    "aws:autoscaling/group:Group",
    "a launch configuration",
    { maxSize: 1, minSize: 1, launchConfiguration: "web-2026" } satisfies GroupArgs,
    { "": ["launch", { launchTemplate: "web-2026" }] },
  ],
  [
    "aws:autoscaling/group:Group",
    "mixed instances, one of them with a template of its own",
    {
      maxSize: 1,
      minSize: 1,
      mixedInstancesPolicy: {
        launchTemplate: {
          launchTemplateSpecification: { launchTemplateId: templateId },
          overrides: [
            { instanceType: "c4.large", weightedCapacity: "3" },
            {
              instanceType: "c6g.large",
              launchTemplateSpecification: { launchTemplateId: "lt-0123456789abcdef1" },
            },
          ],
        },
      },
    } satisfies GroupArgs,
    {
      "/mixedInstancesPolicy/launchTemplate/overrides/0": [
        "launch",
        { launchTemplate: templateId, instanceType: "c4.large" },
      ],
      "/mixedInstancesPolicy/launchTemplate/overrides/1": [
        "launch",
        { launchTemplate: "lt-0123456789abcdef1", instanceType: "c6g.large" },
      ],
    },
  ],
  [
    "aws:autoscaling/group:Group",
    "mixed instances without overrides",
    {
      maxSize: 1,
      minSize: 1,
      mixedInstancesPolicy: {
        launchTemplate: { launchTemplateSpecification: { launchTemplateName: "web" } },
      },
    } satisfies GroupArgs,
    { "": ["launch", { launchTemplate: "web" }] },
  ],
  [
    "aws:eks/nodeGroup:NodeGroup",
    "an image that AWS chooses",
    {
      clusterName: "c",
      nodeRoleArn: "arn:role",
      subnetIds: [],
      scalingConfig: { minSize: 1, maxSize: 1, desiredSize: 1 },
      amiType: "AL2023_ARM_64_STANDARD",
      instanceTypes: ["t4g.medium", unknownString],
      diskSize: 50,
    } satisfies NodeGroupArgs,
    {
      "/instanceTypes/0": [
        "launch",
        { imageId: unknownValue, instanceType: "t4g.medium", rootVolume: { volumeSize: 50 } },
      ],
      "/instanceTypes/1": [
        "launch",
        { imageId: unknownValue, instanceType: unknownValue, rootVolume: { volumeSize: 50 } },
      ],
    },
  ],
  [
    "aws:eks/nodeGroup:NodeGroup",
    "the image of a template",
    {
      clusterName: "c",
      nodeRoleArn: "arn:role",
      subnetIds: [],
      scalingConfig: { minSize: 1, maxSize: 1, desiredSize: 1 },
      amiType: "CUSTOM",
      launchTemplate: { id: templateId, version: "1" },
    } satisfies NodeGroupArgs,
    { "": ["launch", { launchTemplate: templateId }] },
  ],
];

const settings: ResourceCase[] = [
  [
    "aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess",
    "a state",
    { state: "block-new-sharing" } satisfies ImageBlockPublicAccessArgs,
    { "": ["account-settings", { imageBlockPublicAccess: "block-new-sharing" }] },
  ],
  [
    "aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess",
    "a state",
    { state: "unblocked", region: "eu-west-1" } satisfies SnapshotBlockPublicAccessArgs,
    { "": ["account-settings", { region: "eu-west-1", snapshotBlockPublicAccess: "unblocked" }] },
  ],
  [
    "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults",
    "IMDSv2",
    { httpTokens: "required", httpPutResponseHopLimit: 1 } satisfies InstanceMetadataDefaultsArgs,
    {
      "": [
        "account-settings",
        { instanceMetadataDefaults: { httpTokens: "required", httpPutResponseHopLimit: 1 } },
      ],
    },
  ],
  [
    "aws:ec2/allowedImagesSettings:AllowedImagesSettings",
    "criteria",
    {
      state: "enabled",
      imageCriterions: [
        { imageProviders: ["amazon"], deprecationTimeCondition: { maximumDaysSinceDeprecated: 0 } },
        { imageNames: ["web-*"], creationDateCondition: { maximumDaysSinceCreated: 90 } },
      ],
    } satisfies AllowedImagesSettingsArgs,
    {
      "": [
        "account-settings",
        {
          allowedImages: {
            state: "enabled",
            criteria: [
              { imageProviders: ["amazon"], maximumDaysSinceDeprecated: 0 },
              { imageNames: ["web-*"], maximumDaysSinceCreated: 90 },
            ],
          },
        },
      ],
    },
  ],
];

const builder: ResourceCase[] = [
  [
    "aws:imagebuilder/imageRecipe:ImageRecipe",
    "booleans as strings and as booleans",
    {
      name: "web",
      version: "1.0.0",
      parentImage: "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-x86/x.x.x",
      components: [{ componentArn: "arn:c" }],
      blockDeviceMappings: [
        { deviceName: "/dev/xvdb", ebs: { deleteOnTermination: "true", volumeSize: 100, volumeType: "gp2" } },
        { deviceName: "/dev/xvdc", noDevice: true },
        { deviceName: "/dev/xvdd", virtualName: "ephemeral0", noDevice: false },
      ],
    } satisfies ImageRecipeArgs,
    {
      "": [
        "image-recipe",
        {
          name: "web",
          parentImage: "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-x86/x.x.x",
          blockDeviceMappings: [
            {
              deviceName: "/dev/xvdb",
              ebs: { deleteOnTermination: true, volumeSize: 100, volumeType: "gp2" },
            },
            { deviceName: "/dev/xvdc", noDevice: "" },
            { deviceName: "/dev/xvdd", virtualName: "ephemeral0" },
          ],
        },
      ],
    },
  ],
  [
    "aws:imagebuilder/distributionConfiguration:DistributionConfiguration",
    "one Region shared, one unknown, one with containers",
    {
      distributions: [
        {
          region: "eu-west-1",
          amiDistributionConfiguration: {
            name: "web-{{ imagebuilder:buildDate }}",
            amiTags: { a: "b" },
            kmsKeyId: "alias/images",
            targetAccountIds: ["111122223333"],
            launchPermission: {
              userIds: ["111122223333"],
              userGroups: ["all"],
              organizationArns: ["arn:o"],
              organizationalUnitArns: ["arn:ou"],
            },
          },
        },
        { region: "us-east-1", amiDistributionConfiguration: { launchPermission: unknown } },
        { region: "us-west-2", containerDistributionConfiguration: unknown },
        unknown,
      ],
    } satisfies DistributionConfigurationArgs,
    {
      "": [
        "distribution",
        {
          distributions: [
            {
              region: "eu-west-1",
              name: "web-{{ imagebuilder:buildDate }}",
              tags: { a: "b" },
              kmsKeyId: "alias/images",
              targetAccounts: ["111122223333"],
              accounts: ["111122223333"],
              organizations: ["arn:o"],
              organizationalUnits: ["arn:ou"],
              public: true,
            },
            {
              region: "us-east-1",
              accounts: unknownValue,
              organizations: unknownValue,
              organizationalUnits: unknownValue,
              public: unknownValue,
            },
            { region: "us-west-2" },
            unknownValue,
          ],
        },
      ],
    },
  ],
];

const own: ResourceCase[] = [
  [
    "pulumi-nodejs:dynamic/ami:Image",
    "a spec already, but for the runtime's own keys",
    {
      __provider: "exports.handler = …",
      internal: { mark: "m" },
      architecture: "arm64",
      tags: { a: "b" },
    },
    { "": ["image", { architecture: "arm64", tags: { a: "b" } }] },
  ],
  [
    "pulumi-nodejs:dynamic/ami:ImageFromInstance",
    "a spec already",
    { instanceId: "i-0123456789abcdef0", noReboot: true },
    { "": ["image-from-instance", { instanceId: "i-0123456789abcdef0", noReboot: true }] },
  ],
  [
    "pulumi-nodejs:dynamic/ami:ImageCopy",
    "a spec already",
    { sourceImageId: imageId },
    { "": ["image-copy", { sourceImageId: imageId }] },
  ],
  [
    "pulumi-nodejs:dynamic/ami:LaunchPermissions",
    "a spec already",
    { imageId, public: false },
    { "": ["launch-permissions", { imageId, public: false }] },
  ],
  [
    "pulumi-nodejs:dynamic/ami:AccountImageSettings",
    "a spec already",
    { imageBlockPublicAccess: "unblocked" },
    { "": ["account-settings", { imageBlockPublicAccess: "unblocked" }] },
  ],
  [
    "pulumi-nodejs:dynamic/ami:PublishedParameter",
    "a spec already",
    { name: "/web", imageId },
    { "": ["published-parameter", { name: "/web", imageId }] },
  ],
];

export const resourceCases: readonly ResourceCase[] = [
  ...own,
  ...images,
  ...permissions,
  ...volumes,
  ...instances,
  ...templates,
  ...groups,
  ...settings,
  ...builder,
];
