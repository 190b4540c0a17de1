import { getEventListeners } from "node:events";
import { expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import { type ClusterList, createClient, type Transport } from "../../src/2022-03-31.ts";
import { argumentError, caught } from "../caught.ts";
import { settle } from "../manual-clock.ts";
import { CLUSTER_ID, KEY, MOOSE, openClient } from "../open-client.ts";
import { openLatest } from "../open-latest.ts";
import { fail, json, refused, reset, type Step, silence, text } from "../scripted-fetch.ts";

const PATH = "/api/v1/clusters/{cluster_id}";
const params = { path: { cluster_id: CLUSTER_ID } };

test("cloud.http sends the API key, the API version and the client's headers", async () => {
  const { cloud, requests } = openClient([json(200, { clusters: [] })], { headers: { "Cc-Username": "moose" } });
  const { data } = await cloud.http.GET("/api/v1/clusters", {
    params: { query: { show_inactive: true } },
    headers: { "X-Team": "blue" },
  });
  expect(data).toEqual({ clusters: [] });
  expect(requests).toMatchObject([
    {
      url: "https://cockroachlabs.cloud/api/v1/clusters?show_inactive=true",
      headers: {
        authorization: `Bearer ${KEY}`,
        accept: "application/json",
        "cc-version": "2022-03-31",
        "cc-username": "moose",
        "x-team": "blue",
      },
    },
  ]);
});

test("cloud.http is typed with the spec's parameters and responses", async () => {
  const { cloud } = openClient([json(200, { clusters: [] })]);
  const { data } = await cloud.http.GET("/api/v1/clusters");
  expectTypeOf(data).toExtend<ClusterList | undefined>();
  // @ts-expect-error an unknown path
  expect((await cloud.http.GET("/api/v1/custers")).response.status).toBe(200);
});

test("cloud.http fills in path parameters even if the path isn't in the spec", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  await cloud.http.GET("/api/v1/moose/{name}" as never, { params: { path: { name: "a/b" } } } as never);
  expect(requests[0]?.url).toBe("https://cockroachlabs.cloud/api/v1/moose/a%2Fb");
});

test("cloud.http always returns the same object", () => {
  const { cloud } = openClient([]);
  expect(cloud.http).toBe(cloud.http);
});

test("cloud.http sends fields that aren't in the spec", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  const body = { ...MOOSE, labels: { team: "blue" } };
  await cloud.http.POST("/api/v1/clusters", { body, params: { query: { dry_run: new Date(0) } } as object });
  expect(requests[0]?.url).toBe("https://cockroachlabs.cloud/api/v1/clusters?dry_run=1970-01-01T00%3A00%3A00.000Z");
  expect(JSON.parse(requests[0]?.body ?? "")).toEqual(body);
  expect(requests[0]?.headers["content-type"]).toBe("application/json");
});

test("cloud.http returns an error response as a value, like openapi-fetch", async () => {
  const { cloud } = openClient([json(404, { code: 5, message: "not found" })]);
  const { data, error, response } = await cloud.http.GET(PATH, { params });
  expect([data, error, response.status]).toEqual([undefined, { code: 5, message: "not found" }, 404]);
});

test.each([
  [500, {}],
  [500, { "content-length": "0" }],
  [599, {}],
])("cloud.http returns a %i without a body as an error, even with the headers %o", async (status, headers) => {
  const { cloud } = openClient([text(status, null, headers)], { maxRetries: 0 });
  const { error, response } = await cloud.http.GET(PATH, { params });
  expect(error).toEqual({ message: `clusters.get: ${status} with an empty body` });
  expect(response.ok).toBe(false);
  expect(response.headers.get("content-type")).toBe("application/json");
});

test.each([204, 205])("cloud.http returns no data for the status %i", async (status) => {
  const { cloud } = openClient([text(status, null)]);
  const { data, error, response } = await cloud.http.DELETE(PATH, { params });
  expect([data, error, response.status]).toEqual([undefined, undefined, status]);
});

test.each([304])("cloud.http throws an ApiError for the status %i, which has no body", async (status) => {
  const { cloud } = openClient([text(status, null)]);
  expect(await caught(cloud.http.GET(PATH, { params }))).toMatchObject({ name: "ApiError", status });
});

