/**
 * What the rules say of a case: its resources as a program has them, through the readers, their links and the engine.
 * Floor: cases, snapshots, policies.
 */
import { type AnyRule } from "../../policies/engine/rule";
import { run } from "../../policies/engine/run";
import { pulumiEncoding } from "../../policies/readers/encodings";
import { readStack, type StackResource } from "../../policies/readers/stack";
import { refusals } from "../../policies/rules";
import { tokenOf, type Kind } from "../../schemas/kinds";
import { type LaunchBlockDeviceMapping, type LaunchSpec } from "../../schemas/generated/types";
import { fittingType } from "./fitting-type";
import { home, imageId, type Case } from "./cases";
import { snapshots } from "./snapshots";
import { now } from "./world";

/** A refusal of the rules. */
export interface Objection {
  readonly rule: string;
  readonly message: string;
  readonly at: string;
}

export interface Verdict {
  /** What is wrong with what the case is about. */
  readonly objections: readonly Objection[];
  /** What is wrong with the image that it is done with. */
  readonly below: readonly Objection[];
  /** What the rules cannot tell. */
  readonly undecided: readonly { readonly rule: string; readonly reason: string }[];
}

/** Messages by their keys, so that findings can be told apart. */
const keyed: readonly AnyRule[] = refusals.map((rule) => ({
  ...rule,
  messages: Object.fromEntries(Object.keys(rule.messages).map((key) => [key, key])),
}));

export function verdictOn(one: Case): Verdict {
  const { findings, deferred, faults } = run(readStack(resourcesOf(one), pulumiEncoding), keyed, { now });
  if (faults[0] !== undefined) throw new Error(faults[0].message);
  // An image is judged together with the launch that is to show what it is good for.
  const isOf = (subject: string): boolean => one.about === "image" || subject.includes("::it");
  const toObjection = ({ ruleId, message, at }: (typeof findings)[number]): Objection => ({
    rule: ruleId,
    message,
    at,
  });
  return {
    objections: findings.filter(({ subject }) => isOf(subject)).map(toObjection),
    below: findings.filter(({ subject }) => !isOf(subject)).map(toObjection),
    undecided: deferred
      .filter(({ subject }) => isOf(subject))
      .map(({ ruleId, reason }) => ({ rule: ruleId, reason })),
  };
}

function resourcesOf(one: Case): StackResource[] {
  const around = Object.entries(snapshots).map(([id, inputs], index) =>
    resource("aws:ebs/snapshot:Snapshot", `snapshot${index}`, { ...inputs }, id),
  );
  const image = resource(tokenFor("image"), "image", { region: home, ...one.image }, imageId);
  return [...around, image, ...subjectOf(one)];
}

function subjectOf(one: Case): StackResource[] {
  switch (one.about) {
    case "image":
      return templateAndGroup({ imageId, instanceType: fittingType(one.image) });
    case "image-copy":
      return [resource(tokenFor("image-copy"), "it", { ...one.copy })];
    case "launch-permissions":
      return [resource(tokenFor("launch-permissions"), "it", { ...one.share })];
    case "launch":
      return one.as === "instance"
        ? [resource("aws:ec2/instance:Instance", "it", instanceInputs(one.launch))]
        : templateAndGroup(one.launch);
  }
}

/** A template, and a group that launches it as it is. */
function templateAndGroup(launch: LaunchSpec): StackResource[] {
  const id = "lt-0000000000000000a";
  const { region } = launch;
  return [
    resource("aws:ec2/launchTemplate:LaunchTemplate", "it-template", templateInputs(launch), id),
    resource("aws:autoscaling/group:Group", "it-group", { region, launchTemplate: { id } }),
  ];
}

function instanceInputs({
  imageId: ami,
  rootVolume,
  blockDeviceMappings = [],
  ...launch
}: LaunchSpec): object {
  const { networkInterfaceCount, region, instanceType, hibernation, tenancy } = launch;
  return {
    ...{ region, instanceType, ami, hibernation, tenancy },
    rootBlockDevice: rootVolume,
    ebsBlockDevices: blockDeviceMappings
      .filter(({ ebs }) => ebs)
      .map(({ deviceName, ebs }) => ({ deviceName, ...ebs })),
    ephemeralBlockDevices: blockDeviceMappings.filter(({ ebs }) => !ebs).map(toDevice),
    networkInterfaces: interfacesOf(networkInterfaceCount),
  };
}

function templateInputs({
  blockDeviceMappings,
  networkInterfaceCount,
  hibernation,
  tenancy,
  ...launch
}: LaunchSpec): object {
  return {
    ...launch,
    blockDeviceMappings: blockDeviceMappings?.map(toDevice),
    networkInterfaces: interfacesOf(networkInterfaceCount),
    hibernationOptions: hibernation === undefined ? undefined : { configured: hibernation },
    placement: tenancy === undefined ? undefined : { tenancy },
  };
}

/** Both types write a device that is left out as any text but the empty one. */
function toDevice({ noDevice, ...mapping }: LaunchBlockDeviceMapping): object {
  return { ...mapping, ...(noDevice === undefined ? {} : { noDevice: "true" }) };
}

function interfacesOf(further: number | undefined): object[] | undefined {
  if (further === undefined) return undefined;
  return Array.from({ length: further + 1 }, (_, deviceIndex) => ({ deviceIndex }));
}

function resource(type: string, name: string, inputs: object, id?: string): StackResource {
  return { urn: `urn:pulumi:dev::web::${type}::${name}`, type, id, inputs, propertyDependencies: {} };
}

function tokenFor(kind: Kind): string {
  const token = tokenOf(kind);
  if (token === undefined) throw new Error(`\`${kind}\` is no resource of ours`);
  return token;
}
