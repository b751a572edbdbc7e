/**
 * Of each kind, what makes it anew: every property that no call can change, with what is stated before and after.
 * Floor: test/support.
 */
import type { Emulator } from "../../emulator";
import { uploadBundle } from "../support/bundle";
import type { ResourceName } from "../support/resource-kinds";
import { imageArgs, type Declared } from "../support/scenario";

type Args = Declared["args"];

/** A case, under the name of the property that is the reason; other names tell of what else there is to see. */
export interface Replacement {
  readonly before: Args;
  readonly after: Args;
  /** Properties that must change together, where it is not the one that the case is called by. */
  readonly reasons?: readonly string[];
  /** Whether the old one goes before the new one comes: under a chosen name, or where both could be one thing. */
  readonly goesFirst?: boolean;
}

export type Replacements = Readonly<Record<ResourceName, Readonly<Record<string, Replacement>>>>;

const home = "us-east-1";
const away = "eu-west-1";

/** The cases, with what they need put into the emulator. */
export async function seedReplacements({
  emulator,
  snapshotId,
}: {
  readonly emulator: Emulator;
  readonly snapshotId: string;
}): Promise<Replacements> {
  const { seed } = emulator;
  seed.bucket({ name: "bundles" });
  const bundles = [await uploadBundle(emulator, "web-1"), await uploadBundle(emulator, "web-2")] as const;
  const sourceImageId = seed.image({ name: "source-1" });
  return {
    Image: imageCases(snapshotId, seed.snapshot({ region: away }), bundles),
    ImageFromInstance: instanceCases({
      bios: () => seed.instance(),
      uefi: () => seed.instance({ imageId: seed.image({ traits: { BootMode: "uefi", EnaSupport: true } }) }),
      away: () => seed.instance({ region: away }),
    }),
    ImageCopy: copyCases({
      sourceImageId,
      other: seed.image({ name: "source-2" }),
      away: seed.image({ name: "source-3", region: away }),
      kmsKeyId: seed.key({ region: away }),
    }),
    LaunchPermissions: shareCases({
      here: (name) => seed.image({ name }),
      there: seed.image({ name: "shared-away", region: away }),
    }),
    AccountImageSettings: {
      region: {
        before: { snapshotBlockPublicAccess: "block-all-sharing" },
        after: { snapshotBlockPublicAccess: "block-all-sharing", region: away },
        goesFirst: true,
      },
    },
    PublishedParameter: {
      region: {
        before: { name: "/images/moved", imageId: sourceImageId },
        after: {
          name: "/images/moved",
          imageId: seed.image({ name: "published-away", region: away }),
          region: away,
        },
        goesFirst: true,
      },
      name: {
        before: { name: "/images/old", imageId: sourceImageId },
        after: { name: "/images/new", imageId: sourceImageId },
        goesFirst: true,
      },
    },
  };
}

function imageCases(
  snapshotId: string,
  awaySnapshotId: string,
  bundles: readonly [string, string],
): Replacements["Image"] {
  const image = (more: object = {}): Args => imageArgs(snapshotId, more);
  const mapped = (deviceName: string, ebs: object): object => ({
    rootDeviceName: deviceName,
    blockDeviceMappings: [{ deviceName, ebs: { snapshotId, ...ebs } }],
  });
  const bundle = (imageLocation: string): Args => ({ architecture: "x86_64", imageLocation });
  const uefi = { bootMode: "uefi" };
  const kernel = { virtualizationType: "paravirtual", kernelId: "aki-0123abcd" };
  return {
    region: {
      before: image(),
      after: image({ ...mapped("/dev/xvda", { snapshotId: awaySnapshotId }), region: away }),
      reasons: ["blockDeviceMappings", "region"],
    },
    name: { before: image({ name: "web-1" }), after: image({ name: "web-2" }), goesFirst: true },
    architecture: { before: image(), after: image({ architecture: "arm64" }) },
    virtualizationType: { before: image({ virtualizationType: "paravirtual" }), after: image() },
    rootDeviceName: {
      before: image(),
      after: image(mapped("/dev/sda1", {})),
      reasons: ["blockDeviceMappings", "rootDeviceName"],
    },
    blockDeviceMappings: { before: image(), after: image(mapped("/dev/xvda", { volumeSize: 20 })) },
    bootMode: { before: image({ bootMode: "legacy-bios" }), after: image(uefi) },
    tpmSupport: { before: image(uefi), after: image({ ...uefi, tpmSupport: "v2.0" }) },
    uefiData: {
      before: image({ ...uefi, uefiData: "QU1aTlVFRkk=" }),
      after: image({ ...uefi, uefiData: "QU1aTlVFRkkx" }),
    },
    enaSupport: { before: image(), after: image({ enaSupport: true }) },
    sriovNetSupport: { before: image(), after: image({ sriovNetSupport: "simple" }) },
    kernelId: { before: image(kernel), after: image({ ...kernel, kernelId: "aki-0123abce" }) },
    ramdiskId: {
      before: image({ ...kernel, ramdiskId: "ari-0123abcd" }),
      after: image({ ...kernel, ramdiskId: "ari-0123abce" }),
    },
    imageLocation: { before: bundle(bundles[0]), after: bundle(bundles[1]) },
    billingProducts: {
      before: image({ billingProducts: ["bp-0123abcd"] }),
      after: image({ billingProducts: ["bp-0123abce"] }),
    },
    // EC2 has no way back from it.
    imdsSupport: { before: image({ imdsSupport: "v2.0" }), after: image() },
    "a name that stays": {
      before: image({ name: "db-1" }),
      after: image({ name: "db-1", enaSupport: true }),
      reasons: ["enaSupport"],
      goesFirst: true,
    },
  };
}

