import { createClient } from "../../src/2024-09-16.ts";

const cloud = createClient({ maxRetries: 0 });
for (let call = 1; call < 5; call++) await cloud.clusters.list();
const { clusters } = await cloud.clusters.list();
process.stdout.write(JSON.stringify(clusters));
