// Every modelled action and its implementation. What is not in this table is answered with InvalidAction.
// Floor: the files beside it.
import { type Action } from "../codec";
import { type Handlers } from "./call";
import { deprecationActions } from "./deprecation";
import { imageActions } from "./image";
import { imageAttributeActions } from "./image-attribute";
import { imageCopyActions } from "./image-copy";
import { imageListActions } from "./image-list";
import { imageStateActions } from "./image-state";
import { snapshotActions } from "./snapshot";
import { tagActions } from "./tag";
import { volumeActions } from "./volume";

/** The modelled actions. */
export const actions: Handlers<Action> = {
  ...imageActions,
  ...imageCopyActions,
  ...imageListActions,
  ...imageAttributeActions,
  ...imageStateActions,
  ...deprecationActions,
  ...snapshotActions,
  ...volumeActions,
  ...tagActions,
};

/** Whether a name is that of a modelled action. */
export function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}