type Find = () => string;

function instanceCases(instances: Record<"bios" | "uefi" | "away", Find>): Replacements["ImageFromInstance"] {
  const of = (find: Find, more: object, before: object = {}): Replacement => {
    const instanceId = find();
    return { before: { instanceId, ...before }, after: { instanceId, ...more } };
  };
  const { bios, uefi } = instances;
  return {
    region: {
      before: { instanceId: bios() },
      after: { instanceId: instances.away(), region: away },
      reasons: ["instanceId", "region"],
    },
    name: { ...of(bios, { name: "built-2" }, { name: "built-1" }), goesFirst: true },
    instanceId: of(bios, { instanceId: bios() }),
    noReboot: of(bios, { noReboot: true }),
    blockDeviceMappings: of(bios, {
      blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize: 20 } }],
    }),
    bootMode: of(uefi, { bootMode: "uefi" }),
    imdsSupport: of(bios, {}, { imdsSupport: "v2.0" }),
    "a name that stays": {
      ...of(bios, { name: "built-3", noReboot: true }, { name: "built-3" }),
      reasons: ["noReboot"],
      goesFirst: true,
    },
  };
}

function copyCases(images: {
  readonly sourceImageId: string;
  readonly other: string;
  readonly away: string;
  readonly kmsKeyId: string;
}): Replacements["ImageCopy"] {
  const { sourceImageId, other, kmsKeyId } = images;
  const of = (more: object, before: object = {}): Replacement => {
    const copy = { region: away, sourceRegion: home, sourceImageId };
    return { before: { ...copy, ...before }, after: { ...copy, ...more } };
  };
  return {
    region: of({ region: "eu-central-1" }),
    name: of({ name: "copied-1" }),
    sourceImageId: of({ sourceImageId: other }),
    // An image is of one Region.
    sourceRegion: {
      ...of({ sourceRegion: away, sourceImageId: images.away }),
      reasons: ["sourceImageId", "sourceRegion"],
    },
    encrypted: of({ encrypted: true }),
    kmsKeyId: of({ encrypted: true, kmsKeyId }, { encrypted: true }),
    copyImageTags: of({ copyImageTags: true }),
    snapshotCopyCompletionDurationMinutes: of(
      { snapshotCopyCompletionDurationMinutes: 30 },
      { snapshotCopyCompletionDurationMinutes: 15 },
    ),
  };
}

function shareCases(images: {
  readonly here: (name: string) => string;
  readonly there: string;
}): Replacements["LaunchPermissions"] {
  const accounts = ["111122223333"];
  const of = (imageId: string, more: object): Replacement => ({
    before: { imageId, accounts },
    after: { accounts, ...more },
    goesFirst: true,
  });
  return {
    // An image is of one Region.
    region: {
      ...of(images.here("shared-1"), { imageId: images.there, region: away }),
      reasons: ["imageId", "region"],
    },
    imageId: of(images.here("shared-2"), { imageId: images.here("shared-3") }),
  };
}
