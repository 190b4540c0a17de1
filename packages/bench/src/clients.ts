import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { assertCluster, CLUSTER_ID } from "./cluster.ts";
import { PEERS } from "./peers.ts";
import type { Release } from "./releases.ts";
import type { Candidate } from "./sample.ts";

/** A client to measure: a module like those in `peers/clients`, in a folder where its imports are installed. */
export interface Client {
  readonly name: string;
  readonly file: string;
}

/** The argument that a client module's `create()` takes. */
interface Target {
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
  readonly apiKey: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly path: string;
  readonly id: string;
}

const API_KEY = "CCDB1_aaaaaaaaaaaaaaaaaaaaaa_0123456789012345678901234567890123456789";

/** Bare `fetch`, the baseline. */
export const FETCH: Client = toPeer("fetch");

/** The other clients, configured as their documentation recommends. */
export const PEER_CLIENTS: readonly Client[] = [
  "openapi-fetch",
  "@hey-api/client-fetch",
  "ofetch",
  "ky",
  "axios",
  "@octokit/request",
  "stripe",
  "openai",
  "cloudflare",
].map(toPeer);

/** Neon's SDK. It can't call the benchmark's server, so we only measure its size and how fast it starts. */
export const NEON: Client = toPeer("@neon/sdk");

/** undici, which only runs on Node.js. */
export const UNDICI: Client = toPeer("undici");

function toPeer(name: string): Client {
  return { name, file: join(PEERS, "clients", `${name}.js`) };
}

/**
 * Writes a module for our own client, like those in `peers/clients`. Its rate limit is on, but too high to delay a
 * call.
 */
export function writeOwnClient(
  { name, folder }: Release,
  from = "@crdb-cloud/core",
  call = "cloud.clusters.get({ cluster_id: id }, callOptions)",
): Client {
  // Passes `fetch` only to `core`: in `node` and `deno`, it would replace the package's own transport.
  const transport = from.startsWith("@crdb-cloud/core") ? "fetch" : "";
  const file = join(folder, `${crypto.randomUUID()}.js`);
  writeFileSync(
    file,
    `import { createClient } from "${from}";

export function create({ baseUrl, fetch, apiKey, id }, options, callOptions) {
  const rateLimit = { perSecond: 1e9, burst: 1e9 };
  const cloud = createClient({ apiKey, baseUrl, rateLimit, deadlineMs: 600_000, ...options, ${transport} });
  return () => ${call};
}
`,
  );
  return { name, file };
}

/** Prepares a client to measure. Each measured call gets a cluster. Passes `options` on to the client's `create()`. */
export async function toCandidate(
  { name, file }: Client,
  target: Target,
  ...options: readonly unknown[]
): Promise<Candidate> {
  const { create } = await import(file);
  const call = create(target, ...options);
  return { name, run: async () => assertCluster(await call()) };
}

export function createTarget(baseUrl: string): Target {
  return {
    baseUrl,
    apiKey: API_KEY,
    headers: { accept: "application/json", authorization: `Bearer ${API_KEY}`, "cc-version": "2024-09-16" },
    path: `/api/v1/clusters/${CLUSTER_ID}`,
    id: CLUSTER_ID,
  };
}
