import { isNotFound } from "../errors/api-error.ts";
import { toApiError } from "../errors/to-api-error.ts";
import { isSuccess } from "../request/buffered-response.ts";
import type { Layer } from "../request/call.ts";
import { classifyResponse } from "../retry/retry-policy.ts";
import type { Settings } from "./client-options.ts";

/** Turns an unsuccessful response into an error, unless `cloud.http` made the call and can return the response. */
export function settle({ apiKeySource }: Pick<Settings, "apiKeySource">): Layer {
  return async (call, next) => {
    const result = await next(call);
    if (isSuccess(result.status) || (call.returnsErrors && isReturnable(result.status))) return result;
    const error = toApiError(call, result, classifyResponse(result), apiKeySource);
    // If the response to an earlier DELETE was lost and the retry returns 404, the earlier one succeeded.
    if (call.method === "DELETE" && (call.lost || call.ignoresGone) && isNotFound(error)) return result;
    throw error;
  };
}

/**
 * Returns whether openapi-fetch can represent an error response. It can't represent a 304, since `error` would be
 * empty, or a status below 200 or above 599, which a `Response` can't have.
 */
function isReturnable(status: number): boolean {
  return status >= 300 && status <= 599 && status !== 304;
}
