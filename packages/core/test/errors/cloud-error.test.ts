import { inspect } from "node:util";
import { ApiError, CallTimeoutError, CloudError, ConnectionError, ResponseError, WaitError } from "@crdb-cloud/core";
import { describe, expect, test } from "vitest";
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

const errors: readonly (readonly [string, CloudError, Readonly<Record<string, unknown>>])[] = [
  [
    "ApiError",
    new ApiError(call, "rejected", apiFacts, "check cluster_id"),
    {
      message: "clusters.get: 404 NOT_FOUND: no such cluster: check cluster_id",
      outcome: "rejected",
      ...apiFacts,
    },
  ],
  [
    "ConnectionError",
    new ConnectionError(call, "unknown", "the connection failed", { code: "ECONNRESET", status: 200, cause }),
    {
      message: "clusters.get: the connection failed",
      outcome: "unknown",
      code: "ECONNRESET",
      status: 200,
      cause: "Error: read ECONNRESET",
    },
  ],
  [
    "CallTimeoutError",
    new CallTimeoutError(
      call,
      "not sent",
      "deadlineMs",
      700,
      "gave up after 700 ms while queued: raise deadlineMs to wait longer",
    ),
    {
      message: "clusters.get: gave up after 700 ms while queued: raise deadlineMs to wait longer",
      outcome: "not sent",
      limit: "deadlineMs",
      limitMs: 700,
    },
  ],
  [
    "ResponseError",
    new ResponseError(call, "the body is text/html", responseFacts),
    {
      message: 'clusters.get: 200, but the body is text/html; it begins with "<p>"',
      outcome: "unknown",
      ...responseFacts,
    },
  ],
  [
    "WaitError",
    new WaitError(call, "not reached", { ...waitFacts, cause }),
    {
      message: "clusters.get: not reached",
      outcome: "unknown",
      ...waitFacts,
      cause: "Error: read ECONNRESET",
    },
  ],
];

describe.each(errors)("%s", (name, error, facts) => {
  test("every error has a name that isn't enumerable, and that minifiers don't change", () => {
    expect(error.name).toBe(name);
    expect(Object.keys(error)).not.toContain("name");
    expect(Object.getPrototypeOf(error)).toHaveProperty("name", name);
  });

  test("every error is an instance of Error and CloudError", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(CloudError);
  });

  test("every error's stack starts with its name and message", () => {
    expect(error.stack).toMatch(`${name}: ${error.message}`);
  });

  test("an error's toJSON() returns all its fields and no others", () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name, ...call, ...facts });
  });

  test("inspect() shows all of an error's fields", () => {
    const shown = inspect(error, { depth: 5 });
    expect(shown).toMatch(`${name}: ${error.message}`);
    for (const fact of Object.keys({ ...call, ...facts })) if (fact !== "message") expect(shown).toContain(fact);
  });
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
