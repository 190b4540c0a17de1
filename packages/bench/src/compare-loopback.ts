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

async function compareLoopback(url: string, folder: string): Promise<LoopbackRun[]> {
  const target: Target = { baseUrl: url, fetch };
  const candidates = [
    createRawClient(target),
    createRawClient(target, "fetch again (control)"),
    await createOwnClient({ baseUrl: url }, { name: "crdb-cloud", folder }, onDeno ? "deno" : "node"),
    ...(await createPeerClients(target)),
    ...(onDeno ? [] : [await createUndici(url)]),
  ];
  const runs: LoopbackRun[] = [];
  for (const atOnce of [1, 50]) {
    const figures = await compare(candidates, { rounds: 15, calls: 1000, warmUp: 1500 }, measureTime(atOnce));
    runs.push({ atOnce, figures });
  }
  return runs;
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

// This file is also a program, because several runtimes run it. The arguments are the server's URL and the folder of
// the installed client.
if (import.meta.main) {
  const [url, folder] = process.argv.slice(2) as [string, string];
  console.log(JSON.stringify(await compareLoopback(url, folder)));
  // Kept-alive connections would otherwise keep the process running.
  process.exit();
}
