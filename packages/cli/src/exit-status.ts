/** Exit statuses. `run` exits with its program's status instead, once that program has started. */
export const EXIT = {
  /** Success. */
  ok: 0,
  /** The service rejected the request, or couldn't be reached. */
  rejected: 1,
  /** The command line is wrong. Nothing was sent. */
  usage: 2,
  /** There is no credential, or the service doesn't accept it. */
  credential: 3,
  /** A wait or a call timed out. */
  timeout: 4,
  /** The request may have taken effect: check before you retry. */
  unknown: 5,
} as const;

/** An error in the command itself, not in a call to the API. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly status: number;

  /** @param message one line for stderr */
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Returns the exit status for an error. */
export async function toExitStatus(error: unknown): Promise<number> {
  if (error instanceof CommandError) return error.status;
  // Imports the client only once there is an error, so that help doesn't wait for it to load.
  const { isCloudError } = await import("@crdb-cloud/node");
  if (isCloudError(error)) {
    if (error.name === "WaitError" && error.reason === "timeout") return EXIT.timeout;
    if ("status" in error && error.status === 401) return EXIT.credential;
    if (error.outcome === "unknown" && error.method !== "GET") return EXIT.unknown;
    return error.name === "CallTimeoutError" ? EXIT.timeout : EXIT.rejected;
  }
  // The client throws a TypeError or RangeError for an invalid argument, before it sends anything.
  if (error instanceof RangeError || (error instanceof TypeError && error.cause === undefined)) return EXIT.usage;
  // `ephemeralCluster()` wraps a call's error if it has details to add.
  return error instanceof Error && error.cause !== undefined ? toExitStatus(error.cause) : EXIT.rejected;
}
