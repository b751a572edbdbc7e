"""Two endpoints and one script: what a scenario answers on the emulator and on moto, made comparable.

Floor: boto3 and moto, whose server runs in this process.
"""

import itertools
import logging
import os
import unittest

# Before moto is imported: without it, every list holds the images of Amazon that moto brings along.
os.environ["MOTO_EC2_LOAD_DEFAULT_AMIS"] = "false"

from botocore.exceptions import ClientError  # noqa: E402
from botocore.parsers import ResponseParserError  # noqa: E402
from moto.server import ThreadedMotoServer  # noqa: E402

from support import FAST, REGION, client  # noqa: E402

ACCOUNT = "123456789012"
_names = itertools.count(1)
_moto = []


def moto_url():
    """Moto in server mode; started once, gone with the process."""
    if not _moto:
        logging.getLogger("werkzeug").setLevel(logging.CRITICAL)
        server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        server.start()
        host, port = server.get_host_and_port()
        _moto.append(f"http://{host}:{port}")
    return _moto[0]


class Lab:
    """One of the two endpoints, as a scenario sees it."""

    def __init__(self, url, is_moto):
        self.url = url
        self.is_moto = is_moto
        self.ec2 = self.client("ec2")

    def client(self, service, region=REGION, account=ACCOUNT, **credentials):
        """A client of a service there."""
        return client(service, account, region, url=self.url, **credentials)

    def name(self):
        """A name that is nobody else's."""
        return f"lab-{next(_names)}"

    def snapshot(self, size=8):
        """A completed snapshot."""
        volume = self.ec2.create_volume(AvailabilityZone=f"{REGION}a", Size=size)
        snapshot_id = self.ec2.create_snapshot(VolumeId=volume["VolumeId"])[
            "SnapshotId"
        ]
        waiter = self.ec2.get_waiter("snapshot_completed")
        waiter.wait(SnapshotIds=[snapshot_id], WaiterConfig=FAST)
        return snapshot_id

    def register(self, snapshot_id=None, **parameters):
        """A registered image, as it is right after the call."""
        ebs = {"SnapshotId": snapshot_id or self.snapshot()}
        request = {
            "Name": self.name(),
            "Architecture": "x86_64",
            "VirtualizationType": "hvm",
            "RootDeviceName": "/dev/xvda",
            "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": ebs}],
            **parameters,
        }
        return self.ec2.register_image(**request)["ImageId"]

    def image(self, **parameters):
        """An available image."""
        return self.available(self.register(**parameters))

    def available(self, image_id, ec2=None):
        """Waits for an image."""
        waiter = (ec2 or self.ec2).get_waiter("image_available")
        waiter.wait(ImageIds=[image_id], WaiterConfig=FAST)
        return image_id

    def described(self, image_id, ec2=None):
        """The description of one image."""
        (image,) = (ec2 or self.ec2).describe_images(ImageIds=[image_id])["Images"]
        return image

    def permissions(self, image_id):
        """The launch permissions of an image, sorted."""
        answer = self.ec2.describe_image_attribute(
            ImageId=image_id, Attribute="launchPermission"
        )
        return sorted(
            "=".join(*permission.items()) for permission in answer["LaunchPermissions"]
        )


def code(call, **parameters):
    """The error code of a call, "accepted", or "HTTP 500" for what is no answer of EC2's."""
    try:
        call(**parameters)
    except ResponseParserError:
        return "HTTP 500"
    except ClientError as error:
        metadata = error.response["ResponseMetadata"]
        if metadata["HTTPStatusCode"] >= 500:
            return "HTTP 500"
        return error.response["Error"]["Code"]
    return "accepted"


class LabTestCase(unittest.TestCase):
    """Runs one scenario against both."""

    maxDiff = None

    def answers(self, scenario):
        """What the emulator says, and what moto says."""
        ours = Lab(os.environ["AWS_ENDPOINT_URL"], is_moto=False)
        return scenario(ours), scenario(Lab(moto_url(), is_moto=True))

    def agree(self, scenario, expected):
        """Both give the expected answer."""
        ours, theirs = self.answers(scenario)
        self.assertEqual(
            {"emulator": ours, "moto": theirs},
            dict.fromkeys(("emulator", "moto"), expected),
        )

    def diverge(self, scenario, ours, theirs):
        """Both answer as they are known to; once moto has come round, a scenario moves to agree."""
        answers = self.answers(scenario)
        self.assertEqual(
            {"emulator": answers[0], "moto": answers[1]},
            {"emulator": ours, "moto": theirs},
        )
