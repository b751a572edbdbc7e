/**
 * What the tests about other tools' pitfalls and unmet demand begin with: a resource of each kind, and EC2 beside it.
 * Floor: mini-engine, world, the handlers.
 */
import { imageCopyHandler } from "../../provider/handlers/image-copy";
import { launchPermissionsHandler } from "../../provider/handlers/launch-permissions";
import type { Ec2 } from "../../provider/aws/port";
import { provide } from "../../provider/runtime/provider";
import { MiniEngine } from "./mini-engine";
import type { TestWorld } from "./world";

export type Args = Readonly<Record<string, unknown>>;

export interface Begun {
  readonly engine: MiniEngine;
  readonly args: Args;
}

/** A copy, to be made, of an image that is there; `more` is what is seeded with it. */
export function copyOf(world: TestWorld, more: Args = {}): Begun {
  const sourceImageId = world.emulator.seed.image({ name: "web-1", ...more });
  const args = { region: "eu-west-1", sourceImageId, sourceRegion: "us-east-1" };
  return { engine: new MiniEngine(provide("image-copy", imageCopyHandler, world)), args };
}

export function permissionsOf(world: TestWorld): MiniEngine {
  return new MiniEngine(provide("launch-permissions", launchPermissionsHandler, world));
}

/** EC2 past the provider, as the same account. */
export function ec2Of(world: TestWorld, region = "us-east-1"): Ec2 {
  return world.makeAws({ assumeRoles: [], defaultTags: {} }).at({ region });
}
