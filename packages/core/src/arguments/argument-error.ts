const BRAND = Symbol.for("crdb-cloud.argument-error");

/**
 * A parameter or an option is invalid, so nothing was sent. It is a `TypeError`, but unlike one that a mistake in your
 * own code causes, it says which argument is wrong.
 */
export class ArgumentError extends TypeError {
  /** Always `"ArgumentError"`. */
  override get name(): "ArgumentError" {
    return "ArgumentError";
  }

  /** The operationId or the function, such as `clusters.get` or `createClient`. */
  readonly operation: string;
  /**
   * The parameter, the option or the environment variable that is wrong, such as `cluster_id`, `spec.serverless` or
   * `COCKROACH_SERVER`.
   */
  readonly argument: string;

  /**
   * Only the client calls this constructor.
   *
   * @param message begins with the operation, a colon and, unless you pass it, the argument
   */
  constructor(message: string, argument?: string, options?: ErrorOptions) {
    super(message, options);
    const [operation = "", ...parts] = message.split(": ");
    this.operation = operation;
    // The argument may have a path, as in "createClient: hooks: request must be a function".
    const end = parts.findIndex((part) => part.includes(" "));
    this.argument =
      argument ??
      parts
        .slice(0, end + 1)
        .join(".")
        .replace(/ .*/, "");
  }

  static {
    Object.defineProperty(this.prototype, BRAND, {});
  }
}

/**
 * Returns whether a caught value says that a parameter or an option is invalid. Unlike `instanceof`, it works even if the
 * package is loaded twice.
 */
export function isArgumentError(error: unknown): error is ArgumentError {
  return typeof error === "object" && error !== null && BRAND in error;
}
