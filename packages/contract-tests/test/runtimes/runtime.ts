import type { Order } from "../../src/run-suite.ts";

/** Something that runs JavaScript, with one of the packages. */
export interface Runtime {
  readonly name: string;
  /** The package that it runs the suite with. */
  readonly wrapper: "node" | "deno" | "core";
  readonly version: string;
  /** Why it can't be started on this machine. */
  readonly missing?: string | undefined;
  /** Starts the suite. */
  start(order: Order, onLine: (line: string) => void): Promise<Run>;
}

/** The suite on its way. */
export interface Run {
  /** How it ended, and everything that it complained of. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  kill(): void;
}
