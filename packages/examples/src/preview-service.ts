/**
 * An HTTP service that gives each branch of a repository a cluster of its own. It stores nothing itself: a cluster's
 * name and labels say whose it is and how long it is needed. So you can restart the service at any moment, even while
 * it creates a cluster, and run several copies of it.
 *
 *     COCKROACH_API_KEY=CCDB1_… node preview-service.ts
 *     curl --request PUT http://127.0.0.1:8080/previews/feature/login
 */
import { randomBytes } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, isCloudError } from "@crdb-cloud/node";
import {
  connectionUrl,
  ensureCluster,
  ensureDatabase,
  ensureSqlUser,
  sweepExpiredClusters,
  toClusterName,
} from "@crdb-cloud/provision";
import { isOwned, readExpiry } from "@crdb-cloud/provision/labels";

const OWNER = "preview-service";
const WANTED = { provider: "GCP", regions: ["us-central1"], owner: OWNER, ttl: "7d", maxClusters: 20 } as const;
const DATABASE = "shop";
const HOUR_MS = 3_600_000;

const cloud = createClient();

const server = createServer(async ({ method, url = "" }, response) => {
  const [, branch = ""] = /^\/previews\/(.+)$/.exec(decodeURIComponent(url)) ?? [];
  try {
    if (method === "PUT" && branch !== "") send(response, 200, await openPreview(branch));
    else if (method === "DELETE" && branch !== "") send(response, 200, await closePreview(branch));
    else if (method === "GET" && url === "/previews") send(response, 200, await listPreviews());
    else send(response, 404, { error: "use GET /previews, or PUT or DELETE /previews/<branch>" });
  } catch (error) {
    if (!isCloudError(error)) throw error;
    send(response, error.name === "EnsureError" ? 409 : 502, { error: error.message });
  }
});
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.error(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
const sweeping = setInterval(sweep, HOUR_MS);
process.once("SIGTERM", () => {
  clearInterval(sweeping);
  server.close();
});

/** Creates the branch's cluster, or finds it and extends its TTL. Each deployment gets its own SQL user. */
async function openPreview(branch: string): Promise<object> {
  const name = toClusterName(branch);
  const { cluster, created, expiresAt } = await ensureCluster(cloud, { name, ...WANTED });
  const cluster_id = cluster.id;
  await ensureDatabase(cloud, { cluster_id, name: DATABASE });
  const user = await ensureSqlUser(cloud, { cluster_id, name: `deployment_${randomBytes(4).toString("hex")}` });
  const { href } = await connectionUrl(cloud, { cluster, user, database: DATABASE });
  return { name, created, expires_at: expiresAt, connection_string: href };
}

async function closePreview(branch: string): Promise<object> {
  const name = toClusterName(branch);
  for await (const { id, name: found, labels } of cloud.clusters.list()) {
    if (found !== name || !isOwned(labels, OWNER)) continue;
    await cloud.clusters.delete({ cluster_id: id }, { whenBusy: "wait", whenGone: "ignore" });
  }
  return { name, deleted: true };
}

async function listPreviews(): Promise<object[]> {
  const clusters = await Array.fromAsync(cloud.clusters.list());
  return clusters
    .filter(({ labels }) => isOwned(labels, OWNER))
    .map(({ name, state, labels }) => ({ name, state, expires_at: new Date(readExpiry(labels)) }));
}

/** Deletes the clusters that nobody has asked for in a week. */
async function sweep(): Promise<void> {
  const deleted = await sweepExpiredClusters(cloud, { owner: OWNER }).catch((error: Error) => {
    console.error(error.message);
    return [];
  });
  for (const { name } of deleted) console.error(`Deleted ${name}, which had expired.`);
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
