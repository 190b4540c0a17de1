import { toRequestId } from "../errors/to-api-error.ts";
import { assertNames } from "../request/assert-names.ts";
import type { BufferedResponse, ResponseHeaders } from "../request/buffered-response.ts";
import type { CallOptions } from "../request/call-options.ts";
import type { Invoke } from "./invoke.ts";

/** The status and the headers of the HTTP response to a call. */
export interface ResponseInfo {
  /** The HTTP status of the response. */
  readonly status: number;
  /** The headers that the service sent, without redaction. */
  readonly headers: ResponseHeaders;
  /** The id of the request, if the response has a header such as `X-Request-Id`. */
  readonly requestId: string | undefined;
}

/**
 * A promise of the body of a response, which also gives access to the status and the headers of the response.
 *
 * @typeParam T the type of the body
 * @example
 * ```ts
 * const { data, response } = await cloud.clusters.get({ cluster_id }).withResponse();
 * console.log(data.name, response.headers.get("date"));
 * ```
 */
export type ResponsePromise<T> = Promise<T> & {
  /** Returns the body with the status and the headers of the response. */
  withResponse(): Promise<{ data: T; response: ResponseInfo }>;
};

export type CallMethod = (params?: unknown, options?: CallOptions) => ResponsePromise<unknown>;

/** Creates the public method of an operation. `options` contains the names of the options that the method accepts. */
export function createCallMethod(id: string, options: ReadonlySet<string>, invoke: Invoke): CallMethod {
  return (params, given) => {
    let last: BufferedResponse | undefined;
    const onResponse = (response: BufferedResponse): void => {
      last = response;
    };
    const promise =
      given === undefined ? invoke(params, given, onResponse) : checked(id, options, invoke)(params, given, onResponse);
    const result = promise as ResponsePromise<unknown>;
    result.withResponse = async () => ({ data: await promise, response: toResponseInfo(last as BufferedResponse) });
    return result;
  };
}

/** Returns a function that rejects unknown options before it calls `invoke`. */
export function checked(id: string, options: ReadonlySet<string>, invoke: Invoke): Invoke {
  return async (params, given, onResponse) => {
    if (given !== undefined) assertNames(id, "option", options, given);
    return invoke(params, given, onResponse);
  };
}

export function toResponseInfo({ status, headers }: BufferedResponse): ResponseInfo {
  return { status, headers, requestId: toRequestId(Object.fromEntries(headers)) };
}
