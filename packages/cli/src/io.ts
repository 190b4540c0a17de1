/** A stream that a command writes to. */
export interface Output {
  /** Whether a person reads the output on a terminal. */
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** What a command reads and writes: `process`, or its replacement in a test. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}
