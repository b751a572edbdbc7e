/**
 * The dynamic provider of `Image`. The exports object of this module *is* the provider, and its path is written into
 * the state of every stack: it never moves. Floor: provider, handlers/image.
 */
import { imageHandler } from "../handlers/image";
import { provide } from "./provider";

const provider = provide("image", imageHandler);

export const { configure, check, diff, create, read, update } = provider;
const remove = provider.delete;
export { remove as delete };
