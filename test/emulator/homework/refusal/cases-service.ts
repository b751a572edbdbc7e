// Cases of what the services beside EC2 refuse: STS, KMS, SSM, Organizations and S3.
import { signed, stranger, type Answer, type Case, type Lab, type Place } from "./lab";

const target = {
  kms: (operation: string): string => `TrentService.${operation}`,
  ssm: (operation: string): string => `AmazonSSM.${operation}`,
  organizations: (operation: string): string => `AWSOrganizationsV20161128.${operation}`,
} as const;

function json(
  lab: Lab,
  service: keyof typeof target,
  operation: string,
  body: string | object = {},
  place?: Place,
): Promise<Answer> {
  return lab.json(service, target[service](operation), body, place);
}

const role = { RoleArn: `arn:aws:iam::${stranger}:role/reader`, RoleSessionName: "test" };
const sts = { service: "sts" } as const;

/** An access key with a secret that the emulator knows and that nothing here signs with. */
function knownKey(lab: Lab): Place {
  lab.emulator.seed.credentials({ accessKeyId: "AKIAKNOWNKEY", secretAccessKey: "known" });
  return { account: "AKIAKNOWNKEY" };
}

/** Temporary credentials, whose token no request here bears. */
async function lentKey(lab: Lab): Promise<Place> {
  return { account: await lab.value("AccessKeyId", "AssumeRole", role, sts) };
}

function s3(
  lab: Lab,
  method: string,
  path: string,
  place: Place = {},
  init: RequestInit = {},
): Promise<Answer> {
  const headers = { ...signed({ ...place, service: "s3" }), ...(init.headers as Record<string, string>) };
  return lab.send(path, { method, ...init, headers });
}

const put = (lab: Lab, body: object): Promise<Answer> =>
  json(lab, "ssm", "PutParameter", { Name: "/ami/web", Type: "String", Value: "one", ...body });

