// RegisterImage, DescribeImages, DeregisterImage as a client of the SDK meets them.
import {
  CreateTagsCommand,
  DeleteSnapshotCommand,
  DeregisterImageCommand,
  DescribeImageAttributeCommand,
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
  ModifyImageAttributeCommand,
  RegisterImageCommand,
  type DescribeImagesCommandInput,
  type Image,
  type RegisterImageCommandInput,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, register, registration, stranger } from "./support";

describe("RegisterImage", () => {
  it("keeps every documented field and returns it", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const root = running.seed.snapshot({ volumeSize: 10, encrypted: true });
    const data = running.seed.snapshot({ volumeSize: 20 });
    const { ImageId = "" } = await ec2.send(
      new RegisterImageCommand({
        Name: "web (1) [x] ./-'@_",
        Description: "a <web> & more",
        Architecture: "arm64",
        VirtualizationType: "hvm",
        RootDeviceName: "/dev/xvda",
        BootMode: "uefi",
        TpmSupport: "v2.0",
        ImdsSupport: "v2.0",
        UefiData: "QU1a",
        EnaSupport: true,
        SriovNetSupport: "simple",
        KernelId: "aki-01234567",
        RamdiskId: "ari-01234567",
        BillingProducts: ["bp-1"],
        BlockDeviceMappings: [
          {
            DeviceName: "/dev/xvda",
            Ebs: {
              SnapshotId: root,
              VolumeSize: 12,
              VolumeType: "gp3",
              Iops: 4000,
              Throughput: 200,
              DeleteOnTermination: false,
            },
          },
          { DeviceName: "/dev/sdf", Ebs: { SnapshotId: data } },
          { DeviceName: "/dev/sdg", Ebs: { VolumeSize: 5, Encrypted: true, VolumeType: "st1" } },
          { DeviceName: "/dev/sdh", VirtualName: "ephemeral0" },
          { DeviceName: "/dev/sdi", NoDevice: "" },
        ],
        TagSpecifications: [{ ResourceType: "image", Tags: [{ Key: "team", Value: "web" }] }],
      }),
    );
    expect(ImageId).toMatch(/^ami-[0-9a-f]{17}$/);
    const { Images } = await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }));
    expect(Images?.[0]).toMatchObject({
      ImageId,
      Name: "web (1) [x] ./-'@_",
      Description: "a <web> & more",
      Architecture: "arm64",
      VirtualizationType: "hvm",
      RootDeviceName: "/dev/xvda",
      RootDeviceType: "ebs",
      BootMode: "uefi",
      TpmSupport: "v2.0",
      ImdsSupport: "v2.0",
      EnaSupport: true,
      SriovNetSupport: "simple",
      KernelId: "aki-01234567",
      RamdiskId: "ari-01234567",
      Hypervisor: "xen",
      ImageType: "machine",
      PlatformDetails: "Linux/UNIX",
      UsageOperation: "RunInstances",
      OwnerId: account,
      ImageLocation: `${account}/web (1) [x] ./-'@_`,
      Public: false,
      State: "available",
      Tags: [{ Key: "team", Value: "web" }],
      BlockDeviceMappings: [
        {
          DeviceName: "/dev/xvda",
          Ebs: {
            SnapshotId: root,
            VolumeSize: 12,
            VolumeType: "gp3",
            Iops: 4000,
            Throughput: 200,
            DeleteOnTermination: false,
            Encrypted: true,
          },
        },
        {
          DeviceName: "/dev/sdf",
          Ebs: { SnapshotId: data, VolumeSize: 20, VolumeType: "gp2", Encrypted: false },
        },
        { DeviceName: "/dev/sdg", Ebs: { VolumeSize: 5, VolumeType: "st1", Encrypted: true } },
        { DeviceName: "/dev/sdh", VirtualName: "ephemeral0" },
        { DeviceName: "/dev/sdi", NoDevice: "" },
      ],
    });
    expect(Images?.[0]?.CreationDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const uefi = await ec2.send(new DescribeImageAttributeCommand({ ImageId, Attribute: "uefiData" }));
    expect(uefi.UefiData).toEqual({ Value: "QU1a" });
  });

  it("takes EC2's dangerous defaults where the request says nothing", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    await ec2.send(new RegisterImageCommand({ Name: "bare" }));
    expect(running.images()[0]).toMatchObject({ Architecture: "i386", VirtualizationType: "paravirtual" });
    await ec2.send(new RegisterImageCommand({ Name: "s3-backed", ImageLocation: "bucket/manifest.xml" }));
    expect(running.images()[1]).toMatchObject({
      RootDeviceType: "instance-store",
      ImageLocation: "bucket/manifest.xml",
    });
  });

  const mapped = (Ebs: object, DeviceName = "/dev/xvda"): Partial<RegisterImageCommandInput> => ({
    BlockDeviceMappings: [{ DeviceName, Ebs }],
  });
  const root = "snap-0123456789abcdef0";

  it.each<[string, (snapshot: string) => Partial<RegisterImageCommandInput>, string]>([
    ["nothing", () => ({}), "accepted"],
    ["a name of two characters", () => ({ Name: "ab" }), "InvalidAMIName.Malformed"],
    ["a name of three characters", () => ({ Name: "abc" }), "accepted"],
    ["a name of 129 characters", () => ({ Name: "a".repeat(129) }), "InvalidAMIName.Malformed"],
    ["a name with a colon", () => ({ Name: "web:1" }), "InvalidAMIName.Malformed"],
    ["a description of 255 characters", () => ({ Description: "d".repeat(255) }), "accepted"],
    ["a description of 256 characters", () => ({ Description: "d".repeat(256) }), "InvalidParameterValue"],
    ["another architecture", () => ({ Architecture: "riscv" as never }), "InvalidParameterValue"],
    ["another virtualization", () => ({ VirtualizationType: "kvm" }), "InvalidParameterValue"],
    ["another boot mode", () => ({ BootMode: "bios" as never }), "InvalidParameterValue"],
    ["another metadata support", () => ({ ImdsSupport: "v1.0" as never }), "InvalidParameterValue"],
    ["a TPM with uefi", () => ({ TpmSupport: "v2.0", BootMode: "uefi" }), "accepted"],
    [
      "a TPM with uefi-preferred",
      () => ({ TpmSupport: "v2.0", BootMode: "uefi-preferred" }),
      "InvalidParameterCombination",
    ],
    ["a malformed kernel", () => ({ KernelId: "aki-1" }), "InvalidKernelId.Malformed"],
    ["a malformed RAM disk", () => ({ RamdiskId: "ari-1" }), "InvalidRamDiskId.Malformed"],
    ["a malformed snapshot", () => mapped({ SnapshotId: "snap-1" }), "InvalidSnapshotID.Malformed"],
    ["a snapshot that is not there", () => mapped({ SnapshotId: root }), "InvalidSnapshot.NotFound"],
    [
      "encrypted=true beside a snapshot",
      (id) => mapped({ SnapshotId: id, Encrypted: true }),
      "InvalidBlockDeviceMapping",
    ],
    [
      "encrypted=false beside a snapshot",
      (id) => mapped({ SnapshotId: id, Encrypted: false }),
      "InvalidBlockDeviceMapping",
    ],
    ["a volume as large as its snapshot", (id) => mapped({ SnapshotId: id, VolumeSize: 8 }), "accepted"],
    [
      "a volume smaller than its snapshot",
      (id) => mapped({ SnapshotId: id, VolumeSize: 7 }),
      "InvalidBlockDeviceMapping",
    ],
    ["neither snapshot nor size", () => mapped({ VolumeType: "gp3" }), "MissingParameter"],
    ["another volume type", (id) => mapped({ SnapshotId: id, VolumeType: "gp4" }), "UnknownVolumeType"],
    ["st1 as root", (id) => mapped({ SnapshotId: id, VolumeType: "st1" }), "BootForVolumeTypeUnsupported"],
    ["st1 as data", (id) => mapped({ SnapshotId: id, VolumeType: "st1" }, "/dev/sdf"), "accepted"],
    [
      "tags for a snapshot",
      () => ({ TagSpecifications: [{ ResourceType: "snapshot", Tags: [{ Key: "a", Value: "b" }] }] }),
      "InvalidParameterValue",
    ],
  ])("answers a registration changed by %s", async (_, change, expected) => {
    const running = await emulator();
    const snapshot = running.seed.snapshot({ volumeSize: 8 });
    const input = registration(snapshot, change(snapshot));
    expect(await codeOf(clientOf(running).send(new RegisterImageCommand(input)))).toBe(expected);
    expect(running.images()).toHaveLength(expected === "accepted" ? 1 : 0);
  });

  it("uses another account's snapshot only if it is shared", async () => {
    const running = await emulator();
    const mine = running.seed.snapshot({ account: stranger });
    const shared = running.seed.snapshot({ account: stranger, sharedWith: [account] });
    const ec2 = clientOf(running);
    expect(await codeOf(ec2.send(new RegisterImageCommand(registration(mine))))).toBe(
      "InvalidSnapshot.NotFound",
    );
    expect(await codeOf(ec2.send(new RegisterImageCommand(registration(shared))))).toBe("accepted");
  });
});

