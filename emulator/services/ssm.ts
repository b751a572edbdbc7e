// SSM: parameters, their versions, and the data type aws:ec2:image, whose value is looked at only after PutParameter
// has answered: the answer promises nothing (AWS Systems Manager API Reference: PutParameter, and User Guide: Using
// native parameter support for Amazon Machine Image IDs, checked 2026-11-22). Floor: the store, calls, refusals.
import { partitionOf } from "../../catalog/partitions";
import { imageFor, later } from "../actions/call";
import { type ParameterRecord, type ParameterVersion } from "../beside";
import { Refusal, refusal } from "../refusal";
import { imageState } from "../store";
import { flagOf, jsonService, requiredText, textOf, textsOf, type JsonHandler, type JsonInput } from "./json";
import { type ServiceCall } from "./service";

const imageType = "aws:ec2:image";
const types = ["String", "StringList", "SecureString"];
const dataTypes = ["text", imageType, "aws:ssm:integration"];
const tiers = ["Standard", "Advanced", "Intelligent-Tiering"];
const sizes = { Standard: 4096, Advanced: 8192 };
const imageForm = /^ami-([0-9a-f]{8}|[0-9a-f]{17})$/;

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
    if (known) settle(known, call);
    if (known && known.versions.length > 0) checkOverwrite(known, shape, overwrite);
    const record = known ?? newParameter(key, shape);
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
  return { name: key, ...shape, versions: [], unchecked: [], lastVersion: 0 };
}

/** Looks at the images of versions whose time has come; those that are not there never become versions. */
function settle(record: ParameterRecord, call: ServiceCall): void {
  const due = record.unchecked.filter(({ checkAt }) => call.now >= checkAt);
  for (const unchecked of due) {
    record.unchecked.splice(record.unchecked.indexOf(unchecked), 1);
    const { version, value, writtenAt } = unchecked;
    if (isAvailable(value, call)) record.versions.push({ version, value, writtenAt });
  }
}

function isAvailable(id: string, call: ServiceCall): boolean {
  if (!imageForm.test(id)) return false;
  const image = imageFor(call, id);
  return image !== undefined && imageState(image, call.now) === "available";
}

/** A name, apart from its `:version`; an ARN stands for the name in it. */
function nameIn(text: string): { name: string; version: string | undefined } {
  const local = /^arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter(\/.+)$/.exec(text)?.[1] ?? text;
  const [plain = "", version] = local.split(":");
  return { name: plain, version };
}

function parameterOf(asked: string, call: ServiceCall): object {
  const { name: key, version } = nameIn(asked);
  const record =
    call.store.parameters.get(placeOf(key, call)) ??
    call.store.parameters.get(placeOf(key.replace(/^\//, ""), call));
  if (record) settle(record, call);
  if (!record || record.versions.length === 0) throw refusal("ssmParameterMissing", asked);
  const found =
    version === undefined
      ? record.versions.reduce((last, next) => (next.version > last.version ? next : last))
      : record.versions.find((one) => String(one.version) === version);
  if (!found) throw refusal("ssmVersionMissing", key, version ?? "");
  return view(record, found, version, call);
}

function view(
  { name: key, type, dataType }: ParameterRecord,
  { value, version, writtenAt }: ParameterVersion,
  selector: string | undefined,
  { account, region }: ServiceCall,
): object {
  const path = key.startsWith("/") ? key : `/${key}`;
  return {
    Name: key,
    Type: type,
    Value: value,
    Version: version,
    ...(selector === undefined ? {} : { Selector: `:${selector}` }),
    LastModifiedDate: writtenAt / 1000,
    ARN: `arn:${partitionOf(region)}:ssm:${region}:${account}:parameter${path}`,
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

function placeOf(key: string, { account, region }: ServiceCall): string {
  return `${account}/${region}/${key}`;
}
