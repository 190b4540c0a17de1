import type { SortKey } from "./sort-key.ts";

/** The content of a page token. Clients send a token back without reading its content. */
export interface PageToken {
  /** The operationId of the list operation that returned the token. */
  readonly list: string;
  readonly order: string;
  readonly by: string;
  /** Whether the token selects the items after `key` or the items before `key`. */
  readonly side: "after" | "before";
  readonly key: SortKey;
  /** The as-of time of the first page, if later pages use the same as-of time. */
  readonly time?: number | undefined;
}

export function writePageToken({ list, order, by, side, key, time }: PageToken): string {
  const text = encodeURIComponent(JSON.stringify([list, order, by, side, key, time]));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Reads a page token. Returns `undefined` for an empty token, which selects the first page. Returns `"foreign"` for a
 * token of another list or sort order.
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