describe("names", () => {
  it("are unique per account and Region, the refusal names the holder, and deregistering frees them", async () => {
    const running = await emulator();
    const first = await register(running);
    await expect(register(running)).rejects.toMatchObject({
      name: "InvalidAMIName.Duplicate",
      message: expect.stringContaining(first) as string,
    });
    for (const place of [{ account: stranger }, { region: "eu-west-1" }]) {
      const { account: who, region } = { account, region: "us-east-1", ...place };
      const input = registration(running.seed.snapshot(place));
      expect(await codeOf(clientOf(running, region, who).send(new RegisterImageCommand(input)))).toBe(
        "accepted",
      );
    }
    await clientOf(running).send(new DeregisterImageCommand({ ImageId: first }));
    expect(await register(running)).not.toBe(first);
  });
});

describe("DeregisterImage", () => {
  it("lets an image linger, then vanish", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { deregisteredLinger: 5000 } });
    const ec2 = clientOf(running);
    const ImageId = await register(running);
    expect(await ec2.send(new DeregisterImageCommand({ ImageId }))).toMatchObject({ Return: true });
    const describeIt = (): Promise<Image[] | undefined> =>
      ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] })).then(({ Images }) => Images);
    expect(await describeIt()).toEqual([]);
    expect(await codeOf(ec2.send(new DeregisterImageCommand({ ImageId })))).toBe("InvalidAMIID.Unavailable");
    clock.advance(5000);
    expect(await codeOf(describeIt())).toBe("InvalidAMIID.NotFound");
    expect(await codeOf(ec2.send(new DeregisterImageCommand({ ImageId })))).toBe("InvalidAMIID.NotFound");
    expect(running.images()).toEqual([]);
  });

  it("deletes snapshots only if asked, and says what became of each", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const [own, common, foreign] = [
      running.seed.snapshot(),
      running.seed.snapshot(),
      running.seed.snapshot({ account: stranger, sharedWith: [account] }),
    ];
    const mappings = [own, common, foreign].map((SnapshotId, i) => ({
      DeviceName: `/dev/sd${"abc".charAt(i)}`,
      Ebs: { SnapshotId },
    }));
    const ImageId = running.seed.image({ blockDeviceMappings: mappings });
    const other = running.seed.image({ blockDeviceMappings: mappings.slice(1, 2) });
    expect(await codeOf(ec2.send(new DeleteSnapshotCommand({ SnapshotId: own })))).toBe(
      "InvalidSnapshot.InUse",
    );
    const { DeleteSnapshotResults } = await ec2.send(
      new DeregisterImageCommand({ ImageId, DeleteAssociatedSnapshots: true }),
    );
    expect(
      new Map(DeleteSnapshotResults?.map(({ SnapshotId, ReturnCode }) => [SnapshotId, ReturnCode])),
    ).toEqual(
      new Map([
        [own, "success"],
        [common, "skipped"],
        [foreign, "missing-permissions"],
      ]),
    );
    expect(await ec2.send(new DeregisterImageCommand({ ImageId: other }))).not.toHaveProperty(
      "DeleteSnapshotResults",
    );
    expect(running.snapshots().map(({ SnapshotId }) => SnapshotId)).toEqual([common, foreign]);
    expect(await codeOf(ec2.send(new DeleteSnapshotCommand({ SnapshotId: common })))).toBe("accepted");
  });

  it("is the owner's alone", async () => {
    const running = await emulator();
    const ImageId = running.seed.image({ launchPermissions: [{ UserId: stranger }] });
    const hidden = running.seed.image();
    const ec2 = clientOf(running, "us-east-1", stranger);
    expect(await codeOf(ec2.send(new DeregisterImageCommand({ ImageId })))).toBe("AuthFailure");
    expect(await codeOf(ec2.send(new DeregisterImageCommand({ ImageId: hidden })))).toBe(
      "InvalidAMIID.NotFound",
    );
  });
});

