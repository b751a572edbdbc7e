import { type Policies } from "@pulumi/policy";
import { describe, expect, test } from "vitest";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { amiPolicies } from "../../policies/pack";
import { rules } from "../../policies/rules";
import { unknownCheckingProxy } from "./support/policy-proxy";

const unknownString = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const urn = (type: string, name: string): string => `urn:pulumi:dev::images::${type}::${name}`;

type Violation = readonly [message: string, urn: string | undefined];
interface Resource {
  readonly type: string;
  readonly name: string;
  readonly props: object;
  readonly from?: Record<string, string>;
}

class NotApplicable extends Error {}

const policyOf = (policies: Policies, name: string): Policies[number] => {
  const policy = policies.find((candidate) => candidate.name === name);
  if (policy === undefined) throw new Error(`${name} must be a policy`);
  return policy;
};

const emptyDependencies = (): Record<string, unknown[]> => ({});

/** Runs one policy over a stack as the analyzer does: props behind the proxy that throws on unknowns. */
function violationsOf(
  policies: Policies,
  name: string,
  stack: readonly Resource[],
  config: object = {},
): Violation[] {
  const policy = policyOf(policies, name);
  const violations: Violation[] = [];
  const violate = (message: string, about?: string): void => void violations.push([message, about]);
  const notApplicable = (): never => {
    throw new NotApplicable();
  };
  const args = stack.map((resource) => ({
    ...resource,
    urn: urn(resource.type, resource.name),
    props: unknownCheckingProxy(resource.props),
    propertyDependencies: emptyDependencies(),
    getConfig: () => config,
    notApplicable,
  }));
  args.forEach((resource) => {
    for (const [property, supplier] of Object.entries(resource.from ?? {})) {
      resource.propertyDependencies[property] = args.filter(({ name: other }) => other === supplier);
    }
  });
  if ("validateStack" in policy) {
    void policy.validateStack({ resources: args, getConfig: () => config, notApplicable } as never, violate);
    return violations;
  }
  const { validateResource } = policy;
  if (typeof validateResource !== "function") throw new Error("one function is expected");
  for (const resource of args) {
    try {
      void validateResource(resource as never, violate);
    } catch (error) {
      if (!(error instanceof NotApplicable)) throw error;
    }
  }
  return violations;
}

const golden = { type: "pulumi-nodejs:dynamic/ami:Image", name: "golden", props: { architecture: "x86_64" } };
const dublin = {
  type: "pulumi-nodejs:dynamic/ami:ImageCopy",
  name: "dublin",
  props: { sourceImageId: unknownString, kmsKeyId: unknownString },
  from: { sourceImageId: "golden" },
};
const web = {
  type: "aws:ec2/instance:Instance",
  name: "web",
  props: { ami: unknownString, instanceType: "t4g.micro", subnetId: unknownString },
  from: { ami: "dublin" },
};

