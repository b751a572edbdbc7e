// Image attributes, launch permissions, deprecation and the disabled state.
import {
  DescribeImageAttributeCommand,
  DescribeImagesCommand,
  DisableImageCommand,
  DisableImageDeprecationCommand,
  EnableImageCommand,
  EnableImageDeprecationCommand,
  ModifyImageAttributeCommand,
  ResetImageAttributeCommand,
  type ImageAttributeName,
  type LaunchPermission,
  type ModifyImageAttributeCommandInput,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock, type Emulator } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, stranger } from "./support";

const organization = "arn:aws:organizations::111111111111:organization/o-abcdefghij";
const unit = "arn:aws:organizations::111111111111:ou/o-abcdefghij/ou-abcd-12345678";

type Change = Omit<ModifyImageAttributeCommandInput, "ImageId">;

function modify(running: Emulator, ImageId: string, change: Change, caller = account): Promise<unknown> {
  return clientOf(running, "us-east-1", caller).send(new ModifyImageAttributeCommand({ ImageId, ...change }));
}

const add = (...Add: LaunchPermission[]): Change => ({ LaunchPermission: { Add } });
const remove = (...Remove: LaunchPermission[]): Change => ({ LaunchPermission: { Remove } });

function permissions(running: Emulator): Set<LaunchPermission> {
  return new Set(running.images()[0]?.LaunchPermissions);
}

describe("launch permissions", () => {
  it("are added and removed, twice as well as once, in the structured and the flat form", async () => {
    const running = await emulator();
    const id = running.seed.image();
    const all = [{ UserId: stranger }, { OrganizationArn: organization }, { OrganizationalUnitArn: unit }];
    await modify(running, id, add(...all));
    await modify(running, id, add(...all));
    expect(permissions(running)).toEqual(new Set(all));
    await modify(running, id, remove({ UserId: stranger }, { OrganizationArn: organization }));
    await modify(running, id, remove({ UserId: stranger }));
    expect(permissions(running)).toEqual(new Set([{ OrganizationalUnitArn: unit }]));
    await modify(running, id, {
      Attribute: "launchPermission",
      OperationType: "add",
      UserIds: [stranger, account],
      OrganizationArns: [organization, organization.replace("abcdefghij", "klmnopqrst")],
    });
    await modify(running, id, {
      Attribute: "launchPermission",
      OperationType: "remove",
      UserIds: [account],
      OrganizationalUnitArns: [unit],
    });
    expect(permissions(running).size).toBe(3);
    const { LaunchPermissions } = await clientOf(running).send(
      new DescribeImageAttributeCommand({ ImageId: id, Attribute: "launchPermission" }),
    );
    expect(new Set(LaunchPermissions)).toEqual(permissions(running));
    await clientOf(running).send(
      new ResetImageAttributeCommand({ ImageId: id, Attribute: "launchPermission" }),
    );
    expect(permissions(running)).toEqual(new Set());
  });

  it.each<[string, Change, string]>([
    ["an account", add({ UserId: stranger }), "accepted"],
    ["an account of 11 digits", add({ UserId: "12345678901" }), "InvalidAMIAttributeItemValue"],
    ["an account with hyphens", add({ UserId: "1234-5678-9012" }), "InvalidAMIAttributeItemValue"],
    ["another group", add({ Group: "everyone" as "all" }), "InvalidAMIAttributeItemValue"],
    ["an organization", add({ OrganizationArn: organization }), "accepted"],
    ["an organization's bare id", add({ OrganizationArn: "o-abcdefghij" }), "InvalidAMIAttributeItemValue"],
    ["a unit where an organization belongs", add({ OrganizationArn: unit }), "InvalidAMIAttributeItemValue"],
    ["a unit", add({ OrganizationalUnitArn: unit }), "accepted"],
    ["a unit's bare id", add({ OrganizationalUnitArn: "ou-abcd-12345678" }), "InvalidAMIAttributeItemValue"],
    [
      "two principals in one",
      add({ UserId: stranger, OrganizationArn: organization }),
      "InvalidAMIAttributeItemValue",
    ],
    ["everyone, while blocked", add({ Group: "all" }), "OperationNotPermitted"],
    ["everyone taken away, while blocked", remove({ Group: "all" }), "accepted"],
    ["nothing", { Attribute: "launchPermission", OperationType: "add" }, "MissingParameter"],
    ["no operation", { Attribute: "launchPermission", UserIds: [stranger] }, "MissingParameter"],
    [
      "another operation",
      { Attribute: "launchPermission", OperationType: "set" as "add", UserIds: [stranger] },
      "InvalidParameterValue",
    ],
  ])("answers the change by %s", async (_, change, expected) => {
    const running = await emulator();
    const id = running.seed.image();
    expect(await codeOf(modify(running, id, change))).toBe(expected);
  });

  it("open an image to accounts, organizations, units and everyone", async () => {
    const running = await emulator();
    running.seed.organization({
      arn: organization,
      accounts: ["222222222222"],
      units: [{ arn: unit, accounts: ["333333333333"] }],
    });
    running.seed.blockPublicAccess({ state: "unblocked" });
    const id = running.seed.image();
    const seers = async (): Promise<string[]> => {
      const seen: string[] = [];
      for (const who of [stranger, "222222222222", "333333333333"]) {
        const code = await codeOf(
          clientOf(running, "us-east-1", who).send(new DescribeImagesCommand({ ImageIds: [id] })),
        );
        if (code === "accepted") seen.push(who);
      }
      return seen;
    };
    expect(await seers()).toEqual([]);
    await modify(running, id, add({ OrganizationalUnitArn: unit }));
    expect(await seers()).toEqual(["333333333333"]);
    await modify(running, id, add({ OrganizationArn: organization }));
    expect(await seers()).toEqual(["222222222222", "333333333333"]);
    const { Images } = await clientOf(running, "us-east-1", "222222222222").send(
      new DescribeImagesCommand({ ExecutableUsers: ["self"] }),
    );
    expect(Images).toHaveLength(1);
    await modify(running, id, add({ Group: "all" }));
    expect(await seers()).toEqual([stranger, "222222222222", "333333333333"]);
  });

  it("are the owner's to change and to read", async () => {
    const running = await emulator();
    const id = running.seed.image({ launchPermissions: [{ UserId: stranger }] });
    expect(await codeOf(modify(running, id, add({ UserId: account }), stranger))).toBe("AuthFailure");
    const read = new DescribeImageAttributeCommand({ ImageId: id, Attribute: "launchPermission" });
    expect(await codeOf(clientOf(running, "us-east-1", stranger).send(read))).toBe("AuthFailure");
  });

  it.each([
    ["plain", undefined, "accepted", "accepted"],
    ["on a customer key", "alias/mine", "accepted", "UnsupportedOperation"],
    ["on the managed key", "alias/aws/ebs", "InvalidParameter", "UnsupportedOperation"],
  ])("of an image %s go only where its key lets them", async (_, kmsKeyId, toAccount, toEveryone) => {
    const running = await emulator();
    running.seed.blockPublicAccess({ state: "unblocked" });
    const SnapshotId = running.seed.snapshot(kmsKeyId === undefined ? {} : { kmsKeyId });
    const id = running.seed.image({
      blockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId } }],
    });
    expect(await codeOf(modify(running, id, add({ UserId: stranger })))).toBe(toAccount);
    expect(await codeOf(modify(running, id, add({ Group: "all" })))).toBe(toEveryone);
  });
});

