// DisableImage and EnableImage. Disabling takes every launch permission away for good (EC2 User Guide: Disable an
// Amazon EC2 AMI, checked 2026-11-22). Floor: the store.
import { ownImage, required, type Handlers } from "./call";
import { clearPermissions } from "./launch-permission";

/** DisableImage and EnableImage. */
export const imageStateActions: Handlers<"DisableImage" | "EnableImage"> = {
  DisableImage({ ImageId }, call) {
    const image = ownImage(call, required(ImageId), ["available", "disabled"]);
    image.disabled = true;
    clearPermissions(image);
    return { Return: true };
  },

  EnableImage({ ImageId }, call) {
    ownImage(call, required(ImageId), ["available", "disabled"]).disabled = false;
    return { Return: true };
  },
};
