import { CallTimeoutError } from "../errors/call-timeout-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { toCause } from "../errors/copy-cause.ts";
import { toOutcome } from "../errors/outcome.ts";
import { ResponseError } from "../errors/response-error.ts";
import { KEY_FAILED, toConnectionError } from "../errors/to-connection-error.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import { type Call, leftMs } from "../request/call.ts";
import { assertHeaderValue } from "../request/header-value.ts";
import { within } from "../time/within.ts";
import type { Pipeline } from "./pipeline.ts";
import type { TransportResponse } from "./transport.ts";

/** How far an attempt has come. */
interface Progress {
  hasKey: boolean;
  sent: boolean;
  status: number | undefined;
}

/**
 * Sends a call once and reads the answer whole, under the time limit, the deadline and the caller's signal.
 *
 * @throws {ConnectionError | CallTimeoutError | ResponseError} or the signal's reason
 */
export function attempt(pipeline: Pipeline, call: Call): Promise<BufferedResponse> {
  const { clock } = pipeline.settings;
  const left = leftMs(call, clock.now());
  const limit = left < call.timeoutMs ? "deadlineMs" : "timeoutMs";
  const progress: Progress = { hasKey: false, sent: false, status: undefined };
  const timeout = (): Error => {
    const outcome = toOutcome(call, progress.sent ? "unknown" : "not sent");
    return new CallTimeoutError(call, outcome, limit, call[limit], describe(progress));
  };
  return within({ clock, signal: call.signal, ms: Math.min(left, call.timeoutMs), timeout }, (resolve, reject) => {
    const controller = new AbortController();
    sendOnce(pipeline, call, controller.signal, progress).then(resolve, reject);
    return (reason) => controller.abort(reason);
  });
}

async function sendOnce(
  pipeline: Pipeline,
  call: Call,
  signal: AbortSignal,
  progress: Progress,
): Promise<BufferedResponse> {
  const { apiKey, transport, maxResponseBytes } = pipeline.settings;
  const authorization = `Bearer ${typeof apiKey === "string" ? apiKey : await askForKey(pipeline, apiKey, call)}`;
  if (signal.aborted) throw signal.reason;
  progress.hasKey = true;
  let response: TransportResponse;
  try {
    response = await transport({
      url: call.url,
      method: call.method,
      headers: { ...call.headers, authorization },
      body: call.body,
      maxBytes: maxResponseBytes,
      signal,
      onSending: () => {
        progress.sent = true;
      },
      onStatus: (status) => {
        progress.status = status;
      },
    });
  } catch (cause) {
    throw toConnectionError(call, cause, progress, pipeline.redactor);
  }
  const { status, headers, body } = response;
  return { status, headers, body: body ?? rejectLargeBody(pipeline, call, response) };
}

/** The key as it is now; a function is asked anew for each attempt, since keys rotate. */
async function askForKey({ redactor }: Pipeline, apiKey: () => unknown, call: Call): Promise<string> {
  let key: unknown;
  try {
    key = await apiKey();
  } catch (thrown) {
    const cause = toCause(thrown, redactor);
    const text = `the function given as apiKey failed: ${String(cause)}`;
    throw new ConnectionError(call, toOutcome(call, "not sent"), text, { code: KEY_FAILED, cause });
  }
  assertHeaderValue(`${call.operation}: what the function given as apiKey returned`, key);
  redactor.remember(key);
  return key;
}

/** Throws if the response is a success. The body of an error response is dropped, since its status says enough. */
function rejectLargeBody(
  { settings, redactor }: Pipeline,
  call: Call,
  { status, headers }: TransportResponse,
): Uint8Array {
  if (!isSuccess(status)) return new Uint8Array();
  const text = `the body is larger than ${settings.maxResponseBytes} bytes: raise maxResponseBytes if that is expected`;
  const contentType = redactor.text(headers.get("content-type") ?? "");
  throw new ResponseError(call, text, { status, contentType, firstBytes: "", truncated: false });
}

function describe({ hasKey, sent, status }: Progress): string {
  if (!hasKey) return "waiting for the function given as apiKey";
  if (!sent) return "connecting";
  return status === undefined ? "waiting for a response" : `reading the body of a response (${status})`;
}
