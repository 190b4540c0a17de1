import { ephemeralCluster } from "@crdb-cloud/provision";
import pg from "pg";
import { createClient } from "#client";

const cloud = createClient();
const cluster = await ephemeralCluster(cloud, { provider: "GCP", regions: ["us-central1"], ttl: "2h" });
try {
  const client = new pg.Client({ connectionString: cluster.connectionString });
  await client.connect();
  await client.query("CREATE TABLE t (id INT PRIMARY KEY)");
  await client.query("INSERT INTO t VALUES ($1)", [7]);
  console.log(cluster.id, JSON.stringify((await client.query("SELECT id FROM t")).rows));
  await client.end();
} finally {
  await cluster.delete();
}
