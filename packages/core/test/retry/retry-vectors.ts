/** The service's response, or a failure. */
export interface Given {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The failure that occurs instead of a response. `slow`: the response arrives after the attempt's time limit. */
  readonly fault?:
    | "rejected"
    | "no route"
    | "reset"
    | "unresolved"
    | "certificate"
    | "slow"
    | "body break"
    | "truncated"
    | "route lost";
}

/**
 * The behavior of a client after a sequence of responses. `random()` always returns 0.5, so the delays are 125, 250 and
 * 500 ms.
 */
export interface Vector {
  readonly title: string;
  readonly method: "GET" | "PUT" | "DELETE" | "POST";
  readonly options?: { readonly maxRetries?: number; readonly deadlineMs?: number };
  /** The tokens in the retry budget before the call. */
  readonly budget?: number;
  readonly given: readonly Given[];
  /** The delay before each request except the first, in milliseconds. */
  readonly delays: readonly number[];
  /** How the call ends: `"value"` if it succeeds, or else the name of the error and its `outcome`. */
  readonly outcome: "value" | readonly [name: string, outcome: "not sent" | "rejected" | "unknown", detail?: string];
  /** The tokens in the retry budget after the call. */
  readonly left: number;
}

const DATE = "Tue, 24 Nov 2026 12:00:00 GMT";
const ok: Given = { status: 200 };
const FULL = 500;

/**
 * Creates a test vector. Its title begins with the HTTP method. Unless `facts` contains other values, the call succeeds
 * without delays and leaves the retry budget full.
 */
function vector(title: string, given: readonly Given[], facts: Partial<Vector> = {}): Vector {
  const method = title.split(" ")[0] as Vector["method"];
  return { title, method, given, delays: [], outcome: "value", left: FULL, ...facts };
}

/**
 * The transient statuses. For each: whether the client may repeat a POST, and how many tokens of the retry budget a
 * retry costs.
 */
const PASSING: readonly (readonly [status: number, repeatable: boolean, cost: number])[] = [
  [408, false, 14],
  [429, true, 5],
  [500, false, 14],
  [502, false, 14],
  [503, false, 14],
  [504, false, 14],
];

const METHODS = ["GET", "PUT", "DELETE", "POST"] as const;

const statuses: Vector[] = METHODS.flatMap((method) =>
  PASSING.map(([status, repeatable]): Vector => {
    const given = [{ status }, ok];
    return method === "POST" && !repeatable
      ? vector(`${method} is not retried after ${status}`, given, { outcome: ["ApiError", "unknown"] })
      : vector(`${method} is retried after ${status}`, given, { delays: [125] });
  }),
);

const exhausted: Vector[] = PASSING.map(([status, repeatable, cost]) =>
  vector(`GET gives up after two retries of ${status}`, [{ status }], {
    delays: [125, 250],
    outcome: ["ApiError", repeatable ? "rejected" : "unknown"],
    left: FULL - 2 * cost,
  }),
);

const final: Vector[] = [301, 307, 400, 401, 403, 404, 405, 409, 412, 422, 451].map((status) =>
  vector(`GET is not retried after ${status}`, [{ status }], { outcome: ["ApiError", "rejected"] }),
);

const other: Vector[] = [501, 505, 599].map((status) =>
  vector(`GET is not retried after ${status}`, [{ status }], {
    outcome: ["ApiError", "unknown"],
  }),
);

/** Faults of the connection. For each: the outcome of an attempt, and the name of the error if every attempt fails. */
const FAULTS = [
  ["rejected", "not sent", "ConnectionError"],
  ["no route", "not sent", "ConnectionError"],
  ["unresolved", "not sent", "ConnectionError"],
  ["reset", "unknown", "ConnectionError"],
  ["body break", "unknown", "ConnectionError"],
] as const;

const faults: Vector[] = METHODS.flatMap((method) =>
  FAULTS.map(([fault, outcome, name]): Vector => {
    const given = [{ fault }, ok];
    return method === "POST" && outcome === "unknown"
      ? vector(`${method} is not retried after ${fault}`, given, { outcome: [name, outcome] })
      : vector(`${method} is retried after ${fault}`, given, { delays: [125] });
  }),
);

const lasting: Vector[] = FAULTS.map(([fault, outcome, name]) =>
  vector(`GET gives up after two retries of ${fault}`, [{ fault }], {
    delays: [125, 250],
    outcome: [name, outcome],
    left: FULL - 28,
  }),
);

