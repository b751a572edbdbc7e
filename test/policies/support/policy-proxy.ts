/**
 * The proxy behind which a policy sees a resource's properties: plainly reading an unknown throws. `@pulumi/policy`
 * exports it, but its type declarations leave it out.
 */
import * as policy from "@pulumi/policy";

interface ProxyModule {
  readonly unknownCheckingProxy: (props: object) => Record<string, unknown>;
}

export const { unknownCheckingProxy } = policy as unknown as ProxyModule;
