/**
 * Who refers to an image: the guard of `protectWhileInUse`. It sees instances, launch templates, parameters and Image
 * Builder recipes of the image's own account; other accounts show only in usage reports, which it does not ask for,
 * for they take EC2 up to hours. Floor: aws/port.
 * @see EC2 User Guide, Identify your resources referencing specified AMIs (checked 2026-11-22)
 */
import type { Ec2 } from "../aws/port";

const mostNamed = 5;

/** Throws when anything of the account refers to the image, and also when EC2 does not tell: unknown is not unused. */
export async function assertUnused(ec2: Ec2, imageId: string): Promise<void> {
  const found: string[] = [];
  let token: string | undefined;
  do {
    const page = await ec2.call("DescribeImageReferences", {
      ImageIds: [imageId],
      IncludeAllResourceTypes: true,
      ...(token === undefined ? {} : { NextToken: token }),
    });
    found.push(...(page.ImageReferences ?? []).map(({ Arn, ResourceType }) => Arn ?? ResourceType ?? "?"));
    token = page.NextToken;
  } while (token !== undefined && token !== "");
  if (found.length === 0) return;
  const more = found.length > mostNamed ? ` and ${found.length - mostNamed} more` : "";
  const named = found.slice(0, mostNamed).map((arn) => `\`${arn}\``);
  throw new Error(
    `image \`${imageId}\` in ${ec2.region} is in use by ${named.join(", ")}${more}, and \`protectWhileInUse\` keeps it. Remove those first, or set \`protectWhileInUse: false\` and run \`pulumi up\`.`,
  );
}
