import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";

type SidebarEntry = StarlightRouteData["sidebar"][number];

const SECTION = /\/(?:reference\/(?:\d{4}-\d\d-\d\d\/)?|packages\/)/;

/**
 * Shortens a page's sidebar, which would otherwise link to each operation in every API version. It only lists the
 * operations of the page's own resource and the resources of the page's own API version; other resources become links
 * to their overviews. Only the page's own group is open, so readers see where they are. Removes the previous and next
 * links from reference pages, since nobody reads them in order.
 */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const [own] = SECTION.exec(url.pathname) ?? [];
  const route = locals.starlightRoute;
  route.sidebar = route.sidebar.flatMap((entry) => {
    if (entry.type !== "group") return entry;
    const [first] = entry.entries;
    const [section] = (first?.type === "link" && SECTION.exec(first.href)) || [];
    // The latest API version's group is called "Reference". Other groups only appear on their version's own pages.
    if (entry.label.startsWith("Reference ") && section !== own) return [];
    const isForeign = section !== own && section?.includes("/reference/");
    const entries = first && isForeign ? [first] : entry.entries.map(closeOtherResource);
    const isOpen = hasCurrent(entry) || (own !== undefined && section === own);
    return { ...entry, collapsed: !isOpen, entries };
  });
  // Starlight's splash pages have no menu, but phones need one. The style sheet hides it on wider screens.
  route.hasSidebar = true;
  if (own !== undefined) route.pagination = { prev: undefined, next: undefined };
});

/** Replaces a resource with a link to its overview (its first page), unless it contains the current page. */
function closeOtherResource(entry: SidebarEntry): SidebarEntry {
  if (entry.type !== "group" || entry.entries.some((page) => page.type === "link" && page.isCurrent)) return entry;
  const [overview] = entry.entries;
  return overview?.type === "link" ? { ...overview, label: entry.label } : entry;
}

function hasCurrent(entry: SidebarEntry): boolean {
  return entry.type === "group" ? entry.entries.some(hasCurrent) : entry.isCurrent;
}
