import { inspect } from "node:util";
import {
  ApiError,
  CallTimeoutError,
  CloudError,
  ConnectionError,
  isCloudError,
  ResponseError,
  WaitError,
} from "@crdb-cloud/core";
import { expect, onTestFinished, test, vi } from "vitest";
import { EnsureError } from "../../src/errors/ensure-error.ts";
import { toGrpcCode } from "../../src/errors/grpc-code.ts";
import { linkToGuide } from "../../src/errors/guide-link.ts";

const call = { operation: "clusters.get", method: "GET", path: "/api/v1/clusters/{cluster_id}", attempts: 3 };
const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });

const apiFacts = {
  ...({ status: 404, code: "NOT_FOUND", reason: "no such cluster", details: [{ a: 1 }] } as const),
  ...{ headers: { date: "today" }, requestId: "r-1", retryAfterMs: 5 },
};
const responseFacts = { status: 200, contentType: "text/html", firstBytes: "<p>", truncated: false };
const waitFacts = { reason: "timeout", last: { state: "CREATING" }, history: [{ elapsedMs: 0, fields: {} }] } as const;

const HTML = '200, but it is HTML; it begins with "<p>"';
const queued = "gave up after 700 ms while queued: raise deadlineMs to wait longer";
const reset = { code: "ECONNRESET", status: 200, cause };
const shownCause = { cause: "Error: read ECONNRESET" };
const limits = { limit: "deadlineMs", limitMs: 700 } as const;
const limited = { path: "/api/v1/clusters", attempts: 1, reason: "limit", cluster_id: "c0", ...shownCause };

test.each<[CloudError, string, string, object]>([
  [new ApiError(call, "rejected", apiFacts, "ask"), "404 NOT_FOUND: no such cluster: ask", "rejected", apiFacts],
  [new ConnectionError(call, "unknown", "it failed", reset), "it failed", "unknown", { ...reset, ...shownCause }],
  [new CallTimeoutError(call, "not sent", limits.limit, limits.limitMs, queued), queued, "not sent", limits],
  [new ResponseError(call, "it is HTML", responseFacts), HTML, "unknown", responseFacts],
  [new EnsureError("limit", "it exists", "c0", cause, call.operation), "it exists", "rejected", limited],
  [new WaitError(call, "it failed", { ...waitFacts, cause }), "it failed", "unknown", { ...waitFacts, ...shownCause }],
])("every error shows its name, its message and all its fields: %s", (error, text, outcome, facts) => {
  const { name } = error.constructor;
  const message = `clusters.get: ${text}`;
  expect([error instanceof Error, error instanceof CloudError, error.name]).toEqual([true, true, name]);
  expect(Object.keys(error)).not.toContain("name");
  expect(Object.getPrototypeOf(error)).toHaveProperty("name", name);
  expect(error.stack).toMatch(`${name}: ${message}`);
  expect(JSON.parse(JSON.stringify(error))).toEqual({ name, message, ...call, outcome, ...facts });
  const shown = inspect(error, { depth: 5 });
  for (const part of [`${name}: ${message}`, ...Object.keys({ ...call, ...facts })]) expect(shown).toContain(part);
});

test("an error has no cause if none is known, and no warning if only a connection failed", () => {
  const connection = new ConnectionError({ ...call, method: "CONNECT" }, "unknown", "the connection failed", {});
  const wait = new WaitError(call, "not reached", { reason: "failed", last: undefined, history: [] });
  for (const error of [connection, wait]) {
    expect(error).not.toHaveProperty("cause");
    expect(error.toJSON()).not.toHaveProperty("cause");
  }
  expect(connection.message).toBe("clusters.get: the connection failed");
});

test("isCloudError() recognizes errors from another copy of the package, where instanceof fails", async () => {
  const url = new URL("../../src/errors/cloud-error.ts?copy", import.meta.url).href;
  const { CloudError: Copy }: { CloudError: typeof CloudError } = await import(url);
  class CopiedError extends Copy {
    override readonly name = "ApiError";
  }
  const error = new CopiedError(call, "rejected", "no");
  expect([error instanceof CloudError, isCloudError(error)]).toEqual([false, true]);
});

test("isCloudError() returns false for errors that aren't from this package, and for other values", () => {
  const lookalike = Object.assign(new Error("clusters.get: 401"), { name: "ApiError", status: 401 });
  for (const value of [new TypeError("x"), lookalike, undefined, null, "ApiError", 1, {}]) {
    expect(isCloudError(value)).toBe(false);
  }
});

test("only a build with a documentation site adds links to messages", () => {
  expect(linkToGuide("errors")).toBe("");
  vi.stubGlobal("SITE_URL", "https://docs.example/crdb-cloud/");
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(linkToGuide("errors")).toBe(" (https://docs.example/crdb-cloud/guides/errors/)");
});

test.each([-1, 17, 1.5, Number.NaN, "5", "length", null, {}])("toGrpcCode() returns undefined for %o", (code) => {
  expect(toGrpcCode(code)).toBeUndefined();
});
