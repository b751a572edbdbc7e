// What a case of the table of refusals acts on: an emulator of its own and requests written by hand, so that no
// client keeps a bad one from being sent. Floor: the emulator's public face, fetch.
import { type Emulator, type EmulatorOptions } from "../../../../emulator/index";

export const account = "123456789012";
export const stranger = "210987654321";
export const missing = {
  image: "ami-0123456789abcdef0",
  snapshot: "snap-0123456789abcdef0",
  volume: "vol-0123456789abcdef0",
  instance: "i-0123456789abcdef0",
  template: "lt-0123456789abcdef0",
} as const;

/** The parameters of a query request, by the names that EC2 gives them. */
export type Form = Readonly<Record<string, string | number | boolean>>;

/** Who asks, and where. */
export interface Place {
  readonly account?: string;
  readonly region?: string;
  readonly service?: string;
}

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  /** The error code; empty for a success. */
  readonly code: string;
  readonly body: string;
}

/** What provokes a refusal: the last answer is the one that counts. */
export type Provoke = (lab: Lab) => Promise<Answer>;

/** A case; one that needs an emulator started in a certain way says so. */
export type Case = Provoke | { readonly options: EmulatorOptions; readonly provoke: Provoke };

/** One emulator, and hands to work it with. */
export class Lab {
  constructor(readonly emulator: Emulator) {}

  /** Calls an action of EC2, or of another service of the query protocol. */
  async call(action: string, form: Form = {}, place: Place = {}): Promise<Answer> {
    const version = place.service === "sts" ? "2011-06-15" : "2016-11-15";
    const all: Form = { Action: action, Version: version, ...form };
    const pairs = Object.entries(all).map(([key, value]): [string, string] => [key, String(value)]);
    return this.send("/", {
      method: "POST",
      headers: { ...signed(place), "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(pairs).toString(),
    });
  }

  /** Calls an operation of a service of the JSON protocol. */
  async json(service: string, target: string, body: string | object, place: Place = {}): Promise<Answer> {
    return this.send("/", {
      method: "POST",
      headers: {
        ...signed({ ...place, service }),
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": target,
      },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  }

  /** Sends any request. */
  async send(path: string, request: RequestInit): Promise<Answer> {
    const response = await fetch(this.emulator.url + path, request);
    const body = await response.text();
    const code =
      /<Code>([^<]*)</.exec(body)?.[1] ?? /"__type":\s*"(?:[^"#]*#)?([^"]*)"/.exec(body)?.[1] ?? "";
    return { status: response.status, code, body };
  }

  /** The text of the first element of a name in the answer to a call that must succeed. */
  async value(element: string, action: string, form: Form = {}, place: Place = {}): Promise<string> {
    const { status, body } = await this.call(action, form, place);
    const text = new RegExp(`<${element}>([^<]*)<`).exec(body)?.[1];
    if (status !== 200 || text === undefined) throw new Error(`${action} answered ${status}: ${body}`);
    return text;
  }

  /** The id of a launched instance. */
  launch(imageId: string, form: Form = {}): Promise<string> {
    return this.value("instanceId", "RunInstances", launchForm(imageId, form));
  }

  /** The id of a new volume. */
  volume(form: Form = {}): Promise<string> {
    return this.value("volumeId", "CreateVolume", { AvailabilityZone: "us-east-1a", Size: 8, ...form });
  }

  /** The id of a new launch template. */
  template(name = "web", form: Form = {}): Promise<string> {
    return this.value("launchTemplateId", "CreateLaunchTemplate", templateForm(name, form));
  }
}

/** A launch of one instance. */
export function launchForm(imageId: string, form: Form = {}): Form {
  return { ImageId: imageId, InstanceType: "t3.micro", MinCount: 1, MaxCount: 1, ...form };
}

/** A launch template that says one thing. */
export function templateForm(name: string, form: Form = {}): Form {
  return { LaunchTemplateName: name, "LaunchTemplateData.InstanceType": "t3.micro", ...form };
}

/** A registration on a snapshot. */
export function registration(snapshotId: string, form: Form = {}): Form {
  return {
    Name: "web",
    RootDeviceName: "/dev/xvda",
    "BlockDeviceMapping.1.DeviceName": "/dev/xvda",
    "BlockDeviceMapping.1.Ebs.SnapshotId": snapshotId,
    ...form,
  };
}

/** Headers that have the form of a signature. */
export function signed({
  account: key = account,
  region = "us-east-1",
  service = "ec2",
}: Place): Record<string, string> {
  return {
    authorization:
      `AWS4-HMAC-SHA256 Credential=${key}/20261122/${region}/${service}/aws4_request, ` +
      `SignedHeaders=host;x-amz-date, Signature=${"0".repeat(64)}`,
    "x-amz-date": "20261122T000000Z",
  };
}
