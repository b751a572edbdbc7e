"""Settings of an account and Region through boto3."""

from support import AccountTestCase, client


class BlockPublicAccess(AccountTestCase):
    def test_of_images_is_on_until_it_is_turned_off(self):
        state = self.ec2.get_image_block_public_access_state
        self.assertEqual(state()["ImageBlockPublicAccessState"], "block-new-sharing")
        answer = self.ec2.disable_image_block_public_access()
        self.assertEqual(answer["ImageBlockPublicAccessState"], "unblocked")
        self.assertEqual(state()["ImageBlockPublicAccessState"], "unblocked")
        image_id = self.image()
        self.ec2.modify_image_attribute(
            ImageId=image_id, LaunchPermission={"Add": [{"Group": "all"}]}
        )
        self.assertTrue(self.described(image_id)["Public"])
        stranger = client("ec2", self.stranger)
        self.assertEqual(self.described(image_id, stranger)["OwnerId"], self.account)
        self.ec2.enable_image_block_public_access(
            ImageBlockPublicAccessState="block-new-sharing"
        )

    def test_of_snapshots_has_two_degrees(self):
        ec2 = self.ec2
        ec2.disable_snapshot_block_public_access()
        self.assertEqual(
            ec2.get_snapshot_block_public_access_state()["State"], "unblocked"
        )
        for degree in ("block-new-sharing", "block-all-sharing"):
            ec2.enable_snapshot_block_public_access(State=degree)
            self.assertEqual(
                ec2.get_snapshot_block_public_access_state()["State"], degree
            )


class AllowedImages(AccountTestCase):
    def test_hide_what_meets_no_criterion(self):
        self.assertEqual(self.ec2.get_allowed_images_settings()["State"], "disabled")
        stranger = client("ec2", self.stranger)
        image_id = self.image()
        self.ec2.modify_image_attribute(
            ImageId=image_id, LaunchPermission={"Add": [{"UserId": self.stranger}]}
        )
        stranger.replace_image_criteria_in_allowed_images_settings(
            ImageCriteria=[{"ImageProviders": ["amazon"]}]
        )
        stranger.enable_allowed_images_settings(AllowedImagesSettingsState="enabled")
        settings = stranger.get_allowed_images_settings()
        self.assertEqual(
            (settings["State"], settings["ImageCriteria"]),
            ("enabled", [{"ImageProviders": ["amazon"]}]),
        )
        with self.refused("InvalidAMIID.NotFound"):
            stranger.describe_images(ImageIds=[image_id])
        stranger.disable_allowed_images_settings()
        self.assertEqual(self.described(image_id, stranger)["ImageId"], image_id)


class EncryptionByDefault(AccountTestCase):
    def test_encrypts_new_volumes_on_the_default_key(self):
        ec2 = self.ec2
        self.assertFalse(ec2.get_ebs_encryption_by_default()["EbsEncryptionByDefault"])
        ec2.enable_ebs_encryption_by_default()
        self.assertTrue(ec2.get_ebs_encryption_by_default()["EbsEncryptionByDefault"])
        key = ec2.get_ebs_default_kms_key_id()["KmsKeyId"]
        volume = ec2.create_volume(AvailabilityZone="us-east-1a", Size=1)
        self.assertTrue(volume["Encrypted"])
        ec2.disable_ebs_encryption_by_default()
        volume = ec2.create_volume(AvailabilityZone="us-east-1a", Size=1)
        self.assertFalse(volume["Encrypted"])
        other = f"arn:aws:kms:us-east-1:{self.account}:key/11111111-2222-3333-4444-555555555555"
        answer = ec2.modify_ebs_default_kms_key_id(KmsKeyId=other)
        self.assertEqual(answer["KmsKeyId"], other)
        self.assertEqual(ec2.get_ebs_default_kms_key_id()["KmsKeyId"], other)
        self.assertEqual(ec2.reset_ebs_default_kms_key_id()["KmsKeyId"], key)


class MetadataDefaults(AccountTestCase):
    def test_are_set_and_read(self):
        self.assertEqual(
            self.ec2.get_instance_metadata_defaults()
            .get("AccountLevel", {})
            .get("HttpTokens"),
            None,
        )
        self.ec2.modify_instance_metadata_defaults(
            HttpTokens="required", HttpPutResponseHopLimit=2
        )
        level = self.ec2.get_instance_metadata_defaults()["AccountLevel"]
        self.assertEqual(
            (level["HttpTokens"], level["HttpPutResponseHopLimit"]), ("required", 2)
        )


class Regions(AccountTestCase):
    def test_are_listed_with_their_opt_in(self):
        regions = self.ec2.describe_regions()["Regions"]
        names = {region["RegionName"] for region in regions}
        self.assertLessEqual({"us-east-1", "eu-west-1"}, names)
        everywhere = self.ec2.describe_regions(AllRegions=True)["Regions"]
        self.assertLess(len(regions), len(everywhere))
        states = {region["OptInStatus"] for region in everywhere}
        self.assertEqual(states, {"opt-in-not-required", "not-opted-in"})
