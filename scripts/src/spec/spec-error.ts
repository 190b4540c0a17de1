/** One thing that is wrong with a spec, and where. */
export interface SpecProblem {
  /** The file, as a path that a terminal can open. */
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1. */
  readonly column: number;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

/** Notes a problem at a key of whatever is being checked. */
export type Report = (keys: readonly string[], message: string) => void;

/** A spec that nothing can be generated from; its message has a line for each problem. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    super(problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`).join("\n"));
    this.problems = problems;
  }
}
