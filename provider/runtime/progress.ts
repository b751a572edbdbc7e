/**
 * Words on the resource's own row of `pulumi up`. The host's console would put them under the stack and leave them
 * there; the engine's log service, whose address the host is started with, does better.
 * Floor: @pulumi/pulumi's protocol.
 */

export interface Progress {
  /** Replaces what the row says; the empty string clears it. */
  readonly say: (text: string) => void;
  /** Leaves a warning below the run. */
  readonly warn: (text: string) => void;
}

interface LogRequest {
  setSeverity(severity: number): void;
  setMessage(message: string): void;
  setUrn(urn: string): void;
  setStreamid(id: number): void;
  setEphemeral(ephemeral: boolean): void;
}
interface EngineProtocol {
  readonly LogRequest: new () => LogRequest;
  readonly LogSeverity: { readonly INFO: number; readonly WARNING: number };
}
interface EngineClient {
  log(request: LogRequest, done: (error: unknown) => void): void;
}
interface EngineServices {
  readonly EngineClient: new (address: string, credentials: unknown) => EngineClient;
}

let client: EngineClient | undefined;

function connect(address: string): EngineClient {
  /* eslint-disable @typescript-eslint/no-require-imports -- untyped protocol modules of Pulumi's, loaded on first use */
  const { EngineClient } = require("@pulumi/pulumi/proto/engine_grpc_pb") as EngineServices;
  const grpc = require("@grpc/grpc-js") as { credentials: { createInsecure(): unknown } };
  /* eslint-enable @typescript-eslint/no-require-imports */
  return new EngineClient(address, grpc.credentials.createInsecure());
}

/** The row of a resource; silent where no engine listens. */
export function progressOf(urn: string, address = process.argv[2]): Progress {
  if (urn === "" || address === undefined || !/^[\w.-]+:\d+$/.test(address)) {
    return { say: () => undefined, warn: () => undefined };
  }
  const log = (text: string, severity: "INFO" | "WARNING", ephemeral: boolean): void => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- as above
    const protocol = require("@pulumi/pulumi/proto/engine_pb") as EngineProtocol;
    const request = new protocol.LogRequest();
    request.setSeverity(protocol.LogSeverity[severity]);
    request.setMessage(text);
    request.setUrn(urn);
    request.setStreamid(0);
    request.setEphemeral(ephemeral);
    client ??= connect(address);
    // A word that does not arrive is no reason to fail what it is about.
    client.log(request, () => undefined);
  };
  return {
    say: (text) => {
      log(text, "INFO", true);
    },
    warn: (text) => {
      log(text, "WARNING", false);
    },
  };
}
