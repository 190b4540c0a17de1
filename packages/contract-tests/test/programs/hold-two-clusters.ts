import process from "node:process";
import { ephemeralCluster } from "@crdb-cloud/provision";
import { createClient } from "#client";

let waiting = 0;
const cloud = createClient();
const onPoll = (): void => {
  if (++waiting === 2) console.log("WAITING");
};

/** Creates a cluster that is never ready. Ends the program as soon as the call rejects, as many programs do. */
async function create(): Promise<void> {
  const spec = {
    plan: "ADVANCED",
    dedicated: {
      region_nodes: { "us-central1": 3 },
      hardware: { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 },
    },
  } as const;
  await ephemeralCluster(cloud, { provider: "GCP", spec, ttl: "1h" }, { onPoll }).catch(() => process.exit(1));
}

await Promise.all([create(), create()]);
