/** The exit statuses, as the help lists them. Once `run` has started a program, it exits with the program's status. */
export const EXIT = { ok: 0, rejected: 1, usage: 2, credential: 3, timeout: 4, unknown: 5 } as const;

/** An error that the command itself found, such as a missing option, with the status to exit with. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export async function toExitStatus(error: unknown): Promise<number> {
  if (error instanceof CommandError) return error.status;
  // Imports the client only if there is an error, so printing help doesn't load it.
  const { isCloudError } = await import("@crdb-cloud/node");
  if (isCloudError(error)) {
    if (error.name === "WaitError" && error.reason === "timeout") return EXIT.timeout;
    if ("status" in error && error.status === 401) return EXIT.credential;
    if (error.outcome === "unknown" && !/^(GET|CONNECT)$/.test(error.method)) return EXIT.unknown;
    return error.name === "CallTimeoutError" ? EXIT.timeout : EXIT.rejected;
  }
  // The client throws a TypeError or RangeError for an invalid argument, before it sends anything.
  if (error instanceof RangeError || (error instanceof TypeError && error.cause === undefined)) return EXIT.usage;
  // `ephemeralCluster()` wraps a call's error if it has details to add. The status depends on the wrapped error.
  return error instanceof Error && error.cause !== undefined ? toExitStatus(error.cause) : EXIT.rejected;
}
