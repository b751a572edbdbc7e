import { describe, expect, it } from "vitest";
import type { EmulatorOptions } from "../../emulator";
import type { Ssm } from "../../provider/aws/port";
import { publishedParameterHandler } from "../../provider/handlers/published-parameter";
import { provide } from "../../provider/runtime/provider";
import { type CheckFailed, isKilled, MiniEngine } from "../support/mini-engine";
import { startWorld, type TestWorld } from "../support/world";

const urn = "urn:pulumi:test::images::pulumi-nodejs:dynamic/ami:PublishedParameter::latest";
const mark = `organization/${urn}`;
const name = "/images/web/latest";

interface Setting {
  readonly world: TestWorld;
  readonly engine: MiniEngine;
  readonly args: Record<string, unknown>;
  /** Another image of the account. */
  readonly next: string;
}

const newEngine = (world: TestWorld): MiniEngine =>
  new MiniEngine(provide("published-parameter", publishedParameterHandler, world), urn);

async function setUp(options: EmulatorOptions = {}): Promise<Setting> {
  const world = await startWorld({ timings: { pending: 5_000, parameterCheck: 2_000 }, ...options });
  const imageId = world.emulator.seed.image({ name: "web-1" });
  const next = world.emulator.seed.image({ name: "web-2" });
  const args = { name, imageId, description: "what to launch", tags: { team: "web" } };
  return { world, engine: newEngine(world), args, next };
}

const ssmOf = (world: TestWorld): Ssm =>
  world.makeAws({ assumeRoles: [], defaultTags: {} }).service("ssm", { region: "us-east-1" });

/** The parameter as SSM has it. */
async function told(world: TestWorld): Promise<object | undefined> {
  const ssm = ssmOf(world);
  const { Parameters = [] } = await ssm.call("DescribeParameters", {});
  const [found] = Parameters;
  if (found === undefined) return undefined;
  const { Parameter } = await ssm.call("GetParameter", { Name: name });
  const { TagList = [] } = await ssm.call("ListTagsForResource", {
    ResourceType: "Parameter",
    ResourceId: name,
  });
  world.operations();
  return {
    value: Parameter?.Value,
    dataType: found.DataType,
    description: found.Description,
    version: found.Version,
    tags: Object.fromEntries(TagList.map(({ Key = "", Value = "" }): [string, string] => [Key, Value])),
  };
}

const put = (world: TestWorld, Value: string, DataType = "aws:ec2:image"): Promise<unknown> =>
  ssmOf(world).call("PutParameter", { Name: name, Value, Type: "String", DataType, Overwrite: true });

/** Operations that change something. */
const writesOf = (world: TestWorld): string[] =>
  world.operations().filter((operation) => !/^(Describe|Get|List)/.test(operation));

