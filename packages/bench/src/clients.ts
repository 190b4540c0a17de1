import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "./releases.ts";

/** A client to measure. `file` exports `create()`, as the modules in `peers/clients` do. */
export interface Client {
  readonly name: string;
  readonly file: string;
}

const API_KEY = "CCDB1_aaaaaaaaaaaaaaaaaaaaaa_0123456789012345678901234567890123456789";

/** The folder where the other clients are installed, with its own lock file. */
export const PEERS: string = join(import.meta.dirname, "..", "peers");

/** The baseline: plain `fetch` without a client. */
export const FETCH: Client = toPeer("fetch");

export const OPENAPI_FETCH: Client = toPeer("openapi-fetch");
export const PEER_CLIENTS: readonly Client[] = [OPENAPI_FETCH, ...["ofetch", "stripe"].map(toPeer)];

/** The cluster's regions. With six, the response to each call is 1 KB of JSON. */
const REGIONS = ["us-central1", "us-east1", "us-west2", "europe-west1", "europe-west2", "asia-southeast1"];

export const CLUSTER = {
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
  regions: REGIONS.map((name) => ({ name, sql_dns: `free-tier.gcp-${name}.cockroachlabs.cloud`, ui_dns: "" })),
  config: { serverless: { regions: REGIONS, spend_limit: 0, routing_id: "funky-skunk-123" } },
};

function toPeer(name: string): Client {
  return { name, file: join(PEERS, "clients", `${name}.js`) };
}

/** Writes a module like those in `peers/clients` for our own client. Its rate limit is too high to delay a call. */
export function writeOwnClient(
  { name, folder }: Release,
  from = "@crdb-cloud/core",
  call = "cloud.clusters.get({ cluster_id: id })",
): Client {
  const file = join(folder, `${crypto.randomUUID()}.js`);
  // Only `core` gets the test's `fetch`, since in `node` it would replace the transport to be measured.
  const transport = from.startsWith("@crdb-cloud/core") ? "fetch" : "";
  const code = `import { createClient } from "${from}";
export function create({ baseUrl, fetch, apiKey, id }) {
  const rateLimit = { perSecond: 1e9, burst: 1e9 };
  const cloud = createClient({ apiKey, baseUrl, rateLimit, deadlineMs: 600_000, ${transport} });
  return () => ${call};
}\n`;
  writeFileSync(file, code);
  return { name, file };
}

/** Returns the argument for the `create()` function of each module in `peers/clients`. */
export function createTarget(baseUrl: string): Readonly<Record<string, unknown>> {
  return {
    baseUrl,
    apiKey: API_KEY,
    headers: { accept: "application/json", authorization: `Bearer ${API_KEY}`, "cc-version": "2024-09-16" },
    path: `/api/v1/clusters/${CLUSTER.id}`,
    id: CLUSTER.id,
  };
}

export function jsonHeaders(body: string): Record<string, string> {
  return { "content-type": "application/json", "content-length": String(body.length) };
}
