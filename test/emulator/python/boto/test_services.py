"""The services beside EC2 through boto3: STS, KMS, SSM, Organizations, S3."""

import time

from support import AccountTestCase, client, seed


class Sts(AccountTestCase):
    def test_says_who_calls(self):
        identity = client("sts", self.account).get_caller_identity()
        self.assertEqual(identity["Account"], self.account)
        self.assertTrue(identity["Arn"].startswith("arn:aws:"))

    def test_lends_a_role_of_another_account(self):
        role = f"arn:aws:iam::{self.stranger}:role/publisher"
        answer = client("sts", self.account).assume_role(
            RoleArn=role, RoleSessionName="test"
        )
        credentials = answer["Credentials"]
        assumed = client(
            "sts",
            credentials["AccessKeyId"],
            secret=credentials["SecretAccessKey"],
            token=credentials["SessionToken"],
        )
        identity = assumed.get_caller_identity()
        self.assertEqual(identity["Account"], self.stranger)
        self.assertIn("assumed-role/publisher/test", identity["Arn"])


class Kms(AccountTestCase):
    def test_knows_the_key_that_aws_manages_for_ebs(self):
        kms = client("kms", self.account)
        aliases = [
            alias
            for page in kms.get_paginator("list_aliases").paginate()
            for alias in page["Aliases"]
        ]
        names = [alias["AliasName"] for alias in aliases]
        self.assertIn("alias/aws/ebs", names)
        key = kms.describe_key(KeyId="alias/aws/ebs")["KeyMetadata"]
        self.assertEqual(key["KeyManager"], "AWS")
        self.assertEqual(key["KeySpec"], "SYMMETRIC_DEFAULT")
        with self.refused("NotFoundException"):
            kms.describe_key(KeyId="no key at all")

    def test_grants_the_use_of_a_customer_key(self):
        alias = "alias/images"
        key = seed("key", account=self.account, alias=alias)
        kms = client("kms", self.account)
        metadata = kms.describe_key(KeyId=alias)["KeyMetadata"]
        self.assertEqual((metadata["Arn"], metadata["KeyManager"]), (key, "CUSTOMER"))
        grant = kms.create_grant(
            KeyId=key,
            GranteePrincipal=f"arn:aws:iam::{self.stranger}:root",
            Operations=["Decrypt", "CreateGrant"],
        )
        self.assertTrue(grant["GrantId"])


class Organizations(AccountTestCase):
    def test_is_described_to_its_members_alone(self):
        arn = f"arn:aws:organizations::{self.account}:organization/o-a{self.account}"
        seed("organization", arn=arn, accounts=[self.account])
        found = client("organizations", self.account).describe_organization()
        self.assertEqual(found["Organization"]["Arn"], arn)
        with self.refused("AWSOrganizationsNotInUseException"):
            client("organizations", self.stranger).describe_organization()

    def test_decides_who_may_use_an_image(self):
        arn = f"arn:aws:organizations::{self.account}:organization/o-b{self.account}"
        seed("organization", arn=arn, accounts=[self.account, self.stranger])
        image_id = self.image()
        member = client("ec2", self.stranger)
        with self.refused("InvalidAMIID.NotFound"):
            member.describe_images(ImageIds=[image_id])
        self.ec2.modify_image_attribute(
            ImageId=image_id, LaunchPermission={"Add": [{"OrganizationArn": arn}]}
        )
        self.assertEqual(self.described(image_id, member)["OwnerId"], self.account)


class Ssm(AccountTestCase):
    def test_keeps_parameters(self):
        ssm = client("ssm", self.account)
        ssm.put_parameter(Name="/ami/web", Type="String", Value="one")
        with self.refused("ParameterAlreadyExists"):
            ssm.put_parameter(Name="/ami/web", Type="String", Value="two")
        ssm.put_parameter(Name="/ami/web", Type="String", Value="two", Overwrite=True)
        read = ssm.get_parameter(Name="/ami/web")["Parameter"]
        self.assertEqual((read["Value"], read["Version"]), ("two", 2))
        many = ssm.get_parameters(Names=["/ami/web", "/ami/none"])
        self.assertEqual(many["InvalidParameters"], ["/ami/none"])
        self.assertEqual(len(many["Parameters"]), 1)
        with self.refused("ParameterNotFound"):
            ssm.get_parameter(Name="/ami/none")

    def test_keeps_tags_and_forgets_parameters(self):
        ssm = client("ssm", self.account)
        name = "/ami/tagged"
        tag = {"Key": "team", "Value": "web"}
        ssm.put_parameter(Name=name, Type="String", Value="one", Description="first", Tags=[tag])
        resource = {"ResourceType": "Parameter", "ResourceId": name}
        ssm.add_tags_to_resource(Tags=[{"Key": "cost", "Value": "42"}], **resource)
        ssm.remove_tags_from_resource(TagKeys=["cost"], **resource)
        self.assertEqual(ssm.list_tags_for_resource(**resource)["TagList"], [tag])
        by_name = [{"Key": "Name", "Values": [name]}]
        listed = ssm.describe_parameters(ParameterFilters=by_name)["Parameters"]
        self.assertEqual([one["Description"] for one in listed], ["first"])
        ssm.delete_parameter(Name=name)
        with self.refused("InvalidResourceId"):
            ssm.list_tags_for_resource(**resource)

    def test_checks_image_ids_after_it_has_answered(self):
        ssm = client("ssm", self.account)
        image_id = self.image()
        request = {"Name": "/ami/golden", "Type": "String", "DataType": "aws:ec2:image"}
        ssm.put_parameter(Value=image_id, **request)
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            found = ssm.get_parameters(Names=["/ami/golden"])["Parameters"]
            if found:
                break
            time.sleep(0.1)
        self.assertEqual(found[0]["Value"], image_id)
        self.assertEqual(found[0]["DataType"], "aws:ec2:image")


class S3(AccountTestCase):
    def test_keeps_the_parts_of_an_image(self):
        s3 = client("s3", self.account)
        bucket = f"images-{self.account}"
        with self.refused("404"):
            s3.head_bucket(Bucket=bucket)
        s3.create_bucket(Bucket=bucket)
        s3.get_waiter("bucket_exists").wait(Bucket=bucket)
        body = b"<manifest/>"
        s3.put_object(Bucket=bucket, Key="web/image.manifest.xml", Body=body)
        for acl in (
            s3.get_object_acl(Bucket=bucket, Key="web/image.manifest.xml"),
            s3.get_bucket_acl(Bucket=bucket),
        ):
            self.assertEqual(acl["Grants"][0]["Grantee"]["ID"], acl["Owner"]["ID"])
        head = s3.head_object(Bucket=bucket, Key="web/image.manifest.xml")
        self.assertEqual(head["ContentLength"], len(body))
        read = s3.get_object(Bucket=bucket, Key="web/image.manifest.xml")
        self.assertEqual(read["Body"].read(), body)
        with self.refused("NoSuchKey"):
            s3.get_object(Bucket=bucket, Key="none")
