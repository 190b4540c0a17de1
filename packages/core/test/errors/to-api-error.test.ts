import type { ApiError } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { caught } from "../caught.ts";
import { CLUSTER_ID, MOOSE, openClient, openLatest } from "../open-client.ts";
import { gone, json, type Step, text } from "../scripted-fetch.ts";

type Cloud = ReturnType<typeof openClient>["cloud"];

const get = ({ clusters }: Cloud): Promise<unknown> => clusters.get({ cluster_id: CLUSTER_ID });
const create = ({ clusters }: Cloud): Promise<unknown> => clusters.create(MOOSE);

async function rejection(step: Step, call: (cloud: Cloud) => unknown = get, source?: string): Promise<ApiError> {
  const { cloud, error } = openClient([step], { apiKeySource: source, maxRetries: 0 });
  return error(call(cloud) as Promise<unknown>);
}

test("toApiError() returns an error with the service's message and details, even of an unknown code", async () => {
  const details = [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "GONE" }];
  const headers = { date: "today", "set-cookie": "a=b" };
  expect(await rejection(json(404, { code: 5, message: "cluster not found", details }, headers))).toMatchObject({
    ...{ name: "ApiError", status: 404, code: "NOT_FOUND", reason: "cluster not found", details, outcome: "rejected" },
    headers: { "content-type": "application/json", date: "today", "set-cookie": "[redacted]" },
    ...{ operation: "clusters.get", method: "GET", path: "/api/v1/clusters/{cluster_id}", attempts: 1 },
  });
  const unknown = json(409, { code: 99, message: "the host is full", hint: "scale it", details: [{ a: 1 }] });
  const facts = { status: 409, code: undefined, reason: "the host is full", details: [{ a: 1 }] };
  expect(await rejection(unknown)).toMatchObject({ name: "ApiError", ...facts });
});

const list = ({ clusters }: Cloud): unknown => clusters.list();
const listNodes = ({ clusters }: Cloud): unknown => clusters.listNodes({ cluster_id: CLUSTER_ID });
const denied = json(403, { code: 7, message: "" });
const down = (seconds: string): Step => json(503, { code: 14, message: "down" }, { "retry-after": seconds });
const limited = (code: number | undefined, seconds = "0"): Step => {
  return json(429, { code, message: "slow down" }, { "retry-after": seconds });
};
const limitSpend = ({ clusters }: Cloud) => clusters.setSpendLimit({ cluster_id: CLUSTER_ID, spendLimit: 1 });
const CHECK = "The service may have executed the request: check before you retry";
const MAYBE = 'The service may have executed the request: pass onUnknownOutcome: "adopt", or check before you retry';
const NEW = "if the cluster was just created, wait until it is ready";

test.each<[message: string, step: Step, call?: (cloud: Cloud) => unknown, apiKeySource?: string]>([
  ["get: 401 UNAUTHENTICATED: no: check MY_KEY", json(401, { code: 16, message: "no" }), get, "MY_KEY"],
  ["get: 401: {}: check apiKey", json(401, {})],
  ["create: 403 PERMISSION_DENIED: the key's account needs the ADMIN or CREATE role", denied, create],
  ["get: 404 NOT_FOUND: gone: check cluster_id", gone],
  [`listNodes: 404 NOT_FOUND: gone: check cluster_id; ${NEW}`, gone, listNodes],
  ["list: 404: nothing here: check baseUrl", text(404, "nothing here"), list],
  ["get: 429 RESOURCE_EXHAUSTED: slow down: the service asks you to wait 90 s", limited(8, "90")],
  ["get: 429: slow down: send fewer requests", limited(undefined)],
  ["get: 503 UNAVAILABLE: down: the service asks you to wait 120 s", down("120")],
  ["create: 409 ALREADY_EXISTS: name is taken", json(409, { code: 6, message: "name is taken" }), create],
  [`create: 500 INTERNAL: oops. ${MAYBE}`, json(500, { code: 13, message: "oops" }), create],
  [`create: 500: oops. ${MAYBE}`, json(500, { message: "oops." }), create],
  [`setSpendLimit: 500: oops. ${CHECK}`, json(500, { message: "oops" }), limitSpend],
  ["get: 500 INTERNAL: oops", json(500, { code: 13, message: "oops" })],
  ["get: 502:   <html>Bad</html>: a proxy may have sent this response", text(502, "\n <html>Bad</html>")],
  ["get: 502: a < b", text(502, "a < b")],
  ["get: 500", text(500, null)],
  ["get: 400: null", json(400, null)],
  ["get: 307", text(307, null)],
  ["get: 400", text(400, null, { location: "https://other.example/" })],
])("toApiError() writes the message %s", async (message, step, call = get, source = undefined) => {
  expect((await rejection(step, call, source)).message).toBe(`clusters.${message}`);
});

test.each([
  [301, "https://login.test/cb?code=1", " to https://login.test"],
  [302, "/elsewhere", " to https://cockroachlabs.cloud"],
  [302, "https://[", ""],
  [399, "https://other.example/", " to https://other.example"],
])("toApiError() describes a %i with Location: %s", async (status, location, target) => {
  const { message } = await rejection(text(status, null, { location }));
  const advice = "To protect the API key, the client does not follow redirects. Check baseUrl";
  expect(message).toBe(`clusters.get: ${status}: the service redirected the request${target}. ${advice}`);
});

test("toApiError() lists no permissions for a 403 if the operation requires none", async () => {
  const error = await caught(openLatest([json(403, { code: 7, message: "no" })]).cloud.clusters.listVersions());
  expect(error.message).toBe("clusters.listVersions: 403 PERMISSION_DENIED: no");
});

test("toApiError() shortens a long HTML page, and ignores details if they aren't an array", async () => {
  expect((await rejection(text(502, "x".repeat(200)))).reason).toHaveLength(200);
  expect((await rejection(text(502, "x".repeat(201)))).reason).toBe(`${"x".repeat(200)}…`);
  expect((await rejection(json(400, { message: "no", details: "none" }))).details).toEqual([]);
});
