/**
 * One resource of each kind, none of which uses another: as it is at first, changed in place, and made anew.
 * Floor: scenario, resource-kinds.
 */
import type { ResourceName } from "./resource-kinds";
import { imageArgs, type Declared, type Program, type Scenario } from "./scenario";

type Args = Declared["args"];

export interface Sample {
  readonly first: Args;
  /** Differs in what changes in place, by the writes that follow. */
  readonly changed: Args;
  readonly writes: readonly string[];
  /** Differs in what replaces. */
  readonly anew: Args;
}

export type Samples = Readonly<Record<ResourceName, Sample>>;

/** Where they are, and what the names of theirs end with. */
export interface SamplePlace {
  readonly account?: string;
  readonly region?: string;
  readonly ending?: string;
}

/** The samples, with what they need put into the emulator; copies go to eu-west-1. */
export function seedSamples(
  { emulator: { seed } }: Scenario,
  { account = "123456789012", region = "us-east-1", ending = "one" }: SamplePlace = {},
): Samples {
  const place = { account, region };
  const image = (name: string): string => seed.image({ ...place, name: `${name}-${ending}` });
  const sample = (first: object, changed: object, writes: readonly string[], anew: object): Sample => ({
    first: { region, ...first },
    changed: { region, ...first, ...changed },
    writes,
    anew: { region, ...first, ...anew },
  });
  const described = [{ description: "second" }, ["ModifyImageAttribute"]] as const;
  const description = "first";
  const shared = { imageId: image("shared"), accounts: ["111122223333"] };
  const published = { name: `/samples/${ending}`, imageId: image("published"), description };
  return {
    Image: sample({ ...imageArgs(seed.snapshot(place)), description }, ...described, { enaSupport: true }),
    ImageFromInstance: sample({ instanceId: seed.instance(place), description }, ...described, {
      noReboot: true,
    }),
    ImageCopy: sample(
      { region: "eu-west-1", sourceRegion: region, sourceImageId: image("copied"), description },
      ...described,
      { encrypted: true },
    ),
    LaunchPermissions: sample(
      shared,
      { accounts: [...shared.accounts, "444455556666"] },
      ["ModifyImageAttribute"],
      { imageId: image("also-shared") },
    ),
    AccountImageSettings: sample(
      { snapshotBlockPublicAccess: "block-all-sharing" },
      { snapshotBlockPublicAccess: "block-new-sharing" },
      ["EnableSnapshotBlockPublicAccess"],
      { region: "eu-central-1" },
    ),
    PublishedParameter: sample(published, { description: "second" }, ["PutParameter"], {
      name: `${published.name}/anew`,
    }),
  };
}

/** A program of samples, each under the name of its kind; `options` for all. */
export function declareSamples(
  samples: Samples,
  pick: (sample: Sample, kind: string) => Args,
  options: Declared["options"] = {},
): Program {
  return Object.fromEntries(
    Object.entries(samples).map(([kind, sample]) => [kind, { kind, args: pick(sample, kind), options }]),
  );
}
