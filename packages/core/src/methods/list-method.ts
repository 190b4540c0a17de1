import { assertOptions } from "../arguments/assert-options.ts";
import { copyParams } from "../arguments/check-arguments.ts";
import { ResponseError } from "../errors/response-error.ts";
import type { Operation, Pagination } from "../request/api-definition.ts";
import type { ResponseHead } from "../request/buffered-response.ts";
import { CALL_OPTIONS, type CallOptions } from "../request/call-options.ts";
import type { Clock } from "../time/clock.ts";
import { parseHttpDate } from "../time/http-date.ts";
import type { Invoke } from "./invoke.ts";
import { lookUp, lookUpItems } from "./look-up.ts";
import { type ResponsePromise, toResponseInfo } from "./response-promise.ts";

/**
 * A list: await it to get the first page, or iterate over the items of all pages. Nothing is sent until then.
 *
 * @example
 * ```ts
 * // The items of all pages.
 * for await (const { name } of cloud.clusters.list()) console.log(name);
 * // The first page.
 * const { clusters, pagination } = await cloud.clusters.list();
 * // All items, as an array.
 * const all = await Array.fromAsync(cloud.clusters.list());
 * ```
 */
export type List<Page, Item> = ResponsePromise<Page> &
  AsyncIterable<Item> & {
    /** Iterates over pages instead of items. */
    pages(): AsyncIterableIterator<Page>;
  };

/** After this many empty pages in a row, the call rejects, since the list probably never ends. */
const MOST_EMPTY_PAGES = 100;
const SECOND_MS = 1000;

type Page = Readonly<Record<string, unknown>>;

export type ListMethod = (params?: object, options?: CallOptions) => List<Page, unknown>;

export function createListMethod(id: string, operation: Operation, clock: Clock, invoke: Invoke): ListMethod {
  const pagination = operation.page as Pagination;
  return (given, options) => {
    const params = copyParams(given);
    const { asOf } = pagination;
    let response: ResponseHead | undefined;
    let receivedAt = 0;
    let promise: Promise<Page> | undefined;
    const loadFirst = async (): Promise<Page> => {
      if (options !== undefined) assertOptions(id, CALL_OPTIONS, options);
      const reply = await invoke(params, options);
      response = reply.response;
      receivedAt = clock.now();
      return reply.data as Page;
    };
    const load = (): Promise<Page> => {
      promise ??= loadFirst();
      return promise;
    };
    const pages = (): AsyncGenerator<Page> => {
      const first = (params ?? {}) as Page;
      const loadNext = async (next: object): Promise<unknown> => {
        const isGiven = !asOf || first[asOf];
        const time = isGiven ? undefined : toAsOfTime(asOf, response as ResponseHead, clock.now() - receivedAt);
        return (await invoke({ ...first, ...time, ...next }, options)).data;
      };
      return walk(id, operation, pagination, first, load, loadNext);
    };
    return {
      // biome-ignore lint/suspicious/noThenProperty: a list is a promise that sends its request when it is awaited
      then: (onFulfilled, onRejected) => load().then(onFulfilled, onRejected),
      catch: (onRejected) => load().catch(onRejected),
      finally: (onFinally) => load().finally(onFinally),
      [Symbol.toStringTag]: "List",
      withResponse: async () => ({ data: await load(), response: toResponseInfo(response as ResponseHead) }),
      pages,
      [Symbol.asyncIterator]: () => iterateItems(pages(), pagination.items),
    };
  };
}

/**
 * Returns the query parameter that makes later pages show the list as of one point in time, so changes in between don't
 * shift items from one page to another. That time is one second after the first page's `Date`, which omits fractions.
 * Returns `undefined` if that second may not be over yet.
 */
function toAsOfTime(parameter: string, { headers }: ResponseHead, ageMs: number): object | undefined {
  const second = ageMs < SECOND_MS ? undefined : parseHttpDate(headers.get("date"));
  return second === undefined ? undefined : { [parameter]: new Date(second + SECOND_MS).toISOString() };
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
  if (request === undefined) return void (yield await load());
  let requested = params[request];
  const followed = new Set([requested]);
  for (let page = await load(), attempts = 1, empty = 0; ; attempts += 1) {
    yield page;
    empty = lookUpItems(page, pagination.items).length === 0 ? empty + 1 : 0;
    if (endless && empty > 0) return;
    const next = nextOf(pagination, page, requested);
    if (!next) return;
    if (followed.has(next) || empty === MOST_EMPTY_PAGES) {
      const info = { status: 200, contentType: "", firstBytes: "", truncated: false };
      const text = "the list never ends: the service repeated a page or sent 100 empty ones in a row";
      throw new ResponseError({ operation: id, method, path, attempts }, text, info);
    }
    for (const [name, source] of Object.entries(pin)) pinned[name] ??= lookUp(page, source) ?? undefined;
    followed.add(next);
    requested = next;
    page = (await loadNext({ ...pinned, [request]: next })) as Page;
  }
}

/** Returns the value that requests the next page; falsy if there are no more pages. */
function nextOf(pagination: Pagination, page: Page, requested: unknown): unknown {
  const { items, response, total } = pagination;
  if (response !== undefined) return lookUp(page, response);
  const { length } = lookUpItems(page, items);
  // Pages are requested by the number of their first item. The service counts from 1 and treats smaller numbers as 1.
  const next = Math.max(1, Number(requested ?? 1)) + length;
  return length > 0 && next <= Number(lookUp(page, total as string)) ? next : undefined;
}

async function* iterateItems(pages: AsyncIterable<Page>, path: string): AsyncGenerator<unknown> {
  for await (const page of pages) yield* lookUpItems(page, path);
}
