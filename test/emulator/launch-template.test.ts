// Launch templates, their versions, and launches from them.
import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  DeleteLaunchTemplateCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  RunInstancesCommand,
  type DescribeLaunchTemplatesCommandInput,
  type DescribeLaunchTemplateVersionsCommandInput,
  type EC2Client,
  type LaunchTemplateSpecification,
  type RequestLaunchTemplateData,
} from "@aws-sdk/client-ec2";
import { describe, expect, it } from "vitest";
import { signedFetch } from "./signed";
import { clientOf, codeOf, emulator, stranger } from "./support";

async function create(
  ec2: EC2Client,
  LaunchTemplateName: string,
  LaunchTemplateData: RequestLaunchTemplateData = { InstanceType: "m5.large" },
): Promise<string> {
  const { LaunchTemplate } = await ec2.send(
    new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData }),
  );
  return LaunchTemplate?.LaunchTemplateId ?? "";
}

describe("a launch template", () => {
  it("is made, tagged, found, and deleted; its name is free again", async () => {
    const ec2 = clientOf(await emulator());
    const { LaunchTemplate } = await ec2.send(
      new CreateLaunchTemplateCommand({
        LaunchTemplateName: "web",
        VersionDescription: "first",
        LaunchTemplateData: { InstanceType: "m5.large" },
        TagSpecifications: [{ ResourceType: "launch-template", Tags: [{ Key: "team", Value: "web" }] }],
      }),
    );
    expect(LaunchTemplate).toMatchObject({
      LaunchTemplateName: "web",
      DefaultVersionNumber: 1,
      LatestVersionNumber: 1,
      CreatedBy: "arn:aws:iam::123456789012:root",
      Tags: [{ Key: "team", Value: "web" }],
    });
    const id = LaunchTemplate?.LaunchTemplateId ?? "";
    await ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key: "more", Value: "" }] }));
    await create(ec2, "data");
    const list = async (input: DescribeLaunchTemplatesCommandInput): Promise<string[]> => {
      const { LaunchTemplates = [] } = await ec2.send(new DescribeLaunchTemplatesCommand(input));
      return LaunchTemplates.map(({ LaunchTemplateName = "" }) => LaunchTemplateName).sort();
    };
    expect(await list({})).toEqual(["data", "web"]);
    expect(await list({ Filters: [{ Name: "tag:more", Values: ["*"] }] })).toEqual(["web"]);
    expect(await list({ Filters: [{ Name: "launch-template-name", Values: ["da*"] }] })).toEqual(["data"]);
    expect(await list({ LaunchTemplateNames: ["data"], LaunchTemplateIds: [id] })).toEqual(["data", "web"]);
    expect(await codeOf(list({ LaunchTemplateNames: ["data", "none"] }))).toBe(
      "InvalidLaunchTemplateName.NotFoundException",
    );
    expect(await codeOf(list({ LaunchTemplateIds: ["lt-0123456789abcdef0"] }))).toBe(
      "InvalidLaunchTemplateId.NotFound",
    );
    expect(await codeOf(list({ LaunchTemplateIds: ["lt-x"] }))).toBe("InvalidLaunchTemplateId.Malformed");
    expect(await codeOf(create(ec2, "web"))).toBe("InvalidLaunchTemplateName.AlreadyExistsException");
    await ec2.send(new DeleteLaunchTemplateCommand({ LaunchTemplateName: "web" }));
    expect(await list({})).toEqual(["data"]);
    expect(await codeOf(create(ec2, "web"))).toBe("accepted");
  });

  it.each([
    ["ab", "InvalidLaunchTemplateName.MalformedException"],
    ["abc", "accepted"],
    ["a".repeat(129), "InvalidLaunchTemplateName.MalformedException"],
    ["with space", "InvalidLaunchTemplateName.MalformedException"],
    ["(web)./-_1", "accepted"],
  ])("named %s is answered", async (name, expected) => {
    expect(await codeOf(create(clientOf(await emulator()), name))).toBe(expected);
  });

  it("is made once per client token", async () => {
    const ec2 = clientOf(await emulator());
    const make = async (InstanceType: "m5.large" | "c5.large"): Promise<string | undefined> => {
      const { LaunchTemplate } = await ec2.send(
        new CreateLaunchTemplateCommand({
          ClientToken: "one",
          LaunchTemplateName: "web",
          LaunchTemplateData: { InstanceType },
        }),
      );
      return LaunchTemplate?.LaunchTemplateId;
    };
    expect(await make("m5.large")).toBe(await make("m5.large"));
    expect(await codeOf(make("c5.large"))).toBe("IdempotentParameterMismatch");
  });

  it("and its versions are limited in number", async () => {
    const ec2 = clientOf(await emulator({ quotas: { launchTemplates: 1, launchTemplateVersions: 2 } }));
    const LaunchTemplateId = await create(ec2, "web");
    expect(await codeOf(create(ec2, "web-2"))).toBe("MaxTemplateLimitExceeded");
    const version = (): Promise<string> =>
      codeOf(
        ec2.send(
          new CreateLaunchTemplateVersionCommand({
            LaunchTemplateId,
            LaunchTemplateData: { InstanceType: "c5.large" },
          }),
        ),
      );
    expect([await version(), await version()]).toEqual(["accepted", "MaxTemplateVersionLimitExceeded"]);
  });
});

