/**
 * Deregistration protection: setting it, and what it means for a removal. Floor: aws/port.
 * @see EC2 User Guide, Protect an AMI from deregistration (checked 2026-11-22). EC2's values are in no document:
 * `disabled`, `enabled-with-cooldown` and `disabled after <time>` were seen (github.com/ekristen/aws-nuke).
 */
import type { Ec2, Ec2Image } from "../aws/port";

export type Protection = "disabled" | "enabled-with-cooldown" | "enabled-without-cooldown";

/** The protection as a spec would state it; during a cooldown it is off already. */
export function observeProtection({ DeregistrationProtection: text = "disabled" }: Ec2Image): Protection {
  if (text.startsWith("disabled")) return "disabled";
  return text === "enabled-with-cooldown" ? text : "enabled-without-cooldown";
}

/** Switches protection on, off, or from one kind to the other. */
export async function syncProtection(ec2: Ec2, image: Ec2Image, wanted: string | undefined): Promise<void> {
  if (wanted === undefined || observeProtection(image) === wanted) return;
  const id = { ImageId: image.ImageId };
  if (wanted === "disabled") await ec2.call("DisableImageDeregistrationProtection", id);
  else {
    const WithCooldown = wanted === "enabled-with-cooldown";
    await ec2.call("EnableImageDeregistrationProtection", { ...id, WithCooldown });
  }
}

/** Why EC2 would refuse to deregister the image, and what to do; undefined when it would not. */
export function whyProtected(image: Ec2Image, region: string): string | undefined {
  const { DeregistrationProtection: text = "disabled", ImageId: id = "" } = image;
  if (text === "disabled") return undefined;
  const what = `image \`${id}\` in ${region} is protected from deregistration`;
  const until = /^disabled after (.+)$/.exec(text)?.[1];
  if (until !== undefined) {
    return `${what} until \`${until}\`, as EC2 says: its protection is off, and its cooldown is not over. Destroy it after that.`;
  }
  const cooldown =
    text === "enabled-with-cooldown"
      ? " EC2 then keeps it protected for another 24 hours (its cooldown)."
      : "";
  return `${what} (\`${text}\`). Set \`deregistrationProtection: "disabled"\`, run \`pulumi up\`, and destroy it after that.${cooldown}`;
}
