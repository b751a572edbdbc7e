/**
 * Whether an image can be published: it is there, visible, and not on its way out. Floor: ask, aspects/state.
 * @see Systems Manager User Guide, Native parameter support for AMI ids (checked 2026-11-22)
 */
import { describeFailure, findImage, isFailed } from "../aspects/state";
import type { Place } from "../aws/port";
import { askOnce, fault, type Inquiry, type Question } from "./ask";

export function imageIsVisible(inquiry: Inquiry, place: Place, imageId: string): Question {
  const { region, assumeRoleArn = "" } = place;
  return async () => {
    const image = await askOnce(inquiry, `image ${region} ${assumeRoleArn} ${imageId}`, () =>
      findImage(inquiry.aws.at(place), imageId),
    );
    if (image === undefined) {
      return [
        fault(
          `image \`${imageId}\` is not visible in ${region}; check \`imageId\`, the Region, and that it is shared with the account.`,
        ),
      ];
    }
    if (isFailed(image)) return [fault(`${describeFailure(image, region)}.`)];
    if (image.State !== "disabled") return [];
    return [fault(`image \`${imageId}\` in ${region} is disabled, and SSM takes available images alone.`)];
  };
}
