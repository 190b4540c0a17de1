import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cloud, Cluster } from "@crdb-cloud/node";

/**
 * Stores an Advanced cluster's CA certificate in a file and names the file in the URL, because drivers can't verify the
 * cluster without it. The certificate isn't secret.
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
