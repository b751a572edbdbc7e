/**
 * Where a subject is: which account and which Region, as far as the input states both. Shared by the rules that hold
 * one subject against another. Floor: the engine.
 */
import { type Subject } from "../engine/subject";
import { isUnknown, unknownValue, type Unknown } from "../engine/value";

/** What tells where a subject is; kinds without a role have none. */
interface Placed extends Pick<Subject, "id" | "type" | "at"> {
  readonly spec: object;
}

/**
 * A key that two subjects share when they are certainly in the same account and Region; unknown where that is not
 * known *yet*; undefined where the input never says: a Region that is not stated comes from configuration, and the
 * account of an `aws:` resource from a provider that we do not see.
 */
export function placeOf(subject: Placed): string | Unknown | undefined {
  if (subject.type.startsWith("aws")) return undefined;
  const { region, assumeRoleArn } = subject.spec as Readonly<Record<string, unknown>>;
  if (isUnknown(region) || isUnknown(assumeRoleArn)) return unknownValue;
  if (typeof region !== "string") return undefined;
  const role = typeof assumeRoleArn === "string" ? assumeRoleArn : "";
  return [deploymentOf(subject), role, region].join(" ");
}

/** What is deployed with one set of credentials: a stack, or else a file. */
function deploymentOf({ id, at }: Placed): string {
  return id.startsWith("urn:pulumi:") ? id.split("::", 2).join("::") : (at("")?.file ?? "");
}
