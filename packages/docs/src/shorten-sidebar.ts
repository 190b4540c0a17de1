import { defineRouteMiddleware } from "@astrojs/starlight/route-data";

const SECTION = /\/(?:reference\/[^/]+|packages)\//;

/**
 * Shortens a page's sidebar: an API version's operations are only listed on that version's pages. Otherwise, every page
 * would link to each operation in every version. On reference pages, only the page's own section is open, so that you
 * see where you are. They have no links to the previous and next page, since nobody reads the reference in order.
 */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const [own] = SECTION.exec(url.pathname) ?? [];
  const route = locals.starlightRoute;
  route.sidebar = route.sidebar.map((entry) => {
    if (entry.type !== "group") return entry;
    const [first] = entry.entries;
    const [section] = (first?.type === "link" && SECTION.exec(first.href)) || [];
    const isForeign = section !== own && section?.includes("/reference/");
    return { ...entry, collapsed: section !== own, entries: first && isForeign ? [first] : entry.entries };
  });
  if (own !== undefined) route.pagination = { prev: undefined, next: undefined };
});
