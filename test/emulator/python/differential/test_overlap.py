"""Where moto is right, the emulator says the same.

The overlap was measured; nothing here is taken from moto's sources.
"""

from lab import LabTestCase, code

NO_IMAGE = "ami-0123456789abcdef0"
NO_SNAPSHOT = "snap-0123456789abcdef0"
ORGANIZATION = "arn:aws:organizations::111111111111:organization/o-abcdefghij"
UNIT = "arn:aws:organizations::111111111111:ou/o-abcdefghij/ou-abcd-12345678"


class Codes(LabTestCase):
    def test_images_that_are_not_there(self):
        def scenario(lab):
            ec2 = lab.ec2
            copy = {"Name": lab.name(), "SourceRegion": "us-east-1"}
            tag = [{"Key": "a", "Value": "b"}]
            return {
                "describe": code(ec2.describe_images, ImageIds=[NO_IMAGE]),
                "describe malformed": code(ec2.describe_images, ImageIds=["web"]),
                "copy": code(ec2.copy_image, SourceImageId=NO_IMAGE, **copy),
                "copy malformed": code(ec2.copy_image, SourceImageId="web", **copy),
                "deregister": code(ec2.deregister_image, ImageId=NO_IMAGE),
                "modify": code(
                    ec2.modify_image_attribute,
                    ImageId=NO_IMAGE,
                    LaunchPermission={"Add": [{"UserId": "210987654321"}]},
                ),
                "tag": code(ec2.create_tags, Resources=[NO_IMAGE], Tags=tag),
            }

        missing, malformed = "InvalidAMIID.NotFound", "InvalidAMIID.Malformed"
        self.agree(
            scenario,
            {
                "describe": missing,
                "describe malformed": malformed,
                "copy": missing,
                "copy malformed": malformed,
                "deregister": missing,
                "modify": missing,
                "tag": missing,
            },
        )

    def test_snapshots_and_volumes_that_are_not_there(self):
        def scenario(lab):
            ec2 = lab.ec2
            return {
                "describe": code(ec2.describe_snapshots, SnapshotIds=[NO_SNAPSHOT]),
                "delete": code(ec2.delete_snapshot, SnapshotId=NO_SNAPSHOT),
                "volume": code(ec2.create_snapshot, VolumeId="vol-0123456789abcdef0"),
            }

        missing = "InvalidSnapshot.NotFound"
        self.agree(
            scenario,
            {
                "describe": missing,
                "delete": missing,
                "volume": "InvalidVolume.NotFound",
            },
        )

    def test_dry_run_stops_every_image_action(self):
        def scenario(lab):
            ec2, image_id, snapshot_id = lab.ec2, lab.image(), lab.snapshot()
            calls = {
                "register": (ec2.register_image, {"Name": lab.name()}),
                "copy": (
                    ec2.copy_image,
                    {
                        "Name": lab.name(),
                        "SourceImageId": image_id,
                        "SourceRegion": "us-east-1",
                    },
                ),
                "describe": (ec2.describe_images, {}),
                "deregister": (ec2.deregister_image, {"ImageId": image_id}),
                "tag": (
                    ec2.create_tags,
                    {"Resources": [image_id], "Tags": [{"Key": "a", "Value": "b"}]},
                ),
                "delete snapshot": (ec2.delete_snapshot, {"SnapshotId": snapshot_id}),
            }
            return {
                name: code(call, DryRun=True, **request)
                for name, (call, request) in calls.items()
            }

        names = ["register", "copy", "describe", "deregister", "tag", "delete snapshot"]
        self.agree(scenario, dict.fromkeys(names, "DryRunOperation"))


