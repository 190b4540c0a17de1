import { createClient } from "@crdb-cloud/node";

const { MAX_RETRIES = 0, TIMEOUT_MS = 60_000 } = process.env;
const cloud = createClient({ maxRetries: Number(MAX_RETRIES), timeoutMs: Number(TIMEOUT_MS) });
for (let call = 1; call < 5; call++) await cloud.clusters.list();
const { clusters } = await cloud.clusters.list();
process.stdout.write(JSON.stringify(clusters));
