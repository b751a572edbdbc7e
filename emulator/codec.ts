// EC2's query protocol, read and written from the schemas that the AWS SDK exports: request forms to typed input,
// typed output to XML. The only file that touches those schemas (public exports, but undocumented), and it holds
// the list of modelled actions. test/emulator/codec.test.ts fails loudly when an SDK update breaks it.
// Floor: the AWS SDK's schemas.
import * as ec2 from "@aws-sdk/client-ec2";
import { NormalizedSchema } from "@smithy/core/schema";
import { refusal } from "./refusal";
import { escapeXml } from "./xml";

export { encodeError } from "./xml";

/** The API version that requests must name. */
export const apiVersion = "2016-11-15";

/** The modelled actions with the SDK's own types of their inputs and outputs. */
export interface Operations {
  CopyImage: { input: ec2.CopyImageRequest; output: ec2.CopyImageResult };
  CreateSnapshot: { input: ec2.CreateSnapshotRequest; output: ec2.Snapshot };
  CreateTags: { input: ec2.CreateTagsRequest; output: object };
  CreateVolume: { input: ec2.CreateVolumeRequest; output: ec2.Volume };
  DeleteSnapshot: { input: ec2.DeleteSnapshotRequest; output: object };
  DeleteTags: { input: ec2.DeleteTagsRequest; output: object };
  DeregisterImage: { input: ec2.DeregisterImageRequest; output: ec2.DeregisterImageResult };
  DescribeImageAttribute: { input: ec2.DescribeImageAttributeRequest; output: ec2.ImageAttribute };
  DescribeImages: { input: ec2.DescribeImagesRequest; output: ec2.DescribeImagesResult };
  DescribeSnapshots: { input: ec2.DescribeSnapshotsRequest; output: ec2.DescribeSnapshotsResult };
  DescribeTags: { input: ec2.DescribeTagsRequest; output: ec2.DescribeTagsResult };
  DisableImage: { input: ec2.DisableImageRequest; output: ec2.DisableImageResult };
  DisableImageDeprecation: {
    input: ec2.DisableImageDeprecationRequest;
    output: ec2.DisableImageDeprecationResult;
  };
  EnableImage: { input: ec2.EnableImageRequest; output: ec2.EnableImageResult };
  EnableImageDeprecation: {
    input: ec2.EnableImageDeprecationRequest;
    output: ec2.EnableImageDeprecationResult;
  };
  ModifyImageAttribute: { input: ec2.ModifyImageAttributeRequest; output: object };
  RegisterImage: { input: ec2.RegisterImageRequest; output: ec2.RegisterImageResult };
  ResetImageAttribute: { input: ec2.ResetImageAttributeRequest; output: object };

