// CancelImageLaunchPermission: an account gives up an image that was shared with it by its id. Access through an
// organization or the public stays (EC2 User Guide: Cancel having an AMI shared with your AWS account, checked
// 2026-11-22). Floor: the store and the refusals.
import { refusal } from "../refusal";
import { imageFor, required, type Handlers } from "./call";

/** CancelImageLaunchPermission. */
export const imageShareActions: Handlers<"CancelImageLaunchPermission"> = {
  CancelImageLaunchPermission({ ImageId }, call) {
    const id = required(ImageId);
    const image = imageFor(call, id);
    if (!image) throw refusal("missingImage", id);
    if (!image.permissions.accounts.delete(call.account)) throw refusal("notShared", id);
    return { Return: true };
  },
};
