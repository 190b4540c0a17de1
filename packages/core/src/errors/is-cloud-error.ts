import type { ApiError } from "./api-error.ts";
import type { CallTimeoutError } from "./call-timeout-error.ts";
import { BRAND } from "./cloud-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import type { EnsureError } from "./ensure-error.ts";
import type { ResponseError } from "./response-error.ts";
import type { WaitError } from "./wait-error.ts";

/** Any error that this client creates. A `switch` on `name` narrows the type. */
export type AnyCloudError = ApiError | ConnectionError | CallTimeoutError | ResponseError | WaitError | EnsureError;

/** Returns whether an error comes from this client, even if another copy of this package created it. */
export function isCloudError(error: unknown): error is AnyCloudError {
  return typeof error === "object" && error !== null && BRAND in error;
}
