/**
 * The line back to the engine: words on the resource's own row of `pulumi up`, and whether anybody still listens. The
 * host's console would put words under the stack and leave them there; the engine's log service, whose address the
 * host is started with, does better. Floor: @pulumi/pulumi's protocol.
 */
import { createRequire } from "node:module";

export interface Progress {
  /** Replaces what the row says; the empty string clears it. */
  readonly say: (text: string) => void;
  /** Leaves a warning below the run. */
  readonly warn: (text: string) => void;
  /** Whether the engine is still there to write down what is done for it. */
  readonly isAttended: () => Promise<boolean>;
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
  log(request: LogRequest, options: { deadline: number }, done: (error: unknown) => void): void;
}
interface EngineServices {
  readonly EngineClient: new (address: string, credentials: unknown) => EngineClient;
}

/** Sends one word to the engine; tells whether the engine was there to take it. */
type Send = (text: string, severity: "INFO" | "WARNING", urn: string, ephemeral: boolean) => Promise<boolean>;

/** Milliseconds in which an engine on the same machine takes a word. */
const patience = 10_000;

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
    // A word that does not arrive is no reason to fail what it is about; nobody to take it may be one.
    return new Promise((resolve) => {
      client.log(request, { deadline: Date.now() + patience }, (error) => {
        resolve(error === null);
      });
    });
  };
}

let send: Send | undefined;

/** The row of a resource; silent where no engine listens. */
export function progressOf(urn: string, address = process.argv[2]): Progress {
  if (urn === "" || address === undefined || !/^[\w.-]+:\d+$/.test(address)) {
    return { say: () => undefined, warn: () => undefined, isAttended: () => Promise.resolve(true) };
  }
  const log = (text: string, severity: "INFO" | "WARNING", ephemeral: boolean): Promise<boolean> => {
    send ??= connect(address);
    return send(text, severity, urn, ephemeral);
  };
  return {
    say: (text) => void log(text, "INFO", true),
    warn: (text) => void log(text, "WARNING", false),
    isAttended: () => log("", "INFO", true),
  };
}
