// Parameters of SSM in the store: finding them, their names, and looking at the images of those that name one.
// Floor: the store, calls.
import { partitionOf } from "../../catalog/partitions";
import { imageFor } from "../actions/call";
import { type ParameterRecord, type ParameterVersion } from "../beside";
import { imageState } from "../store";
import { type ServiceCall } from "./service";

/** The data type of a parameter that names an image. */
export const imageType = "aws:ec2:image";

const imageForm = /^ami-([0-9a-f]{8}|[0-9a-f]{17})$/;

/** The parameter of a name or an ARN, if it has a version by now. */
export function findParameter(asked: string, call: ServiceCall): ParameterRecord | undefined {
  const { name } = nameIn(asked);
  const { parameters } = call.store;
  const record =
    parameters.get(placeOf(name, call)) ?? parameters.get(placeOf(name.replace(/^\//, ""), call));
  if (record) settle(record, call);
  return record && record.versions.length > 0 ? record : undefined;
}

/** The parameters of an account and Region that have a version by now, by name. */
export function listParameters(call: ServiceCall): ParameterRecord[] {
  const prefix = placeOf("", call);
  const records = [...call.store.parameters].flatMap(([place, record]) =>
    place.startsWith(prefix) ? [record] : [],
  );
  for (const record of records) settle(record, call);
  return records.filter(({ versions }) => versions.length > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The version that counts. */
export function newest({ versions }: ParameterRecord): ParameterVersion | undefined {
  return versions.reduce<ParameterVersion | undefined>(
    (last, next) => (last === undefined || next.version > last.version ? next : last),
    undefined,
  );
}

/** Looks at the images of versions whose time has come; those that are not there never become versions. */
export function settle(record: ParameterRecord, call: ServiceCall): void {
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
export function nameIn(text: string): { name: string; version: string | undefined } {
  const local = /^arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter(\/.+)$/.exec(text)?.[1] ?? text;
  const [plain = "", version] = local.split(":");
  return { name: plain, version };
}

/** The ARN of a parameter. */
export function arnOf(name: string, { account, region }: ServiceCall): string {
  const path = name.startsWith("/") ? name : `/${name}`;
  return `arn:${partitionOf(region)}:ssm:${region}:${account}:parameter${path}`;
}

/** Where the store keeps a parameter. */
export function placeOf(name: string, { account, region }: ServiceCall): string {
  return `${account}/${region}/${name}`;
}
