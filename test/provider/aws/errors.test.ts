import { describe, expect, it } from "vitest";
import {
  type AwsFailure,
  isDenied,
  isGone,
  isLimitReached,
  isParameterTaken,
  isTransient,
  neverHappened,
  toFailure,
} from "../../../provider/aws/errors";
import type { FailedCall } from "../../../provider/aws/error-words";

const call: FailedCall = {
  service: "ec2",
  operation: "CopyImage",
  region: "eu-west-1",
  input: { SourceImageId: "ami-1" },
};
const failureOf = (code: string, message = "no", more: Partial<FailedCall> = {}): AwsFailure =>
  toFailure(Object.assign(new Error(message), { name: code }), { ...call, ...more });

describe("a failure", () => {
  it("carries operation, id, Region, code and cause, and says what to do", () => {
    const cause = Object.assign(new Error("Request limit exceeded."), { name: "RequestLimitExceeded" });
    const failure = toFailure(cause, call);
    expect(failure).toMatchObject({
      service: "ec2",
      operation: "CopyImage",
      id: "ami-1",
      region: "eu-west-1",
      code: "RequestLimitExceeded",
      retry: "later",
      cause,
    });
    expect(failure.message).toBe(
      "CopyImage of `ami-1` in eu-west-1: RequestLimitExceeded: Request limit exceeded (AWS throttles the account); run `pulumi up` again, with a lower `--parallel`.",
    );
    expect(toFailure(failure, call)).toBe(failure);
  });

  it.each([
    ["RequestLimitExceeded", "later"],
    ["InternalError", "later"],
    ["ConcurrentTagAccess", "later"],
    ["InvalidAMIID.NotFound", "soon-after-create"],
    ["InvalidAMIID.Unavailable", "gone"],
    ["ResourceLimitExceeded", "when-condition"],
    ["InvalidSnapshot.InUse", "when-condition"],
    ["UnauthorizedOperation", "never"],
    ["OperationNotPermitted", "never"],
    ["InvalidAMIID.Malformed", "never"],
    ["NobodyHasHeardOfThis", "never"],
  ])("%s is tried again: %s", (code, retry) => {
    expect(failureOf(code).retry).toBe(retry);
  });

  it("is read off its status where its code is new to us", () => {
    const error = { name: "NewCode", message: "oops", $metadata: { httpStatusCode: 503 } };
    expect(isTransient(toFailure(error, call))).toBe(true);
  });

  it("is of a thing that is gone, of a limit, or of a call that never arrived", () => {
    expect(["InvalidSnapshot.NotFound", "ParameterNotFound"].map((code) => isGone(failureOf(code)))).toEqual([
      true,
      true,
    ]);
    expect(isGone(failureOf("InvalidAMIName.Duplicate"))).toBe(false);
    expect(isParameterTaken(failureOf("ParameterAlreadyExists"))).toBe(true);
    expect(isLimitReached(failureOf("ResourceLimitExceeded"))).toBe(true);
    expect(isLimitReached(failureOf("IncorrectState"))).toBe(false);
    const network = (code: string): AwsFailure => toFailure({ code, message: code }, call);
    expect(["ECONNREFUSED", "ECONNRESET"].map((code) => neverHappened(network(code)))).toEqual([true, false]);
    const skewed = { name: "AuthFailure", message: "no", $metadata: { clockSkewCorrected: true } };
    expect(neverHappened(toFailure(skewed, call))).toBe(true);
  });
});

describe("a missing right", () => {
  it("is named, with the Region and the role", () => {
    const role = "arn:aws:iam::123456789012:role/images";
    expect(failureOf("UnauthorizedOperation", "You may not.", { role }).message).toMatch(
      /allow `ec2:CopyImage` in eu-west-1 to the role `arn:aws:iam::123456789012:role\/images`\.$/,
    );
    const service = { service: "ssm", operation: "PutParameter", input: { Name: "/web" } } as const;
    expect(failureOf("AccessDeniedException", "no", service).message).toMatch(/`ssm:PutParameter`/);
    const head = { service: "s3", operation: "HeadObject", input: { Bucket: "b", Key: "k" } } as const;
    expect(failureOf("403", "no", head).message).toMatch(/HeadObject of `b\/k`.*`s3:GetObject`/);
  });

  it("is the one that EC2 names, and may be that of tagging", () => {
    const named =
      "You are not authorized to perform this operation. User: x is not authorized to perform: ec2:CreateTags on resource: y";
    expect(failureOf("UnauthorizedOperation", named).message).toMatch(/allow `ec2:CreateTags` in/);
    const input = { TagSpecifications: [] };
    expect(failureOf("UnauthorizedOperation", "no", { input }).message).toMatch(
      /allow `ec2:CopyImage` and `ec2:CreateTags` in/,
    );
  });

  it("may be that of assuming the role, which somebody else lacks", () => {
    const message =
      "User: arn:aws:iam::123456789012:user/ci is not authorized to perform: sts:AssumeRole on resource: r";
    const role = "arn:aws:iam::123456789012:role/images";
    const failure = failureOf("AccessDenied", message, { role });
    expect(failure.message).toMatch(
      /allow `sts:AssumeRole` in eu-west-1 to `arn:aws:iam::123456789012:user\/ci`\.$/,
    );
    expect(isDenied(failure)).toBe(true);
  });

  it("keeps EC2's riddle out of the sentence, and at hand", () => {
    const message = "You may not. Encoded authorization failure message: AbC123";
    expect(failureOf("UnauthorizedOperation", message).message).toMatch(
      /You may not \(the IAM .*used\. For the policy at fault: `aws sts decode-authorization-message --encoded-message` AbC123$/,
    );
  });
});

describe("OperationNotPermitted", () => {
  it.each([
    ["ModifyImageAttribute", "no image can be made public", /block public access for images is on/],
    ["ModifySnapshotAttribute", "block public access is on", /block public access for snapshots is on/],
    [
      "ModifySnapshotAttribute",
      "Encrypted snapshots with EBS default key cannot be shared",
      /AWS-managed key.*`kmsKeyId`/,
    ],
    ["DeregisterImage", "protected", /deregistration protection off/],
    ["RegisterImage", "not authorized", /`billingProducts`/],
    ["CreateTags", "no", /a policy or a protection of the account/],
  ])("of %s (%s) says which of its causes it has", (operation, text, said) => {
    expect(failureOf("OperationNotPermitted", text, { operation }).message).toMatch(said);
  });
});
