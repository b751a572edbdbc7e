/**
 * Specs as a program states them, and what every resource hands on beside them. Floor: @pulumi/pulumi.
 */
import * as pulumi from "@pulumi/pulumi";
import { createHash } from "node:crypto";

/** A spec in which anything may be a promise or the output of another resource. */
export type Inputs<T> = T extends readonly (infer Item)[]
  ? pulumi.Input<pulumi.Input<Inputs<Item>>[]>
  : T extends object
    ? { [Key in keyof T]: pulumi.Input<Inputs<T[Key]>> | (undefined extends T[Key] ? undefined : never) }
    : T;

/** The longest value of a tag, in characters (EC2 User Guide, Tag your Amazon EC2 resources; checked 2026-11-22). */
const longestTagValue = 256;

/**
 * What rides along as the property `internal`: the mark that says whose the resource is, its URN for words on its
 * row, `customTimeouts` and `retainOnDelete`, which the engine does not hand to a dynamic provider.
 */
export function internalArgs(
  token: string,
  name: string,
  opts: pulumi.CustomResourceOptions | undefined,
): object {
  // What is only read is nobody's: with a mark it would be taken for the stack's own.
  if (opts?.id !== undefined) return {};
  const urn = withoutParent(pulumi.createUrn(name, token, opts?.parent));
  return {
    internal: {
      mark: urn.then((text) => toMark(pulumi.getOrganization(), text)),
      urn,
      ...(opts?.customTimeouts === undefined ? {} : { timeouts: opts.customTimeouts }),
      ...(opts?.retainOnDelete === true ? { retained: true } : {}),
    },
  };
}

/**
 * A URN as a mere text. As an output it would bring the parent along: what uses a component waits for everything in
 * it, and two of our resources in one component would wait for each other.
 */
function withoutParent(urn: pulumi.Output<string>): Promise<string> {
  return new Promise((resolve) => {
    urn.apply(resolve);
  });
}

/**
 * Organization, stack, project, parents' types, type and name as one tag value: `$`, which joins the types in a URN,
 * is not for tags and becomes `+`, which is in no type. Hashed where it is too long or a name holds what tags cannot
 * (EC2 User Guide, Tag your Amazon EC2 resources; checked 2026-11-22).
 */
export function toMark(organization: string, urn: string): string {
  const end = urn.lastIndexOf("::");
  const place = urn
    .slice(0, end)
    .replace(/^urn:pulumi:/, "")
    .replaceAll("$", "+");
  const mark = `${organization}/${place}${urn.slice(end)}`;
  const fits = mark.length <= longestTagValue && /^[\w .:/=+@-]*$/.test(mark);
  return fits ? mark : `sha256:${createHash("sha256").update(mark).digest("hex")}`;
}

/** Refuses what dynamic resources cannot do, in words that say what can. */
export function refuseImport(opts: pulumi.CustomResourceOptions | undefined, instead: string): void {
  if (opts?.import !== undefined) {
    throw new pulumi.RunError(`\`import\` does not work with resources of pulumi-ami; ${instead}`);
  }
}
