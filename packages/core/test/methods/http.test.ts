import { getEventListeners } from "node:events";
import { expect, expectTypeOf, test, vi } from "vitest";
import { type ClusterList, createClient, type Transport } from "../../src/generated/2022-03-31.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID, KEY, MOOSE, type OpenClient, openClient } from "../open-client.ts";
import { json, refused, reset, type Step, silence, text } from "../scripted-fetch.ts";

type Send = (method: string, path: string, init?: object) => Promise<unknown>;

const ROOT = "/api/v1/clusters";
const PATH = "/api/v1/clusters/{cluster_id}";
const params = { path: { cluster_id: CLUSTER_ID } };

function get({ cloud }: OpenClient, init: object = {}) {
  return cloud.http.GET(PATH, { params, ...init });
}

/** Opens a client with a middleware that replaces the request by another one with the same URL and method. */
function openReplaced(step: Step): OpenClient {
  const client = openClient([step], { maxRetries: 0 });
  client.cloud.http.use({ onRequest: ({ request }) => new Request(request.url, { method: request.method }) });
  return client;
}

/** A transport that reports a response which `fetch` may not, or not so. */
function respond(status: number, body: string, headers: Record<string, string> = {}): Transport {
  return async ({ onSending, onStatus }) => {
    onSending();
    onStatus(status);
    return { status, headers: new Headers(headers), body: new TextEncoder().encode(body) };
  };
}

test("cloud.http sends the API key, the API version and the client's headers", async () => {
  const { cloud, requests } = openClient([json(200, { clusters: [] })], { headers: { "Cc-Username": "moose" } });
  const query = { show_inactive: true };
  const { data } = await cloud.http.GET(ROOT, { params: { query }, headers: { "X-Team": "blue" } });
  expectTypeOf(data).toExtend<ClusterList | undefined>();
  expect(data).toEqual({ clusters: [] });
  expect(cloud.http).toBe(cloud.http);
  const own = { authorization: `Bearer ${KEY}`, accept: "application/json", "cc-version": "2022-03-31" };
  const headers = { ...own, "cc-username": "moose", "x-team": "blue" };
  expect(requests).toMatchObject([{ url: "https://cockroachlabs.cloud/api/v1/clusters?show_inactive=true", headers }]);
});

test("cloud.http fills in path parameters of any path, and may use another path on the same origin", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  const request = cloud.http.request as Send;
  await request("get", "/api/v1/moose/{name}", { params: { path: { name: "a/b" } } });
  await request("get", PATH, { params, baseUrl: "https://cockroachlabs.cloud/s" });
  const paths = requests.map(({ url }) => url.replace("https://cockroachlabs.cloud", ""));
  expect(paths).toEqual(["/api/v1/moose/a%2Fb", `/s${ROOT}/${CLUSTER_ID}`]);
});

const NAME = "clusters.get";
const html = text(200, "<html>", { "content-type": "text/html" });
const LENGTH_0 = { "content-length": "0" };
const NOT_FOUND = { code: 5, message: "not found" };

test.each<[string, Step, [data: unknown, error: unknown, status: number], object?]>([
  ["a 300", json(300, NOT_FOUND), [undefined, NOT_FOUND, 300]],
  ["an error response", json(404, NOT_FOUND), [undefined, NOT_FOUND, 404]],
  ["a 500 without a body", text(500, null), [undefined, { message: `${NAME}: 500 with an empty body` }, 500]],
  ["a 599 without a body", text(599, null, LENGTH_0), [undefined, { message: `${NAME}: 599 with an empty body` }, 599]],
  ["a 204", text(204, null), [undefined, undefined, 204]],
  ["a 205", text(205, null), [undefined, undefined, 205]],
  ["an empty body", text(200, ""), [undefined, undefined, 200]],
  ["text, with parseAs: text", text(200, "<html>"), ["<html>", undefined, 200], { parseAs: "text" }],
])("cloud.http returns %s as a value, like openapi-fetch", async (_, step, expected, init) => {
  const { data, error, response } = await get(openClient([step], { maxRetries: 0 }), init);
  expect([data, error, response.status]).toEqual(expected);
  expect(response.ok).toBe(response.status < 300);
  if (response.status >= 500) expect(response.headers.get("content-type")).toBe("application/json");
});

