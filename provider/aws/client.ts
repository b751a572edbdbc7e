/**
 * The port over the AWS SDK: calls that wait their turn, are tried again where that is safe, and go to no account that
 * the stack's configuration forbids. Floor: sdk, errors, retry, throttle.
 */
import { AwsFailure, isThrottled, toFailure } from "./errors";
import { wallClock, type Aws, type Clock, type Place, type ServiceName, type Services } from "./port";
import { pauseBefore } from "./retry";
import { connect, type Send } from "./sdk";
import { findEndpoint, rolesTo, type AwsSettings } from "./settings";
import { Throttle } from "./throttle";

/** What a client meets the world with; tests bring their own. */
export interface ClientWorld {
  readonly clock?: Clock;
  /** From 0 to 1. */
  readonly random?: () => number;
}

/** AWS over its SDK. Credentials and endpoints are the SDK's own business where the settings are silent. */
export function makeAws(settings: AwsSettings, world: ClientWorld = {}): Aws {
  const clients = new Map<string, unknown>();
  const accounts = new Map<string, Promise<void>>();
  const once = <T>(key: string, make: () => T): T => {
    const made = (clients.get(key) as T | undefined) ?? make();
    clients.set(key, made);
    return made;
  };
  const checkAccount = async (place: Place): Promise<void> => {
    if (settings.allowedAccountIds === undefined && settings.forbiddenAccountIds === undefined) return;
    const key = place.assumeRoleArn ?? "";
    const checked = accounts.get(key) ?? requireAllowed(makeClient("sts", settings, place, world), settings);
    accounts.set(key, checked);
    // What could not be found out is asked again by the next call.
    checked.catch(() => accounts.delete(key));
    await checked;
  };
  const service = <Name extends ServiceName>(name: Name, place: Place): Services[Name] =>
    once(`${name} ${place.region} ${place.assumeRoleArn ?? ""}`, () =>
      makeClient(name, settings, place, world, () => checkAccount(place)),
    );
  return { at: (place) => service("ec2", place), service };
}

const sharedAws = new Map<string, Aws>();

/** The one {@link makeAws} of these settings in this process, so that all its resources share clients and buckets. */
export function shareAws(settings: AwsSettings): Aws {
  const key = JSON.stringify(settings);
  const aws = sharedAws.get(key) ?? makeAws(settings);
  sharedAws.set(key, aws);
  return aws;
}

function makeClient<Name extends ServiceName>(
  service: Name,
  settings: AwsSettings,
  place: Place,
  { clock = wallClock, random = Math.random }: ClientWorld,
  before: () => Promise<void> = () => Promise.resolve(),
): Services[Name] {
  const throttle = service === "ec2" ? new Throttle(clock) : undefined;
  const role = rolesTo(place, settings).at(-1)?.roleArn;
  let connected: Promise<Send> | undefined;
  const call = async (operation: string, input: object): Promise<unknown> => {
    await before();
    for (let tries = 1; ; tries++) {
      const permit = await throttle?.take(operation);
      try {
        connected ??= connect(service, settings, place);
        const output = await (await connected)(operation, input);
        permit?.answered();
        return output;
      } catch (error) {
        const endpoint = findEndpoint(service, settings);
        const failure = toFailure(error, { service, operation, region: place.region, input, role, endpoint });
        if (isThrottled(failure)) permit?.throttled();
        const pause = pauseBefore(failure, input, { tries, most: settings.maxRetries, random: random() });
        if (pause === undefined) throw failure;
        await clock.sleep(pause);
      }
    }
  };
  return { region: place.region, call } as unknown as Services[Name];
}

/** Throws unless the account that calls go to is one that the stack may touch. */
async function requireAllowed(sts: Services["sts"], settings: AwsSettings): Promise<void> {
  const { allowedAccountIds: allowed, forbiddenAccountIds: forbidden = [] } = settings;
  const { Account = "", Arn = "" } = await sts.call("GetCallerIdentity", {});
  if ((allowed === undefined || allowed.includes(Account)) && !forbidden.includes(Account)) return;
  const why = forbidden.includes(Account)
    ? "`aws:forbiddenAccountIds` lists it"
    : `\`aws:allowedAccountIds\` lists ${(allowed ?? []).map((id) => `\`${id}\``).join(", ")} alone`;
  throw new AwsFailure({
    service: "sts",
    operation: "GetCallerIdentity",
    region: sts.region,
    code: "AccountNotAllowed",
    message: `the credentials belong to account \`${Account}\` (${Arn}), which this stack must not touch: ${why}. Use other credentials or another \`assumeRoleArn\`, or change the setting.`,
  });
}
