import { expect, it } from "vitest";
import { resolveEngine } from "../../tools/engine/resolve";
import { takeTour, type Seen, type StepName } from "../../tools/demo/tour";
import { installedProject } from "../support/stack";

const organization = "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5";

it("takes the tour, and finds in the endpoint's store what each step says", async () => {
  const steps: StepName[] = [];
  const look: Record<StepName, (seen: Seen) => void> = {
    refused: ({ emulator, operations, result }) => {
      expect(result.code).not.toBe(0);
      expect(operations.filter((operation) => !/^(Describe|Get|List)/.test(operation))).toEqual([]);
      expect(emulator.images()).toEqual([]);
    },
    published: ({ emulator, rootSnapshot, result }) => {
      expect(result.stdout).not.toContain("[advisory]"); // the program is an example to others
      const images = emulator.images();
      expect(images.map((image) => image.Region).sort()).toEqual([
        "ap-southeast-2",
        "eu-west-1",
        "us-east-1",
      ]);
      for (const image of images) {
        expect(image).toMatchObject({ State: "available", Name: "web-2026-11-22", Architecture: "x86_64" });
        expect(image.LaunchPermissions).toEqual([{ OrganizationArn: organization }]);
        expect(image.BlockDeviceMappings?.map((mapping) => mapping.DeviceName).sort()).toEqual([
          "/dev/sdf",
          "/dev/xvda",
        ]);
      }
      const copied = emulator.snapshots().filter((snapshot) => snapshot.SnapshotId !== rootSnapshot);
      expect(copied).toHaveLength(2);
      for (const snapshot of copied) expect(snapshot).toMatchObject({ Encrypted: true, ManagedKey: false });
    },
    unchanged: ({ operations }) => {
      expect(operations).toEqual([]);
    },
    repaired: ({ emulator, operations, result }) => {
      expect(result.stdout).toContain("999988887777");
      expect(operations.filter((operation) => !operation.startsWith("Describe"))).toEqual([
        "ModifyImageAttribute",
      ]);
      for (const image of emulator.images())
        expect(image.LaunchPermissions).toEqual([{ OrganizationArn: organization }]);
    },
    destroyed: ({ emulator, rootSnapshot }) => {
      expect(emulator.images()).toEqual([]);
      expect(emulator.snapshots().map((snapshot) => snapshot.SnapshotId)).toEqual([rootSnapshot]);
    },
  };
  const silent = (): void => undefined;
  await takeTour({
    engine: await resolveEngine(),
    project: installedProject(),
    screen: { title: silent, say: silent, command: silent, line: silent },
    colour: false,
    afterStep: (step, seen) => {
      steps.push(step);
      look[step](seen);
    },
  });
  expect(steps).toEqual(["refused", "published", "unchanged", "repaired", "destroyed"]);
});
