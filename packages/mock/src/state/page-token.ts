import type { SortKey } from "./page.ts";

/** What the name of a page stands for. To callers it is opaque. */
export interface PageToken {
  /** The operation whose list it is of. */
  readonly list: string;
  readonly order: string;
  readonly by: string;
  /** Whether the page comes after the key, or before it. */
  readonly side: "after" | "before";
  readonly key: SortKey;
  /** The as-of time of the first page, where later pages have to show the same. */
  readonly time?: number | undefined;
}

/** Names a page. */
export function writePageToken({ list, order, by, side, key, time }: PageToken): string {
  const text = encodeURIComponent(JSON.stringify([list, order, by, side, key, time]));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Reads the name of a page: `undefined` for the first one, `"foreign"` where it is none of this list in this order. */
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
