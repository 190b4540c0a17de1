import { createClient } from "@crdb-cloud/node";

// Creates clusters one after another, without retries, and prints how many calls failed.
const cloud = createClient({ rateLimit: false });
const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } } as const;
let failed = 0;
for (let call = 0; call < 40; call++) {
  await cloud.clusters.create({ name: "notorious-moose", provider: "GCP", spec }).catch(() => {
    failed += 1;
  });
}
console.log(`${failed} failed`);
