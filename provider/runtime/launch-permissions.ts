/**
 * The dynamic provider of `LaunchPermissions`. The exports object of this module *is* the provider, and its path is written into
 * the state of every stack: it never moves. Floor: provider, handlers/launch-permissions.
 */
import { launchPermissionsHandler } from "../handlers/launch-permissions";
import { provide } from "./provider";

const provider = provide("launch-permissions", launchPermissionsHandler);

export const { configure, check, diff, create, read, update } = provider;
const remove = provider.delete;
export { remove as delete };
