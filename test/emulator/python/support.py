"""What the suites share: clients of any service, account and Region, refusals as codes, images to begin with.

Floor: boto3 and the standard library. Every test is an account of its own, so that tests share nothing.
"""

import contextlib
import itertools
import json
import os
import threading
import unittest
import urllib.request

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

SESSION = boto3.session.Session()
CONFIG = Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"})
# Real waiters, polling as fast as the emulator's pending time is short.
FAST = {"Delay": 0.1, "MaxAttempts": 100}
REGION = "us-east-1"

# Making a client is not thread-safe, using one is.
_making = threading.Lock()
_accounts = itertools.count(int(os.environ.get("FIRST_ACCOUNT", "300000000001")))


def endpoint():
    """The URL of what is under test."""
    return os.environ["AWS_ENDPOINT_URL"]


def client(service, account, region=REGION, secret="secret", token=None, url=None):
    """A client of a service; the access key id is the account, or one that STS gave."""
    with _making:
        return SESSION.client(
            service,
            region_name=region,
            endpoint_url=url or endpoint(),
            aws_access_key_id=account,
            aws_secret_access_key=secret,
            aws_session_token=token,
            config=CONFIG,
        )


def seed(what, **content):
    """Puts something into the emulator by its control API, and gives its id, if it has one."""
    request = urllib.request.Request(
        f"{endpoint()}/_emulator/seed/{what}",
        data=json.dumps(content).encode(),
        headers={"content-type": "application/json"},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer).get("result")


def code_of(call, **parameters):
    """The error code of a call, or "accepted"."""
    try:
        call(**parameters)
    except ClientError as error:
        return error.response["Error"]["Code"]
    return "accepted"


class AccountTestCase(unittest.TestCase):
    """A test that is an account."""

    maxDiff = None

    def setUp(self):
        self.account = f"{next(_accounts):012d}"
        self.stranger = f"{next(_accounts):012d}"
        self.ec2 = client("ec2", self.account)

    @contextlib.contextmanager
    def refused(self, code):
        """Expects a ClientError of a code."""
        with self.assertRaises(ClientError) as caught:
            yield caught
        self.assertEqual(caught.exception.response["Error"]["Code"], code)

    def volume(self, size=8, **parameters):
        """An available volume."""
        volume = self.ec2.create_volume(
            AvailabilityZone=f"{REGION}a", Size=size, **parameters
        )
        return volume["VolumeId"]

    def snapshot(self, **parameters):
        """A completed snapshot of a new volume."""
        snapshot = self.ec2.create_snapshot(VolumeId=self.volume(**parameters))
        waiter = self.ec2.get_waiter("snapshot_completed")
        waiter.wait(SnapshotIds=[snapshot["SnapshotId"]], WaiterConfig=FAST)
        return snapshot["SnapshotId"]

    def register(self, name="web", snapshot_id=None, **parameters):
        """A registered image, pending as yet."""
        request = {
            "Name": name,
            "Architecture": "x86_64",
            "VirtualizationType": "hvm",
            "EnaSupport": True,
            "RootDeviceName": "/dev/xvda",
            "BlockDeviceMappings": [
                {
                    "DeviceName": "/dev/xvda",
                    "Ebs": {"SnapshotId": snapshot_id or self.snapshot()},
                }
            ],
            **parameters,
        }
        return self.ec2.register_image(**request)["ImageId"]

    def available(self, image_id, ec2=None):
        """Waits for an image as anybody would."""
        waiter = (ec2 or self.ec2).get_waiter("image_available")
        waiter.wait(ImageIds=[image_id], WaiterConfig=FAST)
        return image_id

    def image(self, name="web", **parameters):
        """An available image."""
        return self.available(self.register(name, **parameters))

    def described(self, image_id, ec2=None):
        """The description of one image."""
        (image,) = (ec2 or self.ec2).describe_images(ImageIds=[image_id])["Images"]
        return image

    def permissions(self, image_id):
        """The launch permissions of an image, as a set."""
        answer = self.ec2.describe_image_attribute(
            ImageId=image_id, Attribute="launchPermission"
        )
        return {
            tuple(*permission.items()) for permission in answer["LaunchPermissions"]
        }