describe("attributes", () => {
  it("change one at a time", async () => {
    const running = await emulator();
    const id = running.seed.image({ description: "old" });
    await modify(running, id, { Description: { Value: "new" } });
    expect(running.images()[0]?.Description).toBe("new");
    await modify(running, id, { Attribute: "description", Value: "newer" });
    expect(running.images()[0]?.Description).toBe("newer");
    await modify(running, id, { ImdsSupport: { Value: "v2.0" } });
    expect(running.images()[0]?.ImdsSupport).toBe("v2.0");
    expect(await codeOf(modify(running, id, { ImdsSupport: { Value: "v1.0" } }))).toBe(
      "InvalidParameterValue",
    );
    expect(await codeOf(modify(running, id, { Description: { Value: "d".repeat(256) } }))).toBe(
      "InvalidParameterValue",
    );
    expect(
      await codeOf(modify(running, id, { Description: { Value: "a" }, ImdsSupport: { Value: "v2.0" } })),
    ).toBe("InvalidParameterCombination");
    expect(await codeOf(modify(running, id, {}))).toBe("MissingParameter");
    expect(await codeOf(modify(running, id, { Attribute: "productCodes", ProductCodes: ["a"] }))).toBe(
      "InvalidParameterValue",
    );
  });

  it.each<[ImageAttributeName, object]>([
    ["bootMode", { BootMode: { Value: "uefi" } }],
    ["deregistrationProtection", { DeregistrationProtection: { Value: "disabled" } }],
    ["description", { Description: { Value: "text" } }],
    ["imdsSupport", { ImdsSupport: { Value: "v2.0" } }],
    ["kernel", { KernelId: { Value: "aki-01234567" } }],
    ["lastLaunchedTime", { LastLaunchedTime: {} }],
    ["launchPermission", { LaunchPermissions: [{ UserId: stranger }] }],
    ["productCodes", { ProductCodes: [] }],
    ["ramdisk", { RamdiskId: { Value: "ari-01234567" } }],
    ["sriovNetSupport", { SriovNetSupport: { Value: "simple" } }],
    ["tpmSupport", { TpmSupport: { Value: "v2.0" } }],
    ["uefiData", { UefiData: { Value: "QUJD" } }],
  ])("include %s", async (Attribute, expected) => {
    const running = await emulator();
    const ImageId = running.seed.image({
      description: "text",
      traits: {
        BootMode: "uefi",
        TpmSupport: "v2.0",
        ImdsSupport: "v2.0",
        UefiData: "QUJD",
        SriovNetSupport: "simple",
        KernelId: "aki-01234567",
        RamdiskId: "ari-01234567",
      },
      launchPermissions: [{ UserId: stranger }],
    });
    const answer = await clientOf(running).send(new DescribeImageAttributeCommand({ ImageId, Attribute }));
    expect(answer).toMatchObject({ ImageId, ...expected });
  });

  it("do not include block device mappings, nor unknown ones", async () => {
    const running = await emulator();
    const ImageId = running.seed.image();
    const ec2 = clientOf(running);
    const code = (Attribute: string): Promise<string> =>
      codeOf(ec2.send(new DescribeImageAttributeCommand({ ImageId, Attribute: Attribute as "kernel" })));
    expect(await code("blockDeviceMapping")).toBe("AuthFailure");
    expect(await code("constructor")).toBe("InvalidParameterValue");
    expect(
      await codeOf(
        ec2.send(new ResetImageAttributeCommand({ ImageId, Attribute: "description" as "launchPermission" })),
      ),
    ).toBe("InvalidParameterValue");
  });
});