describe("PublishedParameter", () => {
  it("puts the parameter, marked and tagged at once, and waits until it is there", async () => {
    const { world, engine, args } = await setUp();
    expect(await engine.up(args)).toBe("create");
    expect(writesOf(world)).toEqual(["PutParameter"]);
    expect(await told(world)).toEqual({
      value: args.imageId,
      dataType: "aws:ec2:image",
      description: "what to launch",
      version: 1,
      tags: { team: "web", "pulumi-ami:managed-by": mark },
    });
    const arn = `arn:aws:ssm:us-east-1:123456789012:parameter${name}`;
    expect(engine.recorded?.id).toBe(arn);
    expect(engine.recorded?.outputs).toMatchObject({ arn, version: 1, imageId: args.imageId });
  });

  it("asks nothing when nothing changed, and sees no drift in what nobody touched", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    const before = engine.recorded;
    world.operations();
    expect(await engine.up(args)).toBe("same");
    expect(world.operations()).toEqual([]);
    await engine.refresh();
    expect(engine.recorded).toEqual(before);
    expect(writesOf(world)).toEqual([]);
  });

  it("changes in place, by no more calls than it takes", async () => {
    const { world, engine, args, next } = await setUp();
    await engine.up(args);
    const change = async (change: Record<string, unknown>): Promise<string[]> => {
      world.operations();
      expect(await engine.up({ ...args, ...change })).toBe("update");
      const operations = writesOf(world);
      const { recorded } = engine;
      await engine.refresh();
      expect(engine.recorded?.inputs).toEqual(recorded?.inputs);
      return operations;
    };
    expect(await change({ imageId: next })).toEqual(["PutParameter"]);
    expect(await told(world)).toMatchObject({ value: next, version: 2 });
    expect(engine.recorded?.outputs).toMatchObject({ version: 2, imageId: next });
    expect(await change({ imageId: next, description: "other words" })).toEqual(["PutParameter"]);
    expect(await change({ imageId: next, description: undefined })).toEqual(["PutParameter"]);
    expect(await told(world)).toMatchObject({ description: undefined });
    const tags = { cost: "42" };
    expect(await change({ imageId: next, description: undefined, tags })).toEqual([
      "RemoveTagsFromResource",
      "AddTagsToResource",
    ]);
    expect(await told(world)).toMatchObject({ tags: { cost: "42", "pulumi-ami:managed-by": mark } });
  });

  it("waits for an image in the making", async () => {
    const { world, engine, args } = await setUp();
    const snapshotId = world.emulator.seed.snapshot();
    const { ImageId } = await world
      .makeAws({ assumeRoles: [], defaultTags: {} })
      .at({ region: "us-east-1" })
      .call("RegisterImage", {
        Name: "web-3",
        RootDeviceName: "/dev/xvda",
        BlockDeviceMappings: [{ DeviceName: "/dev/xvda", Ebs: { SnapshotId: snapshotId } }],
      });
    await engine.up({ ...args, imageId: ImageId });
    expect(await told(world)).toMatchObject({ value: ImageId, version: 1 });
  });

  it("refuses an image that nobody sees before any call that changes something", async () => {
    const { world, engine, args } = await setUp();
    const failure = await engine
      .up({ ...args, imageId: "ami-0123456789abcdef0" })
      .catch((error: unknown) => error);
    expect((failure as CheckFailed).reasons).toEqual([
      expect.stringMatching(/^image `ami-0123456789abcdef0` is not visible in us-east-1/),
    ]);
    expect(writesOf(world)).toEqual([]);
  });

  it("says what to check when SSM took the value and never made it", async () => {
    const { world, engine, args, next } = await setUp();
    const unseen = { ...args, imageId: "ami-0123456789abcdef0", preflight: false };
    const why =
      /version 1 of parameter `\/images\/web\/latest` in us-east-1 was accepted and never appeared.*Check that `ami-0123456789abcdef0` is an image of us-east-1/;
    await expect(engine.up(unseen)).rejects.toThrow(why);
    expect(engine.recorded).toBeUndefined();
    await engine.up(args);
    await expect(engine.up(unseen)).rejects.toThrow(/never appeared/);
    expect(await told(world)).toMatchObject({ value: args.imageId });
    await engine.up({ ...args, imageId: next });
    expect(await told(world)).toMatchObject({ value: next });
  });

  it("is made anew under another name", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    expect(await engine.up({ ...args, name: "/images/web/stable" })).toBe("replace");
    const { Parameters = [] } = await ssmOf(world).call("DescribeParameters", {});
    expect(Parameters.map(({ Name }) => Name)).toEqual(["/images/web/stable"]);
    expect(await engine.up({ ...args, name: "/images/web/stable" }, { replace: true })).toBe("replace");
    expect((await ssmOf(world).call("DescribeParameters", {})).Parameters).toHaveLength(1);
  });

  it("goes when it is destroyed, and is content when it is gone", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    const { recorded } = engine;
    await engine.destroy();
    expect(await told(world)).toBeUndefined();
    engine.recorded = recorded;
    expect(await engine.refresh()).toBe(false);
    engine.recorded = recorded;
    await engine.destroy();
  });
});

