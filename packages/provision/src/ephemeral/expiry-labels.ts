import type { ResponseInfo } from "@crdb-cloud/core";
import { ArgumentError, parseHttpDate } from "@crdb-cloud/core/internal";

/** A cluster's labels. */
export type Labels = Readonly<Record<string, string>>;

const OWNER = "crdb-cloud-owner";
const EXPIRES = "crdb-cloud-expires";
const LONGEST_VALUE = 63;

/**
 * Returns the labels that say who owns a cluster and when it expires: `crdb-cloud-owner`, encoded by
 * {@link toLabelValue}, and `crdb-cloud-expires`, in UTC, such as `2026-11-25t21-30-00z`.
 *
 * @param expiresAt in milliseconds since 1970; rounded up to a whole second
 */
export function toExpiryLabels(owner: string, expiresAt: number): Labels {
  return { [OWNER]: toLabelValue(owner), [EXPIRES]: toExpiryLabel(expiresAt) };
}

/** Returns whether a cluster has expired and, if you pass `owner`, has that owner. Unlabeled clusters never expire. */
export function isExpired(labels: Labels | null | undefined, now: number, owner?: string): boolean {
  return isOwned(labels, owner) && readExpiry(labels) <= now;
}

/** Returns whether the labels name an owner or, if you pass `owner`, that owner. */
export function isOwned(labels: Labels | null | undefined, owner?: string): boolean {
  const labeled = readOwner(labels);
  return labeled !== undefined && (owner === undefined || labeled === toLabelValue(owner));
}

/** Returns a cluster's owner, encoded by {@link toLabelValue}; `undefined` if its labels don't say. */
export function readOwner(labels: Labels | null | undefined): string | undefined {
  return labels?.[OWNER];
}

/** Returns when a cluster expires, in milliseconds since 1970; `NaN` if its labels don't say. */
export function readExpiry(labels: Labels | null | undefined): number {
  const label = labels?.[EXPIRES] ?? "";
  const [, day, ...time] = /^(\d{4}-\d\d-\d\d)t(\d\d)-(\d\d)-(\d\d)z$/.exec(label) ?? [];
  const expiry = Date.parse(`${day}T${time.join(":")}Z`);
  // JavaScript parses February 31 as March 3, so only accept a label that `toExpiryLabels()` would write.
  return Number.isNaN(expiry) || toExpiryLabel(expiry) !== label ? Number.NaN : expiry;
}

function toExpiryLabel(expiresAt: number): string {
  const second = new Date(Math.ceil(expiresAt / 1000) * 1000).toISOString().slice(0, 19);
  return `${second.replaceAll(":", "-").toLowerCase()}z`;
}

/** Reads the service's time, in milliseconds since 1970, from a response, as this machine's clock may be wrong. */
export function readServiceTime({ headers }: ResponseInfo): number | undefined {
  return parseHttpDate(headers.get("date"));
}

/** Like `readServiceTime()`, but falls back to this machine's clock, so don't use it to decide what to delete. */
export function toServiceTime(response: ResponseInfo): number {
  return readServiceTime(response) ?? Date.now();
}

/**
 * Encodes any text as a label value. Different texts get different values. Lowercase letters, digits and dashes stay as
 * they are. Each UTF-8 byte of other characters becomes `_` and two hexadecimal digits, so `Ada` becomes `_41da`.
 *
 * @throws {ArgumentError} if the value would be longer than 63 characters, the maximum for a label
 */
export function toLabelValue(text: string): string {
  const value = escapeText(text);
  if (value.length <= LONGEST_VALUE && text.isWellFormed()) return value;
  throw new ArgumentError(`toLabelValue: text ${JSON.stringify(text)} does not fit in a label. Use ${OWNER_RULE}`);
}

/** Describes a valid owner, for error messages. */
export const OWNER_RULE = "1 to 63 characters (all but lowercase letters, digits and dashes count as 3 or more)";

/** Returns whether a value is a valid owner, which means that it fits into a label. */
export function isOwner(owner: unknown): owner is string {
  return typeof owner === "string" && owner !== "" && owner.isWellFormed() && escapeText(owner).length <= LONGEST_VALUE;
}

function escapeText(text: string): string {
  const encoder = new TextEncoder();
  const toHex = (byte: number): string => `_${byte.toString(16).padStart(2, "0")}`;
  return text.replace(/[^a-z0-9-]/gu, (character) => Array.from(encoder.encode(character), toHex).join(""));
}
