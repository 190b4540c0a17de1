import type { Fault } from "../faults/fault.ts";
import type { ApiDocument } from "../spec/api-document.ts";
import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { RawRequest } from "../spec/raw-request.ts";
import { type Call, readCall } from "../spec/read-call.ts";
import { lastTime, readClock } from "../state/cloud-clock.ts";
import { formatHttpDate } from "../state/timestamp.ts";
import { checkVersion } from "./check-version.ts";
import type { Cloud } from "./cloud.ts";
import { toFaultResponse } from "./fault-response.ts";
import { pause } from "./pause.ts";
import { type RecordedRequest, recordRequest } from "./recorded-request.ts";

/** The response to a request, and whether a fault breaks the connection before or during the response. */
export interface WireResponse extends MockResponse {
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the mock resets the connection instead of sending a response. */
  readonly reset: boolean;
  /** Whether the mock closes the connection in the middle of the response body. */
  readonly truncate: boolean;
}

export interface CallContext {
  readonly cloud: Cloud;
  readonly document: ApiDocument;
  /** The combined effects of all faults that affect the call. */
  readonly fault: Fault;
}

/** Responds to an API call. */
export type Respond = (call: Call, context: CallContext) => MockResponse | Promise<MockResponse>;

export interface HandleOptions {
  readonly rawRequest: RawRequest;
  readonly respond: Respond;
  /** The signal that is aborted when the client disconnects. */
  readonly signal?: AbortSignal;
}

const MAX_REQUESTS = 1000;

/** Parses and records a request, determines which faults affect the request, and returns the response. */
export async function handleRequest(
  cloud: Cloud,
  { rawRequest, respond, signal }: HandleOptions,
): Promise<WireResponse> {
  const began = performance.now();
  const document = await cloud.loadDocument();
  const call = readCall(document, rawRequest);
  const operation = "operation" in call ? call.operation : undefined;
  const record = recordRequest(rawRequest, { operation: operation?.id, document });
  remember(cloud, record);

  const fault = operation ? cloud.faults.draw(operation, readClock(cloud.state.clock)) : {};
  if (fault.latencyMs) await pause(fault.latencyMs, signal);
  const response = "operation" in call ? await respondToCall(call, { cloud, document, fault, respond }) : call;

  const reset = fault.reset !== undefined;
  if (!reset) record.status = response.status;
  cloud.log?.(record, performance.now() - began);
  return { ...response, headers: toHeaders(response, { cloud, document }), reset, truncate: fault.truncate === true };
}

function remember({ requests }: Cloud, record: RecordedRequest): void {
  requests.push(record);
  if (requests.length > MAX_REQUESTS) requests.shift();
}

async function respondToCall(call: Call, context: CallContext & { respond: Respond }): Promise<MockResponse> {
  const { document, fault, respond } = context;
  const injected = toFaultResponse(fault);
  const executed =
    fault.reset === undefined ? injected === undefined || fault.applied === true : fault.reset === "after";
  if (!executed) return injected ?? { status: 0 };
  const error = checkSize(call) ?? checkVersion(call.rawRequest.headers["cc-version"], document);
  const response = error ?? (await respond(call, context));
  return injected ?? response;
}

function checkSize({ rawRequest }: Call): MockResponse | undefined {
  return rawRequest.body === undefined ? errorResponse("TOO_LARGE", "the request body exceeds 4 MiB") : undefined;
}

function toHeaders(
  { body, headers }: MockResponse,
  { cloud, document }: Omit<CallContext, "fault">,
): Record<string, string> {
  const json = body === undefined ? {} : { "content-type": "application/json" };
  const date = formatHttpDate(lastTime(cloud.state.clock));
  return { ...json, "cc-version": document.apiVersion, date, ...headers };
}
