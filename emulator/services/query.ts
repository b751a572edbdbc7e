// The form of the query services' requests. Floor: http.
import { type HttpRequest } from "../http";

/** Parts of a presigned query that belong to its signature. */
const signaturePrefix = "X-Amz-";

/** A request's form: what the query and the body say. */
export interface Form {
  readonly action: string;
  readonly version: string | undefined;
  readonly parameters: readonly (readonly [string, string])[];
}

/** Reads the form of a request. */
export function formOf({ query, body }: HttpRequest): Form {
  const form = [...query, ...new URLSearchParams(body.toString("utf8"))];
  const first = (name: string): string | undefined => form.find(([key]) => key === name)?.[1];
  return {
    action: first("Action") ?? "",
    version: first("Version"),
    parameters: form.filter(
      ([key]) => key !== "Action" && key !== "Version" && !key.startsWith(signaturePrefix),
    ),
  };
}
