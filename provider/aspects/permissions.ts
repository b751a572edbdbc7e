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

/** EC2 takes at most 10,000 account ids a request; this many keeps a request far below every limit of size. */
const principalsPerCall = 500;

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

/** Shares with whoever is wanted and not yet there, and takes the share from whoever is there and not wanted. */
export async function syncPrincipals(
  ec2: Ec2,
  imageId: string,
  observed: Principals,
  wanted: Principals,
): Promise<void> {
  const there = toPermissions(observed);
  const must = toPermissions(wanted);
  const add = without(must, there);
  const remove = without(there, must);
  for (let at = 0; at < Math.max(add.length, remove.length); at += principalsPerCall) {
    const Add = add.slice(at, at + principalsPerCall);
    const Remove = remove.slice(at, at + principalsPerCall);
    await ec2.call("ModifyImageAttribute", {
      ImageId: imageId,
      LaunchPermission: { ...(Add.length > 0 ? { Add } : {}), ...(Remove.length > 0 ? { Remove } : {}) },
    });
  }
}

/** Whether an image is shared with nobody. */
export function isPrivate(principals: Principals): boolean {
  return toPermissions(principals).length === 0;
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
