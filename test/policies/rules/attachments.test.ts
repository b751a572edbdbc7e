// How many volumes a launch attaches: what is not known yet only ever widens the count.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnySubject, type SubjectOf } from "../../../policies/engine/subject";
import { unknownValue } from "../../../policies/engine/value";
import { attachedVolumes } from "../../../policies/rules/attachments";
import { effectiveLaunch } from "../../../policies/rules/launches";
import { placesIn, withChange } from "../support/subjects";

const mapping = fc.record({
  deviceName: fc.constantFrom("/dev/xvda", "/dev/sdf", "/dev/sdg", "/dev/sdh"),
  body: fc.constantFrom(
    { ebs: { volumeSize: 8 } },
    { virtualName: "ephemeral0" },
    { noDevice: "" },
    { ebs: { encrypted: true } },
  ),
});
const mappings = fc
  .uniqueArray(mapping, { selector: ({ deviceName }) => deviceName })
  .map((list) => list.map(({ deviceName, body }) => ({ deviceName, ...body })));

const count = (image: unknown, launch: unknown) => {
  const subject = (kind: string, spec: object) =>
    ({ kind, id: kind, type: "test", spec, links: new Map(), at: () => undefined }) as unknown as AnySubject;
  const launched = subject("launch", {
    imageId: "ami-0123456789abcdef0",
    blockDeviceMappings: launch,
  }) as SubjectOf<"launch">;
  const registered = subject("image", { blockDeviceMappings: image }) as SubjectOf<"image">;
  const effective = effectiveLaunch(launched, { find: () => undefined, findImage: () => registered });
  const { least, most = Number.POSITIVE_INFINITY } = attachedVolumes(launched, effective);
  return { least, most };
};

test("counts every device once, as the launch has it", () => {
  fc.assert(
    fc.property(mappings, mappings, (image, launch) => {
      const devices = new Map([...image, ...launch].map((each) => [each.deviceName, "ebs" in each]));
      const volumes = [...devices.values()].filter(Boolean).length;
      expect(count(image, launch)).toEqual({ least: volumes, most: volumes });
    }),
  );
});

test("knows less of what is not known, and nothing else", () => {
  fc.assert(
    fc.property(mappings, mappings, fc.nat(), (image, launch, choice) => {
      const both = { image, launch };
      const places = placesIn(both);
      const place = places[choice % places.length] ?? "/image";
      const { image: hiddenImage, launch: hiddenLaunch } = withChange(both, place, unknownValue);
      const known = count(image, launch);
      const hidden = count(hiddenImage, hiddenLaunch);
      expect(hidden.least).toBeLessThanOrEqual(known.least);
      expect(hidden.most).toBeGreaterThanOrEqual(known.most);
    }),
    { numRuns: 500 },
  );
});
