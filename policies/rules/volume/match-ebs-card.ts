/**
 * A root volume on another EBS card than the first, or a volume on a card that the instance type lacks.
 * Floor: the engine, the helpers for volumes and launches.
 */
import { knownFact } from "../../../catalog/instance-types";
import { type Context, defineRule } from "../../engine/rule";
import { type Tri, unknownValue } from "../../engine/value";
import { effectiveLaunch } from "../launches";
import { documents } from "../sources";
import { imageLaunch, imageVolume, snapshotId } from "../volume-examples";
import { volumesOf, type VolumeSubject } from "../volumes";

const at = "/blockDeviceMappings/0/ebs/ebsCardIndex";
const image = (title: string, rootDeviceName: string) =>
  imageVolume(title, { snapshotId, ebsCardIndex: 1 }, { rootDeviceName });
const launch = (title: string, instanceType: string) =>
  imageLaunch(title, {
    instanceType,
    blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeSize: 8, ebsCardIndex: 1 } }],
  });

export default defineRule({
  id: "match-ebs-card",
  kinds: ["image", "launch"],
  severity: "error",
  since: "0.1.0",
  scope: "stack",
  presets: ["recommended"],
  docs: {
    summary: "A root volume is on EBS card 0, and every volume on a card that the instance type has.",
    why: "Most instance types have one EBS card; a few large ones have two. A volume on a card that is not there cannot be attached, and a root volume is attached to the first alone.",
    fix: "Take `ebsCardIndex` away, or launch on a type with that many cards.",
    unless:
      "A type has more cards than this release knows: give a table of your own, or name the rule in `skipChecks`.",
    sources: [documents.ebsBlockDevice],
  },
  messages: {
    root: "Root volume `{device}` is on EBS card `{index}`; `ebsCardIndex` must be `0`, or be taken away.",
    beyond:
      "Volume `{device}` is on EBS card `{index}` and instance type `{type}` has `{cards}`, counted from 0; `ebsCardIndex` must be at most `{most}`.",
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      image("a data volume on the second card", "/dev/xvda"),
      launch("a type with two", "r8ib.96xlarge"),
    ],
    bad: [
      { ...image("the root on the second card", "/dev/sdf"), finds: { message: "root", at } },
      { ...launch("a type with one", "r8ib.xlarge"), finds: { message: "beyond", at } },
    ],
  },

  *check(subject, ctx) {
    for (const { at, device, stated, isRoot } of volumesOf(subject, ctx)) {
      const index = stated.ebsCardIndex;
      const place = `${at}/ebsCardIndex`;
      if (index === undefined || index === 0) continue;
      if (typeof index !== "number") {
        ctx.defer(place, "the card is not known yet");
        continue;
      }
      if (isRoot === true) {
        yield { message: "root", at: place, data: { device, index } };
        continue;
      }
      const cards = cardsOf(subject, ctx);
      if (typeof cards?.count === "number" && index >= cards.count) {
        const { type, count } = cards;
        yield { message: "beyond", at: place, data: { device, index, type, cards: count, most: count - 1 } };
      } else if (isRoot !== false) {
        ctx.defer(place, `whether \`${device}\` is the root is not known`);
      } else if (cards !== undefined && typeof cards.count !== "number") {
        ctx.defer(place, `how many EBS cards \`${cards.type}\` has is not known`);
      }
    }
  },
});

/** How many cards the type of a launch has; undefined where no type is stated. */
function cardsOf(
  subject: VolumeSubject,
  ctx: Context<unknown>,
): { readonly type: string; readonly count: Tri<number> } | undefined {
  if (subject.kind !== "launch") return undefined;
  const { instanceType } = effectiveLaunch(subject, ctx).spec;
  if (instanceType === undefined) return undefined;
  if (typeof instanceType !== "string") return { type: "the instance type", count: unknownValue };
  const type = ctx.catalog.findInstanceType(instanceType);
  return { type: instanceType, count: (type && knownFact(type, "ebsCards")) ?? unknownValue };
}
