import { assertOptions } from "../arguments/assert-options.ts";
import { toRequestId } from "../errors/to-api-error.ts";
import type { ResponseHead, ResponseHeaders } from "../request/buffered-response.ts";
import type { CallOptions } from "../request/call-options.ts";
import type { Invoke, Reply } from "./invoke.ts";

/** A response's status and headers. */
export interface ResponseInfo {
  /** The HTTP status. */
  readonly status: number;
  /** The headers as received; nothing is redacted. */
  readonly headers: ResponseHeaders;
  /** The request's id, if the response has a header such as `X-Request-Id`. */
  readonly requestId: string | undefined;
}

/**
 * A promise for the response body. `withResponse()` adds the status and headers.
 *
 * @example
 * ```ts
 * const { data, response } = await cloud.clusters
 *   .get({ cluster_id })
 *   .withResponse();
 * console.log(data.name, response.headers.get("date"));
 * ```
 */
export type ResponsePromise<T> = Promise<T> & {
  /** Returns the body together with the response's status and headers. */
  withResponse(): Promise<{ data: T; response: ResponseInfo }>;
};

export type CallMethod = (params?: unknown, options?: CallOptions) => ResponsePromise<unknown>;

/** Creates the method for an operation. `known` lists the options that it accepts. */
export function createCallMethod(id: string, known: readonly string[], invoke: Invoke): CallMethod {
  return (params, options) => {
    let reply: Promise<Reply>;
    try {
      if (options !== undefined) assertOptions(id, known, options);
      reply = invoke(params, options);
    } catch (error) {
      reply = Promise.reject(error);
    }
    const result = reply.then(({ data }) => data);
    const withResponse = async () => ({ data: await result, response: toResponseInfo((await reply).response) });
    return Object.assign(result, { withResponse });
  };
}

export function toResponseInfo({ status, headers }: ResponseHead): ResponseInfo {
  return { status, headers, requestId: toRequestId(Object.fromEntries(headers)) };
}