describe("disabling", () => {
  it("takes the permissions for good and hides the image, but not from its id", async () => {
    const running = await emulator();
    const ImageId = running.seed.image({ launchPermissions: [{ UserId: stranger }] });
    const ec2 = clientOf(running);
    await ec2.send(new DisableImageCommand({ ImageId }));
    expect(permissions(running)).toEqual(new Set());
    const count = async (input: object): Promise<unknown> =>
      (await ec2.send(new DescribeImagesCommand(input))).Images?.length;
    expect(await count({})).toBe(0);
    expect(await count({ IncludeDisabled: true })).toBe(1);
    expect(await count({ IncludeDisabled: true, Filters: [{ Name: "state", Values: ["disabled"] }] })).toBe(
      1,
    );
    const { Images } = await ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }));
    expect(Images?.[0]?.State).toBe("disabled");
    expect(await codeOf(modify(running, ImageId, add({ UserId: stranger })))).toBe(
      "InvalidAMIID.Unavailable",
    );
    await ec2.send(new EnableImageCommand({ ImageId }));
    expect(running.images()[0]).toMatchObject({ State: "available", LaunchPermissions: [] });
  });
});

describe("deprecation", () => {
  const now = Date.UTC(2026, 10, 22);

  it.each([
    ["2027-11-22T00:00:29Z", "2027-11-22T00:00:00.000Z"],
    ["2027-11-22T00:00:31Z", "2027-11-22T00:01:00.000Z"],
    ["2036-11-22T00:00:00Z", "2036-11-22T00:00:00.000Z"],
    ["2036-11-22T00:00:01Z", "InvalidParameterValue"],
    ["2026-11-21T23:59:59Z", "InvalidParameterValue"],
  ])("at %s becomes %s", async (date, expected) => {
    const running = await emulator({ clock: manualClock(now) });
    const ImageId = running.seed.image();
    const code = await codeOf(
      clientOf(running).send(new EnableImageDeprecationCommand({ ImageId, DeprecateAt: new Date(date) })),
    );
    expect(code === "accepted" ? running.images()[0]?.DeprecationTime : code).toBe(expected);
  });

  it("of a public image comes two years after its creation at the latest", async () => {
    const running = await emulator({ clock: manualClock(now) });
    const ImageId = running.seed.image({ launchPermissions: [{ Group: "all" }] });
    const ec2 = clientOf(running);
    const at = (date: string): Promise<string> =>
      codeOf(ec2.send(new EnableImageDeprecationCommand({ ImageId, DeprecateAt: new Date(date) })));
    expect(running.images()[0]?.DeprecationTime).toBe("2028-11-22T00:00:00.000Z");
    expect(await at("2028-11-23T00:00:00Z")).toBe("InvalidParameterValue");
    expect(await at("2027-11-22T00:00:00Z")).toBe("accepted");
    expect(running.images()[0]?.DeprecationTime).toBe("2027-11-22T00:00:00.000Z");
  });

  it("hides an image from others only, and can be taken back", async () => {
    const clock = manualClock(now);
    const running = await emulator({ clock });
    const ImageId = running.seed.image({ launchPermissions: [{ UserId: stranger }] });
    const ec2 = clientOf(running);
    await ec2.send(new EnableImageDeprecationCommand({ ImageId, DeprecateAt: new Date(now + 60_000) }));
    const count = async (who: string, IncludeDeprecated: boolean): Promise<unknown> =>
      (await clientOf(running, "us-east-1", who).send(new DescribeImagesCommand({ IncludeDeprecated })))
        .Images?.length;
    expect(await count(stranger, false)).toBe(1);
    clock.advance(60_000);
    expect(await count(stranger, false)).toBe(0);
    expect(await count(stranger, true)).toBe(1);
    expect(await count(account, false)).toBe(1);
    await ec2.send(new DisableImageDeprecationCommand({ ImageId }));
    expect(running.images()[0]?.DeprecationTime).toBeUndefined();
  });
});
