/**
 * Everyone who may launch an image, as one resource: whoever is not listed loses the share. While the image is disabled
 * it has no launch permissions; then this speaks of those that are written down to be given back, and otherwise waits.
 * Floor: image-spec, owned-snapshots, preflight, aspects, aws.
 * @see EC2 API Reference, ModifyImageAttribute, DescribeImageAttribute, ResetImageAttribute; EC2 User Guide, Disable an
 * AMI (checked 2026-11-22)
 */
import type { LaunchPermissionsSpec } from "../../schemas/generated/types";
import { isEnabled } from "../aspects/enabled";
import { eraseRecord, readRecord, writeRecord } from "../aspects/permission-record";
import {
  addsSomebody,
  grantPrincipals,
  isPrivate,
  nobody,
  observePrincipals,
  revokePrincipals,
  type Principals,
} from "../aspects/permissions";
import {
  areShared,
  grantSnapshots,
  observeSnapshotAccounts,
  revokeSnapshots,
  type SnapshotAccounts,
} from "../aspects/snapshot-permissions";
import { findStackImage } from "../aspects/stack-images";
import { findImage, isSettled, waitForImage } from "../aspects/state";
import { toTagMap } from "../aspects/tags";
import { isGone } from "../aws/errors";
import type { Ec2, Ec2Image } from "../aws/port";
import { askAll, askOnce, requireReady, type Answer, type Inquiry, type Question } from "../preflight/ask";
import { regionIsOpen } from "../preflight/region";
import { keysCanBeShared, publicIsAllowed } from "../preflight/sharing";
import type { Context, Handler, Known, Located } from "./handler";
import { snapshotsOf } from "./image-spec";
import { describeSnapshots } from "./owned-snapshots";

type Spec = Located<LaunchPermissionsSpec>;

interface State {
  readonly id: string;
  readonly imageId: string;
  readonly image: Ec2Image;
  /** Of a disabled image, what is written down to be given back. */
  readonly observed: Principals;
  /** Of the snapshots whose permissions are ours to match; undefined where they are not. */
  readonly snapshots?: SnapshotAccounts | undefined;
  readonly known?: Known | undefined;
}

export const launchPermissionsHandler: Handler<LaunchPermissionsSpec, State> = {
  replaceOn: ["region", "imageId"],
  timeouts: { create: 10, update: 10, delete: 10 },

  preflight,

  async observe(spec, known, ctx) {
    const { region, imageId } = splitId(known?.id) ?? spec;
    const ec2 = ctx.aws.at({ ...spec, region });
    const state = await look(ec2, imageId, known, managesSnapshots(spec, known), ctx);
    if (state === undefined && known === undefined) {
      throw new Error(
        `image \`${imageId}\` is not visible in ${region}; check \`imageId\`, \`region\` and that the image is the account's own.`,
      );
    }
    return state && { ...state, id: `${region}/${imageId}`, known };
  },

  async ensure(spec, state, ctx) {
    if (state === undefined) throw new Error(`image \`${spec.imageId}\` in ${spec.region} is gone.`);
    const ready = isSettled(state.image) ? state : await settle(state, spec, ctx);
    if (isEnabled(ready.image) && addsSomebody(toPrincipals(spec, ready.image), ready.observed)) {
      await requireReady<Partial<Spec>>(preflight, spec, ctx);
    }
    return ready;
  },

  // Whoever must go goes before anybody comes; and who is to copy the image has its snapshots by the time he sees it.
  async sync(state, spec, ctx) {
    const ec2 = ctx.aws.at(spec);
    const { imageId, image } = state;
    const wanted = toPrincipals(spec, image);
    if (!isEnabled(image)) {
      const observed = await syncDisabled(ec2, state, wanted, ctx);
      return { ...state, observed, snapshots: await syncSnapshots(ec2, state, spec, ctx) };
    }
    await revokePrincipals(ec2, imageId, state.observed, wanted);
    const snapshots = await syncSnapshots(ec2, state, spec, ctx);
    await grantPrincipals(ec2, imageId, state.observed, wanted);
    return { ...state, observed: wanted, snapshots };
  },

  async remove(known, spec, ctx) {
    const { region, imageId } = splitId(known.id) ?? spec;
    const ec2 = ctx.aws.at({ ...spec, region });
    const state = await look(ec2, imageId, known, managesSnapshots(spec, known), ctx);
    if (state === undefined) return;
    if (!isEnabled(state.image)) await eraseRecord(ec2, imageId, toTagMap(state.image.Tags));
    else if (!isPrivate(state.observed)) {
      await ec2.call("ResetImageAttribute", { ImageId: imageId, Attribute: "launchPermission" });
    }
    if (state.snapshots !== undefined) await revokeSnapshots(ec2, state.snapshots, []);
  },

  write({ id, imageId, image, observed, snapshots }, spec) {
    const { accounts, organizations, organizationalUnits } = observed;
    const acknowledged = spec.public === undefined || spec.public === false ? undefined : spec.public;
    const owner = (spec.accounts ?? []).filter((account) => account === image.OwnerId);
    return {
      id,
      spec: {
        ...spec,
        imageId,
        // The owner may launch without being listed: who states it states what is so.
        accounts: [...new Set([...accounts, ...owner])],
        organizations: [...organizations],
        organizationalUnits: [...organizationalUnits],
        // Shared with everyone by somebody else: said in the only way the property can say it, without a word for it.
        public: observed.everyone ? (acknowledged ?? { reason: "", scrubbed: true }) : false,
        ...(snapshots === undefined
          ? {}
          : { snapshotPermissions: areShared(snapshots, toPrincipals(spec, image).accounts) }),
      },
      outputs: snapshots === undefined ? {} : { snapshotIds: [...snapshots.keys()].sort() },
    };
  },
};

