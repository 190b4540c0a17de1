import { CLUSTER, createTarget, FETCH, jsonHeaders, PEER_CLIENTS, writeOwnClient } from "./clients.ts";
import { installReleases } from "./releases.ts";
import { atMost, type Result, toTable } from "./result.ts";
import { type Candidate, compare, measureCpu } from "./sample.ts";

const HTTP = "crdb-cloud, http";
const AIMS: Readonly<Record<string, number>> = { "crdb-cloud": 1.2, [HTTP]: 2 };
const HTTP_CALL =
  'cloud.http.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id: id } } }).then(({ data }) => data)';

export async function benchCall(folder: string, against?: string): Promise<Result> {
  const releases = await installReleases(folder, against);
  const body = JSON.stringify(CLUSTER);
  const headers = jsonHeaders(body);
  const respond = async (): Promise<Response> => new Response(body, { headers });
  const target = { ...createTarget("https://cockroachlabs.cloud"), fetch: respond };
  const http = { ...writeOwnClient(releases[0], "@crdb-cloud/core", HTTP_CALL), name: HTTP };
  const clients = [FETCH, ...releases.map((release) => writeOwnClient(release)), http, ...PEER_CLIENTS];
  const candidates = clients.map(async ({ name, file }): Promise<Candidate> => {
    const call = (await import(file)).create(target);
    return { name, run: async () => assertCluster(await call()) };
  });
  const plan = { rounds: 15, calls: 4000, warmUp: 8000 };
  const figures = await compare(await Promise.all(candidates), plan, measureCpu);
  return {
    title: "A call",
    method:
      "This is the CPU time of a call that gets a cluster (1 KB of JSON). A stub of `fetch` replaces the network.",
    tables: [toTable("client", "µs a call", "fetch", figures)],
    targets: figures.flatMap(({ name, ratio }) => {
      const aim = AIMS[name];
      return aim === undefined ? [] : [atMost(name, ratio, aim, " ×", " fetch")];
    }),
    chart: {
      title: "CPU time of a call, as a multiple of bare fetch",
      unit: "×",
      bars: figures.filter((f) => f.name !== releases[1]?.name).map(({ name, ratio }) => ({ name, value: ratio })),
    },
  };
}

function assertCluster(value: unknown): void {
  if ((value as typeof CLUSTER | undefined)?.regions?.[3]?.name === "europe-west1") return;
  throw new Error(`expected the cluster that the benchmark serves, got ${JSON.stringify(value)}`);
}
