/**
 * Words on the resource's own row of `pulumi up`. The host's console would put them under the stack and leave them
 * there; the engine's log service, whose address the host is started with, does better.
 * Floor: @pulumi/pulumi's protocol.
 */
import { createRequire } from "node:module";

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

/** Sends one word to the engine at an address. */
type Send = (text: string, severity: "INFO" | "WARNING", urn: string, ephemeral: boolean) => void;

/** Loads Pulumi's protocol modules, and the copy of gRPC that they speak, which is Pulumi's dependency and not ours. */
function connect(address: string): Send {
  const load = createRequire(require.resolve("@pulumi/pulumi/package.json"));
  const { EngineClient } = load("./proto/engine_grpc_pb") as EngineServices;
  const { LogRequest, LogSeverity } = load("./proto/engine_pb") as EngineProtocol;
  const grpc = load("@grpc/grpc-js") as { credentials: { createInsecure(): unknown } };
  const client = new EngineClient(address, grpc.credentials.createInsecure());
  return (text, severity, urn, ephemeral) => {
    const request = new LogRequest();
    request.setSeverity(LogSeverity[severity]);
    request.setMessage(text);
    request.setUrn(urn);
    request.setStreamid(0);
    request.setEphemeral(ephemeral);
    // A word that does not arrive is no reason to fail what it is about.
    client.log(request, () => undefined);
  };
}

let send: Send | undefined;

/** The row of a resource; silent where no engine listens. */
export function progressOf(urn: string, address = process.argv[2]): Progress {
  if (urn === "" || address === undefined || !/^[\w.-]+:\d+$/.test(address)) {
    return { say: () => undefined, warn: () => undefined };
  }
  const log = (text: string, severity: "INFO" | "WARNING", ephemeral: boolean): void => {
    send ??= connect(address);
    send(text, severity, urn, ephemeral);
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
