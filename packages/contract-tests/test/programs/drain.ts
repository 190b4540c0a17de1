import { once } from "node:events";
import process from "node:process";
import { ephemeralCluster } from "@crdb-cloud/provision";
import { createClient } from "#client";

declare const Deno: { addSignalListener(signal: string, run: () => void): void };

const cloud = createClient();
const { id } = await ephemeralCluster(cloud, { provider: "GCP", regions: ["us-central1"], ttl: "1h" });
setTimeout(() => {}, 600_000);
const signalled = process.argv.includes("Deno.addSignalListener")
  ? new Promise<void>((resolve) => Deno.addSignalListener("SIGTERM", resolve))
  : once(process, "SIGTERM");
console.log("READY");
await signalled;
// The client deletes the cluster meanwhile, and would then end a program that doesn't handle the signal.
while ((await cloud.clusters.get({ cluster_id: id })).state !== "DELETED");
await new Promise((resolve) => setTimeout(resolve, 300));
console.log("DRAINED");
process.exit(7);
