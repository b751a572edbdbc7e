/**
 * Once for all end-to-end tests: an engine, and a project with the packed tarball installed.
 * Floor: tools/engine, tools/demo/project.
 */
import type { TestProject } from "vitest/node";
import { makeProject } from "../../tools/demo/project";
import { resolveEngine } from "../../tools/engine/resolve";

declare module "vitest" {
  interface ProvidedContext {
    /** Root of the installed project. */
    projectRoot: string;
  }
}

export default async function setup(tests: TestProject): Promise<() => void> {
  const log = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  await resolveEngine({ log });
  const project = await makeProject("golden-image", log);
  tests.provide("projectRoot", project.root);
  return project.cleanUp;
}
