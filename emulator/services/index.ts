// The services by the names that credential scopes give them, each loaded when it is first called: EC2 brings the
// SDK's schemas along, which take longer to load than everything else. Floor: the files beside it.
import { type Service } from "./service";

const loaders = {
  ec2: async () => (await import("./ec2.js")).ec2Service,
  kms: async () => (await import("./kms.js")).kmsService,
  organizations: async () => (await import("./organizations.js")).organizationsService,
  s3: async () => (await import("./s3.js")).s3Service,
  ssm: async () => (await import("./ssm.js")).ssmService,
  sts: async () => (await import("./sts.js")).stsService,
} as const satisfies Record<string, () => Promise<Service>>;

/** The name of a service in a credential scope. */
type ServiceName = keyof typeof loaders;

const loaded = new Map<ServiceName, Service>();

/** The service of a name; undefined if there is none. */
export async function serviceNamed(name: string): Promise<Service | undefined> {
  if (!isServiceName(name)) return undefined;
  const service = loaded.get(name) ?? (await loaders[name]());
  loaded.set(name, service);
  return service;
}

function isServiceName(name: string): name is ServiceName {
  return Object.hasOwn(loaders, name);
}
