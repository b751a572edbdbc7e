/**
 * Who may launch an image: EC2's list of tagged unions as named sets, and the way from one to another.
 * Floor: aws/port.
 */
import type { Ec2, Ec2LaunchPermission } from "../aws/port";

/** Everyone an image is shared with. */
export interface Principals {
  readonly accounts: readonly string[];
  readonly organizations: readonly string[];
  readonly organizationalUnits: readonly string[];
  readonly everyone: boolean;
}

/** Shared with nobody. */
export const nobody: Principals = {
  accounts: [],
  organizations: [],
  organizationalUnits: [],
  everyone: false,
};

/** EC2 takes at most 10,000 account ids a request; this many keeps a request far below every limit of size. */
const principalsPerCall = 500;

/** Everyone the image is shared with now; of a disabled image that is nobody. */
export async function observePrincipals(ec2: Ec2, imageId: string): Promise<Principals> {
  const { LaunchPermissions = [] } = await ec2.call("DescribeImageAttribute", {
    ImageId: imageId,
    Attribute: "launchPermission",
  });
  const pick = (key: "UserId" | "OrganizationArn" | "OrganizationalUnitArn"): string[] =>
    LaunchPermissions.flatMap((permission) => permission[key] ?? []).sort();
  return {
    accounts: pick("UserId"),
    organizations: pick("OrganizationArn"),
    organizationalUnits: pick("OrganizationalUnitArn"),
    everyone: LaunchPermissions.some((permission) => permission.Group === "all"),
  };
}

/** Takes the share from whoever is there and not wanted. */
export async function revokePrincipals(
  ec2: Ec2,
  imageId: string,
  observed: Principals,
  wanted: Principals,
): Promise<void> {
  const surplus = without(toPermissions(observed), toPermissions(wanted));
  for (const Remove of batchesOf(surplus, principalsPerCall)) {
    await ec2.call("ModifyImageAttribute", { ImageId: imageId, LaunchPermission: { Remove } });
  }
}

/** Shares with whoever is wanted and not yet there. */
export async function grantPrincipals(
  ec2: Ec2,
  imageId: string,
  observed: Principals,
  wanted: Principals,
): Promise<void> {
  const missing = without(toPermissions(wanted), toPermissions(observed));
  for (const Add of batchesOf(missing, principalsPerCall)) {
    await ec2.call("ModifyImageAttribute", { ImageId: imageId, LaunchPermission: { Add } });
  }
}

/** Whether an image is shared with nobody. */
export function isPrivate(principals: Principals): boolean {
  return toPermissions(principals).length === 0;
}

/** Whether the one shares with somebody with whom the other does not. */
export function addsSomebody(wanted: Principals, observed: Principals): boolean {
  return without(toPermissions(wanted), toPermissions(observed)).length > 0;
}

/** The items in groups of at most so many. */
export function batchesOf<T>(items: readonly T[], size: number): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
  return batches;
}

function toPermissions(principals: Principals): Ec2LaunchPermission[] {
  return [
    ...principals.accounts.map((UserId) => ({ UserId })),
    ...principals.organizations.map((OrganizationArn) => ({ OrganizationArn })),
    ...principals.organizationalUnits.map((OrganizationalUnitArn) => ({ OrganizationalUnitArn })),
    ...(principals.everyone ? [{ Group: "all" as const }] : []),
  ];
}

function without(
  from: readonly Ec2LaunchPermission[],
  those: readonly Ec2LaunchPermission[],
): Ec2LaunchPermission[] {
  const excluded = new Set(those.map((permission) => JSON.stringify(permission)));
  return from.filter((permission) => !excluded.has(JSON.stringify(permission)));
}
