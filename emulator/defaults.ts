// How long things take and how many there may be, unless the caller says otherwise. Floor: actions/call.
import { type Quotas, type Timings } from "./actions/call";

export const defaultTimings: Timings = {
  pending: 0,
  deregisteredLinger: 60_000,
  instanceChange: 0,
  terminatedLinger: 3_600_000,
  snapshotInterval: 15_000,
  blockPublicAccess: 0,
  clientTokens: Infinity,
  parameterCheck: 0,
};

export const defaultQuotas: Quotas = {
  tagsPerResource: 50,
  concurrentCopies: 300,
  concurrentSnapshotCopies: 20,
  snapshots: 100_000,
  pendingSnapshots: Infinity,
  instances: 1000,
  launchTemplates: 5000,
  launchTemplateVersions: 10_000,
  publicImages: 5,
};
