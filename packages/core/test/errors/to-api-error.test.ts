import type { ApiError } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { toApiError } from "../../src/errors/to-api-error.ts";
import { createRedactor } from "../../src/redaction/redactor.ts";
import { createCall } from "../../src/request/call.ts";
import { resolveOptions } from "../../src/transport/client-options.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID, KEY, MOOSE, openClient } from "../open-client.ts";
import { openLatest } from "../open-latest.ts";
import { json, type Step, text } from "../scripted-fetch.ts";

type Cloud = ReturnType<typeof openClient>["cloud"];

const get = ({ clusters }: Cloud): Promise<unknown> => clusters.get({ cluster_id: CLUSTER_ID });
const create = ({ clusters }: Cloud): Promise<unknown> => clusters.create(MOOSE);

async function rejection(step: Step, call = get, apiKeySource?: string): Promise<ApiError> {
  const { cloud, clock } = openClient([step], { apiKeySource, maxRetries: 0 });
  return clock.run(caught<ApiError>(call(cloud)));
}

test("toApiError() returns an error with the service's message and details, even of an unknown code", async () => {
  const details = [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "GONE" }];
  const headers = { date: "today", "set-cookie": "a=b" };
  expect(await rejection(json(404, { code: 5, message: "cluster not found", details }, headers))).toMatchObject({
    name: "ApiError",
    status: 404,
    code: "NOT_FOUND",
    reason: "cluster not found",
    details,
    headers: { "content-type": "application/json", date: "today", "set-cookie": "[redacted]" },
    retryAfterMs: undefined,
    outcome: "rejected",
    ...{ operation: "clusters.get", method: "GET", path: "/api/v1/clusters/{cluster_id}", attempts: 1 },
  });
  const unknown = json(409, { code: 99, message: "the host is full", hint: "scale it", details: [{ a: 1 }] });
  const facts = { status: 409, code: undefined, reason: "the host is full", details: [{ a: 1 }] };
  expect(await rejection(unknown)).toMatchObject({ name: "ApiError", ...facts });
});

const FOLLOWS_NO_REDIRECT = "but the client follows none, to protect the API key: check baseUrl";

