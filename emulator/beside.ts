// What the services beside EC2 keep in the store: credentials, keys, parameters, buckets. Imports nothing.

/** An access key whose secret the emulator knows, seeded or given out by AssumeRole. */
export interface CredentialRecord {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly account: string;
  /** Of temporary credentials. */
  readonly sessionToken: string | undefined;
  readonly arn: string;
  readonly userId: string;
}

/** A key of KMS. */
export interface KeyRecord {
  readonly keyId: string;
  readonly arn: string;
  /** With their `alias/`. */
  readonly aliases: readonly string[];
  /** Who manages it. */
  readonly manager: "AWS" | "CUSTOMER";
  readonly enabled: boolean;
  readonly createdAt: number;
}

/** A version of a parameter. */
export interface ParameterVersion {
  readonly version: number;
  readonly value: string;
  readonly writtenAt: number;
}

/** A parameter of SSM; one without versions is still being validated. */
export interface ParameterRecord {
  readonly name: string;
  readonly type: string;
  readonly dataType: string;
  readonly tier: string;
  description: string | undefined;
  readonly tags: Map<string, string>;
  readonly versions: ParameterVersion[];
  /** Versions of the data type aws:ec2:image whose image is not looked at yet. */
  readonly unchecked: (ParameterVersion & { readonly checkAt: number })[];
  /** The last number given. */
  lastVersion: number;
}

/** An object of S3. */
export interface ObjectRecord {
  readonly body: Buffer;
  readonly contentType: string;
  readonly etag: string;
  readonly acl: string | undefined;
  readonly modifiedAt: number;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A bucket of S3. */
export interface BucketRecord {
  readonly name: string;
  readonly owner: string;
  readonly region: string;
  readonly acl: string | undefined;
  readonly createdAt: number;
  readonly objects: Map<string, ObjectRecord>;
}
