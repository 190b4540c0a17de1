import { isNotFound } from "../errors/is-not-found.ts";
import { toApiError } from "../errors/to-api-error.ts";
import type { Operation } from "../request/api-definition.ts";
import { type BufferedResponse, isSuccess, type ResponseHead } from "../request/buffered-response.ts";
import { createRequestBuilder, type RequestParts } from "../request/build-request.ts";
import { type Call, createCall, type ObservedCall } from "../request/call.ts";
import type { CallOptions, DeleteOptions } from "../request/call-options.ts";
import type { Failure } from "../retry/retry-policy.ts";
import { assertEmpty, parseBody, toResponseError } from "../transport/parse-body.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import { send } from "../transport/send.ts";
import { lookUp } from "./look-up.ts";

/** Receives the last response to a call. */
export type OnResponse = (response: ResponseHead) => void;

/** Calls an operation and returns the response body. Throws an ArgumentError synchronously. */
export type Invoke<Options extends CallOptions = DeleteOptions> = (
  params: unknown,
  options?: Options,
  onResponse?: OnResponse,
  parent?: ObservedCall,
) => Promise<unknown>;

/** Creates a function that builds a request from parameters, sends it, and returns the value in the response. */
export function createInvoke(pipeline: Pipeline, id: string, operation: Operation): Invoke {
  // Creates the request builder on the first call, since a program uses only a few of the many operations.
  let build: ((params: unknown) => RequestParts) | undefined;
  // This function isn't async, because that would create one more promise per call.
  return (params, options, onResponse, parent) => {
    build ??= createRequestBuilder(id, operation);
    const { target, body } = build(params);
    const content = { url: pipeline.baseUrl.href + target, body, redactor: pipeline.redactorFor(body), parent };
    const call = createCall(pipeline, id, operation, content, options);
    return send(pipeline, call, (response, failure) => {
      onResponse?.(response);
      if (isSuccess(response.status)) return parseResult(call, response, operation);
      const error = toApiError(call, response, failure as Failure, pipeline.apiKeySource);
      // If the response to the first DELETE was lost and the retry returns 404, the first DELETE succeeded.
      const isDone = call.lost || options?.whenGone === "ignore";
      if (operation.method === "DELETE" && isDone && isNotFound(error)) return undefined;
      throw error;
    });
  };
}

/** @throws {ResponseError} if the body is unusable, such as a page whose items aren't an array of objects */
function parseResult(call: Call, response: BufferedResponse, { empty, page }: Operation): unknown {
  if (empty) return assertEmpty(call, response);
  const body = parseBody(call, response);
  // On an empty page, the service may omit the items or send `null`.
  const items = page && (lookUp(body, page.items) ?? []);
  if (page && !(Array.isArray(items) && !items.includes(null))) {
    throw toResponseError(call, response, `${page.items} is not an array of objects`);
  }
  return body;
}
