/**
 * From a handler to what Pulumi's dynamic host calls. This folder alone speaks Pulumi; how the host really behaves
 * is in docs/adr/0003. Floor: the rest of this folder, handlers/handler, aspects, aws.
 */
import { randomBytes } from "node:crypto";
import type { Kind } from "../../schemas/kinds";
import { forgetImages } from "../aspects/stack-images";
import type { TagMap } from "../aspects/tags";
import { shareAws } from "../aws/client";
import { wallClock, type Aws, type Clock } from "../aws/port";
import { toSessionName } from "../aws/settings";
import { isSame } from "../canonical";
import { PartialFailure, type Context, type Handler, type Known, type Located } from "../handlers/handler";
import { findFaults } from "./check";
import { readSettings, toSeconds, type GetConfig, type StackSettings } from "./config";
import { toUserError } from "./failure";
import { internalOf } from "./internal";
import { chooseName } from "./names";
import type { PlainObject } from "./plain";
import { progressOf, type Progress } from "./progress";
import { knownOf, toInputs, toOutputs } from "./record";
import { findRegion, missingRegion } from "./region";
import { findReplacementFaults, pickReplacing } from "./replacement";
import { findChanges, hasProperty, hasUnknown, toSpec, type Bag } from "./spec";

/** The methods of a dynamic provider; each module of this folder exports one set of them. */
export interface Provider {
  readonly configure: (request: { config: { get: GetConfig } }) => Promise<void>;
  readonly check: (
    olds: Bag,
    news: Bag,
  ) => Promise<{ inputs: Bag; failures: { property: string; reason: string }[] }>;
  readonly diff: (id: string, olds: Bag, news: Bag) => Promise<DiffResult>;
  readonly create: (inputs: Bag) => Promise<{ id: string; outs: PlainObject }>;
  readonly read: (
    id: string,
    props: Bag,
  ) => Promise<{ id: string; props: PlainObject; inputs?: PlainObject }>;
  readonly update: (id: string, olds: Bag, news: Bag) => Promise<{ outs: PlainObject }>;
  readonly delete: (id: string, props: Bag) => Promise<void>;
}

export interface DiffResult {
  readonly changes: boolean;
  readonly replaces: string[];
  readonly deleteBeforeReplace: boolean;
}

type Operation = "create" | "update" | "delete";

/** Where Pulumi keeps the code that a resource is managed with; every record of ours must carry it on. */
const providerKey = "__provider";

/** What is to be updated is not there any more. */
class VanishedError extends Error {
  override readonly name = "VanishedError";
  constructor(id: string) {
    super(`\`${id}\` is gone from EC2; run \`pulumi up --refresh\` to make it anew.`);
  }
}

/** What a provider meets the world with; tests bring their own. */
export interface World {
  readonly makeAws: (settings: StackSettings) => Aws;
  readonly clock: Clock;
  readonly rowOf: (urn: string) => Progress;
}

