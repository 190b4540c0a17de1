import { isOwned, toServiceTime } from "@crdb-cloud/core/internal";
import type { CallOptions, Cloud, Cluster } from "@crdb-cloud/node";
import { CommandError, EXIT } from "../exit-status.ts";

/** What a look at all clusters tells about one name. */
export interface Found {
  /** The cluster with the name, if there is one. */
  readonly cluster: Cluster | undefined;
  /** The number of clusters of the owner. */
  readonly owned: number;
  /** The service's time, in milliseconds since 1970. */
  readonly now: number;
}

/** Lists all clusters, and looks for one by its name. */
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

/** @throws {CommandError} if the owner has as many clusters as allowed, so that no other may be created */
export function assertBelow(maxClusters: number | undefined, owned: number): void {
  if (maxClusters === undefined || owned < maxClusters) return;
  throw new CommandError(
    EXIT.rejected,
    `--max-clusters is ${maxClusters}, and ${owned} clusters exist: none was created`,
  );
}

/** Parses `--max-clusters`. */
export function parseMaxClusters(text: string | undefined): number | undefined {
  if (text === undefined || /^\d{1,9}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new CommandError(EXIT.usage, `--max-clusters must be a number, not ${text}`);
}
