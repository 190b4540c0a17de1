import process from "node:process";
import { ephemeralCluster } from "@crdb-cloud/provision";
import { createClient } from "#client";

const cloud = createClient();
await using cluster = await ephemeralCluster(cloud, { provider: "GCP", regions: ["us-central1"], ttl: "1h" });
console.log(cluster.state);
// Standard input closes when the tests' process ends and then this program ends too.
for await (const _ of process.stdin);
