// Generated from @aws-sdk/client-ec2 3.1169.0 (Apache-2.0) by `npm run generate`; do not edit.
export const unlistedTypes = {
  "source": "@aws-sdk/client-ec2 3.1169.0",
  "names": "cc1.4xlarge cc2.8xlarge cg1.4xlarge cr1.8xlarge dl1.24xlarge f1.16xlarge f1.2xlarge f1.4xlarge g2.2xlarge g2.8xlarge g3.16xlarge g3.4xlarge g3.8xlarge g3s.xlarge g4ad.16xlarge g4ad.2xlarge g4ad.4xlarge g4ad.8xlarge g4ad.xlarge hi1.4xlarge hs1.8xlarge i3.metal m9g.metal-24xl m9gd.metal-24xl p2.16xlarge p2.8xlarge p2.xlarge p3.16xlarge p3.2xlarge p3.8xlarge p6e-gb200.36xlarge u-12tb1.112xlarge u-12tb1.metal u-18tb1.112xlarge u-18tb1.metal u-24tb1.112xlarge u-24tb1.metal u-6tb1.metal u-9tb1.112xlarge u-9tb1.metal u7ib-12tb.224xlarge u7inh-32tb.480xlarge"
};
