/**
 * What an account makes of launches that do not say whether instance metadata needs a token, as far as its settings are
 * in the input. Floor: the engine.
 */
import { type AnySubject } from "../engine/subject";
import { isObject, isUnknown, unknownValue, type Tri } from "../engine/value";

/** The default of an account in a Region. */
export interface TokenDefault {
  readonly region: Tri<string>;
  /** `required`, `optional` or `no-preference`. */
  readonly httpTokens: Tri<string>;
}

/** Every default in the input. */
export function tokenDefaults(all: readonly AnySubject[]): readonly TokenDefault[] {
  return all.flatMap((subject) => {
    if (subject.kind !== "account-settings") return [];
    const { region, instanceMetadataDefaults: defaults } = subject.spec;
    if (defaults === undefined) return [];
    return [{ region, httpTokens: isObject(defaults) ? defaults.httpTokens : unknownValue }];
  });
}

/**
 * The default for a launch: absent where no settings are in the input, or they have no preference. Unknown where
 * settings of this Region disagree, and where it cannot be told whether they are of the launch's Region.
 */
export function tokenDefaultIn(region: Tri<string>, defaults: readonly TokenDefault[]): Tri<string> {
  const near = defaults.filter((one) => !isElsewhere(one.region, region));
  const values = new Set(near.map(({ httpTokens = "no-preference" }) => httpTokens));
  const [only, ...others] = values;
  if (only === "no-preference" && others.length === 0) return undefined;
  const isCertain = near.every((one) => !isUnknown(one.region) && one.region === region);
  return others.length === 0 && (isCertain || only === undefined) ? only : unknownValue;
}

/** Whether two Regions are surely different; one that is not stated is the provider's, which may be any. */
function isElsewhere(one: Tri<string>, other: Tri<string>): boolean {
  return typeof one === "string" && typeof other === "string" && one !== other;
}
