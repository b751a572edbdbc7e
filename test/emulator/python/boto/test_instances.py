"""Launching, stopping and imaging instances, and launch templates, through boto3."""

from support import FAST, AccountTestCase, code_of


class InstanceTestCase(AccountTestCase):
    def launch(self, image_id, **parameters):
        request = {"InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1}
        answer = self.ec2.run_instances(ImageId=image_id, **{**request, **parameters})
        return answer["Instances"][0]["InstanceId"]

    def wait(self, state, instance_id):
        self.ec2.get_waiter(state).wait(InstanceIds=[instance_id], WaiterConfig=FAST)

    def state(self, instance_id):
        answer = self.ec2.describe_instances(InstanceIds=[instance_id])
        return answer["Reservations"][0]["Instances"][0]["State"]["Name"]


class Instances(InstanceTestCase):
    def test_live_from_running_to_terminated(self):
        instance_id = self.launch(self.image())
        self.wait("instance_running", instance_id)
        self.ec2.stop_instances(InstanceIds=[instance_id])
        self.wait("instance_stopped", instance_id)
        self.ec2.start_instances(InstanceIds=[instance_id])
        self.wait("instance_running", instance_id)
        self.ec2.terminate_instances(InstanceIds=[instance_id])
        self.wait("instance_terminated", instance_id)
        self.assertEqual(self.state(instance_id), "terminated")
        with self.refused("IncorrectInstanceState"):
            self.ec2.start_instances(InstanceIds=[instance_id])

    def test_are_found_by_filter_and_page(self):
        image_id = self.image()
        made = {self.launch(image_id) for _ in range(6)}
        paginator = self.ec2.get_paginator("describe_instances")
        pages = paginator.paginate(
            Filters=[{"Name": "image-id", "Values": [image_id]}],
            PaginationConfig={"PageSize": 5},
        )
        found = [
            instance["InstanceId"]
            for page in pages
            for reservation in page["Reservations"]
            for instance in reservation["Instances"]
        ]
        self.assertEqual(sorted(found), sorted(made))

    def test_carry_their_tags_from_the_launch(self):
        tags = [{"Key": "team", "Value": "web"}]
        instance_id = self.launch(
            self.image(), TagSpecifications=[{"ResourceType": "instance", "Tags": tags}]
        )
        answer = self.ec2.describe_instances(InstanceIds=[instance_id])
        self.assertEqual(answer["Reservations"][0]["Instances"][0]["Tags"], tags)

    def test_refuse_what_ec2_refuses(self):
        image_id = self.image()
        arm = self.image("arm", Architecture="arm64")
        disabled = self.image("disabled")
        self.ec2.disable_image(ImageId=disabled)
        cases = [
            ("InvalidAMIID.NotFound", "ami-0123456789abcdef0", "t3.micro"),
            ("InvalidAMIID.Malformed", "ami-x", "t3.micro"),
            ("InvalidParameterValue", arm, "t3.micro"),
            ("InvalidParameterValue", image_id, "t3.colossal"),
            ("InvalidAMIID.Unavailable", disabled, "t3.micro"),
        ]
        for code, image, instance_type in cases:
            with self.subTest(image=image, type=instance_type):
                found = code_of(self.launch, image_id=image, InstanceType=instance_type)
                self.assertEqual(found, code)

    def test_of_no_id_are_refused(self):
        describe = self.ec2.describe_instances
        self.assertEqual(
            code_of(describe, InstanceIds=["i-0123456789abcdef0"]),
            "InvalidInstanceID.NotFound",
        )
        self.assertEqual(
            code_of(describe, InstanceIds=["i-x"]), "InvalidInstanceID.Malformed"
        )

    def test_answer_a_client_token_once(self):
        image_id = self.image()
        first = self.launch(image_id, ClientToken="token-1")
        self.assertEqual(self.launch(image_id, ClientToken="token-1"), first)
        with self.refused("IdempotentParameterMismatch"):
            self.launch(image_id, ClientToken="token-1", InstanceType="t3.small")


class Imaging(InstanceTestCase):
    def test_an_instance_gives_an_image_with_tagged_snapshots(self):
        instance_id = self.launch(self.image())
        self.wait("instance_running", instance_id)
        tags = [{"Key": "of", "Value": "imaging"}]
        image_id = self.ec2.create_image(
            InstanceId=instance_id,
            Name="imaged",
            Description="from an instance",
            TagSpecifications=[
                {"ResourceType": kind, "Tags": tags} for kind in ("image", "snapshot")
            ],
        )["ImageId"]
        self.assertEqual(self.described(image_id)["State"], "pending")
        self.available(image_id)
        image = self.described(image_id)
        self.assertEqual((image["Name"], image["Tags"]), ("imaged", tags))
        self.assertEqual(image["SourceInstanceId"], instance_id)
        self.assertEqual(image["Architecture"], "x86_64")
        (mapping,) = image["BlockDeviceMappings"]
        snapshots = self.ec2.describe_snapshots(
            SnapshotIds=[mapping["Ebs"]["SnapshotId"]]
        )["Snapshots"]
        self.assertEqual(snapshots[0]["Tags"], tags)

    def test_a_terminated_instance_gives_none(self):
        instance_id = self.launch(self.image())
        self.wait("instance_running", instance_id)
        self.ec2.terminate_instances(InstanceIds=[instance_id])
        self.wait("instance_terminated", instance_id)
        code = code_of(self.ec2.create_image, InstanceId=instance_id, Name="imaged")
        # aws-samples/aws-systemsmanagerautomation-with-asglifecyclehooks#2.
        self.assertEqual(code, "InvalidParameterValue")

    def test_all_volumes_are_snapshot_at_once(self):
        instance_id = self.launch(self.image())
        self.wait("instance_running", instance_id)
        answer = self.ec2.create_snapshots(
            InstanceSpecification={"InstanceId": instance_id}, Description="all"
        )
        self.assertEqual(len(answer["Snapshots"]), 1)
        volume_id = answer["Snapshots"][0]["VolumeId"]
        self.assertTrue(volume_id.startswith("vol-"))


class Types(AccountTestCase):
    def test_are_described_from_facts(self):
        (found,) = self.ec2.describe_instance_types(InstanceTypes=["t4g.micro"])[
            "InstanceTypes"
        ]
        self.assertEqual(found["ProcessorInfo"]["SupportedArchitectures"], ["arm64"])
        self.assertEqual(found["Hypervisor"], "nitro")
        with self.refused("InvalidInstanceType"):
            self.ec2.describe_instance_types(InstanceTypes=["t3.colossal"])

    def test_come_in_pages(self):
        paginator = self.ec2.get_paginator("describe_instance_types")
        pages = paginator.paginate(
            Filters=[
                {"Name": "processor-info.supported-architecture", "Values": ["arm64"]}
            ],
            PaginationConfig={"PageSize": 50},
        )
        found = [one["InstanceType"] for page in pages for one in page["InstanceTypes"]]
        self.assertGreater(len(found), 50)
        self.assertEqual(len(found), len(set(found)))


class LaunchTemplates(InstanceTestCase):
    def test_have_versions_and_launch(self):
        image_id = self.image()
        data = {"ImageId": image_id, "InstanceType": "t3.micro"}
        template_id = self.ec2.create_launch_template(
            LaunchTemplateName="web", LaunchTemplateData=data
        )["LaunchTemplate"]["LaunchTemplateId"]
        version = self.ec2.create_launch_template_version(
            LaunchTemplateId=template_id,
            SourceVersion="1",
            LaunchTemplateData={"InstanceType": "t3.small"},
        )["LaunchTemplateVersion"]
        self.assertEqual(version["VersionNumber"], 2)
        self.assertEqual(version["LaunchTemplateData"]["ImageId"], image_id)
        (instance,) = self.ec2.run_instances(
            LaunchTemplate={"LaunchTemplateId": template_id, "Version": "2"},
            MinCount=1,
            MaxCount=1,
        )["Instances"]
        self.assertEqual(
            (instance["ImageId"], instance["InstanceType"]), (image_id, "t3.small")
        )

    def test_are_described_and_deleted(self):
        create = self.ec2.create_launch_template
        data = {"InstanceType": "t3.micro"}
        names = {f"web-{number}" for number in range(6)}
        for name in names:
            create(LaunchTemplateName=name, LaunchTemplateData=data)
        self.assertEqual(
            code_of(create, LaunchTemplateName="web-0", LaunchTemplateData=data),
            "InvalidLaunchTemplateName.AlreadyExistsException",
        )
        pages = self.ec2.get_paginator("describe_launch_templates").paginate(
            PaginationConfig={"PageSize": 5}
        )
        found = [one for page in pages for one in page["LaunchTemplates"]]
        self.assertEqual({one["LaunchTemplateName"] for one in found}, names)
        pages = self.ec2.get_paginator("describe_launch_template_versions").paginate(
            LaunchTemplateName="web-0"
        )
        versions = [one for page in pages for one in page["LaunchTemplateVersions"]]
        self.assertEqual(
            [(one["VersionNumber"], one["LaunchTemplateData"]) for one in versions],
            [(1, data)],
        )
        self.ec2.delete_launch_template(LaunchTemplateName="web-0")
        code = code_of(
            self.ec2.describe_launch_template_versions, LaunchTemplateName="web-0"
        )
        self.assertEqual(code, "InvalidLaunchTemplateName.NotFoundException")
