// What `check` does with a rule of ours that is broken: it says so, and goes on.
import { afterEach, expect, test, vi } from "vitest";
import { findFaults } from "../../provider/runtime/check";
import { refusals } from "../../policies/rules";

afterEach(() => {
  vi.restoreAllMocks();
});

test("a rule that throws is named, the others speak, and nothing is stopped for it", async () => {
  const [broken] = refusals.filter(({ kinds }) => kinds.includes("image"));
  if (broken === undefined) throw new Error("a rule about images is expected");
  const given = {
    name: "web",
    architecture: "x86_64",
    rootDeviceName: "/dev/xvda",
    blockDeviceMappings: [{ deviceName: "/dev/sdf", ebs: { volumeType: "io1", volumeSize: 100 } }],
  };
  const warn = vi.fn();
  const before = await findFaults("image", given, new Date("2026-11-22T00:00:00Z"), warn);
  expect(warn).not.toHaveBeenCalled();
  expect(before.some((fault) => fault.includes(`[${broken.id}]`))).toBe(true);

  vi.spyOn(broken, "check").mockImplementation(() => {
    throw new Error("out of luck");
  });
  const after = await findFaults("image", given, new Date("2026-11-22T00:00:00Z"), warn);
  expect(after).toEqual(before.filter((fault) => !fault.includes(`[${broken.id}]`)));
  expect(after.length).toBeGreaterThan(0);
  expect(warn.mock.calls).toEqual([
    [
      `pulumi-ami: rule \`${broken.id}\` failed: out of luck. This is a fault of pulumi-ami; \`${broken.id}\` was not checked, and all else was.`,
    ],
  ]);
});
