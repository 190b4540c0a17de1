export interface SpecProblem {
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1. */
  readonly column: number;
  readonly message: string;
  /** A pointer to the problem in the document. It's the same in versions that inherit the problem. */
  readonly pointer?: string;
}

/** Reports a problem with the operation being checked. `keys` is the path from the operation to the wrong key. */
export type Report = (keys: readonly string[], message: string) => void;

/** Thrown if a spec has problems. The message contains a line for each. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    super(problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join("\n"));
    this.problems = problems;
  }
}
