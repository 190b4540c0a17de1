import { tracingChannel } from "node:diagnostics_channel";
import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { createClient } from "@crdb-cloud/node";
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { HttpInstrumentation } from "@opentelemetry/instrumentation-http";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { waitUntilConnectable } from "../src/connectable.ts";
import { registerOpenTelemetry } from "../src/opentelemetry.ts";

const KEY = "CCDB1_0123456789012345678901_secret";
const exporter = new InMemorySpanExporter();
const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
const contextManager = new AsyncLocalStorageContextManager().enable();
context.setGlobalContextManager(contextManager);

beforeEach(() => exporter.reset());
afterAll(() => context.disable());

function register(): void {
  onTestFinished(registerOpenTelemetry({ tracerProvider }));
}

function respond(...responses: readonly Response[]): () => Promise<Response> {
  const left = [...responses];
  return async () => left.shift() as Response;
}

test("registerOpenTelemetry() creates an INTERNAL span for a call, with its retries as events", async () => {
  register();
  const fetch = respond(new Response("{}", { status: 503 }), Response.json({ id: "a" }));
  const cloud = createClient({ apiKey: KEY, fetch, random: () => 0 });
  await cloud.clusters.get({ cluster_id: "a" });
  const [span, ...others] = exporter.getFinishedSpans();
  expect(others).toEqual([]);
  expect(span).toMatchObject({
    name: "clusters.get",
    kind: SpanKind.INTERNAL,
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      "crdb_cloud.operation": "clusters.get",
      "crdb_cloud.attempts": 2,
      "http.request.method": "GET",
      "http.response.status_code": 200,
      "server.address": "cockroachlabs.cloud",
      "server.port": 443,
      "url.template": "/api/v1/clusters/{cluster_id}",
    },
    events: [{ name: "retry", attributes: { "crdb_cloud.attempt": 1, "http.response.status_code": 503 } }],
  });
});

test("registerOpenTelemetry() records a call's error", async () => {
  register();
  const cloud = createClient({
    apiKey: KEY,
    fetch: respond(Response.json({ code: 16, message: "no" }, { status: 401 })),
  });
  await expect(cloud.clusters.list()).rejects.toThrow();
  const [span] = exporter.getFinishedSpans();
  expect(span).toMatchObject({
    name: "clusters.list",
    attributes: { "error.type": "401", "http.response.status_code": 401 },
    status: { code: SpanStatusCode.ERROR, message: expect.stringContaining("401 UNAUTHENTICATED") },
  });
  expect(JSON.stringify([span?.attributes, span?.status])).not.toContain(KEY);
});

test("if there was no response, registerOpenTelemetry() records the error's class and the server", async () => {
  register();
  const fetch = async (): Promise<never> => {
    throw new TypeError("fetch failed");
  };
  const cloud = createClient({ apiKey: KEY, baseUrl: "http://[::1]:4010", fetch, maxRetries: 0 });
  await expect(cloud.clusters.list()).rejects.toThrow();
  const [span] = exporter.getFinishedSpans();
  expect(span?.attributes).toMatchObject({
    "error.type": "ConnectionError",
    "server.address": "::1",
    "server.port": 4010,
  });
  expect(span?.attributes).not.toHaveProperty("http.response.status_code");
});

test("registerOpenTelemetry() creates a span for waitUntilReady(), and a child span for each of its polls", async () => {
  register();
  const fetch = respond(Response.json({ state: "CREATED" }));
  await createClient({ apiKey: KEY, baseUrl: "http://127.0.0.1", fetch }).clusters.waitUntilReady({ cluster_id: "a" });
  const [poll, wait] = exporter.getFinishedSpans();
  expect([poll?.name, wait?.name]).toEqual(["clusters.get", "clusters.waitUntilReady"]);
  expect(poll?.parentSpanContext?.spanId).toBe(wait?.spanContext().spanId);
  expect(wait?.attributes).toMatchObject({ "crdb_cloud.attempts": 1, "server.port": 80 });
});

