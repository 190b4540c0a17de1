import { createClient } from "@crdb-cloud/node";
import { ephemeralCluster } from "@crdb-cloud/node/ephemeral";

const cloud = createClient();
await using cluster = await ephemeralCluster(cloud, { provider: "GCP", regions: ["us-central1"], ttl: "1h" });
console.log(cluster.state);
await new Promise((resolve) => setTimeout(resolve, 60_000));
