// Seeds a running instance, by the launch that RunInstances performs: its checks hold for seeds too.
// Floor: the actions.
import { type Call } from "./actions/call";
import { instanceLaunchActions } from "./actions/instance-launch";
import { type Input } from "./codec";
import { type ImageTraits } from "./store";

/** A running instance. */
export interface SeededInstance {
  /** @default the image of a seed of its own */
  readonly imageId?: string;
  /** @default a common type that the image fits */
  readonly instanceType?: string;
  /** Any other parameter of RunInstances. */
  readonly launch?: Partial<
    Omit<Input<"RunInstances">, "ImageId" | "InstanceType" | "MinCount" | "MaxCount">
  >;
}

/** Launches an instance that is running at once, and gives its id. */
export function seedInstance({ instanceType, launch }: SeededInstance, imageId: string, call: Call): string {
  const type = instanceType ?? fittingType(call.store.images.get(call.region, imageId)?.traits);
  const input = { ...launch, ImageId: imageId, InstanceType: type as "m5.large", MinCount: 1, MaxCount: 1 };
  const ready = { ...call, timings: { ...call.timings, instanceChange: 0 } };
  const [instance] = instanceLaunchActions.RunInstances(input, ready).Instances ?? [];
  return instance?.InstanceId ?? "";
}

function fittingType(traits: ImageTraits | undefined): string {
  if (traits?.architecture === "arm64") return "m6g.large";
  if (traits?.enaSupport === true) return "m5.large";
  return traits?.virtualizationType === "paravirtual" ? "m1.small" : "t2.small";
}
