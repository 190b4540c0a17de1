import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cloud, Cluster, ClusterCreateSpec } from "@crdb-cloud/node";
import {
  connectionUrl,
  type EnsureClusterOptions,
  type EnsureClusterParams,
  type EnsuredCluster,
  ensureCluster,
  ensureSqlUser,
} from "@crdb-cloud/provision";
import { randomText } from "@crdb-cloud/provision/internal";

export interface RaisedCluster extends EnsuredCluster<Cluster> {
  /** The connection URL for the new SQL user, including the user's password. */
  readonly url: URL;
}

/**
 * Creates a cluster, or finds the one with this name and extends its TTL. Each call creates its own SQL user, because
 * resetting a shared user's password would break the connections of other jobs.
 */
export async function raiseCluster(
  cloud: Cloud,
  wanted: EnsureClusterParams<ClusterCreateSpec>,
  options: Omit<EnsureClusterOptions<Cluster>, "untilConnectable">,
): Promise<RaisedCluster> {
  const ensured = await ensureCluster(cloud, wanted, options);
  const { cluster } = ensured;
  const { onPoll: _, onProbe: __, onCreating: ___, ...callOptions } = options;
  const user = await ensureSqlUser(cloud, { cluster_id: cluster.id, name: `crdb_cloud_${randomText(8)}` }, callOptions);
  const url = await connectionUrl(cloud, { cluster, user }, callOptions);
  return { ...ensured, url: await withCaFile(cloud, cluster, url) };
}

/**
 * Writes an Advanced cluster's CA certificate to a file and adds the path to the URL as `sslrootcert`, because drivers
 * can't verify the cluster without it. The certificate isn't secret.
 */
export async function withCaFile(
  cloud: Cloud,
  { id: cluster_id, name, config }: Pick<Cluster, "id" | "name" | "config">,
  url: URL,
): Promise<URL> {
  if (config.serverless || url.searchParams.has("sslrootcert")) return url;
  const file = join(await mkdtemp(join(tmpdir(), "crdb-cloud-")), `${name}-ca.crt`);
  await writeFile(file, await cloud.clusters.getCaCertificate({ cluster_id }));
  const located = new URL(url);
  located.searchParams.set("sslrootcert", file);
  return located;
}
