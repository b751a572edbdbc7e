/**
 * The instance types on which an image's owner lets it be launched. Floor: aws/port, canonical.
 * @see EC2 API Reference, ReplaceImageInstanceTypeSpecification (checked 2026-11-22): replaces both lists at once.
 */
import type { Ec2, Ec2Image } from "../aws/port";
import { isSame } from "../canonical";

/** The lists of a spec; `*` stands for any characters. */
export interface InstanceTypeLists {
  readonly supportedInstanceTypes?: string[];
  readonly unsupportedInstanceTypes?: string[];
}

/** The lists as a spec would state them; undefined where there are none. */
export function observeInstanceTypes(image: Ec2Image): InstanceTypeLists | undefined {
  const { SupportedInstanceTypes, UnsupportedInstanceTypes } = image.InstanceTypeSpecification ?? {};
  const namesOf = (list: typeof SupportedInstanceTypes): string[] =>
    (list ?? []).flatMap(({ InstanceType }) => InstanceType ?? []);
  return toLists(namesOf(SupportedInstanceTypes), namesOf(UnsupportedInstanceTypes));
}

/** Sets both lists; none wanted means none kept. */
export async function syncInstanceTypes(
  ec2: Ec2,
  image: Ec2Image,
  wanted: InstanceTypeLists | undefined,
): Promise<void> {
  const lists = toLists(wanted?.supportedInstanceTypes ?? [], wanted?.unsupportedInstanceTypes ?? []);
  if (isSame(observeInstanceTypes(image), lists)) return;
  await ec2.call("ReplaceImageInstanceTypeSpecification", {
    ImageId: image.ImageId,
    ...(lists === undefined
      ? {}
      : {
          InstanceTypeSpecification: {
            SupportedInstanceTypes: lists.supportedInstanceTypes,
            UnsupportedInstanceTypes: lists.unsupportedInstanceTypes,
          },
        }),
  });
}

function toLists(
  supported: readonly string[],
  unsupported: readonly string[],
): InstanceTypeLists | undefined {
  if (supported.length + unsupported.length === 0) return undefined;
  return {
    ...(supported.length === 0 ? {} : { supportedInstanceTypes: [...supported] }),
    ...(unsupported.length === 0 ? {} : { unsupportedInstanceTypes: [...unsupported] }),
  };
}
