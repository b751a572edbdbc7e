// Starts the programs of the language host, and stops them when the engine cancels a call or goes away.
// Floor: node:child_process. They stay in our process group, which the engine signals as one.
"use strict";

const { spawn } = require("node:child_process");

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * @param {{ file: string, args: string[], cwd: string, env: NodeJS.ProcessEnv }} command
 * @param {object} options
 * @param {import("node:events").EventEmitter} options.call the call it answers: cancelled, it ends the child
 * @param {(bytes: Buffer) => void} [options.stdout] told what is printed, else it goes to our own stdout
 * @param {(bytes: Buffer) => void} [options.stderr]
 * @returns {Promise<number>} the exit code; 128 for a child that a signal ended
 */
function runChild({ file, args, cwd, env }, { call, stdout, stderr }) {
  return new Promise((resolve, reject) => {
    const stdio = ["ignore", stdout ? "pipe" : "inherit", stderr ? "pipe" : "inherit"];
    const child = spawn(file, args, { cwd, env, stdio });
    running.add(child);
    child.stdout?.on("data", stdout);
    child.stderr?.on("data", stderr);
    call.on("cancelled", () => child.kill("SIGTERM"));
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 128));
    child.once("exit", () => running.delete(child));
  });
}

/** They hold nothing that is worth waiting for: what a program has done, the engine has recorded. */
function stopChildren() {
  for (const child of running) child.kill("SIGKILL");
}

module.exports = { runChild, stopChildren };
