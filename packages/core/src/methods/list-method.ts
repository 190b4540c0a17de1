import { ResponseError } from "../errors/response-error.ts";
import type { Operation, Pagination } from "../request/api-definition.ts";
import type { BufferedResponse } from "../request/buffered-response.ts";
import type { CallOptions } from "../request/call-options.ts";
import { copyParams } from "../request/copy-params.ts";
import type { Clock } from "../time/clock.ts";
import { toAsOfTime } from "./as-of-time.ts";
import type { Invoke } from "./invoke.ts";
import { lookUp } from "./look-up.ts";
import { type ResponsePromise, toResponseInfo } from "./response-promise.ts";

/**
 * The result of a method that lists items. A list is a promise of the first page, and an async iterable of the items of
 * all pages. The client sends no request until the program awaits the list or iterates over it.
 *
 * @typeParam Page the type of one page
 * @typeParam Item the type of one item
 * @example
 * ```ts
 * for await (const cluster of cloud.clusters.list()) console.log(cluster.name); // the items of all pages
 * const { clusters, pagination } = await cloud.clusters.list();                 // the first page
 * const all = await Array.fromAsync(cloud.clusters.list());                     // all items, as an array
 * ```
 */
export type List<Page, Item> = ResponsePromise<Page> &
  AsyncIterable<Item> & {
    /** Iterates over the pages of the list instead of its items. */
    pages(): AsyncIterableIterator<Page>;
  };

type Page = Readonly<Record<string, unknown>>;

export type ListMethod = (params?: object, options?: CallOptions) => List<Page, unknown>;

export function createListMethod(id: string, operation: Operation, clock: Clock, invoke: Invoke): ListMethod {
  const list = createList(id, operation, clock, invoke);
  return (params, options) => list(params, options);
}

/** Creates a function like {@link createListMethod}, with a callback that receives the first response. */
export function createList(
  id: string,
  operation: Operation,
  clock: Clock,
  invoke: Invoke,
): (params?: object, options?: CallOptions, onResponse?: (response: BufferedResponse) => void) => List<Page, unknown> {
  const pagination = operation.page as Pagination;
  return (given, options, onResponse) => {
    const params = copyParams(given);
    const { asOf } = pagination;
    let response: BufferedResponse | undefined;
    let receivedAt = 0;
    let promise: Promise<Page> | undefined;
    const load = (): Promise<Page> => {
      promise ??= invoke(params, options, (received) => {
        response = received;
        receivedAt = clock.now();
        onResponse?.(received);
      }) as Promise<Page>;
      return promise;
    };
    const pages = (): AsyncGenerator<Page> => {
      const loadNext = (next: object): Promise<unknown> => {
        const isGiven = !asOf || (params as Page)?.[asOf];
        const time = isGiven ? undefined : toAsOfTime(asOf, response as BufferedResponse, clock.now() - receivedAt);
        return invoke({ ...params, ...time, ...next }, options);
      };
      return walk(id, operation, pagination, (params ?? {}) as Page, load, loadNext);
    };
    return {
      // biome-ignore lint/suspicious/noThenProperty: a list is a promise that sends its request when it is awaited
      then: (onFulfilled, onRejected) => load().then(onFulfilled, onRejected),
      catch: (onRejected) => load().catch(onRejected),
      finally: (onFinally) => load().finally(onFinally),
      [Symbol.toStringTag]: "List",
      withResponse: async () => ({ data: await load(), response: toResponseInfo(response as BufferedResponse) }),
      pages,
      [Symbol.asyncIterator]: () => iterateItems(pages(), (page) => itemsOf(pagination, page)),
    };
  };
}

async function* walk(
  id: string,
  { method, path }: Operation,
  pagination: Pagination,
  params: Page,
  load: () => Promise<Page>,
  loadNext: (next: object) => Promise<unknown>,
): AsyncGenerator<Page> {
  const { request, pin = {}, endless } = pagination;
  const pinned: Record<string, unknown> = {};
  let asked = params[request];
  const followed = new Set([asked]);
  for (let page = await load(), attempts = 1; ; attempts += 1) {
    yield page;
    if (endless && itemsOf(pagination, page).length === 0) return;
    const next = nextOf(pagination, page, asked);
    if (!next) return;
    if (followed.has(next)) {
      const facts = { status: 200, contentType: "", firstBytes: "", truncated: false };
      const text = "the response names an earlier page as the next page, so the list would never end";
      throw new ResponseError({ operation: id, method, path, attempts }, text, facts);
    }
    for (const [name, source] of Object.entries(pin)) pinned[name] ??= lookUp(page, source) ?? undefined;
    followed.add(next);
    asked = next;
    page = (await loadNext({ ...pinned, [request]: next })) as Page;
  }
}

/** Returns the parameter value that requests the next page; a falsy value after the last page. */
function nextOf(pagination: Pagination, page: Page, asked: unknown): unknown {
  const { response, total } = pagination;
  if (response !== undefined) return lookUp(page, response);
  const items = itemsOf(pagination, page).length;
  // The service numbers the items from 1, and treats a smaller number in a request as 1.
  const next = Math.max(1, Number(asked ?? 1)) + items;
  return items > 0 && next <= Number(lookUp(page, total as string)) ? next : undefined;
}

function itemsOf({ items }: Pagination, page: Page): readonly unknown[] {
  return (lookUp(page, items) ?? []) as readonly unknown[];
}

/**
 * Iterates over the items of all pages. Handles concurrent calls of `next()` in order, as an async generator does, but
 * with fewer microtasks.
 */
function iterateItems(
  pages: AsyncGenerator<Page>,
  itemsOf: (page: Page) => readonly unknown[],
): AsyncIterableIterator<unknown> {
  let items: readonly unknown[] = [];
  let at = 0;
  /** The latest call of `next()` or `return()` that has to wait for a page or for an earlier call. */
  let pending: Promise<unknown> | undefined;
  async function nextItem(): Promise<IteratorResult<unknown>> {
    while (at >= items.length) {
      const { done, value } = await pages.next();
      if (done) return { done: true, value: undefined };
      items = itemsOf(value);
      at = 0;
    }
    return { done: false, value: items[at++] };
  }
  async function end(): Promise<IteratorResult<unknown>> {
    items = [];
    await pages.return(undefined);
    return { done: true, value: undefined };
  }
  function inOrder(run: () => Promise<IteratorResult<unknown>>): Promise<IteratorResult<unknown>> {
    const result = pending === undefined ? run() : pending.then(run, run);
    const settle = (): void => {
      if (pending === result) pending = undefined;
    };
    pending = result;
    result.then(settle, settle);
    return result;
  }
  return {
    next: () =>
      pending === undefined && at < items.length
        ? Promise.resolve({ done: false, value: items[at++] })
        : inOrder(nextItem),
    return: () => inOrder(end),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
