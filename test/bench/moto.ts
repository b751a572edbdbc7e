/**
 * moto as a server that holds images: a Python that has it, and the script that fills and serves it.
 * Floor: Python's venv and pip.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The release that the comparison is about. */
const release = "5.2.1";

/** A Python with moto: the one that `MOTO_PYTHON` names, or a new one in a folder; undefined if it cannot be had. */
export function motoPython(folder: string): string | undefined {
  const given = process.env.MOTO_PYTHON;
  if (given !== undefined) return given;
  const home = join(folder, "moto");
  const python = join(home, "bin/python");
  const run = (command: string, args: readonly string[]): boolean =>
    spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  const isThere =
    run("python3", ["-m", "venv", home]) &&
    run(python, ["-m", "pip", "install", "--quiet", `moto[ec2,server]==${release}`]);
  return isThere ? python : undefined;
}

/** Fills moto's own store, which is faster than its API, and prints where it serves. */
export const motoScript = `
import json, resource, sys, threading
from moto.ec2.models import ec2_backends
from moto.server import ThreadedMotoServer

backend = ec2_backends["123456789012"]["us-east-1"]
ids = [backend.register_image(name=f"image-{i}").id for i in range(int(sys.argv[1]))]
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"url": f"http://127.0.0.1:{port}", "ids": ids, "megabytes": megabytes}), flush=True)
threading.Event().wait()
`;
