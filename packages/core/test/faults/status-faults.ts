import { always, type Endings, type Fault, retriedIfIdempotent, SUCCEEDS, unlessEmpty } from "./fault.ts";
import { CLUSTER, HEALTHY, head, STATUS, whole } from "./responses.ts";
import type { Script } from "./script.ts";

const rejected = always("ApiError", "rejected", 1);
const throttled = always("ApiError", "rejected", 3);
const unknown = always("ApiError", "unknown", 1);
const transient = retriedIfIdempotent("ApiError");

const HTML = "<html><body>a proxy responds</body></html>";
const DATE = "Sun, 06 Nov 1994 08:49:37 GMT";

/**
 * Faults in the status or the headers. Each error status is tested with the service's error body, without a body, and
 * with an HTML page.
 */
export const statusFaults: readonly Fault[] = [
  {
    name: "103, then a 200",
    ways: [{ responses: [[{ send: head(103, { link: "</>" }) }, ...HEALTHY]] }],
    ends: SUCCEEDS,
  },
  {
    name: "101, an upgrade that nobody asked for",
    ways: [{ responses: [[{ send: head(101, { connection: "upgrade", upgrade: "other" }) }]] }],
    ends: retriedIfIdempotent("ConnectionError"),
    endsIn: { deno: unknown },
  },
  {
    name: "a status that HTTP doesn't have: 000 or 099",
    ways: ["000", "099"].map((digits) => ({
      responses: [[{ send: `HTTP/1.1 ${digits} Odd\r\ncontent-length: 2\r\n\r\n{}` }]],
    })),
    ends: unknown,
    endsIn: { "node-fetch": retriedIfIdempotent("ConnectionError"), deno: retriedIfIdempotent("ConnectionError") },
  },
  {
    name: "300 KB of headers",
    ways: [{ responses: [whole(200, CLUSTER, { "x-large": "x".repeat(300_000) })] }],
    ends: SUCCEEDS,
    endsIn: { "node-fetch": retriedIfIdempotent("ConnectionError") },
    code: "UND_ERR_HEADERS_OVERFLOW",
  },
  {
    name: "204 where a body is expected",
    ways: [{ responses: [[{ send: head(204, {}) }]] }],
    ends: unlessEmpty(always("ResponseError", "unknown", 1)),
    status: 204,
    says: /the body is empty/,
  },
  {
    name: "304 to an unconditional request",
    ways: [{ responses: [[{ send: head(304, {}) }]] }],
    ends: rejected,
    status: 304,
  },
  {
    name: "a redirect (301, 302, 307 or 308) to another origin",
    ways: (otherUrl) => redirect(`${otherUrl}/api/v1/clusters`),
    ends: rejected,
    says: /redirected the request to http:\/\/127\.0\.0\.1:\d+, but the client follows none/,
  },
  {
    name: "303, which follows an executed request",
    ways: (otherUrl) => [redirectWith(303, `${otherUrl}/api/v1/clusters`)],
    ends: unknown,
    says: /redirected the request to http:\/\/127\.0\.0\.1:\d+, but the client follows none/,
  },
  {
    name: "a redirect to the same origin, in a loop",
    ways: redirect("/api/v1/clusters/c1"),
    ends: rejected,
    says: /redirected the request to http:\/\/127\.0\.0\.1:\d+, but the client follows none/,
  },
  status(400, rejected),
  status(401, rejected, /check COCKROACH_API_KEY$/),
  status(403, rejected, /the key's account needs ADMIN or (READ|EDIT|DELETE|CREATE)$/),
  status(404, rejected, /check (cluster_id|baseUrl)/),
  status(408, transient),
  status(409, rejected),
  status(429, throttled, /send fewer requests$/),
  status(499, unknown),
  status(500, transient),
  status(501, unknown),
  status(502, transient),
  status(503, transient),
  status(504, transient),
  status(599, unknown),
  {
    name: '400 with the error "rate limit exceeded"',
    ways: [{ responses: [whole(400, JSON.stringify({ code: 8, message: "rate limit exceeded" }))] }],
    ends: throttled,
    status: 400,
  },
  {
    name: '400 with "rate limit exceeded" as a name in the error',
    ways: [{ responses: [whole(400, JSON.stringify({ code: 3, message: "invalid name: rate limit exceeded" }))] }],
    ends: rejected,
    status: 400,
  },
  {
    name: "400 with a body that claims to be gzip",
    ways: [{ responses: [whole(400, STATUS, { "content-encoding": "gzip" })] }],
    ends: rejected,
    status: 400,
    says: /400: the body could not be read$/,
  },
  retryAfter("0", 0),
  retryAfter("1", 1000),
  retryAfter("Sun, 06 Nov 1994 08:49:39 GMT", 2000),
  retryAfter("Sunday, 06-Nov-94 08:49:39 GMT", 2000),
  retryAfter("Sun Nov  6 08:49:39 1994", 2000),
  retryAfter("Sun, 06 Nov 1994 08:49:00 GMT", 0),
  retryAfter("1, 1", 1000),
  retryAfter("61", undefined),
  retryAfter("99999999999999999999999", undefined),
  retryAfter("-1", 0),
  retryAfter("1.5", 0),
  retryAfter("soon", 0),
];

function status(status: number, ends: Endings, says?: RegExp): Fault {
  const ways = [whole(status, STATUS), whole(status, ""), whole(status, HTML, { "content-type": "text/html" })];
  return {
    name: `${status}`,
    ways: ways.map((response) => ({ responses: [response] })),
    ends,
    status,
    sameInEachRuntime: true,
    ...(says && { says }),
  };
}

/**
 * Returns a fault whose response is a 429 with a `Retry-After` and a fixed `Date`.
 *
 * @param delayMs how long the client waits; `undefined` if the response requests a longer wait than the client accepts,
 * so that the call fails at once
 */
function retryAfter(value: string, delayMs: number | undefined): Fault {
  return {
    name: `429 with \`Retry-After: ${value}\``,
    ways: [{ responses: [whole(429, STATUS, { date: DATE, "retry-after": value })] }],
    ends: delayMs === undefined ? rejected : throttled,
    status: 429,
    sameInEachRuntime: true,
    ...(delayMs === undefined ? { says: /the service asks you to wait \d+/ } : { delayMs }),
  };
}

function redirect(location: string): Script[] {
  return [301, 302, 307, 308].map((status) => redirectWith(status, location));
}

function redirectWith(status: number, location: string): Script {
  return { responses: [whole(status, "", { location })] };
}
