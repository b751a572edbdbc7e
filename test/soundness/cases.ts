/**
 * What is drawn: an image, and what is done with it. Where something is done with it the image itself is sound, so that
 * the call in question is reached. Floor: draw, image-specs, volume-specs, the facts of `catalog/`.
 */
import fc from "fast-check";
import { instanceTypeNames } from "../../catalog/instance-types";
import {
  type ImageCopySpec,
  type ImageSpec,
  type LaunchPermissionsSpec,
  type LaunchSpec,
} from "../../schemas/generated/types";
import { fittingType } from "./fitting-type";
import { drawn, stated, type Draw } from "./draw";
import { imageSpec, tagsOf } from "./image-specs";
import { snapshotIds } from "./snapshots";
import { dataNames, launchMapping, overlay } from "./volume-specs";

/** The Region of every image. */
export const home = "us-east-1";
/** Stands for the image of a case. */
export const imageId = "ami-0000000000000000a";

/** One thing to judge, and the image that it is done with. */
export type Case =
  | { readonly about: "image"; readonly image: ImageSpec }
  | { readonly about: "image-copy"; readonly image: ImageSpec; readonly copy: ImageCopySpec }
  | { readonly about: "launch-permissions"; readonly image: ImageSpec; readonly share: LaunchPermissionsSpec }
  | {
      readonly about: "launch";
      readonly image: ImageSpec;
      readonly launch: LaunchSpec;
      /** As which resource it reaches the rules. */
      readonly as: "instance" | "template";
    };

/** A random case. */
export const anyCase: fc.Arbitrary<Case> = fc.oneof(
  { weight: 5, arbitrary: drawn((draw): Case => ({ about: "image", image: imageSpec(draw) })) },
  { weight: 2, arbitrary: drawn(copyCase) },
  { weight: 1, arbitrary: drawn(shareCase) },
  { weight: 5, arbitrary: drawn(launchCase) },
);

const keyId = "1234abcd-12ab-34cd-56ef-1234567890ab";

function copyCase(draw: Draw): Case {
  const image = imageSpec(draw.soundly(), true);
  const region = draw.pick(
    "eu-west-1",
    home,
    "eu-north-1",
    "eu-central-1",
    ...(draw.slips(5) ? ["cn-north-1"] : []),
  );
  const encrypted = draw.pick(
    undefined,
    true,
    true,
    ...(draw.slips(3) || !isEncrypted(image) ? [false] : []),
  );
  const keys = [`alias/images`, keyId, `arn:aws:kms:${region}:123456789012:key/${keyId}`, "alias/aws/ebs"];
  const odd = [
    "images",
    "arn:aws:iam::123456789012:role/x",
    `arn:aws:kms:us-west-2:123456789012:key/${keyId}`,
  ];
  const key = draw.slips(6)
    ? draw.pick(...odd, `arn:aws-cn:kms:${region}:123456789012:alias/x`)
    : draw.pick(...keys);
  const isKeyed = encrypted === true ? draw.rarely(2) : draw.slips(12);
  const copy = stated<ImageCopySpec>({
    region,
    name: draw.slips(12) ? draw.pick("ab", "web:1") : draw.pick("copy", undefined),
    sourceImageId: draw.slips(30) ? "ami-xyz" : imageId,
    sourceRegion: draw.slips(12) ? "us-west-2" : home,
    encrypted,
    kmsKeyId: isKeyed ? key : undefined,
    copyImageTags: draw.pick(undefined, true),
    snapshotCopyCompletionDurationMinutes: durationOf(draw),
    tags: tagsOf(draw, 47),
  });
  return { about: "image-copy", image, copy };
}

function durationOf(draw: Draw): number | undefined {
  if (draw.slips(15)) return draw.pick(0, 14, 50, 2_895);
  return draw.rarely(4) ? draw.pick(15, 30, 2_880) : undefined;
}

function isEncrypted({ blockDeviceMappings = [] }: ImageSpec): boolean {
  const encrypted: readonly (string | undefined)[] = snapshotIds.slice(2);
  return blockDeviceMappings.some(
    ({ ebs }) => ebs?.encrypted === true || encrypted.includes(ebs?.snapshotId),
  );
}

