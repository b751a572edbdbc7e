/**
 * A generated file: where it lies and how its text comes about. `npm run generate` writes all of them,
 * `npm test` compares. Floor: nothing.
 */
export interface GeneratedFile {
  /** From the root of the project. */
  readonly path: string;
  readonly text: () => string | Promise<string>;
}
