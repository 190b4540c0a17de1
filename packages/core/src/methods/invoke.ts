import type { Operation } from "../request/api-definition.ts";
import type { BufferedResponse, ResponseHead } from "../request/buffered-response.ts";
import type { Call, CallContext, ObservedCall } from "../request/call.ts";
import type { CallOptions, DeleteOptions } from "../request/call-options.ts";
import { toHeaderMap } from "../request/header-value.ts";
import { createParamSplitter, type SplitParams } from "../request/split-params.ts";
import { parseBody, toResponseError } from "../transport/parse.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import { lookUpItems } from "./look-up.ts";

/** A call's result: the parsed response body, and the response's status and headers. */
export interface Reply {
  readonly data: unknown;
  readonly response: ResponseHead;
}

/** Calls an operation. Throws synchronously if a parameter is invalid. */
export type Invoke<Options extends CallOptions = DeleteOptions> = (
  params: unknown,
  options?: Options,
  parent?: ObservedCall,
) => Promise<Reply>;

type Send = (method: string, path: string, init: object) => Promise<Reply>;

/** Creates a function that checks parameters and passes them to openapi-fetch, which sends the request. */
export function createInvoke(
  { openapi }: Pick<Pipeline, "openapi">,
  id: string,
  operation: Operation,
  read: CallContext["read"] = createReader(operation),
): Invoke {
  const request = openapi.request as unknown as Send;
  // The splitter is created on the first call, since a program uses only a few of the many operations.
  let split: ((params: unknown) => SplitParams) | undefined;
  return (params, options = {}, parent) => {
    split ??= createParamSplitter(id, operation);
    const context: CallContext = { id, operation, options, parent, read };
    const headers = options.headers && toHeaderMap(id, options.headers);
    return request(operation.method, operation.path, { ...split(params), headers, parseAs: "stream", context });
  };
}

/** Creates a function that reads a response, or throws a `ResponseError` if its body is unusable. */
function createReader({ method, empty, page }: Operation): CallContext["read"] {
  if (page) return (call, response) => parsePage(call, response, page.items);
  // A response to a DELETE may be empty, since nobody needs the last state of a deleted resource.
  if (!empty && method !== "DELETE") return parseBody;
  return (call, response) => {
    const body = response.body.length > 0 ? parseBody(call, response) : undefined;
    return empty ? undefined : body;
  };
}

function parsePage(call: Call, response: BufferedResponse, name: string): unknown {
  const body = parseBody(call, response);
  const items = lookUpItems(body, name);
  if (Array.isArray(items) && !items.includes(null)) return body;
  throw toResponseError(call, response, `${name} is not an array of objects`);
}
