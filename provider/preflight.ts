/**
 * What would fail half an hour in, asked first. Floor: aspects/state, aws.
 */
import type { ImageCopySpec } from "../schemas/generated/types";
import { partitionOf } from "../catalog/partitions";
import { describeFailure, findImage, isFailed } from "./aspects/state";
import type { Aws, Ec2Image } from "./aws/port";

/** The source of a copy, visible and fit to be copied. */
export async function requireSource(
  spec: ImageCopySpec & { readonly region: string },
  aws: Aws,
): Promise<Ec2Image> {
  const { sourceImageId: id, sourceRegion, region } = spec;
  if (partitionOf(sourceRegion) !== partitionOf(region)) {
    throw new Error(
      `\`${id}\` in ${sourceRegion} (${partitionOf(sourceRegion)}) cannot be copied to ${region} (${partitionOf(region)}): a copy never crosses partitions. Export it through S3 instead (CreateStoreImageTask).`,
    );
  }
  const source = await findImage(aws.at({ region: sourceRegion, assumeRoleArn: spec.assumeRoleArn }), id);
  if (source === undefined) {
    throw new Error(
      `the source image \`${id}\` is not visible in ${sourceRegion}; check \`sourceImageId\`, \`sourceRegion\` and that it is shared with the account, its snapshots included.`,
    );
  }
  if (isFailed(source))
    throw new Error(`the source cannot be copied: ${describeFailure(source, sourceRegion)}`);
  return source;
}
