"""Image attributes and sharing through boto3."""

from support import AccountTestCase, client, code_of

ORGANIZATION = "arn:aws:organizations::111111111111:organization/o-abcdefghij"
UNIT = "arn:aws:organizations::111111111111:ou/o-abcdefghij/ou-abcd-12345678"


class Attributes(AccountTestCase):
    def test_every_documented_attribute_can_be_read(self):
        image_id = self.image(
            Description="one",
            BootMode="uefi",
            TpmSupport="v2.0",
            UefiData="QU1aTlVFRkk=",
            ImdsSupport="v2.0",
            SriovNetSupport="simple",
        )
        expected = {
            "description": ("Description", {"Value": "one"}),
            "bootMode": ("BootMode", {"Value": "uefi"}),
            "tpmSupport": ("TpmSupport", {"Value": "v2.0"}),
            "uefiData": ("UefiData", {"Value": "QU1aTlVFRkk="}),
            "imdsSupport": ("ImdsSupport", {"Value": "v2.0"}),
            "sriovNetSupport": ("SriovNetSupport", {"Value": "simple"}),
            "launchPermission": ("LaunchPermissions", []),
            "productCodes": ("ProductCodes", []),
            "kernel": ("KernelId", {}),
            "ramdisk": ("RamdiskId", {}),
            "lastLaunchedTime": ("LastLaunchedTime", {}),
            "deregistrationProtection": (
                "DeregistrationProtection",
                {"Value": "disabled"},
            ),
        }
        for name, (member, value) in expected.items():
            with self.subTest(name):
                answer = self.ec2.describe_image_attribute(
                    ImageId=image_id, Attribute=name
                )
                self.assertEqual(answer["ImageId"], image_id)
                # An empty attribute is an empty element or none.
                self.assertEqual(answer.get(member) or type(value)(), value)
        with self.refused("AuthFailure"):
            self.ec2.describe_image_attribute(
                ImageId=image_id, Attribute="blockDeviceMapping"
            )

    def test_description_and_imds_change_in_place(self):
        image_id = self.image()
        self.ec2.modify_image_attribute(ImageId=image_id, Description={"Value": "two"})
        self.assertEqual(self.described(image_id)["Description"], "two")
        self.ec2.modify_image_attribute(
            ImageId=image_id, Attribute="description", Value="three"
        )
        self.assertEqual(self.described(image_id)["Description"], "three")
        self.ec2.modify_image_attribute(ImageId=image_id, ImdsSupport={"Value": "v2.0"})
        self.assertEqual(self.described(image_id)["ImdsSupport"], "v2.0")


class Sharing(AccountTestCase):
    def test_adds_and_removes_every_kind_in_both_forms(self):
        image_id = self.image()
        modify = self.ec2.modify_image_attribute
        modify(
            ImageId=image_id,
            LaunchPermission={
                "Add": [
                    {"UserId": self.stranger},
                    {"OrganizationArn": ORGANIZATION},
                    {"OrganizationalUnitArn": UNIT},
                ]
            },
        )
        everybody = {
            ("UserId", self.stranger),
            ("OrganizationArn", ORGANIZATION),
            ("OrganizationalUnitArn", UNIT),
        }
        self.assertEqual(self.permissions(image_id), everybody)
        modify(
            ImageId=image_id,
            Attribute="launchPermission",
            OperationType="remove",
            UserIds=[self.stranger],
            OrganizationArns=[ORGANIZATION],
        )
        self.assertEqual(self.permissions(image_id), {("OrganizationalUnitArn", UNIT)})
        self.ec2.reset_image_attribute(ImageId=image_id, Attribute="launchPermission")
        self.assertEqual(self.permissions(image_id), set())

    def test_opens_the_image_to_the_sharee_and_no_one_else(self):
        image_id = self.image()
        sharee, third = client("ec2", self.stranger), client("ec2", "999999999990")
        with self.refused("InvalidAMIID.NotFound"):
            sharee.describe_images(ImageIds=[image_id])
        self.ec2.modify_image_attribute(
            ImageId=image_id, LaunchPermission={"Add": [{"UserId": self.stranger}]}
        )
        self.assertEqual(self.described(image_id, sharee)["OwnerId"], self.account)
        found = sharee.describe_images(ExecutableUsers=["self"])["Images"]
        self.assertEqual([image["ImageId"] for image in found], [image_id])
        with self.refused("InvalidAMIID.NotFound"):
            third.describe_images(ImageIds=[image_id])

    def test_public_is_refused_until_block_public_access_is_off(self):
        image_id = self.image()
        everyone = {"Add": [{"Group": "all"}]}
        with self.refused("OperationNotPermitted"):
            self.ec2.modify_image_attribute(ImageId=image_id, LaunchPermission=everyone)

    def test_refuses_what_ec2_refuses(self):
        image_id = self.image()
        for permission in (
            {"UserId": "12345"},
            {"Group": "everyone"},
            {"OrganizationArn": "o-abcdefghij"},
        ):
            with self.subTest(permission):
                code = code_of(
                    self.ec2.modify_image_attribute,
                    ImageId=image_id,
                    LaunchPermission={"Add": [permission]},
                )
                self.assertEqual(code, "InvalidAMIAttributeItemValue")

    def test_the_sharee_may_cancel_its_share(self):
        image_id = self.image()
        self.ec2.modify_image_attribute(
            ImageId=image_id, LaunchPermission={"Add": [{"UserId": self.stranger}]}
        )
        sharee = client("ec2", self.stranger)
        answer = sharee.cancel_image_launch_permission(ImageId=image_id)
        self.assertTrue(answer["Return"])
        self.assertEqual(self.permissions(image_id), set())
