import { toConnectionError } from "../errors/to-connection-error.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import type { Attempt, Run } from "../request/call.ts";
import type { Settings } from "./client-options.ts";
import { toResponseError } from "./parse.ts";
import type { TransportResponse } from "./transport.ts";

/** Stands in for the body of an error response that can't be read. */
const UNREAD = new TextEncoder().encode("the body could not be read");

export function send({ transport, maxResponseBytes }: Pick<Settings, "transport" | "maxResponseBytes">): Run {
  return async (call) => {
    const { key } = call;
    const attempt = call.attempt as Attempt;
    let response: TransportResponse;
    try {
      response = await transport({
        url: call.url,
        method: call.method,
        headers: key ? { ...call.headers, authorization: `Bearer ${key}` } : call.headers,
        body: call.body,
        maxBytes: maxResponseBytes,
        signal: attempt.signal,
        onSending: (sending = true) => {
          attempt.sent = sending;
        },
        onStatus: (status, headers = new Headers()) => {
          attempt.status = status;
          if (!isSuccess(status)) attempt.rejection = { status, headers, body: UNREAD };
        },
      });
    } catch (cause) {
      // Even without its body, an error response's status says whether the request was executed.
      if (attempt.rejection) return attempt.rejection;
      throw toConnectionError(call, cause, attempt);
    }
    const { status, headers, body } = response;
    const buffered: BufferedResponse = { status, headers, body: body ?? new Uint8Array() };
    // An error response whose body is too large is still useful for its status.
    if (body !== undefined || !isSuccess(status)) return buffered;
    const text = `the body is larger than ${maxResponseBytes} bytes. Raise maxResponseBytes if that is expected`;
    throw toResponseError(call, buffered, text);
  };
}
