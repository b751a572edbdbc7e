/**
 * The block device mappings that a subject states, one by one. Shared by the rules about devices, where `volumes.ts` is
 * for those about the volumes behind them. Floor: the engine.
 */
import { type LaunchBlockDeviceMapping } from "../../schemas/generated/types";
import { type Context } from "../engine/rule";
import { type SubjectOf } from "../engine/subject";
import { isObject, itemsOf, type Fields, type JsonPointer, type Tri } from "../engine/value";

/** The kinds that list devices. */
export const mappingKinds = ["image", "image-from-instance", "launch", "image-recipe"] as const;
export type MappingSubject = SubjectOf<(typeof mappingKinds)[number]>;

export interface Mapping {
  /** Place of the mapping. */
  readonly at: JsonPointer;
  readonly device: Tri<string>;
  readonly fields: Fields<LaunchBlockDeviceMapping>;
}

/** The mappings that are known, in their order; what is not known yet is deferred. Never throws. */
export function* mappingsOf(
  { spec }: MappingSubject,
  ctx: Pick<Context<unknown>, "defer">,
): Generator<Mapping> {
  const { blockDeviceMappings } = spec;
  if (blockDeviceMappings !== undefined && !Array.isArray(blockDeviceMappings)) {
    ctx.defer("/blockDeviceMappings", "the mappings are not known yet");
  }
  const items: readonly Tri<LaunchBlockDeviceMapping>[] = itemsOf(blockDeviceMappings);
  for (const [index, fields] of items.entries()) {
    const at = `/blockDeviceMappings/${index}`;
    if (isObject(fields)) yield { at, device: fields.deviceName, fields };
    else if (fields !== undefined) ctx.defer(at, "the mapping is not known yet");
  }
}
