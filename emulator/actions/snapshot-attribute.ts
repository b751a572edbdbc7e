// DescribeSnapshotAttribute, ModifySnapshotAttribute, ResetSnapshotAttribute: who may create volumes from a snapshot.
// A call adds or removes, never both, and at most 500 (EC2 API Reference: ModifySnapshotAttribute, checked 2026-11-22).
// Floor: the store, the account settings and the refusals.
import { type Input, type Output } from "../codec";
import { refusal } from "../refusal";
import { type SnapshotRecord } from "../store";
import { isAccount, required, snapshotFor, type Call, type Handlers } from "./call";

type Modification = Input<"ModifySnapshotAttribute">;
type Permission = NonNullable<Output<"DescribeSnapshotAttribute">["CreateVolumePermissions"]>[number];

const attribute = "createVolumePermission";
const maxChanges = 500;

/** Reading, changing and clearing the permissions of a snapshot. */
export const snapshotAttributeActions: Handlers<
  "DescribeSnapshotAttribute" | "ModifySnapshotAttribute" | "ResetSnapshotAttribute"
> = {
  DescribeSnapshotAttribute({ SnapshotId, Attribute }, call) {
    const snapshot = ownSnapshot(SnapshotId, call);
    const name: string = required(Attribute);
    if (name === "productCodes") return { SnapshotId: snapshot.id, ProductCodes: [] };
    checkAttribute(name);
    return { SnapshotId: snapshot.id, CreateVolumePermissions: permissionsOf(snapshot) };
  },

  ModifySnapshotAttribute(input, call) {
    if (input.Attribute !== undefined) checkAttribute(input.Attribute);
    const { add, remove } = changesOf(input);
    const snapshot = ownSnapshot(input.SnapshotId, call);
    if (add.length > 0) checkShareable(snapshot, add, call);
    for (const permission of add) put(snapshot, permission);
    for (const permission of remove) take(snapshot, permission);
    return {};
  },

  ResetSnapshotAttribute({ SnapshotId, Attribute }, call) {
    checkAttribute(required(Attribute));
    const snapshot = ownSnapshot(SnapshotId, call);
    snapshot.isPublic = false;
    snapshot.sharedWith.clear();
    return {};
  },
};

function ownSnapshot(id: string | undefined, call: Call): SnapshotRecord {
  const snapshot = snapshotFor(call, required(id));
  if (snapshot.owner !== call.account) throw refusal("foreignSnapshot", snapshot.id);
  return snapshot;
}

function checkAttribute(name: string): void {
  if (name !== attribute) throw refusal("badValue", name, "Attribute", attribute);
}

function permissionsOf({ isPublic, sharedWith }: SnapshotRecord): Permission[] {
  const group: Permission[] = isPublic === true ? [{ Group: "all" }] : [];
  return [...group, ...Array.from(sharedWith, (UserId) => ({ UserId }))];
}

/** The changes of either form: the structure, or flat lists with an operation. */
function changesOf(input: Modification): { add: readonly Permission[]; remove: readonly Permission[] } {
  const { UserIds = [], GroupNames = [], CreateVolumePermission = {} } = input;
  const operation: string | undefined = input.OperationType;
  const flat: Permission[] = [
    ...UserIds.map((UserId) => ({ UserId })),
    ...GroupNames.map((Group) => ({ Group: Group as "all" })),
  ];
  if (operation !== undefined && operation !== "add" && operation !== "remove") {
    throw refusal("badValue", operation, "OperationType", "add or remove");
  }
  if (flat.length > 0 && operation === undefined) throw refusal("missingParameter", "OperationType");
  const add = [...(CreateVolumePermission.Add ?? []), ...(operation === "add" ? flat : [])];
  const remove = [...(CreateVolumePermission.Remove ?? []), ...(operation === "remove" ? flat : [])];
  if (add.length + remove.length === 0) throw refusal("missingParameter", "CreateVolumePermission");
  if (add.length > 0 && remove.length > 0) {
    throw refusal("conflictingParameters", "A call adds or removes permissions, not both.");
  }
  if (add.length + remove.length > maxChanges) throw refusal("tooManySnapshotPermissions", maxChanges);
  for (const permission of [...add, ...remove]) checkPermission(permission);
  return { add, remove };
}

function checkPermission({ UserId, Group }: Permission): void {
  const group: string | undefined = Group;
  if (group !== undefined && group !== "all") throw refusal("badValue", group, "Group", "all");
  if (UserId !== undefined && !isAccount(UserId)) throw refusal("malformedUser", UserId);
  if (UserId === undefined && group === undefined) throw refusal("missingParameter", "UserId");
}

function checkShareable(snapshot: SnapshotRecord, add: readonly Permission[], call: Call): void {
  if (snapshot.managedKey) throw refusal("snapshotKeyShared");
  if (!add.some(({ Group }) => Group !== undefined)) return;
  const { snapshotSharing } = call.store.settings.of(call.account, call.region);
  if (snapshotSharing !== "unblocked") throw refusal("publicSnapshotBlocked");
  if (snapshot.encrypted) throw refusal("publicEncryptedSnapshot", snapshot.id);
}

function put(snapshot: SnapshotRecord, { UserId, Group }: Permission): void {
  if (Group !== undefined) snapshot.isPublic = true;
  if (UserId !== undefined) snapshot.sharedWith.add(UserId);
}

function take(snapshot: SnapshotRecord, { UserId, Group }: Permission): void {
  if (Group !== undefined) snapshot.isPublic = false;
  if (UserId !== undefined) snapshot.sharedWith.delete(UserId);
}
