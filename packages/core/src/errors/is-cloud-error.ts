import type { ApiError } from "./api-error.ts";
import type { CallTimeoutError } from "./call-timeout-error.ts";
import { hasErrorBrand } from "./cloud-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import type { ResponseError } from "./response-error.ts";
import type { WaitError } from "./wait-error.ts";

/** Every error of a call; a `switch` on `name` narrows it. */
export type AnyCloudError = ApiError | ConnectionError | CallTimeoutError | ResponseError | WaitError;

/**
 * Tells whether a caught value is an error of this client, even one from another copy of the package,
 * where `instanceof` fails.
 */
export function isCloudError(error: unknown): error is AnyCloudError {
  return hasErrorBrand(error);
}
