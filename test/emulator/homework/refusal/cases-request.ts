// Cases of refusals that any action may give: of the request itself, of lists and of tags.
import { converse } from "../../converse";
import { account, missing, registration, signed, stranger, type Answer, type Case, type Lab } from "./lab";

/** What came back on a connection by hand, after a word that it may go on. */
function toAnswer(all: string): Answer {
  const body = all.replace("HTTP/1.1 100 Continue\r\n\r\n", "");
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(body)?.[1] ?? 0);
  return { status, code: /<Code>([^<]*)</.exec(body)?.[1] ?? "", body };
}

const long = (length: number): string => "x".repeat(length);
const filter = (name: string, value: string): Record<string, string> => ({
  "Filter.1.Name": name,
  "Filter.1.Value.1": value,
});
const tagged = async (lab: Lab, key: string, value = ""): Promise<Answer> =>
  lab.call("CreateTags", {
    "ResourceId.1": lab.emulator.seed.image(),
    "Tag.1.Key": key,
    "Tag.1.Value": value,
  });

/** By row. */
export const requestCases: Readonly<Record<string, Case>> = {
  unsigned: (lab) => lab.send("/", { method: "POST", body: "Action=DescribeImages" }),
  badSignature: (lab) =>
    lab.send("/", {
      method: "POST",
      headers: { authorization: "Basic eDp5" },
      body: "Action=DescribeImages",
    }),
  incompleteSignature: (lab) => {
    const { authorization = "", ...others } = signed({});
    const cut = authorization.replace(/, Signature=.*/, "");
    return lab.send("/", {
      method: "POST",
      headers: { ...others, authorization: cut },
      body: "Action=DescribeImages",
    });
  },
  wrongSignature: async (lab) => {
    const role = { RoleArn: `arn:aws:iam::${stranger}:role/reader`, RoleSessionName: "test" };
    const lent = await lab.value("AccessKeyId", "AssumeRole", role, { service: "sts" });
    return lab.call("DescribeImages", {}, { account: lent });
  },
  throttled: {
    options: { throttling: true },
    provoke: async (lab) => {
      await lab.call("DisableImageBlockPublicAccess");
      return lab.call("DisableImageBlockPublicAccess");
    },
  },
  malformedRequest: async ({ emulator }) => toAnswer(await converse(emulator.url, "NONSENSE\r\n\r\n").answer),
  slowRequest: async ({ emulator }) => {
    const sent = { ...signed({}), expect: "100-continue", "content-length": "100" };
    const head = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
    const { begun, answer } = converse(
      emulator.url,
      `POST / HTTP/1.1\r\nhost: x\r\n${head.join("")}\r\nAction=`,
    );
    await begun;
    await emulator.close();
    return toAnswer(await answer);
  },
  badCharacter: (lab) => lab.call("DescribeImages", { "ImageId.1": "ami-\u0001" }),
  missingAction: (lab) => lab.send("/", { method: "POST", headers: signed({}), body: "Version=2016-11-15" }),
  invalidAction: (lab) => lab.call("DescribeStoreImageTasks"),
  wrongVersion: (lab) => lab.call("DescribeImages", { Version: "2015-01-01" }),
  unknownParameter: (lab) => lab.call("DescribeImages", { Colour: "red" }),
  missingParameter: (lab) => lab.call("DeregisterImage"),
  badValue: (lab) => lab.call("DescribeImages", { MaxResults: 0 }),
  conflictingParameters: (lab) =>
    lab.call("ModifyImageAttribute", {
      ImageId: lab.emulator.seed.image(),
      "Description.Value": "a",
      "ImdsSupport.Value": "v2.0",
    }),
  tooLarge: (lab) => lab.call("DescribeImages", { Colour: long(1024 * 1024) }),
  dryRun: (lab) => lab.call("DescribeImages", { DryRun: true }),
  tokenReused: async (lab) => {
    const copy = { SourceRegion: "us-east-1", SourceImageId: lab.emulator.seed.image(), ClientToken: "a" };
    await lab.value("imageId", "CopyImage", { ...copy, Name: "one" });
    return lab.call("CopyImage", { ...copy, Name: "two" });
  },
  closedRegion: (lab) => lab.call("DescribeImages", {}, { region: "eu-south-1" }),
  unknownRegion: (lab) => lab.call("DescribeRegions", { "RegionName.1": "mars-north-1" }),

  unknownFilter: (lab) => lab.call("DescribeImages", filter("colour", "red")),
  badEscape: (lab) => lab.call("DescribeImages", filter("name", "a\\n")),
  tooManyFilters: (lab) => {
    const names = Array.from({ length: 51 }, (_, at) => [`Filter.${at + 1}.Name`, "name"]);
    return lab.call("DescribeImages", Object.fromEntries(names) as Record<string, string>);
  },
  badNextToken: (lab) => lab.call("DescribeImages", { MaxResults: 5, NextToken: "made up" }),
  malformedUser: (lab) => lab.call("DescribeImages", { "Owner.1": "nobody" }),
  disabledFilter: (lab) => lab.call("DescribeImages", filter("state", "disabled")),

  malformedTarget: (lab) =>
    lab.call("CreateTags", { "ResourceId.1": "web-1", "Tag.1.Key": "a", "Tag.1.Value": "b" }),
  badTagKey: (lab) => tagged(lab, "aws:mine"),
  longTagKey: (lab) => tagged(lab, long(129)),
  longTagValue: (lab) => tagged(lab, "a", long(257)),
  tooManyTags: {
    options: { quotas: { tagsPerResource: 0 } },
    provoke: (lab) => tagged(lab, "a"),
  },
  foreignSharedTag: (lab) => {
    const image = lab.emulator.seed.image({ account: stranger, launchPermissions: [{ UserId: account }] });
    return lab.call("CreateTags", {
      "ResourceId.1": image,
      "Tag.1.Key": "ec2:SharedTag/team",
      "Tag.1.Value": "web",
    });
  },
  malformedImage: (lab) => lab.call("DescribeImages", { "ImageId.1": "web" }),
  missingImage: (lab) => lab.call("DescribeImages", { "ImageId.1": missing.image }),
  malformedSnapshot: (lab) => lab.call("RegisterImage", registration("snap-1")),
  missingSnapshot: (lab) => lab.call("RegisterImage", registration(missing.snapshot)),
  malformedVolume: (lab) => lab.call("CreateSnapshot", { VolumeId: "vol-1" }),
  missingVolume: (lab) => lab.call("CreateSnapshot", { VolumeId: missing.volume }),
};
