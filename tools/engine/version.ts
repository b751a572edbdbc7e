// Which Pulumi engines will do, and which one is fetched when there is none.
// Floor: nothing but strings.

/** The engine that the launcher downloads or Go builds: `go/go.mod` must require the same one. */
export const ENGINE_VERSION = "3.250.0";

/** The oldest engine on PATH that is used: the first that speaks the protocol of our `@pulumi/pulumi`. */
export const MINIMUM_VERSION = "3.248.0";

/** The `major.minor.patch` in the answer of `pulumi version` or `go version`; undefined where there is none. */
export function parseVersion(text: string): string | undefined {
  return /(?<![\d.])\d+\.\d+\.\d+/.exec(text)?.[0];
}

/** Whether `version` is `minimum` or newer. Both are `major.minor.patch`; pre-releases count as their release. */
export function isAtLeast(version: string, minimum: string): boolean {
  const [have, want] = [version, minimum].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const differs = want.findIndex((part, index) => part !== have[index]);
  return differs === -1 || (have[differs] ?? 0) > (want[differs] ?? 0);
}