/** What keeps an image from being shared: its Region, the account's block on public images, its keys. */
async function preflight(spec: Partial<Spec>, inquiry: Inquiry): Promise<readonly Answer[]> {
  const { region, assumeRoleArn, imageId } = spec;
  if (region === undefined) return [];
  const place = { region, assumeRoleArn };
  const questions: Question[] = [regionIsOpen(inquiry, place)];
  const wanted = toPrincipals({ ...spec, imageId: imageId ?? "" }, {});
  if (wanted.everyone) questions.push(publicIsAllowed(inquiry, place));
  if (imageId !== undefined && !isPrivate(wanted)) {
    questions.push(async () => {
      const key = `image ${region} ${assumeRoleArn ?? ""} ${imageId}`;
      const image = await askOnce(inquiry, key, () => findImage(inquiry.aws.at(place), imageId));
      const snapshotIds = image === undefined ? [] : snapshotsOf(image);
      return keysCanBeShared(inquiry, place, { id: imageId, snapshotIds }, wanted)();
    });
  }
  return askAll(questions);
}

/** Snapshots are ours to match when the spec says so, and for as long as they are written down as matched. */
function managesSnapshots(spec: LaunchPermissionsSpec, known: Known | undefined): boolean {
  return spec.snapshotPermissions === true || (known?.snapshotIds ?? []).length > 0;
}

/** Waits for an image in the making, and looks again: until then it tells no snapshots. */
async function settle(state: State, spec: Spec, ctx: Context): Promise<State> {
  const { imageId, known } = state;
  const ec2 = ctx.aws.at(spec);
  await waitForImage(ec2, imageId, ctx);
  const settled = await look(ec2, imageId, known, managesSnapshots(spec, known), ctx);
  if (settled === undefined) throw new Error(`image \`${imageId}\` in ${spec.region} is gone.`);
  return { ...state, ...settled };
}

