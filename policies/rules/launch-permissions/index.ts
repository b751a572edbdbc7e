/** Rules about who may use an image or a snapshot. Floor: the rules beside it. */
import { type AnyRule } from "../../engine/rule";
import noPublicImage from "./no-public-image";
import noUnlistedAccount from "./no-unlisted-account";

export const permissionRules: readonly AnyRule[] = [noPublicImage, noUnlistedAccount];
