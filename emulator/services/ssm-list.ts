// DescribeParameters: what there is of parameters but for their values, by name or type (AWS Systems Manager API
// Reference: DescribeParameters and ParameterStringFilter, checked 2026-11-22). Floor: ssm-record, refusals.
import { type ParameterRecord } from "../beside";
import { refusal } from "../refusal";
import { numberOf, textOf, textsOf, type JsonHandler, type JsonInput } from "./json";
import { type ServiceCall } from "./service";
import { arnOf, listParameters, newest } from "./ssm-record";

const largestPage = 50;
const tokenForm = { form: /^[0-9]+$/, max: 10, allowed: "a token that an answer gave" };

type Test = (record: ParameterRecord) => boolean;

const fields: Readonly<Record<string, (record: ParameterRecord) => string>> = {
  Name: ({ name }) => name,
  Type: ({ type }) => type,
  DataType: ({ dataType }) => dataType,
  Tier: ({ tier }) => tier,
};

const options: Readonly<Record<string, (text: string, value: string) => boolean>> = {
  Equals: (text, value) => text === value,
  BeginsWith: (text, value) => text.startsWith(value),
  Contains: (text, value) => text.includes(value),
};

/** DescribeParameters. */
export const describeParameters: JsonHandler = (input, call) => {
  const size = numberOf(input, "MaxResults", { min: 1, max: largestPage }) ?? largestPage;
  const start = Number(textOf(input, "NextToken", tokenForm) ?? "0");
  const tests = filtersIn(input);
  const found = listParameters(call).filter((record) => tests.every((test) => test(record)));
  const rest = found.length > start + size ? { NextToken: String(start + size) } : {};
  return { Parameters: found.slice(start, start + size).map((record) => metadataOf(record, call)), ...rest };
};

function filtersIn(input: JsonInput): Test[] {
  const filters = input.ParameterFilters ?? [];
  if (!Array.isArray(filters)) throw refusal("jsonMalformed", "ParameterFilters must be a list");
  return filters.map((filter) => filterOf(Object(filter) as JsonInput));
}

function filterOf(filter: JsonInput): Test {
  const key = textOf(filter, "Key", { max: 132, allowed: "the name of a filter" }) ?? "";
  const option = textOf(filter, "Option", { max: 10, allowed: "an option of the filter" }) ?? "Equals";
  const field = fields[key];
  if (!field) throw refusal("ssmFilterKey", key);
  const compare = options[option];
  if (!compare || (option === "Contains" && key !== "Name")) throw refusal("ssmFilterOption", option, key);
  const values = textsOf(filter, "Values") ?? [];
  if (values.length === 0) throw refusal("jsonInvalid", "Values", "1 to 50 values");
  return (record) => values.some((value) => compare(field(record), value));
}

function metadataOf(record: ParameterRecord, call: ServiceCall): object {
  const { name, type, dataType, tier, description } = record;
  const version = newest(record);
  return {
    Name: name,
    ARN: arnOf(name, call),
    Type: type,
    DataType: dataType,
    Tier: tier,
    ...(description === undefined || description === "" ? {} : { Description: description }),
    Version: version?.version,
    LastModifiedDate: (version?.writtenAt ?? 0) / 1000,
    Policies: [],
  };
}
