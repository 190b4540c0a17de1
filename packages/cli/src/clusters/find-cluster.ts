import {
  isClusterName,
  isExpired,
  isOwned,
  isOwner,
  OWNER_RULE,
  readServiceTime,
  toServiceTime,
} from "@crdb-cloud/core/internal";
import type { CallOptions, Cloud, Cluster } from "@crdb-cloud/node";
import { CommandError, EXIT } from "../exit-status.ts";

/** What a search for a cluster found: the cluster, and how many the owner has. */
export interface Found {
  /** The cluster with the requested name, if any. */
  readonly cluster: Cluster | undefined;
  /** How many clusters the owner has. */
  readonly owned: number;
  /** The service's time, in milliseconds since 1970. */
  readonly now: number;
}

/**
 * Lists all clusters, to find one by name and to count the owner's. A cluster whose creation failed still takes up its
 * name but isn't listed like the others.
 */
export async function findCluster(
  cloud: Cloud,
  { name, owner }: { readonly name?: string; readonly owner: string },
  options: CallOptions = {},
): Promise<Found> {
  const list = cloud.clusters.list({}, options);
  const { response } = await list.withResponse();
  const active = await Array.fromAsync(list);
  const owned = active.filter(({ labels }) => isOwned(labels, owner)).length;
  const now = toServiceTime(response);
  const cluster = active.find((one) => one.name === name);
  if (cluster !== undefined || name === undefined) return { cluster, owned, now };
  const all = await Array.fromAsync(cloud.clusters.list({ show_inactive: true }, options));
  return { cluster: all.find((one) => one.name === name && one.state !== "DELETED"), owned, now };
}

/**
 * Looks at an owner's clusters after one of them was created, and returns those whose TTL has passed.
 *
 * @throws {CommandError} if there are more than `maxClusters`, because others were created at the same time, and this one
 * isn't among the first. All programs see the clusters in the same order, so the first ones stay.
 */
export async function reviewClusters(
  cloud: Cloud,
  {
    owner,
    id,
    maxClusters = Number.POSITIVE_INFINITY,
  }: { owner: string; id: string; maxClusters?: number | undefined },
  options: CallOptions = {},
): Promise<Cluster[]> {
  const list = cloud.clusters.list({}, options);
  const { response } = await list.withResponse();
  const owned = (await Array.fromAsync(list)).filter(({ labels }) => isOwned(labels, owner));
  const toAge = ({ created_at, id }: Cluster): string => `${Date.parse(String(created_at))} ${id}`;
  const place = owned.sort((a, b) => (toAge(a) < toAge(b) ? -1 : 1)).findIndex((one) => one.id === id);
  if (place < maxClusters) {
    // Without the service's time, none counts as expired.
    const now = readServiceTime(response) ?? Number.NEGATIVE_INFINITY;
    return owned.filter(({ labels }) => isExpired(labels, now, owner));
  }
  const reason = `you have ${owned.length - 1} others, and --max-clusters is ${maxClusters}`;
  throw new CommandError(EXIT.rejected, `the cluster is deleted again: ${reason}. Delete one, or raise the limit`);
}

/** @throws {CommandError} if the owner already has as many clusters as allowed */
export function assertBelow(maxClusters: number | undefined, owned: number): void {
  if (maxClusters === undefined || owned < maxClusters) return;
  throw new CommandError(
    EXIT.rejected,
    `no cluster was created: you have ${owned}, and --max-clusters is ${maxClusters}. Delete one, or raise the limit`,
  );
}

/** Parses `--max-clusters`. */
export function parseMaxClusters(text: string | undefined): number | undefined {
  if (text === undefined || /^\d{1,9}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new CommandError(EXIT.usage, `--max-clusters must be a number, not ${text}`);
}

/** Checks a cluster's name before anything is sent. */
export function parseClusterName(name: string): string {
  if (isClusterName(name)) return name;
  throw new CommandError(
    EXIT.usage,
    `--name must be 6 to 20 lowercase letters, digits and dashes, not ${JSON.stringify(name)}`,
  );
}

/** Checks that a label can hold the owner. */
export function parseOwner(owner: string): string {
  if (isOwner(owner)) return owner;
  throw new CommandError(EXIT.usage, `--owner must be ${OWNER_RULE}, not ${JSON.stringify(owner)}`);
}
