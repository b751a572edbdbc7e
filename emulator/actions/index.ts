// Every modelled action and its implementation. What is not in this table is answered with InvalidAction.
// Floor: the files beside it.
import { type Action } from "../codec";
import { allowedImagesActions } from "./allowed-images";
import { blockPublicAccessActions } from "./block-public-access";
import { type Handlers } from "./call";
import { deprecationActions } from "./deprecation";
import { deregistrationProtectionActions } from "./deregistration-protection";
import { ebsEncryptionActions } from "./ebs-encryption";
import { imageActions } from "./image";
import { imageAttributeActions } from "./image-attribute";
import { imageCopyActions } from "./image-copy";
import { imageCreateActions } from "./image-create";
import { imageListActions } from "./image-list";
import { imageReferenceActions } from "./image-reference";
import { imageShareActions } from "./image-share";
import { imageStateActions } from "./image-state";
import { instanceLaunchActions } from "./instance-launch";
import { instanceListActions } from "./instance-list";
import { instanceStateActions } from "./instance-state";
import { instanceTypeActions } from "./instance-type";
import { instanceTypeSpecificationActions } from "./instance-type-specification";
import { launchTemplateActions } from "./launch-template";
import { metadataDefaultsActions } from "./metadata-defaults";
import { recycleBinActions } from "./recycle-bin";
import { regionActions } from "./region";
import { snapshotActions } from "./snapshot";
import { snapshotAttributeActions } from "./snapshot-attribute";
import { snapshotCopyActions } from "./snapshot-copy";
import { snapshotSetActions } from "./snapshot-set";
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
  ...imageShareActions,
  ...imageReferenceActions,
  ...deregistrationProtectionActions,
  ...instanceTypeSpecificationActions,
  ...recycleBinActions,
  ...blockPublicAccessActions,
  ...allowedImagesActions,
  ...ebsEncryptionActions,
  ...metadataDefaultsActions,
  ...regionActions,
  ...imageCreateActions,
  ...instanceLaunchActions,
  ...instanceListActions,
  ...instanceStateActions,
  ...instanceTypeActions,
  ...launchTemplateActions,
  ...snapshotSetActions,
  ...snapshotCopyActions,
  ...snapshotAttributeActions,
};

/** Whether a name is that of a modelled action. */
export function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}
