import type { Answer } from "./call.ts";
import type { AdoptOptions } from "./call-options.ts";
import { createInvoke, type Invoke } from "./invoke.ts";
import { isCloudError } from "./is-cloud-error.ts";
import { createList } from "./list.ts";
import type { Adoption, Edition, Operation, Pagination } from "./operation.ts";
import type { Pipeline } from "./pipeline.ts";
import { sleep } from "./sleep.ts";

type Fields = Readonly<Record<string, unknown>>;

/** When to look, in milliseconds after the look before: what was asked for may take a moment to be listed. */
const LOOKS_MS = [0, 1000, 2000, 4000];

/**
 * Makes a create that can find what a lost answer was about.
 *
 * @throws what the create threw, where nothing is listed that matches it and was made since it began
 */
export function withAdoption(
  pipeline: Pipeline,
  create: Invoke,
  adoption: Adoption,
  { operations }: Edition,
): (params?: unknown, options?: AdoptOptions) => Promise<unknown> {
  return async (params, { onUnknownOutcome = "throw", ...options } = {}) => {
    const startedAt = Date.now();
    try {
      return await create(params, options);
    } catch (error) {
      if (onUnknownOutcome !== "adopt" || !isCloudError(error) || error.outcome !== "unknown") throw error;
      const look = createLook(pipeline, adoption, operations[adoption.list] as Operation, params as Fields, startedAt);
      for (const delayMs of LOOKS_MS) {
        const { clock } = pipeline.settings;
        await sleep(delayMs, { clock, signal: options.signal, ms: Number.POSITIVE_INFINITY, timeout: () => error });
        const made = await look(options);
        if (made) return made;
      }
      throw error;
    }
  };
}

function createLook(
  pipeline: Pipeline,
  { list, match, since }: Adoption,
  operation: Operation,
  params: Fields,
  startedAt: number,
): (options: AdoptOptions) => Promise<unknown> {
  let madeSince = startedAt;
  const invoke = createInvoke(pipeline, list, operation, ({ headers }: Answer) => {
    // The service's own clock judges its own times: its "now", less what has passed here.
    const now = Date.parse(headers.get("date") ?? "");
    if (!Number.isNaN(now)) madeSince = now - (Date.now() - startedAt);
  });
  const items = createList(invoke, operation.page as Pagination);
  return async (options) => {
    for await (const item of items({}, options)) {
      const fields = item as Fields;
      const same = match.every((name) => fields[name] === params[name]);
      if (same && Date.parse(String(fields[since])) >= madeSince) return item;
    }
    return undefined;
  };
}
