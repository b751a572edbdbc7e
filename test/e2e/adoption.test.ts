/** What others made already: refused, unless the program says to take it over and it is what the program says. */
import { CreateImageCommand } from "@aws-sdk/client-ec2";
import { PutParameterCommand } from "@aws-sdk/client-ssm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startScenario, type Program, type Scenario } from "../support/scenario";

let stack: Scenario;
beforeAll(async () => {
  stack = await startScenario();
});
afterAll(() => stack.close());

it("an image of an instance, a parameter and the shares of an image are taken over, not by mistake", async () => {
  const { seed } = stack.emulator;
  const [InstanceId, other] = [seed.instance(), seed.instance()];
  const { ImageId: theirs } = await stack.ec2().send(new CreateImageCommand({ InstanceId, Name: "web-1" }));
  const shared = seed.image({ launchPermissions: [{ UserId: "999988887777" }] });
  const parameter = { Name: "/images/web/latest", Value: shared, DataType: "aws:ec2:image" };
  await stack.ssm().send(new PutParameterCommand({ ...parameter, Type: "String" }));
  const program = (image: object, published: object): Program => ({
    built: { kind: "ImageFromInstance", args: { instanceId: InstanceId, name: "web-1", ...image } },
    latest: {
      kind: "PublishedParameter",
      args: { name: parameter.Name, imageId: theirs, tags: { team: "web" }, ...published },
    },
  });

  const refused = await stack.failingUp(program({}, {}));
  expect(refused.stdout).toContain(`\`web-1\` is taken in us-east-1 by image \`${theirs ?? ""}\``);
  const different = await stack.failingUp(
    program({ adopt: true, instanceId: other }, {}),
    "--continue-on-error",
  );
  expect(different.stdout).toMatch(
    new RegExp(`cannot be adopted.*instanceId must be \`${other}\` and is \`${InstanceId}\``),
  );
  expect(different.stdout).toMatch(/`\/images\/web\/latest` is taken in us-east-1.*`overwrite: true`/);
  expect([refused.writes, different.writes, await stack.ids()]).toEqual([[], [], {}]);

  const adopted = await stack.up({
    ...program({ adopt: true, description: "ours now" }, { overwrite: true }),
    // Nobody but those that are listed.
    shares: { kind: "LaunchPermissions", args: { imageId: shared, accounts: ["111122223333"] } },
  });
  expect(adopted.writes.toSorted()).toEqual([
    "AddTagsToResource",
    "CreateTags",
    ...Array<string>(3).fill("ModifyImageAttribute"),
    "PutParameter",
  ]);
  expect((await stack.ids()).built).toBe(theirs);
  const image = stack.emulator.images().find(({ ImageId }) => ImageId === shared);
  expect(image?.LaunchPermissions).toEqual([{ UserId: "111122223333" }]);
  expect((await stack.up()).operations).toEqual([]);
  expect((await stack.up(undefined, "--refresh")).writes).toEqual([]);
});