describe("a value that somebody else put there", () => {
  it("shows at a refresh, and is replaced only when told to", async () => {
    const { world, engine, args, next } = await setUp();
    await engine.up(args);
    const theirs = world.emulator.seed.image({ name: "theirs" });
    await put(world, theirs);
    await world.clock.sleep(2_000);
    await engine.refresh();
    expect(engine.recorded?.inputs).toMatchObject({ imageId: theirs });
    for (const imageId of [args.imageId, next]) {
      await expect(engine.up({ ...args, imageId })).rejects.toThrow(
        new RegExp(`has the value \`${theirs}\`, which this stack did not put there.*\`overwrite: true\``),
      );
    }
    expect(await engine.up({ ...args, overwrite: true })).toBe("update");
    expect(await told(world)).toMatchObject({ value: args.imageId, version: 3 });
    expect(await engine.up({ ...args, imageId: next })).toBe("update");
  });

  it("stays when the resource goes, with a warning", async () => {
    const { world, engine, args, next } = await setUp();
    await engine.up(args);
    await put(world, next);
    await world.clock.sleep(2_000);
    await engine.destroy();
    expect(await told(world)).toMatchObject({ value: next });
    expect(world.warnings).toEqual([
      `parameter \`${name}\` in us-east-1 stays: its value is \`${next}\`, which this stack did not put there.`,
    ]);
  });
});

describe("a name that is taken", () => {
  it("is refused, or taken over when told to", async () => {
    const { world, engine, args, next } = await setUp();
    await ssmOf(world).call("PutParameter", {
      Name: name,
      Value: next,
      Type: "String",
      DataType: "aws:ec2:image",
      Tags: [{ Key: "owner", Value: "them" }],
    });
    await world.clock.sleep(2_000);
    await expect(engine.up(args)).rejects.toThrow(
      /is taken.*which this stack did not make.*`overwrite: true`/,
    );
    await engine.up({ ...args, overwrite: true });
    expect(await told(world)).toMatchObject({
      value: args.imageId,
      tags: { owner: "them", team: "web", "pulumi-ami:managed-by": mark },
    });
  });

  it("is no use when it is that of another data type", async () => {
    const { world, engine, args } = await setUp();
    await put(world, "hello", "text");
    await expect(engine.up({ ...args, overwrite: true })).rejects.toThrow(
      /of the data type `text` \(`String`\), and SSM changes none to `aws:ec2:image`/,
    );
    expect(writesOf(world)).toEqual(["PutParameter"]);
  });

  it("moves to another stack by its mark, and the first leaves it alone", async () => {
    const { world, engine, args } = await setUp();
    await engine.up(args);
    await ssmOf(world).call("AddTagsToResource", {
      ResourceType: "Parameter",
      ResourceId: name,
      Tags: [{ Key: "pulumi-ami:managed-by", Value: "other" }],
    });
    await engine.destroy();
    expect(await told(world)).toMatchObject({ value: args.imageId });
    expect(world.warnings).toEqual([expect.stringMatching(/the mark of another stack by now, `other`/)]);
  });
});

describe("what is interrupted", () => {
  // How often it is asked whether the version is there differs from run to run, and so does the number of calls.
  const dies = (run: Promise<unknown>): Promise<boolean> =>
    run.then(
      () => false,
      (error: unknown) => {
        expect(error).toSatisfy(isKilled);
        return true;
      },
    );

  it("goes on where it stopped, after any call, on the way to nothing but what is stated", async () => {
    for (let n = 1; ; n++) {
      const { world, engine, args } = await setUp();
      world.killAfter = n;
      if (!(await dies(engine.up(args)))) {
        expect(n).toBeGreaterThan(3);
        break;
      }
      world.killAfter = undefined;
      const next = newEngine(world);
      await next.up(args);
      expect(await told(world), `killed after call ${n}`).toMatchObject({
        value: args.imageId,
        description: "what to launch",
        tags: { team: "web", "pulumi-ami:managed-by": mark },
      });
      expect(await next.up(args)).toBe("same");
      await next.destroy();
      expect(await told(world)).toBeUndefined();
    }
  }, 30_000);

  it("goes on with a change after any call", async () => {
    const change = (args: object, imageId: string): Record<string, unknown> => ({
      ...args,
      imageId,
      tags: { cost: "42" },
    });
    for (let n = 1; ; n++) {
      const { world, engine, args, next } = await setUp();
      await engine.up(args);
      world.killAfter = n;
      if (!(await dies(engine.up(change(args, next))))) {
        expect(n).toBeGreaterThan(3);
        break;
      }
      world.killAfter = undefined;
      await engine.up(change(args, next));
      expect(await told(world)).toMatchObject({
        value: next,
        tags: { cost: "42", "pulumi-ami:managed-by": mark },
      });
      await engine.destroy();
      expect(await told(world)).toBeUndefined();
    }
  }, 30_000);
});
