// Launch templates: their versions are what was given, unchecked until a launch (EC2 User Guide: Store instance launch
// parameters in Amazon EC2 launch templates, checked 2026-11-22). A parameter of a new version or of a launch replaces
// the whole parameter of the template: the documents say overwrite, and tell no finer grain.
// Floor: the store, filters, pages, tags and the refusals.
import { type Input, type LaunchTemplate, type LaunchTemplateVersion } from "../codec";
import { type LaunchTemplateRecord, type TemplateVersionRecord } from "../compute";
import { refusal } from "../refusal";
import { newId } from "../store";
import { required, type Call, type Handlers } from "./call";
import { once } from "./client-token";
import { resolvedImageId } from "./image-alias";
import { matcher, type FilterTable } from "./filter";
import { page } from "./page";
import { specifiedTags, tagsOf } from "./tag-set";
import { partitionOf } from "../../catalog/partitions";

type Launch = Input<"RunInstances">;
type TemplateData = NonNullable<Input<"CreateLaunchTemplate">["LaunchTemplateData"]>;

const idForm = /^lt-[0-9a-f]{17}$/;
const nameForm = /^[a-zA-Z0-9().\-/_]{3,128}$/;
const numberForm = /^[1-9]\d{0,8}$/;
const latest = "$Latest";
const byDefault = "$Default";
const defaultNumber = 1;

/** Making, listing and deleting launch templates. */
export const launchTemplateActions: Handlers<
  | "CreateLaunchTemplate"
  | "CreateLaunchTemplateVersion"
  | "DescribeLaunchTemplates"
  | "DescribeLaunchTemplateVersions"
  | "DeleteLaunchTemplate"
> = {
  CreateLaunchTemplate(input, call) {
    const id = once(call, "CreateLaunchTemplate", input, () => createTemplate(input, call).id);
    return { LaunchTemplate: templateView(templateById(id, call), call) };
  },

  CreateLaunchTemplateVersion(input, call) {
    const template = templateOf(input, call);
    const number = once(call, "CreateLaunchTemplateVersion", input, () =>
      String(addVersion(template, input, call).number),
    );
    return { LaunchTemplateVersion: versionView(template, versionOf(template, number), input, call) };
  },

  DescribeLaunchTemplates(input, call) {
    const isMatch = matcher(input.Filters, templateFilters, ({ Tags }) => Tags);
    const show = (template: LaunchTemplateRecord): LaunchTemplate | undefined => {
      const view = templateView(template, call);
      return isMatch(view) ? view : undefined;
    };
    const { items, nextToken } = page(askedTemplates(input, call), show, input, { min: 1, max: 200 });
    return { LaunchTemplates: [...items], NextToken: nextToken };
  },

  DescribeLaunchTemplateVersions(input, call) {
    const isMatch = matcher(input.Filters, versionFilters);
    const show = ({ template, version }: VersionEntry): LaunchTemplateVersion | undefined => {
      const view = versionView(template, version, input, call);
      return isMatch(view) ? view : undefined;
    };
    const { items, nextToken } = page(askedVersions(input, call), show, input, { min: 1, max: 200 });
    return { LaunchTemplateVersions: [...items], NextToken: nextToken };
  },

  DeleteLaunchTemplate(input, call) {
    const template = templateOf(input, call);
    call.store.launchTemplates.delete(template);
    return { LaunchTemplate: templateView(template, call) };
  },
};

/**
 * A launch with what its template gives; what the request gives itself wins.
 *
 * @throws Refusal for a template or a version that does not exist
 */
export function withTemplate(request: Launch, call: Call): Launch {
  const { LaunchTemplate: specification } = request;
  if (!specification) return request;
  const template = templateOf(specification, call);
  const data = versionOf(template, specification.Version ?? byDefault).data as TemplateData;
  const { RamDiskId, InstanceRequirements, ...same } = data;
  if (InstanceRequirements && request.InstanceType === undefined) {
    throw refusal("invalidAction", "RunInstances with InstanceRequirements");
  }
  // The SDK's types of a template's parameters and of a launch's differ in name, not in what is read here.
  return { ...(same as Partial<Launch>), RamdiskId: RamDiskId, ...request };
}

/** The template that a request names by id or by name. */
function templateOf(
  named: { readonly LaunchTemplateId?: string | undefined; readonly LaunchTemplateName?: string | undefined },
  call: Call,
): LaunchTemplateRecord {
  const { LaunchTemplateId, LaunchTemplateName } = named;
  if (LaunchTemplateId !== undefined && LaunchTemplateName !== undefined) {
    throw refusal("conflictingParameters", "LaunchTemplateId and LaunchTemplateName exclude each other.");
  }
  if (LaunchTemplateId !== undefined) return templateById(LaunchTemplateId, call);
  if (LaunchTemplateName === undefined) throw refusal("missingParameter", "LaunchTemplateId");
  return templateByName(LaunchTemplateName, call);
}

