/**
 * OpenTelemetry spans and metrics for a client's calls. Needs the `@opentelemetry/api` package.
 *
 * @example
 * ```ts
 * import { registerOpenTelemetry } from "@crdb-cloud/node/opentelemetry";
 *
 * registerOpenTelemetry(); // once, after you set up the OpenTelemetry SDK
 * ```
 * @module
 */
import type { CallContext, CallEvent, Hooks } from "@crdb-cloud/core";
import {
  type Attributes,
  context,
  type MeterProvider,
  metrics,
  type Span,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import { processHooks } from "./process-hooks.ts";

/** Options for {@link registerOpenTelemetry}. */
export interface OpenTelemetryOptions {
  /**
   * Provides the tracer that creates the spans.
   * @default the global tracer provider
   */
  readonly tracerProvider?: TracerProvider | undefined;
  /**
   * Provides the meter that records the metrics.
   * @default the global meter provider
   */
  readonly meterProvider?: MeterProvider | undefined;
}

const NAME = "@crdb-cloud/node";
const SECOND_MS = 1000;

/** Histogram buckets in seconds: those that the semantic conventions recommend for HTTP, and longer ones for waits. */
const BUCKETS = [
  0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 300, 900, 1800, 3600, 7200,
];

/**
 * Creates a span and records metrics for each call of every client in the process, until you call the returned
 * function.
 *
 * A span's kind is INTERNAL, and its name is the operation, such as `clusters.get`. It is active while the call runs,
 * so the spans that an HTTP instrumentation creates for attempts become its children. Each retry is an event on the
 * span. A wait such as `clusters.waitUntilReady` has its own span, which is the parent of the poll spans. A call with
 * `whenBusy: "wait"` or `onUnknownOutcome: "adopt"` also gets a parent span, with a name such as `clusters.update:wait`
 * or `clusters.create:adopt`.
 *
 * The metrics are the `crdb_cloud.client.call.duration` and `crdb_cloud.client.queue.duration` histograms, in seconds,
 * and the `crdb_cloud.client.retries` counter. The queue duration is the time spent waiting for the rate limiter.
 * Attributes follow the semantic conventions for HTTP clients. They name the operation and the server; those of
 * `waitUntilConnectable()` omit the server, which differs for each cluster. The call duration also has the status and,
 * if the call failed, the error and its outcome; the retry counter has the failed attempt's status.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/
 */
export function registerOpenTelemetry({ tracerProvider, meterProvider }: OpenTelemetryOptions = {}): () => void {
  const tracer = (tracerProvider ?? trace).getTracer(NAME);
  const meter = (meterProvider ?? metrics).getMeter(NAME);
  const inSeconds = { unit: "s", advice: { explicitBucketBoundaries: BUCKETS } };
  const durations = meter.createHistogram("crdb_cloud.client.call.duration", {
    description: "Duration of calls, including their retries.",
    ...inSeconds,
  });
  const queueDurations = meter.createHistogram("crdb_cloud.client.queue.duration", {
    description: "How long calls spent in the rate limiter's queue.",
    ...inSeconds,
  });
  const retries = meter.createCounter("crdb_cloud.client.retries", { description: "Retries.", unit: "{retry}" });
  const spans = new Map<number, Span>();
  /** The ids of parent calls. Their queue time includes that of their child calls, so it isn't recorded again. */
  const parents = new Set<number>();
  const observeCall = async (call: CallContext, run: () => Promise<void>): Promise<void> => {
    const span = tracer.startSpan(call.operation, { attributes: toAttributes(call) });
    spans.set(call.callId, span);
    if (call.parentId !== undefined) parents.add(call.parentId);
    const ended: Attributes = {};
    try {
      await context.with(trace.setSpan(context.active(), span), run);
    } catch (error) {
      const { name = "_OTHER", message, outcome } = Object(error) as Partial<Error & { readonly outcome: string }>;
      ended["error.type"] = name === "ApiError" ? String(call.status) : name;
      if (outcome !== undefined) ended["crdb_cloud.outcome"] = outcome;
      span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
      throw error;
    } finally {
      spans.delete(call.callId);
      const { attempts = 0, elapsedMs = 0, queuedMs = 0, status } = call;
      if (status !== undefined) ended["http.response.status_code"] = status;
      span.setAttributes({ ...ended, "crdb_cloud.attempts": attempts, "crdb_cloud.queued_ms": queuedMs });
      span.end();
      const attributes = toMetricAttributes(call);
      durations.record(elapsedMs / SECOND_MS, { ...attributes, ...ended });
      const isQueued = call.method !== "CONNECT" && attempts > 0;
      if (!parents.delete(call.callId) && isQueued) queueDurations.record(queuedMs / SECOND_MS, attributes);
    }
  };
  const hooks: Hooks = {
    call: observeCall,
    retry(event) {
      const { callId, attempt, delayMs, status } = event;
      const ended = status === undefined ? {} : { "http.response.status_code": status };
      retries.add(1, { ...toMetricAttributes(event), ...ended });
      spans.get(callId)?.addEvent("retry", { "crdb_cloud.attempt": attempt, "crdb_cloud.delay_ms": delayMs, ...ended });
    },
  };
  processHooks.add(hooks);
  return () => void processHooks.delete(hooks);
}

/** Returns only attributes with few distinct values, so metrics don't get too many series. */
function toMetricAttributes(call: CallEvent): Attributes {
  const { "crdb_cloud.client_id": _, "url.template": __, ...attributes } = toAttributes(call);
  if (call.method !== "CONNECT") return attributes;
  // Omits the server's address, which differs for each cluster.
  const { "server.address": ___, "server.port": ____, ...others } = attributes;
  return others;
}

function toAttributes({ operation, clientId, method, path, origin }: CallEvent): Attributes {
  const { hostname, port, protocol } = new URL(origin);
  // `waitUntilConnectable()` calls have a postgresql:// origin, since they connect to a cluster.
  const isHttp = protocol.startsWith("http");
  return {
    "server.address": hostname.replace(/[[\]]/g, ""),
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    "crdb_cloud.operation": operation,
    "crdb_cloud.client_id": clientId,
    ...(isHttp ? { "http.request.method": method, "url.template": path } : { "db.system.name": "cockroachdb" }),
  };
}
