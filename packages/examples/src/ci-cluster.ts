/**
 * Creates a cluster, runs a command that uses it, such as a CI job's tests, and deletes the cluster.
 *
 *     node ci-cluster.ts npm test      # needs COCKROACH_API_KEY; the command can connect with DATABASE_URL
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createClient } from "@crdb-cloud/node";
import { ephemeralCluster, sweepExpiredClusters } from "@crdb-cloud/provision";

const owner = "ci";
const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error("Usage: node ci-cluster.ts <command> [arguments]");
  process.exit(2);
}

const cloud = createClient();

// Deletes expired clusters that earlier jobs left behind, for example because they were killed with SIGKILL.
for (const { name } of await sweepExpiredClusters(cloud, { owner }))
  console.error(`Deleted ${name}, which had expired.`);

await using cluster = await ephemeralCluster(cloud, {
  provider: "GCP",
  regions: ["us-central1"],
  ttl: "1h",
  owner,
  namePrefix: "ci",
});
console.error(`Created ${cluster.name}.`);

// The command gets the connection string, but not the organization's API key.
const { COCKROACH_API_KEY: _, ...env } = process.env;
const child = spawn(command, args, { stdio: "inherit", env: { ...env, DATABASE_URL: cluster.connectionString } });
const [code] = await once(child, "exit");
process.exitCode = code ?? 1;
