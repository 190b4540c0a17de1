import { expect, test } from "vitest";
import { ApiError, CallTimeoutError, ConnectionError, ResponseError } from "../../src/2024-09-16.ts";
import type { Call } from "../../src/request/call.ts";
import { backoffMs, judgeError, judgeResponse, mayRetry } from "../../src/retry/retry-policy.ts";

const facts = { operation: "clusters.get", method: "GET", path: "/", attempts: 1 };
const passing = { transient: true, throttled: false, outcome: "unknown", retryAfterMs: undefined } as const;

test("judgeResponse() returns the delay in Retry-After", () => {
  const response = { status: 503, headers: new Headers({ "retry-after": "7" }), body: new Uint8Array() };
  expect(judgeResponse(response)).toEqual({
    transient: true,
    throttled: false,
    outcome: "unknown",
    retryAfterMs: 7000,
  });
});

test("judgeResponse() returns the outcome unknown for a 5xx whose message is about a rate limit", () => {
  const body = new TextEncoder().encode('{"message":"Rate Limit Exceeded"}');
  expect(judgeResponse({ status: 500, headers: new Headers(), body })).toMatchObject({
    throttled: true,
    outcome: "unknown",
  });
  expect(judgeResponse({ status: 400, headers: new Headers(), body })).toMatchObject({
    throttled: true,
    outcome: "rejected",
  });
});

test.each([
  [400, { transient: false, outcome: "rejected" }],
  [408, { transient: true, outcome: "unknown" }],
  [429, { transient: true, outcome: "rejected", throttled: true }],
  [500, { transient: true, outcome: "unknown" }],
  [501, { transient: false, outcome: "unknown" }],
] as const)("judgeResponse() for the status %i returns %o", (status, expected) => {
  const response = { status, headers: new Headers(), body: new Uint8Array() };
  expect(judgeResponse(response)).toEqual({ throttled: false, retryAfterMs: undefined, ...expected });
});

test("judgeResponse() does not treat a redirect whose body is about a rate limit as throttled", () => {
  const body = new TextEncoder().encode("rate limit exceeded");
  expect(judgeResponse({ status: 302, headers: new Headers(), body })).toMatchObject({
    transient: false,
    throttled: false,
  });
});

test("judgeError() returns for an ApiError the same result as judgeResponse() for its response", () => {
  const error = new ApiError(
    facts,
    "rejected",
    { status: 503, code: undefined, reason: "", details: [], headers: {}, requestId: undefined, retryAfterMs: 7000 },
    "",
  );
  expect(judgeError(error)).toEqual({ ...passing, retryAfterMs: 7000 });
});

test.each([
  ["ECONNRESET", true],
  ["CERT_HAS_EXPIRED", false],
] as const)("judgeError() for a ConnectionError with the code %s returns transient: %s", (code, transient) => {
  const error = new ConnectionError(facts, "not sent", "", { code, cause: undefined });
  expect(judgeError(error)).toEqual({ transient, outcome: "not sent" });
});

test.each([
  ["timeoutMs", true],
  ["deadlineMs", false],
] as const)("judgeError() for a call that exceeded %s returns transient: %s", (limit, transient) => {
  expect(judgeError(new CallTimeoutError(facts, "not sent", limit, 1, ""))).toMatchObject({
    transient,
    outcome: "not sent",
  });
});

test.each([true, false])(
  "judgeError() returns transient for a ResponseError only if its body is truncated: %s",
  (truncated) => {
    const error = new ResponseError(facts, "", { status: 200, contentType: "", firstBytes: "", truncated });
    expect(judgeError(error).transient).toBe(truncated);
  },
);

test("judgeError() returns transient: false for an unknown error", () => {
  expect(judgeError(new RangeError("odd"))).toMatchObject({ transient: false, outcome: "unknown" });
});

test.each(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])("mayRetry() returns true for %s after any outcome", (method) => {
  expect(mayRetry({ method, attempts: 1, maxRetries: 1 } as Call, passing)).toBe(true);
});

test.each(["POST", "PATCH", "PROPFIND"])(
  "mayRetry() returns true for %s only if the service did not execute the request",
  (method) => {
    const call = { method, attempts: 1, maxRetries: 1 } as Call;
    const outcomes = ["unknown", "rejected", "not sent"] as const;
    expect(outcomes.map((outcome) => mayRetry(call, { ...passing, outcome }))).toEqual([false, true, true]);
  },
);

test("mayRetry() returns false after the last retry and for permanent failures", () => {
  const call = { method: "GET", attempts: 2, maxRetries: 1 } as Call;
  expect(mayRetry(call, passing)).toBe(false);
  expect(mayRetry({ ...call, attempts: 1 }, { ...passing, transient: false })).toBe(false);
});

test("backoffMs() has a limit that doubles from 250 ms up to 8 s", () => {
  const ceilings = [1, 2, 3, 4, 5, 6, 7, 60].map((retry) => backoffMs(retry, () => 1));
  expect(ceilings).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
});

test("backoffMs() returns a random delay from zero up to the limit", () => {
  expect(backoffMs(2, () => 0)).toBe(0);
  expect(backoffMs(2, () => 0.5)).toBe(250);
});
