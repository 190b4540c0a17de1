import { createOwnClient, createPeerClients, createRawClient, type Target } from "./clients.ts";
import { assertCluster, CLUSTER_ID } from "./cluster.ts";
import { importPeer } from "./peers.ts";
import { type Candidate, compare, type Figure, measureTime } from "./sample.ts";

/** The result of one runtime at one level of concurrency. */
export interface LoopbackRun {
  readonly atOnce: number;
  readonly figures: readonly Figure[];
}

const onDeno = "Deno" in globalThis;
const CONTROL = "fetch again (control)";

/** Lists the names of the candidates, without the baseline. */
async function listCandidates(url: string): Promise<string[]> {
  const peers = await createPeerClients({ baseUrl: url, fetch });
  return [CONTROL, "crdb-cloud", ...peers.map(({ name }) => name), ...(onDeno ? [] : ["undici.request"])];
}

/** Compares one candidate with bare `fetch`, with 1 call and with 50 calls at a time. */
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

// This file is also a program, because several runtimes run it. The arguments are the server's URL, the folder of the
// installed client and the name of a candidate. Without a name, it lists the names.
if (import.meta.main) {
  const [url, folder, name] = process.argv.slice(2) as [string, string, string?];
  console.log(
    JSON.stringify(name === undefined ? await listCandidates(url) : await compareLoopback(url, folder, name)),
  );
  // Ends the process, which the kept-alive connections would otherwise keep running.
  process.exit();
}
