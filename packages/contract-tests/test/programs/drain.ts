import { once } from "node:events";
import process from "node:process";
import { ephemeralCluster } from "@crdb-cloud/provision";
import { createClient } from "#client";

const cloud = createClient();
const { id } = await ephemeralCluster(cloud, { provider: "GCP", regions: ["us-central1"], ttl: "1h" });
setTimeout(() => {}, 600_000);
console.log("READY");
await once(process, "SIGTERM");
// The client deletes the cluster meanwhile, and would then end a program that doesn't handle the signal.
while ((await cloud.clusters.get({ cluster_id: id })).state !== "DELETED");
await new Promise((resolve) => setTimeout(resolve, 300));
console.log("DRAINED");
process.exit(7);
