// The whole pack: every rule of pulumi-ami, at its own level.
const { PolicyPack } = require("@pulumi/policy");
const { amiPolicies } = require("pulumi-ami/policies");

new PolicyPack("ami", { policies: amiPolicies() });
