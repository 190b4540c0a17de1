import { createClient } from "@crdb-cloud/deno";

const cloud = createClient();
await using cluster = await cloud.clusters.ephemeral({ provider: "GCP", regions: ["us-central1"], ttl: "1h" });
console.log(cluster.state);
await new Promise((resolve) => setTimeout(resolve, 60_000));
