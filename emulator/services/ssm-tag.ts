// The tags of parameters (AWS Systems Manager API Reference: AddTagsToResource, RemoveTagsFromResource and
// ListTagsForResource, checked 2026-11-22). Floor: ssm-record, refusals.
import { type ParameterRecord } from "../beside";
import { refusal } from "../refusal";
import { requiredText, textOf, textsOf, type JsonHandler, type JsonInput } from "./json";
import { type ServiceCall } from "./service";
import { findParameter } from "./ssm-record";

const keyForm = { max: 128, allowed: "a key of 1 to 128 characters" };
const valueForm = { max: 256, allowed: "a value of at most 256 characters" };
const nameForm = { max: 2048, allowed: "the name of a parameter" };
const typeForm = { max: 64, allowed: "Parameter" };

/** AddTagsToResource. */
export const addTags: JsonHandler = (input, call) => {
  const record = taggedIn(input, call);
  const tags = tagsIn(input);
  checkTags(record, tags, call);
  for (const [key, value] of tags) record.tags.set(key, value);
  return {};
};

/** RemoveTagsFromResource. */
export const removeTags: JsonHandler = (input, call) => {
  const record = taggedIn(input, call);
  for (const key of textsOf(input, "TagKeys") ?? []) record.tags.delete(key);
  return {};
};

/** ListTagsForResource. */
export const listTags: JsonHandler = (input, call) => {
  const { tags } = taggedIn(input, call);
  return { TagList: Array.from(tags, ([Key, Value]) => ({ Key, Value })) };
};

/** The tags of a request, as key and value. */
export function tagsIn(input: JsonInput): [string, string][] {
  const tags = input.Tags ?? [];
  if (!Array.isArray(tags)) throw refusal("jsonMalformed", "Tags must be a list");
  return tags.map((tag) => {
    const given = Object(tag) as JsonInput;
    return [requiredText(given, "Key", keyForm), textOf(given, "Value", valueForm) ?? ""];
  });
}

/** Refuses more tags than a parameter may have. */
export function checkTags(
  { name, tags }: ParameterRecord,
  given: readonly (readonly [string, string])[],
  { quotas }: ServiceCall,
): void {
  const count = new Set([...tags.keys(), ...given.map(([key]) => key)]).size;
  if (count > quotas.tagsPerResource) throw refusal("ssmTooManyTags", name, quotas.tagsPerResource);
}

function taggedIn(input: JsonInput, call: ServiceCall): ParameterRecord {
  const type = requiredText(input, "ResourceType", typeForm);
  if (type !== "Parameter") throw refusal("ssmResourceType", type);
  const id = requiredText(input, "ResourceId", nameForm);
  const record = findParameter(id, call);
  if (!record) throw refusal("ssmResourceMissing", id);
  return record;
}
