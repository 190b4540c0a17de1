import type { MockOptions } from "../src/cloud/mock-options.ts";
import type { ClusterSeed } from "../src/clusters/seed-cluster.ts";
import type { MockControls } from "../src/controls/mock-controls.ts";
import { createMockFetch, type MockFetch } from "../src/server/create-mock-fetch.ts";
import { parseState } from "../src/state/parse-state.ts";
import type { CloudState } from "../src/state/state.ts";
import { type Caller, createCaller } from "./request.ts";

/** How long jobs such as creating a cluster take in an `openCloud()` cloud, in milliseconds. */
export const DELAY = 1000;

/** An id that no resource has. */
export const UNKNOWN = "00000000-0000-4000-8000-000000000000";

/** A mock cloud and functions that send requests to it. */
export interface TestCloud extends Caller {
  readonly fetch: MockFetch;
  /** Like `ask()`, but then advances the clock until the change is complete. */
  readonly apply: Caller["ask"];
  /** Creates a service account with an API key. */
  readonly createKey: (...roles: object[]) => Promise<Readonly<Record<"id" | "secret" | "account", string>>>;
}

/** A cloud with a cluster, and the cluster's path. */
export interface TestCluster extends TestCloud {
  readonly id: string;
  readonly path: string;
}

/** Returns a role in the form that requests and responses use. */
export function role(name: string, type = "ORGANIZATION", id?: string): object {
  return { name, resource: { type, ...(id !== undefined && { id }) } };
}

/** Opens a cloud with a virtual clock, which only `advance()` moves. */
export function openCloud(options: MockOptions = {}): TestCloud {
  const fetch = createMockFetch({ apiVersion: "2024-09-16", clock: "virtual", delayMs: DELAY, ...options });
  const caller = createCaller("http://cloud.invalid", { key: fetch.apiKey, fetch });
  return {
    ...{ fetch, ...caller },
    async apply(...request) {
      const body = await caller.ask(...request);
      fetch.advance(DELAY);
      return body;
    },
    async createKey(...roles) {
      const { id: account } = await caller.ask("POST /service-accounts", { name: "deployer", description: "", roles });
      const { api_key, secret } = await caller.ask("POST /api-keys", { name: "ci", service_account_id: account });
      return { id: api_key.id, secret, account };
    },
  };
}

/** Opens a cloud with a cluster that is ready. */
export function openCluster(seed: ClusterSeed = {}, options: MockOptions = {}): TestCluster {
  const cloud = openCloud(options);
  const { id } = cloud.fetch.seedCluster(seed);
  return { ...cloud, id, path: `/clusters/${id}` };
}

/** Adds Advanced clusters between which physical replication is possible and returns their ids. */
export function seedReplicas<const Names extends readonly string[]>(
  fetch: MockFetch,
  names: Names,
): { [Index in keyof Names]: string } {
  const regions = ["us-east-1", "us-east-2", "us-west-2", "eu-west-1"];
  const seed = (name: string, index: number): string =>
    fetch.seedCluster({ name, provider: "AWS", regions: [String(regions[index])] }).id;
  return names.map(seed) as { [Index in keyof Names]: string };
}

/**
 * Returns the items on each page of a list, from the first page to the last. Calls `between` after each page with the
 * number of pages so far.
 */
export async function readPages<Item>(
  { ask }: Pick<TestCloud, "ask">,
  path: string,
  field: string,
  between?: (pages: number) => Promise<unknown>,
): Promise<Item[][]> {
  const pages: Item[][] = [];
  for (let page = ""; ; ) {
    const body = await ask(`GET ${path}${path.includes("?") ? "&" : "?"}pagination.page=${page}`);
    pages.push(body[field]);
    await between?.(pages.length);
    page = body.pagination?.next_page ?? "";
    if (page === "") return pages;
  }
}

/** Returns a request body for creating a Basic cluster. */
export function basicCluster(name = "notorious-moose", spec: object = {}): object {
  return { name, provider: "GCP", spec: { plan: "BASIC", serverless: { regions: ["us-central1"] }, ...spec } };
}

/** Returns a request body for creating an Advanced cluster. */
export function advancedCluster(name = "sturdy-badger", spec: object = {}): object {
  const hardware = { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 };
  const dedicated = { region_nodes: { "us-east-1": 3 }, hardware, ...spec };
  return { name, provider: "AWS", spec: { plan: "ADVANCED", dedicated } };
}

/** Returns a request body for creating a host cluster in three regions. */
export function hostCluster(name = "steady-ferry", spec: object = {}): object {
  const hardware = { machine_spec: { num_virtual_cpus: 8 }, storage_gib: 500 };
  const host = { region_nodes: { "us-east-1": 3, "us-west-2": 3, "eu-central-1": 3 }, hardware };
  return { name, provider: "AWS", spec: { edition: "MISSION_CRITICAL", host, ...spec } };
}

/** Returns a copy of a mock cloud's state. */
export function readState(cloud: Pick<MockControls, "snapshot">): CloudState {
  return parseState(cloud.snapshot(), "snapshot");
}
