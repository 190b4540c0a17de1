import type { SortKey } from "./sort-key.ts";

/** The contents of a page token, which clients send back as is. */
export interface PageToken {
  /** The operationId of the list operation. */
  readonly list: string;
  readonly order: string;
  readonly by: string;
  /** Whether the page contains the items before or after `key`. */
  readonly side: "after" | "before";
  readonly key: SortKey;
  /** When the first page was read, for lists whose later pages must show the same state. */
  readonly time?: number | undefined;
}

export function writePageToken({ list, order, by, side, key, time }: PageToken): string {
  const text = encodeURIComponent(JSON.stringify([list, order, by, side, key, time]));
  return btoa(text).replaceAll("+", "-").replaceAll("=", "");
}

/**
 * Reads a page token. Returns `undefined` for an empty token, which requests the first page, and `"foreign"` for a
 * token from another list or sort order.
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
    const parts = JSON.parse(decodeURIComponent(atob(token.replaceAll("-", "+"))));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
