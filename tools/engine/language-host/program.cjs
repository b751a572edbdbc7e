// What the language host runs for each request of the engine: file, arguments, folder and environment.
// Floor: the command lines of `@pulumi/pulumi/cmd/*`, always those of the *project's own* @pulumi/pulumi.
"use strict";

const { createRequire } = require("node:module");
const path = require("node:path");

/**
 * @typedef {{ file: string, args: string[], cwd: string, env: NodeJS.ProcessEnv }} Command
 * @typedef {import("@pulumi/pulumi/proto/language_pb")} Language
 */

/**
 * The user's program.
 *
 * @param {InstanceType<Language["RunRequest"]>} request
 * @param {string} engineAddress
 * @returns {Command}
 */
function programCommand(request, engineAddress) {
  const info = request.getInfo();
  const options = runtimeOptions(info);
  const flags = {
    monitor: request.getMonitorAddress(),
    engine: engineAddress,
    organization: request.getOrganization(),
    project: request.getProject(),
    "root-directory": info.getRootDirectory(),
    stack: request.getStack(),
    pwd: request.getPwd(),
    parallel: String(request.getParallel()),
  };
  const env = {
    ...process.env,
    PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().toArray())),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
  };
  // As Pulumi's own host has it: TypeScript unless the project says otherwise.
  if (options.typescript !== false) env.PULUMI_NODEJS_TYPESCRIPT = "true";
  if (options.tsconfig) env.PULUMI_NODEJS_TSCONFIG_PATH = String(options.tsconfig);
  const args = [
    ...(typeof options.nodeargs === "string" ? options.nodeargs.split(/\s+/).filter(Boolean) : []),
    resolveFrom(info.getProgramDirectory(), "@pulumi/pulumi/cmd/run"),
    ...Object.entries(flags).flatMap(([name, value]) => (value === "" ? [] : [`--${name}=${value}`])),
    ...(request.getDryrun() ? ["--dry-run"] : []),
    info.getEntryPoint() || ".",
    ...request.getArgsList(),
  ];
  return { file: process.execPath, args, cwd: request.getPwd(), env };
}

/**
 * A policy pack, which runs in its own folder, or a provider written in Node.js.
 *
 * @param {InstanceType<Language["RunPluginRequest"]>} request
 * @returns {Command}
 */
function pluginCommand(request) {
  const folder = request.getInfo().getProgramDirectory();
  const env = Object.fromEntries(request.getEnvList().map(splitVariable));
  const given = request.getArgsList();
  return request.getKind() === "analyzer"
    ? {
        file: process.execPath,
        args: [resolveFrom(folder, "@pulumi/pulumi/cmd/run-policy-pack"), ...given, folder],
        cwd: folder,
        env,
      }
    : {
        file: process.execPath,
        args: [resolveFrom(folder, "@pulumi/pulumi/cmd/run-plugin"), folder, ...given],
        cwd: request.getPwd(),
        env,
      };
}

/**
 * `pulumi install`, and packs whose dependencies are missing.
 *
 * @param {InstanceType<Language["InstallDependenciesRequest"]>} request
 * @returns {Command}
 */
function dependenciesCommand(request) {
  return { file: "npm", args: ["install"], cwd: request.getDirectory(), env: process.env };
}

/** @param {string} folder @param {string} module */
function resolveFrom(folder, module) {
  try {
    return createRequire(path.join(folder, "package.json")).resolve(module);
  } catch (error) {
    // The first line is Node's own, by which the engine knows that dependencies are missing.
    const [reason] = String(error.message).split("\n");
    throw new Error(`${reason}\nfrom ${folder}: are its dependencies installed?`, { cause: error });
  }
}

function runtimeOptions(info) {
  return info.getOptions()?.toJavaScript() ?? {};
}

/** @param {string} variable `NAME=value` */
function splitVariable(variable) {
  const equals = variable.indexOf("=");
  return [variable.slice(0, equals), variable.slice(equals + 1)];
}

module.exports = { dependenciesCommand, pluginCommand, programCommand };
