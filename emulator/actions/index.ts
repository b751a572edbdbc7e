// Every modelled action and its implementation. What is not in this table is answered with InvalidAction.
// Floor: the files beside it.
import { type Action } from "../codec.js";
import { type Handlers } from "./call.js";
import { deprecationActions } from "./deprecation.js";
import { imageActions } from "./image.js";
import { imageAttributeActions } from "./image-attribute.js";
import { imageCopyActions } from "./image-copy.js";
import { imageListActions } from "./image-list.js";
import { imageStateActions } from "./image-state.js";
import { snapshotActions } from "./snapshot.js";
import { tagActions } from "./tag.js";
import { volumeActions } from "./volume.js";

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
