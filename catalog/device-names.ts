/**
 * Names of block devices: those that EC2 documents, and what two of them have in common. A registration carries no
 * platform, so that the tables of Linux and of Windows count together.
 * Floor: `source.ts`.
 */
import type { Source } from "./source";

/** Where the names come from. */
export const deviceNameSources: readonly Source[] = [
  { document: "EC2 User Guide, Device names for volumes on Amazon EC2 instances", checked: "2026-11-22" },
  // It registers `/dev/xvdf`; single letters after `/dev/xvd` are missing from the table of the page above.
  { document: "EC2 User Guide of 2023, Enable a Linux AMI for NitroTPM", checked: "2026-11-22" },
];

/** The parts of a device name. */
export interface DeviceName {
  /** `/dev/`, or empty as Windows has it. */
  readonly folder: string;
  readonly driver: "sd" | "hd" | "xvd";
  /** `f`, `cz`. */
  readonly letter: string;
  /** What follows the letter: `1` of `/dev/sda1`; empty for most. */
  readonly digits: string;
}

/** Names that roots have. An image may use another: the documents only reserve these. */
export const rootDeviceNames: readonly string[] = ["/dev/sda1", "/dev/xvda"];

/**
 * Names that EC2 documents, as regular expressions: for HVM those of Linux, then of Windows. `/dev/xvd[a-z]` is not in
 * the table of the guide, and in use throughout its pages.
 */
export const deviceNameForms = {
  hvm: [
    ...["/dev/sd[a-z]", "/dev/sda[12]", "/dev/xvd[a-z]", "/dev/xvd[a-c][a-z]", "/dev/xvdd[a-x]"],
    ...["xvd[a-z]", "xvd[a-c][a-z]", "xvdd[a-x]"],
  ],
  // With a number or without: a letter must be used in one way alone.
  paravirtual: ["/dev/sd[a-z]([1-9]|1[0-5])?", "/dev/hd[a-z]([1-9]|1[0-5])?"],
} as const;

const hvmNames = new RegExp(`^(?:${deviceNameForms.hvm.join("|")})$`);
const paravirtualNames = new RegExp(`^(?:${deviceNameForms.paravirtual.join("|")})$`);

/**
 * Whether EC2 documents a name: for images of one virtualization type, or for any. HVM takes no digits but those of
 * `/dev/sda1` and `/dev/sda2`.
 */
export function isDeviceName(name: string, virtualizationType?: string): boolean {
  const isHvm = hvmNames.test(name);
  const isParavirtual = paravirtualNames.test(name);
  if (virtualizationType === "hvm") return isHvm;
  if (virtualizationType === "paravirtual") return isParavirtual;
  return isHvm || isParavirtual;
}

/** Whether a name is one of those that roots have. */
export function isRootDeviceName(name: string): boolean {
  return rootDeviceNames.includes(name);
}

/** Last letter of the names that a type gives to its instance store; `e` for all others. */
const lastInstanceStoreLetters: ReadonlyMap<string, string> = new Map([
  ["h1.16xlarge", "h"],
  ["d2.8xlarge", "y"],
  ["i2.8xlarge", "i"],
]);

/**
 * Whether instance store volumes get this name, so that an EBS volume of that name behaves unpredictably. Holds for
 * types whose disks are not NVMe: NVMe disks number themselves (`instanceStoreNvme` of the type).
 */
export function isInstanceStoreDeviceName(name: string, instanceType?: string): boolean {
  const last = lastInstanceStoreLetters.get(instanceType ?? "") ?? "e";
  const { folder, driver, letter = "", digits } = parseDeviceName(name) ?? {};
  if (digits !== "") return false;
  // Windows: `xvd[a-e]` and `xvdc[a-x]`.
  if (folder === "") return driver === "xvd" && /^(?:[a-e]|c[a-x])$/.test(letter);
  return driver === "sd" && letter.length === 1 && letter >= "b" && letter <= last;
}

/** The parts of a name, or undefined for one that is not built like a device name at all. */
export function parseDeviceName(name: string): DeviceName | undefined {
  const [, folder, driver, letter, digits] = /^(\/dev\/)?(sd|hd|xvd)([a-z]{1,2})(\d{1,2})?$/.exec(name) ?? [];
  if (letter === undefined || (driver !== "sd" && driver !== "hd" && driver !== "xvd")) return undefined;
  return { folder: folder ?? "", driver, letter, digits: digits ?? "" };
}

/** What a name ends in, without digits: `f` of `xvdf`, of `/dev/xvdf` and of `/dev/sdf`. */
export function deviceLetter(name: string): string | undefined {
  return parseDeviceName(name)?.letter;
}

/** Whether two different names overlap as EC2 documents it: `/dev/xvdf` and `xvdf` "can cause issues" at start. */
export function doNamesOverlap(one: string, other: string): boolean {
  const [a, b] = [parseDeviceName(one), parseDeviceName(other)];
  return a !== undefined && b !== undefined && one !== other && isSame(a, b, ["driver", "letter", "digits"]);
}

/**
 * Whether two different names may overlap: their endings are the same, as in `/dev/sdf` and `/dev/xvdf`. That drivers
 * do not matter is inferred: the guide says that `/dev/sdh` may appear as `/dev/xvdh`, and gives no such pair.
 */
export function mayNamesOverlap(one: string, other: string): boolean {
  const [a, b] = [parseDeviceName(one), parseDeviceName(other)];
  return a !== undefined && b !== undefined && one !== other && isSame(a, b, ["letter", "digits"]);
}

/** Whether two names share a letter, one with digits and the other without, as no paravirtual image may. */
export function mixesDigits(one: string, other: string): boolean {
  const [a, b] = [parseDeviceName(one), parseDeviceName(other)];
  if (a === undefined || b === undefined || !isSame(a, b, ["driver", "letter"])) return false;
  return (a.digits === "") !== (b.digits === "");
}

function isSame(a: DeviceName, b: DeviceName, parts: readonly (keyof DeviceName)[]): boolean {
  return parts.every((part) => a[part] === b[part]);
}
