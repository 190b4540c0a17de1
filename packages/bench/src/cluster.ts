/** The regions of the cluster that the benchmark's server returns. Six regions make the response 1 KB of JSON. */
const REGIONS = ["us-central1", "us-east1", "us-west2", "europe-west1", "europe-west2", "asia-southeast1"];

const cluster = {
  id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
  name: "notorious-moose",
  cloud_provider: "GCP",
  plan: "SERVERLESS",
  state: "CREATED",
  operation_status: "CLUSTER_STATUS_UNSPECIFIED",
  creator_id: "0f9c2a4e-8d53-4a7c-9f4c-1b3d8e6a7c55",
  created_at: "2022-03-14T14:15:22.123456Z",
  updated_at: "2022-03-14T14:15:24.654321Z",
  deleted_at: null,
  regions: REGIONS.map((name) => ({
    name,
    sql_dns: `free-tier.gcp-${name}.cockroachlabs.cloud`,
    ui_dns: "",
  })),
  config: {
    serverless: {
      regions: REGIONS,
      spend_limit: 0,
      routing_id: "funky-skunk-123",
    },
  },
};

export const CLUSTER_ID: string = cluster.id;
export const CLUSTER_JSON: string = JSON.stringify(cluster);
export const CLUSTER_HEADERS: Readonly<Record<string, string>> = {
  "content-type": "application/json",
  "content-length": String(CLUSTER_JSON.length),
};

/**
 * Checks that a call's result is the cluster that the benchmark's server sends, and returns it.
 *
 * @throws {Error} if the result is anything else
 */
export function assertCluster(value: unknown): unknown {
  if ((value as typeof cluster | undefined)?.regions?.[3]?.name === "europe-west1") return value;
  throw new Error(`expected the cluster that the benchmark serves, got ${JSON.stringify(value)}`);
}