test.each([0, 99, 799])(
  "cloud.http throws an ApiError for the status %i, which the Response constructor rejects",
  async (status) => {
    const transport: Transport = async ({ onSending, onStatus }) => {
      onSending();
      onStatus(status);
      return { status, headers: new Headers(), body: new Uint8Array() };
    };
    const { http } = createClient({ apiKey: KEY, transport });
    expect(await caught(http.GET(PATH, { params }))).toMatchObject({
      name: "ApiError",
      status,
      outcome: "unknown",
    });
  },
);

test("cloud.http retries like the other methods, and sends the body again", async () => {
  const { cloud, clock, requests } = openClient([refused, json(429, {}), json(200, { id: "new" })]);
  const { data } = await clock.run(cloud.http.POST("/api/v1/clusters", { body: MOOSE }));
  expect(data).toEqual({ id: "new" });
  expect(requests.map(({ body }) => JSON.parse(body ?? ""))).toEqual([MOOSE, MOOSE, MOOSE]);
});

test("if the connection fails, cloud.http throws an error that names the operation", async () => {
  const { cloud } = openClient([reset]);
  expect(await caught(cloud.http.POST("/api/v1/clusters", { body: MOOSE }))).toMatchObject({
    name: "ConnectionError",
    operation: "clusters.create",
    path: "/api/v1/clusters",
    outcome: "unknown",
  });
});

test("cloud.http still works after a failed request", async () => {
  const { cloud } = openClient([reset, json(200, { id: "new" })], { maxRetries: 0 });
  await caught(cloud.http.GET(PATH, { params }));
  expect((await cloud.http.GET(PATH, { params })).data).toEqual({ id: "new" });
});

test("cloud.http throws a ResponseError for a 200 that contains HTML instead of JSON", async () => {
  const { cloud } = openClient([text(200, "<html>", { "content-type": "text/html" })]);
  expect(await caught(cloud.http.GET(PATH, { params }))).toMatchObject({
    name: "ResponseError",
    operation: "clusters.get",
    contentType: "text/html",
    firstBytes: "<html>",
  });
});

test("cloud.http retries if the response body was incomplete", async () => {
  const { cloud, clock } = openClient([
    text(200, '{"id":', { "content-type": "application/json" }),
    json(200, { id: "whole" }),
  ]);
  expect((await clock.run(cloud.http.GET(PATH, { params }))).data).toEqual({ id: "whole" });
});

test("cloud.http parses the body as the parseAs option says", async () => {
  const { cloud } = openClient([text(200, "<html>")]);
  expect((await cloud.http.GET(PATH, { params, parseAs: "text" })).data).toBe("<html>");
});

test("cloud.http returns no data if a success response has no body", async () => {
  const { cloud } = openClient([text(200, ""), text(200, null, { "content-length": "17" })]);
  expect((await cloud.http.GET(PATH, { params })).data).toBeUndefined();
  expect((await cloud.http.HEAD(PATH as never, { params } as never)).data).toBeUndefined();
});

test("cloud.http's error names the method and path of a request that isn't in the spec", async () => {
  const { cloud } = openClient([reset], { maxRetries: 0 });
  const get = cloud.http.GET as (path: string) => Promise<unknown>;
  expect(await caught(get("/api/v1/invoices"))).toMatchObject({
    operation: "GET /api/v1/invoices",
    path: "/api/v1/invoices",
  });
});

test("cloud.http's error names the method and path of a request that a middleware replaced", async () => {
  const { cloud } = openClient([reset], { maxRetries: 0 });
  cloud.http.use({ onRequest: ({ request }) => new Request(request.url, { method: request.method }) });
  const path = `/api/v1/clusters/${CLUSTER_ID}`;
  expect(await caught(cloud.http.GET(PATH, { params }))).toMatchObject({ operation: `GET ${path}`, path });
});

test("with parseAs: 'text', cloud.http doesn't parse the body, even if a middleware replaces the request", async () => {
  const { cloud } = openClient([text(200, "plain")]);
  cloud.http.use({ onRequest: ({ request }) => new Request(request.url, { method: request.method }) });
  expect(await cloud.http.GET(PATH, { params, parseAs: "text" })).toMatchObject({ data: "plain" });
});

