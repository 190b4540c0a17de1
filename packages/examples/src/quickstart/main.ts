import { randomUUID } from "node:crypto";
import { type ClientOptions, createClient } from "@crdb-cloud/node";
import pg from "pg";
import { heading, printRequests } from "./print.ts";

/** The changes that `takeTour()` makes in an organization, as shown to the user. */
export const plan = `  1. create a Basic cluster called notorious-moose in GCP's us-central1 region,
  2. list the organization's clusters and GCP's regions,
  3. limit notorious-moose to 50 million request units and 10 GiB a month,
  4. add a SQL user to notorious-moose,
  5. delete notorious-moose and all its data.`;

/**
 * Creates a cluster, waits until it is ready, inspects it, limits its usage, connects to it and deletes it.
 *
 * @param connects whether to connect to the cluster and create a table
 */
export async function takeTour(options: ClientOptions, connects: boolean): Promise<void> {
  const cloud = createClient({ ...options, hooks: printRequests });

  heading("Create a cluster");
  const { id: cluster_id, state } = await cloud.clusters.create({
    name: "notorious-moose",
    provider: "GCP",
    spec: { plan: "BASIC", serverless: { regions: ["us-central1"] } },
  });
  console.log(`  notorious-moose is ${state}; its id is ${cluster_id}`);

  try {
    heading("Wait until it is ready");
    const cluster = await cloud.clusters.waitUntilReady({ cluster_id });
    console.log(`  ${cluster.name} is ${cluster.state} and runs CockroachDB ${cluster.cockroach_version}`);

    heading("Inspect its nodes");
    const { nodes } = await cloud.clusters.listNodes({ cluster_id });
    console.log(
      `  ${nodes.length} nodes: Basic clusters run on shared nodes, and only Advanced clusters list their own`,
    );

    heading("List the organization's clusters");
    const { clusters } = await cloud.clusters.list({ "pagination.limit": 5 });
    for (const { name, state, plan } of clusters) console.log(`  ${name} ${state} ${plan}`);

    heading("Limit the cluster's monthly usage");
    const usage_limits = { request_unit_limit: "50000000", storage_mib_limit: "10240" };
    const { config } = await cloud.clusters.update({ cluster_id, serverless: { usage_limits } });
    console.log(`  request units: ${config.serverless?.usage_limits?.request_unit_limit}, storage: 10 GiB`);

    heading("See where clusters can run");
    const regions = await Array.fromAsync(cloud.clusters.listAvailableRegions({ provider: "GCP", serverless: true }));
    console.log(`  ${regions.map(({ name }) => name).join(", ")}`);

    heading("Add a SQL user and find out how it connects");
    const password = randomUUID();
    await cloud.sqlUsers.create({ cluster_id, name: "maxroach", password });
    const { connection_string } = await cloud.clusters.getConnectionString({ cluster_id, sql_user: "maxroach" });
    console.log(`  ${connection_string}`);

    if (connects) {
      heading("Connect and create a table");
      await createTable(Object.assign(new URL(connection_string), { password }).href);
    }
  } finally {
    heading("Delete it");
    await cloud.clusters.delete({ cluster_id });
    await cloud.clusters.waitUntilDeleted({ cluster_id });
    console.log("  notorious-moose and its data are gone");
  }
}

async function createTable(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows: versions } = await client.query<{ version: string }>("SELECT version()");
    console.log(`  connected to ${versions[0]?.version}`);
    await client.query("CREATE TABLE animals (name TEXT PRIMARY KEY)");
    const { rowCount } = await client.query("INSERT INTO animals VALUES ('notorious moose')");
    console.log(`  created the animals table with ${rowCount} row`);
  } finally {
    await client.end();
  }
}
