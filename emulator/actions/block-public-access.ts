// Block public access, for images and for snapshots: an account's refusal, per Region, to share with everyone.
// For images it takes time to come into force, and Get tells the old state meanwhile (EC2 API Reference:
// EnableImageBlockPublicAccess, checked 2026-11-22). Floor: the account settings and the refusals.
import { type BlockPublicAccess } from "../account-settings";
import { refusal } from "../refusal";
import { later, required, type Call, type Handlers } from "./call";

/** Both kinds of block public access. */
export const blockPublicAccessActions: Handlers<
  | "EnableImageBlockPublicAccess"
  | "DisableImageBlockPublicAccess"
  | "GetImageBlockPublicAccessState"
  | "EnableSnapshotBlockPublicAccess"
  | "DisableSnapshotBlockPublicAccess"
  | "GetSnapshotBlockPublicAccessState"
> = {
  EnableImageBlockPublicAccess({ ImageBlockPublicAccessState }, call) {
    const state: string = required(ImageBlockPublicAccessState);
    if (state !== "block-new-sharing")
      throw refusal("badValue", state, "ImageBlockPublicAccessState", "block-new-sharing");
    const { account, region, store, timings } = call;
    if (store.settings.of(account, region).imageSharing === "unblocked") {
      const imageSharingBlockedAt = later(call, timings.blockPublicAccess);
      store.settings.set(account, region, { imageSharing: state, imageSharingBlockedAt });
    }
    return { ImageBlockPublicAccessState: state };
  },

  DisableImageBlockPublicAccess(_, { account, region, store }) {
    store.settings.set(account, region, { imageSharing: "unblocked", imageSharingBlockedAt: undefined });
    return { ImageBlockPublicAccessState: "unblocked" };
  },

  GetImageBlockPublicAccessState(_, call) {
    return { ImageBlockPublicAccessState: imageSharing(call), ManagedBy: "account" };
  },

  EnableSnapshotBlockPublicAccess({ State }, { account, region, store }) {
    const state: string = required(State);
    if (state !== "block-all-sharing" && state !== "block-new-sharing")
      throw refusal("badValue", state, "State", "block-all-sharing or block-new-sharing");
    store.settings.set(account, region, { snapshotSharing: state });
    return { State: state };
  },

  DisableSnapshotBlockPublicAccess(_, { account, region, store }) {
    store.settings.set(account, region, { snapshotSharing: "unblocked" });
    return { State: "unblocked" };
  },

  GetSnapshotBlockPublicAccessState(_, { account, region, store }) {
    return { State: store.settings.of(account, region).snapshotSharing, ManagedBy: "account" };
  },
};

/** Whether the caller may make images public just now. */
export function imageSharing({ account, region, now, store }: Call): BlockPublicAccess {
  const { imageSharing: state, imageSharingBlockedAt: blockedAt = 0 } = store.settings.of(account, region);
  return now < blockedAt ? "unblocked" : state;
}
