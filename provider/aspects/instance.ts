/**
 * The instance that an image is made of: whether it is fit, and waiting until it is. Floor: state, aws.
 * @see EC2 API Reference, CreateImage: an EBS-backed instance, running or stopped; EC2 User Guide, Instance lifecycle
 * (checked 2026-11-22)
 */
import type { Ec2, Ec2Instance } from "../aws/port";
import { waitUntil, type Look } from "../aws/wait";
import { toElapsed, untilDeadline, type Patience } from "./state";

/** The instance with an id; undefined when the account does not see it. */
export async function findInstance(ec2: Ec2, id: string): Promise<Ec2Instance | undefined> {
  // By filter: an id that is named outright and unknown fails the call.
  const Filters = [{ Name: "instance-id", Values: [id] }];
  const { Reservations = [] } = await ec2.call("DescribeInstances", { Filters });
  return Reservations.flatMap(({ Instances = [] }) => Instances)[0];
}

/** What the spec of an image asks of its instance. */
export interface InstanceWish {
  readonly instanceId: string;
  readonly bootMode?: string;
}

/** Why no image can be made of the instance, now or later; undefined when one can. */
export function whyNoImage(
  instance: Ec2Instance | undefined,
  { instanceId, bootMode }: InstanceWish,
  region: string,
): string | undefined {
  const what = `instance \`${instanceId}\` in ${region}`;
  if (instance === undefined) {
    return `${what} is not visible; check \`instanceId\`, the Region, and that it belongs to the account.`;
  }
  const { RootDeviceType, State, CurrentInstanceBootMode: mode } = instance;
  if (RootDeviceType !== undefined && RootDeviceType !== "ebs") {
    return `${what} has an instance store as its root, and CreateImage takes EBS-backed instances alone; bundle it to S3 and register it with \`imageLocation\`.`;
  }
  if (State?.Name === "shutting-down" || State?.Name === "terminated") {
    return `${what} is ${State.Name}, and no image can be made of it; name an instance that is running or stopped.`;
  }
  if (bootMode !== undefined && mode !== undefined && mode !== bootMode) {
    return `\`bootMode\` can be \`${bootMode}\` only when the instance has booted so, and ${what} has booted as \`${mode}\`. Leave \`bootMode\` out.`;
  }
  return undefined;
}

/** Whether making the image restarts the instance, in words for whom it may surprise; undefined when it does not. */
export function whyReboot(
  { InstanceId: id = "", State }: Ec2Instance,
  noReboot: boolean | undefined,
  region: string,
): string | undefined {
  if (noReboot === true || State?.Name === "stopped" || State?.Name === "stopping") return undefined;
  return `making the image reboots instance \`${id}\` in ${region}, so that its file systems are whole; \`noReboot: true\` leaves it running, and its file systems as they happen to be.`;
}

/** Waits until the instance is running or stopped. Throws when it never will be. */
export async function waitForInstance(
  ec2: Ec2,
  wish: InstanceWish,
  patience: Patience,
): Promise<Ec2Instance> {
  const { clock } = patience;
  const began = clock.now();
  const look = async (): Promise<Look<Ec2Instance>> => {
    const instance = await findInstance(ec2, wish.instanceId);
    const why = whyNoImage(instance, wish, ec2.region);
    if (instance === undefined || why !== undefined) throw new Error(why);
    const state = instance.State?.Name ?? "without a state";
    if (state === "running" || state === "stopped") return { done: true, value: instance };
    const waited = toElapsed(clock.now() - began);
    return {
      done: false,
      standing: `instance \`${wish.instanceId}\` in ${ec2.region} is ${state} (${waited})`,
    };
  };
  const report = (standing: string): void => {
    patience.report(standing);
  };
  return untilDeadline(waitUntil(look, { clock, deadline: patience.deadline, report }));
}