  // Protection and recycling of images, and account settings
  CancelImageLaunchPermission: {
    input: ec2.CancelImageLaunchPermissionRequest;
    output: ec2.CancelImageLaunchPermissionResult;
  };
  DescribeImageReferences: {
    input: ec2.DescribeImageReferencesRequest;
    output: ec2.DescribeImageReferencesResult;
  };
  DescribeRegions: { input: ec2.DescribeRegionsRequest; output: ec2.DescribeRegionsResult };
  DisableAllowedImagesSettings: {
    input: ec2.DisableAllowedImagesSettingsRequest;
    output: ec2.DisableAllowedImagesSettingsResult;
  };
  DisableEbsEncryptionByDefault: {
    input: ec2.DisableEbsEncryptionByDefaultRequest;
    output: ec2.DisableEbsEncryptionByDefaultResult;
  };
  DisableImageBlockPublicAccess: {
    input: ec2.DisableImageBlockPublicAccessRequest;
    output: ec2.DisableImageBlockPublicAccessResult;
  };
  DisableImageDeregistrationProtection: {
    input: ec2.DisableImageDeregistrationProtectionRequest;
    output: ec2.DisableImageDeregistrationProtectionResult;
  };
  DisableSnapshotBlockPublicAccess: {
    input: ec2.DisableSnapshotBlockPublicAccessRequest;
    output: ec2.DisableSnapshotBlockPublicAccessResult;
  };
  EnableAllowedImagesSettings: {
    input: ec2.EnableAllowedImagesSettingsRequest;
    output: ec2.EnableAllowedImagesSettingsResult;
  };
  EnableEbsEncryptionByDefault: {
    input: ec2.EnableEbsEncryptionByDefaultRequest;
    output: ec2.EnableEbsEncryptionByDefaultResult;
  };
  EnableImageBlockPublicAccess: {
    input: ec2.EnableImageBlockPublicAccessRequest;
    output: ec2.EnableImageBlockPublicAccessResult;
  };
  EnableImageDeregistrationProtection: {
    input: ec2.EnableImageDeregistrationProtectionRequest;
    output: ec2.EnableImageDeregistrationProtectionResult;
  };
  EnableSnapshotBlockPublicAccess: {
    input: ec2.EnableSnapshotBlockPublicAccessRequest;
    output: ec2.EnableSnapshotBlockPublicAccessResult;
  };
  GetAllowedImagesSettings: {
    input: ec2.GetAllowedImagesSettingsRequest;
    output: ec2.GetAllowedImagesSettingsResult;
  };
  GetEbsDefaultKmsKeyId: { input: ec2.GetEbsDefaultKmsKeyIdRequest; output: ec2.GetEbsDefaultKmsKeyIdResult };
  GetEbsEncryptionByDefault: {
    input: ec2.GetEbsEncryptionByDefaultRequest;
    output: ec2.GetEbsEncryptionByDefaultResult;
  };
  GetImageBlockPublicAccessState: {
    input: ec2.GetImageBlockPublicAccessStateRequest;
    output: ec2.GetImageBlockPublicAccessStateResult;
  };
  GetInstanceMetadataDefaults: {
    input: ec2.GetInstanceMetadataDefaultsRequest;
    output: ec2.GetInstanceMetadataDefaultsResult;
  };
  GetSnapshotBlockPublicAccessState: {
    input: ec2.GetSnapshotBlockPublicAccessStateRequest;
    output: ec2.GetSnapshotBlockPublicAccessStateResult;
  };
  ListImagesInRecycleBin: {
    input: ec2.ListImagesInRecycleBinRequest;
    output: ec2.ListImagesInRecycleBinResult;
  };
  ListSnapshotsInRecycleBin: {
    input: ec2.ListSnapshotsInRecycleBinRequest;
    output: ec2.ListSnapshotsInRecycleBinResult;
  };
  ModifyEbsDefaultKmsKeyId: {
    input: ec2.ModifyEbsDefaultKmsKeyIdRequest;
    output: ec2.ModifyEbsDefaultKmsKeyIdResult;
  };
  ModifyInstanceMetadataDefaults: {
    input: ec2.ModifyInstanceMetadataDefaultsRequest;
    output: ec2.ModifyInstanceMetadataDefaultsResult;
  };
  ReplaceImageCriteriaInAllowedImagesSettings: {
    input: ec2.ReplaceImageCriteriaInAllowedImagesSettingsRequest;
    output: ec2.ReplaceImageCriteriaInAllowedImagesSettingsResult;
  };
  ReplaceImageInstanceTypeSpecification: {
    input: ec2.ReplaceImageInstanceTypeSpecificationRequest;
    output: ec2.ReplaceImageInstanceTypeSpecificationResult;
  };
  ResetEbsDefaultKmsKeyId: {
    input: ec2.ResetEbsDefaultKmsKeyIdRequest;
    output: ec2.ResetEbsDefaultKmsKeyIdResult;
  };
  RestoreImageFromRecycleBin: {
    input: ec2.RestoreImageFromRecycleBinRequest;
    output: ec2.RestoreImageFromRecycleBinResult;
  };
  RestoreSnapshotFromRecycleBin: {
    input: ec2.RestoreSnapshotFromRecycleBinRequest;
    output: ec2.RestoreSnapshotFromRecycleBinResult;
  };

  // Instances, volumes, snapshots and launch templates
  CopySnapshot: { input: ec2.CopySnapshotRequest; output: ec2.CopySnapshotResult };
  CreateImage: { input: ec2.CreateImageRequest; output: ec2.CreateImageResult };
  CreateLaunchTemplate: { input: ec2.CreateLaunchTemplateRequest; output: ec2.CreateLaunchTemplateResult };
  CreateLaunchTemplateVersion: {
    input: ec2.CreateLaunchTemplateVersionRequest;
    output: ec2.CreateLaunchTemplateVersionResult;
  };
  CreateSnapshots: { input: ec2.CreateSnapshotsRequest; output: ec2.CreateSnapshotsResult };
  DeleteLaunchTemplate: { input: ec2.DeleteLaunchTemplateRequest; output: ec2.DeleteLaunchTemplateResult };
  DeleteVolume: { input: ec2.DeleteVolumeRequest; output: object };
  DescribeInstances: { input: ec2.DescribeInstancesRequest; output: ec2.DescribeInstancesResult };
  DescribeInstanceTypes: { input: ec2.DescribeInstanceTypesRequest; output: ec2.DescribeInstanceTypesResult };
  DescribeLaunchTemplates: {
    input: ec2.DescribeLaunchTemplatesRequest;
    output: ec2.DescribeLaunchTemplatesResult;
  };
  DescribeLaunchTemplateVersions: {
    input: ec2.DescribeLaunchTemplateVersionsRequest;
    output: ec2.DescribeLaunchTemplateVersionsResult;
  };
  DescribeSnapshotAttribute: {
    input: ec2.DescribeSnapshotAttributeRequest;
    output: ec2.DescribeSnapshotAttributeResult;
  };
  DescribeVolumes: { input: ec2.DescribeVolumesRequest; output: ec2.DescribeVolumesResult };
  ModifySnapshotAttribute: { input: ec2.ModifySnapshotAttributeRequest; output: object };
  ResetSnapshotAttribute: { input: ec2.ResetSnapshotAttributeRequest; output: object };
  RunInstances: { input: ec2.RunInstancesRequest; output: ec2.Reservation };
  StartInstances: { input: ec2.StartInstancesRequest; output: ec2.StartInstancesResult };
  StopInstances: { input: ec2.StopInstancesRequest; output: ec2.StopInstancesResult };
  TerminateInstances: { input: ec2.TerminateInstancesRequest; output: ec2.TerminateInstancesResult };
}

