/**
 * Pulumi's engine, as far as one dynamic resource meets it: check, diff, then create, update or replace; what is
 * recorded of a failure, and what a killed host leaves behind. Values pass through JSON, as they do on the wire.
 * Floor: provider/runtime.
 */
import type { Provider } from "../../provider/runtime/provider";
import type { Bag } from "../../provider/runtime/spec";

interface Recorded {
  readonly id: string;
  readonly inputs: Bag;
  readonly outputs: Bag;
}

/** Thrown by a port to end the host there and then: nothing more is called and nothing is recorded. */
export class Killed extends Error {
  override readonly name = "Killed";
}

/** What the engine did about the resource. */
export type Deed = "create" | "update" | "replace" | "same";

export class CheckFailed extends Error {
  override readonly name = "CheckFailed";
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join("\n"));
  }
}

export class MiniEngine {
  recorded: Recorded | undefined;
  readonly #urn: string;

  constructor(
    private readonly provider: Provider,
    urn = "urn:pulumi:test::images::pulumi-nodejs:dynamic/ami:Image::golden",
    private mark = `organization/${urn}`,
  ) {
    this.#urn = urn;
  }

  /** Moves the resource to another stack, as `aliases` or a renamed parent do. */
  rename(mark: string): void {
    this.mark = mark;
  }

  /** `pulumi up`; `replace` as with `--replace`, which asks for no diff; `timeouts` as in `customTimeouts`. */
  async up(args: Bag, options: { replace?: boolean; timeouts?: Bag } = {}): Promise<Deed> {
    const old = this.recorded;
    // The SDK leaves out what is undefined.
    const stated = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
    const internal = {
      mark: this.mark,
      urn: this.#urn,
      ...(options.timeouts === undefined ? {} : { timeouts: options.timeouts }),
    };
    const given = { ...stated, internal, __provider: "code" };
    if (old === undefined) {
      await this.#create(await this.#check({}, given));
      return "create";
    }
    const news = await this.#check(old.inputs, given);
    const diff = await this.provider.diff(old.id, old.outputs, wire(news));
    if (options.replace === true || diff.replaces.length > 0) {
      const anew = await this.#check({}, given);
      const deleteFirst = diff.deleteBeforeReplace || args.name !== undefined;
      if (deleteFirst) await this.destroy();
      await this.#create(anew);
      if (!deleteFirst) await this.provider.delete(old.id, wire(old.outputs));
      return "replace";
    }
    if (!diff.changes) {
      this.recorded = { ...old, inputs: news };
      return "same";
    }
    try {
      const { outs } = await this.provider.update(old.id, wire(old.outputs), wire(news));
      this.recorded = { id: old.id, inputs: news, outputs: wire({ ...outs, __provider: "code" }) };
    } catch (error) {
      this.#recordPartial(error, news);
      throw error;
    }
    return "update";
  }

  /** `pulumi refresh`; tells whether the resource is still there. */
  async refresh(): Promise<boolean> {
    const old = this.#mustHave();
    const { id, props, inputs } = await this.provider.read(old.id, wire(old.outputs));
    this.recorded =
      id === ""
        ? undefined
        : {
            id,
            inputs: wire({ ...(inputs ?? old.inputs), __provider: "code" }),
            outputs: wire({ ...props, __provider: "code" }),
          };
    return id !== "";
  }

  /** `pulumi destroy`. */
  async destroy(): Promise<void> {
    const old = this.#mustHave();
    await this.provider.delete(old.id, wire(old.outputs));
    this.recorded = undefined;
  }

  async #check(olds: Bag, news: Bag): Promise<Bag> {
    const { inputs, failures } = await this.provider.check(wire(olds), wire(news));
    if (failures.length > 0) throw new CheckFailed(failures.map((failure) => failure.reason));
    return wire({ ...inputs, __provider: "code" });
  }

  async #create(inputs: Bag): Promise<void> {
    try {
      const { id, outs } = await this.provider.create(wire(inputs));
      this.recorded = { id, inputs, outputs: wire({ ...outs, __provider: "code" }) };
    } catch (error) {
      this.#recordPartial(error, inputs);
      throw error;
    }
  }

  /** What failed and says what there is of it, is recorded as such. */
  #recordPartial(error: unknown, inputs: Bag): void {
    const { id, properties } = error as { id?: string; properties?: Bag };
    if (!isKilled(error) && id !== undefined && properties !== undefined) {
      this.recorded = { id, inputs, outputs: wire(properties) };
    }
  }

  #mustHave(): Recorded {
    if (this.recorded === undefined) throw new Error("there is no such resource");
    return this.recorded;
  }
}

/** Whether a {@link Killed} is at the bottom of an error. */
export function isKilled(error: unknown): boolean {
  return (
    error instanceof Killed || (error instanceof Error && error.cause !== undefined && isKilled(error.cause))
  );
}

/** What arrives at the other end of the wire; throws on what the host cannot carry. */
function wire(value: Bag): Bag {
  assertPlain(value, "");
  return JSON.parse(JSON.stringify(value)) as Bag;
}

function assertPlain(value: unknown, at: string): void {
  if (value === undefined || typeof value === "bigint" || value instanceof Date || Buffer.isBuffer(value)) {
    throw new Error(`Unexpected struct type at ${at}`);
  }
  if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) assertPlain(item, `${at}/${key}`);
  }
}
