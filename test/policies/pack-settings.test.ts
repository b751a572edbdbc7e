// What holds in a pack and from where, asked of the real `@pulumi/policy` over its protocol.
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { startAnalyzer, type Analyzer, type Diagnostic, type StackResource } from "./support/analyzer";

const type = "pulumi-nodejs:dynamic/ami:LaunchPermissions";
const shared: StackResource = {
  type,
  name: "everyone",
  props: { imageId: "ami-0123456789abcdef0", public: { reason: "r", scrubbed: true } },
};
const listed: StackResource = {
  type,
  name: "partner",
  props: { imageId: "ami-0123456789abcdef0", accounts: ["111122223333"] },
};
const waiver = { rule: "no-public-image", subject: "everyone", reason: "our appliance" };

let analyzer: Analyzer | undefined;
afterEach(() => {
  analyzer?.close();
  analyzer = undefined;
});
async function start(expression: string, env: NodeJS.ProcessEnv = {}): Promise<Analyzer> {
  analyzer = await startAnalyzer(expression, env);
  return analyzer;
}
const names = (found: readonly Diagnostic[]): string[] =>
  found.map(([policy, level]) => `${policy} ${level}`);

describe("ami-settings in Pulumi's configuration", () => {
  test("waives for every policy, and ami-waivers shows what was waived", async () => {
    const pack = await start("amiPolicies()");
    await pack.configure({});
    expect(names(await pack.preview([shared]))).toEqual(["no-public-image mandatory"]);
    await pack.configure({ "ami-settings": { waivers: [{ ...waiver, until: "2999-12-31" }] } });
    const found = await pack.preview([shared]);
    expect(names(found)).toEqual(["ami-waivers advisory"]);
    expect(found[0]?.[2]).toContain("Waived (our appliance, until 2999-12-31): `public` gives the image");
    // What was found before is forgotten: the waiver sets nothing aside now.
    expect((await pack.preview([listed]))[0]?.[2]).toContain("sets nothing aside");
  });

  test("names malformed, lapsed and unused waivers, in the policies for them", async () => {
    const pack = await start("amiPolicies()");
    const waivers = [
      { ...waiver, reason: "" },
      { ...waiver, until: "2020-01-31" },
      { ...waiver, rule: "no-unlisted-account" },
    ];
    await pack.configure({ "ami-settings": { waivers } });
    const found = await pack.preview([shared]);
    expect(names(found)).toEqual([
      "no-public-image mandatory",
      "ami-settings mandatory",
      "ami-waivers advisory",
      "ami-waivers advisory",
    ]);
    expect(found.slice(1).map(([, , message]) => message)).toEqual([
      expect.stringContaining("`reason` must be a text that says something"),
      expect.stringContaining("ended with `2020-01-31`"),
      expect.stringContaining("sets nothing aside"),
    ]);
  });

  test("gives options and off, under those of a rule's own policy", async () => {
    const pack = await start("amiPolicies({ rules: { 'no-unlisted-account': { allowedAccounts: [] } } })");
    await pack.configure({});
    expect(names(await pack.preview([listed]))).toEqual(["no-unlisted-account advisory"]);
    const settings = {
      rules: { "no-unlisted-account": { allowedAccounts: ["111122223333"] }, "no-public-image": "off" },
    };
    await pack.configure({ "ami-settings": settings });
    expect(await pack.preview([listed, shared])).toEqual([]);
    await pack.configure({ "ami-settings": settings, "no-unlisted-account": { allowedAccounts: [] } });
    expect(names(await pack.preview([listed]))).toEqual(["no-unlisted-account advisory"]);
  });

  test.each([
    [{ preset: "strict" }, "cannot take `preset`"],
    [{ ruleModules: ["./x.js"] }, "cannot take `ruleModules`"],
    [{ waiver: [] }, "has no `waiver`: did you mean `waivers`?"],
    [
      { rules: { "no-public-image": "note" } },
      "the level must be set as `enforcementLevel` of the policy `no-public-image`",
    ],
    [{ rules: { "no-public-imag": "off" } }, "did you mean `no-public-image`?"],
  ])("refuses what Pulumi must know before, or nobody knows: %j", async (settings, words) => {
    const pack = await start("amiPolicies()");
    await pack.configure({ "ami-settings": settings });
    await expect(pack.preview([shared])).rejects.toThrow(words);
  });
});

describe("PULUMI_AMI_CONFIG", () => {
  test("goes before the code, as JSON; waivers of both count", async () => {
    const config = {
      preset: "exposure-only",
      rules: { "no-public-image": "warning" },
      waivers: [{ ...waiver, subject: "partner" }],
    };
    const code =
      "amiPolicies({ preset: 'strict', rules: { 'no-public-image': 'error' }, waivers: [{ rule: 'no-public-image', subject: 'nobody', reason: 'r' }] })";
    const pack = await start(code, { PULUMI_AMI_CONFIG: JSON.stringify(config) });
    await pack.configure({});
    const mapped = {
      type: "pulumi-nodejs:dynamic/ami:Image",
      name: "golden",
      props: { architecture: "x86_64", rootDeviceName: "/dev/xvda" },
    };
    expect(names(await pack.preview([shared, mapped]))).toEqual([
      "no-public-image advisory",
      "ami-waivers advisory",
      "ami-waivers advisory",
    ]);
  });

  test("is a path too, from which the rules of the house start", async () => {
    const folder = join(__dirname, "support/house-pack");
    const pack = await start("amiPolicies()", { PULUMI_AMI_CONFIG: join(folder, "ami-lint.json") });
    await pack.configure({});
    const found = await pack.preview([listed]);
    expect(found).toEqual([
      ["acme/prefer-quiet", "advisory", "S.\nThis share is a share; it must be none."],
      ["acme/no-luck", "advisory", expect.stringContaining("rule `acme/no-luck` failed on")],
    ]);
  });
});

test("an option that nobody states keeps the default of the rule, not one that Pulumi fills in", async () => {
  const pack = await start("amiPolicies({ rules: { 'no-public-image': { acceptAcknowledged: true } } })");
  await pack.configure({ "no-public-image": {} });
  expect(await pack.preview([shared])).toEqual([]);
});
