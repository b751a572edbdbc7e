/**
 * The dynamic provider of `AccountImageSettings`. The exports object of this module *is* the provider, and its path is
 * written into the state of every stack: it never moves. Floor: provider, handlers/account-settings.
 */
import { accountSettingsHandler } from "../handlers/account-settings";
import { provide } from "./provider";

const provider = provide("account-settings", accountSettingsHandler);

export const { configure, check, diff, create, read, update } = provider;
const remove = provider.delete;
export { remove as delete };
