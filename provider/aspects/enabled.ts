/**
 * Whether an image can be launched. Disabling takes every launch permission away: they are written down first, and
 * given back when the image is enabled. Floor: permissions, permission-record, state, tags, aws/port.
 * @see EC2 User Guide, Disable an AMI (checked 2026-11-22): enabling does not restore permissions.
 */
import type { Ec2, Ec2Image } from "../aws/port";
import { readRecord, eraseRecord, withoutRecord, withRecord, writeRecord } from "./permission-record";
import { grantPrincipals, isPrivate, observePrincipals, type Principals } from "./permissions";
import { waitForImage, type Patience } from "./state";
import { toTagList, toTagMap } from "./tags";

/** Whom to tell what stays to be read. */
export interface Told extends Patience {
  warn(text: string): void;
}

/** Whether EC2 lets the image be launched, as far as its state goes. */
export function isEnabled(image: Ec2Image): boolean {
  return image.State !== "disabled";
}

/** The permissions that enabling would give back; `inState` is what the stack's state holds of them. */
export function recordedPermissions(
  image: Ec2Image,
  inState: Principals | undefined,
): Principals | undefined {
  const record = readRecord(toTagMap(image.Tags));
  return record === "unreadable" ? inState : record;
}

/** Makes the image launchable again and gives back the permissions that disabling took, beside any it has by now. */
export async function enableImage(
  ec2: Ec2,
  image: Ec2Image,
  inState: Principals | undefined,
  told: Told,
): Promise<Ec2Image> {
  const id = image.ImageId ?? "";
  const tags = toTagMap(image.Tags);
  const record = readRecord(tags);
  let enabled = image;
  if (!isEnabled(image)) {
    await ec2.call("EnableImage", { ImageId: id });
    // It may be told as disabled for a moment still.
    enabled = await waitForImage(ec2, id, { ...told, isDone: ({ State }) => State === "available" });
  }
  if (record === undefined) return enabled;
  const recorded = recordedPermissions(image, inState);
  if (recorded === undefined) {
    told.warn(
      `the launch permissions that image \`${id}\` in ${ec2.region} had before it was disabled are written down nowhere any more; share it anew.`,
    );
  } else {
    await grantPrincipals(ec2, id, await observePrincipals(ec2, id), recorded);
  }
  await eraseRecord(ec2, id, tags);
  return { ...enabled, Tags: toTagList(withoutRecord(toTagMap(enabled.Tags))) };
}

/** Keeps the image from being launched, with its permissions written down before. */
export async function disableImage(
  ec2: Ec2,
  image: Ec2Image,
  told: Told,
): Promise<{ readonly image: Ec2Image; readonly recorded?: Principals | undefined }> {
  if (!isEnabled(image)) return { image };
  const id = image.ImageId ?? "";
  const tags = toTagMap(image.Tags);
  const principals = await observePrincipals(ec2, id);
  const fits = await writeRecord(ec2, id, tags, principals);
  if (!fits) {
    told.warn(
      `image \`${id}\` in ${ec2.region} is shared with more than its tags have room to hold: its launch permissions are written down in the stack's state alone.`,
    );
  }
  await ec2.call("DisableImage", { ImageId: id });
  const Tags = toTagList(withRecord(tags, principals, fits));
  return {
    image: { ...image, State: "disabled", Public: false, Tags },
    recorded: isPrivate(principals) ? undefined : principals,
  };
}
