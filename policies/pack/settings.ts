/**
 * What holds in a policy pack, and from where. Each of these goes before the one above it, rule by rule and option by
 * option; waivers and rule modules of all count.
 *
 * 1. The argument of `amiPolicies()`.
 * 2. `PULUMI_AMI_CONFIG` in the environment: the path of a file like `ami-lint.json`, or its JSON. A path starts from
 *    the pack's own folder, which is where Pulumi starts the pack; paths in the file start from the file.
 * 3. The configuration of the policy `ami-settings` in Pulumi: `waivers`, `instanceTypes`, and under `rules` options
 *    and `off`. It comes when resources are checked, so it cannot say what Pulumi must know before: `preset`,
 *    `ruleModules` and severities are refused there, by name.
 * 4. The configuration of a rule's own policy in Pulumi: its options, and `enforcementLevel`, which alone decides
 *    whether a policy runs and what its violations do.
 *
 * Floor: engine, readers, rules.
 */
import { type ConfigInput } from "../engine/config";
import { ConfigError } from "../engine/mistakes";
import { lookUp } from "../../schemas/inline";
import { isObject } from "../engine/value";
import { orNearest, quote } from "../engine/words";
import {
  anchor,
  loadHouse,
  readConfigFile,
  readConfigText,
  type ConfigText,
  type House,
} from "../readers/house";
import { type WhereIs } from "../readers/json-file";
import { rules as ownRules } from "../rules";

/** Name of the environment variable that holds a configuration or the path of one. */
export const environmentKey = "PULUMI_AMI_CONFIG";

type Bag = Readonly<Record<string, unknown>>;

export interface Settings {
  /** What holds as far as the code and the environment say: this decides the policies and their levels. */
  readonly house: House;
  /** What holds with the latest word of `ami-settings`. */
  current(): House;
  /** Hears what Pulumi says to `ami-settings`. Throws ConfigError. */
  hear(said: object): void;
}

/** Reads argument and environment. Throws ConfigError with every mistake. */
export function openSettings(argument: ConfigInput, environment: NodeJS.ProcessEnv): Settings {
  const folder = process.cwd();
  const environmental = readEnvironment(environment[environmentKey], folder);
  const written = merge(anchor(argument, folder), environmental?.value ?? {});
  const whereIs = placesOf(argument, environmental);
  const house = loadHouse(written, ownRules, folder, whereIs);
  let heard = "{}";
  let current = house;
  return {
    house,
    current: () => current,
    hear: (said) => {
      const text = JSON.stringify(said);
      if (text === heard) return; // it is said again for every resource
      const mistakes = findMistakes(said as Bag, house);
      if (mistakes.length > 0) throw new ConfigError(mistakes.map((message) => ({ message })));
      const all = merge(written, anchor(said, folder));
      current = loadHouse(all, ownRules, folder, whereIs);
      heard = text;
    },
  };
}

function readEnvironment(value: string | undefined, folder: string): ConfigText | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  if (value.trimStart().startsWith("{")) return readConfigText(value, environmentKey, folder);
  try {
    return readConfigFile(value.trim());
  } catch (cause) {
    if (!(cause instanceof ConfigError)) throw cause;
    throw new ConfigError(
      cause.mistakes.map(({ message }) => ({ message: `${environmentKey}: ${message}` })),
    );
  }
}

/** Where something stands that both together say; undefined for what the environment does not. */
function placesOf(argument: ConfigInput, environmental: ConfigText | undefined): WhereIs {
  return (at, part) => {
    // Of lists those of the argument come first.
    const own = at.replace(
      /^\/(ruleModules|waivers)\/(\d+)/,
      (_, key: "ruleModules" | "waivers", index: string) =>
        `/${key}/${Number(index) - (argument[key]?.length ?? 0)}`,
    );
    return lookUp(environmental?.value, own) === undefined ? undefined : environmental?.whereIs(own, part);
  };
}

/** One configuration over another. What is none is left for the reader of configurations to refuse. */
function merge(below: unknown, above: unknown): unknown {
  if (!isObject(below)) return below;
  if (!isObject(above)) return above;
  const [a, b] = [below as Bag, above as Bag];
  return {
    ...a,
    ...b,
    ...mergeWith(a, b, "rules", (one, other) =>
      isObject(one) && isObject(other) ? mergeRules(one, other) : undefined,
    ),
    ...mergeLists(a, b, "waivers"),
    ...mergeLists(a, b, "ruleModules"),
  };
}

function mergeLists(a: Bag, b: Bag, key: string): Bag {
  return mergeWith(a, b, key, (one, other) =>
    Array.isArray(one) && Array.isArray(other) ? [...(one as unknown[]), ...(other as unknown[])] : undefined,
  );
}

/** The property as both together have it; nothing where one of them has none, or none of that form. */
function mergeWith(a: Bag, b: Bag, key: string, join: (one: unknown, other: unknown) => unknown): Bag {
  const joined = a[key] === undefined || b[key] === undefined ? undefined : join(a[key], b[key]);
  return joined === undefined ? {} : { [key]: joined };
}

function mergeRules(a: Bag, b: Bag): Bag {
  const toObject = (setting: unknown): object => (isObject(setting) ? setting : { severity: setting });
  const both = Object.keys(b).filter((id) => Object.hasOwn(a, id));
  const merged = both.map((id) => [id, { ...toObject(a[id]), ...toObject(b[id]) }] as const);
  return { ...a, ...b, ...Object.fromEntries(merged) };
}

const hearable = ["rules", "waivers", "instanceTypes"];

/** What Pulumi cannot say to `ami-settings`, for it is heard too late. */
function findMistakes(said: Bag, { rules, config }: House): string[] {
  const elsewhere = `it must be given to \`amiPolicies()\` or in ${environmentKey}`;
  const keys = Object.keys(said).filter((key) => !hearable.includes(key));
  const settings = Object.entries(isObject(said.rules) ? (said.rules as Bag) : {});
  const severities = settings.flatMap(([id, setting]) => {
    const severity = isObject(setting) ? (setting as Bag).severity : setting;
    if (severity === undefined || severity === "off" || severity === config.rules.get(id)?.severity)
      return [];
    return rules.some((rule) => rule.id === id) ? [[id, severity] as const] : [];
  });
  return [
    ...keys.map((key) =>
      key === "preset" || key === "ruleModules"
        ? `\`ami-settings\` cannot take \`${key}\`, for Pulumi has the list of policies before; ${elsewhere}`
        : `\`ami-settings\` has no \`${key}\`${orNearest(key, hearable)}`,
    ),
    ...severities.map(
      ([id, severity]) =>
        `\`ami-settings\` cannot make \`${id}\` ${quote(severity)}; the level must be set as \`enforcementLevel\` of the policy \`${id}\``,
    ),
  ];
}

/** A rule's options, the policy's own before those of the settings; undefined where the settings switch it off. */
export function optionsOf(settings: Settings, id: string, own: object): object | undefined {
  const before = settings.house.config.rules.get(id);
  const now = settings.current().config.rules.get(id);
  if (now?.severity === "off" && before?.severity !== "off") return undefined;
  return { ...now?.options, ...own };
}