describe("a version", () => {
  it("stands alone, or inherits all but snapshots", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const LaunchTemplateId = await create(ec2, "web", {
      InstanceType: "m5.large",
      KeyName: "key",
      BlockDeviceMappings: [
        { DeviceName: "/dev/sdf", Ebs: { SnapshotId: running.seed.snapshot(), VolumeSize: 9 } },
      ],
    });
    const add = async (SourceVersion?: string): Promise<unknown> => {
      const { LaunchTemplateVersion } = await ec2.send(
        new CreateLaunchTemplateVersionCommand({
          LaunchTemplateId,
          ...(SourceVersion === undefined ? {} : { SourceVersion }),
          LaunchTemplateData: { InstanceType: "c5.large" },
        }),
      );
      return LaunchTemplateVersion;
    };
    expect(await add()).toMatchObject({
      VersionNumber: 2,
      DefaultVersion: false,
      LaunchTemplateData: { InstanceType: "c5.large" },
    });
    const inherited = await add("1");
    expect(inherited).toMatchObject({
      VersionNumber: 3,
      LaunchTemplateData: {
        InstanceType: "c5.large",
        KeyName: "key",
        BlockDeviceMappings: [{ DeviceName: "/dev/sdf", Ebs: { VolumeSize: 9 } }],
      },
    });
    expect(JSON.stringify(inherited)).not.toContain("snap-");
    expect(await codeOf(add("9"))).toBe("InvalidLaunchTemplateId.VersionNotFound");
  });

  it("is listed by number, by word, by range, by filter, and over all templates", async () => {
    const ec2 = clientOf(await emulator());
    const LaunchTemplateId = await create(ec2, "web");
    for (const InstanceType of ["c5.large", "r5.large"] as const) {
      await ec2.send(
        new CreateLaunchTemplateVersionCommand({ LaunchTemplateId, LaunchTemplateData: { InstanceType } }),
      );
    }
    await create(ec2, "data", { InstanceType: "t3.micro" });
    const list = async (input: DescribeLaunchTemplateVersionsCommandInput): Promise<string[]> => {
      const { LaunchTemplateVersions = [] } = await ec2.send(
        new DescribeLaunchTemplateVersionsCommand(input),
      );
      return LaunchTemplateVersions.map(
        ({ LaunchTemplateName = "", VersionNumber = 0 }) => `${LaunchTemplateName} ${VersionNumber}`,
      ).sort();
    };
    const web = { LaunchTemplateName: "web" };
    expect(await list(web)).toEqual(["web 1", "web 2", "web 3"]);
    expect(await list({ ...web, Versions: ["$Default", "$Latest", "3"] })).toEqual(["web 1", "web 3"]);
    expect(await list({ ...web, MinVersion: "2", MaxVersion: "2" })).toEqual(["web 2"]);
    expect(await list({ ...web, Filters: [{ Name: "instance-type", Values: ["r5.*"] }] })).toEqual(["web 3"]);
    expect(await list({ Versions: ["$Latest"] })).toEqual(["data 1", "web 3"]);
    expect(await codeOf(list({ Versions: ["1"] }))).toBe("InvalidParameterValue");
    expect(await codeOf(list({}))).toBe("MissingParameter");
    expect(await codeOf(list({ ...web, LaunchTemplateId }))).toBe("InvalidParameterCombination");
    expect(await codeOf(list({ ...web, Versions: ["4"] }))).toBe("InvalidLaunchTemplateId.VersionNotFound");
    const first = await ec2.send(new DescribeLaunchTemplateVersionsCommand({ ...web, MaxResults: 2 }));
    expect(await list({ ...web, MaxResults: 2, NextToken: first.NextToken })).toHaveLength(1);
  });
});

