// Launch permissions: what a principal looks like, adding, removing, clearing and listing. Floor: the store.
import { type LaunchPermission } from "../codec";
import { refusal } from "../refusal";
import { snapshotIdsOf, type ImageRecord, type PermissionRecord } from "../store";
import { imageSharing } from "./block-public-access";
import { isAccount, type Call } from "./call";
import { publicDeprecation } from "./deprecation";

// EC2 User Guide: Share an AMI with organizations or organizational units, checked 2026-11-22.
const organizationForm = /^arn:[a-z-]+:organizations::\d{12}:organization\/o-[a-z0-9]{10,32}$/;
const unitForm =
  /^arn:[a-z-]+:organizations::\d{12}:ou\/o-[a-z0-9]{10,32}\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}$/;

/** One principal, checked. */
type Principal =
  | { readonly kind: "everyone" }
  | { readonly kind: "accounts" | "organizations" | "units"; readonly id: string };

/**
 * Adds and removes permissions; repeating either changes nothing. Nothing is written unless all of it is valid.
 *
 * @throws Refusal for malformed principals, and for shares that EC2 forbids
 */
export function changePermissions(
  image: ImageRecord,
  add: readonly LaunchPermission[],
  remove: readonly LaunchPermission[],
  call: Call,
): void {
  const added = add.map(principalOf);
  const removed = remove.map(principalOf);
  if (added.length > 0) checkShareable(image, added, call);
  for (const principal of added) put(image, principal);
  for (const principal of removed) take(image.permissions, principal);
}

/** Adds permissions without asking whether EC2 would allow the share; for seeds. */
export function grant(image: ImageRecord, add: readonly LaunchPermission[]): void {
  for (const principal of add.map(principalOf)) put(image, principal);
}

/** Stands in for the empty sets of all images: three sets for each would be a sixth of all that 100,000 images hold. */
const none = new Set<string>();

/** The permissions of a new image. */
export function noPermissions(): PermissionRecord {
  return { everyone: false, accounts: none, organizations: none, units: none };
}

/** Takes every permission away. */
export function clearPermissions({ permissions }: ImageRecord): void {
  Object.assign(permissions, noPermissions());
}

/** The permissions as EC2 lists them. */
export function listPermissions({ permissions }: ImageRecord): LaunchPermission[] {
  const { everyone, accounts, organizations, units } = permissions;
  return [
    ...(everyone ? [{ Group: "all" as const }] : []),
    ...[...accounts].map((UserId) => ({ UserId })),
    ...[...organizations].map((OrganizationArn) => ({ OrganizationArn })),
    ...[...units].map((OrganizationalUnitArn) => ({ OrganizationalUnitArn })),
  ];
}

function principalOf(permission: LaunchPermission): Principal {
  const { Group, UserId, OrganizationArn, OrganizationalUnitArn } = permission;
  const given = [Group, UserId, OrganizationArn, OrganizationalUnitArn].filter(
    (value) => value !== undefined,
  );
  if (given.length !== 1) throw refusal("badPermission", "launchPermission", given.join(", "));
  if (Group !== undefined) {
    if ((Group as string) !== "all") throw refusal("badPermission", "group", Group);
    return { kind: "everyone" };
  }
  if (UserId !== undefined) return checked("accounts", UserId, isAccount(UserId), "userId");
  if (OrganizationArn !== undefined) {
    return checked(
      "organizations",
      OrganizationArn,
      organizationForm.test(OrganizationArn),
      "organizationArn",
    );
  }
  const unit = OrganizationalUnitArn ?? "";
  return checked("units", unit, unitForm.test(unit), "organizationalUnitArn");
}

function checked(
  kind: "accounts" | "organizations" | "units",
  id: string,
  isValid: boolean,
  name: string,
): Principal {
  if (!isValid) throw refusal("badPermission", name, id);
  return { kind, id };
}

function checkShareable(image: ImageRecord, added: readonly Principal[], call: Call): void {
  const snapshots = snapshotIdsOf(image).flatMap((id) => call.store.snapshots.get(image.region, id) ?? []);
  if (added.some(({ kind }) => kind === "everyone")) {
    if (imageSharing(call) !== "unblocked") throw refusal("publicBlocked");
    if (image.mappings.some(({ ebs }) => ebs?.encrypted)) throw refusal("publicEncrypted", image.id);
    if (image.productCodes.length > 0) throw refusal("publicProduct", image.id);
    const limit = call.quotas.publicImages;
    if (!image.permissions.everyone && publicImages(call) >= limit) throw refusal("publicLimit", limit);
  }
  if (snapshots.some(({ managedKey }) => managedKey)) throw refusal("managedKeyShared");
}

/** The caller's public images in the Region; those in the recycle bin count (EC2 User Guide: AMI quotas). */
function publicImages({ account, region, now, store }: Call): number {
  let count = 0;
  for (const { permissions, deregisteredAt } of store.images.of(region, account))
    if (permissions.everyone && deregisteredAt === undefined) count += 1;
  for (const { record, exitAt } of store.imageBin.values()) {
    const isHere = record.owner === account && record.region === region && now < exitAt;
    if (isHere && record.permissions.everyone) count += 1;
  }
  return count;
}

function put(image: ImageRecord, principal: Principal): void {
  if (principal.kind === "everyone") {
    image.permissions.everyone = true;
    image.deprecateAt = publicDeprecation(image);
    return;
  }
  const { permissions } = image;
  if (permissions[principal.kind] === none) permissions[principal.kind] = new Set();
  permissions[principal.kind].add(principal.id);
}

function take(permissions: PermissionRecord, principal: Principal): void {
  if (principal.kind === "everyone") permissions.everyone = false;
  else permissions[principal.kind].delete(principal.id);
}