test.each<[message: string, step: Step, call?: typeof get, apiKeySource?: string]>([
  ["clusters.get: 401 UNAUTHENTICATED: no: check MY_KEY", json(401, { code: 16, message: "no" }), get, "MY_KEY"],
  ["clusters.get: 401: {}: check apiKey", json(401, {})],
  [
    "clusters.create: 403 PERMISSION_DENIED: no: the key's account needs ADMIN or CREATE",
    json(403, { code: 7, message: "no" }),
    create,
  ],
  ["clusters.get: 404 NOT_FOUND: not found: check cluster_id", json(404, { code: 5, message: "not found" })],
  [
    "clusters.listNodes: 404 NOT_FOUND: not found: check cluster_id; if the cluster was just created, wait until it is ready",
    json(404, { code: 5, message: "not found" }),
    ({ clusters }) => clusters.listNodes({ cluster_id: CLUSTER_ID }),
  ],
  ["clusters.list: 404: nothing here: check baseUrl", text(404, "nothing here"), ({ clusters }) => clusters.list()],
  [
    "clusters.get: 429 RESOURCE_EXHAUSTED: rate limit exceeded: the service asks you to wait 90 s",
    json(429, { code: 8, message: "rate limit exceeded" }, { "retry-after": "90" }),
  ],
  ["clusters.get: 429: rate limit exceeded: send fewer requests", json(429, { message: "rate limit exceeded" })],
  ["clusters.get: 429: slow down: send fewer requests", json(429, { message: "slow down" }, { "retry-after": "0" })],
  [
    "clusters.get: 503 UNAVAILABLE: down: the service asks you to wait 120 s",
    json(503, { code: 14, message: "down" }, { "retry-after": "120" }),
  ],
  ["clusters.create: 409 ALREADY_EXISTS: name is taken", json(409, { code: 6, message: "name is taken" }), create],
  [
    'clusters.create: 500 INTERNAL: oops. The service may have executed the request: pass onUnknownOutcome: "adopt", or check before you retry',
    json(500, { code: 13, message: "oops" }),
    create,
  ],
  ["clusters.get: 500 INTERNAL: oops", json(500, { code: 13, message: "oops" })],
  ["clusters.get: 502:   <html>Bad</html>: a proxy may have sent this", text(502, "\n <html>Bad</html>")],
  ["clusters.get: 502: a < b", text(502, "a < b")],
  ["clusters.get: 502: a<b", text(502, "a<b")],
  ["clusters.get: 500", text(500, null)],
  ["clusters.get: 400: null", json(400, null)],
  [
    `clusters.get: 301: the service redirected the request to https://login.test, ${FOLLOWS_NO_REDIRECT}`,
    text(301, null, { location: "https://login.test/cb?code=1" }),
  ],
  [
    `clusters.get: 302: the service redirected the request to https://cockroachlabs.cloud, ${FOLLOWS_NO_REDIRECT}`,
    text(302, null, { location: "/elsewhere" }),
  ],
  [
    `clusters.get: 302: the service redirected the request, ${FOLLOWS_NO_REDIRECT}`,
    text(302, null, { location: "https://[" }),
  ],
  ["clusters.get: 307", text(307, null)],
  ["clusters.get: 400", text(400, null, { location: "https://other.example/" })],
  [
    `clusters.get: 399: the service redirected the request to https://other.example, ${FOLLOWS_NO_REDIRECT}`,
    text(399, "", { location: "https://other.example/" }),
  ],
])("toApiError() writes the message %s", async (message, step, call, source) => {
  expect((await rejection(step, call, source)).message).toBe(message);
});

test("toApiError() lists no permissions for a 403 if the operation requires none", () => {
  const settings = resolveOptions({ apiKey: KEY });
  const operation = { method: "GET", path: "/me", permissions: [] };
  const content = { url: "", body: undefined, redactor: createRedactor([]) };
  const call = createCall(settings, "me.get", operation, content);
  const response = { status: 403, headers: new Headers(), body: new Uint8Array() };
  expect(toApiError(call, response, { outcome: "rejected", retryAfterMs: undefined }, "apiKey").message).toBe(
    "me.get: 403",
  );
});

test("toApiError() hides an API key that the service repeats, in every encoding", async () => {
  const secret = 'quote"and&and-some';
  const quoted = JSON.stringify(secret).slice(1, -1);
  const message = `bad key ${quoted.replace("&", "\\u0026")}`;
  const escaped = `{"code":16,"message":"${message}","details":[{"@type":"t","key":"${quoted}"}]}`;
  const { cloud } = openClient([text(401, escaped, { server: secret, "x-echo": secret })], { apiKey: secret });
  const error = await caught<ApiError>(cloud.clusters.list());
  const details = [{ "@type": "t", key: "[redacted]" }];
  expect(error).toMatchObject({ code: "UNAUTHENTICATED", reason: "bad key [redacted]", details });
  expect(JSON.stringify(error)).not.toMatch(/and-some/);
});

test("toApiError() shortens a long HTML page, and ignores details if they aren't an array", async () => {
  expect((await rejection(text(502, "x".repeat(10_000)))).reason).toHaveLength(201);
  expect((await rejection(json(400, { message: "no", details: "none" }))).details).toEqual([]);
});

test.each(["message", "code"])(
  "toApiError() reads the body even if a password in the request is %s",
  async (password) => {
    const body = { code: 3, message: "the password must have 12 characters" };
    const { cloud } = openLatest([json(400, body)]);
    const error = await caught<ApiError>(cloud.sqlUsers.create({ cluster_id: "a", name: "ada", password }));
    expect(error).toMatchObject({ code: "INVALID_ARGUMENT", reason: body.message });
  },
);
