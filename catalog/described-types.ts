/**
 * A user's own table of instance types: the JSON that `aws ec2 describe-instance-types` prints, laid over this
 * release's table type by type. What it leaves out of a type is not known, never guessed from ours.
 * Floor: `instance-types.ts`, `nearest.ts`, `source.ts`.
 */
import {
  ownInstanceTypes,
  type DescribedInstanceType,
  type InstanceStoreDisks,
  type InstanceTypeLookup,
} from "./instance-types";
import { findNearestNames } from "./nearest";
import { type Source } from "./source";

/** Where the form of the JSON comes from. */
export const describedTypeSources: readonly Source[] = [
  {
    document: "EC2 API Reference, DescribeInstanceTypes and InstanceTypeInfo",
    checked: "2026-11-22",
  },
];

/** Something that was given as facts and is none. The message names the place. */
export class CatalogError extends Error {
  override readonly name = "CatalogError";
}

/**
 * The look-up of a document, or of a list of documents (one per page or Region), over `base`. Of a type that is
 * described twice the last description counts.
 *
 * @throws CatalogError for JSON of any other form
 */
export function readDescribedTypes(
  document: unknown,
  base: InstanceTypeLookup = ownInstanceTypes,
): InstanceTypeLookup {
  const documents: readonly unknown[] = Array.isArray(document) ? document : [document];
  if (documents.length === 0) throw new CatalogError(`an empty list holds no instance types; ${remedy}`);
  const types = new Map<string, DescribedInstanceType>();
  for (const [index, each] of documents.entries()) {
    const at = Array.isArray(document) ? `[${index}].` : "";
    for (const type of readDocument(each, at)) types.set(type.name, type);
  }
  return {
    findInstanceType: (name) => types.get(name) ?? base.findInstanceType(name),
    nearestInstanceTypes: (name, count) =>
      findNearestNames(name, new Set([...types.keys(), ...base.nearestInstanceTypes(name, count)]), count),
    standingOf: (name) => (types.has(name) ? "known" : base.standingOf(name)),
  };
}

const remedy = "give what `aws ec2 describe-instance-types --output json` prints";

function readDocument(document: unknown, at: string): DescribedInstanceType[] {
  if (!isObject(document) || document.InstanceTypes === undefined) {
    throw new CatalogError(
      `${at === "" ? "the document" : `\`${at.slice(0, -1)}\``} must be an object with \`InstanceTypes\`; ${remedy}`,
    );
  }
  const list = new Reader(document, at).list("InstanceTypes") ?? [];
  return list.map((entry, index) => {
    const place = `${at}InstanceTypes[${index}]`;
    if (!isObject(entry)) throw new CatalogError(`\`${place}\` must be an object; it is ${kindOf(entry)}`);
    return readType(new Reader(entry, `${place}.`));
  });
}

function readType(type: Reader): DescribedInstanceType {
  const name = type.text("InstanceType");
  if (name === undefined)
    throw new CatalogError(`\`${type.at}InstanceType\` is missing: it must name the type`);
  const [processor, network] = [type.object("ProcessorInfo"), type.object("NetworkInfo")];
  const [ebs, storage] = [type.object("EbsInfo"), type.object("InstanceStorageInfo")];
  const tpm = type.text("NitroTpmSupport");
  const storeNvme = storage?.text("NvmeSupport");
  return {
    name,
    disputed: [],
    ...present({
      architectures: processor?.texts("SupportedArchitectures"),
      virtualizationTypes: type.texts("SupportedVirtualizationTypes"),
      rootDeviceTypes: type.texts("SupportedRootDeviceTypes"),
      bootModes: type.texts("SupportedBootModes"),
      hypervisor: type.oneOf("Hypervisor", ["nitro", "xen"] as const),
      bareMetal: type.flag("BareMetal"),
      enaSupport: network?.oneOf("EnaSupport", degrees),
      nvmeSupport: ebs?.oneOf("NvmeSupport", degrees),
      nitroTpm: tpm === undefined ? undefined : tpm === "supported",
      hibernation: type.flag("HibernationSupported"),
      // The API names the feature where there is one, and says nothing where there is none.
      sevSnp: processor && (processor.texts("SupportedFeatures")?.includes("amd-sev-snp") ?? false),
      instanceStoreNvme: storeNvme === undefined ? undefined : storeNvme !== "unsupported",
      maximumEbsAttachments: ebs?.count("MaximumEbsAttachments"),
      attachmentLimitType: ebs?.oneOf("AttachmentLimitType", ["dedicated", "shared"] as const),
      maximumNetworkInterfaces: network?.count("MaximumNetworkInterfaces"),
      // Stated where there are several.
      ebsCards: ebs && (ebs.count("MaximumEbsCards") ?? 1),
      instanceStore: type.flag("InstanceStorageSupported") === false ? [] : readDisks(storage),
    }),
  };
}

const degrees = ["required", "supported", "unsupported"] as const;

function readDisks(storage: Reader | undefined): InstanceStoreDisks[] | undefined {
  return storage?.list("Disks")?.flatMap((entry, index) => {
    const disk = isObject(entry) ? new Reader(entry, `${storage.at}Disks[${index}].`) : undefined;
    const [count, sizeInGb] = [disk?.count("Count"), disk?.count("SizeInGB")];
    const type = disk?.oneOf("Type", ["hdd", "ssd"] as const);
    if (count === undefined || sizeInGb === undefined || type === undefined) {
      throw new CatalogError(
        `\`${storage.at}Disks[${index}]\` must have \`Count\`, \`SizeInGB\` and \`Type\`; ${remedy}`,
      );
    }
    return { count, sizeInGb, type };
  });
}

/** Reads members of an object by their types: what is absent or null is undefined, what is of another type throws. */
class Reader {
  constructor(
    private readonly value: Readonly<Record<string, unknown>>,
    readonly at: string,
  ) {}

  text(key: string): string | undefined {
    return this.read(key, "text", (value) => typeof value === "string");
  }

  flag(key: string): boolean | undefined {
    return this.read(key, "true or false", (value) => typeof value === "boolean");
  }

  count(key: string): number | undefined {
    const isCount = (value: unknown): value is number =>
      typeof value === "number" && Number.isInteger(value) && value >= 0;
    return this.read(key, "a whole number", isCount);
  }

  list(key: string): readonly unknown[] | undefined {
    return this.read(key, "a list", (value): value is unknown[] => Array.isArray(value));
  }

  texts(key: string): readonly string[] | undefined {
    const isTexts = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every((item) => typeof item === "string");
    return this.read(key, "a list of texts", isTexts);
  }

  object(key: string): Reader | undefined {
    const value = this.read(key, "an object", isObject);
    return value && new Reader(value, `${this.at}${key}.`);
  }

  /** One of the values that we know; a newer one is not known. */
  oneOf<const T extends string>(key: string, values: readonly T[]): T | undefined {
    const text = this.text(key);
    return values.find((value) => value === text);
  }

  private read<T>(key: string, what: string, is: (value: unknown) => value is T): T | undefined {
    const value = Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    if (value === undefined || value === null) return undefined;
    if (is(value)) return value;
    throw new CatalogError(`\`${this.at}${key}\` must be ${what}; it is ${kindOf(value)}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}

/** The members that are not undefined. */
function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
