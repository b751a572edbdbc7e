import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PulumiResult } from "../../tools/engine/pulumi";
import { installedProject, startStack, type Stack } from "../support/stack";

let stack: Stack;
beforeEach(async () => {
  stack = await startStack(installedProject());
});
afterEach(() => stack.close());

const up = ["up", "--yes", "--skip-preview"];

const image = (more = ""): string => `
  exports.id = new ami.Image("golden", {
    name: "web-1", architecture: "x86_64", rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }], ${more}
  }).imageId;`;

/** What a person reads; a line of a stack would begin with \`at\`. */
function said({ stdout, stderr }: PulumiResult): string {
  const text = `${stdout}\n${stderr}`;
  expect(text).not.toMatch(/^\s*at .*[:(]\d+|node_modules/m);
  return text;
}

describe("bad input", () => {
  it("is refused by the preview, with every path of a resource, before any call", async () => {
    stack.write(`new ami.Image("golden", {
      architecture: "amd64", rootDeviceName: "/dev/xvda", colour: "blue",
      blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { snapshotId: "snap-1", volumeType: "gp3", iops: 100 } }],
    });`);
    const result = await stack.pulumi(["preview"]);
    expect(result.code).not.toBe(0);
    const text = said(result);
    expect(text).toMatch(/`architecture` must be `x86_64`.*`amd64`/);
    expect(text).toMatch(/`colour` is not a property/);
    expect(text).toMatch(/`blockDeviceMappings\[0\]\.ebs\.snapshotId`: .*`"snap-1"`.* must be `snap-`/);
    expect(text).toMatch(/match-root-device/);
    expect(text).toMatch(/match-volume-iops/);
    expect(stack.emulator.calls).toEqual([]);
  });

  it("names an account of eleven digits", async () => {
    stack.write(
      `${image()} new ami.LaunchPermissions("golden", { imageId: exports.id, accounts: ["12345678901"] });`,
    );
    const text = said(await stack.pulumi(["preview"]));
    expect(text).toMatch(/`accounts\[0\]`: `12345678901` .*must be 12 digits.*\[match-principals\]/);
  });

  it("never shows a secret", async () => {
    stack.write(`const pulumi = require("@pulumi/pulumi");
      ${image(`uefiData: pulumi.secret("!!hunter2!!")`)}`);
    const text = said(await stack.pulumi(["preview"]));
    expect(text).toMatch(/`uefiData` must be base64/);
    expect(text).not.toContain("hunter2");
  });

  it("lets a skipped rule pass, as the stack says in so many words", async () => {
    stack.write(
      image(`blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId, volumeType: "gp3", iops: 90000 } }],
        skipChecks: ["match-volume-iops"]`).replace(
        /blockDeviceMappings: \[\{ deviceName: "\/dev\/xvda", ebs: \{ snapshotId \} \}\], /,
        "",
      ),
    );
    expect((await stack.pulumi(["preview"])).code).toBe(0);
  });

  it("points from import to what works", async () => {
    stack.write(`new ami.Image("golden", { architecture: "x86_64" }, { import: "ami-12345678" });`);
    const result = await stack.pulumi(["preview"]);
    expect(result.code).not.toBe(0);
    expect(said(result)).toMatch(/adopt: true/);
  });
});

describe("surroundings that are not there", () => {
  it("an endpoint that nobody answers at is one clear error", async () => {
    stack.write(image());
    const result = await stack.pulumi(up, { AWS_ENDPOINT_URL_EC2: "http://127.0.0.1:9" });
    expect(result.code).not.toBe(0);
    expect(said(result)).toMatch(
      /EC2 cannot be reached \(ECONNREFUSED\) at http:\/\/127\.0\.0\.1:9.*AWS_ENDPOINT_URL_EC2/,
    );
    expect(await stack.resources()).toEqual({});
  });

  it("a missing Region says where to name one", async () => {
    await stack.pulumi(["config", "rm", "aws:region"]);
    stack.write(image());
    const result = await stack.pulumi(["preview"], { AWS_REGION: "", AWS_CONFIG_FILE: "/nonexistent" });
    expect(result.code).not.toBe(0);
    expect(said(result)).toMatch(/`region` is missing; state it, or run `pulumi config set aws:region/);
  });

  it("missing credentials say what to set", async () => {
    stack.write(image());
    const none = {
      AWS_ACCESS_KEY_ID: "",
      AWS_SECRET_ACCESS_KEY: "",
      AWS_SHARED_CREDENTIALS_FILE: "/nonexistent",
      AWS_CONFIG_FILE: "/nonexistent",
    };
    const result = await stack.pulumi(up, none);
    expect(result.code).not.toBe(0);
    expect(said(result)).toMatch(/there are no usable AWS credentials.*AWS_PROFILE/);
  });

  it("a setting that we cannot honour is refused by name", async () => {
    await stack.pulumi(["config", "set", "--path", "aws:ignoreTags.keys[0]", "owner"]);
    stack.write(image());
    const result = await stack.pulumi(["preview"]);
    expect(result.code).not.toBe(0);
    expect(said(result)).toMatch(/`aws:ignoreTags` is not supported: list the tags in `tags`/);
  });
});

describe("what fails half way", () => {
  it("a snapshot that is not there is told before anything is asked for", async () => {
    stack.write(image().replace("snapshotId }", `snapshotId: "snap-00000000000000000" }`));
    const result = await stack.pulumi(["preview"]);
    expect(result.code).not.toBe(0);
    expect(said(result)).toMatch(/snapshot `snap-00000000000000000` is not visible in us-east-1/);
  });

  it("a rejected registration leaves no resource in state and no image behind", async () => {
    stack.write(image());
    const error = { code: "InvalidSnapshot.NotFound", message: "gone since", status: 400 };
    stack.emulator.faults.add({ action: "RegisterImage", error });
    const result = await stack.pulumi(up);
    expect(result.code).not.toBe(0);
    expect(said(result)).toMatch(/RegisterImage.*InvalidSnapshot\.NotFound/);
    expect(await stack.resources()).toEqual({});
    expect(stack.emulator.images()).toEqual([]);
  });

  it("a create that fails after the image exists is recorded, refreshed, and finished by the next run", async () => {
    stack.write(image());
    stack.emulator.faults.add({
      action: "DeleteTags",
      error: { code: "UnauthorizedOperation", message: "not you", status: 403 },
    });
    const failed = await stack.pulumi(up);
    expect(failed.code).not.toBe(0);
    expect(said(failed)).toMatch(/DeleteTags.*UnauthorizedOperation: not you/);
    const { golden } = await stack.resources();
    expect(golden).toMatchObject({ outputs: { internal: { complete: false } } });
    expect(golden?.initErrors).toHaveLength(1);

    // A refresh clears what the engine remembers of the failure; the record itself does not forget.
    expect((await stack.pulumi(["refresh", "--yes", "--skip-preview"])).code).toBe(0);
    expect((await stack.pulumi(up)).code).toBe(0);
    const after = (await stack.resources()).golden;
    expect(after).toMatchObject({ id: golden?.id, outputs: { internal: { complete: true } } });
    expect(stack.emulator.images()).toHaveLength(1);
    expect((await stack.pulumi(["destroy", "--yes", "--skip-preview"])).code).toBe(0);
    expect(stack.emulator.images()).toEqual([]);
  });

  it("an image that vanished is made anew after a refresh", async () => {
    stack.write(image());
    await stack.pulumi(up);
    const [image_] = stack.emulator.images();
    const { EC2Client, DeregisterImageCommand } = await import("@aws-sdk/client-ec2");
    const ec2 = new EC2Client({
      endpoint: stack.emulator.url,
      region: "us-east-1",
      credentials: { accessKeyId: "123456789012", secretAccessKey: "emulator" },
    });
    await ec2.send(new DeregisterImageCommand({ ImageId: image_?.ImageId }));
    expect((await stack.pulumi([...up, "--refresh"])).code).toBe(0);
    expect(stack.emulator.images()).toHaveLength(1);
    expect(stack.emulator.images()[0]?.ImageId).not.toBe(image_?.ImageId);
  });
});