describe("a launch from a template", () => {
  it("takes the default version, another one, and what the request gives over both", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const [one, two] = [
      running.seed.image({ traits: { EnaSupport: true } }),
      running.seed.image({ traits: { EnaSupport: true } }),
    ];
    const LaunchTemplateId = await create(ec2, "web", {
      ImageId: one,
      InstanceType: "m5.large",
      MetadataOptions: { HttpTokens: "required" },
      TagSpecifications: [{ ResourceType: "instance", Tags: [{ Key: "from", Value: "template" }] }],
    });
    await ec2.send(
      new CreateLaunchTemplateVersionCommand({
        LaunchTemplateId,
        SourceVersion: "1",
        LaunchTemplateData: { ImageId: two },
      }),
    );
    const launched = async (specification: LaunchTemplateSpecification, change = {}): Promise<unknown> => {
      const { Instances } = await ec2.send(
        new RunInstancesCommand({ LaunchTemplate: specification, MinCount: 1, MaxCount: 1, ...change }),
      );
      return Instances?.[0];
    };
    expect(await launched({ LaunchTemplateId })).toMatchObject({
      ImageId: one,
      InstanceType: "m5.large",
      MetadataOptions: { HttpTokens: "required" },
      Tags: [{ Key: "from", Value: "template" }],
    });
    expect(await launched({ LaunchTemplateName: "web", Version: "$Latest" })).toMatchObject({ ImageId: two });
    expect(
      await launched({ LaunchTemplateName: "web", Version: "2" }, { InstanceType: "c5.large" }),
    ).toMatchObject({
      ImageId: two,
      InstanceType: "c5.large",
    });
    expect(await codeOf(launched({ LaunchTemplateId }, { InstanceType: "m6g.large" }))).toBe(
      "InvalidParameterValue",
    );
    expect(await codeOf(launched({ LaunchTemplateId, Version: "3" }))).toBe(
      "InvalidLaunchTemplateId.VersionNotFound",
    );
    expect(await codeOf(launched({ LaunchTemplateName: "none" }))).toBe(
      "InvalidLaunchTemplateName.NotFoundException",
    );
    expect(await codeOf(launched({ LaunchTemplateId, LaunchTemplateName: "web" }))).toBe(
      "InvalidParameterCombination",
    );
    expect(await codeOf(launched({}))).toBe("MissingParameter");
  });

  it("finds its image through a parameter", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const image = running.seed.image({ traits: { EnaSupport: true } });
    await signedFetch(
      running,
      { service: "ssm" },
      {
        headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": "AmazonSSM.PutParameter" },
        body: JSON.stringify({ Name: "/web/image", Value: image, Type: "String" }),
      },
    );
    const ImageId = "resolve:ssm:/web/image";
    const LaunchTemplateId = await create(ec2, "web", { ImageId, InstanceType: "m5.large" });
    const launch = async (change: object): Promise<string | undefined> => {
      const input = { LaunchTemplate: { LaunchTemplateId }, MinCount: 1, MaxCount: 1, ...change };
      return (await ec2.send(new RunInstancesCommand(input))).Instances?.[0]?.ImageId;
    };
    expect(await launch({})).toBe(image);
    expect(await launch({ ImageId: `${ImageId}:1` })).toBe(image);
    expect(await codeOf(launch({ ImageId: `${ImageId}:2` }))).toBe("InvalidParameterValue");
    expect(await codeOf(launch({ ImageId: "resolve:ssm:/none" }))).toBe("InvalidParameterValue");
    const shown = async (ResolveAlias: boolean): Promise<string | undefined> => {
      const input = { LaunchTemplateId, ResolveAlias };
      const { LaunchTemplateVersions } = await ec2.send(new DescribeLaunchTemplateVersionsCommand(input));
      return LaunchTemplateVersions?.[0]?.LaunchTemplateData?.ImageId;
    };
    expect([await shown(false), await shown(true)]).toEqual([ImageId, image]);
  });

  it("without an image, or of another account, is refused", async () => {
    const running = await emulator();
    const ec2 = clientOf(running);
    const LaunchTemplateId = await create(ec2, "web");
    const launch = (client: EC2Client): Promise<string> =>
      codeOf(
        client.send(
          new RunInstancesCommand({ LaunchTemplate: { LaunchTemplateId }, MinCount: 1, MaxCount: 1 }),
        ),
      );
    expect(await launch(ec2)).toBe("MissingParameter");
    expect(await launch(clientOf(running, "us-east-1", stranger))).toBe("InvalidLaunchTemplateId.NotFound");
  });
});
