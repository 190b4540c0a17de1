import type { ResponseInfo } from "../methods/response-promise.ts";
import { parseHttpDate } from "../time/http-date.ts";

/** A cluster's labels. */
export type Labels = Readonly<Record<string, string>>;

const OWNER = "crdb-cloud-owner";
const EXPIRES = "crdb-cloud-expires";

/**
 * Returns labels that say who owns an ephemeral cluster and when it expires.
 *
 * @param expiresAt milliseconds since 1970, which the label rounds up to a whole second
 */
export function toExpiryLabels(owner: string, expiresAt: number): Labels {
  const second = new Date(Math.ceil(expiresAt / 1000) * 1000).toISOString().slice(0, 19);
  return { [OWNER]: toLabelValue(owner), [EXPIRES]: `${second.replaceAll(":", "-").toLowerCase()}z` };
}

/**
 * Returns whether a cluster has expired and, if you pass an owner, belongs to that owner. Unlabelled clusters never
 * expire.
 */
export function isExpired(labels: Labels | null | undefined, now: number, owner?: string): boolean {
  return isOwned(labels, owner) && readExpiry(labels) <= now;
}

/** Returns whether the labels name an owner or, if you pass one, this owner. */
export function isOwned(labels: Labels | null | undefined, owner?: string): boolean {
  const labelled = labels?.[OWNER];
  return labelled !== undefined && (owner === undefined || labelled === toLabelValue(owner));
}

/** Returns when a cluster expires, in milliseconds since 1970; `NaN` if its labels don't say. */
export function readExpiry(labels: Labels | null | undefined): number {
  const [, day, ...time] = /^(\d{4}-\d\d-\d\d)t(\d\d)-(\d\d)-(\d\d)z$/.exec(labels?.[EXPIRES] ?? "") ?? [];
  return Date.parse(`${day}T${time.join(":")}Z`);
}

/** Reads the service's time from a response, in milliseconds since 1970, because this machine's clock may be wrong. */
export function toServiceTime({ headers }: ResponseInfo): number {
  return parseHttpDate(headers.get("date")) ?? Date.now();
}

/** Turns text into a label value: at most 63 lowercase letters, digits, dashes and underscores. */
function toLabelValue(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-")
    .slice(0, 63);
}
