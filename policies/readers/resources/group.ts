/**
 * Auto Scaling groups of `@pulumi/aws`: the launch of a template or of a launch configuration, or one launch for each
 * override of a mixed-instances policy. Property names: @pulumi/aws 7.48.0, autoscaling/group.d.ts, types/input.d.ts.
 * Floor: `reader.ts`, `fleet.ts`.
 */
import { isUnknown, type Tri } from "../../engine/value";
import { toBlock, toText, type Inputs } from "../values";
import { readOverrides } from "./fleet";
import { toTemplate } from "./launch-parts";
import { toPart, type Part, type ReaderTable } from "./reader";

const templateAt = "/mixedInstancesPolicy/launchTemplate/launchTemplateSpecification";

function read(inputs: Inputs): readonly Part[] {
  const region = toText(inputs.region);
  const policy = toBlock(inputs.mixedInstancesPolicy);
  if (policy !== undefined) {
    const launchTemplate = insideOf(policy, "launchTemplate");
    const template = toTemplate(insideOf(launchTemplate, "launchTemplateSpecification"));
    const overrides = insideOf(launchTemplate, "overrides");
    const at = "/mixedInstancesPolicy/launchTemplate/overrides";
    return readOverrides(overrides, at, "", { region, template, templateAt });
  }
  const template = toTemplate(inputs.launchTemplate);
  if (template !== undefined) return [toPart("launch", "", { region, launchTemplate: template })];
  const configuration = toText(inputs.launchConfiguration);
  if (configuration === undefined) return [];
  const from = { launchTemplate: "/launchConfiguration" };
  return [toPart("launch", "", { region, launchTemplate: configuration }, from)];
}

function insideOf(block: Tri<Inputs>, property: string): Tri<Inputs> {
  if (block === undefined || isUnknown(block)) return block;
  const value = (block as Inputs)[property];
  return property === "overrides" ? (value as Tri<Inputs>) : toBlock(value);
}

export const groupReaders: ReaderTable = { "aws:autoscaling/group:Group": { read } };
