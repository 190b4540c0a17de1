import type { ApiError } from "./api-error.ts";
import type { CallTimeoutError } from "./call-timeout-error.ts";
import { hasErrorBrand } from "./cloud-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import type { ResponseError } from "./response-error.ts";
import type { WaitError } from "./wait-error.ts";

/** The errors of this client. A `switch` on `name` narrows the type. */
export type AnyCloudError = ApiError | ConnectionError | CallTimeoutError | ResponseError | WaitError;

/**
 * Returns whether a caught value is an error of this client. Unlike `instanceof`, it works if the package is loaded
 * twice.
 */
export function isCloudError(error: unknown): error is AnyCloudError {
  return hasErrorBrand(error);
}
