import { CloudError } from "../errors/cloud-error.ts";
import type { Adoption, ApiDefinition, Operation, Pagination } from "../request/api-definition.ts";
import type { BufferedResponse } from "../request/buffered-response.ts";
import type { AdoptOptions } from "../request/call-options.ts";
import { pickPathParameters } from "../request/expand-path.ts";
import { parseHttpDate } from "../time/http-date.ts";
import { sleep } from "../time/sleep.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import { type CallMethod, createCallMethod } from "./call-method.ts";
import { createListMethod } from "./list-method.ts";

type Fields = Readonly<Record<string, unknown>>;

/** When to look, in milliseconds after the look before: what was asked for may take a moment to be listed. */
const LOOKS_MS = [0, 1000, 2000, 4000];

/**
 * Makes a create that can find what a lost answer was about.
 *
 * @throws what the create threw, where nothing is found in time that matches it and was made since it began
 */
export function withAdoption(
  pipeline: Pipeline,
  create: CallMethod,
  adoption: Adoption,
  { operations }: ApiDefinition,
): (params?: unknown, options?: AdoptOptions) => Promise<unknown> {
  const { settings } = pipeline;
  const { clock } = settings;
  return async (params, { onUnknownOutcome = "throw", ...options } = {}) => {
    const { signal, deadlineMs = settings.deadlineMs } = options;
    const startedAt = clock.now();
    const elapsedMs = (): number => clock.now() - startedAt;
    try {
      return await create(params, options);
    } catch (error) {
      if (onUnknownOutcome !== "adopt" || !(error instanceof CloudError) || error.outcome !== "unknown") throw error;
      const look = createLook(
        pipeline,
        adoption,
        operations[adoption.list] as Operation,
        (params ?? {}) as Fields,
        elapsedMs,
      );
      for (const delayMs of LOOKS_MS) {
        const leftMs = deadlineMs - elapsedMs();
        await sleep(delayMs, { clock, signal, ms: leftMs, timeout: () => error });
        const made = await look({ ...options, deadlineMs: Math.max(1, leftMs - delayMs) });
        if (made) return made;
      }
      throw error;
    }
  };
}

/** @param elapsedMs how long ago the create began */
function createLook(
  pipeline: Pipeline,
  { list, match, since }: Adoption,
  operation: Operation,
  params: Fields,
  elapsedMs: () => number,
): (options: AdoptOptions) => Promise<unknown> {
  let madeSince = 0;
  const onResponse = ({ headers }: BufferedResponse): void => {
    // The service's own clock judges its own times, which may be cut to whole seconds.
    const now = parseHttpDate(headers.get("date") ?? "") ?? Date.now();
    madeSince = Math.floor((now - elapsedMs()) / 1000) * 1000;
  };
  const target = pickPathParameters(operation.path, params);
  const items = createListMethod(
    createCallMethod(pipeline, list, operation),
    operation.page as Pagination,
    pipeline.settings.clock,
  );
  return async (options) => {
    try {
      for await (const item of items(target, { ...options, onResponse })) {
        const fields = item as Fields;
        const same = match.every((name) => fields[name] === params[name]);
        if (same && Date.parse(String(fields[since])) >= madeSince) return item;
      }
    } catch (error) {
      // A look that fails must not hide that the create may have worked.
      if (!(error instanceof CloudError)) throw error;
    }
    return undefined;
  };
}
