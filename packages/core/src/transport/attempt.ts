import { toTimeoutError } from "../errors/call-timeout-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { toCause } from "../errors/copy-cause.ts";
import { InvalidKeyError } from "../errors/invalid-key-error.ts";
import { toOutcome } from "../errors/outcome.ts";
import { KEY_FAILED, KEY_UNAVAILABLE, toConnectionError } from "../errors/to-connection-error.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import { type Call, leftMs } from "../request/call.ts";
import { assertApiKey } from "../request/header-value.ts";
import { classifyResponse } from "../retry/retry-policy.ts";
import { runWithin } from "../time/with-limits.ts";
import type { KeyRequest, Settings } from "./client-options.ts";
import { toResponseError } from "./parse-body.ts";
import type { TransportResponse } from "./transport.ts";

/** Stands in for the body of an error response that can't be read. */
const UNREAD = new TextEncoder().encode("the body could not be read");

interface Progress {
  hasKey?: true;
  sent?: boolean;
  status?: number;
  /** An error response's status and headers, kept in case its body can't be read. */
  rejection?: BufferedResponse;
}

/** Sends a call's request once and reads the whole response, unless a time limit or the signal stops it. */
export function attempt(settings: Settings, call: Call): Promise<BufferedResponse> {
  const { clock } = settings;
  const left = leftMs(call, clock.now());
  const limit = left < call.timeoutMs ? "deadlineMs" : "timeoutMs";
  const progress: Progress = {};
  const toError = (): Error => {
    const { sent, rejection } = progress;
    const last = rejection ? classifyResponse(rejection).outcome : sent ? "unknown" : "not sent";
    return toTimeoutError(call, limit, last, describe(settings, progress));
  };
  const limits = { clock, signal: call.signal, limit: { ms: Math.min(left, call.timeoutMs), toError } };
  return runWithin(limits, (signal) => sendOnce(settings, call, signal, progress));
}

async function sendOnce(
  settings: Settings,
  call: Call,
  signal: AbortSignal,
  progress: Progress,
): Promise<BufferedResponse> {
  const { apiKey, transport, maxResponseBytes } = settings;
  if (!call.anonymous) call.key = typeof apiKey === "string" ? apiKey : await askForKey(settings, apiKey, call, signal);
  if (signal.aborted) throw signal.reason;
  progress.hasKey = true;
  let response: TransportResponse;
  try {
    response = await transport({
      url: call.url,
      method: call.method,
      headers: call.key ? { ...call.headers, authorization: `Bearer ${call.key}` } : call.headers,
      body: call.body,
      maxBytes: maxResponseBytes,
      signal,
      onSending: (sending = true) => {
        progress.sent = sending;
      },
      onStatus: (status, headers = new Headers()) => {
        progress.status = status;
        if (!isSuccess(status)) progress.rejection = { status, headers, body: UNREAD };
      },
    });
  } catch (cause) {
    // An error response's status decides the call's outcome, even if the body is lost.
    if (progress.rejection) return progress.rejection;
    throw toConnectionError(call, cause, progress);
  }
  const { status, headers, body } = response;
  const buffered: BufferedResponse = { status, headers, body: body ?? new Uint8Array() };
  // Keeps an error response even if its body is too large, since its status is useful without the body.
  if (body !== undefined || !isSuccess(status)) return buffered;
  const text = `the body is larger than ${maxResponseBytes} bytes. Raise maxResponseBytes if that is expected`;
  throw toResponseError(call, buffered, text);
}

/** Calls the `apiKey` function for each attempt, since the key may change. A failure may be temporary. */
async function askForKey(
  settings: Settings,
  apiKey: (request: KeyRequest) => unknown,
  call: Call,
  signal: AbortSignal,
): Promise<string> {
  let code = KEY_UNAVAILABLE;
  try {
    const key = await apiKey({ clock: settings.clock, rejected: call.rejectedKey, signal });
    code = KEY_FAILED;
    assertApiKey("the returned key", key);
    call.redactor.remember(key);
    return key;
  } catch (thrown) {
    if (thrown instanceof InvalidKeyError) code = KEY_FAILED;
    const cause = toCause(thrown, call.redactor);
    const text = `${nameSource(settings)} failed: ${String(cause).replace(/^\w*Error: /, "")}`;
    throw new ConnectionError(call, toOutcome(call, "not sent"), text, { code, cause });
  }
}

function nameSource({ apiKeySource }: Settings): string {
  return apiKeySource === "apiKey" ? "the function passed as apiKey" : apiKeySource;
}

function describe(settings: Settings, { hasKey, sent, status }: Progress): string {
  if (!hasKey) return `waiting for ${nameSource(settings)}`;
  if (!sent) return "connecting";
  return status === undefined ? "waiting for a response" : `reading the body of a response (${status})`;
}
