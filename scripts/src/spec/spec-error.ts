import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** One problem of a spec, with its position. */
export interface SpecProblem {
  /** The path of the file. */
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1. */
  readonly column: number;
  /** The description of the problem, and how to solve it. */
  readonly message: string;
}

/**
 * A function that reports a problem at a key of the operation that is being checked. `keys` is the path to this key.
 */
export type Report = (keys: readonly string[], message: string) => void;

/** The error of a spec that has problems. The message contains one line for each problem. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    super(problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join("\n"));
    this.problems = problems;
  }
}

/**
 * Lists the API versions of the spec, oldest first.
 *
 * @throws {SpecError} if a folder is not named after a date
 */
export async function listApiVersions(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "spec"), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const wrong = names.filter((name) => !/^\d{4}-\d{2}-\d{2}$/.test(name));
  if (wrong.length === 0) return names.sort();
  const message = "the folder of an API version is named after its date: rename it to the form 2024-09-16";
  throw new SpecError(wrong.map((name) => ({ file: join("spec", name), line: 1, column: 1, message })));
}
