"""Where moto and the emulator are known to differ, one by one.

Each states why the emulator is held to be nearer to EC2. A test here that fails because moto has
come round belongs in test_overlap.py from then on.
"""

from lab import LabTestCase, code

NO_IMAGE = "ami-0123456789abcdef0"


class Registering(LabTestCase):
    def test_keeps_what_it_is_given(self):
        """Moto stores name and description alone; EC2 API Reference: RegisterImage, DescribeImages."""

        def scenario(lab):
            image = lab.described(lab.image(Architecture="arm64", EnaSupport=True))
            names = ("Architecture", "EnaSupport", "RootDeviceName", "RootDeviceType")
            return [image.get(name) for name in names]

        self.diverge(
            scenario,
            ["arm64", True, "/dev/xvda", "ebs"],
            [None, None, "/dev/sda1", "standard"],
        )

    def test_takes_a_name_once(self):
        """EC2 API Reference: Error codes, InvalidAMIName.Duplicate."""

        def scenario(lab):
            name, snapshot_id = lab.name(), lab.snapshot()
            lab.image(Name=name, snapshot_id=snapshot_id)
            return code(lab.register, Name=name, snapshot_id=snapshot_id)

        self.diverge(scenario, "InvalidAMIName.Duplicate", "accepted")

    def test_begins_pending(self):
        """EC2 User Guide: Monitor AMI events; moto's images are born available."""

        def scenario(lab):
            return lab.described(lab.register())["State"]

        self.diverge(scenario, "pending", "available")

    def test_looks_for_its_snapshot(self):
        """EC2 API Reference: Error codes, InvalidSnapshot.NotFound."""

        def scenario(lab):
            return code(lab.register, snapshot_id="snap-0123456789abcdef0")

        self.diverge(scenario, "InvalidSnapshot.NotFound", "accepted")

    def test_tags_as_it_creates(self):
        """EC2 API Reference: RegisterImage, TagSpecification."""

        def scenario(lab):
            tags = [{"Key": "team", "Value": "web"}]
            specification = {"ResourceType": "image", "Tags": tags}
            image = lab.described(lab.image(TagSpecifications=[specification]))
            return image.get("Tags", [])

        self.diverge(scenario, [{"Key": "team", "Value": "web"}], [])


class Copying(LabTestCase):
    def test_answers_a_token_once(self):
        """EC2 Developer Guide: Ensuring idempotency."""

        def scenario(lab):
            request = {
                "Name": lab.name(),
                "SourceImageId": lab.image(),
                "SourceRegion": "us-east-1",
                "ClientToken": lab.name(),
            }
            ids = {lab.ec2.copy_image(**request)["ImageId"] for _ in range(2)}
            return len(ids)

        self.diverge(scenario, 1, 2)

    def test_encrypts(self):
        """EC2 API Reference: CopyImage, Encrypted; moto's copy has no snapshot of its own."""

        def scenario(lab):
            copy_id = lab.ec2.copy_image(
                Name=lab.name(),
                SourceImageId=lab.image(),
                SourceRegion="us-east-1",
                Encrypted=True,
            )["ImageId"]
            lab.available(copy_id)
            mappings = lab.described(copy_id)["BlockDeviceMappings"]
            return [mapping["Ebs"].get("Encrypted") for mapping in mappings]

        self.diverge(scenario, [True], [None])

    def test_names_its_source(self):
        """EC2 API Reference: Image, sourceImageId."""

        def scenario(lab):
            source = lab.image()
            copy_id = lab.ec2.copy_image(
                Name=lab.name(), SourceImageId=source, SourceRegion="us-east-1"
            )["ImageId"]
            return lab.described(lab.available(copy_id)).get("SourceImageId") == source

        self.diverge(scenario, True, False)

    def test_from_no_region_is_refused(self):
        """EC2 API Reference: Error codes, InvalidRegion."""

        def scenario(lab):
            request = {"Name": lab.name(), "SourceImageId": NO_IMAGE}
            return code(lab.ec2.copy_image, SourceRegion="mars-north-1", **request)

        self.diverge(scenario, "InvalidRegion", "HTTP 500")