/** The image and whom it is shared with; undefined when it is gone. */
async function look(
  ec2: Ec2,
  imageId: string,
  known: Known | undefined,
  withSnapshots: boolean,
  ctx: Context,
): Promise<Omit<State, "id"> | undefined> {
  const image = await findStackImage(ec2, imageId, ctx);
  if (image === undefined) return undefined;
  try {
    const observed = isEnabled(image) ? await observePrincipals(ec2, imageId) : recordOf(image);
    if (!withSnapshots) return { imageId, image, observed };
    // Of snapshots that another account owns, that account alone says who may use them.
    const own = await describeSnapshots(ec2, snapshotsOf(image));
    const ids = own.flatMap(({ SnapshotId }) => SnapshotId ?? []);
    return { imageId, image, observed, snapshots: await observeSnapshotAccounts(ec2, ids) };
  } catch (error) {
    if (known !== undefined && isGone(error)) return undefined;
    throw error;
  }
}

function recordOf(image: Ec2Image): Principals {
  const record = readRecord(toTagMap(image.Tags));
  return record === undefined || record === "unreadable" ? nobody : record;
}

/**
 * EC2 shares no disabled image. What is written down to be given back is brought to what is wanted, so that enabling
 * gives nobody back who was revoked meanwhile; where nothing is written down, the next run after enabling shares it.
 */
async function syncDisabled(
  ec2: Ec2,
  { imageId, image, observed }: State,
  wanted: Principals,
  ctx: Context,
): Promise<Principals> {
  const tags = toTagMap(image.Tags);
  const isRecorded = readRecord(tags) !== undefined;
  if (isRecorded && (await writeRecord(ec2, imageId, tags, wanted))) return wanted;
  if (addsSomebody(wanted, observed) || addsSomebody(observed, wanted)) {
    ctx.warn(
      `image \`${imageId}\` in ${ec2.region} is disabled, and EC2 shares no disabled image: its launch permissions are left as they are until a run after it is enabled.`,
    );
  }
  return observed;
}

/** Matches the snapshots' permissions with the accounts, or takes away what an earlier run matched. */
async function syncSnapshots(
  ec2: Ec2,
  { image, imageId, snapshots, known }: State,
  spec: Spec,
  ctx: Context,
): Promise<SnapshotAccounts | undefined> {
  if (snapshots === undefined) return undefined;
  const { accounts, organizations, organizationalUnits } = toPrincipals(spec, image);
  if (spec.snapshotPermissions !== true) {
    const before = (known?.outputs.accounts ?? []) as readonly string[];
    await revokeSnapshots(ec2, snapshots, [], (account) => before.includes(account));
    return undefined;
  }
  if (organizations.length + organizationalUnits.length > 0) {
    ctx.warn(
      `\`snapshotPermissions\` of image \`${imageId}\` in ${ec2.region} reaches \`accounts\` alone: EC2 shares snapshots with no organization or unit, whose accounts can launch the image and not copy it. List those that must copy it in \`accounts\`.`,
    );
  }
  const foreign = snapshotsOf(image).filter((id) => !snapshots.has(id));
  if (foreign.length > 0) {
    ctx.warn(
      `the snapshots \`${foreign.join("`, `")}\` of image \`${imageId}\` in ${ec2.region} are another account's, which alone can share them.`,
    );
  }
  await revokeSnapshots(ec2, snapshots, accounts);
  await grantSnapshots(ec2, snapshots, accounts);
  return new Map([...snapshots.keys()].map((id) => [id, accounts]));
}

/** Everyone whom a spec names; never the owner, who needs no share. */
function toPrincipals(spec: LaunchPermissionsSpec, { OwnerId }: Pick<Ec2Image, "OwnerId">): Principals {
  return {
    accounts: (spec.accounts ?? []).filter((account) => account !== OwnerId).sort(),
    organizations: [...(spec.organizations ?? [])].sort(),
    organizationalUnits: [...(spec.organizationalUnits ?? [])].sort(),
    everyone: spec.public !== undefined && spec.public !== false,
  };
}

/** `eu-west-1/ami-…`, the id of the resource. */
function splitId(id: string | undefined): { region: string; imageId: string } | undefined {
  const [region, imageId] = id?.split("/") ?? [];
  return region === undefined || imageId === undefined ? undefined : { region, imageId };
}
