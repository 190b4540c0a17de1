import { toApiError } from "../errors/to-api-error.ts";
import type { Operation } from "../request/api-definition.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import { createRequestBuilder, type RequestParts } from "../request/build-request.ts";
import type { Call } from "../request/call.ts";
import type { CallOptions } from "../request/call-options.ts";
import { createCall } from "../request/create-call.ts";
import type { Failure } from "../retry/retry-policy.ts";
import { parseBody } from "../transport/parse-body.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import { send } from "../transport/send.ts";

/** {@link CallOptions}, and what only the client itself asks for. */
export interface CallMethodOptions extends CallOptions {
  /** Is shown each answer before it is read. */
  readonly onResponse?: (response: BufferedResponse) => unknown;
}

/** Calls an operation with named parameters. */
export type CallMethod = (params?: unknown, options?: CallMethodOptions) => Promise<unknown>;

/** Makes the function behind a method of the client. */
export function createCallMethod(pipeline: Pipeline, id: string, operation: Operation): CallMethod {
  // Prepared by the first call: a client has many operations, and a program calls few.
  let build: ((params: unknown) => RequestParts) | undefined;
  return async (params, options) => {
    build ??= createRequestBuilder(id, operation);
    const { target, body } = build(params);
    const url = pipeline.settings.baseUrl.href + target;
    const call = createCall(pipeline.settings, id, operation, { url, body, ...options });
    return send(pipeline, call, (response, failure) => {
      options?.onResponse?.(response);
      return settle(pipeline, call, operation, response, failure);
    });
  };
}

function settle(
  pipeline: Pipeline,
  call: Call,
  operation: Operation,
  response: BufferedResponse,
  failure: Failure | undefined,
): unknown {
  if (isSuccess(response.status)) return operation.empty ? undefined : parseBody(call, response, pipeline.redactor);
  // The repeated DELETE finds nothing because the one whose answer was lost did its work.
  if (response.status === 404 && operation.method === "DELETE" && call.lost) return undefined;
  throw toApiError(pipeline, call, response, failure as Failure);
}
