// SSM: parameters, their versions, and the data type aws:ec2:image, whose value is looked at only after PutParameter
// has answered: the answer promises nothing (AWS Systems Manager API Reference: PutParameter, and User Guide: Using
// native parameter support for Amazon Machine Image IDs, checked 2026-11-22). Floor: the store, calls, refusals.
import { later } from "../actions/call";
import { type ParameterRecord, type ParameterVersion } from "../beside";
import { Refusal, refusal } from "../refusal";
import { flagOf, jsonService, requiredText, textOf, textsOf, type JsonHandler, type JsonInput } from "./json";
import { type ServiceCall } from "./service";
import { arnOf, findParameter, imageType, nameIn, newest, placeOf, settle } from "./ssm-record";
import { describeParameters } from "./ssm-list";
import { addTags, checkTags, listTags, removeTags, tagsIn } from "./ssm-tag";

const types = ["String", "StringList", "SecureString"];
const dataTypes = ["text", imageType, "aws:ssm:integration"];
const tiers = ["Standard", "Advanced", "Intelligent-Tiering"];
const sizes = { Standard: 4096, Advanced: 8192 };
const description = { max: 1024, allowed: "a text of at most 1,024 characters" };

const name = {
  form: /^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?[A-Za-z0-9_.\-/]+(:[A-Za-z0-9_.-]+)?$/,
  max: 2048,
  allowed: "letters, digits or _ . - /",
};

const operations: Readonly<Record<string, JsonHandler>> = {
  PutParameter(input, call) {
    const key = nameIn(requiredText(input, "Name", name)).name;
    const value = requiredText(input, "Value", { max: sizes.Advanced, allowed: "a text of at most 8 KB" });
    const known = call.store.parameters.get(placeOf(key, call));
    const shape = shapeOf(input, value, known);
    const overwrite = flagOf(input, "Overwrite");
    const tags = tagsIn(input);
    if (overwrite && tags.length > 0) throw refusal("ssmTagsAndOverwrite");
    const about = textOf(input, "Description", description);
    if (known) settle(known, call);
    if (known && known.versions.length > 0) checkOverwrite(known, shape, overwrite);
    const record = known ?? newParameter(key, shape);
    checkTags(record, tags, call);
    if (about !== undefined) record.description = about;
    for (const [tag, content] of tags) record.tags.set(tag, content);
    call.store.parameters.set(placeOf(key, call), record);
    record.lastVersion += 1;
    const version = { version: record.lastVersion, value, writtenAt: call.now };
    if (record.dataType !== imageType) record.versions.push(version);
    else {
      const checkAt = later(call, call.timings.parameterCheck);
      record.unchecked.push({ ...version, checkAt });
    }
    return { Version: version.version, Tier: record.tier };
  },

  GetParameter(input, call) {
    const asked = requiredText(input, "Name", name);
    return { Parameter: parameterOf(asked, call) };
  },

  DeleteParameter(input, call) {
    const asked = requiredText(input, "Name", name);
    const record = findParameter(asked, call);
    if (!record) throw refusal("ssmParameterMissing", asked);
    call.store.parameters.delete(placeOf(record.name, call));
    return {};
  },

  GetParameters(input, call) {
    const names = textsOf(input, "Names") ?? [];
    if (names.length < 1 || names.length > 10) throw refusal("jsonInvalid", "Names", "1 to 10 names");
    const found: object[] = [];
    const invalid: string[] = [];
    for (const asked of new Set(names)) {
      const parameter = attempt(asked, call);
      if (parameter) found.push(parameter);
      else invalid.push(asked);
    }
    return { Parameters: found, InvalidParameters: invalid };
  },

  AddTagsToResource: addTags,
  DescribeParameters: describeParameters,
  ListTagsForResource: listTags,
  RemoveTagsFromResource: removeTags,
};

/** The modelled operations of SSM. */
export const ssmOperations = Object.keys(operations);

/** SSM. */
export const ssmService = jsonService("AmazonSSM", operations);

type Shape = Pick<ParameterRecord, "type" | "dataType" | "tier">;

function shapeOf(input: JsonInput, value: string, known: ParameterRecord | undefined): Shape {
  const given = textOf(input, "Type", { max: 64, allowed: types.join(", ") });
  const type = given ?? known?.type;
  if (type === undefined) throw refusal("jsonInvalid", "Type", "given for a new parameter");
  if (!types.includes(type)) throw refusal("ssmUnsupportedType", type);
  const dataType =
    textOf(input, "DataType", { max: 128, allowed: dataTypes.join(", ") }) ?? known?.dataType ?? "text";
  if (!dataTypes.includes(dataType) || (dataType === imageType && type !== "String")) {
    throw refusal("jsonInvalid", "DataType", `${dataTypes.join(", ")}, the second for the type String only`);
  }
  const tier = textOf(input, "Tier", { max: 64, allowed: tiers.join(", ") }) ?? known?.tier ?? "Standard";
  if (!tiers.includes(tier)) throw refusal("jsonInvalid", "Tier", tiers.join(", "));
  if (tier === "Standard" && Buffer.byteLength(value) > sizes.Standard) {
    throw refusal("jsonInvalid", "Value", "a text of at most 4 KB in the tier Standard");
  }
  return { type, dataType, tier: tier === "Intelligent-Tiering" ? "Standard" : tier };
}

function checkOverwrite(known: ParameterRecord, shape: Shape, overwrite: boolean): void {
  if (!overwrite) throw refusal("ssmParameterExists", known.name);
  if (shape.type !== known.type) throw refusal("ssmTypeChange", known.name, known.type);
  if (shape.dataType !== known.dataType) throw refusal("ssmDataTypeChange", known.name, known.dataType);
}

function newParameter(key: string, shape: Shape): ParameterRecord {
  return {
    name: key,
    ...shape,
    description: undefined,
    tags: new Map(),
    versions: [],
    unchecked: [],
    lastVersion: 0,
  };
}

function parameterOf(asked: string, call: ServiceCall): object {
  const { name: key, version } = nameIn(asked);
  const record = findParameter(key, call);
  if (!record) throw refusal("ssmParameterMissing", asked);
  const found =
    version === undefined ? newest(record) : record.versions.find((one) => String(one.version) === version);
  if (!found) throw refusal("ssmVersionMissing", key, version ?? "");
  return view(record, found, version, call);
}

function view(
  { name: key, type, dataType }: ParameterRecord,
  { value, version, writtenAt }: ParameterVersion,
  selector: string | undefined,
  call: ServiceCall,
): object {
  return {
    Name: key,
    Type: type,
    Value: value,
    Version: version,
    ...(selector === undefined ? {} : { Selector: `:${selector}` }),
    LastModifiedDate: writtenAt / 1000,
    ARN: arnOf(key, call),
    DataType: dataType,
  };
}

function attempt(asked: string, call: ServiceCall): object | undefined {
  try {
    return parameterOf(asked, call);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