test("cloud.http rejects a TRACE request, which fetch doesn't allow, before it sends anything", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  expect(await caught(cloud.http.TRACE(PATH as never, { params } as never))).toBeInstanceOf(TypeError);
  expect(requests).toHaveLength(0);
});

test("cloud.http calls reject after use() is given an invalid middleware", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  onTestFinished(() => void process.off("unhandledRejection", unhandled));
  const { cloud, requests } = openClient([json(200, {})]);
  await cloud.http.GET(PATH, { params });
  cloud.http.use({ onRequst: () => undefined } as never);
  await settle();
  expect(unhandled).not.toHaveBeenCalled();
  expect((await caught(cloud.http.GET(PATH, { params }))).message).toContain("Middleware must be an object");
  expect(requests).toHaveLength(1);
});

test("cloud.http rejects with the signal's reason", async () => {
  const { cloud, clock } = openClient([json(503, {})]);
  const controller = new AbortController();
  const call = caught(cloud.http.GET(PATH, { params, signal: controller.signal }));
  await clock.advance(10);
  controller.abort("enough");
  expect(await call).toBe("enough");
});

test("cloud.http leaves no listener on a signal that many calls share", async () => {
  const { cloud } = openClient([json(200, { clusters: [] })], { rateLimit: false });
  const { signal } = new AbortController();
  for (let call = 0; call < 3; call++) await cloud.http.GET("/api/v1/clusters", { signal });
  await cloud.http.request("get", "/api/v1/clusters", { signal });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a signal aborts a cloud.http call even if a middleware replaces the request", async () => {
  const { cloud, clock } = openClient([silence]);
  cloud.http.use({ onRequest: ({ request }) => new Request(request.url, { method: request.method }) });
  const controller = new AbortController();
  const call = caught(cloud.http.GET(PATH, { params, signal: controller.signal }));
  await clock.advance(10);
  controller.abort("enough");
  expect(await call).toBe("enough");
});

test("a middleware can pass a signal of its own in the request", async () => {
  const { cloud, clock } = openClient([silence]);
  const controller = new AbortController();
  cloud.http.use({ onRequest: ({ request }) => new Request(request, { signal: controller.signal }) });
  const call = caught(cloud.http.GET(PATH, { params }));
  await clock.advance(10);
  controller.abort("enough");
  expect(await call).toBe("enough");
});

test("cloud.http rejects a signal that isn't an AbortSignal, and accepts null", async () => {
  const { cloud } = openClient([json(200, {})]);
  await expect(cloud.http.GET(PATH, { params, signal: {} as AbortSignal })).rejects.toThrow(
    "http: signal must be an AbortSignal",
  );
  expect((await cloud.http.GET(PATH, { params, signal: null })).response.status).toBe(200);
});

test("cloud.http passes the signal to a call's own fetch function", async () => {
  const { cloud } = openClient([]);
  const controller = new AbortController();
  const fetch = async ({ signal }: Request): Promise<Response> => {
    controller.abort("enough");
    return Response.json({ reason: signal.reason });
  };
  expect(await cloud.http.GET(PATH, { params, fetch, signal: controller.signal })).toMatchObject({
    data: { reason: "enough" },
  });
});

test.each([
  [205, "surprise", { "content-length": "8" }],
  [200, "", { "content-length": "20", "content-encoding": "gzip" }],
  [201, "", { "transfer-encoding": "chunked", "content-length": "0" }],
])(
  "cloud.http returns no data for the status %i with the body %j and the headers %j",
  async (status, body, headers) => {
    const transport: Transport = async () => {
      return { status, headers: new Headers(headers as Record<string, string>), body: new TextEncoder().encode(body) };
    };
    const cloud = createClient({ apiKey: KEY, transport });
    const result = await cloud.http.GET(PATH, { params });
    expect([result.response.status, result.data, result.error]).toEqual([status, undefined, undefined]);
  },
);

test("cloud.http rejects requests to other origins, so that they never get the API key", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  const error = await caught(cloud.http.GET(PATH, { params, baseUrl: "https://evil.test" }));
  expect(error).toEqual(
    argumentError(
      "clusters.get: this client's key must not be sent to https://evil.test: create another client for that origin",
    ),
  );
  expect(requests).toHaveLength(0);
});

