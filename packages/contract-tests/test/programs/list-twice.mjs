import { createClient } from "@crdb-cloud/node";

const cloud = createClient({ maxRetries: 0 });
await cloud.clusters.list();
const { clusters } = await cloud.clusters.list();
console.log(`${clusters.length} clusters`);