test("registerOpenTelemetry() makes each call's span a child of the span that was active when the call began", async () => {
  register();
  const tracer = tracerProvider.getTracer("test");
  const cloud = createClient({ apiKey: KEY, fetch: async () => Response.json({ id: "a" }) });
  await Promise.all(
    ["a", "b", "c"].map((cluster_id) =>
      tracer.startActiveSpan(`job ${cluster_id}`, async (span) => {
        await cloud.clusters.get({ cluster_id });
        expect(trace.getActiveSpan()).toBe(span);
        span.end();
      }),
    ),
  );
  const spans = exporter.getFinishedSpans();
  const jobs = spans.filter(({ name }) => name.startsWith("job"));
  const calls = spans.filter(({ name }) => name === "clusters.get");
  expect(new Set(calls.map(({ parentSpanContext }) => parentSpanContext?.spanId))).toEqual(
    new Set(jobs.map((job) => job.spanContext().spanId)),
  );
});

test("spans from HTTP instrumentation are children of the call's span", async () => {
  const instrumentation = new HttpInstrumentation();
  instrumentation.setTracerProvider(tracerProvider);
  onTestFinished(() => instrumentation.disable());
  // This has to be `require()`, because the instrumentation only wraps modules that `require()` loads.
  createRequire(import.meta.url)("node:http");
  register();
  const server = createServer((_, response) => response.setHeader("content-type", "application/json").end("{}"));
  onTestFinished(() => void server.close());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  await createClient({ apiKey: KEY, baseUrl: `http://127.0.0.1:${port}` }).clusters.list();
  const spans = exporter.getFinishedSpans();
  const call = spans.find(({ name }) => name === "clusters.list");
  const attempt = spans.find(({ kind }) => kind === SpanKind.CLIENT);
  expect(call?.kind).toBe(SpanKind.INTERNAL);
  expect(attempt?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
});

test("registerOpenTelemetry() doesn't affect other subscribers to the tracing channels", async () => {
  register();
  const channels = tracingChannel<object, object>("crdb-cloud:call");
  const active: unknown[] = [];
  const onStart = (): void => void active.push(trace.getActiveSpan());
  channels.start.subscribe(onStart);
  onTestFinished(() => void channels.start.unsubscribe(onStart));
  const cloud = createClient({ apiKey: KEY, fetch: respond(Response.json({ clusters: [] })) });
  await cloud.clusters.list();
  expect(active).toMatchObject([{ name: "clusters.list" }]);
});

test("registerOpenTelemetry() creates no spans after it is stopped", async () => {
  registerOpenTelemetry({ tracerProvider })();
  const cloud = createClient({ apiKey: KEY, fetch: respond(Response.json({ clusters: [] })) });
  await cloud.clusters.list();
  expect(exporter.getFinishedSpans()).toEqual([]);
});

test("registerOpenTelemetry() creates a span for waitUntilConnectable(), with the address of the cluster", async () => {
  register();
  let connections = 0;
  const server = createTcpServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const fetch = respond(Response.json({ connection_string: `postgresql://ada@127.0.0.1:${port}/defaultdb` }));
  const cloud = createClient({ apiKey: KEY, fetch });
  const waiting = waitUntilConnectable(cloud, { cluster_id: "a" }, { deadlineMs: 250 });
  await expect(waiting).rejects.toThrow("does not accept connections");
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ name }) => name)).toEqual(["clusters.getConnectionString", "waitUntilConnectable"]);
  expect(spans[1]).toMatchObject({
    attributes: { "server.address": "127.0.0.1", "server.port": port, "error.type": "WaitError" },
    status: { code: SpanStatusCode.ERROR, message: expect.stringContaining("does not accept connections") },
  });
  // The time limit may end the last attempt before the server sees it.
  expect([connections, connections + 1]).toContain(spans[1]?.attributes["crdb_cloud.attempts"]);
  expect(spans[1]?.attributes).not.toHaveProperty("http.request.method");
});

