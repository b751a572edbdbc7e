"""Reading images through boto3: by id, by owner, by filter, page by page, and resources of boto3's own."""

import boto3

from support import REGION, AccountTestCase, client, endpoint


class Reading(AccountTestCase):
    def setUp(self):
        super().setUp()
        snapshot_id = self.snapshot()
        self.ids = {
            self.image(f"web-{number}", snapshot_id=snapshot_id) for number in range(7)
        }

    def names(self, **request):
        return {
            image["Name"] for image in self.ec2.describe_images(**request)["Images"]
        }

    def test_pages_give_every_image_once(self):
        paginator = self.ec2.get_paginator("describe_images")
        pages = list(
            paginator.paginate(Owners=["self"], PaginationConfig={"PageSize": 3})
        )
        self.assertEqual(len(pages), 3)
        found = [image["ImageId"] for page in pages for image in page["Images"]]
        self.assertEqual(len(found), 7)
        self.assertEqual(set(found), self.ids)

    def test_filters_are_globs_that_are_ored_within_and_anded_between(self):
        def by(*filters):
            return self.names(
                Owners=["self"],
                Filters=[{"Name": name, "Values": values} for name, values in filters],
            )

        self.assertEqual(by(("name", ["web-1", "web-2"])), {"web-1", "web-2"})
        self.assertEqual(len(by(("name", ["web-*"]))), 7)
        self.assertEqual(by(("name", ["*-3"]), ("state", ["available"])), {"web-3"})
        self.assertEqual(by(("name", ["web-3"]), ("architecture", ["arm64"])), set())
        self.assertEqual(by(("block-device-mapping.volume-size", ["8"])), by())
        self.assertEqual(by(("name", ["WEB-3"])), set())

    def test_one_unknown_id_fails_the_call_but_not_a_filter(self):
        missing = "ami-0123456789abcdef0"
        (known, *_) = self.ids
        with self.refused("InvalidAMIID.NotFound") as caught:
            self.ec2.describe_images(ImageIds=[known, missing])
        self.assertIn(missing, str(caught.exception))
        with self.refused("InvalidAMIID.Malformed"):
            self.ec2.describe_images(ImageIds=["web"])
        images = self.ec2.describe_images(
            Filters=[{"Name": "image-id", "Values": [known, missing]}]
        )["Images"]
        self.assertEqual([image["ImageId"] for image in images], [known])

    def test_unknown_filters_and_tokens_are_refused(self):
        with self.refused("InvalidParameterValue"):
            self.ec2.describe_images(Filters=[{"Name": "colour", "Values": ["red"]}])
        with self.refused("InvalidNextToken"):
            self.ec2.describe_images(MaxResults=5, NextToken="made up")
        with self.refused("InvalidUserID.Malformed"):
            self.ec2.describe_images(Owners=["nobody"])

    def test_boto3_resources_read_it_too(self):
        resource = boto3.resource(
            "ec2",
            region_name=REGION,
            endpoint_url=endpoint(),
            aws_access_key_id=self.account,
            aws_secret_access_key="secret",
        )
        (known, *_) = self.ids
        self.assertEqual(resource.Image(known).state, "available")
        self.assertEqual(len(list(resource.images.filter(Owners=["self"]))), 7)

    def test_regions_and_accounts_are_apart(self):
        for other in (
            client("ec2", self.account, "eu-west-1"),
            client("ec2", self.stranger),
        ):
            self.assertEqual(other.describe_images(Owners=["self"])["Images"], [])
            with self.refused("InvalidAMIID.NotFound"):
                other.describe_images(ImageIds=[next(iter(self.ids))])
