/**
 * OpenTelemetry spans for a client's calls. Needs the `@opentelemetry/api` package.
 *
 * @example
 * ```ts
 * import { registerOpenTelemetry } from "@crdb-cloud/node/opentelemetry";
 *
 * registerOpenTelemetry(); // once, after you set up the OpenTelemetry SDK
 * ```
 * @module
 */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { CallContext, RetryEvent } from "@crdb-cloud/core";
import { type Attributes, context, type Span, SpanStatusCode, type TracerProvider, trace } from "@opentelemetry/api";
import { wrapCalls } from "./diagnostics-channels.ts";

/** Options for {@link registerOpenTelemetry}. */
export interface OpenTelemetryOptions {
  /**
   * Provides the tracer that creates the spans.
   *
   * @default the global tracer provider
   */
  readonly tracerProvider?: TracerProvider | undefined;
}

/**
 * Creates a span for each call of every client in the process, until you call the returned function. Its kind is
 * INTERNAL, and its name is the operation, such as `clusters.get`. It is active while the call runs, so the spans that
 * an HTTP instrumentation creates for attempts become its children. Each retry is an event on the span. A wait such as
 * `clusters.waitUntilReady`, or a call with `whenBusy: "wait"` or `onUnknownOutcome: "adopt"`, has a span of its own,
 * such as `clusters.update:wait` or `clusters.create:adopt`, above those of the calls that it makes. The attributes follow the semantic conventions for HTTP clients.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function registerOpenTelemetry({ tracerProvider }: OpenTelemetryOptions = {}): () => void {
  const tracer = (tracerProvider ?? trace).getTracer("@crdb-cloud/node");
  const spans = new Map<number, Span>();
  const onRetry = (message: unknown): void => {
    const { callId, attempt, delayMs, status } = message as RetryEvent;
    spans.get(callId)?.addEvent("retry", {
      "crdb_cloud.attempt": attempt,
      "crdb_cloud.delay_ms": delayMs,
      ...(status !== undefined && { "http.response.status_code": status }),
    });
  };
  const unwrap = wrapCalls(async (call, run) => {
    const span = tracer.startSpan(call.operation, { attributes: toAttributes(call) });
    spans.set(call.callId, span);
    try {
      await context.with(trace.setSpan(context.active(), span), run);
    } catch (error) {
      const { name = "_OTHER", message } = Object(error) as Partial<Error>;
      span.setAttribute("error.type", name === "ApiError" ? String(call.status) : name);
      span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
      throw error;
    } finally {
      spans.delete(call.callId);
      const { attempts = 0, queuedMs = 0, status } = call;
      span.setAttributes({
        "crdb_cloud.attempts": attempts,
        "crdb_cloud.queued_ms": queuedMs,
        ...(status !== undefined && { "http.response.status_code": status }),
      });
      span.end();
    }
  });
  subscribe("crdb-cloud:retry", onRetry);
  return () => {
    unwrap();
    unsubscribe("crdb-cloud:retry", onRetry);
  };
}

function toAttributes({ operation, clientId, method, path, origin }: CallContext): Attributes {
  const { hostname, port, protocol } = new URL(origin);
  // `waitUntilConnectable()` opens connections for SQL instead of sending HTTP requests.
  const isHttp = protocol.startsWith("http");
  return {
    "server.address": hostname.replace(/[[\]]/g, ""),
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    "crdb_cloud.operation": operation,
    "crdb_cloud.client_id": clientId,
    ...(isHttp ? { "http.request.method": method, "url.template": path } : { "db.system.name": "cockroachdb" }),
  };
}
