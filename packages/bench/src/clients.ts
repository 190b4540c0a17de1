import { assertCluster, CLUSTER_ID } from "./cluster.ts";
import { importFrom, type Package } from "./import-from.ts";
import { importPeer } from "./peers.ts";
import type { Release } from "./releases.ts";
import type { Candidate } from "./sample.ts";

const KEY = "CCDB1_aaaaaaaaaaaaaaaaaaaaaa_0123456789012345678901234567890123456789";
const VERSION = "2022-03-31";
const PATH = `/api/v1/clusters/${CLUSTER_ID}`;
const HEADERS = { accept: "application/json", authorization: `Bearer ${KEY}`, "cc-version": VERSION };

export interface Target {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

/** Prepares the baseline of the comparison: a call of `fetch` without a client. */
export function createRawClient({ baseUrl, fetch }: Target, name = "fetch"): Candidate {
  return {
    name,
    async run() {
      const response = await fetch(`${baseUrl}/api/v1/clusters/${encodeURIComponent(CLUSTER_ID)}`, {
        headers: HEADERS,
      });
      if (!response.ok) throw new Error(`the server responded with ${response.status}`);
      return assertCluster(await response.json());
    },
  };
}

/**
 * Prepares a call of this project's client. The rate limit is so high that no call has to wait.
 *
 * @param packageName the package to import, such as `node`. The client of each package has its own transport.
 */
export async function createOwnClient(
  { baseUrl, fetch }: Partial<Target>,
  { name, folder }: Release,
  packageName = "core",
): Promise<Candidate> {
  const cloud = await createCloud({ baseUrl, fetch }, folder, packageName);
  return { name, run: async () => assertCluster(await cloud.clusters.get({ cluster_id: CLUSTER_ID })) };
}

/**
 * Prepares calls of this project's client that each use one optional feature. A comparison with {@link createOwnClient}
 * shows how much the feature costs.
 */
export async function createOwnFeatures(target: Target, { name, folder }: Release): Promise<Candidate[]> {
  const ignore = (): void => {};
  const hooks = { callStart: ignore, request: ignore, response: ignore, callEnd: ignore };
  const params = { cluster_id: CLUSTER_ID };
  const { signal } = new AbortController();
  const plain = await createCloud(target, folder, "core");
  const hooked = await createCloud(target, folder, "core", { hooks });
  const keyed = await createCloud(target, folder, "core", { apiKey: () => KEY });
  return [
    {
      name: `${name}, withResponse()`,
      run: async () => assertCluster((await plain.clusters.get(params).withResponse()).data),
    },
    { name: `${name}, four hooks`, run: async () => assertCluster(await hooked.clusters.get(params)) },
    { name: `${name}, an apiKey function`, run: async () => assertCluster(await keyed.clusters.get(params)) },
    { name: `${name}, a signal`, run: async () => assertCluster(await plain.clusters.get(params, { signal })) },
  ];
}

/** Prepares a call of `cloud.http`, an openapi-fetch client that uses the transport of this project's client. */
export async function createOwnHttp(target: Target, { name, folder }: Release): Promise<Candidate> {
  const { http } = await createCloud(target, folder, "core");
  const init = { params: { path: { cluster_id: CLUSTER_ID } } };
  return {
    name: `${name}, http`,
    run: async () => assertCluster((await http.GET("/api/v1/clusters/{cluster_id}", init)).data),
  };
}

async function createCloud(
  { baseUrl, fetch }: { readonly [Name in keyof Target]: Target[Name] | undefined },
  folder: string,
  packageName: string,
  options: object = {},
) {
  const { createClient } = await importFrom(folder, `@crdb-cloud/${packageName}/${VERSION}`);
  const rateLimit = { perSecond: 1e9, burst: 1e9 };
  return createClient({ apiKey: KEY, baseUrl, fetch, rateLimit, deadlineMs: 600_000, ...options });
}

type CreatePeer = (module: Package, target: Target) => () => Promise<unknown>;

/** The other clients to measure, configured as their documentation recommends. */
const PEERS: Readonly<Record<string, CreatePeer>> = {
  "openapi-fetch": ({ default: create }, { baseUrl, fetch }) => {
    const client = create({ baseUrl, fetch, headers: HEADERS });
    const init = { params: { path: { cluster_id: CLUSTER_ID } } };
    return async () => (await client.GET("/api/v1/clusters/{cluster_id}", init)).data;
  },
  "@hey-api/client-fetch": ({ createClient, createConfig }, { baseUrl, fetch }) => {
    const client = createClient(createConfig({ baseUrl, fetch, headers: HEADERS }));
    const call = { url: "/api/v1/clusters/{cluster_id}", path: { cluster_id: CLUSTER_ID } };
    return async () => (await client.get(call)).data;
  },
  ofetch: ({ createFetch }, { baseUrl: baseURL, fetch }) => {
    const client = createFetch({ fetch, Headers, AbortController, defaults: { baseURL, headers: HEADERS } });
    return () => client(PATH);
  },
  ky: ({ default: ky }, { baseUrl, fetch }) => {
    const client = ky.create({ baseUrl, fetch, headers: HEADERS });
    return () => client.get(PATH).json();
  },
  axios: ({ default: axios }, { baseUrl: baseURL, fetch }) => {
    const client = axios.create({ baseURL, adapter: "fetch", env: { fetch }, headers: HEADERS });
    return async () => (await client.get(PATH)).data;
  },
  "@octokit/request": ({ request }, { baseUrl, fetch }) => {
    const client = request.defaults({ baseUrl, headers: HEADERS, request: { fetch } });
    const call = { cluster_id: CLUSTER_ID };
    return async () => (await client("GET /api/v1/clusters/{cluster_id}", call)).data;
  },
  stripe: ({ default: Stripe }, { baseUrl, fetch }) => {
    const { protocol, hostname, port } = new URL(baseUrl);
    const client = new Stripe(KEY, {
      httpClient: Stripe.createFetchHttpClient(fetch),
      protocol: protocol.slice(0, -1),
      host: hostname,
      ...(port === "" ? {} : { port }),
      telemetry: false,
    });
    return () => client.rawRequest("GET", PATH);
  },
  openai: ({ default: OpenAI }, { baseUrl: baseURL, fetch }) => {
    const client = new OpenAI({ apiKey: KEY, baseURL, fetch, defaultHeaders: { "cc-version": VERSION } });
    return () => client.get(PATH);
  },
  cloudflare: ({ default: Cloudflare }, { baseUrl: baseURL, fetch }) => {
    const client = new Cloudflare({ apiToken: KEY, baseURL, fetch, defaultHeaders: { "cc-version": VERSION } });
    return () => client.get(PATH);
  },
};

export function createPeerClients(target: Target): Promise<Candidate[]> {
  return Promise.all(
    Object.entries(PEERS).map(async ([name, create]) => {
      const run = create(await importPeer(name), target);
      return { name, run: async () => assertCluster(await run()) };
    }),
  );
}
