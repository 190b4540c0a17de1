import process from "node:process";
import { createClient } from "@crdb-cloud/deno";
import { ephemeralCluster } from "@crdb-cloud/deno/ephemeral";

const cloud = createClient();
await using cluster = await ephemeralCluster(cloud, { provider: "GCP", regions: ["us-central1"], ttl: "1h" });
console.log(cluster.state);
// The standard input ends with the process of the tests, so that this program does not outlive it.
for await (const _ of process.stdin);
