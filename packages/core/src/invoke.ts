import { createRequestBuilder, type RequestParts } from "./build-request.ts";
import { type Answer, type Call, isSuccess } from "./call.ts";
import type { CallOptions } from "./call-options.ts";
import { createCall } from "./create-call.ts";
import type { Operation } from "./operation.ts";
import { parseBody } from "./parse-body.ts";
import type { Pipeline } from "./pipeline.ts";
import { toApiError } from "./refusal.ts";
import { send } from "./send.ts";

/** {@link CallOptions}, and what only the client itself asks for. */
export interface InvokeOptions extends CallOptions {
  /** Is shown each answer before it is read. */
  readonly onAnswer?: (answer: Answer) => unknown;
}

/** Calls an operation with named parameters. */
export type Invoke = (params?: unknown, options?: InvokeOptions) => Promise<unknown>;

/** Makes the function behind a method of the client. */
export function createInvoke(pipeline: Pipeline, id: string, operation: Operation): Invoke {
  // Prepared by the first call: a client has many operations, and a program calls few.
  let build: ((params: unknown) => RequestParts) | undefined;
  return async (params, options) => {
    build ??= createRequestBuilder(id, operation);
    const { target, body } = build(params);
    const url = pipeline.settings.baseUrl.href + target;
    const call = createCall(pipeline, id, operation, { url, body, ...options });
    return send(pipeline, call, (answer) => {
      options?.onAnswer?.(answer);
      return settle(pipeline, call, operation, answer);
    });
  };
}

function settle(pipeline: Pipeline, call: Call, operation: Operation, answer: Answer): unknown {
  if (isSuccess(answer.status)) return operation.empty ? undefined : parseBody(call, answer, pipeline.redactor);
  // The repeated DELETE finds nothing because the one whose answer was lost did its work.
  if (answer.status === 404 && operation.method === "DELETE" && call.lost) return undefined;
  throw toApiError(pipeline, call, answer);
}