/** The name of a modelled action. */
export type Action = keyof Operations;
/** What an action is called with. */
export type Input<A extends Action> = Operations[A]["input"];
/** What an action answers. */
export type Output<A extends Action> = Operations[A]["output"];

/** The SDK's shapes that the actions speak in. */
export type {
  BlockDeviceMapping,
  Filter,
  Image,
  ImageCriterion,
  Instance,
  InstanceTypeInfo,
  LaunchPermission,
  LaunchTemplate,
  LaunchTemplateVersion,
  Region,
  Snapshot,
  Tag,
  TagSpecification,
  Volume,
} from "@aws-sdk/client-ec2";

/** The metadata options that an account sets for its launches. */
export type InstanceMetadataDefaults = Omit<
  ec2.InstanceMetadataDefaultsResponse,
  "ManagedBy" | "ManagedExceptionMessage"
>;

/** An operation's schemas, in the order of the SDK's tuple: kind, namespace, name, traits, input, output. */
interface OperationSchema {
  readonly name: string;
  readonly input: NormalizedSchema;
  readonly output: NormalizedSchema;
}

const schemaOf = (action: Action): OperationSchema => {
  const [, , name, , input, output] = ec2[`${action}$`];
  return { name, input: NormalizedSchema.of(input), output: NormalizedSchema.of(output) };
};

/** A form whose dotted keys have become a tree; `text` is the value at the node itself. */
interface Node {
  text?: string;
  readonly children: Map<string, Node>;
}

const maxDepth = 16;

/**
 * Reads a request form into the typed input of an action.
 *
 * @throws Refusal `UnknownParameter`, `MissingParameter` or `InvalidParameterValue`, naming the parameter
 */
export function decode<A extends Action>(action: A, form: Iterable<readonly [string, string]>): Input<A> {
  const { input } = schemaOf(action);
  const value = readStruct(input, treeOf(form), "");
  for (const name of requiredMembers(input)) {
    const given = value[name];
    if (given === undefined || (Array.isArray(given) && given.length === 0)) {
      throw refusal("missingParameter", queryName(input.getMemberSchema(name), name));
    }
  }
  return value;
}

