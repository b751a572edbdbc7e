// What an engine is once it is found, and what its commands need in their environment.
// Floor: node:path; nothing is started here.
import path from "node:path";

export interface Engine {
  /** Found on PATH, downloaded by Pulumi's npm launcher, or built from its Go module. */
  kind: "path" | "launcher" | "built";
  version: string;
  /** Absolute path of the `pulumi` executable. */
  binary: string;
  /**
   * The variables to merge over `process.env` for every command of this engine.
   *
   * @param options.echoAws answer `aws:` resources with the echo plugin, not with AWS. @default false
   */
  env: (options?: { echoAws?: boolean }) => Record<string, string>;
}

/** Answers the questions of `env`: which folders go first on PATH, and which switches are thrown. */
export function engineAt(kind: Engine["kind"], version: string, binary: string): Engine {
  return {
    kind,
    version,
    binary,
    env({ echoAws = false } = {}) {
      const name = pathVariable();
      const folders = [...(echoAws ? [path.join(__dirname, "plugins")] : []), path.dirname(binary)];
      return {
        [name]: [...folders, process.env[name]].join(path.delimiter),
        PULUMI_SKIP_UPDATE_CHECK: "1",
        ...(kind === "built" ? builtOnly() : {}),
      };
    },
  };
}

/** `PATH`, spelled as this platform has it (Windows: `Path`). */
export function pathVariable(): string {
  return Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
}

/** What only Pulumi's own distribution brings along: where `beside-engine.sh` finds it. */
function builtOnly(): Record<string, string> {
  const languageHost = path.join(__dirname, "language-host");
  const dynamicProviderHost = path.dirname(require.resolve("@pulumi/pulumi/package.json"));
  return {
    PULUMI_AMI_HOSTS: [languageHost, dynamicProviderHost].join(path.delimiter),
    // Where the engine had to be built, plugins cannot be downloaded either: fail at once and by name.
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
  };
}
