"""The AWS CLI against the emulator: every command is a process, every answer what it prints.

Floor: awscli and the standard library. What a test is not about is seeded, as a process costs
most of a second.
"""

import itertools
import json
import os
import subprocess
import sys
import unittest

from support import seed

_accounts = itertools.count(400000000001)


class CliTestCase(unittest.TestCase):
    """A test that is an account at a shell."""

    maxDiff = None

    def setUp(self):
        self.account = f"{next(_accounts):012d}"

    def run_cli(self, *words, region="us-east-1", account=None):
        """A command as it ended."""
        environment = {
            **os.environ,
            "AWS_ACCESS_KEY_ID": account or self.account,
            "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_DEFAULT_REGION": region,
            "AWS_PAGER": "",
        }
        return subprocess.run(
            [sys.executable, "-m", "awscli", *words],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def text(self, *words, **options):
        """What a command prints as text."""
        done = self.run_cli(*words, "--output", "text", **options)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.strip()

    def json(self, *words, **options):
        """What a command prints as JSON."""
        done = self.run_cli(*words, "--output", "json", **options)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return json.loads(done.stdout) if done.stdout.strip() else None

    def refused(self, code, *words):
        """A command that fails with a code of EC2's."""
        done = self.run_cli(*words)
        self.assertEqual((done.returncode, done.stdout), (255, ""), done.stderr)
        self.assertIn(f"({code})", done.stderr)

    def image(self):
        """The id of an image that is there."""
        return seed("image", account=self.account, traits={"EnaSupport": True})


class Images(CliTestCase):
    def test_are_registered_found_tagged_and_deregistered(self):
        volume_id = self.text(
            *("ec2", "create-volume", "--availability-zone", "us-east-1a"),
            *("--size", "8", "--query", "VolumeId"),
        )
        snapshot_id = self.text(
            *("ec2", "create-snapshot", "--volume-id", volume_id),
            *("--query", "SnapshotId"),
        )
        image_id = self.text(
            *("ec2", "register-image", "--name", "web", "--architecture", "x86_64"),
            *("--virtualization-type", "hvm", "--ena-support"),
            *("--root-device-name", "/dev/xvda", "--block-device-mappings"),
            "DeviceName=/dev/xvda,Ebs={SnapshotId=" + snapshot_id + "}",
            "--tag-specifications",
            "ResourceType=image,Tags=[{Key=team,Value=web}]",
        )
        self.assertRegex(image_id, r"^ami-[0-9a-f]{17}$")
        found = self.text(
            *("ec2", "describe-images", "--owners", "self"),
            *("--filters", "Name=name,Values=w*", "Name=state,Values=available"),
            *("--query", "Images[].[ImageId,Name,Architecture]"),
        )
        self.assertEqual(found.split("\t"), [image_id, "web", "x86_64"])
        self.text(
            *("ec2", "create-tags", "--resources", image_id),
            *("--tags", "Key=stage,Value=beta"),
        )
        answer = self.json("ec2", "describe-images", "--image-ids", image_id)
        tags = {tag["Key"]: tag["Value"] for tag in answer["Images"][0]["Tags"]}
        self.assertEqual(tags, {"team": "web", "stage": "beta"})
        self.text("ec2", "wait", "image-available", "--image-ids", image_id)
        self.text("ec2", "deregister-image", "--image-id", image_id)
        left = self.json("ec2", "describe-images", "--image-ids", image_id)
        self.assertEqual(left, {"Images": []})


class Copies(CliTestCase):
    def test_are_made_in_another_region(self):
        image_id = self.image()
        copy_id = self.text(
            *("ec2", "copy-image", "--name", "copy", "--source-image-id", image_id),
            *("--source-region", "us-east-1", "--encrypted"),
            region="eu-west-1",
        )
        encrypted = self.json(
            *("ec2", "describe-images", "--image-ids", copy_id, "--query"),
            "Images[].BlockDeviceMappings[].Ebs.Encrypted",
            region="eu-west-1",
        )
        self.assertEqual(encrypted, [True])


class Shares(CliTestCase):
    def test_are_given_and_taken_in_both_forms(self):
        image_id = self.image()
        modify = ("ec2", "modify-image-attribute", "--image-id", image_id)
        read = (
            *("ec2", "describe-image-attribute", "--image-id", image_id),
            *("--attribute", "launchPermission", "--query", "LaunchPermissions"),
        )
        self.text(*modify, "--launch-permission", "Add=[{UserId=210987654321}]")
        self.assertEqual(self.json(*read), [{"UserId": "210987654321"}])
        self.text(
            *(*modify, "--attribute", "launchPermission", "--operation-type", "remove"),
            *("--user-ids", "210987654321"),
        )
        self.assertEqual(self.json(*read), [])
        self.text(*modify, "--description", "two")
        shown = self.text(
            *("ec2", "describe-images", "--image-ids", image_id),
            *("--query", "Images[0].Description"),
        )
        self.assertEqual(shown, "two")


class Lists(CliTestCase):
    def test_of_what_is_not_there_are_ec2_errors(self):
        describe = ("ec2", "describe-images", "--image-ids")
        self.refused("InvalidAMIID.NotFound", *describe, "ami-0123456789abcdef0")
        self.refused("InvalidAMIID.Malformed", *describe, "web")
        self.refused(
            "DryRunOperation",
            *("ec2", "deregister-image", "--image-id", "ami-0123456789abcdef0"),
            "--dry-run",
        )

    def test_come_in_pages_that_the_cli_joins(self):
        snapshots = {seed("snapshot", account=self.account) for _ in range(6)}
        found = self.json(
            *("ec2", "describe-snapshots", "--owner-ids", "self"),
            *("--page-size", "5", "--query", "Snapshots[].SnapshotId"),
        )
        self.assertEqual(set(found), snapshots)
        first = self.json(
            *("ec2", "describe-snapshots", "--owner-ids", "self", "--max-items", "2")
        )
        self.assertEqual(len(first["Snapshots"]), 2)
        self.assertIn("NextToken", first)


class Instances(CliTestCase):
    def test_are_launched_and_terminated(self):
        image_id = self.image()
        instance_id = self.text(
            *("ec2", "run-instances", "--image-id", image_id),
            *("--instance-type", "t3.micro", "--query", "Instances[0].InstanceId"),
        )
        self.text("ec2", "wait", "instance-running", "--instance-ids", instance_id)
        ended = self.json(
            *("ec2", "terminate-instances", "--instance-ids", instance_id),
            *("--query", "TerminatingInstances[].InstanceId"),
        )
        self.assertEqual(ended, [instance_id])


class Beside(CliTestCase):
    def test_sts_says_who_calls(self):
        account = self.text(
            *("sts", "get-caller-identity", "--query", "Account"),
        )
        self.assertEqual(account, self.account)

    def test_ssm_keeps_a_parameter(self):
        name = ("--name", "/ami/web")
        self.json("ssm", "put-parameter", *name, "--type", "String", "--value", "one")
        value = self.text("ssm", "get-parameter", *name, "--query", "Parameter.Value")
        self.assertEqual(value, "one")

    def test_kms_knows_the_key_of_ebs(self):
        manager = self.text(
            *("kms", "describe-key", "--key-id", "alias/aws/ebs"),
            *("--query", "KeyMetadata.KeyManager"),
        )
        self.assertEqual(manager, "AWS")
