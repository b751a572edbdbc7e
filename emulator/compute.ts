// Instances and launch templates as the store holds them. An instance's state is computed from the time of its last
// change, never stored. Floor: the store's types.
import { type ImageRecord, type ImageTraits, type ResourceRecord } from "./store";

/** The states of an instance, with the codes that EC2 gives them. */
export const instanceStateCodes = {
  pending: 0,
  running: 16,
  "shutting-down": 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
} as const;

/** A state of an instance. */
export type InstanceState = keyof typeof instanceStateCodes;

/** The state that an instance is in while it changes. */
const onTheWay = { running: "pending", stopped: "stopping", terminated: "shutting-down" } as const;

/** The last change of an instance: where it leads, and when it gets there. */
export interface InstanceChange {
  readonly to: keyof typeof onTheWay;
  readonly askedAt: number;
  readonly doneAt: number;
  readonly reason?: { readonly code: string; readonly message: string } | undefined;
}

/** How an instance serves its metadata. */
export interface MetadataRecord {
  readonly httpTokens: string;
  readonly httpPutResponseHopLimit: number;
  readonly httpEndpoint: string;
  readonly httpProtocolIpv6: string;
  readonly instanceMetadataTags: string;
}

/** An instance: what it took from its image, and the volumes that it was launched with. */
export interface InstanceRecord extends ResourceRecord {
  readonly reservationId: string;
  readonly launchIndex: number;
  readonly clientToken: string | undefined;
  readonly imageId: string;
  readonly traits: ImageTraits;
  readonly imdsSupport: string | undefined;
  readonly platform: ImageRecord["platform"];
  readonly productCodes: readonly string[];
  readonly instanceType: string;
  readonly currentBootMode: "legacy-bios" | "uefi";
  readonly zone: string;
  readonly tenancy: string;
  readonly keyName: string | undefined;
  readonly subnetId: string | undefined;
  readonly securityGroupIds: readonly string[];
  readonly ebsOptimized: boolean;
  readonly metadata: MetadataRecord;
  readonly isTerminationProtected: boolean;
  readonly isStopProtected: boolean;
  readonly volumes: readonly { readonly deviceName: string; readonly volumeId: string }[];
  readonly ephemeral: readonly { readonly deviceName: string; readonly virtualName: string }[];
  change: InstanceChange;
}

/** A volume's place on an instance. */
export interface AttachmentRecord {
  readonly instanceId: string;
  readonly deviceName: string;
  readonly deleteOnTermination: boolean;
  readonly attachedAt: number;
}

/** A version of a launch template; the data is EC2's own, as it was given. */
export interface TemplateVersionRecord {
  readonly number: number;
  readonly description: string | undefined;
  readonly createdAt: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A launch template; its first version is the default one. */
export interface LaunchTemplateRecord extends ResourceRecord {
  readonly name: string;
  readonly versions: TemplateVersionRecord[];
}

/** An instance's state at a time. */
export function instanceState({ change }: InstanceRecord, now: number): InstanceState {
  return now < change.doneAt ? onTheWay[change.to] : change.to;
}
