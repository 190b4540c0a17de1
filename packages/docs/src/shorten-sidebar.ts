import { defineRouteMiddleware } from "@astrojs/starlight/route-data";

const REFERENCE = /\/reference\/[^/]+\//;

/**
 * Shortens a page's sidebar: an API version only lists its operations on its own pages. Otherwise every page would link
 * to each operation in every version.
 */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const [own] = REFERENCE.exec(url.pathname) ?? [];
  locals.starlightRoute.sidebar = locals.starlightRoute.sidebar.map((entry) => {
    const first = entry.type === "group" ? entry.entries[0] : undefined;
    const [version] = (first?.type === "link" && REFERENCE.exec(first.href)) || [];
    return first && version !== undefined && version !== own ? { ...entry, entries: [first] } : entry;
  });
});
