import { isClusterName, isOwned, isOwner, OWNER_RULE, toServiceTime } from "@crdb-cloud/core/internal";
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
 * Lists all clusters, to find one by name and to count the owner's. A cluster whose creation failed keeps its name, but
 * isn't listed like the others.
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

/** @throws {CommandError} if the owner already has as many clusters as allowed */
export function assertBelow(maxClusters: number | undefined, owned: number): void {
  if (maxClusters === undefined || owned < maxClusters) return;
  throw new CommandError(
    EXIT.rejected,
    `no cluster was created: you have ${owned}, and --max-clusters is ${maxClusters}. Delete one, or raise it`,
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
