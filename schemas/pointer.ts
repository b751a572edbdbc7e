/**
 * JSON Pointers (RFC 6901) into values: made, compared, and told as a person writes the path.
 * Floor: inline.
 */
import { splitPointer } from "./inline";

/** `/blockDeviceMappings/0/ebs` to `blockDeviceMappings[0].ebs`: as the user wrote it. */
export function toPath(pointer: string): string {
  return splitPointer(pointer).reduce(
    (path, token) => (/^\d+$/.test(token) ? `${path}[${token}]` : path === "" ? token : `${path}.${token}`),
    "",
  );
}

/** A key as a token of a JSON Pointer. */
export function escapeToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The pointer to what a value lies in. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

/** Whether a pointer is another one or lies below it. */
export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
