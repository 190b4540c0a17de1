import type { Endings, Fault, Row } from "./fault.ts";
import { always, OR, retriedIfIdempotent, SUCCEEDS, toFaults, unlessEmpty } from "./fault.ts";
import type { Script } from "./script.ts";
import { CLUSTER, HEALTHY, head, STATUS, whole } from "./script.ts";

const rejected = always("ApiError", "rejected", 1);
const throttled = always("ApiError", "rejected", 3);
const unknown = always("ApiError", "unknown", 1);
const transient = retriedIfIdempotent("ApiError");
const broken = retriedIfIdempotent("ConnectionError");

const HTML = "<html><body>a proxy responds</body></html>";
const DATE = "Sun, 06 Nov 1994 08:49:37 GMT";

const REDIRECTED = {
  says: /redirected the request to http:\/\/127\.0\.0\.1:\d+\. To protect the API key/,
};
const LARGE = { "x-large": "x".repeat(300_000) };
const OVERFLOW = { endsIn: { "node-fetch": broken }, code: "UND_ERR_HEADERS_OVERFLOW" };
const EMPTY = { status: 204, says: /the body is empty/ };
const INVALID_NAME = "invalid name: rate limit exceeded";
const BAD = { status: 400 };
const UNREADABLE = { ...BAD, says: /400: the body could not be read$/ };
const GZIP = { "content-encoding": "gzip" };
const UPGRADE = { connection: "upgrade", upgrade: "other" };

/**
 * Faults in the status or the headers. Each error status is tested with the service's error body, without a body, and
 * with an HTML page.
 */
export const statusFaults: readonly Fault[] = toFaults([
  ["a 103 before the 200", [{ responses: [[{ send: head(103, { link: "</>" }) }, ...HEALTHY]] }], SUCCEEDS],
  ["a 101 that the client didn't request", sends(head(101, UPGRADE)), broken, { endsIn: { deno: unknown } }],
  [
    "a status code that HTTP doesn't allow: 000 or 099",
    sends(...["000", "099"].map((digits) => `HTTP/1.1 ${digits} Odd\r\ncontent-length: 2\r\n\r\n{}`)),
    unknown,
    { endsIn: { "node-fetch": broken, deno: broken } },
  ],
  ["a 200 with 300 KB of headers", [{ responses: [whole(200, CLUSTER, LARGE)] }], SUCCEEDS, OVERFLOW],
  ["a 204, which has no body", sends(head(204, {})), unlessEmpty(always("ResponseError", "unknown", 1)), EMPTY],
  ["a 304, although the request was unconditional", sends(head(304, {})), rejected, { status: 304 }],
  ["a redirect (301, 302, 307 or 308) to another origin", (other) => redirect(other), rejected, REDIRECTED],
  ["a 303 redirect, which implies success", (other) => redirect(other, [303]), unknown, REDIRECTED],
  ["a redirect loop within the same origin", redirect(""), rejected, REDIRECTED],
  status(400, rejected),
  status(401, rejected, /check COCKROACH_API_KEY$/),
  status(403, rejected, /the key's account needs the ADMIN or (READ|EDIT|DELETE|CREATE) role$/),
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
  ['a 400 with the message "rate limit exceeded"', rejects(8, "rate limit exceeded"), throttled, BAD],
  [`a 400 with the message "${INVALID_NAME}"`, rejects(3, INVALID_NAME), rejected, BAD],
  ["a 400 whose body is declared as gzip but isn't", [{ responses: [whole(400, STATUS, GZIP)] }], rejected, UNREADABLE],
  retryAfter(0, "0", "Sun, 06 Nov 1994 08:49:00 GMT", "-1", "1.5", "soon"),
  retryAfter(1000, "1", "1, 1"),
  retryAfter(2000, "Sun, 06 Nov 1994 08:49:39 GMT", "Sunday, 06-Nov-94 08:49:39 GMT", "Sun Nov  6 08:49:39 1994"),
  retryAfter(undefined, "61", "99999999999999999999999"),
]);

function status(status: number, ends: Endings, says?: RegExp): Row {
  const bodies = [whole(status, STATUS), whole(status, ""), whole(status, HTML, { "content-type": "text/html" })];
  const ways = bodies.map((response) => ({ responses: [response] }));
  return [`a ${status} response`, ways, ends, { status, sameInEachRuntime: true, ...(says && { says }) }];
}

/** A 429 with a `Retry-After` and a fixed `Date`. Without `delayMs`, the call fails instead of waiting that long. */
function retryAfter(delayMs: number | undefined, ...values: readonly string[]): Row {
  const ways = values.map((value) => ({ responses: [whole(429, STATUS, { date: DATE, "retry-after": value })] }));
  const waits = delayMs === undefined ? { says: /the service asks you to wait \d+/ } : { delayMs };
  const facts = { status: 429, sameInEachRuntime: true, ...waits } as const;
  return [
    `a 429 with \`Retry-After\` ${OR.format(values.map((value) => `\`${value}\``))}`,
    ways,
    delayMs === undefined ? rejected : throttled,
    facts,
  ];
}

/** Returns scripts that redirect every request to a path of this origin; with "", to the server itself. */
function redirect(origin: string, statuses = [301, 302, 307, 308]): Script[] {
  const location = `${origin}/api/v1/clusters/c1`;
  return statuses.map((status) => ({ responses: [whole(status, "", { location })] }));
}

function rejects(code: number, message: string): Script[] {
  return [{ responses: [whole(400, JSON.stringify({ code, message }))] }];
}

/** Returns a script for each of the texts, which the server sends as they are. */
function sends(...texts: readonly string[]): Script[] {
  return texts.map((send) => ({ responses: [[{ send }]] }));
}
