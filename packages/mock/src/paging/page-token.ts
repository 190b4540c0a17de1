import type { SortKey } from "./sort-key.ts";

/** What a page token says. Clients send it back without reading it. */
export interface PageToken {
  /** The list's operationId. */
  readonly list: string;
  readonly order: string;
  readonly by: string;
  /** Whether the page comes after `key` or before it. */
  readonly side: "after" | "before";
  readonly key: SortKey;
  /** The first page's as-of time, if later pages keep it. */
  readonly time?: number | undefined;
}

export function writePageToken({ list, order, by, side, key, time }: PageToken): string {
  const text = encodeURIComponent(JSON.stringify([list, order, by, side, key, time]));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Reads a page token. Returns `undefined` for an empty one, which asks for the first page, and `"foreign"` for one from
 * another list or sort order.
 */
export function readPageToken(
  sent: unknown,
  { list, order, by }: Pick<PageToken, "list" | "order" | "by">,
): PageToken | "foreign" | undefined {
  if (sent === undefined || sent === "") return undefined;
  const [sentList, sentOrder, sentBy, side, key, time] = decode(String(sent));
  const fits = sentList === list && sentOrder === order && sentBy === by;
  if (!fits || !Array.isArray(key) || (side !== "after" && side !== "before")) return "foreign";
  return { list, order, by, side, key, time: typeof time === "number" ? time : undefined };
}

function decode(token: string): unknown[] {
  try {
    const parts = JSON.parse(decodeURIComponent(atob(token.replaceAll("-", "+").replaceAll("_", "/"))));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