class Life(LabTestCase):
    def test_an_image_is_deregistered_once_and_then_an_empty_list(self):
        def scenario(lab):
            image_id = lab.image()
            first = code(lab.ec2.deregister_image, ImageId=image_id)
            second = code(lab.ec2.deregister_image, ImageId=image_id)
            left = lab.ec2.describe_images(ImageIds=[image_id])["Images"]
            return [first, second, left]

        self.agree(scenario, ["accepted", "InvalidAMIID.Unavailable", []])

    def test_an_image_is_found_by_name_and_owner(self):
        def scenario(lab):
            name = lab.name()
            image_id = lab.image(Name=name, Description="one")
            filters = [{"Name": "name", "Values": [name]}]
            (found,) = lab.ec2.describe_images(Owners=["self"], Filters=filters)[
                "Images"
            ]
            nobody = lab.ec2.describe_images(Owners=["999999999999"], Filters=filters)
            return [
                found["ImageId"] == image_id,
                found["Description"],
                found["OwnerId"],
                found["State"],
                nobody["Images"],
            ]

        self.agree(scenario, [True, "one", "123456789012", "available", []])

    def test_an_image_goes_to_another_region_only_by_copy(self):
        def scenario(lab):
            dublin = lab.client("ec2", "eu-west-1")
            image_id = lab.image()
            elsewhere = code(dublin.describe_images, ImageIds=[image_id])
            copy_id = dublin.copy_image(
                Name=lab.name(), SourceImageId=image_id, SourceRegion="us-east-1"
            )["ImageId"]
            lab.available(copy_id, dublin)
            copy = lab.described(copy_id, dublin)
            return [elsewhere, copy_id == image_id, copy["State"], copy["OwnerId"]]

        self.agree(
            scenario, ["InvalidAMIID.NotFound", False, "available", "123456789012"]
        )


class Permissions(LabTestCase):
    def test_are_added_and_removed_whoever_they_are_for(self):
        def scenario(lab):
            image_id = lab.image()
            seen = []
            for principal in (
                {"UserId": "210987654321"},
                {"OrganizationArn": ORGANIZATION},
                {"OrganizationalUnitArn": UNIT},
                {"Group": "all"},
            ):
                for change in ("Add", "Add", "Remove", "Remove"):
                    lab.ec2.modify_image_attribute(
                        ImageId=image_id, LaunchPermission={change: [principal]}
                    )
                    seen.append(lab.permissions(image_id))
            return seen

        kinds = [
            "UserId=210987654321",
            f"OrganizationArn={ORGANIZATION}",
            f"OrganizationalUnitArn={UNIT}",
            "Group=all",
        ]
        self.agree(
            scenario, [seen for kind in kinds for seen in ([kind], [kind], [], [])]
        )

    def test_make_an_image_public_and_private_again(self):
        def scenario(lab):
            image_id = lab.image()
            seen = [lab.described(image_id)["Public"]]
            for change in ("Add", "Remove"):
                lab.ec2.modify_image_attribute(
                    ImageId=image_id, LaunchPermission={change: [{"Group": "all"}]}
                )
                seen.append(lab.described(image_id)["Public"])
            return seen

        self.agree(scenario, [False, True, False])

    def test_of_no_account_or_group_are_refused(self):
        def scenario(lab):
            image_id = lab.image()
            return [
                code(
                    lab.ec2.modify_image_attribute,
                    ImageId=image_id,
                    LaunchPermission={"Add": [permission]},
                )
                for permission in ({"UserId": "12345"}, {"Group": "everyone"})
            ]

        self.agree(scenario, ["InvalidAMIAttributeItemValue"] * 2)


