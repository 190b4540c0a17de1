import { createOwnClient, createPeerClients, createRawClient, type Target } from "./clients.ts";
import { assertCluster, CLUSTER_ID } from "./cluster.ts";
import { importPeer } from "./peers.ts";
import { type Candidate, compare, type Figure, measureTime } from "./sample.ts";

/** The figures of bare `fetch` and of the clients on one runtime, with `atOnce` concurrent calls. */
export interface LoopbackRun {
  readonly atOnce: number;
  readonly figures: readonly Figure[];
}

const onDeno = "Deno" in globalThis;
const CONTROL = "fetch again (control)";

/** Lists what is compared with bare `fetch`: the names of the clients, and `fetch` itself as the control. */
async function listCandidates(url: string): Promise<string[]> {
  const peers = await createPeerClients({ baseUrl: url, fetch });
  return [CONTROL, "crdb-cloud", ...peers.map(({ name }) => name), ...(onDeno ? [] : ["undici.request"])];
}

/** Compares one client with bare `fetch`, first with 1 call at a time, then with 50. */
async function compareLoopback(url: string, folder: string, name: string): Promise<LoopbackRun[]> {
  const candidates = [createRawClient({ baseUrl: url, fetch }), await createCandidate(url, folder, name)];
  const runs: LoopbackRun[] = [];
  for (const atOnce of [1, 50]) {
    const figures = await compare(candidates, { rounds: 7, calls: 1000, warmUp: 1500 }, measureTime(atOnce));
    runs.push({ atOnce, figures });
  }
  return runs;
}

async function createCandidate(url: string, folder: string, name: string): Promise<Candidate> {
  const target: Target = { baseUrl: url, fetch };
  if (name === CONTROL) return createRawClient(target, name);
  if (name === "crdb-cloud") return createOwnClient({ baseUrl: url }, { name, folder }, onDeno ? "deno" : "node");
  if (name === "undici.request") return createUndici(url);
  const peers = await createPeerClients(target);
  return peers.find((peer) => peer.name === name) as Candidate;
}

async function createUndici(url: string): Promise<Candidate> {
  const { request } = await importPeer("undici");
  return {
    name: "undici.request",
    async run() {
      const { body } = await request(`${url}/api/v1/clusters/${CLUSTER_ID}`, {
        headers: { authorization: "Bearer x" },
      });
      return assertCluster(await body.json());
    },
  };
}

// This file is also a program, which Node.js and Deno run. The arguments are the server's URL, the folder in which the
// client is installed, and the name of the client to measure. Without a client's name, the program prints the names of
// all clients.
if (import.meta.main) {
  const [url, folder, name] = process.argv.slice(2) as [string, string, string?];
  console.log(
    JSON.stringify(name === undefined ? await listCandidates(url) : await compareLoopback(url, folder, name)),
  );
  // Exits, because open connections would keep the process running.
  process.exit();
}
