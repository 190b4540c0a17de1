export interface Runtime {
  readonly name: string;
  readonly packageName: "node" | "deno" | "core";
  readonly version: string;
  /** Why the runtime isn't on this machine; not set if it's installed. */
  readonly missing?: string | undefined;
  /** Starts the contract tests with the targets of `runContractSuite()`. `onLine` gets each line that they print. */
  start(targets: string, onLine: (line: string) => void): Promise<Run>;
}

export interface Run {
  /** Resolves once the runtime has ended, with its exit code and its stderr output. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
  kill(): void;
}
