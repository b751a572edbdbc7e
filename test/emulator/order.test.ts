// The order of lists, which EC2 leaves open.
import { DescribeImagesCommand, type Image } from "@aws-sdk/client-ec2";
import { expect, it } from "vitest";
import { type Emulator, type EmulatorOptions } from "../../emulator/index";
import { scattered } from "../../emulator/order";
import { clientOf, emulator } from "./support";

const devices = Array.from({ length: 12 }, (_, i) => `/dev/sd${String.fromCharCode(97 + i)}`);

async function shown(options: EmulatorOptions): Promise<{ running: Emulator; images: Image[] }> {
  const running = await emulator(options);
  const blockDeviceMappings = devices.map((DeviceName) => ({ DeviceName, Ebs: { VolumeSize: 8 } }));
  for (let i = 0; i < 12; i += 1) running.seed.image({ name: `web-${i}`, blockDeviceMappings });
  const { Images = [] } = await clientOf(running).send(new DescribeImagesCommand({}));
  return { running, images: Images };
}

const namesOf = (image: Image | undefined): unknown[] =>
  image?.BlockDeviceMappings?.map(({ DeviceName }) => DeviceName) ?? [];

it("is never that of creation for records, and by default as given for nested lists", async () => {
  const { running, images } = await shown({});
  expect(images.map(({ Name }) => Name)).not.toEqual(running.images().map(({ Name }) => Name));
  expect(namesOf(images[0])).toEqual(devices);
});

it("is scattered by a seed, the same way for the same seed", async () => {
  const { running, images } = await shown({ orderSeed: 7 });
  const scatteredNames = namesOf(images[0]);
  expect(scatteredNames).not.toEqual(devices);
  expect(new Set(scatteredNames)).toEqual(new Set(devices));
  const again = await clientOf(running).send(new DescribeImagesCommand({}));
  expect(again.Images?.map(({ ImageId }) => ImageId)).toEqual(images.map(({ ImageId }) => ImageId));
  expect(namesOf((await shown({ orderSeed: 8 })).images[0])).not.toEqual(scatteredNames);
});

it("is scattered at every depth, and nothing else is touched", () => {
  const at = new Date(0);
  const answer = { list: devices, inner: { at, list: devices, text: "x" }, none: undefined };
  const { list, inner, ...rest } = scattered(answer, 7);
  expect(list).not.toEqual(devices);
  expect(inner).toEqual({ at, list, text: "x" });
  expect(rest).toEqual({ none: undefined });
  expect(answer.list).toBe(devices);
});