test.each([
  [204, "surprise", { "content-length": "8" }],
  [205, "surprise", { "content-length": "8" }],
  [200, "", { "content-length": "20", "content-encoding": "gzip" }],
  [299, "", { "transfer-encoding": "chunked", "content-length": "0" }],
])("cloud.http returns no data for the status %i, the body %j and the headers %j", async (status, body, headers) => {
  const transport = respond(status, body, headers as Record<string, string>);
  const { http } = createClient({ apiKey: KEY, transport });
  const { data, error, response } = await http.GET(PATH, { params });
  expect([response.status, data, error]).toEqual([status, undefined, undefined]);
  expect((await http.HEAD(PATH as never, { params } as never)).data).toBeUndefined();
});

test.each<[string, OpenClient, object]>([
  ["the status 304", openClient([text(304, null)]), { name: "ApiError", status: 304 }],
  ...[0, 199, 799].map((status): [string, OpenClient, object] => [
    `the status ${status}, which the Response constructor rejects`,
    openClient([], { transport: respond(status, ""), fetch: undefined }),
    { name: "ApiError", status, outcome: "unknown" },
  ]),
  ["a 200 that contains HTML instead of JSON", openClient([html]), { operation: "clusters.get", firstBytes: "<html>" }],
])("cloud.http throws an error for %s", async (_, client, expected) => {
  expect(await caught(get(client))).toMatchObject(expected);
});

const created = json(200, { id: "new" });

test.each<[string, Step[], number]>([
  ["fails", [refused, json(429, {}), created], 3],
  ["has an incomplete body", [text(200, '{"id":', { "content-type": "application/json" }), created], 2],
])("cloud.http retries like the other methods if a call %s, and sends the body again", async (_, steps, count) => {
  const { cloud, clock, requests } = openClient(steps);
  const path = "/api/v1/clusters/{cluster_id}/spend-limit";
  const { data } = await clock.run(cloud.http.PUT(path, { params, body: { spendLimit: 5 } }));
  expect(data).toEqual({ id: "new" });
  expect(requests.map(({ body }) => body)).toEqual(Array(count).fill('{"spendLimit":5}'));
});

test("if the connection fails, cloud.http's error names what was called, and the client still works", async () => {
  const { cloud } = openClient([reset, created]);
  const facts = { operation: "clusters.create", path: ROOT, outcome: "unknown" };
  expect(await caught(cloud.http.POST(ROOT, { body: MOOSE }))).toMatchObject({ name: "ConnectionError", ...facts });
  expect((await cloud.http.POST(ROOT, { body: MOOSE })).data).toEqual({ id: "new" });
  const unknown = openClient([reset], { maxRetries: 0 }).cloud.http.request as Send;
  const [operation, path] = ["GET /api/v1/invoices", "/api/v1/invoices"];
  expect(await caught(unknown("get", path))).toMatchObject({ operation, path });
  expect(await caught(get(openReplaced(reset)))).toMatchObject({ operation: "clusters.get", path: PATH });
});

test("cloud.http parses JSON once, and leaves the body to the caller of parseAs: stream, and to middleware", async () => {
  const { cloud } = openClient([json(200, { id: "é" })]);
  const parse = vi.spyOn(JSON, "parse");
  const { data, response } = await cloud.http.GET(PATH, { params });
  expect(parse.mock.calls).toEqual([['{"id":"é"}']]);
  parse.mockRestore();
  expect([data, response.bodyUsed]).toEqual([{ id: "é" }, false]);
  expect(response.headers.get("content-length")).toBe("11");
  const { response: whole } = await cloud.http.GET(PATH, { params, parseAs: "stream" });
  expect(await whole.json()).toEqual({ id: "é" });
  cloud.http.use({
    async onResponse({ response }) {
      const { id } = JSON.parse(await response.text());
      return Response.json({ id: `${id}!` });
    },
  });
  expect((await cloud.http.GET(PATH, { params })).data).toEqual({ id: "é!" });
});

test.each([[undefined], [""]])("cloud.http rejects with %j, unless a middleware returns a response", async (reason) => {
  const onError = vi.fn();
  const { cloud } = openClient([]);
  cloud.http.use({ onError });
  const fetch = (): Promise<Response> => Promise.reject(reason);
  const settled = await Promise.allSettled([cloud.http.GET(PATH, { params, fetch })]);
  expect(settled).toEqual([{ status: "rejected", reason }]);
  expect(onError.mock.calls).toMatchObject([[{ error: reason }]]);
  onError.mockReturnValue(Response.json({ id: "fallback" }));
  expect((await cloud.http.GET(PATH, { params, fetch })).data).toEqual({ id: "fallback" });
});

