// Allowed AMIs: which criteria are accepted, and what they hide.
import {
  CopyImageCommand,
  DescribeImagesCommand,
  DisableAllowedImagesSettingsCommand,
  EnableAllowedImagesSettingsCommand,
  EnableImageDeprecationCommand,
  GetAllowedImagesSettingsCommand,
  ReplaceImageCriteriaInAllowedImagesSettingsCommand,
  type EC2Client,
  type ImageCriterionRequest,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { manualClock, type Emulator, type SeededImage } from "../../emulator/index";
import { account, clientOf, codeOf, emulator, stranger } from "./support";

const day = 24 * 60 * 60 * 1000;

const setCriteria = (ec2: EC2Client, ...ImageCriteria: ImageCriterionRequest[]): Promise<unknown> =>
  ec2.send(new ReplaceImageCriteriaInAllowedImagesSettingsCommand({ ImageCriteria }));

const enable = (ec2: EC2Client, state: "enabled" | "audit-mode" = "enabled"): Promise<unknown> =>
  ec2.send(new EnableAllowedImagesSettingsCommand({ AllowedImagesSettingsState: state }));

const shared = (running: Emulator, image: SeededImage): string =>
  running.seed.image({ account: stranger, launchPermissions: [{ UserId: account }], ...image });

describe("the settings", () => {
  it("are disabled and empty, are replaced whole, and outlast a change of state", async () => {
    const ec2 = clientOf(await emulator());
    const read = async (): Promise<unknown> => {
      const { State, ImageCriteria, ManagedBy } = await ec2.send(new GetAllowedImagesSettingsCommand());
      return { State, ImageCriteria, ManagedBy };
    };
    expect(await read()).toEqual({ State: "disabled", ImageCriteria: [], ManagedBy: "account" });
    await setCriteria(ec2, { ImageProviders: ["amazon", stranger] });
    await setCriteria(ec2, {
      ImageNames: ["golden-*"],
      CreationDateCondition: { MaximumDaysSinceCreated: 300 },
    });
    await enable(ec2, "audit-mode");
    expect(await read()).toMatchObject({
      State: "audit-mode",
      ImageCriteria: [{ ImageNames: ["golden-*"], CreationDateCondition: { MaximumDaysSinceCreated: 300 } }],
    });
    const { AllowedImagesSettingsState } = await ec2.send(new DisableAllowedImagesSettingsCommand());
    expect(AllowedImagesSettingsState).toBe("disabled");
    expect(await read()).toMatchObject({ State: "disabled", ImageCriteria: [{ ImageNames: ["golden-*"] }] });
    expect(await codeOf(enable(ec2, "on" as "enabled"))).toBe("InvalidParameterValue");
  });

  const many = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

  it.each<[string, ImageCriterionRequest[], string]>([
    ["10 criteria", Array.from({ length: 10 }, () => ({ ImageNames: ["a*"] })), "accepted"],
    ["11 criteria", Array.from({ length: 11 }, () => ({ ImageNames: ["a*"] })), "InvalidParameterValue"],
    ["200 providers", [{ ImageProviders: many(200, stranger) }], "accepted"],
    ["201 providers", [{ ImageProviders: many(201, stranger) }], "InvalidParameterValue"],
    ["a provider of 11 digits", [{ ImageProviders: ["12345678901"] }], "InvalidParameterValue"],
    ["an unknown provider", [{ ImageProviders: ["self"] }], "InvalidParameterValue"],
    ["none", [{ ImageProviders: ["none"] }], "accepted"],
    ["none and another", [{ ImageProviders: ["none", "amazon"] }], "InvalidParameterCombination"],
    ["none and a name", [{ ImageProviders: ["none"], ImageNames: ["a*"] }], "InvalidParameterCombination"],
    [
      "none and a criterion",
      [{ ImageProviders: ["none"] }, { ImageNames: ["a*"] }],
      "InvalidParameterCombination",
    ],
    ["50 names", [{ ImageNames: many(50, "a*") }], "accepted"],
    ["51 names", [{ ImageNames: many(51, "a*") }], "InvalidParameterValue"],
    ["a name of 128 characters", [{ ImageNames: ["a".repeat(128)] }], "accepted"],
    ["a name of 129 characters", [{ ImageNames: ["a".repeat(129)] }], "InvalidParameterValue"],
    ["a name with a colon", [{ ImageNames: ["a:b"] }], "InvalidParameterValue"],
    ["a question mark in 3 characters", [{ ImageNames: ["ab?"] }], "accepted"],
    ["a question mark in 2 characters", [{ ImageNames: ["a?"] }], "InvalidParameterValue"],
    ["a product code of 25 characters", [{ MarketplaceProductCodes: ["a".repeat(25)] }], "accepted"],
    ["a product code of 26", [{ MarketplaceProductCodes: ["a".repeat(26)] }], "InvalidParameterValue"],
    ["a product code with a hyphen", [{ MarketplaceProductCodes: ["a-b"] }], "InvalidParameterValue"],
  ])("answer %s", async (_, criteria, expected) => {
    const ec2 = clientOf(await emulator());
    expect(await codeOf(setCriteria(ec2, ...criteria))).toBe(expected);
  });
});

describe("enabled", () => {
  const golden: SeededImage = { name: "golden-1", ownerAlias: "amazon", productCodes: ["abc1"] };

  it.each<[string, ImageCriterionRequest[], boolean]>([
    ["no criterion", [], false],
    ["the owner's account", [{ ImageProviders: [stranger] }], true],
    ["another account", [{ ImageProviders: ["333333333333"] }], false],
    ["the owner's alias", [{ ImageProviders: ["aws-marketplace", "amazon"] }], true],
    ["none", [{ ImageProviders: ["none"] }], false],
    ["a name that fits", [{ ImageNames: ["silver-*", "golden-?"] }], true],
    ["a name that does not", [{ ImageNames: ["golden"] }], false],
    ["a product code that fits", [{ MarketplaceProductCodes: ["abc1"] }], true],
    ["a product code that does not", [{ MarketplaceProductCodes: ["abc2"] }], false],
    ["an age that fits", [{ CreationDateCondition: { MaximumDaysSinceCreated: 10 } }], true],
    ["an age that does not", [{ CreationDateCondition: { MaximumDaysSinceCreated: 9 } }], false],
    ["a deprecation that is none", [{ DeprecationTimeCondition: { MaximumDaysSinceDeprecated: 0 } }], true],
    ["two parameters that fit", [{ ImageProviders: [stranger], ImageNames: ["golden*"] }], true],
    ["one of two that fits", [{ ImageProviders: [stranger], ImageNames: ["silver*"] }], false],
    ["the second criterion", [{ ImageNames: ["silver*"] }, { ImageNames: ["golden*"] }], true],
    ["a watermark", [{ ImageWatermarks: [{ WatermarkKey: "*" }] }], false],
    ["a scan", [{ ScanResultCondition: { MaxDaysSinceLastFindingScan: 100 } }], false],
  ])("hides or shows another owner's image by %s", async (_, criteria, isSeen) => {
    const clock = manualClock();
    const running = await emulator({ clock });
    const id = shared(running, golden);
    clock.advance(10 * day);
    const ec2 = clientOf(running);
    await setCriteria(ec2, ...criteria);
    await enable(ec2);
    const { Images } = await ec2.send(new DescribeImagesCommand({}));
    expect(Images?.length).toBe(isSeen ? 1 : 0);
    if (isSeen) expect(Images?.[0]?.ImageAllowed).toBe(true);
    expect(await codeOf(ec2.send(new DescribeImagesCommand({ ImageIds: [id] })))).toBe(
      isSeen ? "accepted" : "InvalidAMIID.NotFound",
    );
  });

  it("counts the days since an image was deprecated", async () => {
    const clock = manualClock();
    const running = await emulator({ clock });
    const ImageId = shared(running, golden);
    await clientOf(running, "us-east-1", stranger).send(
      new EnableImageDeprecationCommand({ ImageId, DeprecateAt: new Date(clock.now() + day) }),
    );
    const ec2 = clientOf(running);
    await enable(ec2);
    const isSeen = async (MaximumDaysSinceDeprecated: number): Promise<boolean> => {
      await setCriteria(ec2, { DeprecationTimeCondition: { MaximumDaysSinceDeprecated } });
      const call = ec2.send(new DescribeImagesCommand({ ImageIds: [ImageId] }));
      return (await codeOf(call)) === "accepted";
    };
    expect(await isSeen(0)).toBe(true);
    clock.advance(day);
    expect(await isSeen(0)).toBe(false);
    expect(await isSeen(1)).toBe(true);
    clock.advance(day);
    expect(await isSeen(1)).toBe(true);
    clock.advance(1);
    expect(await isSeen(1)).toBe(false);
  });

  it("never hides the account's own, forbids the use of what it hides, and holds per Region and account", async () => {
    const running = await emulator();
    const own = running.seed.image({ name: "own" });
    const SourceImageId = shared(running, golden);
    const ec2 = clientOf(running);
    await enable(ec2);
    const { Images } = await ec2.send(new DescribeImagesCommand({}));
    expect(Images?.map(({ ImageId }) => ImageId)).toEqual([own]);
    const copy = new CopyImageCommand({ Name: "copy", SourceImageId, SourceRegion: "us-east-1" });
    expect(await codeOf(ec2.send(copy))).toBe("InvalidAMIID.NotFound");
    expect(await codeOf(clientOf(running, "eu-west-1").send(copy))).toBe("accepted");
  });
});

describe("in audit mode", () => {
  it("shows everything and says what would be hidden", async () => {
    const running = await emulator();
    const own = running.seed.image({ name: "own" });
    const golden = shared(running, { name: "golden" });
    const silver = shared(running, { name: "silver" });
    const ec2 = clientOf(running);
    const allowed = async (input = {}): Promise<Map<unknown, unknown>> => {
      const { Images } = await ec2.send(new DescribeImagesCommand(input));
      return new Map(Images?.map(({ ImageId, ImageAllowed }) => [ImageId, ImageAllowed]));
    };
    const isAllowed = (value: string): object => ({ Filters: [{ Name: "image-allowed", Values: [value] }] });
    expect((await allowed()).get(golden)).toBeUndefined();
    await setCriteria(ec2, { ImageNames: ["golden"] });
    await enable(ec2, "audit-mode");
    expect(await allowed()).toEqual(
      new Map([
        [own, true],
        [golden, true],
        [silver, false],
      ]),
    );
    expect(await allowed(isAllowed("false"))).toEqual(new Map([[silver, false]]));
    expect((await allowed(isAllowed("true"))).size).toBe(2);
  });
});
