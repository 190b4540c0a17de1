import { copyParams } from "../arguments/check-arguments.ts";
import { CloudError } from "../errors/cloud-error.ts";
import { observeCall } from "../observe/observe-call.ts";
import type { Adoption, Operation, Operations } from "../request/api-definition.ts";
import { createParentCall, type ObservedCall } from "../request/call.ts";
import type { AdoptOptions, CallOptions } from "../request/call-options.ts";
import { listPathParameters } from "../request/check-params.ts";
import { parseHttpDate } from "../time/http-date.ts";
import { poll } from "../time/poll.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import { createInvoke, type Invoke, type Reply } from "./invoke.ts";
import { createListMethod } from "./list-method.ts";

type Fields = Readonly<Record<string, unknown>>;

/** How long to pause between searches, in milliseconds. The service may list a new resource a few seconds late. */
const PAUSES_MS = [1000, 2000, 4000];

/** Adds the `onUnknownOutcome` option to a create operation: `"adopt"` looks for the resource after a lost response. */
export function withAdoption(
  pipeline: Pipeline,
  id: string,
  create: Invoke,
  adoption: Adoption,
  operations: Operations,
): Invoke<AdoptOptions> {
  const { clock, deadlineMs: clientDeadlineMs } = pipeline;
  return async (given, { onUnknownOutcome = "throw", ...options } = {}, parent) => {
    if (onUnknownOutcome === "throw") return create(given, options, parent);
    const params = copyParams(given);
    const { signal, deadlineMs = clientDeadlineMs } = options;
    const call = createParentCall(clock, `${id}:adopt`, operations[id] as Operation, parent);
    const createOrAdopt = async (): Promise<Reply> => {
      try {
        return await create(params, options, call);
      } catch (error) {
        if (!(error instanceof CloudError) || error.outcome !== "unknown") throw error;
        const leftMs = deadlineMs - (clock.now() - call.startedAt);
        if (leftMs <= 0) throw error;
        const listOperation = operations[adoption.list] as Operation;
        const search = createSearch(pipeline, adoption, listOperation, (params ?? {}) as Fields, call);
        const polling = { clock, signal, deadlineMs: leftMs, pauses: PAUSES_MS, toError: () => error };
        return poll(polling, (leftMs) => search({ ...options, deadlineMs: leftMs() }));
      }
    };
    return observeCall(pipeline)(call, createOrAdopt);
  };
}

/** Returns a function that searches the list for the created resource. Each search is a child call of `call`. */
function createSearch(
  pipeline: Pipeline,
  { list, match, since }: Adoption,
  operation: Operation,
  params: Fields,
  call: ObservedCall,
): (options: CallOptions) => Promise<{ value: Reply } | undefined> {
  const target = Object.fromEntries(listPathParameters(operation.path).map((name) => [name, params[name]]));
  const { clock } = pipeline;
  const invoke = createInvoke(pipeline, list, operation);
  const listItems = createListMethod(list, operation, clock, (given, options) => invoke(given, options, call));
  return async (options) => {
    const items = listItems(target, options);
    try {
      const { response } = await items.withResponse();
      // When the call began, by the service's clock, since that clock sets creation times. Rounded down, because the
      // service may omit fractions of a second.
      const now = parseHttpDate(response.headers.get("date")) ?? Date.now();
      const createdSince = Math.floor((now - (clock.now() - call.startedAt)) / 1000) * 1000;
      for await (const item of items) {
        const fields = item as Fields;
        const matches = match.every((name) => normalize(name, fields[name]) === normalize(name, params[name]));
        if (matches && Date.parse(String(fields[since])) >= createdSince) return { value: { data: item, response } };
      }
    } catch (error) {
      // Ignores a failed search, so the caller gets the create request's error, whose outcome is `"unknown"`.
      if (options.signal?.aborted) throw error;
    }
    return undefined;
  };
}

/** Lowercases ids so they can be compared, since UUIDs may be in uppercase (RFC 9562). */
function normalize(name: string, value: unknown): unknown {
  return name.endsWith("_id") ? String(value).toLowerCase() : value;
}