test.each<[string, OpenClient, "passed by a middleware"?]>([
  ["between retries", openClient([json(503, {})])],
  ["even if a middleware replaces the request", openReplaced(silence)],
  ["if a middleware passes the signal in the request", openClient([silence]), "passed by a middleware"],
])("cloud.http rejects with the signal's reason %s", async (_, client, isPassed) => {
  const aborted = client.abort(10, (signal) => {
    if (!isPassed) return get(client, { signal });
    client.cloud.http.use({ onRequest: ({ request }) => new Request(request, { signal }) });
    return get(client);
  });
  expect(await aborted).toBe("enough");
});

test("calls leave no timer, and no listener on a signal that they share", async () => {
  const steps = [json(200, { clusters: [] }), json(503, {}), json(200, {}), json(404, {})];
  let at = 0;
  const step: Step = (request) => (steps[at++ % steps.length] as Step)(request);
  const { cloud, clock } = openClient([step], { rateLimit: { perSecond: 1e6, burst: 1 } });
  const { signal } = new AbortController();
  const calls = Array.from({ length: 100 }, () => [
    cloud.clusters.list({}, { signal, deadlineMs: 1e9 }).catch(() => {}),
    cloud.http.GET(ROOT, { signal }),
    cloud.http.request("get", ROOT, { signal }),
  ]);
  await clock.run(Promise.all(calls.flat()));
  expect([getEventListeners(signal, "abort"), clock.pending()]).toEqual([[], 0]);
});

test("cloud.http rejects a signal that isn't an AbortSignal, and accepts null", async () => {
  const client = openClient([json(200, {})]);
  await expect(get(client, { signal: {} })).rejects.toThrow("http: signal must be an AbortSignal");
  expect((await get(client, { signal: null })).response.status).toBe(200);
});

const OMIT = "omit the authorization header, which the client sets";
const FOREIGN = "this client's API key must not be sent to https://evil.test. Create another client for that origin";

test.each<[string, object, string]>([
  ["another origin", { params, baseUrl: "https://evil.test" }, FOREIGN],
  ["an Authorization header", { params, headers: { authorization: "Bearer mine" } }, OMIT],
  ["no path parameter", {}, "cluster_id is missing. Pass it in params.path"],
  ["a missing path", { params: { path: undefined }, pathSerializer: String }, "cluster_id is missing. Pass it in"],
  ["an empty path value", { params: { path: { cluster_id: "" } } }, 'cluster_id is "", which would change the URL'],
  ["null in the query", { params: { ...params, query: { q: null } } }, "q must be a string, number, boolean or Date"],
  ["a number that JSON can't represent", { params, body: { a: Number.NaN } }, "a is NaN, which JSON cannot represent"],
])("cloud.http rejects %s before it sends anything", async (_, init, message) => {
  const { cloud, requests } = openClient([json(200, {})]);
  const error = await caught((cloud.http.request as Send)("get", PATH, init));
  expect(error).toMatchObject({ name: "ArgumentError", message: expect.stringContaining(`clusters.get: ${message}`) });
  expect(requests).toHaveLength(0);
});

test("cloud.http leaves values to a call's own serializers, and sends forms", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  const form = new FormData();
  form.set("a", "b");
  await (cloud.http.request as Send)("post", PATH, {
    pathSerializer: () => "https://cockroachlabs.cloud/x",
    params: { path: { cluster_id: ".." } },
    body: form,
  });
  const serializers = { querySerializer: () => "q=none", bodySerializer: () => "nan" };
  const init = { ...serializers, body: Number.NaN, params: { query: { q: null } } };
  await (cloud.http.request as Send)("post", ROOT, init);
  expect(requests.map(({ url, body }) => [url.replace("https://cockroachlabs.cloud", ""), body])).toEqual([
    ["/x", expect.stringContaining('name="a"')],
    ["/api/v1/clusters?q=none", "nan"],
  ]);
});

test("cloud.http passes a Request to a call's middleware and fetch function, which also gets the signal", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  const seen: unknown[] = [];
  await cloud.http.GET(ROOT, { middleware: [{ onRequest: ({ request }) => void seen.push(request) }] });
  expect(requests[0]?.body).toBeNull();
  const controller = new AbortController();
  const fetch = async (request: Request): Promise<Response> => {
    controller.abort("enough");
    seen.push(request);
    return Response.json({ reason: request.signal.reason });
  };
  const { data } = await cloud.http.GET(ROOT, { fetch, signal: controller.signal });
  expect([seen, data]).toEqual([[expect.any(Request), expect.any(Request)], { reason: "enough" }]);
});
