import rule from "../../../policies/rules/launch/match-launch-region";
import { unknownValue } from "../../../policies/engine/value";
import { type Example } from "../../../policies/engine/rule";
import { testRule } from "../support/rule-tester";

const good: Example = {
  title: "a copy in the launch's Region",
  kind: "launch",
  spec: { region: "eu-west-1", imageId: "ami-0123456789abcdef0", instanceType: "t3.micro" },
  linked: {
    "/imageId": {
      kind: "image-copy",
      spec: { region: "eu-west-1", sourceImageId: "ami-0123456789abcdef1", sourceRegion: "us-east-1" },
      linked: {
        "/sourceImageId": { kind: "image", spec: { architecture: "x86_64", region: "us-east-1" } },
      },
    },
  },
};
const imageRegion = "/linked/~1imageId/spec/region";

testRule(rule, {
  good,
  valid: {
    "a launch whose Region is the provider's": ["/spec/region", undefined],
    "an image whose Region is the provider's": [imageRegion, undefined],
    "a template without an image": ["/spec/imageId", undefined],
  },
  invalid: {
    "the source instead of the copy": {
      change: ["/linked", { "/imageId": good.linked?.["/imageId"]?.linked?.["/sourceImageId"] }],
      message: "elsewhere",
      at: "/imageId",
    },
    "an image made of an instance elsewhere": {
      change: [
        "/linked/~1imageId",
        { kind: "image-from-instance", spec: { region: "eu-west-2", instanceId: "i-0123456789abcdef0" } },
      ],
      message: "elsewhere",
      at: "/imageId",
      text: "The launch is in `eu-west-1` and `it/imageId` in `eu-west-2`, so EC2 does not find it; the launch must name a copy of the image in `eu-west-1`.",
    },
  },
  deferred: {
    "a Region that is not known yet": { change: ["/spec/region", unknownValue], at: "/region" },
    "an image's Region that is not known yet": { change: [imageRegion, unknownValue], at: "/imageId" },
    "an image that is not in the input": { change: ["/linked", {}], at: "/imageId" },
  },
});
