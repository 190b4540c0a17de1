import {
  connectionUrl,
  ensureCluster,
  ensureDatabase,
  ensureSqlUser,
  ephemeralCluster,
  toClusterName,
} from "@crdb-cloud/provision";
import pg from "pg";
import { createClient } from "#client";

const cloud = createClient();
const shared = { provider: "GCP", regions: ["us-central1"], ttl: "2h" } as const;

async function query(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query("CREATE TABLE t (id INT PRIMARY KEY)");
  await client.query("INSERT INTO t VALUES ($1)", [7]);
  console.log(JSON.stringify((await client.query("SELECT id FROM t")).rows));
  await client.end();
}

const ephemeral = await ephemeralCluster(cloud, shared);
await query(ephemeral.connectionString).finally(ephemeral.delete);

const wanted = { ...shared, name: toClusterName(`on ${process.argv[2]}`), allow: ["127.0.0.1/32"] };
const [one, other] = await Promise.all([ensureCluster(cloud, wanted), ensureCluster(cloud, wanted)]);
if (one.created === other.created) throw new Error("the cluster was created twice, or never");
const { cluster } = one;
const { id: cluster_id } = cluster;
await ensureDatabase(cloud, { cluster_id, name: "shop" });
const user = await ensureSqlUser(cloud, { cluster_id, name: "app" });
await query((await connectionUrl(cloud, { cluster, user, database: "shop" })).href);
await cloud.clusters.delete({ cluster_id }, { whenGone: "ignore" });