class Deregistering(LabTestCase):
    def test_tells_malformed_from_missing(self):
        """EC2 API Reference: Error codes, InvalidAMIID.Malformed."""

        def scenario(lab):
            return code(lab.ec2.deregister_image, ImageId="web")

        self.diverge(scenario, "InvalidAMIID.Malformed", "InvalidAMIID.NotFound")

    def test_deletes_the_snapshots_it_is_told_to(self):
        """EC2 API Reference: DeregisterImage, DeleteAssociatedSnapshots."""

        def scenario(lab):
            snapshot_id = lab.snapshot()
            answer = lab.ec2.deregister_image(
                ImageId=lab.image(snapshot_id=snapshot_id),
                DeleteAssociatedSnapshots=True,
            )
            left = code(lab.ec2.describe_snapshots, SnapshotIds=[snapshot_id])
            return [len(answer.get("DeleteSnapshotResults", [])), left]

        self.diverge(scenario, [1, "InvalidSnapshot.NotFound"], [0, "accepted"])

    def test_frees_a_snapshot_that_was_in_use(self):
        """EC2 API Reference: Error codes, InvalidSnapshot.InUse."""

        def scenario(lab):
            snapshot_id = lab.snapshot()
            lab.image(snapshot_id=snapshot_id)
            return code(lab.ec2.delete_snapshot, SnapshotId=snapshot_id)

        self.diverge(scenario, "InvalidSnapshot.InUse", "accepted")


class Describing(LabTestCase):
    def test_gives_pages(self):
        """EC2 API Reference: DescribeImages, MaxResults and NextToken."""

        def scenario(lab):
            for _ in range(6):
                lab.image()
            answer = lab.ec2.describe_images(Owners=["self"], MaxResults=5)
            return ["NextToken" in answer, len(answer["Images"]) == 5]

        self.diverge(scenario, [True, True], [False, False])

    def test_fails_for_one_missing_among_found(self):
        """EC2 API Reference: DescribeImages, ImageId."""

        def scenario(lab):
            return code(lab.ec2.describe_images, ImageIds=[lab.image(), NO_IMAGE])

        self.diverge(scenario, "InvalidAMIID.NotFound", "accepted")

    def test_knows_the_documented_filters(self):
        """EC2 API Reference: DescribeImages, Filter; moto has no answer to these."""
        names = (
            "block-device-mapping.volume-size",
            "ena-support",
            "hypervisor",
            "source-image-id",
        )

        def scenario(lab):
            filters = [[{"Name": name, "Values": ["true"]}] for name in names]
            return {code(lab.ec2.describe_images, Filters=one) for one in filters}

        self.diverge(scenario, {"accepted"}, {"HTTP 500"})

    def test_refuses_an_unknown_filter(self):
        """github-aws-runners/terraform-aws-github-runner#2253."""

        def scenario(lab):
            filters = [{"Name": "colour", "Values": ["red"]}]
            return code(lab.ec2.describe_images, Filters=filters)

        self.diverge(scenario, "InvalidParameterValue", "HTTP 500")

    def test_finds_a_creation_date_by_glob(self):
        """EC2 API Reference: DescribeImages, creation-date: "you can use a wildcard"."""

        def scenario(lab):
            name = lab.name()
            created = lab.described(lab.image(Name=name))["CreationDate"]
            filters = [
                {"Name": "name", "Values": [name]},
                {"Name": "creation-date", "Values": [f"{created[:10]}*"]},
            ]
            return len(lab.ec2.describe_images(Filters=filters)["Images"])

        self.diverge(scenario, 1, 0)


class Attributes(LabTestCase):
    def test_description_changes(self):
        """EC2 API Reference: ModifyImageAttribute; moto takes it and forgets it."""

        def scenario(lab):
            image_id = lab.image(Description="one")
            lab.ec2.modify_image_attribute(
                ImageId=image_id, Description={"Value": "two"}
            )
            return lab.described(image_id)["Description"]

        self.diverge(scenario, "two", "one")

    def test_the_newer_ones_are_read(self):
        """EC2 API Reference: DescribeImageAttribute."""
        names = ("ramdisk", "tpmSupport", "uefiData", "lastLaunchedTime", "imdsSupport")

        def scenario(lab):
            image_id, read = lab.image(), lab.ec2.describe_image_attribute
            return {code(read, ImageId=image_id, Attribute=name) for name in names}

        self.diverge(scenario, {"accepted"}, {"HTTP 500"})

    def test_a_malformed_organization_is_refused(self):
        """EC2 API Reference: Error codes, InvalidAMIAttributeItemValue."""

        def scenario(lab):
            return code(
                lab.ec2.modify_image_attribute,
                ImageId=lab.image(),
                LaunchPermission={"Add": [{"OrganizationArn": "o-abcdefghij"}]},
            )

        self.diverge(scenario, "InvalidAMIAttributeItemValue", "accepted")

    def test_several_organizations_are_all_kept(self):
        """EC2 API Reference: ModifyImageAttribute, OrganizationArn.N."""

        def scenario(lab):
            image_id = lab.image()
            arn = "arn:aws:organizations::111111111111:organization/o-"
            lab.ec2.modify_image_attribute(
                ImageId=image_id,
                Attribute="launchPermission",
                OperationType="add",
                OrganizationArns=[f"{arn}abcdefghij", f"{arn}klmnopqrst"],
            )
            return len(lab.permissions(image_id))

        self.diverge(scenario, 2, 1)

    def test_permissions_are_reset(self):
        """EC2 API Reference: ResetImageAttribute, which moto lacks."""

        def scenario(lab):
            return code(
                lab.ec2.reset_image_attribute,
                ImageId=lab.image(),
                Attribute="launchPermission",
            )

        self.diverge(scenario, "accepted", "HTTP 500")

    def test_a_share_reaches_the_other_account(self):
        """EC2 User Guide: Share an AMI with specific AWS accounts; moto keeps accounts apart."""
        other = "210987654321"

        def scenario(lab):
            image_id = lab.image()
            lab.ec2.modify_image_attribute(
                ImageId=image_id, LaunchPermission={"Add": [{"UserId": other}]}
            )
            role = lab.client("sts").assume_role(
                RoleArn=f"arn:aws:iam::{other}:role/reader", RoleSessionName="lab"
            )["Credentials"]
            there = lab.client(
                "ec2",
                account=role["AccessKeyId"],
                secret=role["SecretAccessKey"],
                token=role["SessionToken"],
            )
            return code(there.describe_images, ImageIds=[image_id])

        self.diverge(scenario, "accepted", "InvalidAMIID.NotFound")


