// Organizations: the organization that the caller's account was seeded into. Floor: the store and the refusals.
import { refusal } from "../refusal";
import { jsonService, type JsonHandler } from "./json";

// AWS Organizations API Reference: Organization, checked 2026-11-22.
const arnForm = /^(arn:[a-z-]+:organizations::(\d{12})):organization\/(o-[a-z0-9]{10,32})$/;

const operations: Readonly<Record<string, JsonHandler>> = {
  DescribeOrganization(_, { account, store }) {
    for (const arn of store.membershipsOf(account)) {
      const [, prefix = "", master = "", id = ""] = arnForm.exec(arn) ?? [];
      if (id === "") continue;
      return {
        Organization: {
          Arn: arn,
          Id: id,
          FeatureSet: "ALL",
          MasterAccountArn: `${prefix}:account/${id}/${master}`,
          MasterAccountId: master,
          MasterAccountEmail: `${master}@example.com`,
          AvailablePolicyTypes: [],
        },
      };
    }
    throw refusal("organizationsNotInUse");
  },
};

/** The modelled operations of Organizations. */
export const organizationsOperations = Object.keys(operations);

/** Organizations. */
export const organizationsService = jsonService("AWSOrganizationsV20161128", operations, {
  code: "TooManyRequestsException",
  message: "Rate exceeded",
  status: 400,
});
