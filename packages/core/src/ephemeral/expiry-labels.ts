/** What a short-lived cluster is labelled with, and found again by. */
export type Labels = Readonly<Record<string, string>>;

const OWNER = "crdb-cloud-owner";
const EXPIRES = "crdb-cloud-expires";

/** Labels a cluster with who it belongs to and until when it is needed, to the second. */
export function toLeaseLabels(owner: string, expiresAt: number): Labels {
  const second = new Date(Math.ceil(expiresAt / 1000) * 1000).toISOString().slice(0, 19);
  return { [OWNER]: toLabelValue(owner), [EXPIRES]: `${second.replaceAll(":", "-").toLowerCase()}z` };
}

/** Tells whether labels say that a cluster is needed no more: of one owner, or of any. A cluster without them never is. */
export function isLeaseOver(labels: Labels | null | undefined, now: number, owner?: string): boolean {
  const { [OWNER]: of, [EXPIRES]: until } = labels ?? {};
  if (of === undefined || until === undefined || (owner !== undefined && of !== toLabelValue(owner))) return false;
  const [, day, ...time] = /^(\d{4}-\d\d-\d\d)t(\d\d)-(\d\d)-(\d\d)z$/.exec(until) ?? [];
  return Date.parse(`${day}T${time.join(":")}Z`) <= now;
}

/** A label takes 63 lower-case letters, digits, dashes and underscores. */
function toLabelValue(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-")
    .slice(0, 63);
}
