/**
 * Everyone who may launch an image, as one resource: whoever is not listed loses the share. Floor: aspects, aws.
 * @see EC2 API Reference, ModifyImageAttribute, DescribeImageAttribute, ResetImageAttribute (checked 2026-11-22)
 */
import type { LaunchPermissionsSpec } from "../../schemas/generated/types";
import { isPrivate, observePrincipals, syncPrincipals, type Principals } from "../aspects/permissions";
import { isGone } from "../aws/errors";
import type { Handler } from "./handler";

interface State {
  readonly id: string;
  readonly imageId: string;
  readonly observed: Principals;
}

export const launchPermissionsHandler: Handler<LaunchPermissionsSpec, State> = {
  replaceOn: ["region", "imageId"],
  timeouts: { create: 10, update: 10, delete: 10 },

  async observe(spec, known, ctx) {
    const { region, imageId } = splitId(known?.id) ?? spec;
    const ec2 = ctx.aws.at({ ...spec, region });
    try {
      return { id: `${region}/${imageId}`, imageId, observed: await observePrincipals(ec2, imageId) };
    } catch (error) {
      // On a create a missing image is a fault; later it means that the permissions went with it.
      if (known !== undefined && isGone(error)) return undefined;
      throw error;
    }
  },

  // The image is there, or `observe` has said that it is not: there is nothing to bring into being.
  ensure: (spec, state) =>
    Promise.resolve(
      state ?? {
        id: `${spec.region}/${spec.imageId}`,
        imageId: spec.imageId,
        observed: toPrincipals({ imageId: spec.imageId }),
      },
    ),

  async sync(state, spec, ctx) {
    const wanted = toPrincipals(spec);
    await syncPrincipals(ctx.aws.at(spec), spec.imageId, state.observed, wanted);
    return { ...state, observed: wanted };
  },

  async remove(known, spec, ctx) {
    const { region, imageId } = splitId(known.id) ?? spec;
    const ec2 = ctx.aws.at({ ...spec, region });
    try {
      if (isPrivate(await observePrincipals(ec2, imageId))) return;
      await ec2.call("ResetImageAttribute", { ImageId: imageId, Attribute: "launchPermission" });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  },

  write({ id, imageId, observed }, spec) {
    const { accounts, organizations, organizationalUnits } = observed;
    const acknowledged = spec.public === undefined || spec.public === false ? undefined : spec.public;
    return {
      id,
      spec: {
        ...spec,
        imageId,
        accounts: [...accounts],
        organizations: [...organizations],
        organizationalUnits: [...organizationalUnits],
        // Shared with everyone by somebody else: said in the only way the property can say it, without a word for it.
        public: observed.everyone ? (acknowledged ?? { reason: "", scrubbed: true }) : false,
      },
      outputs: {},
    };
  },
};

function toPrincipals(spec: LaunchPermissionsSpec): Principals {
  return {
    accounts: [...(spec.accounts ?? [])].sort(),
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
