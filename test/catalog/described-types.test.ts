/** A user's own table of instance types over ours. Floor: catalog/described-types. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CatalogError, readDescribedTypes } from "../../catalog/described-types";
import {
  findInstanceType,
  instanceTypeNames,
  knownFact,
  ownInstanceTypes,
  type InstanceType,
} from "../../catalog/instance-types";

const described = (entry: object) => readDescribedTypes({ InstanceTypes: [entry] });

/** What EC2 prints of one of our types. */
function describedAs(type: InstanceType): object {
  return {
    InstanceType: type.name,
    CurrentGeneration: true,
    ProcessorInfo: {
      SupportedArchitectures: type.architectures,
      SupportedFeatures: type.sevSnp ? ["amd-sev-snp"] : ["nested-virtualization"],
    },
    SupportedVirtualizationTypes: type.virtualizationTypes,
    SupportedRootDeviceTypes: type.rootDeviceTypes,
    SupportedBootModes: type.bootModes,
    ...(type.hypervisor && { Hypervisor: type.hypervisor }),
    BareMetal: type.bareMetal,
    HibernationSupported: type.hibernation,
    NetworkInfo: {
      EnaSupport: type.enaSupport,
      MaximumNetworkInterfaces: type.maximumNetworkInterfaces,
    },
    NitroTpmSupport: type.nitroTpm ? "supported" : "unsupported",
    EbsInfo: {
      NvmeSupport: type.nvmeSupport,
      MaximumEbsAttachments: type.maximumEbsAttachments,
      AttachmentLimitType: type.attachmentLimitType,
      ...(type.ebsCards > 1 && { MaximumEbsCards: type.ebsCards }),
    },
    InstanceStorageSupported: type.instanceStore.length > 0,
    ...(type.instanceStore.length > 0 && {
      InstanceStorageInfo: {
        NvmeSupport: type.instanceStoreNvme === true ? "required" : "unsupported",
        Disks: type.instanceStore.map(({ count, sizeInGb, type: kind }) => ({
          Count: count,
          SizeInGB: sizeInGb,
          Type: kind,
        })),
      },
    }),
  };
}

describe("a described type", () => {
  it("says of every type of ours what the table says of it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...instanceTypeNames()), (name) => {
        const type = findInstanceType(name);
        if (type === undefined) throw new Error(name);
        expect(described(describedAs(type)).findInstanceType(name)).toEqual({ ...type, disputed: [] });
      }),
    );
  });

  it("replaces ours whole: what it leaves out is not known", () => {
    const lookup = described({ InstanceType: "m5.large", SupportedBootModes: ["uefi"], New: { a: 1 } });
    expect(lookup.findInstanceType("m5.large")).toEqual({
      name: "m5.large",
      bootModes: ["uefi"],
      disputed: [],
    });
    expect(lookup.findInstanceType("m5.xlarge")).toEqual(findInstanceType("m5.xlarge"));
  });

  it("settles what our sources dispute", () => {
    const type = described({
      InstanceType: "trn1.2xlarge",
      SupportedBootModes: ["legacy-bios", "uefi"],
    }).findInstanceType("trn1.2xlarge");
    expect(type && knownFact(type, "bootModes")).toEqual(["legacy-bios", "uefi"]);
  });

  it("is known and offered, be it new to us", () => {
    const lookup = described({ InstanceType: "z9q.large" });
    expect(lookup.standingOf("z9q.large")).toBe("known");
    expect(lookup.nearestInstanceTypes("z9q.lrge", 1)).toEqual(["z9q.large"]);
    expect(lookup.nearestInstanceTypes("t3.mcro", 1)).toEqual(["t3.micro"]);
    expect(lookup.standingOf("p3.2xlarge")).toBe("unlisted");
  });

  it("has a value that we do not know as not known", () => {
    const type = described({ InstanceType: "a1.large", Hypervisor: "nitro-9" }).findInstanceType("a1.large");
    expect(type).toEqual({ name: "a1.large", disputed: [] });
  });
});

describe("documents", () => {
  it("come alone or as a list, the last of a type counts, and nothing described leaves ours", () => {
    const page = (mode: string) => ({
      InstanceTypes: [{ InstanceType: "a1.large", SupportedBootModes: [mode] }],
      NextToken: "more",
    });
    const lookup = readDescribedTypes([page("legacy-bios"), page("uefi")]);
    expect(lookup.findInstanceType("a1.large")?.bootModes).toEqual(["uefi"]);
    const empty = readDescribedTypes({ InstanceTypes: [] });
    expect(empty.findInstanceType("a1.large")).toEqual(ownInstanceTypes.findInstanceType("a1.large"));
  });

  it.each([
    [[], "an empty list holds no instance types"],
    [null, "the document must be an object with `InstanceTypes`"],
    ["text", "the document must be an object with `InstanceTypes`"],
    [{ Images: [] }, "the document must be an object with `InstanceTypes`"],
    [[{ InstanceTypes: [] }, 7], "`[1]` must be an object with `InstanceTypes`"],
    [{ InstanceTypes: {} }, "`InstanceTypes` must be a list; it is an object"],
    [{ InstanceTypes: ["m5.large"] }, "`InstanceTypes[0]` must be an object; it is text"],
    [[{ InstanceTypes: [{}] }], "`[0].InstanceTypes[0].InstanceType` is missing"],
    [
      { InstanceTypes: [{ InstanceType: "a", ProcessorInfo: { SupportedArchitectures: "arm64" } }] },
      "`InstanceTypes[0].ProcessorInfo.SupportedArchitectures` must be a list of texts; it is text",
    ],
    [
      { InstanceTypes: [{ InstanceType: "a", EbsInfo: { MaximumEbsAttachments: -1 } }] },
      "`InstanceTypes[0].EbsInfo.MaximumEbsAttachments` must be a whole number; it is a number",
    ],
    [
      { InstanceTypes: [{ InstanceType: "a", InstanceStorageInfo: { Disks: [{ Count: 1 }] } }] },
      "`InstanceTypes[0].InstanceStorageInfo.Disks[0]` must have `Count`, `SizeInGB` and `Type`",
    ],
  ])("of another form are refused: %j", (document, message) => {
    expect(() => readDescribedTypes(document)).toThrow(CatalogError);
    expect(() => readDescribedTypes(document)).toThrow(message);
  });

  it("are read or refused, and never break otherwise", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const document of [value, { InstanceTypes: value }, { InstanceTypes: [value] }]) {
          try {
            readDescribedTypes(document).findInstanceType("m5.large");
          } catch (error) {
            expect(error).toBeInstanceOf(CatalogError);
          }
        }
      }),
    );
  });
});
