/**
 * The dynamic provider of `ImageCopy`. The exports object of this module *is* the provider, and its path is written into
 * the state of every stack: it never moves. Floor: provider, handlers/image-copy.
 */
import { imageCopyHandler } from "../handlers/image-copy";
import { provide } from "./provider";

const provider = provide("image-copy", imageCopyHandler);

export const { configure, check, diff, create, read, update } = provider;
const remove = provider.delete;
export { remove as delete };
