"""Registering, waiting for, copying and deregistering images through boto3."""

from support import FAST, AccountTestCase, client, code_of


class Registering(AccountTestCase):
    def test_gives_back_every_property(self):
        tags = [{"Key": "team", "Value": "web & <co>"}]
        image_id = self.image(
            Description="first “image”",
            BootMode="uefi",
            TpmSupport="v2.0",
            UefiData="QU1aTlVFRkk=",
            ImdsSupport="v2.0",
            SriovNetSupport="simple",
            TagSpecifications=[{"ResourceType": "image", "Tags": tags}],
        )
        image = self.described(image_id)
        expected = {
            "Name": "web",
            "Description": "first “image”",
            "Architecture": "x86_64",
            "VirtualizationType": "hvm",
            "BootMode": "uefi",
            "TpmSupport": "v2.0",
            "ImdsSupport": "v2.0",
            "SriovNetSupport": "simple",
            "EnaSupport": True,
            "RootDeviceName": "/dev/xvda",
            "RootDeviceType": "ebs",
            "OwnerId": self.account,
            "Public": False,
            "State": "available",
            "Tags": tags,
        }
        self.assertEqual({name: image.get(name) for name in expected}, expected)

    def test_is_pending_before_it_is_available(self):
        image_id = self.register()
        self.assertEqual(self.described(image_id)["State"], "pending")
        self.ec2.get_waiter("image_exists").wait(ImageIds=[image_id], WaiterConfig=FAST)
        self.available(image_id)
        self.assertEqual(self.described(image_id)["State"], "available")

    def test_refuses_a_name_twice_and_frees_it_on_deregistration(self):
        snapshot_id = self.snapshot()
        first = self.image(snapshot_id=snapshot_id)
        with self.refused("InvalidAMIName.Duplicate") as caught:
            self.register(snapshot_id=snapshot_id)
        self.assertIn(first, str(caught.exception))
        self.ec2.deregister_image(ImageId=first)
        self.image(snapshot_id=snapshot_id)

    def test_refuses_what_ec2_refuses(self):
        snapshot_id = self.snapshot()
        ebs = {"SnapshotId": snapshot_id}
        device = {"DeviceName": "/dev/xvda"}
        cases = [
            ("InvalidAMIName.Malformed", {"name": "a!b"}),
            ("InvalidSnapshot.NotFound", {"snapshot_id": "snap-0123456789abcdef0"}),
            ("InvalidSnapshotID.Malformed", {"snapshot_id": "snap-1"}),
            (
                "InvalidBlockDeviceMapping",
                {"BlockDeviceMappings": [{**device, "Ebs": {**ebs, "VolumeSize": 1}}]},
            ),
            (
                "InvalidBlockDeviceMapping",
                {
                    "BlockDeviceMappings": [
                        {**device, "Ebs": {**ebs, "Encrypted": True}}
                    ]
                },
            ),
            (
                "BootForVolumeTypeUnsupported",
                {
                    "BlockDeviceMappings": [
                        {**device, "Ebs": {"VolumeSize": 500, "VolumeType": "st1"}}
                    ]
                },
            ),
            ("InvalidParameterValue", {"Architecture": "sparc"}),
        ]
        for code, change in cases:
            with self.subTest(change):
                request = {"name": "other", "snapshot_id": snapshot_id, **change}
                self.assertEqual(code_of(self.register, **request), code)

    def test_hears_unused_parameters_as_ec2_does(self):
        """DryRun stops a request that would have passed, and none that would not."""
        snapshot_id = self.snapshot()
        with self.refused("DryRunOperation"):
            self.register(snapshot_id=snapshot_id, DryRun=True)
        self.assertEqual(self.ec2.describe_images(Owners=["self"])["Images"], [])


