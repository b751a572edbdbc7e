// A golden image: registered from snapshots in the stack's own Region, copied to two more under their own keys,
// shared with the organization everywhere, and launched once as a canary.
import * as ec2 from "@pulumi/aws/ec2"; // the module that is used: the whole package takes seconds to load
import * as pulumi from "@pulumi/pulumi";
import * as ami from "pulumi-ami";

const config = new pulumi.Config();
const home = new pulumi.Config("aws").require("region");
const organization = config.require("organization");
const keys = config.requireObject<Record<string, string>>("keys"); // Region to KMS key
const deprecateAt = config.require("deprecateAt"); // from then on searches leave the image out; at most two years ahead

const golden = new ami.Image("golden", {
  name: "web-2026-11-22",
  description: "Web server, from the build of 2026-11-22",
  architecture: "x86_64",
  bootMode: "uefi-preferred",
  enaSupport: true,
  imdsSupport: "v2.0",
  rootDeviceName: "/dev/xvda",
  blockDeviceMappings: [
    {
      deviceName: "/dev/xvda",
      ebs: { snapshotId: config.require("rootSnapshot"), volumeType: "gp3", deleteOnTermination: true },
    },
    {
      deviceName: "/dev/sdf",
      ebs: { volumeSize: 100, volumeType: "gp3", iops: 6000, deleteOnTermination: true },
    },
  ],
  deprecateAt,
  tags: { team: "platform" },
});

const images: Record<string, pulumi.Output<string>> = { [home]: golden.imageId };
for (const [region, kmsKeyId] of Object.entries(keys)) {
  const copy = new ami.ImageCopy(region, {
    region,
    sourceImageId: golden.imageId,
    sourceRegion: home,
    encrypted: true,
    kmsKeyId,
    deprecateAt,
    tags: { team: "platform" },
  });
  images[region] = copy.imageId;
}

for (const [region, imageId] of Object.entries(images)) {
  new ami.LaunchPermissions(region, { region, imageId, organizations: [organization] });
}

new ec2.Instance("canary", { ami: golden.imageId, instanceType: "t3.micro" });

export const imageIds = images;
