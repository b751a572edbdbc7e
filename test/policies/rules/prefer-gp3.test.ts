import { unknownValue } from "../../../policies/engine/value";
import rule from "../../../policies/rules/volume/prefer-gp3";
import { imageVolume } from "../../../policies/rules/volume-examples";
import { testRule } from "../support/rule-tester";

const at = "/blockDeviceMappings/0/ebs/volumeType";

testRule(rule, {
  good: imageVolume("gp3", { volumeType: "gp3", volumeSize: 8 }),
  valid: {
    "EC2's default, which nobody has chosen": [`/spec${at}`, undefined],
    io2: [`/spec${at}`, "io2"],
    "st1, which is no SSD": [`/spec${at}`, "st1"],
    "a magnetic volume, which no-standard-volume is about": [`/spec${at}`, "standard"],
  },
  invalid: {
    gp2: {
      change: [`/spec${at}`, "gp2"],
      message: "earlier",
      at,
      text: "Volume `/dev/sdf` is of type `gp2`, which has a later equivalent; `volumeType` must be `gp3`.",
    },
    io1: { change: [`/spec${at}`, "io1"], message: "earlier", at },
  },
  deferred: { "a type that is not known yet": { change: [`/spec${at}`, unknownValue], at } },
});
