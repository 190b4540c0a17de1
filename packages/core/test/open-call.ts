import { createRedactor } from "../src/redaction/redactor.ts";
import { type Call, type CallContext, createCall } from "../src/request/call.ts";
import { createManualClock } from "./manual-clock.ts";
import { CLUSTER_ID } from "./open-client.ts";

/** Creates a call to `clusters.get`, or to an operation with another method, for a layer of the pipeline. */
export function openCall(method = "GET", context: Partial<CallContext> = {}): Call {
  const url = `https://cockroachlabs.cloud/api/v1/clusters/${CLUSTER_ID}`;
  const defaults = { clock: createManualClock(), readOnly: false, headers: {} };
  const limits = { timeoutMs: 1000, deadlineMs: Number.POSITIVE_INFINITY, maxRetries: 0 };
  const operation = { path: "/api/v1/clusters/{cluster_id}", permissions: [] };
  const whole: CallContext = { id: "clusters.get", operation, options: {}, read: () => undefined, ...context };
  const request = { url, method, headers: {}, body: undefined };
  return createCall({ ...defaults, ...limits }, request, whole, createRedactor([]));
}
