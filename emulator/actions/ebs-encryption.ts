// Encryption by default for EBS and its default key, per account and Region. Keys are checked after the answer: one
// that is none is accepted and changes nothing (EC2 API Reference: ModifyEbsDefaultKmsKeyId, checked 2026-11-22).
// Floor: the account settings and encryption.
import { required, type Handlers } from "./call";
import { defaultKey, usableKey } from "./encryption";

/** Setting and reading encryption by default. */
export const ebsEncryptionActions: Handlers<
  | "GetEbsEncryptionByDefault"
  | "EnableEbsEncryptionByDefault"
  | "DisableEbsEncryptionByDefault"
  | "GetEbsDefaultKmsKeyId"
  | "ModifyEbsDefaultKmsKeyId"
  | "ResetEbsDefaultKmsKeyId"
> = {
  GetEbsEncryptionByDefault(_, { account, region, store }) {
    return { EbsEncryptionByDefault: store.settings.of(account, region).encryptByDefault };
  },

  EnableEbsEncryptionByDefault(_, { account, region, store }) {
    store.settings.set(account, region, { encryptByDefault: true });
    return { EbsEncryptionByDefault: true };
  },

  DisableEbsEncryptionByDefault(_, { account, region, store }) {
    store.settings.set(account, region, { encryptByDefault: false });
    return { EbsEncryptionByDefault: false };
  },

  GetEbsDefaultKmsKeyId(_, call) {
    return { KmsKeyId: defaultKey(call).arn };
  },

  ModifyEbsDefaultKmsKeyId({ KmsKeyId }, call) {
    const name = required(KmsKeyId);
    const { account, region, store } = call;
    const key = usableKey(name, call);
    if (key) store.settings.set(account, region, { defaultKey: key.arn });
    return { KmsKeyId: key?.arn ?? name };
  },

  ResetEbsDefaultKmsKeyId(_, call) {
    call.store.settings.set(call.account, call.region, { defaultKey: undefined });
    return { KmsKeyId: defaultKey(call).arn };
  },
};
