/**
 * An idempotent provisioning script: it creates what is missing, changes what differs, and deletes nothing. A second
 * run changes nothing.
 *
 *     node provision.ts      # needs COCKROACH_API_KEY
 */
import { type Cluster, createClient } from "@crdb-cloud/node";

const wanted = {
  cluster: { name: "orders-production", provider: "GCP", regions: ["us-central1"] },
  usageLimits: { request_unit_limit: "50000000", storage_mib_limit: "10240" },
  databases: ["orders", "billing"],
  allowlist: [{ cidr_ip: "203.0.113.0", cidr_mask: 24, name: "office", sql: true, ui: false }],
} as const;

const cloud = createClient();
let changes = 0;

const cluster = await ensureCluster();
await ensureUsageLimits(cluster);
await ensureDatabases(cluster.id);
await ensureAllowlist(cluster.id);
console.log(`${cluster.name} is up to date. Changes: ${changes}`);

async function ensureCluster(): Promise<Cluster> {
  const { name, provider, regions } = wanted.cluster;
  for await (const existing of cloud.clusters.list()) {
    if (existing.name === name) return cloud.clusters.waitUntilReady({ cluster_id: existing.id });
  }
  report(`create cluster ${name}`);
  const { id: cluster_id } = await cloud.clusters.create(
    { name, provider, spec: { plan: "BASIC", serverless: { regions: [...regions] } } },
    { onUnknownOutcome: "adopt" }, // returns the new cluster even if the response is lost
  );
  return cloud.clusters.waitUntilReady({ cluster_id });
}

async function ensureUsageLimits({ id: cluster_id, config }: Cluster): Promise<void> {
  const { request_unit_limit, storage_mib_limit } = config.serverless?.usage_limits ?? {};
  const { usageLimits } = wanted;
  if (request_unit_limit === usageLimits.request_unit_limit && storage_mib_limit === usageLimits.storage_mib_limit) {
    return;
  }
  report("set the usage limits");
  await cloud.clusters.update({ cluster_id, serverless: { usage_limits: usageLimits } }, { whenBusy: "wait" });
  await cloud.clusters.waitUntilUpdated({ cluster_id });
}

async function ensureDatabases(cluster_id: string): Promise<void> {
  const existing = await Array.fromAsync(cloud.databases.list({ cluster_id }), ({ name }) => name);
  for (const name of wanted.databases) {
    if (existing.includes(name)) continue;
    report(`create database ${name}`);
    await cloud.databases.create({ cluster_id, name }, { whenBusy: "wait" });
  }
}

async function ensureAllowlist(cluster_id: string): Promise<void> {
  const existing = await Array.fromAsync(cloud.allowlist.list({ cluster_id }));
  for (const range of wanted.allowlist) {
    if (existing.some((entry) => isSameRange(entry, range))) continue;
    report(`allow ${range.cidr_ip}/${range.cidr_mask}`);
    await cloud.allowlist.put({ cluster_id, ...range }, { whenBusy: "wait" });
  }
}

function isSameRange<Range extends object>(entry: Range, range: Range): boolean {
  return Object.entries(range).every(([name, value]) => entry[name as keyof Range] === value);
}

function report(change: string): void {
  changes += 1;
  console.log(change);
}
