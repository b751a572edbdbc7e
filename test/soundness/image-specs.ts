/**
 * Images as people register them: mostly sound, with a fault now and then. Floor: draw, volume-specs.
 */
import { type BlockDeviceMapping, type ImageSpec } from "../../schemas/generated/types";
import { stated, type Draw } from "./draw";
import { dataMapping, dataNames, imageVolume } from "./volume-specs";

type BootMode = NonNullable<ImageSpec["bootMode"]>;

/** An image, enabled or, where something else is done with it than to launch it at once, perhaps disabled. */
export function imageSpec(draw: Draw, mayBeDisabled = false): ImageSpec {
  const architecture = draw.pick(
    ...(["x86_64", "x86_64", "arm64", "arm64", "i386", "x86_64_mac", "arm64_mac"] as const),
  );
  const mayBeParavirtual = architecture === "x86_64" || architecture === "i386";
  const isParavirtual = mayBeParavirtual ? draw.rarely(6) : draw.slips(25);
  const isTpmPossible = !isParavirtual && (architecture === "x86_64" || architecture === "arm64");
  const bootMode = bootModeOf(draw, architecture, isParavirtual);
  const wantsTpm = isTpmPossible && bootMode === "uefi" ? draw.rarely(3) : draw.slips(20);
  const rootDeviceName = draw.pick("/dev/xvda", "/dev/sda1");
  return stated<ImageSpec>({
    name: nameOf(draw),
    architecture,
    virtualizationType: isParavirtual ? "paravirtual" : draw.pick("hvm" as const, undefined),
    rootDeviceName: draw.slips(30) ? draw.pick("/dev/sdz", undefined) : rootDeviceName,
    blockDeviceMappings: mappingsOf(draw, isParavirtual ? "/dev/sda1" : rootDeviceName),
    ...(isParavirtual && !draw.slips(30) ? { rootDeviceName: "/dev/sda1" } : {}),
    bootMode,
    tpmSupport: wantsTpm ? ("v2.0" as const) : undefined,
    imdsSupport: draw.pick("v2.0" as const, undefined),
    enaSupport: isParavirtual ? draw.slips(15) || undefined : draw.pick(true, true, false, undefined),
    sriovNetSupport: (isParavirtual ? draw.slips(30) : draw.rarely(8)) ? ("simple" as const) : undefined,
    ...kernelOf(draw, isParavirtual),
    deprecateAt: deprecationOf(draw),
    enabled: mayBeDisabled && draw.rarely(15) ? false : undefined,
    instanceTypeSpecification: draw.rarely(12) ? typeListOf(draw) : undefined,
    tags: tagsOf(draw, 47),
  });
}

function nameOf(draw: Draw): string | undefined {
  if (draw.slips(15)) return draw.pick("ab", "x".repeat(129), "web:12", "wéb");
  return draw.pick("web (2026-11-22) [x]", "abc", "x".repeat(128), undefined);
}

function bootModeOf(draw: Draw, architecture: string, isParavirtual: boolean): BootMode | undefined {
  if (draw.slips(12)) return draw.pick<BootMode>("legacy-bios", "uefi", "uefi-preferred");
  if (architecture.endsWith("_mac")) return undefined;
  if (architecture === "arm64") return draw.pick("uefi", undefined, "uefi-preferred");
  const isOld = architecture === "i386" || isParavirtual;
  return draw.pick(undefined, "legacy-bios", "uefi-preferred", ...(isOld ? [] : (["uefi", "uefi"] as const)));
}

function mappingsOf(draw: Draw, rootName: string): BlockDeviceMapping[] {
  if (draw.slips(60)) return [];
  const root = { deviceName: rootName, ebs: imageVolume(draw, true) };
  const names = dataNames.slice(0, draw.pick(0, 0, 1, 2, 3));
  const data = names.map((name) => dataMapping(draw, name));
  if (draw.slips(40)) data.push({ deviceName: draw.pick(rootName, ...names), ebs: { volumeSize: 8 } });
  return [root, ...data];
}

function kernelOf(draw: Draw, isParavirtual: boolean): Pick<ImageSpec, "kernelId" | "ramdiskId"> {
  if (!isParavirtual && !draw.slips(30)) return {};
  const id = draw.slips(10) ? "0123abcg" : draw.pick("0123abcd", "0123456789abcdef0");
  return draw.pick({}, { kernelId: `aki-${id}` }, { kernelId: `aki-${id}`, ramdiskId: `ari-${id}` });
}

function deprecationOf(draw: Draw): string | undefined {
  if (draw.slips(15))
    return draw.pick("2036-11-22T00:01:00Z", "2046-01-01T00:00:00Z", "2026-11-21T23:59:00Z");
  return draw.pick(
    undefined,
    "2027-11-22T00:00:00Z",
    "2036-11-22T00:00:00Z",
    "2028-11-22T00:00:00Z",
    "2029-01-01T00:00:00Z",
  );
}

function typeListOf(draw: Draw): NonNullable<ImageSpec["instanceTypeSpecification"]> {
  return draw.pick<NonNullable<ImageSpec["instanceTypeSpecification"]>>(
    { supportedInstanceTypes: ["t3.*", "m*", "t2.*", "c3.*"] },
    { unsupportedInstanceTypes: ["t3.*", "x*.metal"] },
    { supportedInstanceTypes: ["*"], unsupportedInstanceTypes: ["m5.large"] },
  );
}

/** Tags, as many as there may be at most, or one more. */
export function tagsOf(draw: Draw, most: number): Record<string, string> | undefined {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, ""]));
  if (draw.slips(12)) {
    return draw.pick<Record<string, string>>(
      many(most + 1),
      { ["k".repeat(129)]: "x" },
      { team: "x".repeat(257) },
      { "aws:team": "x" },
      { "pulumi-ami:team": "x" },
    );
  }
  return draw.pick<Record<string, string> | undefined>(undefined, { team: "images" }, many(most), {
    ["k".repeat(128)]: "x".repeat(256),
  });
}
