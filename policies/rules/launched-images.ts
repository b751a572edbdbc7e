/**
 * What is known of the image that a launch names, however it came to be: registered, copied, or made of an instance,
 * which hands on what its own image and type decide. Shared by the rules about launches.
 * Floor: the engine, `launches.ts`, and the instance types of `catalog/`.
 */
import { knownFact } from "../../catalog/instance-types";
import { type Context } from "../engine/rule";
import { nameOf, type AnySubject, type Subject, type SubjectOf } from "../engine/subject";
import { isUnknown, unknownValue, type JsonPointer, type Tri } from "../engine/value";
import { effectiveLaunch } from "./launches";

/** Traits of an image; absent is what the image does not have, unknown is what the input does not tell. */
export interface LaunchedImage {
  /** What a person calls it. */
  readonly name: string;
  readonly architecture: Tri<string>;
  readonly virtualizationType: Tri<string>;
  /** `ebs` or `instance-store`. */
  readonly rootDeviceType: Tri<string>;
  /** Absent: instances boot in their type's own mode. */
  readonly bootMode: Tri<string>;
  readonly tpmSupport: Tri<string>;
  readonly enaSupport: Tri<boolean>;
  readonly imdsSupport: Tri<string>;
  readonly platform: Tri<string>;
}

type Knowledge = Pick<Context<unknown>, "find" | "findImage" | "catalog">;

/** The image behind a property such as `/imageId`; undefined outside the input. Never throws. */
export function imageBehind(
  subject: Subject,
  pointer: JsonPointer,
  ctx: Knowledge,
): LaunchedImage | undefined {
  return traitsOf(ctx.find(subject, pointer), ctx, new Set());
}

function traitsOf(
  found: AnySubject | undefined,
  ctx: Knowledge,
  seen: Set<AnySubject>,
): LaunchedImage | undefined {
  if (found === undefined || seen.has(found)) return undefined;
  seen.add(found);
  if (found.kind === "image-copy") return traitsOf(ctx.find(found, "/sourceImageId"), ctx, seen);
  if (found.kind === "image-from-instance") return ofInstance(found, ctx, seen);
  return found.kind === "image" ? ofRegistration(found) : undefined;
}

/** What a registration leaves out has been filled in by its reader; these are the defaults of our own schema. */
function ofRegistration(image: SubjectOf<"image">): LaunchedImage {
  const { spec } = image;
  const location = textOf(spec.imageLocation);
  return {
    name: nameOf(image),
    architecture: textOf(spec.architecture) ?? unknownValue,
    virtualizationType: textOf(spec.virtualizationType) ?? "hvm",
    rootDeviceType: isUnknown(location) ? location : location === undefined ? "ebs" : "instance-store",
    bootMode: textOf(spec.bootMode),
    tpmSupport: textOf(spec.tpmSupport),
    enaSupport: spec.enaSupport ?? false,
    imdsSupport: textOf(spec.imdsSupport),
    platform: textOf(spec.platform) ?? unknownValue,
  };
}

/** Text, absent, or unknown: also what is no text at all. */
function textOf(value: unknown): Tri<string> {
  return value === undefined || typeof value === "string" ? value : unknownValue;
}

/**
 * An image takes the boot mode of its instance, and is EBS-backed. Whether CreateImage hands on NitroTPM, and what was
 * switched on in the instance since its launch, no document or input tells.
 * Source: EC2 User Guide, Set the boot mode of an Amazon EC2 AMI; EC2 API Reference, CreateImage, checked 2026-11-22.
 */
function ofInstance(
  image: SubjectOf<"image-from-instance">,
  ctx: Knowledge,
  seen: Set<AnySubject>,
): LaunchedImage {
  if (image.becomes !== undefined) return ofRegistration({ ...image, kind: "image", spec: image.becomes });
  const instance = ctx.find(image, "/instanceId");
  const launch = instance?.kind === "launch" ? effectiveLaunch(instance, ctx) : undefined;
  const source = launch?.statedBy("imageId");
  const before = source && traitsOf(ctx.find(source, "/imageId"), ctx, seen);
  const typeName = launch?.spec.instanceType;
  const type = typeof typeName === "string" ? ctx.catalog.findInstanceType(typeName) : undefined;
  return {
    name: nameOf(image),
    architecture: firstKnown(before?.architecture, onlyOf(type && knownFact(type, "architectures"))),
    virtualizationType: firstKnown(
      before?.virtualizationType,
      onlyOf(type && knownFact(type, "virtualizationTypes")),
    ),
    rootDeviceType: "ebs",
    bootMode: textOf(image.spec.bootMode) ?? (before === undefined ? unknownValue : before.bootMode),
    tpmSupport: before !== undefined && before.tpmSupport === undefined ? undefined : unknownValue,
    enaSupport: before?.enaSupport === true ? true : unknownValue,
    imdsSupport: textOf(image.spec.imdsSupport) ?? unknownValue,
    platform: textOf(image.spec.platform) ?? before?.platform ?? unknownValue,
  };
}

function firstKnown(...values: readonly Tri<string>[]): Tri<string> {
  return values.find((value) => typeof value === "string") ?? unknownValue;
}

/** The one value of a list. */
function onlyOf(values: readonly string[] | undefined): string | undefined {
  return values?.length === 1 ? values[0] : undefined;
}
