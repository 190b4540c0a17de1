import { expect, test } from "vitest";
import type { ApiError } from "../../src/2024-09-16.ts";
import { resolveClientOptions } from "../../src/client/client-options.ts";
import { toApiError } from "../../src/errors/to-api-error.ts";
import { createRedactor } from "../../src/redaction/redactor.ts";
import { createCall } from "../../src/request/create-call.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID, KEY, MOOSE, openClient } from "../open-client.ts";
import { json, type Step, text } from "../scripted-fetch.ts";

type Cloud = ReturnType<typeof openClient>["cloud"];

const get = ({ clusters }: Cloud): Promise<unknown> => clusters.get({ cluster_id: CLUSTER_ID });
const create = ({ clusters }: Cloud): Promise<unknown> => clusters.create(MOOSE);

async function refusal(step: Step, call = get, apiKeySource?: string): Promise<ApiError> {
  const { cloud, clock } = openClient([step], { apiKeySource, maxRetries: 0 });
  return clock.run(caught<ApiError>(call(cloud)));
}

test("toApiError() contains the message and the details of the service", async () => {
  const details = [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "GONE" }];
  const error = await refusal(
    json(404, { code: 5, message: "cluster not found", details }, { date: "today", "set-cookie": "a=b" }),
  );
  expect(error).toMatchObject({
    name: "ApiError",
    status: 404,
    code: "NOT_FOUND",
    reason: "cluster not found",
    details,
    headers: { "content-type": "application/json", date: "today", "set-cookie": "[redacted]" },
    retryAfterMs: undefined,
    outcome: "rejected",
    operation: "clusters.get",
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}",
    attempts: 1,
  });
});

test.each([
  [
    "401 by the key's source",
    json(401, { code: 16, message: "unauthenticated" }),
    get,
    "COCKROACH_API_KEY",
    "clusters.get: 401 UNAUTHENTICATED: unauthenticated: check the key that came from COCKROACH_API_KEY",
  ],
  ["401 by the option", json(401, {}), get, undefined, "clusters.get: 401: {}: check the key that came from apiKey"],
  [
    "403 by the permission",
    json(403, { code: 7, message: "unauthorized" }),
    create,
    undefined,
    "clusters.create: 403 PERMISSION_DENIED: unauthorized: the key's account needs ADMIN or CREATE",
  ],
  [
    "404 by the parameter",
    json(404, { code: 5, message: "not found" }),
    get,
    undefined,
    "clusters.get: 404 NOT_FOUND: not found: check cluster_id",
  ],
  [
    "404 below a cluster by waiting",
    json(404, { code: 5, message: "not found" }),
    ({ clusters }: Cloud) => clusters.listNodes({ cluster_id: CLUSTER_ID }),
    undefined,
    "clusters.listNodes: 404 NOT_FOUND: not found: check cluster_id; if the cluster was just created, wait until it is ready",
  ],
  [
    "404 without parameters by the address",
    text(404, "nothing here"),
    ({ clusters }: Cloud) => clusters.list(),
    undefined,
    "clusters.list: 404: nothing here: check baseUrl",
  ],
  [
    "429 by how long",
    json(429, { code: 8, message: "rate limit exceeded" }, { "retry-after": "90" }),
    get,
    undefined,
    "clusters.get: 429 RESOURCE_EXHAUSTED: rate limit exceeded: the service asks to wait 90 s",
  ],
  [
    "429 without how long",
    json(429, { message: "rate limit exceeded" }),
    get,
    undefined,
    "clusters.get: 429: rate limit exceeded: send fewer requests",
  ],
  [
    "429 that asks for no wait",
    json(429, { message: "rate limit exceeded" }, { "retry-after": "0" }),
    get,
    undefined,
    "clusters.get: 429: rate limit exceeded: send fewer requests",
  ],
  [
    "503 by how long",
    json(503, { code: 14, message: "down" }, { "retry-after": "120" }),
    get,
    undefined,
    "clusters.get: 503 UNAVAILABLE: down: the service asks to wait 120 s",
  ],
  [
    "409 by the service's words",
    json(409, { code: 6, message: "name is taken" }),
    create,
    undefined,
    "clusters.create: 409 ALREADY_EXISTS: name is taken",
  ],
  [
    "500 to a change by looking",
    json(500, { code: 13, message: "oops" }),
    create,
    undefined,
    "clusters.create: 500 INTERNAL: oops: the service may have executed the request, so check before you repeat it",
  ],
  [
    "500 to a GET by its words",
    json(500, { code: 13, message: "oops" }),
    get,
    undefined,
    "clusters.get: 500 INTERNAL: oops",
  ],
  [
    "an HTML page by its beginning",
    text(502, "<html>Bad gateway</html>"),
    get,
    undefined,
    "clusters.get: 502: <html>Bad gateway</html>",
  ],
  ["an empty body by its status", text(500, null), get, undefined, "clusters.get: 500"],
  ["null by its text", json(400, null), get, undefined, "clusters.get: 400: null"],
  [
    "a redirect by its target",
    text(301, null, { location: "https://login.test/cb?code=1" }),
    get,
    undefined,
    "clusters.get: 301: the response redirects to https://login.test; the client does not follow redirects, so that the API key is never sent to another origin: check baseUrl",
  ],
  [
    "a redirect to a path",
    text(302, null, { location: "/elsewhere" }),
    get,
    undefined,
    "clusters.get: 302: the response redirects to https://cockroachlabs.cloud; the client does not follow redirects, so that the API key is never sent to another origin: check baseUrl",
  ],
  [
    "a redirect to nonsense",
    text(302, null, { location: "https://[" }),
    get,
    undefined,
    "clusters.get: 302: the response redirects; the client does not follow redirects, so that the API key is never sent to another origin: check baseUrl",
  ],
  ["a redirect to nowhere", text(307, null), get, undefined, "clusters.get: 307"],
] as const)("toApiError() explains %s", async (_, step, call, source, message) => {
  const error = await refusal(step, call, source);
  expect(error.message).toBe(message);
});

