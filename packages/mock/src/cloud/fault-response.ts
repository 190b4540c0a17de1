import { lockError } from "../clusters/find-cluster.ts";
import type { Fault } from "../faults/fault.ts";
import { toGrpcCode } from "../http/error-response.ts";
import { type MockResponse, toWireResponse, type WireResponse } from "../http/messages.ts";
import type { ApiOperation } from "../openapi/api-document.ts";

const PAGE =
  "<!doctype html>\n<title>Bad gateway</title>\n<h1>Bad gateway</h1>\n<p>The upstream did not respond.</p>\n";

const BODILESS = [204, 205, 304];

/** Whether the mock executes a request despite a fault. The client may still get a fake response, or none at all. */
export function isExecuted({ reset, status, html, applied = false }: Fault): boolean {
  if (reset !== undefined) return reset === "after";
  return applied || (status === undefined && !html);
}

/** Returns the response that a fault sends instead of the real one, if any. */
export function toFaultResponse(
  { status, retryAfter, body, html, locked }: Fault,
  operation: ApiOperation,
): MockResponse | undefined {
  if (html) return { status: status ?? 502, body: PAGE, headers: { "content-type": "text/html; charset=utf-8" } };
  if (status === undefined) return undefined;
  const message = status === 429 ? "rate limit exceeded" : `injected fault: HTTP ${status}`;
  if (BODILESS.includes(status)) return { status };
  const response = locked ? lockError(operation) : { status, body: body ?? { code: toGrpcCode(status), message } };
  return retryAfter === undefined ? response : { ...response, headers: { "retry-after": String(retryAfter) } };
}

/** Delays, breaks or truncates a response, as the fault specifies. Rejects if the client disconnects first. */
export async function applyFault(
  { latencyMs, reset, truncate = false }: Fault,
  response: MockResponse,
  signal?: AbortSignal,
): Promise<WireResponse> {
  if (latencyMs) await pause(latencyMs, signal);
  return { ...toWireResponse(response), reset: reset !== undefined, truncate };
}

/** Waits for `ms` milliseconds, or forever if `ms` is `Infinity`. If the signal aborts, rejects with its reason. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = ms === Number.POSITIVE_INFINITY ? undefined : setTimeout(resolve, ms);
  const stop = (): void => reject(signal?.reason);
  signal?.addEventListener("abort", stop);
  await promise.finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  });
}