/** The provider of one kind of resource. */
export function provide<Spec extends object, State>(
  kind: Kind,
  handler: Handler<Spec, State>,
  { makeAws, clock, rowOf }: World = { makeAws: shareAws, clock: wallClock, rowOf: progressOf },
): Provider {
  let getConfig: GetConfig = () => undefined;
  let settings: StackSettings | undefined;
  let aws: Aws | undefined;
  /** The warnings so far, each with the resource that it is about: one word is enough. */
  const said = new Set<string>();
  // Read when first needed, so that what is wrong with them is told by `check`, as a fault of the program's.
  const readStack = (): StackSettings => (settings ??= readSettings(getConfig));

  function contextFor(operation: Operation, values: Bag, refreshing = false): Context {
    const { mark = "", urn = "", autoName = "", timeouts } = internalOf(values);
    const row = rowOf(urn);
    const seconds = toSeconds(timeouts?.[operation]) ?? handler.timeouts[operation] * 60;
    return {
      mark,
      autoName,
      deadline: clock.now() + seconds * 1000,
      aws: (aws ??= makeAws({ ...readStack(), sessionName: sessionOf(urn) })),
      clock,
      refreshing,
      newLease: () => randomBytes(8).toString("hex"),
      report: row.say,
      warn: (text) => {
        // What a check has noted, the create that follows need not say again.
        const words = `${urn} ${text}`;
        if (!said.has(words)) row.warn(text);
        said.add(words);
      },
      isAttended: row.isAttended,
    };
  }

  const specOf = (values: Bag): Located<Spec> => toSpec(kind, values) as unknown as Located<Spec>;

  /** Observe, ensure, sync: the one way to what the inputs say, from nothing or from anything. */
  async function converge(
    inputs: Bag,
    known: Known | undefined,
    ctx: Context,
  ): Promise<PlainObject & { id: string }> {
    const spec = specOf(inputs);
    const toRecord = (state: State, complete: boolean): PlainObject & { id: string } => {
      const written = handler.write(state, spec);
      return { id: written.id, ...toOutputs(kind, written, inputs, complete) };
    };
    try {
      return await changing(ctx, async () => {
        const observed = await handler.observe(spec, known, ctx);
        // An update cannot give the resource another id: what is made anew is made by a create.
        if (known !== undefined && observed === undefined) throw new VanishedError(known.id);
        const ensured = await handler.ensure(spec, observed, ctx);
        try {
          return toRecord(await handler.sync(ensured, spec, ctx), true);
        } catch (error) {
          throw new PartialFailure(ensured, error);
        }
      });
    } catch (error) {
      const failure = toUserError(error);
      // An update that fails leaves the record as it was; a create leaves one, so that the next run goes on from it.
      const keeps = known === undefined || handler.keepsFailedUpdates === true;
      if (!(error instanceof PartialFailure) || !keeps) throw failure;
      const { id, ...properties } = toRecord(error.state as State, false);
      throw Object.assign(failure, {
        id,
        reasons: [failure.message],
        properties: { ...properties, [providerKey]: inputs[providerKey] },
      });
    }
  }

  /** What would make a create fail, as far as its inputs are known; what is worth a word is said once. */
  async function askFirst(given: Bag, news: Bag): Promise<string[]> {
    if (handler.preflight === undefined) return [];
    const ctx = contextFor("create", news);
    const { aws, mark } = ctx;
    const unknown = new Set(Object.keys(given).filter((key) => hasUnknown(given[key])));
    const known = Object.entries(given).filter(([key]) => !unknown.has(key));
    const spec = specOf(Object.fromEntries(known));
    const answers = await handler.preflight(spec, { aws, clock, mark, phase: "check", unknown });
    const faults = answers.filter(({ severity }) => severity === "fault");
    // What cannot be made anyhow needs no further words.
    for (const { text } of faults.length > 0 ? [] : answers) ctx.warn(text);
    return faults.map(({ text }) => text);
  }

  return {
    configure({ config }) {
      getConfig = (key) => config.get(key);
      return Promise.resolve();
    },

    check: (olds, news) =>
      forUser(async () => {
        const { [providerKey]: _, internal: __, ...given } = withoutNulls(news);
        const internal = internalOf(news);
        const stack = readStack();
        const faults: string[] = [];
        const region = given.region ?? (await findRegion(stack));
        if (region === undefined) faults.push(missingRegion);
        else given.region = region;
        if (hasProperty(kind, "tags")) given.tags = withDefaultTags(stack.defaultTags, given.tags);
        faults.push(...(await findFaults(kind, given, new Date(clock.now()))));
        faults.push(...findReplacementFaults(kind, handler, olds, { ...given, internal }));
        // Asking EC2 first is for what is new; of what is there, nothing is made.
        if (faults.length === 0 && Object.keys(olds).length === 0 && given.preflight !== false)
          faults.push(...(await askFirst(given, news)));
        const autoName = chooseName(kind, olds, given, internal);
        const inputs = withoutNulls({
          ...given,
          internal: { ...internal, ...(autoName === undefined ? {} : { autoName }) },
        });
        // With a property named, Pulumi would print the value, secret or not.
        return { inputs, failures: faults.map((reason) => ({ property: "", reason })) };
      }),

    diff: (_id, olds, news) =>
      forUser(() => {
        const before = toSpec(kind, olds);
        const after = toSpec(kind, news);
        // A name that nobody stated is whatever it has come to be.
        if (after.name === undefined && internalOf(olds).autoName !== undefined) after.name = before.name;
        const changes = findChanges(before, after);
        const replaces = pickReplacing(changes, after, handler);
        const was = internalOf(olds);
        // Records of releases that did not know `enabled` tell a disabled image by its state alone.
        const isDisabled = olds.state === "disabled" && after.enabled !== false;
        const unfinished = was.complete === false || isDisabled || was.mark !== internalOf(news).mark;
        return Promise.resolve({
          changes: changes.length > 0 || unfinished,
          replaces,
          deleteBeforeReplace:
            handler.namesAreUnique === true && replaces.length > 0 && isSame(before.name, news.name),
        });
      }),

    create: async (inputs) => {
      const { id, ...outs } = await converge(inputs, undefined, contextFor("create", inputs));
      return { id, outs };
    },

    update: async (id, olds, news) => {
      const known = knownOf(id, olds);
      const autoName = news.name === undefined ? internalOf(olds).autoName : undefined;
      const inputs = {
        ...news,
        internal: { ...internalOf(news), ...(autoName === undefined ? {} : { autoName }) },
      };
      const { id: _, ...outs } = await converge(
        inputs,
        known,
        contextFor(known.complete ? "update" : "create", news),
      );
      return { outs };
    },

    read: (id, props) =>
      forUser(async () => {
        const ctx = contextFor("update", props, true);
        const spec = specOf(props);
        if ((spec as Bag).region === undefined) {
          const region = await findRegion(readStack());
          if (region === undefined) throw new Error(missingRegion);
          Object.assign(spec, { region });
        }
        const known = knownOf(id, props);
        const state = await handler.observe(spec, known, ctx);
        // An empty id tells the engine that the resource is gone.
        if (state === undefined) return { id: "", props: {} };
        const written = handler.write(state, spec);
        const complete = internalOf(props).complete ?? true;
        const outs = toOutputs(kind, { ...written, lease: known.lease }, props, complete);
        const inputs = toInputs(kind, written, props);
        return { id: written.id, props: outs, inputs };
      }),

    delete: (id, props) =>
      forUser(async () => {
        const ctx = contextFor("delete", props);
        await changing(ctx, () => handler.remove(knownOf(id, props), specOf(props), ctx));
      }),
  };
}

/** Work that changes something: no refresh sees an image from before it, and its row is silent when it is done. */
async function changing<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
  forgetImages(ctx.aws);
  try {
    return await work();
  } finally {
    forgetImages(ctx.aws);
    ctx.report("");
  }
}

/** The name of our role sessions, for who reads the account's trail: the stack's, as the URN tells it. */
function sessionOf(urn: string): string {
  const [, stack = "", project = ""] = /^urn:pulumi:(.*?)::(.*?)::/.exec(urn) ?? [];
  return toSessionName(project, stack);
}

async function forUser<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toUserError(error);
  }
}

/** The stated tags over the stack's default ones; what is not known yet, or no tags at all, is left as it is. */
function withDefaultTags(defaults: TagMap, stated: unknown): unknown {
  if (Object.keys(defaults).length === 0) return stated;
  if (stated !== undefined && (typeof stated !== "object" || Array.isArray(stated))) return stated;
  return { ...defaults, ...(stated as object | undefined) };
}

function withoutNulls(values: Bag): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  );
}
