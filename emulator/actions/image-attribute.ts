// DescribeImageAttribute, ModifyImageAttribute and ResetImageAttribute. A modification names one attribute, either
// by its own structure or by Attribute with flat parameters; both forms mean the same.
// Floor: launch permissions, the store and the refusals.
import { type Input, type LaunchPermission, type Output } from "../codec";
import { refusal } from "../refusal";
import { type ImageRecord } from "../store";
import { ownImage, required, type Call, type Handlers } from "./call";
import { protectionView } from "./deregistration-protection";
import { checkedDescription } from "./image";
import { lastLaunchedView, productCodesView } from "./image-view";
import { changePermissions, clearPermissions, listPermissions } from "./launch-permission";

type Modification = Input<"ModifyImageAttribute">;
type AttributeOutput = Output<"DescribeImageAttribute">;

const modifiable = ["description", "imdsSupport", "launchPermission"] as const;
type Modifiable = (typeof modifiable)[number];

/** Reading, changing and resetting the attributes of an image. */
export const imageAttributeActions: Handlers<
  "DescribeImageAttribute" | "ModifyImageAttribute" | "ResetImageAttribute"
> = {
  DescribeImageAttribute({ ImageId, Attribute }, call) {
    const image = ownImage(call, required(ImageId), ["pending", "available", "failed", "disabled"]);
    const name: string = required(Attribute);
    const show = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (!show) throw refusal("badValue", name, "Attribute", Object.keys(attributes).join(" or "));
    return { ImageId: image.id, ...show(image, call.now) };
  },

  ModifyImageAttribute(input, call) {
    const attribute = attributeOf(input);
    const image = ownImage(call, required(input.ImageId), ["available"]);
    if (attribute === "launchPermission") modifyPermissions(image, input, call);
    else if (attribute === "description")
      image.description = checkedDescription(input.Description?.Value ?? input.Value);
    else image.imdsSupport = imdsSupportOf(input.ImdsSupport?.Value ?? input.Value);
    return {};
  },

  ResetImageAttribute({ ImageId, Attribute }, call) {
    const name: string = required(Attribute);
    if (name !== "launchPermission") throw refusal("badValue", name, "Attribute", "launchPermission");
    clearPermissions(ownImage(call, required(ImageId), ["available"]));
    return {};
  },
};

type Show = (image: ImageRecord, now: number) => Omit<AttributeOutput, "ImageId">;

const attributes: Readonly<Record<string, Show>> = {
  // Deprecated by EC2, which answers AuthFailure (EC2 API Reference: DescribeImageAttribute, checked 2026-11-22).
  blockDeviceMapping: ({ id }) => {
    throw refusal("foreignImage", id);
  },
  bootMode: ({ traits }) => ({ BootMode: { Value: traits.bootMode } }),
  deregistrationProtection: (image, now) => ({
    DeregistrationProtection: { Value: protectionView(image, now) },
  }),
  description: ({ description }) => ({ Description: { Value: description } }),
  imdsSupport: ({ imdsSupport }) => ({ ImdsSupport: { Value: imdsSupport } }),
  kernel: ({ traits }) => ({ KernelId: { Value: traits.kernelId } }),
  lastLaunchedTime: (image, now) => ({ LastLaunchedTime: { Value: lastLaunchedView(image, now) } }),
  launchPermission: (image) => ({ LaunchPermissions: listPermissions(image) }),
  productCodes: ({ productCodes }) => ({ ProductCodes: productCodesView(productCodes) }),
  ramdisk: ({ traits }) => ({ RamdiskId: { Value: traits.ramdiskId } }),
  sriovNetSupport: ({ traits }) => ({ SriovNetSupport: { Value: traits.sriovNetSupport } }),
  tpmSupport: ({ traits }) => ({ TpmSupport: { Value: traits.tpmSupport } }),
  uefiData: ({ traits }) => ({ UefiData: { Value: traits.uefiData } }),
};

/** The one attribute that a modification is about. */
function attributeOf(input: Modification): Modifiable {
  const { Attribute } = input;
  const named = modifiable.find((name) => name === Attribute);
  if (Attribute !== undefined && named === undefined) {
    throw refusal("badValue", Attribute, "Attribute", modifiable.join(" or "));
  }
  const given = new Set<Modifiable>();
  if (named) given.add(named);
  if (input.Description) given.add("description");
  if (input.ImdsSupport) given.add("imdsSupport");
  if (input.LaunchPermission ?? input.OperationType) given.add("launchPermission");
  const [attribute, ...others] = given;
  if (attribute === undefined) throw refusal("missingParameter", "Attribute");
  if (others.length > 0) {
    throw refusal(
      "conflictingParameters",
      `One attribute per call; the request names ${[...given].join(" and ")}.`,
    );
  }
  return attribute;
}

function modifyPermissions(image: ImageRecord, input: Modification, call: Call): void {
  const flat: LaunchPermission[] = [
    ...(input.UserIds ?? []).map((UserId) => ({ UserId })),
    ...(input.UserGroups ?? []).map((Group) => ({ Group: Group as "all" })),
    ...(input.OrganizationArns ?? []).map((OrganizationArn) => ({ OrganizationArn })),
    ...(input.OrganizationalUnitArns ?? []).map((OrganizationalUnitArn) => ({ OrganizationalUnitArn })),
  ];
  const operation: string | undefined = input.OperationType;
  if (operation !== undefined && operation !== "add" && operation !== "remove") {
    throw refusal("badValue", operation, "OperationType", "add or remove");
  }
  if (flat.length > 0 && operation === undefined) throw refusal("missingParameter", "OperationType");
  const { Add = [], Remove = [] } = input.LaunchPermission ?? {};
  const add = operation === "add" ? [...Add, ...flat] : Add;
  const remove = operation === "remove" ? [...Remove, ...flat] : Remove;
  if (add.length + remove.length === 0) throw refusal("missingParameter", "LaunchPermission");
  changePermissions(image, add, remove, call);
}

function imdsSupportOf(value: string | undefined): string {
  if (value !== "v2.0") throw refusal("badValue", value ?? "", "ImdsSupport", "v2.0");
  return value;
}
