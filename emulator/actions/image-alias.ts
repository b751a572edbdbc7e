// `resolve:ssm:` in place of an image id: a parameter by name, with a version or without (EC2 User Guide: Use a Systems
// Manager parameter instead of an AMI ID, checked 2026-11-22). Labels and public parameters are not modelled.
// Floor: the store, the parameters and the refusals.
import { refusal } from "../refusal";
import { type Call } from "./call";
import { currentValue } from "./image-reference";

const prefix = "resolve:ssm:";

/** The image id that a text is or stands for. */
export function resolvedImageId(text: string, call: Call): string {
  if (!text.startsWith(prefix)) return text;
  const [name = "", version] = text.slice(prefix.length).split(":");
  const record = call.store.parameters.get(`${call.account}/${call.region}/${name}`);
  const asked = record?.versions.find((one) => String(one.version) === version)?.value;
  const value = version === undefined ? record && currentValue(record, call) : asked;
  if (value === undefined) throw refusal("badValue", text, "ImageId", "a parameter that there is");
  return value;
}
