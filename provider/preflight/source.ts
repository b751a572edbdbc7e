/**
 * Whether the source of a copy is there, visible, and fit to be copied. Floor: ask, aspects/state, catalog, aws.
 * @see EC2 API Reference, CopyImage; EC2 User Guide, Copy an AMI (checked 2026-11-22)
 */
import { partitionOf } from "../../catalog/partitions";
import { describeFailure, findImage, isFailed } from "../aspects/state";
import type { Ec2Image, Place } from "../aws/port";
import { askOnce, fault, type Question, type Inquiry } from "./ask";

/** Where a copy comes from and where it goes. */
export interface Route {
  readonly sourceImageId: string;
  readonly sourceRegion: string;
  readonly region: string;
  readonly assumeRoleArn?: string | undefined;
}

/** The source of a copy; undefined when the account does not see it. */
export function lookUpSource(
  inquiry: Pick<Inquiry, "aws" | "clock">,
  { sourceImageId: id, sourceRegion, assumeRoleArn }: Route,
): Promise<Ec2Image | undefined> {
  const place: Place = { region: sourceRegion, assumeRoleArn };
  return askOnce(inquiry, `image ${sourceRegion} ${assumeRoleArn ?? ""} ${id}`, () =>
    findImage(inquiry.aws.at(place), id),
  );
}

/** Why a copy cannot cross from one Region to the other; undefined when it can. */
export function whyNoRoute({ sourceImageId: id, sourceRegion, region }: Route): string | undefined {
  const from = partitionOf(sourceRegion);
  const to = partitionOf(region);
  if (from === to) return undefined;
  return `\`${id}\` in ${sourceRegion} (${from}) cannot be copied to ${region} (${to}): a copy never crosses partitions. Export it through S3 instead (CreateStoreImageTask).`;
}

/** Why the source cannot be copied; undefined when it can. */
export function whyNoSource(source: Ec2Image | undefined, route: Route): string | undefined {
  const { sourceImageId: id, sourceRegion } = route;
  if (source === undefined) {
    return `the source image \`${id}\` is not visible in ${sourceRegion}; check \`sourceImageId\`, \`sourceRegion\` and that it is shared with the account, its snapshots included.`;
  }
  if (isFailed(source)) return `the source cannot be copied: ${describeFailure(source, sourceRegion)}.`;
  if (source.State === "disabled") {
    return `the source image \`${id}\` in ${sourceRegion} is disabled, and EC2 copies available images alone; enable it first.`;
  }
  return undefined;
}

export function sourceIsFit(inquiry: Inquiry, route: Route): Question {
  return async () => {
    const why = whyNoRoute(route) ?? whyNoSource(await lookUpSource(inquiry, route), route);
    return why === undefined ? [] : [fault(why)];
  };
}