class Copying(AccountTestCase):
    def test_crosses_regions_with_its_tags_and_encryption(self):
        tags = [{"Key": "team", "Value": "web"}]
        source = self.image(
            TagSpecifications=[{"ResourceType": "image", "Tags": tags}],
        )
        dublin = client("ec2", self.account, "eu-west-1")
        copy_id = dublin.copy_image(
            Name="copy",
            SourceImageId=source,
            SourceRegion="us-east-1",
            Encrypted=True,
            CopyImageTags=True,
            TagSpecifications=[
                {"ResourceType": "snapshot", "Tags": [{"Key": "of", "Value": "copy"}]}
            ],
        )["ImageId"]
        pending = self.described(copy_id, dublin)
        self.assertEqual(pending["State"], "pending")
        for mapping in pending.get("BlockDeviceMappings", []):
            self.assertNotIn("SnapshotId", mapping.get("Ebs", {}))
        self.available(copy_id, dublin)
        copy = self.described(copy_id, dublin)
        self.assertEqual(copy["SourceImageId"], source)
        self.assertEqual(copy["SourceImageRegion"], "us-east-1")
        self.assertEqual(copy["Tags"], tags)
        (mapping,) = copy["BlockDeviceMappings"]
        self.assertTrue(mapping["Ebs"]["Encrypted"])
        snapshot_id = mapping["Ebs"]["SnapshotId"]
        (snapshot,) = dublin.describe_snapshots(SnapshotIds=[snapshot_id])["Snapshots"]
        self.assertEqual(snapshot["Tags"], [{"Key": "of", "Value": "copy"}])
        self.assertIn(f":kms:eu-west-1:{self.account}:key/", snapshot["KmsKeyId"])

    def test_answers_a_client_token_once(self):
        request = {
            "Name": "copy",
            "SourceImageId": self.image(),
            "SourceRegion": "us-east-1",
            "ClientToken": "token-1",
        }
        first = self.ec2.copy_image(**request)["ImageId"]
        self.assertEqual(self.ec2.copy_image(**request)["ImageId"], first)
        with self.refused("IdempotentParameterMismatch"):
            self.ec2.copy_image(**{**request, "Name": "other"})

    def test_fails_later_for_a_key_that_is_not_there(self):
        copy_id = self.ec2.copy_image(
            Name="copy",
            SourceImageId=self.image(),
            SourceRegion="us-east-1",
            Encrypted=True,
            KmsKeyId="arn:aws:kms:us-east-1:999999999999:key/not-a-key",
        )["ImageId"]
        with self.assertRaisesRegex(Exception, "terminal failure state"):
            self.available(copy_id)
        image = self.described(copy_id)
        self.assertEqual(image["State"], "failed")
        self.assertIn("internal error", image["StateReason"]["Message"])

    def test_refuses_what_ec2_refuses(self):
        source = self.image()
        request = {"Name": "copy", "SourceImageId": source, "SourceRegion": "us-east-1"}
        cases = [
            ("InvalidAMIID.NotFound", {"SourceImageId": "ami-0123456789abcdef0"}),
            ("InvalidAMIID.Malformed", {"SourceImageId": "ami-x"}),
            ("InvalidAMIID.NotFound", {"SourceRegion": "us-west-2"}),
            ("InvalidRegion", {"SourceRegion": "cn-north-1"}),
        ]
        for code, change in cases:
            with self.subTest(change):
                self.assertEqual(
                    code_of(self.ec2.copy_image, **{**request, **change}), code
                )


class Deregistering(AccountTestCase):
    def test_deletes_snapshots_that_no_other_image_uses(self):
        shared, own = self.snapshot(), self.snapshot()
        devices = [
            {"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": shared}},
            {"DeviceName": "/dev/sdf", "Ebs": {"SnapshotId": own}},
        ]
        image_id = self.image("two", BlockDeviceMappings=devices)
        other = self.image("one", snapshot_id=shared)
        with self.refused("InvalidSnapshot.InUse"):
            self.ec2.delete_snapshot(SnapshotId=own)
        answer = self.ec2.deregister_image(
            ImageId=image_id, DeleteAssociatedSnapshots=True
        )
        results = answer["DeleteSnapshotResults"]
        self.assertEqual(
            {(result["SnapshotId"], result["ReturnCode"]) for result in results},
            {(shared, "skipped"), (own, "success")},
        )
        with self.refused("InvalidSnapshot.NotFound"):
            self.ec2.describe_snapshots(SnapshotIds=[own])
        self.assertEqual(self.described(other)["State"], "available")

    def test_happens_once(self):
        image_id = self.image()
        self.ec2.deregister_image(ImageId=image_id)
        with self.refused("InvalidAMIID.Unavailable"):
            self.ec2.deregister_image(ImageId=image_id)

    def test_is_for_owners(self):
        image_id = self.image()
        self.ec2.modify_image_attribute(
            ImageId=image_id, LaunchPermission={"Add": [{"UserId": self.stranger}]}
        )
        stranger = client("ec2", self.stranger)
        with self.refused("AuthFailure"):
            stranger.deregister_image(ImageId=image_id)
