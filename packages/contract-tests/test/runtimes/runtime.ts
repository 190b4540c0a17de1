import type { SuiteOptions } from "../../src/run-contract-suite.ts";

/** A JavaScript runtime, and the client package that is tested on it. */
export interface Runtime {
  readonly name: string;
  readonly packageName: "node" | "deno" | "core";
  readonly version: string;
  /** The reason why this machine doesn't have the runtime. */
  readonly missing?: string | undefined;
  /** Set for the one runtime that also runs the cases marked `sameInEachRuntime`. */
  readonly runsAllCases?: true;
  /** Starts the contract tests, and calls `onLine` with each line that they print. */
  start(options: SuiteOptions, onLine: (line: string) => void): Promise<Run>;
}

/** A run of the contract tests in a runtime. */
export interface Run {
  /** Resolves when the runtime has ended, with its exit code and everything that it wrote to stderr. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  kill(): void;
}
