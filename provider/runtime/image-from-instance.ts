/**
 * The dynamic provider of `ImageFromInstance`. The exports object of this module *is* the provider, and its path is
 * written into the state of every stack: it never moves. Floor: provider, handlers/image-from-instance.
 */
import { imageFromInstanceHandler } from "../handlers/image-from-instance";
import { provide } from "./provider";

const provider = provide("image-from-instance", imageFromInstanceHandler);

export const { configure, check, diff, create, read, update } = provider;
const remove = provider.delete;
export { remove as delete };
