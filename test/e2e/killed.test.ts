/** What docs/recovery.md says of ^C, of a killed engine, and of what each leaves behind. */
import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { imageArgs, startScenario, type Program, type Scenario } from "../support/scenario";

let stack: Scenario;
afterEach(async () => {
  await stack.close();
  // Pulumi's own host of a killed engine stays for ever.
  for (const pid of processesOf(stack.folder)) process.kill(pid, "SIGKILL");
});

const shell = (script: string): string => execFileSync("sh", ["-c", script], { encoding: "utf8" });

/** The processes of a stack, by the back end that they alone have in their environment. */
function processesOf(folder: string): number[] {
  const found = shell(
    `grep -lsz "PULUMI_BACKEND_URL=file://${folder}/state" /proc/[0-9]*/environ | cut -d/ -f3`,
  );
  return found.split("\n").filter(Boolean).map(Number);
}

function isEngine(pid: number): boolean {
  return shell(`tr '\\0' ' ' < /proc/${pid}/cmdline || true`).includes("pulumi up ");
}

const killEngine = (): void => {
  for (const pid of processesOf(stack.folder).filter(isEngine)) process.kill(pid, "SIGKILL");
};
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await sleep(50);
};
const program = (): Program => ({
  golden: { kind: "Image", args: imageArgs(stack.snapshotId) },
  shared: { kind: "LaunchPermissions", args: { imageId: "$golden", accounts: ["111122223333"] } },
});
const images = (): string[] => stack.emulator.images().map(({ ImageId = "" }) => ImageId);
const said = ({ stdout, stderr }: { stdout: string; stderr: string }): string => stdout + stderr;

/** The states of all images, while one run is stopped. */
async function interrupt(): Promise<string> {
  const controller = new AbortController();
  stack.declare(program());
  const stopped = stack.step(["up", "--yes", "--skip-preview"], {
    fails: true,
    interrupt: controller.signal,
  });
  await until(() => images().length > 0);
  controller.abort();
  return said(await stopped);
}

it("a create that runs out of time is recorded, and the next run goes on waiting", async () => {
  stack = await startScenario({ timings: { pending: 5_000 } });
  const args = imageArgs(stack.snapshotId);
  const failed = await stack.failingUp({
    golden: { kind: "Image", args, options: { customTimeouts: { create: "2s" } } },
  });
  expect(said(failed)).toMatch(
    /is pending.*run `pulumi up` again to go on waiting, or raise `customTimeouts`/,
  );
  expect(await stack.ids()).toEqual({ golden: images()[0] });
  const next = await stack.up({ golden: { kind: "Image", args } });
  expect(next.deeds).toEqual({ golden: "update" });
  expect(images()).toEqual([(await stack.ids()).golden]);
  expect((await stack.up()).operations).toEqual([]);
});

describe.runIf(process.platform === "linux")("an engine that is stopped", () => {
  it("by one ^C waits for the image that is being made, and the next run goes on after it", async () => {
    stack = await startScenario({ timings: { pending: 3_000 } });
    await interrupt();
    const ids = await stack.ids();
    expect(ids).toEqual({ golden: images()[0] });
    const next = await stack.up();
    expect(next.deeds).toEqual({ golden: "same", shared: "create" });
    expect(images()).toEqual([ids.golden]);
  });

  it("by a second ^C leaves a pending create, which is cleared, and one image, which is taken up", async () => {
    stack = await startScenario({ timings: { pending: 9_000 } });
    await interrupt();
    expect(await stack.ids()).toEqual({});
    const [begun] = images();
    const next = await stack.up();
    expect(said(next)).toMatch(/pending/);
    expect(images()).toEqual([begun]);
    expect((await stack.ids()).golden).toBe(begun);
    await stack.refresh("--clear-pending-creates");
    const again = await stack.up();
    expect([said(again).includes("pending"), again.operations]).toEqual([false, []]);
  });

  it("by kill -9 leaves its lock, and one image, which the next run takes up", async () => {
    stack = await startScenario({ timings: { pending: 6_000 } });
    stack.declare(program());
    const up = ["up", "--yes", "--skip-preview"];
    const killed = stack.pulumi(up);
    await until(() => images().length > 0);
    killEngine();
    expect((await killed).code).not.toBe(0);
    expect(stack.emulator.images()).toEqual([expect.objectContaining({ State: "pending" })]);

    expect(said(await stack.step(up, { fails: true }))).toMatch(/locked.*pulumi cancel/s);
    await stack.pulumi(["cancel", "--yes"]);
    const [begun] = images();
    // What is only pending is nothing to `destroy`, which leaves it and forgets it.
    await stack.destroy();
    expect(images()).toEqual([begun]);
    await stack.up();
    expect(images()).toEqual([begun]);
    expect((await stack.ids()).golden).toBe(begun);
    await stack.destroy();
    expect(images()).toEqual([]);
  });

  it("by kill -9 after the last call of a create leaves an image that only its mark tells of", async () => {
    stack = await startScenario();
    stack.declare(program());
    // The tag that says that the image is not done is gone, and the answer is still on its way.
    stack.emulator.faults.add({ action: "DeleteTags", after: true, latency: 5_000, disconnect: false });
    const killed = stack.pulumi(["up", "--yes", "--skip-preview"]);
    await until(() =>
      stack.emulator.images().some((image) => image.State === "available" && !isBegun(image)),
    );
    killEngine();
    expect((await killed).code).not.toBe(0);
    await stack.pulumi(["cancel", "--yes"]);
    await stack.refresh("--clear-pending-creates");
    const [orphan] = images();
    await stack.up();
    const { golden } = await stack.ids();
    expect(images().toSorted()).toEqual([orphan ?? "", golden ?? ""].toSorted());
    expect(await markedIn(stack)).toEqual(images().toSorted());
  });
});

const isBegun = ({ Tags = [] }: { Tags?: { Key?: string | undefined }[] | undefined }): boolean =>
  Tags.some(({ Key }) => Key === "pulumi-ami:creating");

/** The images of a stack, as docs/recovery.md finds them: by the beginning of their mark. */
async function markedIn(stack: Scenario): Promise<string[]> {
  const { DescribeImagesCommand } = await import("@aws-sdk/client-ec2");
  const { Images = [] } = await stack.ec2().send(
    new DescribeImagesCommand({
      Owners: ["self"],
      IncludeDisabled: true,
      Filters: [{ Name: "tag:pulumi-ami:managed-by", Values: ["organization/test::test::*"] }],
    }),
  );
  return Images.map(({ ImageId = "" }) => ImageId).toSorted();
}
