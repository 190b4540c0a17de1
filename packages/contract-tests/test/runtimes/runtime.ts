import type { Targets } from "../../src/run-suites.ts";

/** Something that runs JavaScript, with one of the packages. */
export interface Runtime {
  readonly name: string;
  /** The package that it runs the suite with. */
  readonly wrapper: "node" | "deno" | "core";
  readonly version: string;
  /** Why it can't be started on this machine. */
  readonly missing?: string | undefined;
  /** Starts the suites. */
  start(targets: Targets, onLine: (line: string) => void): Promise<Run>;
}

/** The suites on their way. */
export interface Run {
  /** How it ended, and everything that it complained of. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  kill(): void;
}
