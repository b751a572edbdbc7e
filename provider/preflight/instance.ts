/**
 * Whether an image can be made of an instance, and what that does to it. Floor: ask, aspects/instance.
 * @see EC2 API Reference, CreateImage (checked 2026-11-22)
 */
import { findInstance, whyNoImage, whyReboot, type InstanceWish } from "../aspects/instance";
import type { Place } from "../aws/port";
import { askOnce, fault, note, type Inquiry, type Question } from "./ask";

/** A reboot is noted here, so that it is read before anybody says yes to it. */
export function instanceIsFit(
  inquiry: Inquiry,
  place: Place,
  wish: InstanceWish & { readonly noReboot?: boolean },
): Question {
  const { region, assumeRoleArn = "" } = place;
  return async () => {
    const key = `instance ${region} ${assumeRoleArn} ${wish.instanceId}`;
    const instance = await askOnce(inquiry, key, () => findInstance(inquiry.aws.at(place), wish.instanceId));
    const why = whyNoImage(instance, wish, region);
    if (why !== undefined || instance === undefined) return [fault(why ?? "")];
    const reboot = whyReboot(instance, wish.noReboot, region);
    return reboot === undefined ? [] : [note(reboot)];
  };
}