function shareCase(draw: Draw): Case {
  const image = imageSpec(draw.soundly(), true);
  const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";
  const unit = "arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56";
  const share = stated<LaunchPermissionsSpec>({
    imageId: draw.slips(30) ? "ami-xyz" : imageId,
    accounts: draw.slips(12)
      ? [draw.pick("12345678901", "all")]
      : draw.pick(["210987654321"], undefined, ["000000000001"]),
    organizations: draw.slips(20) ? ["o-a1b2c3d4e5"] : draw.pick(undefined, [organization]),
    organizationalUnits: draw.slips(20) ? ["ou-ab12-cd34ef56"] : draw.pick(undefined, [unit]),
    public: draw.rarely(3) ? { reason: "our appliance", scrubbed: true as const } : undefined,
  });
  const isOfNobody = Object.keys(share).length === 1;
  return {
    about: "launch-permissions",
    image,
    share: isOfNobody ? { ...share, accounts: ["210987654321"] } : share,
  };
}

/** Common types, types at the edges of the table, and now and then any type of it. */
const usual = [
  "t3.micro",
  "m5.large",
  "t4g.micro",
  "m7g.large",
  "t2.micro",
  "c3.large",
  "m1.small",
  "t1.micro",
];
const edges = [
  "a1.large",
  "d3.8xlarge",
  "g5.48xlarge",
  "i3.metal",
  "mac1.metal",
  "mac2.metal",
  "t2.nano",
  "trn1.2xlarge",
  "trn2.3xlarge",
  "h1.2xlarge",
  "m5d.xlarge",
  "x1.16xlarge",
  "p4d.24xlarge",
];

function launchCase(draw: Draw): Case {
  const image = imageSpec(draw.soundly(), true);
  const as = draw.pick("instance" as const, "template" as const);
  const { rootDeviceName = "" } = image;
  const mapped = (image.blockDeviceMappings ?? [])
    .map(({ deviceName }) => deviceName)
    .filter((name) => name !== rootDeviceName);
  const spare = dataNames.filter((name) => !mapped.includes(name));
  const named = [...mapped.filter(() => draw.rarely(3)), ...spare.slice(0, draw.pick(0, 0, 1, 2))];
  const mappings = named.map((name) => launchMapping(draw, name, mapped.includes(name)));
  if (as === "template" && draw.rarely(4)) mappings.push({ deviceName: rootDeviceName, ebs: overlay(draw) });
  if (draw.slips(15) && mappings[0] !== undefined) mappings.push(mappings[0]);
  if (draw.slips(25))
    for (let index = 0; index < 12; index++)
      mappings.push({ deviceName: `/dev/xvdb${String.fromCharCode(97 + index)}`, ebs: { volumeSize: 1 } });
  const launch = stated<LaunchSpec>({
    region: draw.slips(25) ? "eu-west-1" : draw.pick(undefined, home),
    imageId: draw.slips(30) ? draw.pick("ami-xyz", as === "instance" ? undefined : "ami-xyz") : imageId,
    instanceType: typeOf(draw, image),
    rootVolume: as === "instance" && draw.rarely(4) ? overlay(draw) : undefined,
    blockDeviceMappings: mappings.length === 0 ? undefined : mappings,
    networkInterfaceCount: draw.rarely(8) ? draw.pick(1, 2, 14) : undefined,
    tenancy: draw.rarely(8) ? ("host" as const) : undefined,
    hibernation: draw.rarely(20) ? true : undefined,
  });
  return { about: "launch", image, launch, as };
}

/** Mostly a type that fits: of the whole table few do. */
function typeOf(draw: Draw, image: ImageSpec): string {
  if (draw.slips(4))
    return draw.pick(draw.pick(...usual), draw.pick(...edges), draw.pick(...instanceTypeNames()), "t9.micro");
  return draw.rarely(2) ? fittingType(image) : fittingGuess(draw, image);
}

function fittingGuess(draw: Draw, { architecture, virtualizationType, enaSupport }: ImageSpec): string {
  if (architecture === "arm64") return draw.pick("m7g.large", "t4g.micro");
  if (architecture === "x86_64_mac") return "mac1.metal";
  if (architecture === "arm64_mac") return "mac2.metal";
  if (virtualizationType === "paravirtual") return draw.pick("m1.small", "c3.large");
  if (architecture === "i386") return "t2.micro";
  return enaSupport === true ? draw.pick("m5.large", "m7i.large") : "t2.micro";
}
