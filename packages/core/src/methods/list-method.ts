import type { Pagination } from "../request/api-definition.ts";
import type { Clock } from "../time/clock.ts";
import { createAsOfTime } from "./as-of-time.ts";
import type { CallMethod, CallMethodOptions } from "./call-method.ts";
import { lookUp } from "./look-up.ts";

/**
 * A list: a promise of its first page that is also an async iterable of the items of every page.
 *
 * @example
 * ```ts
 * for await (const cluster of cloud.clusters.list()) console.log(cluster.name); // every page
 * const { clusters, pagination } = await cloud.clusters.list();                 // the first page, as sent
 * ```
 */
export type List<Page, Item> = Promise<Page> &
  AsyncIterable<Item> & {
    /** Iterates the pages, as they were sent. */
    pages(): AsyncIterableIterator<Page>;
  };

type Page = Readonly<Record<string, unknown>>;

/** Makes the function behind a method that lists. */
export function createListMethod(
  callMethod: CallMethod,
  page: Pagination,
  clock: Clock,
): (params?: object, options?: CallMethodOptions) => List<Page, unknown> {
  return (params, options) => {
    const asOf = page.asOf === undefined ? undefined : createAsOfTime(clock, page.asOf);
    const first = callMethod(params, asOf ? { ...options, onResponse: asOf.onResponse } : options) as Promise<Page>;
    const pages = (): AsyncGenerator<Page> => {
      // Its failure is for whoever pulls, which may be later.
      first.catch(() => {});
      return walk(first, page, (params ?? {}) as Page, (next) =>
        callMethod({ ...asOf?.read(), ...params, ...next }, options),
      );
    };
    return Object.assign(first, {
      pages,
      [Symbol.asyncIterator]: () => iterateItems(pages(), (response) => itemsOf(page, response)),
    });
  };
}

async function* walk(
  first: Promise<Page>,
  pagination: Pagination,
  params: Page,
  fetchPage: (next: object) => Promise<unknown>,
): AsyncGenerator<Page> {
  const { request, pin = {}, endless } = pagination;
  const pinned: Record<string, unknown> = {};
  let asked = params[request];
  const followed = new Set([asked]);
  for (let page = await first; ; ) {
    yield page;
    if (endless && itemsOf(pagination, page).length === 0) return;
    const next = nextOf(pagination, page, asked);
    // A cursor that was followed before would go round in circles.
    if (!next || followed.has(next)) return;
    for (const [name, path] of Object.entries(pin)) pinned[name] ??= lookUp(page, path) ?? undefined;
    followed.add(next);
    asked = next;
    page = (await fetchPage({ ...pinned, [request]: next })) as Page;
  }
}

/** What asks for the page after one, if there is any. */
function nextOf(pagination: Pagination, page: Page, asked: unknown): unknown {
  const { response, total } = pagination;
  if (response !== undefined) return lookUp(page, response);
  const items = itemsOf(pagination, page).length;
  // Whatever is less than the first item means the first.
  const next = Math.max(1, Number(asked ?? 1)) + items;
  return items > 0 && next <= Number(lookUp(page, total as string)) ? next : undefined;
}

function itemsOf({ items }: Pagination, page: Page): readonly unknown[] {
  return (lookUp(page, items) ?? []) as readonly unknown[];
}

/** Written out, since an async generator costs three turns of the event loop an item. */
function iterateItems(
  pages: AsyncGenerator<Page>,
  itemsOf: (page: Page) => readonly unknown[],
): AsyncIterableIterator<unknown> {
  let items: readonly unknown[] = [];
  let at = 0;
  async function nextPage(): Promise<IteratorResult<unknown>> {
    for (;;) {
      const { done, value } = await pages.next();
      if (done) return { done: true, value: undefined };
      items = itemsOf(value);
      at = 0;
      if (items.length > 0) return { done: false, value: items[at++] };
    }
  }
  return {
    next: () => (at < items.length ? Promise.resolve({ done: false, value: items[at++] }) : nextPage()),
    async return() {
      items = [];
      await pages.return(undefined);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
