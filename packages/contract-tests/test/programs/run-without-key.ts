import process from "node:process";
import { createClient } from "#client";

// Does what a CI job might: makes 100 calls at once, then creates, uses and deletes a cluster.
const cloud = createClient({ rateLimit: false });
await Promise.all(Array.from({ length: 100 }, () => cloud.clusters.listAvailableRegions()));
const machine_spec = { num_virtual_cpus: 4 };
const { id } = await cloud.clusters.create({
  name: process.argv[2] as string,
  provider: "GCP",
  spec: {
    plan: "ADVANCED",
    dedicated: { region_nodes: { "us-central1": 3 }, hardware: { machine_spec, storage_gib: 150 } },
  },
});
let polls = 0;
await cloud.clusters.waitUntilReady(
  { cluster_id: id },
  { onPoll: ({ state }) => console.log(`poll ${++polls}: ${state}`) },
);
await cloud.clusters.delete({ cluster_id: id });
console.log("deleted");
