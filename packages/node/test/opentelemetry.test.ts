import { tracingChannel } from "node:diagnostics_channel";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { type ClientOptions, type Cloud, createClient } from "@crdb-cloud/node";
import { waitUntilConnectable } from "@crdb-cloud/provision";
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
import { KEY } from "../../core/test/open-client.ts";
import { registerOpenTelemetry } from "../src/opentelemetry.ts";
import { listenInTest } from "./listen.ts";

const exporter = new InMemorySpanExporter();
const tracerProvider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
const contextManager = new AsyncLocalStorageContextManager().enable();
context.setGlobalContextManager(contextManager);

beforeEach(() => exporter.reset());
afterAll(() => context.disable());

function register(): void {
  onTestFinished(registerOpenTelemetry({ tracerProvider }));
}

/** Creates a client whose requests get these responses, in this order. */
function open(responses: readonly (() => Response)[], options: ClientOptions = {}): Cloud {
  const left = [...responses];
  const fetch = async (): Promise<Response> => (left.shift() as () => Response)();
  return createClient({ apiKey: KEY, fetch, random: () => 0, ...options });
}

function json(body: object, status = 200): () => Response {
  return () => Response.json(body, { status });
}

const SERVER = { "server.address": "cockroachlabs.cloud", "server.port": 443, "http.request.method": "GET" };
const OK = { "http.response.status_code": 200 };
const GET = { "crdb_cloud.operation": "clusters.get", ...SERVER };
const fails = (): never => {
  throw new TypeError("fetch failed");
};
const get = ({ clusters }: Cloud): Promise<unknown> => clusters.get({ cluster_id: "a" });

const RETRIED = {
  ...{ name: "clusters.get", kind: SpanKind.INTERNAL, status: { code: SpanStatusCode.UNSET } },
  attributes: { ...GET, ...OK, "crdb_cloud.attempts": 2, "url.template": "/api/v1/clusters/{cluster_id}" },
  events: [{ name: "retry", attributes: { "crdb_cloud.attempt": 1, "http.response.status_code": 503 } }],
};
const DENIED = {
  attributes: { "error.type": "401", "http.response.status_code": 401 },
  status: { code: SpanStatusCode.ERROR, message: expect.stringContaining("401 UNAUTHENTICATED") },
};
const BROKEN = { attributes: { "server.address": "::1", "server.port": 4010, "error.type": "ConnectionError" } };
const OTHER = { baseUrl: "http://[::1]:4010", maxRetries: 0 };

test.each([
  ["an INTERNAL span for a call, with its retries as events", open([json({}, 503), json({ id: "a" })]), RETRIED],
  ["a call's error", open([json({ code: 16, message: "no" }, 401)]), DENIED],
  ["the error's class and the server if there was no response", open([fails], OTHER), BROKEN],
])("registerOpenTelemetry() records %s", async (_, cloud, expected) => {
  register();
  await get(cloud).catch(() => {});
  const [span, ...others] = exporter.getFinishedSpans();
  expect(others).toEqual([]);
  expect(span).toMatchObject(expected);
  const status = "http.response.status_code";
  expect(status in (span?.attributes ?? {})).toBe(JSON.stringify(expected).includes(status));
  expect(JSON.stringify([span?.attributes, span?.status])).not.toContain(KEY);
});

test("registerOpenTelemetry() creates a span for waitUntilReady(), and a child span for each of its polls", async () => {
  register();
  const cloud = open([json({ state: "CREATED" })], { baseUrl: "http://127.0.0.1" });
  await cloud.clusters.waitUntilReady({ cluster_id: "a" });
  const [poll, wait] = exporter.getFinishedSpans();
  expect([poll?.name, wait?.name]).toEqual(["clusters.get", "clusters.waitUntilReady"]);
  expect(poll?.parentSpanContext?.spanId).toBe(wait?.spanContext().spanId);
  expect(wait?.attributes).toMatchObject({ "crdb_cloud.attempts": 1, "server.port": 80 });
});

