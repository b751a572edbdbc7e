// StartInstances, StopInstances, TerminateInstances. Of several instances all change or none (EC2 API Reference:
// TerminateInstances), but protection against termination holds back only its own zone (checked 2026-11-22).
// Floor: the store and the refusals.
import { instanceState, instanceStateCodes, type InstanceRecord, type InstanceState } from "../compute";
import { refusal } from "../refusal";
import { instanceFor, later, required, type Call, type Handlers } from "./call";

const settledStart: readonly InstanceState[] = ["pending", "running"];
const settledStop: readonly InstanceState[] = ["stopping", "stopped"];
const settledEnd: readonly InstanceState[] = ["shutting-down", "terminated"];

/** Starting, stopping and terminating instances. */
export const instanceStateActions: Handlers<"StartInstances" | "StopInstances" | "TerminateInstances"> = {
  StartInstances({ InstanceIds }, call) {
    const instances = instancesOf(InstanceIds, call);
    for (const instance of instances) {
      const state = instanceState(instance, call.now);
      if (state !== "stopped" && !settledStart.includes(state)) {
        throw refusal("wrongInstanceState", instance.id, state);
      }
    }
    return { StartingInstances: changed(instances, "running", settledStart, call) };
  },

  StopInstances({ InstanceIds }, call) {
    const instances = instancesOf(InstanceIds, call);
    for (const instance of instances) {
      const state = instanceState(instance, call.now);
      if (state !== "running" && !settledStop.includes(state)) {
        throw refusal("wrongInstanceState", instance.id, state);
      }
      if (instance.traits.rootDeviceType === "instance-store")
        throw refusal("instanceStoreStop", instance.id);
      if (instance.isStopProtected) throw refusal("protectedInstance", instance.id);
    }
    return { StoppingInstances: changed(instances, "stopped", settledStop, call) };
  },

  TerminateInstances({ InstanceIds }, call) {
    const instances = instancesOf(InstanceIds, call);
    const held = instances.find(({ isTerminationProtected }) => isTerminationProtected);
    const zones = new Set(
      instances.filter(({ isTerminationProtected }) => isTerminationProtected).map(({ zone }) => zone),
    );
    const free = instances.filter(({ zone }) => !zones.has(zone));
    const changes = changed(free, "terminated", settledEnd, call);
    for (const instance of free) releaseVolumes(instance, call);
    if (held) throw refusal("protectedInstance", held.id);
    return { TerminatingInstances: changes };
  },
};

interface StateView {
  readonly Code: number;
  readonly Name: InstanceState;
}

function instancesOf(ids: readonly string[] | undefined, call: Call): InstanceRecord[] {
  return [...new Set(required(ids))].map((id) => instanceFor(call, id));
}

/** Changes what is not settled already, and tells of all. */
function changed(
  instances: readonly InstanceRecord[],
  to: InstanceRecord["change"]["to"],
  settled: readonly InstanceState[],
  call: Call,
): { InstanceId: string; PreviousState: StateView; CurrentState: StateView }[] {
  return instances.map((instance) => {
    const previous = instanceState(instance, call.now);
    if (!settled.includes(previous)) {
      const reason = { code: "Client.UserInitiatedShutdown", message: "Client.UserInitiatedShutdown" };
      instance.change = {
        to,
        askedAt: call.now,
        doneAt: later(call, call.timings.instanceChange),
        reason: to === "running" ? undefined : reason,
      };
    }
    // The answer tells of the change as it begins, however short it is.
    const current = settled.includes(previous) ? previous : (settled[0] ?? previous);
    return { InstanceId: instance.id, PreviousState: viewOf(previous), CurrentState: viewOf(current) };
  });
}

function viewOf(Name: InstanceState): StateView {
  return { Code: instanceStateCodes[Name], Name };
}

/** Volumes go with their instance or are detached from it, once it is terminated. */
function releaseVolumes({ volumes, change }: InstanceRecord, call: Call): void {
  for (const { volumeId } of volumes) {
    const volume = call.store.volumes.get(call.region, volumeId);
    if (!volume || volume.deletedAt !== undefined || volume.detachedAt !== undefined) continue;
    if (volume.attachment?.deleteOnTermination === true) volume.deletedAt = change.doneAt;
    else volume.detachedAt = change.doneAt;
  }
}
