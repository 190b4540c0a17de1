import { bodyBreak, fail, refused, reset, type Step, silence, text } from "../scripted-fetch.ts";

/** Failures that can occur instead of a response. `slow`: the response arrives after the attempt's time limit. */
export const FAULTS = {
  refused,
  reset,
  "no route": fail("EHOSTUNREACH", "connect EHOSTUNREACH 192.0.2.1:443"),
  "route lost": fail("EHOSTUNREACH", "read EHOSTUNREACH"),
  unresolved: fail("ENOTFOUND", "getaddrinfo ENOTFOUND cockroachlabs.cloud"),
  certificate: fail("ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames"),
  slow: silence,
  "body break": bodyBreak(),
  truncated: text(200, '{"id": "b5a3', { "content-type": "application/json" }),
} satisfies Record<string, Step>;

/** A response's status, a whole response, or a failure. */
export type Given =
  | number
  | keyof typeof FAULTS
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

interface Facts {
  readonly maxRetries?: number;
  readonly deadlineMs?: number;
  /** The tokens in the retry budget before the call. */
  readonly budget?: number;
  /** The tokens in the retry budget after the call: by default, all 500. */
  readonly left?: number;
  /** The option whose limit the error names. */
  readonly limit?: string;
}

/**
 * What a client does after a sequence of responses. `random()` always returns 0.5, so the delays are 125, 250 and 500
 * ms, unless the service asks for others. The call ends with a value, or with an error of this name and `outcome`.
 */
export type Vector = [
  method: (typeof METHODS)[number],
  given: readonly Given[],
  delays: readonly number[],
  ends: "value" | `${"Api" | "Connection" | "Response" | "CallTimeout"}Error ${"not sent" | "rejected" | "unknown"}`,
  facts?: Facts,
];

const METHODS = ["GET", "PUT", "DELETE", "POST"] as const;
const UNKNOWN = "ApiError unknown";
const REJECTED = "ApiError rejected";
const NOT_SENT = "ConnectionError not sent";

/**
 * Passing statuses and faults. For each: how the call ends without a retry, and how many tokens of the retry budget a
 * retry costs. A POST is only sent again if the service hasn't executed it.
 */
const PASSING: readonly (readonly [Given, Exclude<Vector[3], "value">, number?])[] = [
  [408, UNKNOWN],
  [429, REJECTED, 5],
  [500, UNKNOWN],
  [502, UNKNOWN],
  [503, UNKNOWN],
  [504, UNKNOWN],
  ["refused", NOT_SENT],
  ["no route", NOT_SENT],
  ["unresolved", NOT_SENT],
  ["reset", "ConnectionError unknown"],
  ["body break", "ConnectionError unknown"],
];

const passing = PASSING.flatMap(([given, ends, cost = 14]): Vector[] => [
  ...METHODS.map((method): Vector => {
    return method === "POST" && ends.endsWith("unknown")
      ? [method, [given, 200], [], ends]
      : [method, [given, 200], [125], "value"];
  }),
  ["GET", [given], [125, 250], ends, { left: 500 - 2 * cost }],
]);

const final = [301, 307, 400, 401, 403, 404, 405, 409, 412, 422, 451, 501, 505, 599].map(
  (status): Vector => ["GET", [status], [], status < 500 ? REJECTED : UNKNOWN],
);

const DATE = "Tue, 24 Nov 2026 12:00:00 GMT";

/**
 * Values of `Retry-After`, and how long the client waits. It never waits less than the service requests. If the value is
 * above one minute, the client doesn't retry.
 */
const PAUSES: readonly (readonly [value: string, ms: number | undefined, date?: string])[] = [
  ["7", 7000],
  ["60", 60_000],
  ["0", 125],
  ["Tue, 24 Nov 2026 12:00:07 GMT", 7000, DATE],
  ["Tuesday, 24-Nov-26 12:00:07 GMT", 7000, DATE],
  ["Tue Nov 24 12:00:07 2026", 7000, DATE],
  ["Tue, 24 Nov 2026 11:00:00 GMT", 125, DATE],
  ["-5", 125],
  ["1.5", 125],
  ["in a moment", 125],
  ["", 125],
  ["61", undefined],
  ["86400", undefined],
  ["9".repeat(400), undefined],
  ["Wed, 25 Nov 2026 12:00:00 GMT", undefined, DATE],
];

const pauses = [429, 503].flatMap((status) =>
  PAUSES.map(([value, ms, date]): Vector => {
    const given = { status, headers: { "retry-after": value, ...(date && { date }) } };
    return ms === undefined
      ? ["GET", [given, 200], [], status === 429 ? REJECTED : UNKNOWN]
      : ["GET", [given, 200], [ms], "value"];
  }),
);

const says = (status: number, message: unknown, code = 8): Given => ({ status, body: { code, message } });