test("spans from HTTP instrumentation are children of the call's span", async () => {
  const instrumentation = new HttpInstrumentation();
  instrumentation.setTracerProvider(tracerProvider);
  onTestFinished(() => instrumentation.disable());
  // This has to be `require()`, because the instrumentation only wraps modules that `require()` loads.
  createRequire(import.meta.url)("node:http");
  register();
  const server = createServer((_, response) => response.setHeader("content-type", "application/json").end("{}"));
  const { port } = await listenInTest(server);
  await createClient({ apiKey: KEY, baseUrl: `http://127.0.0.1:${port}` }).clusters.list();
  const spans = exporter.getFinishedSpans();
  const call = spans.find(({ name }) => name === "clusters.list");
  const attempt = spans.find(({ kind }) => kind === SpanKind.CLIENT);
  expect(call?.kind).toBe(SpanKind.INTERNAL);
  expect(attempt?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
});

test("registerOpenTelemetry() doesn't affect other subscribers to the tracing channels, and stops when asked to", async () => {
  const stop = registerOpenTelemetry({ tracerProvider });
  const channels = tracingChannel<object, object>("crdb-cloud:call");
  const active: unknown[] = [];
  const onStart = (): void => void active.push(trace.getActiveSpan());
  channels.start.subscribe(onStart);
  onTestFinished(() => void channels.start.unsubscribe(onStart));
  await get(open([json({})]));
  stop();
  await get(open([json({})]));
  expect(active).toMatchObject([{ name: "clusters.get" }, undefined]);
  expect(exporter.getFinishedSpans()).toHaveLength(1);
});

/** Registers a meter provider. Returns a function that collects each metric's data points, keyed by metric name. */
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

const count = (count: number, facts: object = {}): unknown => expect.objectContaining({ count, ...facts });

test("registerOpenTelemetry() records durations, time in the queue and retries by operation, status and outcome", async () => {
  const collect = registerMetrics();
  const cloud = open([json({}, 503), json({ id: "a" }), json({ code: 5, message: "not found" }, 404)]);
  await get(cloud);
  await expect(get(cloud)).rejects.toThrow("404");
  const missing = { "http.response.status_code": 404, "error.type": "404", "crdb_cloud.outcome": "rejected" };
  expect(await collect()).toEqual({
    "crdb_cloud.client.call.duration s": [
      { attributes: { ...GET, ...OK }, value: count(1, { sum: expect.any(Number) }) },
      { attributes: { ...GET, ...missing }, value: count(1) },
    ],
    "crdb_cloud.client.queue.duration s": [{ attributes: GET, value: count(2, { sum: 0 }) }],
    "crdb_cloud.client.retries {retry}": [{ attributes: { ...GET, "http.response.status_code": 503 }, value: 1 }],
  });
});

test("registerOpenTelemetry() records waitUntilConnectable() with the cluster's address, but in one series and no queue", async () => {
  const collect = registerMetrics();
  for (let cluster = 0; cluster < 2; cluster += 1) {
    const { port, accepted } = await listenInTest((socket) => socket.destroy());
    const cloud = open([json({ connection_string: `postgresql://ada@127.0.0.1:${port}/defaultdb` })]);
    const waiting = waitUntilConnectable(cloud, { cluster_id: "a" }, { deadlineMs: 250 });
    await expect(waiting).rejects.toThrow("does not accept connections");
    const span = exporter.getFinishedSpans().at(-1);
    expect(span).toMatchObject({
      name: "waitUntilConnectable",
      attributes: { "server.address": "127.0.0.1", "server.port": port, "error.type": "WaitError" },
    });
    // The time limit may end the last attempt before the server sees it.
    expect([accepted(), accepted() + 1]).toContain(span?.attributes["crdb_cloud.attempts"]);
    expect(span?.attributes).not.toHaveProperty("http.request.method");
  }
  const { "crdb_cloud.client.call.duration s": calls, "crdb_cloud.client.queue.duration s": queues } = await collect();
  const find = (points: { attributes: object; value: unknown }[] = []): unknown[] =>
    points.filter(({ attributes }) => Object.values(attributes).includes("waitUntilConnectable"));
  expect(find(calls)).toEqual([{ attributes: expect.any(Object), value: count(2) }]);
  expect(find(queues)).toEqual([]);
});

test("registerOpenTelemetry() counts a call that adopts, and those that it makes, once each", async () => {
  const collect = registerMetrics();
  const created = { id: "a", name: "moose", created_at: new Date(Date.now() + 60_000).toISOString() };
  const cloud = open([json({}, 500), json({ clusters: [created], pagination: {} })]);
  const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } } as const;
  await cloud.clusters.create({ name: "moose", provider: "GCP", spec }, { onUnknownOutcome: "adopt" });
  const { "crdb_cloud.client.call.duration s": calls, "crdb_cloud.client.queue.duration s": queues } = await collect();
  const found = (operation: string, outcome = {}): unknown => {
    const attributes = { ...outcome, "crdb_cloud.operation": operation };
    return { attributes: expect.objectContaining(attributes), value: count(1) };
  };
  const lost = found("clusters.create", { "crdb_cloud.outcome": "unknown" });
  expect(calls).toEqual([lost, found("clusters.list"), found("clusters.create:adopt")]);
  expect(calls?.filter(({ attributes }) => "crdb_cloud.outcome" in attributes)).toHaveLength(1);
  expect(queues).toEqual([found("clusters.create"), found("clusters.list")]);
});
