export interface SpecProblem {
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1. */
  readonly column: number;
  /** The description of the problem, and how to solve it. */
  readonly message: string;
}

/** Reports a problem of the operation that is being checked. `keys` is the path from the operation to the wrong key. */
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
