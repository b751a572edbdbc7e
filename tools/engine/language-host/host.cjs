// The language host: the gRPC server through which a built engine runs Node.js programs and policy packs.
// It stands in for Pulumi's own, which is not published as a Go module. The engine starts one per command, so it is
// plain JavaScript: no compiler at start. Floor: `program.cjs` (what to run) and `children.cjs` (running it).
"use strict";

const grpc = require("@grpc/grpc-js");
const { LanguageRuntimeService } = require("@pulumi/pulumi/proto/language_grpc_pb");
const language = require("@pulumi/pulumi/proto/language_pb");
const { PluginInfo } = require("@pulumi/pulumi/proto/plugin_pb");
const { Empty } = require("google-protobuf/google/protobuf/empty_pb");
const { runChild, stopChildren } = require("./children.cjs");
const { dependenciesCommand, pluginCommand, programCommand } = require("./program.cjs");

/** With it `cmd/run` says that the program's error has been shown already. */
const bailExitCode = 32;

/** The engine gives its own address as the last argument. */
const engineAddress = process.argv.at(-1) ?? "";

/** What is not here answers UNIMPLEMENTED, which the engine copes with. */
const methods = {
  handshake: unary(() => new language.LanguageHandshakeResponse()),
  getPluginInfo: unary(() => new PluginInfo().setVersion(require("@pulumi/pulumi/package.json").version)),
  about: unary(() =>
    new language.AboutResponse().setExecutable(process.execPath).setVersion(process.version),
  ),
  // Empty: plugins are looked up on PATH when a resource asks for one.
  getRequiredPlugins: unary(() => new language.GetRequiredPluginsResponse()),
  getRequiredPackages: unary(() => new language.GetRequiredPackagesResponse()),
  run: unary(run),
  runPlugin: streamed(pluginCommand, language.RunPluginResponse),
  installDependencies: streamed(dependenciesCommand, language.InstallDependenciesResponse),
  cancel: unary(() => {
    stopChildren();
    return new Empty();
  }),
};

/** Runs the user's program, which talks to the engine itself; its output is ours. */
async function run(request, call) {
  const response = new language.RunResponse();
  const code = await runChild(programCommand(request, engineAddress), { call });
  if (code === bailExitCode) return response.setBail(true);
  return code === 0 ? response : response.setError(`the program ended with exit code ${code}`);
}

function unary(answer) {
  return (call, callback) => {
    Promise.resolve()
      .then(() => answer(call.request, call))
      .then(
        (response) => callback(null, response),
        (error) => callback({ code: grpc.status.UNKNOWN, details: error.message }),
      );
  };
}

/** Runs a command with its output as the answers; those that know an exit code end with it. */
function streamed(command, Response) {
  const send = (call, stream) => (bytes) => {
    const response = new Response();
    if (stream === "stdout") response.setStdout(bytes);
    else response.setStderr(bytes);
    call.write(response);
  };
  return async (call) => {
    try {
      const stdout = send(call, "stdout");
      const stderr = send(call, "stderr");
      const code = await runChild(command(call.request), { call, stdout, stderr });
      if (Response === language.RunPluginResponse) call.write(new Response().setExitcode(code));
      else if (code !== 0) throw new Error(`installing the dependencies ended with exit code ${code}`);
      call.end();
    } catch (error) {
      call.destroy({ code: grpc.status.UNKNOWN, details: error.message });
    }
  };
}

function shutDown() {
  stopChildren();
  process.exit(0);
}

const server = new grpc.Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
server.addService(LanguageRuntimeService, methods);
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(port);
});

// The engine asks with SIGINT when it is done with us. When it dies without asking, its end of our stdin closes.
process.on("SIGINT", shutDown);
process.on("SIGTERM", shutDown);
process.stdin.on("end", shutDown).on("error", shutDown).resume();