describe("the pack", () => {
  test("has one policy per rule, with everything that Pulumi shows", () => {
    const policies = amiPolicies();
    expect(policies.map(({ name }) => name)).toEqual([
      "ami-settings",
      ...rules.map(({ id }) => id),
      "ami-waivers",
    ]);
    for (const policy of policies.slice(1, -1)) {
      expect(policy).toMatchObject({
        description: expect.stringMatching(/\.$/) as string,
        displayName: policy.name,
        remediationSteps: expect.stringMatching(/\.$/) as string,
        url: expect.stringMatching(/^https:/) as string,
      });
      expect(policy.tags).toContain("ami");
    }
  });

  test("takes levels from the table of severities", () => {
    const levels = amiPolicies({ rules: { "match-root-device": "off", "match-architecture": "note" } });
    expect(policyOf(levels, "no-public-image")).toMatchObject({
      enforcementLevel: "mandatory",
      severity: "high",
    });
    expect(policyOf(levels, "no-unlisted-account")).toMatchObject({
      enforcementLevel: "advisory",
      severity: "medium",
    });
    expect(policyOf(levels, "match-root-device")).toMatchObject({ enforcementLevel: "disabled" });
    expect(policyOf(levels, "match-architecture")).toMatchObject({ enforcementLevel: "advisory" });
  });

  test("refuses a configuration that does not hold, by name", () => {
    expect(() => amiPolicies({ rules: { "no-public-imag": "off" } })).toThrow(
      "did you mean `no-public-image`?",
    );
  });

  test("sees architecture against type through a copy, while every id is unknown", () => {
    expect(violationsOf(amiPolicies(), "match-architecture", [web, dublin, golden])).toEqual([
      [
        expect.stringContaining("`t4g.micro` runs `arm64` images and `golden` is `x86_64`"),
        urn(web.type, "web"),
      ],
    ]);
    const matching = { ...web, props: { ...web.props, instanceType: "t3.micro" } };
    expect(violationsOf(amiPolicies(), "match-architecture", [matching, dublin, golden])).toEqual([]);
  });

  // As the engine shows checked inputs: without the keys that begin with `__`, such as the provider's `__defaults`.
  test("cannot tell what `aws.ec2.Ami` fills in, and speaks of what EC2 then gets", () => {
    const ebsBlockDevices = [{ deviceName: "/dev/xvda", snapshotId: "snap-0123456789abcdef0" }];
    const stated = { name: "golden", rootDeviceName: "/dev/xvda", ebsBlockDevices };
    const checked = { ...stated, architecture: "x86_64", virtualizationType: "paravirtual" };
    const said = (props: object): string[] =>
      ["require-explicit-architecture", "require-explicit-virtualization", "no-paravirtual"].filter(
        (rule) =>
          violationsOf(amiPolicies(), rule, [{ type: "aws:ec2/ami:Ami", name: "it", props }]).length > 0,
      );
    expect(said(checked)).toEqual(["no-paravirtual"]);
    expect(said(stated)).toEqual(["require-explicit-architecture", "require-explicit-virtualization"]);
  });

  test("names the resource, where one launch of several is wrong", () => {
    const fleet = {
      type: "aws:ec2/spotFleetRequest:SpotFleetRequest",
      name: "fleet",
      props: {
        launchSpecifications: [
          {
            ami: unknownString,
            instanceType: "m5.large",
            rootBlockDevices: [{ volumeType: "gp2", iops: 3000 }],
          },
          { ami: unknownString, instanceType: "m5.large" },
        ],
      },
    };
    expect(violationsOf(amiPolicies(), "match-volume-iops", [fleet])).toEqual([
      [expect.stringContaining("takes no `iops`"), urn(fleet.type, "fleet")],
    ]);
  });

  test("stops a public share of ours and of @pulumi/aws alike", () => {
    const ours = {
      type: "pulumi-nodejs:dynamic/ami:LaunchPermissions",
      name: "ours",
      props: { imageId: unknownString, public: { reason: "trial", scrubbed: true } },
    };
    const theirs = {
      type: "aws:ec2/amiLaunchPermission:AmiLaunchPermission",
      name: "theirs",
      props: { imageId: unknownString, group: "all" },
    };
    const told = violationsOf(amiPolicies(), "no-public-image", [golden, ours, theirs]);
    expect(told.map(([, about]) => about)).toEqual([urn(ours.type, "ours"), urn(theirs.type, "theirs")]);
    const accepting = { acceptAcknowledged: true };
    expect(violationsOf(amiPolicies(), "no-public-image", [ours], accepting)).toEqual([]);
    expect(
      violationsOf(amiPolicies({ rules: { "no-public-image": accepting } }), "no-public-image", [ours]),
    ).toEqual([]);
  });

  test("takes options from Pulumi's configuration before the code's, and refuses unknown ones", () => {
    const share = {
      type: "pulumi-nodejs:dynamic/ami:LaunchPermissions",
      name: "share",
      props: { imageId: unknownString, accounts: ["111122223333", unknownString] },
    };
    const policies = amiPolicies({ rules: { "no-unlisted-account": { allowedAccounts: ["444455556666"] } } });
    expect(violationsOf(policies, "no-unlisted-account", [share])).toHaveLength(1);
    const config = { allowedAccounts: ["111122223333"] };
    expect(violationsOf(policies, "no-unlisted-account", [share], config)).toEqual([]);
    expect(() => violationsOf(policies, "no-unlisted-account", [share], { allowedAccount: [] })).toThrow(
      "did you mean `allowedAccounts`?",
    );
  });

  test("never reads an unknown plainly, whichever property it is", () => {
    const properties = [
      "blockDeviceMappings",
      "rootDeviceName",
      "ebsBlockDevices",
      "architecture",
      "public",
      "accounts",
    ];
    const types = [golden.type, "aws:ec2/ami:Ami", "aws:ec2/launchTemplate:LaunchTemplate", web.type];
    for (const type of types) {
      for (const property of properties) {
        const props = { [property]: unknownString, imageId: unknownString, ami: unknownString };
        for (const { id } of rules) violationsOf(amiPolicies(), id, [{ type, name: "x", props }]);
      }
    }
  });

  test("loads without the AWS SDK, and without a policy engine", () => {
    const script = `require("./policies/pack"); console.log(Object.keys(require.cache).filter((file) => /@aws-sdk|@smithy|@pulumi/.test(file)).length)`;
    const root = join(__dirname, "../..");
    const loaded = execFileSync(process.execPath, ["--require", "tsx/cjs", "-e", script], {
      cwd: root,
      encoding: "utf8",
    });
    expect(loaded.trim()).toBe("0");
  });
});
