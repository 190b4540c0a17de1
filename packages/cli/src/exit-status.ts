/** The exit statuses of the command. `run` exits with the status of its program instead, if the program started. */
export const EXIT = {
  /** The command did what it was asked to do. */
  ok: 0,
  /** The service rejected the request, or could not be reached. */
  rejected: 1,
  /** The command line is wrong. No request was sent. */
  usage: 2,
  /** There is no credential, or the service does not accept it. */
  credential: 3,
  /** The time limit of a wait or of a call has passed. */
  timeout: 4,
  /** The service may have executed the request: check before you repeat it. */
  unknown: 5,
} as const;

/** An error of the command itself, with its exit status. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** The status with which the command exits. */
  readonly status: number;

  /** Creates an error with a message for one line of stderr. */
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Returns the status with which the command exits after an error. */
export async function toExitStatus(error: unknown): Promise<number> {
  if (error instanceof CommandError) return error.status;
  // The help must not wait for the client to load.
  const { isCloudError } = await import("@crdb-cloud/node");
  if (isCloudError(error)) {
    if (error.name === "WaitError" && error.reason === "timeout") return EXIT.timeout;
    if ("status" in error && error.status === 401) return EXIT.credential;
    if (error.outcome === "unknown" && error.method !== "GET") return EXIT.unknown;
    return error.name === "CallTimeoutError" ? EXIT.timeout : EXIT.rejected;
  }
  // The client rejects with these errors before it sends anything.
  if (error instanceof RangeError || (error instanceof TypeError && error.cause === undefined)) return EXIT.usage;
  // `ephemeralCluster()` wraps the error of a call if the wrapper has more to say.
  return error instanceof Error && error.cause !== undefined ? toExitStatus(error.cause) : EXIT.rejected;
}
