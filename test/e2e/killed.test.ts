import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { installedProject, startStack, type Stack } from "../support/stack";

let stack: Stack;
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

it.runIf(process.platform === "linux")(
  "an engine killed while an image is pending leaves one image, which the next run takes up",
  async () => {
    stack = await startStack(installedProject(), { timings: { pending: 6_000 } });
    stack.write(`exports.id = new ami.Image("golden", {
    architecture: "x86_64", rootDeviceName: "/dev/xvda", blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { snapshotId } }],
  }).imageId;`);
    const up = ["up", "--yes", "--skip-preview"];
    const killed = stack.pulumi(up);
    while (stack.emulator.images().length === 0) await sleep(50);
    for (const pid of processesOf(stack.folder).filter(isEngine)) process.kill(pid, "SIGKILL");
    expect((await killed).code).not.toBe(0);
    expect(stack.emulator.images()).toEqual([expect.objectContaining({ State: "pending" })]);

    expect((await stack.pulumi(["cancel", "--yes"])).code).toBe(0);
    expect((await stack.pulumi(["refresh", "--yes", "--skip-preview", "--clear-pending-creates"])).code).toBe(
      0,
    );
    expect((await stack.pulumi(up)).code).toBe(0);
    const [image, ...more] = stack.emulator.images();
    expect(more).toEqual([]);
    expect((await stack.resources()).golden?.id).toBe(image?.ImageId);
    expect((await stack.pulumi(["destroy", "--yes", "--skip-preview"])).code).toBe(0);
    expect(stack.emulator.images()).toEqual([]);
  },
);
