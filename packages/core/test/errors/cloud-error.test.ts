import { inspect } from "node:util";
import { ApiError, CallTimeoutError, CloudError, ConnectionError, ResponseError, WaitError } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { hasErrorBrand } from "../../src/errors/cloud-error.ts";

const call = { operation: "clusters.get", method: "GET", path: "/api/v1/clusters/{cluster_id}", attempts: 3 };
const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });

const apiFacts = {
  status: 404,
  code: "NOT_FOUND",
  reason: "no such cluster",
  details: [{ a: 1 }],
  headers: { date: "today" },
  requestId: "r-1",
  retryAfterMs: 5,
} as const;
const responseFacts = { status: 200, contentType: "text/html", firstBytes: "<p>", truncated: false };
const waitFacts = { reason: "timeout", last: { state: "CREATING" }, history: [{ elapsedMs: 0, fields: {} }] } as const;

const queued = "gave up after 700 ms while queued: raise deadlineMs to wait longer";
const reset = { code: "ECONNRESET", status: 200, cause };
const shownCause = { cause: "Error: read ECONNRESET" };

test.each<[string, CloudError, string, object]>([
  [
    "ApiError",
    new ApiError(call, "rejected", apiFacts, "check cluster_id"),
    "404 NOT_FOUND: no such cluster: check cluster_id",
    { outcome: "rejected", ...apiFacts },
  ],
  [
    "ConnectionError",
    new ConnectionError(call, "unknown", "the connection failed", reset),
    "the connection failed",
    { outcome: "unknown", ...reset, ...shownCause },
  ],
  [
    "CallTimeoutError",
    new CallTimeoutError(call, "not sent", "deadlineMs", 700, queued),
    queued,
    { outcome: "not sent", limit: "deadlineMs", limitMs: 700 },
  ],
  [
    "ResponseError",
    new ResponseError(call, "the body is text/html", responseFacts),
    '200, but the body is text/html; it begins with "<p>"',
    { outcome: "unknown", ...responseFacts },
  ],
  [
    "WaitError",
    new WaitError(call, "not reached", { ...waitFacts, cause }),
    "not reached",
    { outcome: "unknown", ...waitFacts, ...shownCause },
  ],
])("every %s shows its name, its message and all its fields", (name, error, text, facts) => {
  const message = `clusters.get: ${text}`;
  expect([error instanceof Error, error instanceof CloudError, error.name]).toEqual([true, true, name]);
  expect(Object.keys(error)).not.toContain("name");
  expect(Object.getPrototypeOf(error)).toHaveProperty("name", name);
  expect(error.stack).toMatch(`${name}: ${message}`);
  expect(JSON.parse(JSON.stringify(error))).toEqual({ name, message, ...call, ...facts });
  const shown = inspect(error, { depth: 5 });
  for (const part of [`${name}: ${message}`, ...Object.keys({ ...call, ...facts })]) expect(shown).toContain(part);
});

test("an error's message leaves out an empty hint or body", () => {
  const facts = { ...apiFacts, code: undefined, reason: "" };
  expect(new ApiError(call, "unknown", facts, "").message).toBe("clusters.get: 404");
  expect(new ResponseError(call, "the body is empty", { ...responseFacts, firstBytes: "" }).message).toBe(
    "clusters.get: 200, but the body is empty",
  );
});

test("an error has no cause if none is known", () => {
  const connection = new ConnectionError(call, "unknown", "the connection failed", {});
  const wait = new WaitError(call, "not reached", { reason: "failed", last: undefined, history: [] });
  for (const error of [connection, wait]) {
    expect(error).not.toHaveProperty("cause");
    expect(error.toJSON()).not.toHaveProperty("cause");
  }
});

test.each([undefined, null, "error", 1, {}, new Error("x")])("hasErrorBrand() returns false for %o", (value) => {
  expect(hasErrorBrand(value)).toBe(false);
});
