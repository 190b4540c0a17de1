/** A parameter or option is invalid, so nothing was sent. This is a `TypeError` that names the argument. */
export class ArgumentError extends TypeError {
  /** Always `"ArgumentError"`. */
  override get name(): "ArgumentError" {
    return "ArgumentError";
  }

  /** The method or function that you called, such as `clusters.get` or `createClient`. */
  readonly operation: string;
  /** The invalid parameter, option or environment variable, such as `spec.serverless` or `COCKROACH_SERVER`. */
  readonly argument: string;

  /**
   * Only the client calls this constructor.
   *
   * @param message begins with the operation and a colon, followed by the argument unless you pass it separately
   */
  constructor(message: string, argument?: string) {
    super(message);
    // Parses the message: "createClient: hooks: request must be a function" is about `hooks.request` of `createClient`.
    const { operation = "", path = "" } = /(?<operation>.+?): (?<path>(?:\S+: )*\S+)/.exec(message)?.groups ?? {};
    this.operation = operation;
    this.argument = argument ?? path.replaceAll(": ", ".");
  }
}

/** Returns whether an error is an {@link ArgumentError}, even one that another copy of this package created. */
export function isArgumentError(error: unknown): error is ArgumentError {
  return error instanceof TypeError && error.name === "ArgumentError";
}
