import type { Answer } from "./answer.ts";
import type { Fault } from "./fault.ts";
import { refuseLocked } from "./operations/find-cluster.ts";
import { toGrpcCode } from "./refusal.ts";

const PAGE = "<!doctype html>\n<title>Bad gateway</title>\n<h1>Bad gateway</h1>\n<p>The upstream did not answer.</p>\n";

/** Statuses whose answers have no body. */
const BODILESS = [204, 205, 304];

/** The answer that a fault puts in place of the service's own; `undefined` where it leaves that alone. */
export function toFaultAnswer({ status, retryAfter, body, html, locked }: Fault): Answer | undefined {
  if (html) return { status: status ?? 502, body: PAGE, headers: { "content-type": "text/html; charset=utf-8" } };
  if (status === undefined) return undefined;
  const message = status === 429 ? "rate limit exceeded" : `injected fault: HTTP ${status}`;
  if (BODILESS.includes(status)) return { status };
  const answer = locked ? refuseLocked() : { status, body: body ?? { code: toGrpcCode(status), message, details: [] } };
  return retryAfter === undefined ? answer : { ...answer, headers: { "retry-after": String(retryAfter) } };
}
