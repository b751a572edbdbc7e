"""Deprecation, disabling, protection, the recycle bin, references and type lists through boto3."""

import datetime

from support import AccountTestCase, client, seed

UTC = datetime.UTC


class Deprecating(AccountTestCase):
    def test_rounds_to_the_minute_and_is_taken_back(self):
        image_id = self.image()
        soon = datetime.datetime.now(UTC).replace(microsecond=0, second=0)
        soon += datetime.timedelta(days=30)
        answer = self.ec2.enable_image_deprecation(ImageId=image_id, DeprecateAt=soon)
        self.assertTrue(answer["Return"])
        shown = self.described(image_id)["DeprecationTime"]
        self.assertEqual(
            datetime.datetime.fromisoformat(shown.replace("Z", "+00:00")), soon
        )
        self.ec2.disable_image_deprecation(ImageId=image_id)
        self.assertNotIn("DeprecationTime", self.described(image_id))

    def test_refuses_the_past_and_the_far_future(self):
        image_id = self.image()
        now = datetime.datetime.now(UTC)
        for days in (-1, 3660):
            with self.subTest(days), self.refused("InvalidParameterValue"):
                self.ec2.enable_image_deprecation(
                    ImageId=image_id, DeprecateAt=now + datetime.timedelta(days=days)
                )


class Disabling(AccountTestCase):
    def test_hides_the_image_and_drops_its_shares_for_good(self):
        image_id = self.image()
        self.ec2.modify_image_attribute(
            ImageId=image_id, LaunchPermission={"Add": [{"UserId": self.stranger}]}
        )
        self.assertTrue(self.ec2.disable_image(ImageId=image_id)["Return"])
        self.assertEqual(self.described(image_id)["State"], "disabled")
        self.assertEqual(self.ec2.describe_images(Owners=["self"])["Images"], [])
        found = self.ec2.describe_images(Owners=["self"], IncludeDisabled=True)
        self.assertEqual(len(found["Images"]), 1)
        with self.refused("InvalidAMIID.NotFound"):
            client("ec2", self.stranger).describe_images(ImageIds=[image_id])
        self.assertTrue(self.ec2.enable_image(ImageId=image_id)["Return"])
        self.assertEqual(self.described(image_id)["State"], "available")
        self.assertEqual(self.permissions(image_id), set())


class Protecting(AccountTestCase):
    def test_blocks_deregistration_until_it_is_off(self):
        image_id = self.image()
        self.ec2.enable_image_deregistration_protection(
            ImageId=image_id, WithCooldown=False
        )
        with self.refused("OperationNotPermitted"):
            self.ec2.deregister_image(ImageId=image_id)
        self.ec2.disable_image_deregistration_protection(ImageId=image_id)
        self.ec2.deregister_image(ImageId=image_id)

    def test_stays_for_a_day_with_the_cooldown(self):
        image_id = self.image()
        self.ec2.enable_image_deregistration_protection(
            ImageId=image_id, WithCooldown=True
        )
        self.assertEqual(
            self.described(image_id)["DeregistrationProtection"],
            "enabled-with-cooldown",
        )
        self.ec2.disable_image_deregistration_protection(ImageId=image_id)
        with self.refused("OperationNotPermitted"):
            self.ec2.deregister_image(ImageId=image_id)


class RecycleBin(AccountTestCase):
    def setUp(self):
        super().setUp()
        for kind in ("image", "snapshot"):
            seed("retentionRule", account=self.account, resourceType=kind, days=7)

    def test_gives_an_image_back_after_its_snapshots(self):
        snapshot_id = self.snapshot()
        image_id = self.image(snapshot_id=snapshot_id)
        self.ec2.deregister_image(ImageId=image_id, DeleteAssociatedSnapshots=True)
        pages = self.ec2.get_paginator("list_images_in_recycle_bin").paginate()
        images = [one for page in pages for one in page["Images"]]
        self.assertEqual([one["ImageId"] for one in images], [image_id])
        kept = images[0]["RecycleBinExitTime"] - images[0]["RecycleBinEnterTime"]
        self.assertEqual(kept.days, 7)
        pages = self.ec2.get_paginator("list_snapshots_in_recycle_bin").paginate()
        snapshots = [one["SnapshotId"] for page in pages for one in page["Snapshots"]]
        self.assertEqual(snapshots, [snapshot_id])
        with self.refused("InvalidSnapshot.NotFound"):
            self.ec2.restore_image_from_recycle_bin(ImageId=image_id)
        self.ec2.restore_snapshot_from_recycle_bin(SnapshotId=snapshot_id)
        answer = self.ec2.restore_image_from_recycle_bin(ImageId=image_id)
        self.assertTrue(answer["Return"])
        self.assertEqual(self.described(image_id)["State"], "available")


class References(AccountTestCase):
    def test_name_the_instances_that_use_an_image(self):
        image_id = self.image()
        (instance,) = self.ec2.run_instances(
            ImageId=image_id, InstanceType="t3.micro", MinCount=1, MaxCount=1
        )["Instances"]
        paginator = self.ec2.get_paginator("describe_image_references")
        pages = paginator.paginate(
            ImageIds=[image_id], ResourceTypes=[{"ResourceType": "ec2:Instance"}]
        )
        found = [one for page in pages for one in page["ImageReferences"]]
        self.assertEqual([one["ImageId"] for one in found], [image_id])
        self.assertEqual(found[0]["ResourceType"], "ec2:Instance")
        self.assertTrue(found[0]["Arn"].endswith(instance["InstanceId"]))


class InstanceTypes(AccountTestCase):
    def test_a_list_of_an_image_decides_what_it_launches_on(self):
        image_id = self.image()
        self.ec2.replace_image_instance_type_specification(
            ImageId=image_id,
            InstanceTypeSpecification={"SupportedInstanceTypes": ["m5.*"]},
        )
        with self.refused("InvalidParameterCombination"):
            self.ec2.run_instances(
                ImageId=image_id, InstanceType="t3.micro", MinCount=1, MaxCount=1
            )
        self.ec2.run_instances(
            ImageId=image_id, InstanceType="m5.large", MinCount=1, MaxCount=1
        )
