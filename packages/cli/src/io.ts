import type { OutputConfiguration } from "commander";

export type Output = { readonly isTTY?: boolean | undefined; write(text: string): unknown };

/** Where a command reads its input and writes its output: `process`, or a test's replacement for it. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether errors are JSON. */
  readonly json?: boolean;
}

/** Whether the command runs in CI. GitHub Actions, GitLab and other CI systems set `CI`. */
export function isCi({ CI }: Io["env"]): boolean {
  return CI !== undefined && !/^(|0|false)$/i.test(CI);
}

/** Writes a warning to stderr, as JSON if errors are JSON. */
export function warn({ stderr, json }: Io, message: string): void {
  stderr.write(json ? `${JSON.stringify({ name: "Warning", message })}\n` : `crdb-cloud: ${message}\n`);
}

/** Makes Commander write to these streams and print errors as we do: JSON, or text that begins with `crdb-cloud:`. */
export function toOutput({ stdout, stderr, json }: Io): OutputConfiguration {
  return {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    outputError: (text, write) => {
      const message = text.replace(/^error: /, "");
      write(json ? `${JSON.stringify({ name: "CommandError", message: message.trim() })}\n` : `crdb-cloud: ${message}`);
    },
  };
}