test("cloud.http sends a request to another path on the same origin", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  await cloud.http.GET(PATH, { params, baseUrl: "https://cockroachlabs.cloud/staging" });
  expect(requests[0]?.url).toBe(`https://cockroachlabs.cloud/staging/api/v1/clusters/${CLUSTER_ID}`);
});

test("cloud.http rejects an Authorization header", async () => {
  const { cloud } = openClient([json(200, {})]);
  const call = cloud.http.GET(PATH, { params, headers: { authorization: "Bearer mine" } });
  expect(await caught(call)).toEqual(
    argumentError("clusters.get: omit the authorization header, which the client sets"),
  );
});

test("cloud.http rejects a missing path parameter", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  expect(await caught(cloud.http.GET(PATH, {} as never))).toEqual(
    argumentError("clusters.get: cluster_id is missing: pass it in params.path"),
  );
  expect(requests).toHaveLength(0);
});

test.each(["", ".", "..", undefined])("cloud.http rejects the path parameter %j", async (cluster_id) => {
  const { cloud, requests } = openClient([json(200, {})]);
  const call = cloud.http.DELETE(PATH, { params: { path: { cluster_id: cluster_id as string } } });
  expect(await caught(call)).toBeInstanceOf(TypeError);
  expect(requests).toHaveLength(0);
});

test.each(["POST", "PATCH", "PUT"] as const)(
  "cloud.http sends a body that isn't JSON in a %s request",
  async (method) => {
    const { cloud, requests } = openClient([json(200, {})]);
    const request = cloud.http.request as (method: string, path: string, init: object) => Promise<unknown>;
    await request(method, "/api/v1/clusters", { body: {}, bodySerializer: () => new URLSearchParams({ a: "b" }) });
    expect(requests[0]?.body).toBe("a=b");
  },
);

test("cloud.http rejects a GET request with a body, as the Request constructor does", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  await expect(cloud.http.GET("/api/v1/clusters", { body: {} } as never)).rejects.toThrow(TypeError);
  expect(requests).toEqual([]);
});

test("cloud.http calls no middleware after eject()", async () => {
  const { cloud } = openClient([json(200, {})]);
  const seen: unknown[] = [];
  const middleware = { onRequest: ({ request }: { request: Request }) => void seen.push(request) };
  await cloud.http.eject(middleware);
  cloud.http.use(middleware);
  cloud.http.eject(middleware);
  await cloud.http.GET(PATH, { params });
  expect(seen).toEqual([]);
});

test("cloud.http passes a Request to the functions in a call's middleware and fetch options", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  const seen: unknown[] = [];
  const middleware = [{ onRequest: ({ request }: { request: Request }) => void seen.push(request) }];
  await cloud.http.GET("/api/v1/clusters", { middleware });
  expect(requests[0]?.body).toBeNull();
  const fetch = async (request: Request): Promise<Response> => {
    seen.push(request);
    return Response.json({});
  };
  await cloud.http.GET("/api/v1/clusters", { fetch });
  expect(seen.map((request) => request instanceof Request)).toEqual([true, true]);
});

const PASSWORD = 'correct horse "battery"';
const echoes: [string, Step][] = [
  ["a 200 that is not JSON", text(200, `user with ${PASSWORD}`)],
  ["a connection failure", fail("ECONNRESET", `could not write ${PASSWORD}`)],
];
test.each(echoes)("cloud.http hides the request body's secrets if %s repeats them", async (_, step) => {
  const events: unknown[] = [];
  const { cloud } = openLatest([step], { hooks: { response: (event) => events.push(event) } });
  const options = { params, body: { name: "maxroach", password: PASSWORD } };
  const error = await caught(cloud.http.POST("/api/v1/clusters/{cluster_id}/sql-users", options));
  expect(error.name).toMatch(/^(Response|Connection)Error$/);
  const shown = [
    JSON.stringify(error),
    String(error),
    String(error.stack),
    String(error.cause),
    JSON.stringify(events),
  ];
  expect(shown.join()).not.toContain("battery");
});
