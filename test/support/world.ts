/**
 * The emulator and a provider's world over it: a clock that jumps instead of waiting, the real SDK, and a port that
 * can be made to die before its nth call. Floor: the emulator, provider/aws, mini-engine.
 */
import { afterEach } from "vitest";
import { manualClock, startEmulator, type Emulator, type EmulatorOptions } from "../../emulator";
import { makeAws } from "../../provider/aws/client";
import type { Aws, Clock, Place, Services } from "../../provider/aws/port";
import type { World } from "../../provider/runtime/provider";
import { Killed } from "./mini-engine";

export interface TestWorld extends World {
  readonly emulator: Emulator;
  /** Dies after this many more calls have been answered; undefined lets it live. */
  killAfter: number | undefined;
  /** Whether the engine still listens. */
  attended: boolean;
  /** Warnings so far. */
  readonly warnings: string[];
  /** Operations asked for since the last look, in order. */
  operations(): string[];
}

const running: Emulator[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

const credentials = { accessKey: "123456789012", secretKey: "emulator" };

/** A fresh emulator, closed after the test. Images take five seconds of its clock to become available. */
export async function startWorld(options: EmulatorOptions = {}): Promise<TestWorld> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  process.env.AWS_REGION = "us-east-1";
  const time = manualClock(Date.UTC(2026, 10, 22));
  const emulator = await startEmulator({ clock: time, timings: { pending: 5_000 }, ...options });
  running.push(emulator);
  const clock: Clock = {
    now: () => time.now(),
    sleep: (milliseconds) => {
      time.advance(milliseconds);
      return Promise.resolve();
    },
  };
  let seen = 0;
  const world: TestWorld = {
    emulator,
    clock,
    killAfter: undefined,
    attended: true,
    warnings: [],
    rowOf: () => ({
      say: () => undefined,
      warn: (text) => void world.warnings.push(text),
      isAttended: () => Promise.resolve(world.attended),
    }),
    makeAws: (settings) => {
      const { url } = emulator;
      const endpoints = { ec2: url, kms: url, s3: url, ssm: url, sts: url };
      return mortal(makeAws({ ...settings, ...credentials, endpoints }, { clock }), world);
    },
    operations: () => {
      const operations = emulator.calls.slice(seen).map((call) => call.action);
      seen = emulator.calls.length;
      return operations;
    },
  };
  return world;
}

function mortal(aws: Aws, world: TestWorld): Aws {
  const ports = new Map<unknown, unknown>();
  const service = <Name extends keyof Services>(name: Name, place: Place): Services[Name] => {
    const port = aws.service(name, place) as { region: string; call: (...args: unknown[]) => unknown };
    const call = async (operation: string, input: unknown): Promise<unknown> => {
      if (world.killAfter === 0) throw new Killed(`killed before ${operation}`);
      const output = await port.call(operation, input);
      if (world.killAfter !== undefined && --world.killAfter === 0)
        throw new Killed(`killed after ${operation}`);
      return output;
    };
    // The same object for the same place, as the contract has it.
    const mortalPort = ports.get(port) ?? { region: port.region, call };
    ports.set(port, mortalPort);
    return mortalPort as Services[Name];
  };
  return { at: (place) => service("ec2", place), service };
}

/** Operations that change something. */
export function writes(operations: readonly string[]): string[] {
  return operations.filter((operation) => !/^(Describe|Get)/.test(operation));
}