/** By row. */
export const serviceCases: Readonly<Record<string, Case>> = {
  stsWrongSignature: (lab) => lab.call("GetCallerIdentity", {}, { ...sts, ...knownKey(lab) }),
  stsWrongToken: async (lab) => lab.call("GetCallerIdentity", {}, { ...sts, ...(await lentKey(lab)) }),
  stsUnknownAction: (lab) => lab.call("GetSessionToken", {}, sts),
  stsMissing: (lab) => lab.call("AssumeRole", { RoleSessionName: "test" }, sts),
  stsInvalid: (lab) => lab.call("AssumeRole", { ...role, RoleArn: "reader" }, sts),

  jsonWrongSignature: (lab) => json(lab, "kms", "ListAliases", {}, knownKey(lab)),
  jsonWrongToken: async (lab) => json(lab, "kms", "ListAliases", {}, await lentKey(lab)),
  jsonUnknownAction: (lab) => json(lab, "kms", "Encrypt"),
  jsonMalformed: (lab) => json(lab, "kms", "ListAliases", "["),
  jsonInvalid: (lab) => json(lab, "kms", "DescribeKey"),
  jsonTooLarge: (lab) => json(lab, "kms", "ListAliases", { Padding: "x".repeat(1024 * 1024) }),

  kmsMissingKey: (lab) => {
    lab.emulator.seed.key({ alias: "alias/images" });
    return json(lab, "kms", "DescribeKey", { KeyId: "alias/none" });
  },
  kmsInvalidArn: (lab) => json(lab, "kms", "DescribeKey", { KeyId: "arn:aws:s3:::bucket" }),
  kmsDisabledKey: (lab) => {
    const KeyId = lab.emulator.seed.key({ enabled: false });
    return json(lab, "kms", "CreateGrant", {
      KeyId,
      GranteePrincipal: `arn:aws:iam::${stranger}:root`,
      Operations: ["Decrypt"],
    });
  },
  kmsDryRun: (lab) => {
    const KeyId = lab.emulator.seed.key({});
    const grant = { KeyId, GranteePrincipal: `arn:aws:iam::${stranger}:root`, Operations: ["Decrypt"] };
    return json(lab, "kms", "CreateGrant", { ...grant, DryRun: true });
  },
  kmsBadMarker: (lab) => json(lab, "kms", "ListAliases", { Marker: "made up" }),

  ssmParameterExists: async (lab) => {
    await put(lab, {});
    return put(lab, {});
  },
  ssmParameterMissing: (lab) => json(lab, "ssm", "GetParameter", { Name: "/ami/none" }),
  ssmVersionMissing: async (lab) => {
    await put(lab, {});
    return json(lab, "ssm", "GetParameter", { Name: "/ami/web:7" });
  },
  ssmUnsupportedType: (lab) => put(lab, { Type: "Number" }),
  ssmTypeChange: async (lab) => {
    await put(lab, {});
    return put(lab, { Type: "StringList", Overwrite: true });
  },
  ssmDataTypeChange: async (lab) => {
    await put(lab, {});
    return put(lab, { DataType: "aws:ec2:image", Value: lab.emulator.seed.image(), Overwrite: true });
  },
  ssmTagsAndOverwrite: (lab) => put(lab, { Overwrite: true, Tags: [{ Key: "team", Value: "web" }] }),
  ssmResourceType: (lab) =>
    json(lab, "ssm", "ListTagsForResource", { ResourceType: "Document", ResourceId: "x" }),
  ssmResourceMissing: (lab) =>
    json(lab, "ssm", "ListTagsForResource", { ResourceType: "Parameter", ResourceId: "/ami/none" }),
  ssmTooManyTags: (lab) =>
    put(lab, { Tags: Array.from({ length: 51 }, (_, i) => ({ Key: `k${i}`, Value: "" })) }),
  ssmFilterKey: (lab) =>
    json(lab, "ssm", "DescribeParameters", { ParameterFilters: [{ Key: "KeyId", Values: ["x"] }] }),
  ssmFilterOption: (lab) =>
    json(lab, "ssm", "DescribeParameters", {
      ParameterFilters: [{ Key: "Tier", Option: "Contains", Values: ["x"] }],
    }),
  organizationsNotInUse: (lab) => json(lab, "organizations", "DescribeOrganization"),

  s3WrongSignature: (lab) => s3(lab, "GET", "/bucket/key", knownKey(lab)),
  s3WrongToken: async (lab) => s3(lab, "GET", "/bucket/key", await lentKey(lab)),
  s3UnknownAction: (lab) => s3(lab, "PATCH", "/bucket/key"),
  s3MissingBucket: (lab) => s3(lab, "GET", "/bucket/key"),
  s3MissingKey: async (lab) => {
    await s3(lab, "PUT", "/bucket");
    return s3(lab, "GET", "/bucket/key");
  },
  s3Denied: async (lab) => {
    await s3(lab, "PUT", "/bucket", { account: stranger });
    return s3(lab, "GET", "/bucket/key");
  },
  s3BucketExists: async (lab) => {
    await s3(lab, "PUT", "/bucket", { account: stranger });
    return s3(lab, "PUT", "/bucket");
  },
  s3BucketOwned: async (lab) => {
    const place = { region: "eu-west-1" };
    await s3(lab, "PUT", "/bucket", place);
    return s3(lab, "PUT", "/bucket", place);
  },
  s3BadBucketName: (lab) => s3(lab, "PUT", "/AB"),
  s3BadDigest: async (lab) => {
    await s3(lab, "PUT", "/bucket");
    return s3(
      lab,
      "PUT",
      "/bucket/key",
      {},
      { body: "x", headers: { "content-md5": "AAAAAAAAAAAAAAAAAAAAAA==" } },
    );
  },
  s3TooLarge: async (lab) => {
    await s3(lab, "PUT", "/bucket");
    return s3(lab, "PUT", "/bucket/key", {}, { body: "x".repeat(16 * 1024 * 1024 + 1) });
  },
};
