/** Manifests as subjects: specs, links, places, and what an issue leaves unknown. Floor: policies/readers/manifest. */
import { describe, expect, it } from "vitest";
import { readConfig } from "../../../policies/engine/config";
import { withIssues } from "../../../policies/engine/issues";
import { run, type Report } from "../../../policies/engine/run";
import { unknownValue } from "../../../policies/engine/value";
import { readManifestSubjects } from "../../../policies/readers/manifest";
import { rules } from "../../../policies/rules";

const file = "web.ami.yaml";
const web = `apiVersion: pulumi-ami/v1
images:
  web:
    architecture: x86_64
    source: { snapshot: snap-0123456789abcdef0 }
    region: us-east-1
`;

function read(text: string) {
  const { subjects, issues } = readManifestSubjects(text, file);
  const find = (id: string) => {
    const found = subjects.find((subject) => subject.id === id);
    if (found === undefined) throw new Error(`no ${id} among ${subjects.map((each) => each.id).join(", ")}`);
    return found;
  };
  return { subjects, issues, find };
}

/** The rules that these reports are about; what others advise is their own tests' business. */
const judges = rules.filter(({ id }) => ["match-architecture", "match-volume-iops"].includes(id));

/** What `ami-lint check` does with a manifest. */
function check(text: string, settings: object = {}): Report {
  const { subjects, issues } = readManifestSubjects(text, file);
  const config = readConfig({ rules: settings }, judges);
  return withIssues(run(subjects, judges, { config, now: new Date("2026-11-22") }), issues, config);
}

/** Line and column of the first occurrence. */
const placeOf = (text: string, part: string): string => {
  const before = text.slice(0, text.indexOf(part)).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

const told = ({ findings }: Report): string[] =>
  findings.map(({ ruleId, source }) => `${String(source?.line)}:${String(source?.column)} ${ruleId}`);

describe("a manifest", () => {
  const text = `${web}    copies: { eu-west-1: { kmsKeyId: alias/images }, us-west-2: {} }
    share: { accounts: ["012345678901"] }
    launches: [m7i.large]
    tags: { team: platform }
`;

  it("is an image, its copies, and in each Region its permissions and launches", () => {
    const { subjects, issues } = read(text);
    expect(issues).toEqual([]);
    expect(subjects.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "image manifest:web",
      "launch-permissions manifest:web/share",
      "launch manifest:web/m7i.large",
      "image-copy manifest:web/eu-west-1",
      "launch-permissions manifest:web/eu-west-1/share",
      "launch manifest:web/eu-west-1/m7i.large",
      "image-copy manifest:web/us-west-2",
      "launch-permissions manifest:web/us-west-2/share",
      "launch manifest:web/us-west-2/m7i.large",
    ]);
    expect(new Set(subjects.map(({ type }) => type))).toEqual(new Set(["manifest"]));
  });

  it("links as the resources will be", () => {
    const { find } = read(text);
    expect([...find("manifest:web/eu-west-1").links]).toEqual([["/sourceImageId", "manifest:web"]]);
    expect([...find("manifest:web/eu-west-1/m7i.large").links]).toEqual([
      ["/imageId", "manifest:web/eu-west-1"],
    ]);
    expect([...find("manifest:web/share").links]).toEqual([["/imageId", "manifest:web"]]);
  });

  it("gives each the spec that the resource would have", () => {
    const { find } = read(text);
    expect(find("manifest:web").spec).toEqual({
      region: "us-east-1",
      architecture: "x86_64",
      tags: { team: "platform" },
      rootDeviceName: "/dev/xvda",
      blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId: "snap-0123456789abcdef0" } }],
    });
    expect(find("manifest:web/eu-west-1").spec).toEqual({
      ...{ region: "eu-west-1", sourceRegion: "us-east-1", sourceImageId: unknownValue },
      ...{ kmsKeyId: "alias/images", encrypted: true, tags: { team: "platform" } },
    });
    expect(find("manifest:web/us-west-2").spec).not.toHaveProperty("encrypted");
    expect(find("manifest:web/us-west-2/share").spec).toEqual({
      ...{ region: "us-west-2", imageId: unknownValue, accounts: ["012345678901"] },
    });
  });

  it("tells where everything stands, also what it fills in", () => {
    const { find } = read(text);
    const place = (id: string, pointer: string): string => {
      const { line, column } = find(id).at(pointer) ?? {};
      return `${String(line)}:${String(column)}`;
    };
    expect(place("manifest:web", "")).toBe("3:3");
    expect(place("manifest:web", "/architecture")).toBe("4:19");
    expect(place("manifest:web", "/rootDeviceName")).toBe("5:13");
    expect(place("manifest:web", "/blockDeviceMappings/0/ebs/snapshotId")).toBe("5:15");
    expect(place("manifest:web", "/bootMode")).toBe("3:3");
    expect(place("manifest:web/eu-west-1", "")).toBe("7:15");
    expect(place("manifest:web/eu-west-1", "/kmsKeyId")).toBe("7:38");
    expect(place("manifest:web/eu-west-1", "/tags/team")).toBe("10:19");
    expect(place("manifest:web/eu-west-1/share", "/accounts/0")).toBe("8:25");
    expect(place("manifest:web/us-west-2/m7i.large", "/instanceType")).toBe("9:16");
  });
});

