// An echo in place of the AWS plugin: resources are what they were asked to be, and no AWS is called.
// It proves previews, unknowns and dependencies, never AWS. Properties pass through as the engine encoded them, so
// unknowns stay unknown and secrets secret. Floor: the gRPC protocol of resource plugins.
"use strict";

const { randomUUID } = require("node:crypto");
const { isDeepStrictEqual } = require("node:util");
const grpc = require("@grpc/grpc-js");
const { PluginInfo } = require("@pulumi/pulumi/proto/plugin_pb");
const { ResourceProviderService } = require("@pulumi/pulumi/proto/provider_grpc_pb");
const provider = require("@pulumi/pulumi/proto/provider_pb");
const { Empty } = require("google-protobuf/google/protobuf/empty_pb");

const check = answer((request) => new provider.CheckResponse().setInputs(request.getNews()));
const diff = answer((request) => {
  const olds = (request.getOldInputs() ?? request.getOlds()).toJavaScript();
  const news = request.getNews().toJavaScript();
  const names = [...new Set([...Object.keys(olds), ...Object.keys(news)])];
  const changed = names.filter((name) => !isDeepStrictEqual(olds[name], news[name]));
  const { DIFF_NONE, DIFF_SOME } = provider.DiffResponse.DiffChanges;
  return new provider.DiffResponse()
    .setChanges(changed.length > 0 ? DIFF_SOME : DIFF_NONE)
    .setDiffsList(changed);
});
const refuse = (call, callback) =>
  callback({
    code: grpc.status.UNIMPLEMENTED,
    details: `\`${call.request.getTok()}\` asks AWS, which the echo plugin does not: it only repeats resources`,
  });

const methods = {
  getPluginInfo: answer(() => new PluginInfo().setVersion(require("@pulumi/aws/package.json").version)),
  checkConfig: check,
  diffConfig: diff,
  configure: answer(() => new provider.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true)),
  check,
  diff,
  create: answer((request) =>
    new provider.CreateResponse()
      .setId(request.getPreview() ? "" : `echo-${randomUUID()}`)
      .setProperties(request.getProperties()),
  ),
  read: answer((request) =>
    new provider.ReadResponse()
      .setId(request.getId())
      .setProperties(request.getProperties())
      .setInputs(request.getInputs()),
  ),
  update: answer((request) => new provider.UpdateResponse().setProperties(request.getNews())),
  delete: answer(() => new Empty()),
  cancel: answer(() => new Empty()),
  invoke: refuse,
  call: refuse,
};

function answer(respond) {
  return (call, callback) => callback(null, respond(call.request));
}

const server = new grpc.Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
server.addService(ResourceProviderService, methods);
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(port);
});

// When the engine dies without asking us to stop, its end of our stdin closes.
process.stdin.on("end", () => process.exit(0)).resume();
