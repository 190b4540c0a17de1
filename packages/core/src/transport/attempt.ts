import { CallTimeoutError } from "../errors/call-timeout-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { toCause } from "../errors/copy-cause.ts";
import { toOutcome } from "../errors/outcome.ts";
import { ResponseError } from "../errors/response-error.ts";
import { KEY_FAILED, toConnectionError } from "../errors/to-connection-error.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import { type Call, leftMs } from "../request/call.ts";
import { assertHeaderValue } from "../request/header-value.ts";
import { isIdempotent } from "../retry/retry-policy.ts";
import { within } from "../time/within.ts";
import type { Pipeline } from "./pipeline.ts";
import { readBody } from "./read-response-body.ts";

/** What an attempt had reached when it was ended. */
interface Reached {
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
  const reached: Reached = { sent: false, status: undefined };
  const timeout = (): Error => {
    const outcome = toOutcome(call, reached.sent ? "unknown" : "not sent");
    return new CallTimeoutError(call, outcome, limit, call[limit], describe(reached));
  };
  return within({ clock, signal: call.signal, ms: Math.min(left, call.timeoutMs), timeout }, (resolve, reject) => {
    const controller = new AbortController();
    exchange(pipeline, call, controller.signal, reached).then(resolve, reject);
    return (reason) => controller.abort(reason);
  });
}

async function exchange(
  pipeline: Pipeline,
  call: Call,
  signal: AbortSignal,
  reached: Reached,
): Promise<BufferedResponse> {
  const { apiKey, fetch, maxResponseBytes } = pipeline.settings;
  const authorization = `Bearer ${typeof apiKey === "string" ? apiKey : await askForKey(pipeline, apiKey, call)}`;
  if (signal.aborted) throw signal.reason;
  let response: Response;
  let body: Uint8Array | undefined;
  try {
    reached.sent = true;
    response = await fetch(call.url, {
      method: call.method,
      headers: { ...call.headers, authorization },
      body: isIdempotent(call.method) ? (call.body ?? null) : toSendOnce(call.body),
      redirect: "manual",
      signal,
    });
    reached.status = response.status;
    body = await readBody(response, maxResponseBytes, fetch.readsWhole);
  } catch (cause) {
    throw toConnectionError(call, cause, reached.status, pipeline.redactor);
  }
  const { status, headers } = response;
  return { status, headers, body: body ?? refuseBody(pipeline, call, response) };
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

/**
 * Deno sends a text again by itself when a kept connection breaks, whatever the method: it must not make a second
 * cluster. A Blob it sends once.
 * @see https://github.com/denoland/deno/pull/32566
 */
function toSendOnce(body = ""): Blob {
  return new Blob([body]);
}

/** A success that is too large can't be read; of a refusal, the status says enough. */
function refuseBody({ settings, redactor }: Pipeline, call: Call, { status, headers }: Response): Uint8Array {
  if (!isSuccess(status)) return new Uint8Array();
  const text = `the body is larger than ${settings.maxResponseBytes} bytes: raise maxResponseBytes if that is expected`;
  const contentType = redactor.text(headers.get("content-type") ?? "");
  throw new ResponseError(call, text, { status, contentType, firstBytes: "", truncated: false });
}

function describe({ sent, status }: Reached): string {
  if (!sent) return "waiting for the function given as apiKey";
  return status === undefined ? "waiting for an answer" : `reading the body of a response (${status})`;
}
