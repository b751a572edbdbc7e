/**
 * Who may launch an image or create volumes from a snapshot, one grant at a time as `@pulumi/aws` has it.
 * Property names: @pulumi/aws 7.48.0, ec2/amiLaunchPermission.d.ts, ec2/snapshotCreateVolumePermission.d.ts.
 * Floor: `reader.ts`.
 */
import { isUnknown, type Tri } from "../../engine/value";
import { pick, toList, toText } from "../values";
import { readsOne, type ReaderTable } from "./reader";

/** `group: "all"` is everyone, without any acknowledgement. */
function toPublic(group: Tri<string>): Tri<false | { readonly reason: string; readonly scrubbed: true }> {
  if (group === undefined || isUnknown(group)) return group;
  return group === "all" ? {} : false;
}

const amiLaunchPermission = readsOne("launch-permissions", (inputs) => ({
  ...pick(inputs, ["region", "imageId"]),
  accounts: toList(inputs.accountId),
  organizations: toList(inputs.organizationArn),
  organizationalUnits: toList(inputs.organizationalUnitArn),
  public: toPublic(toText(inputs.group)),
}));

const snapshotCreateVolumePermission = readsOne("snapshot-permissions", (inputs) => ({
  ...pick(inputs, ["region", "snapshotId"]),
  accounts: toList(inputs.accountId),
}));

export const permissionReaders: ReaderTable = {
  "aws:ec2/amiLaunchPermission:AmiLaunchPermission": amiLaunchPermission,
  "aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission": snapshotCreateVolumePermission,
};