describe("a source", () => {
  const specOf = (source: string, more = "") =>
    read(web.replace("{ snapshot: snap-0123456789abcdef0 }", source) + more).find("manifest:web").spec;

  it("gives its snapshot to the mapping of the root device", () => {
    const mappings =
      "[{ deviceName: /dev/sdf, ebs: { volumeSize: 1 } }, { deviceName: /dev/sda1, ebs: { volumeType: gp3 } }]";
    expect(specOf(`{ snapshot: snap-01234567, rootDevice: /dev/sda1, mappings: ${mappings} }`)).toMatchObject(
      {
        rootDeviceName: "/dev/sda1",
        blockDeviceMappings: [
          { deviceName: "/dev/sdf" },
          { deviceName: "/dev/sda1", ebs: { volumeType: "gp3", snapshotId: "snap-01234567" } },
        ],
      },
    );
  });

  it("has the root device of its platform", () => {
    expect(specOf("{ snapshot: snap-01234567 }", "    platform: windows\n")).toMatchObject({
      rootDeviceName: "/dev/sda1",
    });
  });

  it("that is an instance makes an image of it, and leaves unknown what the instance has", () => {
    const text = web.replace(
      "{ snapshot: snap-0123456789abcdef0 }",
      "{ instance: i-01234567, noReboot: true }",
    );
    const made = read(`${text}    bootMode: uefi\n    platform: windows\n`).find("manifest:web");
    expect(made).toMatchObject({
      kind: "image-from-instance",
      spec: { instanceId: "i-01234567", noReboot: true, bootMode: "uefi", platform: "windows" },
      becomes: {
        ...{
          architecture: "x86_64",
          bootMode: "uefi",
          enaSupport: unknownValue,
          rootDeviceName: unknownValue,
        },
        blockDeviceMappings: [unknownValue],
      },
    });
    expect(made.at("/instanceId")).toMatchObject({ line: 5, column: 25 });
  });

  it("that is an instance says by its boot mode what it has, where an image cannot be given that", () => {
    const text = web.replace("{ snapshot: snap-0123456789abcdef0 }", "{ instance: i-01234567 }");
    const made = read(`${text}    bootMode: legacy-bios\n`).find("manifest:web");
    expect(made.spec).not.toHaveProperty("bootMode");
    expect(made.becomes).toMatchObject({ bootMode: "legacy-bios" });
  });

  it("that is a manifest in S3 makes an S3-backed image", () => {
    expect(specOf("{ manifest: bucket/web.manifest.xml }")).toMatchObject({
      imageLocation: "bucket/web.manifest.xml",
    });
  });
});