class Tags(LabTestCase):
    def test_of_images_are_written_overwritten_and_deleted(self):
        def scenario(lab):
            image_id = lab.image()
            seen = []

            def look():
                tags = lab.described(image_id).get("Tags", [])
                seen.append(sorted((tag["Key"], tag["Value"]) for tag in tags))

            def tags(**values):
                return [{"Key": key, "Value": value} for key, value in values.items()]

            resources = [image_id]
            lab.ec2.create_tags(Resources=resources, Tags=tags(a="1", b="2"))
            look()
            lab.ec2.create_tags(Resources=resources, Tags=tags(a="3"))
            look()
            lab.ec2.delete_tags(Resources=resources, Tags=tags(a="other"))
            look()
            lab.ec2.delete_tags(Resources=resources, Tags=[{"Key": "a"}])
            look()
            return seen

        both = [("a", "3"), ("b", "2")]
        self.agree(scenario, [[("a", "1"), ("b", "2")], both, both, [("b", "2")]])

    def test_are_at_most_fifty(self):
        def scenario(lab):
            resources = [lab.image()]
            tags = [{"Key": f"key-{number}", "Value": ""} for number in range(51)]
            create = lab.ec2.create_tags
            return [
                code(create, Resources=resources, Tags=tags),
                code(create, Resources=resources, Tags=tags[:50]),
                code(create, Resources=resources, Tags=tags[50:]),
            ]

        self.agree(scenario, ["TagLimitExceeded", "accepted", "TagLimitExceeded"])

    def test_find_their_image(self):
        def scenario(lab):
            image_id, value = lab.image(), lab.name()
            lab.ec2.create_tags(
                Resources=[image_id], Tags=[{"Key": "team", "Value": value}]
            )
            by_tag = lab.ec2.describe_images(
                Filters=[{"Name": "tag:team", "Values": [value]}]
            )
            (tag,) = lab.ec2.describe_tags(
                Filters=[{"Name": "resource-id", "Values": [image_id]}]
            )["Tags"]
            return [
                [image["ImageId"] == image_id for image in by_tag["Images"]],
                (tag["Key"], tag["Value"] == value, tag["ResourceType"]),
            ]

        self.agree(scenario, [[True], ("team", True, "image")])


class Snapshots(LabTestCase):
    def test_are_described_alike(self):
        def scenario(lab):
            volume = lab.ec2.create_volume(AvailabilityZone="us-east-1a", Size=9)
            tags = [{"Key": "team", "Value": "web"}]
            snapshot_id = lab.ec2.create_snapshot(
                VolumeId=volume["VolumeId"],
                Description="one",
                TagSpecifications=[{"ResourceType": "snapshot", "Tags": tags}],
            )["SnapshotId"]
            lab.ec2.get_waiter("snapshot_completed").wait(
                SnapshotIds=[snapshot_id], WaiterConfig={"Delay": 0.1}
            )
            (found,) = lab.ec2.describe_snapshots(SnapshotIds=[snapshot_id])[
                "Snapshots"
            ]
            names = ["State", "Progress", "VolumeSize", "Description", "Encrypted"]
            seen = {name: found[name] for name in names}
            seen.update(
                Tags=found["Tags"],
                OwnerId=found["OwnerId"],
                volume=found["VolumeId"] == volume["VolumeId"],
            )
            return seen

        self.agree(
            scenario,
            {
                "State": "completed",
                "Progress": "100%",
                "VolumeSize": 9,
                "Description": "one",
                "Encrypted": False,
                "Tags": [{"Key": "team", "Value": "web"}],
                "OwnerId": "123456789012",
                "volume": True,
            },
        )

    def test_are_copied_onto_a_key(self):
        key = "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555"

        def scenario(lab):
            dublin = lab.client("ec2", "eu-west-1")
            snapshot_id = dublin.copy_snapshot(
                SourceRegion="us-east-1",
                SourceSnapshotId=lab.snapshot(),
                Encrypted=True,
                KmsKeyId=key,
            )["SnapshotId"]
            (found,) = dublin.describe_snapshots(SnapshotIds=[snapshot_id])["Snapshots"]
            return [found["Encrypted"], found["KmsKeyId"], found["VolumeSize"]]

        self.agree(scenario, [True, key, 8])

    def test_are_gone_once_deleted(self):
        def scenario(lab):
            snapshot_id = lab.snapshot()
            delete = lab.ec2.delete_snapshot
            return [code(delete, SnapshotId=snapshot_id) for _ in range(2)]

        self.agree(scenario, ["accepted", "InvalidSnapshot.NotFound"])

    def test_are_shared_by_the_flat_form(self):
        def scenario(lab):
            snapshot_id = lab.snapshot()
            request = {
                "SnapshotId": snapshot_id,
                "Attribute": "createVolumePermission",
                "UserIds": ["210987654321"],
            }
            seen = []
            for operation in ("add", "remove"):
                lab.ec2.modify_snapshot_attribute(OperationType=operation, **request)
                answer = lab.ec2.describe_snapshot_attribute(
                    SnapshotId=snapshot_id, Attribute="createVolumePermission"
                )
                seen.append(answer["CreateVolumePermissions"])
            return seen

        self.agree(scenario, [[{"UserId": "210987654321"}], []])