const timing: Vector[] = [
  vector("GET is retried after an attempt that timed out", [{ fault: "slow" }, ok], { delays: [1125] }),
  vector("POST is not retried after an attempt that timed out", [{ fault: "slow" }, ok], {
    outcome: ["CallTimeoutError", "unknown"],
  }),
  vector("GET ends at deadlineMs, during its second attempt", [{ fault: "slow" }], {
    options: { deadlineMs: 1500 },
    delays: [1125],
    outcome: ["CallTimeoutError", "unknown", "deadlineMs"],
    left: FULL - 14,
  }),
  vector("GET is not retried if the deadline is not after the delay", [{ status: 503 }, ok], {
    options: { deadlineMs: 125 },
    outcome: ["ApiError", "unknown"],
  }),
  vector("GET is retried if the deadline is after the delay", [{ status: 503 }, ok], {
    options: { deadlineMs: 126 },
    delays: [125],
  }),
  vector(
    "GET is not retried if Retry-After reaches the deadline",
    [{ status: 429, headers: { "retry-after": "5" } }, ok],
    { options: { deadlineMs: 5000 }, outcome: ["ApiError", "rejected"] },
  ),
];

/**
 * Values of `Retry-After`, and how long the client waits. The client never waits less than the service requests. If the
 * value is above one minute, the client doesn't retry.
 */
const PAUSES: readonly (readonly [title: string, value: string, ms: number | undefined, date?: string])[] = [
  ["seconds", "7", 7000],
  ["sixty seconds", "60", 60_000],
  ["zero", "0", 125],
  ["a date", "Tue, 24 Nov 2026 12:00:07 GMT", 7000, DATE],
  ["a date in the form of RFC 850", "Tuesday, 24-Nov-26 12:00:07 GMT", 7000, DATE],
  ["a date in the form of asctime", "Tue Nov 24 12:00:07 2026", 7000, DATE],
  ["a date in the past", "Tue, 24 Nov 2026 11:00:00 GMT", 125, DATE],
  ["a negative number", "-5", 125],
  ["a fraction", "1.5", 125],
  ["no number or date", "in a moment", 125],
  ["no characters", "", 125],
  ["more than a minute", "61", undefined],
  ["a day", "86400", undefined],
  ["400 digits", "9".repeat(400), undefined],
  ["a date in a day", "Wed, 25 Nov 2026 12:00:00 GMT", undefined, DATE],
];

const pauses: Vector[] = [429, 503].flatMap((status) =>
  PAUSES.map(([title, value, ms, date]): Vector => {
    const headers = { "retry-after": value, ...(date !== undefined && { date }) };
    const given = [{ status, headers }, ok];
    return ms === undefined
      ? vector(`GET fails at once after ${status} with a Retry-After of ${title}`, given, {
          outcome: ["ApiError", status === 429 ? "rejected" : "unknown"],
        })
      : vector(`GET is retried after ${status} with a Retry-After of ${title}`, given, { delays: [ms] });
  }),
);

