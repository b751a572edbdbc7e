"""Snapshots and volumes through boto3."""

from support import FAST, AccountTestCase, client, code_of


class Snapshots(AccountTestCase):
    def test_are_pending_then_completed(self):
        tags = [{"Key": "team", "Value": "web"}]
        snapshot = self.ec2.create_snapshot(
            VolumeId=self.volume(9),
            Description="one",
            TagSpecifications=[{"ResourceType": "snapshot", "Tags": tags}],
        )
        self.assertEqual(snapshot["State"], "pending")
        ids = [snapshot["SnapshotId"]]
        waiter = self.ec2.get_waiter("snapshot_completed")
        waiter.wait(SnapshotIds=ids, WaiterConfig=FAST)
        (read,) = self.ec2.describe_snapshots(SnapshotIds=ids)["Snapshots"]
        self.assertEqual(
            (read["State"], read["VolumeSize"], read["Tags"], read["Description"]),
            ("completed", 9, tags, "one"),
        )

    def test_come_in_pages(self):
        create = self.ec2.create_snapshot
        made = {create(VolumeId=self.volume())["SnapshotId"] for _ in range(6)}
        paginator = self.ec2.get_paginator("describe_snapshots")
        pages = list(
            paginator.paginate(OwnerIds=["self"], PaginationConfig={"PageSize": 5})
        )
        found = [one["SnapshotId"] for page in pages for one in page["Snapshots"]]
        self.assertEqual(len(pages), 2)
        self.assertEqual(sorted(found), sorted(made))

    def test_copy_across_regions_on_a_key(self):
        source = self.snapshot()
        dublin = client("ec2", self.account, "eu-west-1")
        copy_id = dublin.copy_snapshot(
            SourceRegion="us-east-1", SourceSnapshotId=source, Encrypted=True
        )["SnapshotId"]
        dublin.get_waiter("snapshot_completed").wait(
            SnapshotIds=[copy_id], WaiterConfig=FAST
        )
        (copy,) = dublin.describe_snapshots(SnapshotIds=[copy_id])["Snapshots"]
        self.assertTrue(copy["Encrypted"])
        self.assertIn(":kms:eu-west-1:", copy["KmsKeyId"])

    def test_are_shared_and_closed_again(self):
        snapshot_id = self.snapshot()
        stranger = client("ec2", self.stranger)
        with self.refused("InvalidSnapshot.NotFound"):
            stranger.describe_snapshots(SnapshotIds=[snapshot_id])
        self.ec2.modify_snapshot_attribute(
            SnapshotId=snapshot_id,
            Attribute="createVolumePermission",
            OperationType="add",
            UserIds=[self.stranger],
        )
        answer = self.ec2.describe_snapshot_attribute(
            SnapshotId=snapshot_id, Attribute="createVolumePermission"
        )
        self.assertEqual(answer["CreateVolumePermissions"], [{"UserId": self.stranger}])
        self.assertEqual(
            len(stranger.describe_snapshots(SnapshotIds=[snapshot_id])["Snapshots"]), 1
        )
        self.ec2.reset_snapshot_attribute(
            SnapshotId=snapshot_id, Attribute="createVolumePermission"
        )
        with self.refused("InvalidSnapshot.NotFound"):
            stranger.describe_snapshots(SnapshotIds=[snapshot_id])

    def test_are_deleted_once(self):
        snapshot_id = self.snapshot()
        self.ec2.delete_snapshot(SnapshotId=snapshot_id)
        with self.refused("InvalidSnapshot.NotFound"):
            self.ec2.delete_snapshot(SnapshotId=snapshot_id)

    def test_of_no_volume_are_refused(self):
        create = self.ec2.create_snapshot
        self.assertEqual(code_of(create, VolumeId="vol-1"), "InvalidVolumeID.Malformed")
        self.assertEqual(
            code_of(create, VolumeId="vol-0123456789abcdef0"), "InvalidVolume.NotFound"
        )


class Volumes(AccountTestCase):
    def test_come_from_a_snapshot(self):
        snapshot_id = self.snapshot(size=20)
        volume = self.ec2.create_volume(
            AvailabilityZone="us-east-1b", SnapshotId=snapshot_id, VolumeType="gp3"
        )
        self.assertEqual((volume["Size"], volume["VolumeType"]), (20, "gp3"))
        self.assertEqual(
            code_of(
                self.ec2.create_volume,
                AvailabilityZone="us-east-1b",
                SnapshotId=snapshot_id,
                Size=10,
            ),
            "InvalidParameterValue",
        )
        self.assertEqual(
            code_of(self.ec2.create_volume, AvailabilityZone="eu-west-1a", Size=1),
            "InvalidZone.NotFound",
        )

    def test_are_waited_for_described_and_deleted(self):
        volume_id = self.volume()
        self.ec2.get_waiter("volume_available").wait(
            VolumeIds=[volume_id], WaiterConfig=FAST
        )
        paginator = self.ec2.get_paginator("describe_volumes")
        pages = paginator.paginate(Filters=[{"Name": "size", "Values": ["8"]}])
        found = [one["VolumeId"] for page in pages for one in page["Volumes"]]
        self.assertEqual(found, [volume_id])
        self.ec2.delete_volume(VolumeId=volume_id)
        self.ec2.get_waiter("volume_deleted").wait(
            VolumeIds=[volume_id], WaiterConfig=FAST
        )


class Tags(AccountTestCase):
    def test_are_written_read_and_deleted(self):
        snapshot_id = self.snapshot()
        image_id = self.image(snapshot_id=snapshot_id)
        self.ec2.create_tags(
            Resources=[image_id, snapshot_id],
            Tags=[{"Key": "team", "Value": "web"}, {"Key": "empty", "Value": ""}],
        )
        paginator = self.ec2.get_paginator("describe_tags")
        pages = paginator.paginate(Filters=[{"Name": "key", "Values": ["team"]}])
        found = [tag for page in pages for tag in page["Tags"]]
        self.assertEqual(
            {(tag["ResourceId"], tag["ResourceType"]) for tag in found},
            {(image_id, "image"), (snapshot_id, "snapshot")},
        )
        by_tag = self.ec2.describe_images(
            Filters=[{"Name": "tag:team", "Values": ["web"]}]
        )["Images"]
        self.assertEqual([image["ImageId"] for image in by_tag], [image_id])
        self.ec2.delete_tags(Resources=[image_id], Tags=[{"Key": "team"}])
        self.assertEqual(
            self.described(image_id)["Tags"], [{"Key": "empty", "Value": ""}]
        )

    def test_have_limits(self):
        resources = [self.image()]

        def tag(*tags):
            pairs = [{"Key": key, "Value": value} for key, value in tags]
            return code_of(self.ec2.create_tags, Resources=resources, Tags=pairs)

        many = [(f"key-{number}", "") for number in range(51)]
        self.assertEqual(tag(*many), "TagLimitExceeded")
        self.assertEqual(tag(("aws:mine", "")), "InvalidTagKey.Malformed")
        self.assertEqual(tag(("k" * 129, "")), "InvalidParameterValue")
        self.assertEqual(tag(("k", "v" * 257)), "InvalidParameterValue")
        self.assertEqual(tag(*many[:50]), "accepted")