/** The caller's launch template of an id. */
export function templateById(id: string, call: Call): LaunchTemplateRecord {
  if (!idForm.test(id)) throw refusal("malformedTemplate", id);
  const template = call.store.launchTemplates.get(call.region, id);
  if (template?.owner !== call.account) throw refusal("missingTemplate", id);
  return template;
}

function templateByName(name: string, call: Call): LaunchTemplateRecord {
  const template = findByName(name, call);
  if (!template) throw refusal("missingTemplateName", name);
  return template;
}

function findByName(name: string, call: Call): LaunchTemplateRecord | undefined {
  return [...call.store.launchTemplates.of(call.region, call.account)].find((one) => one.name === name);
}

function versionOf({ id, versions }: LaunchTemplateRecord, asked: string): TemplateVersionRecord {
  const number = asked === byDefault ? defaultNumber : Number(asked);
  const found = asked === latest ? versions.at(-1) : versions.find((version) => version.number === number);
  if (!found) throw refusal("missingTemplateVersion", id, asked);
  return found;
}

function createTemplate(input: Input<"CreateLaunchTemplate">, call: Call): LaunchTemplateRecord {
  const name = required(input.LaunchTemplateName);
  if (!nameForm.test(name)) throw refusal("malformedTemplateName", name);
  if (findByName(name, call)) throw refusal("duplicateTemplateName", name);
  const limit = call.quotas.launchTemplates;
  if ([...call.store.launchTemplates.of(call.region, call.account)].length >= limit) {
    throw refusal("tooManyTemplates", limit);
  }
  const template: LaunchTemplateRecord = {
    id: newId("lt"),
    owner: call.account,
    region: call.region,
    serial: call.store.nextSerial(),
    createdAt: call.now,
    tags: specifiedTags(input.TagSpecifications, "launch-template", ["launch-template"], call),
    name,
    versions: [],
  };
  addVersion(template, input, call);
  call.store.launchTemplates.add(template);
  return template;
}

function addVersion(
  template: LaunchTemplateRecord,
  input: Pick<
    Input<"CreateLaunchTemplateVersion">,
    "LaunchTemplateData" | "SourceVersion" | "VersionDescription"
  >,
  call: Call,
): TemplateVersionRecord {
  const limit = call.quotas.launchTemplateVersions;
  if (template.versions.length >= limit) throw refusal("tooManyTemplateVersions", limit);
  const { SourceVersion } = input;
  const version: TemplateVersionRecord = {
    number: (template.versions.at(-1)?.number ?? 0) + 1,
    description: input.VersionDescription,
    createdAt: call.now,
    data: {
      ...(SourceVersion === undefined ? {} : inherited(versionOf(template, SourceVersion))),
      ...required(input.LaunchTemplateData),
    },
  };
  template.versions.push(version);
  return version;
}

/** Snapshots of the source's mappings are left behind (EC2 API Reference: CreateLaunchTemplateVersion). */
function inherited({ data }: TemplateVersionRecord): TemplateData {
  const { BlockDeviceMappings, ...rest } = data as TemplateData;
  if (!BlockDeviceMappings) return rest;
  return {
    ...rest,
    BlockDeviceMappings: BlockDeviceMappings.map(({ Ebs, ...mapping }) => {
      const { SnapshotId: _, ...ebs } = Ebs ?? {};
      return Ebs ? { ...mapping, Ebs: ebs } : mapping;
    }),
  };
}

function askedTemplates(
  { LaunchTemplateIds = [], LaunchTemplateNames = [] }: Input<"DescribeLaunchTemplates">,
  call: Call,
): Iterable<LaunchTemplateRecord> {
  if (LaunchTemplateIds.length + LaunchTemplateNames.length === 0) {
    return call.store.launchTemplates.of(call.region, call.account);
  }
  const named = [
    ...LaunchTemplateIds.map((id) => templateById(id, call)),
    ...LaunchTemplateNames.map((name) => templateByName(name, call)),
  ];
  return [...new Set(named)].sort((a, b) => a.serial - b.serial);
}

interface VersionEntry {
  readonly id: string;
  readonly serial: number;
  readonly template: LaunchTemplateRecord;
  readonly version: TemplateVersionRecord;
}

/** A template has at most so many versions; each entry's serial is its template's, spread so that pages may cut. */
const entriesPerTemplate = 100_000;