const SEVEN = { maxRetries: 7, left: 416 };

const cases: Vector[] = [
  ["GET", ["slow", 200], [1125], "value"],
  ["POST", ["slow", 200], [], "CallTimeoutError unknown"],
  ["GET", ["slow"], [1125], "CallTimeoutError unknown", { deadlineMs: 1500, left: 486, limit: "deadlineMs" }],
  ["GET", [503, 200], [], UNKNOWN, { deadlineMs: 125 }],
  ["GET", [503, 200], [125], "value", { deadlineMs: 126 }],
  ["GET", [{ status: 429, headers: { "retry-after": "5" } }, 200], [], REJECTED, { deadlineMs: 5000 }],
  ["GET", [503, "reset", 200], [125, 250], "value", { left: 486 }],
  ["GET", [503], [125, 250, 500, 1000, 2000, 4000], UNKNOWN, { maxRetries: 6, left: 416 }],
  ["GET", [...Array<Given>(7).fill(500), 200], [125, 250, 500, 1000, 2000, 4000, 4000], "value", SEVEN],
  ["GET", [503, 200], [], UNKNOWN, { maxRetries: 0 }],
  ["GET", [503], [125], UNKNOWN, { budget: 14, left: 0 }],
  ["GET", [503, 200], [], UNKNOWN, { budget: 13, left: 13 }],
  ["GET", [429, 200], [125], "value", { budget: 5, left: 5 }],
  ["GET", [200], [], "value", { budget: 100, left: 101 }],
  ["GET", ["truncated", 200], [125], "value"],
  ["POST", ["truncated", 200], [], "ResponseError unknown"],
  ["GET", ["certificate", 200], [], NOT_SENT],
  ["GET", [says(400, "Rate limit exceeded"), 200], [125], "value"],
  ["POST", [says(403, "rate limit exceeded"), 200], [125], "value"],
  ["GET", [says(400, "internal call failed: rate limit exceeded for this user"), 200], [125], "value"],
  ["GET", [says(400, "invalid argument: name: rate limit exceeded", 3), 200], [], REJECTED],
  ["GET", [says(400, "'rate limit exceeded' is not a name", 3), 200], [], REJECTED],
  ["GET", [{ status: 400, body: { code: 3, message: 7, name: "rate limit exceeded" } }, 200], [], REJECTED],
  ["POST", [says(500, "internal call failed: rate limit exceeded", 2), 200], [], UNKNOWN],
  ["GET", [says(302, "rate limit exceeded"), 200], [], REJECTED],
  ["POST", [499, 200], [], UNKNOWN],
  ["POST", [303, 200], [], UNKNOWN],
  ["GET", [{ status: 200, body: [] }, 200], [], "ResponseError unknown"],
  ["POST", ["route lost", 200], [], "ConnectionError unknown"],
  // A DELETE whose earlier attempt may have been executed takes the service's 404 as a success.
  ["DELETE", ["reset", 404], [125], "value", { left: 486 }],
  ["DELETE", [503, 404], [125], "value", { left: 486 }],
  ["DELETE", ["refused", 404], [125], REJECTED, { left: 486 }],
  ["DELETE", [404], [], REJECTED],
  ["GET", ["reset", 404], [125], UNKNOWN, { left: 486 }],
  ["PUT", [502, 400], [125], UNKNOWN, { left: 486 }],
  ["PUT", ["reset", 429, 400], [125, 250], UNKNOWN, { left: 481 }],
  ["POST", ["refused", "reset", 200], [125], "ConnectionError unknown", { left: 486 }],
];

/**
 * The published test cases of the AWS SDKs for retries in standard mode that aren't above. The retry budget has the same
 * size in both, and a retry costs the same. The first delay of the AWS SDKs is 50 ms, that of this client 125 ms.
 *
 * @see
 * https://github.com/smithy-lang/smithy-typescript/blob/6815d3e96f3abc32e238bf6d806523aab81c6a8e/packages/core/src/submodules/retry/util-retry/retries.integ.spec.ts
 */
const awsCases: Vector[] = [
  ["GET", [500, 500, 200], [125, 250], "value", { left: 486 }],
  ["GET", [500], [], UNKNOWN, { budget: 0, left: 0 }],
  ["GET", [500], [125, 250, 500, 1000], UNKNOWN, { maxRetries: 4, left: 444 }],
  ["GET", [500, 502], [125], UNKNOWN, { maxRetries: 4, budget: 20, left: 6 }],
  ["GET", [500, 502, 200], [125, 250], "value", { maxRetries: 4, budget: 30, left: 16 }],
  ["GET", [500, 200], [125], "value", { maxRetries: 4, budget: 16, left: 16 }],
];

export const vectors: Vector[] = [...passing, ...final, ...pauses, ...cases, ...awsCases];