class States(LabTestCase):
    def test_deprecation_and_protection_are_there(self):
        """EC2 API Reference; moto has none of them."""
        names = (
            "disable_image_deprecation",
            "enable_image_deregistration_protection",
            "disable_image_deregistration_protection",
        )

        def scenario(lab):
            image_id = lab.image()
            return {code(getattr(lab.ec2, name), ImageId=image_id) for name in names}

        self.diverge(scenario, {"accepted"}, {"HTTP 500"})

    def test_public_access_can_be_blocked(self):
        """EC2 User Guide: Block public access to your AMIs; moto has no such setting."""

        def scenario(lab):
            return code(lab.ec2.get_image_block_public_access_state)

        self.diverge(scenario, "accepted", "HTTP 500")


class Snapshots(LabTestCase):
    def test_begin_pending(self):
        """EC2 API Reference: CreateSnapshot; moto's are born completed."""

        def scenario(lab):
            volume = lab.ec2.create_volume(AvailabilityZone="us-east-1a", Size=8)
            snapshot = lab.ec2.create_snapshot(VolumeId=volume["VolumeId"])
            (found,) = lab.ec2.describe_snapshots(SnapshotIds=[snapshot["SnapshotId"]])[
                "Snapshots"
            ]
            return found["State"]

        self.diverge(scenario, "pending", "completed")

    def test_give_pages(self):
        """EC2 API Reference: DescribeSnapshots, MaxResults."""

        def scenario(lab):
            for _ in range(6):
                lab.snapshot()
            answer = lab.ec2.describe_snapshots(OwnerIds=["self"], MaxResults=5)
            return [len(answer["Snapshots"]) == 5, "NextToken" in answer]

        self.diverge(scenario, [True, True], [False, False])

    def test_are_not_shared_with_what_is_no_account(self):
        """EC2 API Reference: ModifySnapshotAttribute, UserId."""

        def scenario(lab):
            found = code(
                lab.ec2.modify_snapshot_attribute,
                SnapshotId=lab.snapshot(),
                Attribute="createVolumePermission",
                OperationType="add",
                UserIds=["12345"],
            )
            return found != "accepted"

        self.diverge(scenario, True, False)


class Beside(LabTestCase):
    def test_reserved_tags_are_refused(self):
        """EC2 User Guide: Tag your Amazon EC2 resources."""

        def scenario(lab):
            return code(
                lab.ec2.create_tags,
                Resources=[lab.image()],
                Tags=[{"Key": "aws:mine", "Value": ""}],
            )

        self.diverge(scenario, "InvalidTagKey.Malformed", "accepted")

    def test_an_unknown_image_does_not_launch(self):
        """EC2 API Reference: Error codes, InvalidAMIID.NotFound."""

        def scenario(lab):
            return code(
                lab.ec2.run_instances,
                ImageId=NO_IMAGE,
                InstanceType="t3.micro",
                MinCount=1,
                MaxCount=1,
            )

        self.diverge(scenario, "InvalidAMIID.NotFound", "accepted")

    def test_the_key_of_ebs_is_managed_by_aws(self):
        """AWS KMS Developer Guide: AWS managed keys."""

        def scenario(lab):
            kms = lab.client("kms")
            return kms.describe_key(KeyId="alias/aws/ebs")["KeyMetadata"]["KeyManager"]

        self.diverge(scenario, "AWS", "CUSTOMER")

    def test_an_unmodelled_action_is_an_invalid_action(self):
        """EC2 API Reference: Error codes, InvalidAction; neither of the two models it."""

        def scenario(lab):
            return code(lab.ec2.describe_store_image_tasks)

        self.diverge(scenario, "InvalidAction", "HTTP 500")