test("toApiError() names no permission if the operation needs none", () => {
  const settings = resolveClientOptions({ apiKey: KEY });
  const operation = { method: "GET", path: "/me", permissions: [] };
  const content = { url: "", body: undefined, redactor: createRedactor([]) };
  const call = createCall(settings, "me.get", operation, content);
  const response = { status: 403, headers: new Headers(), body: new Uint8Array() };
  expect(toApiError(call, response, { outcome: "rejected", retryAfterMs: undefined }, "apiKey").message).toBe(
    "me.get: 403",
  );
});

test("toApiError() hides a key in every form in which the service repeats it", async () => {
  const secret = 'quote"and&and-some';
  const escaped = `{"code":16,"message":"bad key ${JSON.stringify(secret).slice(1, -1).replace("&", "\\u0026")}","details":[{"@type":"t","key":"${JSON.stringify(secret).slice(1, -1)}"}]}`;
  const { cloud } = openClient([text(401, escaped, { server: secret, "x-echo": secret })], { apiKey: secret });
  const error = await caught<ApiError>(cloud.clusters.list());
  expect(error.code).toBe("UNAUTHENTICATED");
  expect(error.reason).toBe("bad key [redacted]");
  expect(error.details).toEqual([{ "@type": "t", key: "[redacted]" }]);
  expect(JSON.stringify(error)).not.toMatch(/and-some/);
});

test("toApiError() shows no more than the beginning of a long page", async () => {
  const error = await refusal(text(502, "x".repeat(10_000)));
  expect(error.reason).toHaveLength(201);
});

test("toApiError() ignores details that are not a list", async () => {
  expect((await refusal(json(400, { message: "no", details: "none" }))).details).toEqual([]);
});

test("toApiError() never shows the key itself", async () => {
  expect((await refusal(json(401, { message: `key ${KEY} is revoked` }))).message).toMatch(
    /^clusters.get: 401: key \[redacted\] is revoked/,
  );
});

test("toApiError() explains the header Location only for a status below 400", async () => {
  const location = { location: "https://other.example/" };
  expect((await refusal(text(399, "", location))).message).toContain("the client does not follow redirects");
  expect((await refusal(text(400, "", location))).message).not.toContain("redirects");
});
