import { isOwned, isOwner, OWNER_RULE, toServiceTime } from "@crdb-cloud/core/internal";
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

/** Lists all clusters, to find one by name and to count the owner's. */
export async function findCluster(
  cloud: Cloud,
  { name, owner }: { readonly name?: string; readonly owner: string },
  options: CallOptions = {},
): Promise<Found> {
  const list = cloud.clusters.list({}, options);
  const { response } = await list.withResponse();
  let cluster: Cluster | undefined;
  let owned = 0;
  for await (const one of list) {
    if (one.name === name) cluster = one;
    if (isOwned(one.labels, owner)) owned += 1;
  }
  return { cluster, owned, now: toServiceTime(response) };
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

/** Checks a cluster's name before anything is sent, except for its maximum length, which the service checks. */
export function parseClusterName(name: string): string {
  if (/^[a-z0-9][a-z0-9-]{4,}[a-z0-9]$/.test(name)) return name;
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