function askedVersions(input: Input<"DescribeLaunchTemplateVersions">, call: Call): VersionEntry[] {
  const { LaunchTemplateId, LaunchTemplateName, Versions = [] } = input;
  const entry = (template: LaunchTemplateRecord, version: TemplateVersionRecord): VersionEntry => ({
    id: `${template.id}/${version.number}`,
    serial: template.serial * entriesPerTemplate + version.number,
    template,
    version,
  });
  if (LaunchTemplateId === undefined && LaunchTemplateName === undefined) {
    checkWords(Versions);
    return [...call.store.launchTemplates.of(call.region, call.account)].flatMap((template) =>
      [...new Set(Versions.map((asked) => versionOf(template, asked)))]
        .sort((a, b) => a.number - b.number)
        .map((version) => entry(template, version)),
    );
  }
  const template = templateOf(input, call);
  const asked = Versions.length > 0 ? Versions.map((one) => versionOf(template, one)) : template.versions;
  const [min, max] = [boundOf(input.MinVersion, "MinVersion"), boundOf(input.MaxVersion, "MaxVersion")];
  return [...new Set(asked)]
    .filter(({ number }) => number >= (min ?? 1) && number <= (max ?? Infinity))
    .sort((a, b) => a.number - b.number)
    .map((version) => entry(template, version));
}

function checkWords(versions: readonly string[]): void {
  if (versions.length === 0) throw refusal("missingParameter", "LaunchTemplateId");
  const other = versions.find((version) => version !== latest && version !== byDefault);
  if (other !== undefined)
    throw refusal("badValue", other, "LaunchTemplateVersion", `${latest} or ${byDefault}`);
}

function boundOf(version: string | undefined, name: string): number | undefined {
  if (version === undefined) return undefined;
  if (!numberForm.test(version)) throw refusal("badValue", version, name, "the number of a version");
  return Number(version);
}

function creatorOf({ account, region }: Call): string {
  return `arn:${partitionOf(region)}:iam::${account}:root`;
}

function templateView(template: LaunchTemplateRecord, call: Call): LaunchTemplate {
  return {
    LaunchTemplateId: template.id,
    LaunchTemplateName: template.name,
    CreateTime: new Date(template.createdAt),
    CreatedBy: creatorOf(call),
    DefaultVersionNumber: defaultNumber,
    LatestVersionNumber: template.versions.at(-1)?.number,
    Tags: tagsOf(template.tags, call.account),
  };
}

function versionView(
  template: LaunchTemplateRecord,
  version: TemplateVersionRecord,
  { ResolveAlias }: Pick<Input<"DescribeLaunchTemplateVersions">, "ResolveAlias">,
  call: Call,
): LaunchTemplateVersion {
  const data: NonNullable<LaunchTemplateVersion["LaunchTemplateData"]> = version.data;
  const { ImageId } = data;
  const isResolved = ResolveAlias === true && ImageId !== undefined;
  return {
    LaunchTemplateId: template.id,
    LaunchTemplateName: template.name,
    VersionNumber: version.number,
    VersionDescription: version.description,
    CreateTime: new Date(version.createdAt),
    CreatedBy: creatorOf(call),
    DefaultVersion: version.number === defaultNumber,
    LaunchTemplateData: isResolved ? { ...data, ImageId: resolvedImageId(ImageId, call) } : data,
  };
}

const templateFilters: FilterTable<LaunchTemplate> = {
  "create-time": ({ CreateTime }) => [CreateTime?.toISOString()],
  "launch-template-name": ({ LaunchTemplateName }) => [LaunchTemplateName],
};

const versionFilters: FilterTable<LaunchTemplateVersion> = {
  "create-time": ({ CreateTime }) => [CreateTime?.toISOString()],
  "ebs-optimized": ({ LaunchTemplateData }) => [LaunchTemplateData?.EbsOptimized],
  "host-resource-group-arn": ({ LaunchTemplateData }) => [
    LaunchTemplateData?.Placement?.HostResourceGroupArn,
  ],
  "http-endpoint": ({ LaunchTemplateData }) => [LaunchTemplateData?.MetadataOptions?.HttpEndpoint],
  "http-protocol-ipv4": () => [],
  "http-tokens": ({ LaunchTemplateData }) => [LaunchTemplateData?.MetadataOptions?.HttpTokens],
  "iam-instance-profile": ({ LaunchTemplateData }) => [LaunchTemplateData?.IamInstanceProfile?.Arn],
  "image-id": ({ LaunchTemplateData }) => [LaunchTemplateData?.ImageId],
  "instance-type": ({ LaunchTemplateData }) => [LaunchTemplateData?.InstanceType],
  "is-default-version": ({ DefaultVersion }) => [DefaultVersion],
  "kernel-id": ({ LaunchTemplateData }) => [LaunchTemplateData?.KernelId],
  "license-configuration-arn": ({ LaunchTemplateData }) =>
    (LaunchTemplateData?.LicenseSpecifications ?? []).map(
      ({ LicenseConfigurationArn }) => LicenseConfigurationArn,
    ),
  "network-card-index": ({ LaunchTemplateData }) =>
    (LaunchTemplateData?.NetworkInterfaces ?? []).map(({ NetworkCardIndex }) => NetworkCardIndex),
  "ram-disk-id": ({ LaunchTemplateData }) => [LaunchTemplateData?.RamDiskId],
};