/** Registers with a meter provider. Returns a function that collects each metric's data points by name. */
function registerMetrics(): () => Promise<Record<string, { attributes: object; value: unknown }[]>> {
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 3_600_000 });
  const meterProvider = new MeterProvider({ readers: [reader] });
  onTestFinished(registerOpenTelemetry({ tracerProvider, meterProvider }));
  onTestFinished(() => meterProvider.shutdown());
  return async () => {
    await meterProvider.forceFlush();
    const [exported] = metricExporter.getMetrics().slice(-1);
    const all = exported?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
    return Object.fromEntries(
      all.map(({ descriptor, dataPoints }) => [
        `${descriptor.name} ${descriptor.unit}`,
        dataPoints.map(({ attributes, value }) => ({ attributes, value })),
      ]),
    );
  };
}

const SERVER = { "server.address": "cockroachlabs.cloud", "server.port": 443, "http.request.method": "GET" };
const GET = { "crdb_cloud.operation": "clusters.get", ...SERVER };

test("registerOpenTelemetry() records durations, time in the queue and retries by operation, status and outcome", async () => {
  const collect = registerMetrics();
  const busy = new Response("{}", { status: 503 });
  const missing = Response.json({ code: 5, message: "not found" }, { status: 404 });
  const fetch = respond(busy, Response.json({ id: "a" }), missing);
  const cloud = createClient({ apiKey: KEY, fetch, random: () => 0 });
  await cloud.clusters.get({ cluster_id: "a" });
  await expect(cloud.clusters.get({ cluster_id: "b" })).rejects.toThrow("404");
  expect(await collect()).toEqual({
    "crdb_cloud.client.call.duration s": [
      {
        attributes: { ...GET, "http.response.status_code": 200 },
        value: expect.objectContaining({ count: 1, sum: expect.any(Number) }),
      },
      {
        attributes: { ...GET, "http.response.status_code": 404, "error.type": "404", "crdb_cloud.outcome": "rejected" },
        value: expect.objectContaining({ count: 1 }),
      },
    ],
    "crdb_cloud.client.queue.duration s": [{ attributes: GET, value: expect.objectContaining({ count: 2, sum: 0 }) }],
    "crdb_cloud.client.retries {retry}": [{ attributes: { ...GET, "http.response.status_code": 503 }, value: 1 }],
  });
});

test("registerOpenTelemetry() counts a call that adopts, and those that it makes, once each", async () => {
  const collect = registerMetrics();
  const created = { id: "a", name: "moose", created_at: new Date(Date.now() + 60_000).toISOString() };
  const lost = new Response("{}", { status: 500 });
  const fetch = respond(lost, Response.json({ clusters: [created], pagination: {} }));
  const cloud = createClient({ apiKey: KEY, fetch });
  const params = {
    name: "moose",
    provider: "GCP",
    spec: { plan: "BASIC", serverless: { regions: ["us-central1"] } },
  } as const;
  await cloud.clusters.create(params, { onUnknownOutcome: "adopt" });
  const collected = await collect();
  const counts = (name: string) =>
    collected[name]?.map(({ attributes, value }) => [
      (attributes as Record<string, unknown>)["crdb_cloud.operation"],
      (attributes as Record<string, unknown>)["crdb_cloud.outcome"],
      (value as { count: number }).count,
    ]);
  expect(counts("crdb_cloud.client.call.duration s")).toEqual([
    ["clusters.create", "unknown", 1],
    ["clusters.list", undefined, 1],
    ["clusters.create:adopt", undefined, 1],
  ]);
  expect(counts("crdb_cloud.client.queue.duration s")).toEqual([
    ["clusters.create", undefined, 1],
    ["clusters.list", undefined, 1],
  ]);
});