/** Writes the XML answer of an action. */
export function encode<A extends Action>(action: A, output: Output<A>, requestId: string): string {
  const body = bodyOf(schemaOf(action).output, output);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<${action}Response xmlns="http://ec2.amazonaws.com/doc/${apiVersion}/">` +
    `<requestId>${requestId}</requestId>${body}</${action}Response>`
  );
}

function treeOf(form: Iterable<readonly [string, string]>): Node {
  const root: Node = { children: new Map() };
  for (const [key, value] of form) {
    const path = key.split(".");
    if (path.length > maxDepth) throw refusal("unknownParameter", key);
    let node = root;
    for (const part of path) {
      let child = node.children.get(part);
      if (!child) node.children.set(part, (child = { children: new Map() }));
      node = child;
    }
    node.text = value;
  }
  return root;
}

function read(schema: NormalizedSchema, node: Node, path: string): unknown {
  if (schema.isListSchema()) return readList(schema, node, path);
  if (schema.isStructSchema()) {
    if (node.text !== undefined) throw refusal("unknownParameter", path);
    return readStruct(schema, node, path);
  }
  const [child] = node.children.keys();
  if (child !== undefined || node.text === undefined)
    throw refusal("unknownParameter", `${path}.${child ?? ""}`);
  return readScalar(schema, node.text, path);
}

function readStruct(schema: NormalizedSchema, node: Node, path: string): Record<string, unknown> {
  const prefix = path === "" ? "" : `${path}.`;
  const value: Record<string, unknown> = {};
  const known = new Set<string>();
  for (const [name, member] of schema.structIterator()) {
    const key = queryName(member, name);
    known.add(key);
    const child = node.children.get(key);
    if (child) value[name] = read(member, child, prefix + key);
  }
  for (const key of node.children.keys()) {
    if (!known.has(key)) throw refusal("unknownParameter", prefix + key);
  }
  return value;
}

function readList(schema: NormalizedSchema, node: Node, path: string): unknown[] {
  // An empty list is sent as `Key=`.
  if (node.text !== undefined && node.text !== "") throw refusal("unknownParameter", path);
  for (const key of node.children.keys()) {
    if (!/^[1-9]\d{0,5}$/.test(key)) throw refusal("unknownParameter", `${path}.${key}`);
  }
  return [...node.children]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([key, child]) => read(schema.getValueSchema(), child, `${path}.${key}`));
}

function readScalar(schema: NormalizedSchema, text: string, path: string): unknown {
  if (schema.isBooleanSchema()) {
    if (text !== "true" && text !== "false") throw refusal("badValue", text, path, "true or false");
    return text === "true";
  }
  if (schema.isNumericSchema()) {
    if (!/^-?\d{1,15}$/.test(text)) throw refusal("badValue", text, path, "a whole number");
    return Number(text);
  }
  if (schema.isTimestampSchema()) {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)
      ? new Date(text)
      : undefined;
    if (!time || Number.isNaN(time.getTime())) throw refusal("badValue", text, path, "an ISO 8601 time");
    return time;
  }
  if (schema.isBlobSchema()) return new Uint8Array(Buffer.from(text, "base64"));
  return text;
}

/** The name of a member in a request form. */
function queryName(member: NormalizedSchema, name: string): string {
  const { ec2QueryName, xmlName } = member.getMergedTraits() as { ec2QueryName?: string; xmlName?: string };
  if (ec2QueryName !== undefined) return ec2QueryName;
  const key = xmlName ?? name;
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** A structure's tuple is kind, namespace, name, traits, members, types and, last, how many of the first are required. */
function requiredMembers(schema: NormalizedSchema): readonly string[] {
  const tuple = schema.getSchema() as readonly unknown[];
  const [members, , required] = tuple.slice(4);
  return Array.isArray(members) && typeof required === "number"
    ? (members as string[]).slice(0, required)
    : [];
}

/** The elements inside an answer's root; actions without output answer EC2's `<return>true</return>`. */
function bodyOf(schema: NormalizedSchema, output: unknown): string {
  return schema.isStructSchema() ? structWriter(schema)(output) : "<return>true</return>";
}

/** Writes what stands inside an element. */
type Writer = (value: unknown) => string;

/** Writers of structures by their schemas; each is made once, since a list writes the same one thousands of times. */
const writers = new Map<unknown, Writer>();

function structWriter(schema: NormalizedSchema): Writer {
  const known = writers.get(schema.getSchema());
  if (known) return known;
  const members: { readonly name: string; readonly element: Writer }[] = [];
  const write: Writer = (value) => {
    let xml = "";
    for (const { name, element } of members) {
      const member = (value as Readonly<Record<string, unknown>>)[name];
      if (member !== undefined && member !== null) xml += element(member);
    }
    return xml;
  };
  // Before its members, which may hold the structure itself.
  writers.set(schema.getSchema(), write);
  for (const [name, member] of schema.structIterator()) {
    members.push({ name, element: elementWriter(member, xmlName(member) ?? name) });
  }
  return write;
}

function elementWriter(schema: NormalizedSchema, name: string): Writer {
  const content = contentWriter(schema);
  const [open, close, empty] = [`<${name}>`, `</${name}>`, `<${name}/>`];
  const isCollection = schema.isListSchema() || schema.isStructSchema();
  return (value) => {
    const xml = content(value);
    return xml === "" && isCollection ? empty : open + xml + close;
  };
}

function contentWriter(schema: NormalizedSchema): Writer {
  if (schema.isStructSchema()) return structWriter(schema);
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    const element = elementWriter(item, xmlName(item) ?? "member");
    return (value) => (value as readonly unknown[]).map(element).join("");
  }
  if (schema.isTimestampSchema()) return (value) => (value as Date).toISOString().replace(".000Z", "Z");
  if (schema.isBlobSchema()) return (value) => Buffer.from(value as Uint8Array).toString("base64");
  if (schema.isMapSchema() || schema.isDocumentSchema()) {
    throw new TypeError(`EC2's XML has nothing like ${schema.getName(true) ?? "this"}`);
  }
  return (value) => escapeXml(String(value));
}

function xmlName(schema: NormalizedSchema): string | undefined {
  return (schema.getMergedTraits() as { xmlName?: string }).xmlName;
}
