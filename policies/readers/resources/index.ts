/**
 * The resource types that rules look at, ours and `@pulumi/aws`'s, by their type tokens.
 * Floor: the readers beside it.
 */
import { accountSettingsReaders } from "./account-settings";
import { fleetReaders } from "./fleet";
import { groupReaders } from "./group";
import { imageReaders } from "./image";
import { imageBuilderReaders } from "./image-builder";
import { imageLookupReaders } from "./image-lookup";
import { instanceReaders } from "./instance";
import { nodeGroupReaders } from "./node-group";
import { ownReaders } from "./own";
import { permissionReaders } from "./permissions";
import { type ReaderTable, type ResourceReader } from "./reader";
import { templateReaders } from "./template";
import { volumeReaders } from "./volume";

/** Every reader, by the long form of its type token. */
export const readers: ReaderTable = {
  ...ownReaders,
  ...imageReaders,
  ...permissionReaders,
  ...volumeReaders,
  ...instanceReaders,
  ...templateReaders,
  ...fleetReaders,
  ...groupReaders,
  ...nodeGroupReaders,
  ...accountSettingsReaders,
  ...imageBuilderReaders,
  ...imageLookupReaders,
};

/** How a Pulumi resource type is read, or undefined for one that rules do not look at. */
export function findReader(type: string): ResourceReader | undefined {
  const token = toLongToken(type);
  return Object.hasOwn(readers, token) ? readers[token] : undefined;
}

/** `aws:ec2:Instance`, as YAML programs write it, is `aws:ec2/instance:Instance`. */
function toLongToken(type: string): string {
  const short = /^(?<pack>\w+):(?<module>\w+):(?<name>\w+)$/.exec(type)?.groups;
  if (short === undefined) return type;
  const { pack = "", module = "", name = "" } = short;
  return `${pack}:${module}/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`;
}
