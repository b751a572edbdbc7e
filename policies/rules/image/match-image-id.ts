/**
 * Ids of images, snapshots, kernels and RAM disks that cannot be ids, wherever they stand. Eight digits are as good as
 * seventeen. What stands for an id (`resolve:ssm:`, an SSM ARN) reaches the rules as unknown; an id that is not known
 * yet is not deferred, for EC2 itself will give it.
 * Floor: the engine, and the example beside it.
 */
import { defineRule } from "../../engine/rule";
import { isObject, type JsonPointer } from "../../engine/value";
import { quote } from "../../engine/words";
import { documents } from "../sources";

/** Property to the beginning of its ids. */
const prefixes: Readonly<Record<string, string>> = {
  imageId: "ami-",
  sourceImageId: "ami-",
  snapshotId: "snap-",
  sourceSnapshotId: "snap-",
  kernelId: "aki-",
  ramdiskId: "ari-",
};

const example = (title: string, imageId: string) => ({
  title,
  kind: "launch" as const,
  spec: { imageId, instanceType: "t3.micro" },
});

export default defineRule({
  id: "match-image-id",
  kinds: [
    "image",
    "image-from-instance",
    "image-copy",
    "launch-permissions",
    "snapshot-permissions",
    "snapshot-copy",
    "volume",
    "launch",
    "image-recipe",
    "published-parameter",
  ],
  severity: "error",
  since: "0.1.0",
  scope: "subject",
  presets: ["recommended"],
  docs: {
    summary: "Ids of images, snapshots, kernels and RAM disks have the form that EC2 gives them.",
    why: "EC2 refuses an id of another form with `InvalidAMIID.Malformed` or its like; behind a launch template that shows at the first launch.",
    fix: "Copy the id from where the resource was made, or take it from the resource's output.",
    unless: "Never. An SSM parameter in the place of an id is not looked at.",
    sources: [documents.errorCodes],
  },
  messages: {
    form: "Id {id} is not of the form that EC2 gives; it must be `{prefix}` and 8 or 17 lower-case hexadecimal digits.",
  },
  refusals: {
    form: [
      "InvalidAMIID.Malformed",
      "InvalidSnapshotID.Malformed",
      "InvalidKernelId.Malformed",
      "InvalidRamDiskId.Malformed",
    ],
  },
  options: {},
  defaults: {},
  examples: {
    good: [
      example("an id as EC2 gives it", "ami-0123456789abcdef0"),
      example("an id of old", "ami-0123abcd"),
    ],
    bad: [
      {
        ...example("a letter that is no hexadecimal digit", "ami-0123456789abcdefg"),
        finds: { message: "form", at: "/imageId" },
      },
    ],
  },

  *check({ spec }) {
    for (const [at, property, id] of idsIn(spec)) {
      const prefix = prefixes[property] ?? "";
      if (!new RegExp(`^${prefix}([0-9a-f]{8}|[0-9a-f]{17})$`).test(id)) {
        yield { message: "form", at, data: { id: quote(id), prefix } };
      }
    }
  },
});

type Place = readonly [at: JsonPointer, property: string, id: string];
type Bag = Readonly<Record<string, unknown>>;

/** The ids of a spec: its own, those of its root volume, and those of its mappings. */
function* idsIn(spec: object): Generator<Place> {
  const { rootVolume, blockDeviceMappings } = spec as Bag;
  yield* idsOf("", spec);
  yield* idsOf("/rootVolume", rootVolume);
  const mappings: readonly unknown[] = Array.isArray(blockDeviceMappings) ? blockDeviceMappings : [];
  for (const [index, mapping] of mappings.entries()) {
    if (isObject(mapping)) yield* idsOf(`/blockDeviceMappings/${index}/ebs`, (mapping as Bag).ebs);
  }
}

function* idsOf(at: JsonPointer, holder: unknown): Generator<Place> {
  if (!isObject(holder)) return;
  for (const property of Object.keys(prefixes)) {
    const id = (holder as Bag)[property];
    if (typeof id === "string") yield [`${at}/${property}`, property, id];
  }
}