const cases: Vector[] = [
  vector("GET is retried twice by default", [{ status: 503 }, { fault: "reset" }, ok], {
    delays: [125, 250],
    left: FULL - 14,
  }),
  vector("GET is retried up to maxRetries times", [{ status: 503 }], {
    options: { maxRetries: 6 },
    delays: [125, 250, 500, 1000, 2000, 4000],
    outcome: ["ApiError", "unknown"],
    left: FULL - 6 * 14,
  }),
  vector(
    "GET waits twice as long before each retry, up to half of 8 seconds",
    [...Array(7).fill({ status: 500 }), ok],
    {
      options: { maxRetries: 7 },
      delays: [125, 250, 500, 1000, 2000, 4000, 4000],
      left: FULL - 6 * 14,
    },
  ),
  vector("GET is not retried with maxRetries 0", [{ status: 503 }, ok], {
    options: { maxRetries: 0 },
    outcome: ["ApiError", "unknown"],
  }),
  vector("GET is retried until the retry budget is spent", [{ status: 503 }], {
    budget: 14,
    delays: [125],
    outcome: ["ApiError", "unknown"],
    left: 0,
  }),
  vector("GET is not retried if the retry budget is too low", [{ status: 503 }, ok], {
    budget: 13,
    outcome: ["ApiError", "unknown"],
    left: 13,
  }),
  vector("GET is retried after 429 with a retry budget too low for other statuses", [{ status: 429 }, ok], {
    budget: 5,
    delays: [125],
    left: 5,
  }),
  vector("GET without retries adds a token to the retry budget", [ok], { budget: 100, left: 101 }),
  vector("GET is retried after truncated JSON", [{ fault: "truncated" }, ok], { delays: [125] }),
  vector("POST is not retried after truncated JSON", [{ fault: "truncated" }, ok], {
    outcome: ["ResponseError", "unknown"],
  }),
  vector("GET is not retried after an invalid certificate", [{ fault: "certificate" }, ok], {
    outcome: ["ConnectionError", "not sent"],
  }),
  vector(
    "GET is retried after 400 with a message about the rate limit",
    [{ status: 400, body: { code: 8, message: "Rate limit exceeded" } }, ok],
    { delays: [125] },
  ),
  vector(
    "POST is retried after 403 with a message about the rate limit",
    [{ status: 403, body: { code: 8, message: "rate limit exceeded" } }, ok],
    { delays: [125] },
  ),
  vector(
    "GET is retried after 400 with a prefix before the message about the rate limit",
    [{ status: 400, body: { code: 8, message: "internal call failed: rate limit exceeded for this user" } }, ok],
    { delays: [125] },
  ),
  ...["invalid argument: name: rate limit exceeded", "'rate limit exceeded' is not a name", 7].map((message) =>
    vector(
      `GET is not retried after 400 with the message ${JSON.stringify(message)}`,
      [{ status: 400, body: { code: 3, message, name: "rate limit exceeded" } }, ok],
      { outcome: ["ApiError", "rejected"] },
    ),
  ),
  vector("POST has an unknown outcome after 499", [{ status: 499 }, ok], { outcome: ["ApiError", "unknown"] }),
  vector("POST has an unknown outcome after 303", [{ status: 303 }, ok], { outcome: ["ApiError", "unknown"] }),
  vector(
    "POST is not retried after 500 with a message about the rate limit",
    [{ status: 500, body: { code: 2, message: "internal call failed: rate limit exceeded" } }, ok],
    { outcome: ["ApiError", "unknown"] },
  ),
  vector(
    "GET is not retried after 302 with a body about the rate limit",
    [{ status: 302, body: { message: "rate limit exceeded" } }, ok],
    { outcome: ["ApiError", "rejected"] },
  ),
  vector("GET is not retried after a body that is not a JSON object", [{ status: 200, body: [] }, ok], {
    outcome: ["ResponseError", "unknown"],
  }),
  vector(
    "POST is not retried if the route to the service is lost after the request was sent",
    [{ fault: "route lost" }, ok],
    {
      outcome: ["ConnectionError", "unknown"],
    },
  ),
  vector("DELETE succeeds with 404 after an attempt whose response was lost", [{ fault: "reset" }, { status: 404 }], {
    delays: [125],
    left: FULL - 14,
  }),
  vector("DELETE succeeds with 404 after an attempt with 503", [{ status: 503 }, { status: 404 }], {
    delays: [125],
    left: FULL - 14,
  }),
  vector("DELETE fails with 404 after an attempt that was not sent", [{ fault: "rejected" }, { status: 404 }], {
    delays: [125],
    outcome: ["ApiError", "rejected"],
    left: FULL - 14,
  }),
  vector("DELETE fails with 404 at the first attempt", [{ status: 404 }], { outcome: ["ApiError", "rejected"] }),
  vector(
    "GET fails with 404 after an attempt whose response was lost, with an unknown outcome",
    [{ fault: "reset" }, { status: 404 }],
    { delays: [125], outcome: ["ApiError", "unknown"], left: FULL - 14 },
  ),
  vector("PUT has an unknown outcome if it is rejected after an attempt with 502", [{ status: 502 }, { status: 400 }], {
    delays: [125],
    outcome: ["ApiError", "unknown"],
    left: FULL - 14,
  }),
  vector(
    "POST that was not sent is retried, but not after a second attempt with an unknown outcome",
    [{ fault: "rejected" }, { fault: "reset" }, ok],
    { delays: [125], outcome: ["ConnectionError", "unknown"], left: FULL - 14 },
  ),
];

export const vectors: readonly Vector[] = [
  ...statuses,
  ...exhausted,
  ...final,
  ...other,
  ...faults,
  ...lasting,
  ...timing,
  ...pauses,
  ...cases,
];
