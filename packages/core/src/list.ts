import type { CallOptions } from "./call-options.ts";
import type { Invoke } from "./invoke.ts";
import type { Pagination } from "./operation.ts";

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
export function createList(
  invoke: Invoke,
  page: Pagination,
): (params?: object, options?: CallOptions) => List<Page, unknown> {
  return (params, options) => {
    const first = invoke(params, options) as Promise<Page>;
    const pages = (): AsyncGenerator<Page> =>
      walk(first, page, params, (next) => invoke({ ...params, ...next }, options));
    return Object.assign(first, {
      pages,
      [Symbol.asyncIterator]: () => iterateItems(pages(), (answer) => (answer[page.items] ?? []) as unknown[]),
    });
  };
}

async function* walk(
  first: Promise<Page>,
  { request, response, pin = {} }: Pagination,
  params: object | undefined,
  fetchPage: (next: object) => Promise<unknown>,
): AsyncGenerator<Page> {
  const pinned: Record<string, unknown> = {};
  const asked = new Set([(params as Page | undefined)?.[request]]);
  for (let page = await first; ; ) {
    yield page;
    const next = lookUp(page, response);
    // A cursor that was followed before would go round in circles.
    if (!next || asked.has(next)) return;
    for (const [name, path] of Object.entries(pin)) pinned[name] ??= lookUp(page, path) ?? undefined;
    asked.add(next);
    page = (await fetchPage({ ...pinned, [request]: next })) as Page;
  }
}

/** Written out, since an async generator costs three turns of the event loop an item. */
function iterateItems(pages: AsyncGenerator<Page>, itemsOf: (page: Page) => unknown[]): AsyncIterableIterator<unknown> {
  let items: unknown[] = [];
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

function lookUp(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, name) => (at as Page | null | undefined)?.[name], value);
}
