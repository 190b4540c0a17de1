import { createOwnClient, createPeerClients, createRawClient, type Target } from "./clients.ts";
import { assertCluster, CLUSTER_ID } from "./cluster.ts";
import { startJsonServer } from "./json-server.ts";
import { importPeer } from "./peers.ts";
import { digits, type Result, range } from "./result.ts";
import { type Contender, compare, type Figure, measureTime } from "./sample.ts";

const AIM = 0.85;
const SHOWN = ["crdb-cloud", "openapi-fetch", "ky", "openai"];

/** Measures calls over a socket of this machine, one and fifty at a time. */
export async function benchLoopback(): Promise<Result> {
  const server = await startJsonServer();
  const target: Target = { baseUrl: server.url, fetch };
  const peers = (await createPeerClients(target)).filter(({ name }) => SHOWN.includes(name));
  const contenders = [
    createRawClient(target),
    createRawClient(target, "fetch again (control)"),
    createOwnClient(target),
    ...peers,
    await createUndici(server.url),
  ];
  const runs: { atOnce: number; figures: Figure[] }[] = [];
  for (const atOnce of [1, 50]) {
    const figures = await compare(contenders, { rounds: 15, calls: 1000, warmUp: 1500 }, measureTime(atOnce));
    runs.push({ atOnce, figures });
  }
  server.close();
  return {
    title: "A call over loopback",
    method:
      "Calls a second as a share of bare fetch's, each paired with fetch in the same round. The control is fetch itself: " +
      "what it differs from 1 is the noise of the machine.",
    tables: runs.map(({ atOnce, figures }) => ({
      head: [`${atOnce} at a time`, "calls a second", "× fetch", "spread"],
      rows: figures.map((f) => [f.name, digits(1e6 / f.median), digits(1 / f.ratio), range(invert(f.ratioSpread))]),
    })),
    targets: runs.map(({ atOnce, figures }) => {
      const share = 1 / (figures.find(({ name }) => name === "crdb-cloud") as Figure).ratio;
      const what = `crdb-cloud, ${atOnce} at a time`;
      return { what, aim: `at least ${AIM} × fetch`, found: `${digits(share)} ×`, met: share >= AIM };
    }),
  };
}

async function createUndici(url: string): Promise<Contender> {
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

function invert([low, high]: readonly [number, number]): readonly [number, number] {
  return [1 / high, 1 / low];
}
