import { isNotFound } from "../errors/is-not-found.ts";
import { toApiError } from "../errors/to-api-error.ts";
import type { Operation } from "../request/api-definition.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import { createRequestBuilder, type RequestParts } from "../request/build-request.ts";
import type { Call } from "../request/call.ts";
import type { CallOptions } from "../request/call-options.ts";
import { createCall } from "../request/create-call.ts";
import type { Failure } from "../retry/retry-policy.ts";
import { assertEmpty, parseBody } from "../transport/parse-body.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import { send } from "../transport/send.ts";

/** Calls an operation and returns the response body. The internal `onResponse` receives the last response. */
export type Invoke<Options extends CallOptions = CallOptions> = (
  params: unknown,
  options?: Options,
  onResponse?: (response: BufferedResponse) => void,
) => Promise<unknown>;

export function createInvoke(pipeline: Pipeline, id: string, operation: Operation): Invoke {
  // The request builder is created at the first call, since a program calls few of a client's many operations.
  let build: ((params: unknown) => RequestParts) | undefined;
  // The function is not async, since an async function would create one more promise per call.
  return (params, options, onResponse) => {
    try {
      build ??= createRequestBuilder(id, operation);
      const { target, body } = build(params);
      const url = pipeline.settings.baseUrl.href + target;
      const redactor = pipeline.redactorFor(body);
      const call = createCall(pipeline.settings, id, operation, { url, body, redactor }, options);
      return send(pipeline, call, (response, failure) => {
        onResponse?.(response);
        return settle(pipeline, call, operation, response, failure);
      });
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

function settle(
  pipeline: Pipeline,
  call: Call,
  operation: Operation,
  response: BufferedResponse,
  failure: Failure | undefined,
): unknown {
  if (isSuccess(response.status)) return operation.empty ? assertEmpty(call, response) : parseBody(call, response);
  const error = toApiError(call, response, failure as Failure, pipeline.settings.apiKeySource);
  // If the response to the first DELETE was lost and the retry returns 404, the first DELETE succeeded.
  if (operation.method === "DELETE" && call.lost && isNotFound(error)) return undefined;
  throw error;
}
