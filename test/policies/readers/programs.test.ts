// Programs as people write them, after the examples of @pulumi/aws, @pulumi/eks and the Auto Scaling, fleet and Image
// Builder pages: whatever rules there are, they find no error. Written by hand in the form of `pulumi preview --json`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../../policies/engine/run";
import { nameOf } from "../../../policies/engine/subject";
import { readPreview } from "../../../policies/readers/preview";
import { rules } from "../../../policies/rules";
import { unknownString } from "../support/resource-cases";
import { placesIn, withChange } from "../support/subjects";

const folder = join(__dirname, "../../corpus/programs");
const programs = readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
const now = new Date("2026-11-22T00:00:00Z");
const textOf = (name: string): string => readFileSync(join(folder, `${name}.json`), "utf8");
const read = (name: string): ReturnType<typeof readPreview> => readPreview(textOf(name));

/** Each subject of a program, and what it is linked to. */
const label = (id: string): string => `${nameOf({ id })}${/#.*$/.exec(id)?.[0] ?? ""}`;
const outline = (name: string): string[] =>
  read(name).subjects.map(({ id, kind, links }) =>
    [`${kind} ${label(id)}`, ...[...links].map(([pointer, target]) => `${pointer} ${label(target)}`)].join(
      " | ",
    ),
  );

const outlines: Readonly<Record<string, readonly string[]>> = {
  "account-baseline": [
    "account-settings test",
    "account-settings example",
    "account-settings enforce-imdsv2",
    "account-settings example",
  ],
  "autoscaling-launch-configuration": ["launch as_conf", "launch bar | /launchTemplate as_conf"],
  "autoscaling-launch-template": ["launch foobar", "launch bar | /launchTemplate foobar"],
  "autoscaling-mixed-instances": [
    "launch example",
    "launch example2",
    "launch example#/mixedInstancesPolicy/launchTemplate/overrides/0",
    "launch example#/mixedInstancesPolicy/launchTemplate/overrides/1",
  ],
  "autoscaling-two-architectures": [
    "image x86",
    "image arm",
    "launch x86 | /imageId x86",
    "launch arm | /imageId arm",
    "launch mixed#/mixedInstancesPolicy/launchTemplate/overrides/0",
    "launch mixed#/mixedInstancesPolicy/launchTemplate/overrides/1",
    "launch graviton#/mixedInstancesPolicy/launchTemplate/overrides/0 | /launchTemplate arm",
    "launch graviton#/mixedInstancesPolicy/launchTemplate/overrides/1 | /launchTemplate arm",
    "launch attributes#/mixedInstancesPolicy/launchTemplate/overrides/0 | /launchTemplate x86",
  ],
  "aws-golden-image": [
    "volume root",
    "snapshot root | /volumeId root",
    "image golden | /blockDeviceMappings/0/ebs/snapshotId root",
    "image-copy dublin | /sourceImageId golden",
    "launch-permissions org | /imageId golden",
    "launch-permissions account | /imageId golden",
    "launch canary | /imageId golden",
  ],
  "aws-image-from-instance": [
    "launch builder",
    "image-from-instance example | /instanceId builder",
    "launch clones | /imageId example",
  ],
  "aws-instance-network": ["launch foo"],
  "aws-instance-options": ["launch example"],
  "aws-launch-template": ["launch foo", "launch ssm", "launch bare"],
  "aws-spot-instance": ["launch this", "launch cheap"],
  "aws-volume-attachment": [
    "launch web",
    "volume example",
    "snapshot example | /volumeId example",
    "snapshot-copy example_copy | /sourceSnapshotId example",
    "snapshot-permissions example_perm | /snapshotId example",
  ],
  "aws-web-server": ["launch web-server"],
  "ec2-fleet": [
    "launch fleet",
    "launch example#/launchTemplateConfigs/0/overrides/0 | /launchTemplate fleet",
    "launch example#/launchTemplateConfigs/0/overrides/1 | /launchTemplate fleet",
  ],
  "eks-managed-node-groups": [
    "launch fixed#/instanceTypes/0",
    "launch arm#/instanceTypes/0",
    "launch arm#/instanceTypes/1",
    "launch default",
    "launch managed-ng",
    "launch templated#/instanceTypes/0 | /launchTemplate managed-ng",
    "launch templated#/instanceTypes/1 | /launchTemplate managed-ng",
    "launch custom",
    "launch custom | /launchTemplate custom",
  ],
  "eks-self-managed-nodes": [
    "launch workers-launchTemplate",
    "launch workers | /launchTemplate workers-launchTemplate",
  ],
  "image-builder": ["image-recipe example", "distribution example"],
  "nothing-changes": [],
  "spot-fleet": [
    "launch foo",
    "launch cheap_compute#/launchSpecifications/0",
    "launch cheap_compute#/launchSpecifications/1",
    "launch foo#/launchTemplateConfigs/0/overrides/0 | /launchTemplate foo",
    "launch foo#/launchTemplateConfigs/0/overrides/1 | /launchTemplate foo",
  ],
  "update-with-sames": ["image golden", "launch web | /imageId golden"],
  "yaml-short-tokens": [
    "launch tier",
    "launch one | /launchTemplate tier",
    "launch tier | /launchTemplate tier",
  ],
};

test("there are twenty", () => {
  expect(programs.length).toBeGreaterThanOrEqual(20);
});

describe.each(programs)("%s", (name) => {
  test("raises no error", () => {
    const { findings } = run(read(name).subjects, rules, { now });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("raises none with any place of its inputs unknown", () => {
    const document = JSON.parse(textOf(name)) as { steps?: { newState?: { inputs?: object } }[] };
    const places = (document.steps ?? []).flatMap(({ newState }, index) =>
      placesIn(newState?.inputs).map((place) => `/steps/${index}/newState/inputs${place}`),
    );
    for (const place of places) {
      const { subjects } = readPreview(JSON.stringify(withChange(document, place, unknownString)));
      const { findings } = run(subjects, rules, { now });
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  test("is read as outlined", () => {
    expect(outline(name)).toEqual(outlines[name]);
  });
});
