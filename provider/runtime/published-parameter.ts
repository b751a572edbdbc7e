/**
 * The dynamic provider of `PublishedParameter`. The exports object of this module *is* the provider, and its path is
 * written into the state of every stack: it never moves. Floor: provider, handlers/published-parameter.
 */
import { publishedParameterHandler } from "../handlers/published-parameter";
import { provide } from "./provider";

const provider = provide("published-parameter", publishedParameterHandler);

export const { configure, check, diff, create, read, update } = provider;
const remove = provider.delete;
export { remove as delete };