describe("pending", () => {
  it("lasts as long as the clock says", async () => {
    const clock = manualClock();
    const running = await emulator({ clock, timings: { pending: 2000 } });
    const ImageId = await register(running);
    const state = (): unknown => running.images()[0]?.State;
    expect(state()).toBe("pending");
    const rename = new ModifyImageAttributeCommand({ ImageId, Description: { Value: "new" } });
    expect(await codeOf(clientOf(running).send(rename))).toBe("InvalidAMIID.Unavailable");
    clock.advance(1999);
    expect(state()).toBe("pending");
    clock.advance(1);
    expect(state()).toBe("available");
    expect(await codeOf(clientOf(running).send(rename))).toBe("accepted");
  });
});

describe("DescribeImages", () => {
  it("tells malformed ids, missing ids and the image-id filter apart", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const id = running.seed.image();
    const missing = "ami-00000000000000000";
    const code = (input: DescribeImagesCommandInput): Promise<string> =>
      codeOf(ec2.send(new DescribeImagesCommand(input)));
    expect(await code({ ImageIds: [id] })).toBe("accepted");
    expect(await code({ ImageIds: [id, missing] })).toBe("InvalidAMIID.NotFound");
    expect(await code({ ImageIds: ["ami-xyz"] })).toBe("InvalidAMIID.Malformed");
    expect(await code({ ImageIds: ["ami-01234567"] })).toBe("InvalidAMIID.NotFound");
    const { Images } = await ec2.send(
      new DescribeImagesCommand({ Filters: [{ Name: "image-id", Values: [id, missing] }] }),
    );
    expect(Images?.map(({ ImageId }) => ImageId)).toEqual([id]);
  });

  it("shows own, shared and public images, and asks no one else's", async () => {
    const running = await emulator();
    const own = running.seed.image({ account, name: "own" });
    const secret = running.seed.image({ account: stranger, name: "secret" });
    const shared = running.seed.image({
      account: stranger,
      name: "shared",
      launchPermissions: [{ UserId: account }],
      tags: { a: "b" },
    });
    const everyones = running.seed.image({
      account: stranger,
      name: "public",
      launchPermissions: [{ Group: "all" }],
    });
    running.seed.image({ account, name: "elsewhere", region: "eu-west-1" });
    const ec2 = clientOf(running);
    const list = async (input: DescribeImagesCommandInput): Promise<Set<unknown>> =>
      new Set((await ec2.send(new DescribeImagesCommand(input))).Images?.map(({ ImageId }) => ImageId));
    expect(await list({})).toEqual(new Set([own, shared, everyones]));
    expect(await list({ Owners: ["self"] })).toEqual(new Set([own]));
    expect(await list({ Owners: [stranger] })).toEqual(new Set([shared, everyones]));
    expect(await list({ Owners: ["amazon", "self"] })).toEqual(new Set([own]));
    expect(await list({ ExecutableUsers: ["self"] })).toEqual(new Set([shared]));
    expect(await list({ ExecutableUsers: ["all"] })).toEqual(new Set([everyones]));
    expect(await codeOf(list({ ImageIds: [secret] }))).toBe("InvalidAMIID.NotFound");
    expect(await codeOf(list({ Owners: ["12345"] }))).toBe("InvalidUserID.Malformed");
    expect(await codeOf(list({ ExecutableUsers: ["everybody"] }))).toBe("InvalidUserID.Malformed");
    const { Images } = await ec2.send(new DescribeImagesCommand({ ImageIds: [shared, everyones] }));
    expect(new Map(Images?.map(({ ImageId, Public }) => [ImageId, Public]))).toEqual(
      new Map([
        [shared, false],
        [everyones, true],
      ]),
    );
    // Tags are private to the account that set them, on both sides.
    expect(Images?.find(({ ImageId }) => ImageId === shared)?.Tags ?? []).toEqual([]);
    await ec2.send(new CreateTagsCommand({ Resources: [shared], Tags: [{ Key: "mine", Value: "1" }] }));
    expect(running.images({ account: stranger }).find(({ ImageId }) => ImageId === shared)?.Tags).toEqual([
      { Key: "a", Value: "b" },
    ]);
  });

  it("pages through everything once", async () => {
    const running = await emulator();
    const ids = Array.from({ length: 7 }, () => running.seed.image());
    const ec2 = clientOf(running);
    const seen: unknown[] = [];
    let NextToken: string | undefined;
    const sizes: number[] = [];
    do {
      const page = await ec2.send(
        new DescribeImagesCommand({ MaxResults: 3, ...(NextToken === undefined ? {} : { NextToken }) }),
      );
      seen.push(...(page.Images ?? []).map(({ ImageId }) => ImageId));
      sizes.push(page.Images?.length ?? 0);
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(sizes).toEqual([3, 3, 1]);
    expect(new Set(seen)).toEqual(new Set(ids));
    expect(await codeOf(ec2.send(new DescribeImagesCommand({ NextToken: "nonsense" })))).toBe(
      "InvalidNextToken",
    );
    expect(await codeOf(ec2.send(new DescribeImagesCommand({ MaxResults: 0 })))).toBe(
      "InvalidParameterValue",
    );
  });

  it.each<[string, string[], boolean]>([
    ["name", ["web-1"], true],
    ["name", ["WEB-1"], false],
    ["name", ["web-*"], true],
    ["name", ["*b-1"], true],
    ["name", ["web-1?"], true],
    ["name", ["web-??"], true],
    ["name", ["we?"], false],
    ["name", ["db-*", "web-*"], true],
    ["name", ["web-\\*"], false],
    ["name", ["*".repeat(60) + "x"], false],
    ["architecture", ["x86_64"], true],
    ["architecture", ["arm64"], false],
    ["block-device-mapping.device-name", ["/dev/xvda"], true],
    ["block-device-mapping.volume-size", ["8"], true],
    ["block-device-mapping.encrypted", ["true"], false],
    ["block-device-mapping.delete-on-termination", ["true"], true],
    ["creation-date", ["2026-01-01*"], true],
    ["is-public", ["false"], true],
    ["owner-id", [account], true],
    ["state", ["available"], true],
    ["state", ["pending"], false],
    ["tag:team", ["web"], true],
    ["tag:team", ["db"], false],
    ["tag-key", ["team"], true],
    ["root-device-type", ["ebs"], true],
    ["virtualization-type", ["hvm"], true],
    ["product-code", ["*"], false],
  ])("filters by %s = %s", async (Name, Values, isFound) => {
    const running = await emulator({ clock: manualClock() });
    running.seed.image({ name: "web-1", tags: { team: "web" } });
    const { Images } = await clientOf(running).send(
      new DescribeImagesCommand({ Filters: [{ Name, Values }] }),
    );
    expect(Images).toHaveLength(isFound ? 1 : 0);
  });

  it.each<[DescribeImagesCommandInput["Filters"], string]>([
    [[{ Name: "colour", Values: ["red"] }], "InvalidParameterValue"],
    [[{ Name: "toString", Values: ["red"] }], "InvalidParameterValue"],
    [[{ Name: "name", Values: ["a\\d"] }], "InvalidParameterValue"],
    [[{ Name: "state", Values: ["disabled"] }], "InvalidParameter"],
    [Array(51).fill({ Name: "name", Values: ["a"] }) as [], "FilterLimitExceeded"],
    [[{ Name: "name", Values: Array(201).fill("a") as string[] }], "FilterLimitExceeded"],
  ])("refuses the filters %j", async (Filters, expected) => {
    const running = await emulator();
    expect(await codeOf(clientOf(running).send(new DescribeImagesCommand({ Filters })))).toBe(expected);
  });

  it("answers by id without walking the others", async () => {
    const running = await emulator();
    const ids = Array.from({ length: 3000 }, () => running.seed.image());
    const ec2 = clientOf(running);
    const id = ids[1500] ?? "";
    const { Images } = await ec2.send(new DescribeImagesCommand({ ImageIds: [id] }));
    expect(Images).toHaveLength(1);
    const { Snapshots } = await ec2.send(
      new DescribeSnapshotsCommand({
        SnapshotIds: [Images?.[0]?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? ""],
      }),
    );
    expect(Snapshots).toHaveLength(1);
  });
});
