export interface Runtime {
  readonly name: string;
  readonly packageName: "node" | "deno" | "core";
  readonly version: string;
  /** The reason why this machine doesn't have the runtime; absent if the runtime is installed. */
  readonly missing?: string | undefined;
  /** Starts the contract tests with what `runContractSuite()` takes, and calls `onLine` with each line they print. */
  start(targets: string, onLine: (line: string) => void): Promise<Run>;
}

export interface Run {
  /** Resolves when the runtime has ended, with its exit code and everything that it wrote to stderr. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  kill(): void;
}