describe("a report on a manifest", () => {
  it("has issues of shape and findings side by side, each once, however many Regions there are", () => {
    const report = check(
      `${web}    bootMode: bios\n    copies: [eu-west-1, us-west-2]\n    launches: [m7i.large, t4g.micro]\n`,
    );
    expect(told(report)).toEqual(["7:15 schema/oneOf", "9:27 match-architecture"]);
    expect(report.findings[0]).toMatchObject({
      severity: "error",
      subject: "manifest:web",
      at: "/images/web/bootMode",
      help: "ami-lint schema manifest",
    });
  });

  it("checks the rest where an issue spoils a part", () => {
    const text = web.replace("architecture: x86_64", "architecture: x86-64");
    expect(told(check(`${text}    share: { public: true }\n    launches: [t4g.micro]\n`))).toEqual([
      "4:19 schema/oneOf",
      "7:22 schema/oneOf",
    ]);
  });

  it("says by the rule alone what a keyword and a rule both say, and nothing where the rule is off", () => {
    const text = web.replace(
      "{ snapshot: snap-0123456789abcdef0 }",
      "{ snapshot: snap-01234567, mappings: [{ deviceName: /dev/sdf, ebs: { volumeType: gp3, volumeSize: 1, iops: 1 } }] }",
    );
    const report = check(text);
    expect(told(report)).toEqual([`${placeOf(text, "1 } }]")} match-volume-iops`]);
    expect(report.findings[0]?.message).toContain("for type `gp3`");
    expect(told(check(text, { "match-volume-iops": "off" }))).toEqual([]);
  });

  it("says under the rule's id what the rule itself cannot decide", () => {
    const text = web.replace(
      "{ snapshot: snap-0123456789abcdef0 }",
      "{ snapshot: snap-01234567, mappings: [{ deviceName: /dev/sdf, ebs: { volumeType: zz9, iops: 1 } }] }",
    );
    expect(told(check(text, { "match-volume-iops": "warning" }))).toEqual([
      `${placeOf(text, "1 } }]")} match-volume-iops`,
    ]);
  });

  it("checks launches of an image made of an instance, through copies too", () => {
    const text = web.replace("{ snapshot: snap-0123456789abcdef0 }", "{ instance: i-01234567 }");
    expect(told(check(`${text}    copies: [eu-west-1]\n    launches: [t4g.micro]\n`))).toEqual([
      "8:16 match-architecture",
    ]);
  });

  it("refuses a copy at home, and takes no such copy for one", () => {
    for (const copies of ["[eu-west-1, us-east-1]", "{ us-east-1: {} }"]) {
      const { issues, subjects } = read(`${web}    copies: ${copies}\n`);
      expect(issues).toMatchObject([
        { id: "manifest/copy-at-home", line: 7, column: copies.indexOf("us-") + 13 },
      ]);
      expect(subjects.map(({ id }) => id)).not.toContain("manifest:web/us-east-1");
    }
  });

  it("refuses a second place for the root snapshot, by the root device of the platform", () => {
    const source =
      "{ snapshot: snap-01234567, mappings: [{ deviceName: /dev/sda1, ebs: { snapshotId: snap-01234567 } }] }";
    const text = web.replace("{ snapshot: snap-0123456789abcdef0 }", source);
    expect(read(text).issues).toEqual([]);
    expect(read(`${text}    platform: windows\n`).issues).toMatchObject([
      { id: "manifest/two-root-snapshots", subject: "manifest:web", line: 5, column: 95 },
    ]);
  });

  it("hears of the platform and of protection what the kinds say", () => {
    const text = `${web}    platform: windows\n    deregistrationProtection: enabled-with-cooldown\n    copies: [eu-west-1]\n`;
    const about = rules.filter(({ id }) =>
      ["require-billing-platform-review", "require-deregistration-protection"].includes(id),
    );
    const { subjects } = readManifestSubjects(text, file);
    const { findings } = run(subjects, about, { now: new Date("2026-11-22") });
    expect(findings.map(({ ruleId, subject }) => `${ruleId} ${subject}`)).toEqual([
      "require-billing-platform-review manifest:web",
    ]);
  });

  it("of what is no manifest has the one fault", () => {
    expect(told(check("a: [1\n"))).toEqual(["2:1 schema/syntax"]);
    expect(told(check("images: {}\n"))).toEqual(["1:1 schema/required", "1:9 schema/minProperties"]);
  });
});
