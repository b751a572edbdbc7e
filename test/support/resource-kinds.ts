/**
 * The resources of ours by the name of their class: the kind of their spec, and their handler; and from both, which
 * properties replace and which change in place. Floor: schemas, provider/handlers.
 */
import { accountSettingsHandler } from "../../provider/handlers/account-settings";
import { imageHandler } from "../../provider/handlers/image";
import { imageCopyHandler } from "../../provider/handlers/image-copy";
import { imageFromInstanceHandler } from "../../provider/handlers/image-from-instance";
import { launchPermissionsHandler } from "../../provider/handlers/launch-permissions";
import { publishedParameterHandler } from "../../provider/handlers/published-parameter";
import { schemaOf, type Kind } from "../../schemas/kinds";

interface Replacing {
  readonly replaceOn: readonly string[];
  readonly setOnly?: readonly string[];
}

const resources = {
  Image: ["image", imageHandler],
  ImageFromInstance: ["image-from-instance", imageFromInstanceHandler],
  ImageCopy: ["image-copy", imageCopyHandler],
  LaunchPermissions: ["launch-permissions", launchPermissionsHandler],
  AccountImageSettings: ["account-settings", accountSettingsHandler],
  PublishedParameter: ["published-parameter", publishedParameterHandler],
} as const satisfies Readonly<Record<string, readonly [Kind, Replacing]>>;

/** The name of a class. */
export type ResourceName = keyof typeof resources;
export const resourceNames = Object.keys(resources) as readonly ResourceName[];

/** The properties a change of which makes the resource anew, one way at least. */
export function replacingProperties(name: ResourceName): string[] {
  const { replaceOn, setOnly = [] }: Replacing = resources[name][1];
  return [...replaceOn, ...setOnly].toSorted();
}

/** The properties that change while the resource stays what it is: all that the schema has and that do not replace. */
export function lastingProperties(name: ResourceName): string[] {
  const [kind, handler] = resources[name];
  const { replaceOn }: Replacing = handler;
  const { properties = {} } = schemaOf(kind) as { properties?: object };
  return Object.keys(properties)
    .filter((key) => !replaceOn.includes(key))
    .toSorted();
}
