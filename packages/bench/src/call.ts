import { once } from "node:events";
import { Worker } from "node:worker_threads";
import {
  CLUSTER,
  type Client,
  createTarget,
  FETCH,
  jsonHeaders,
  OPENAPI_FETCH,
  PEER_CLIENTS,
  writeOwnClient,
} from "./clients.ts";
import { installReleases } from "./releases.ts";
import { atMost, type Result, toTable } from "./result.ts";
import { type Candidate, compare, type Figure, measureCpu, measureWallMs } from "./sample.ts";

const HTTP_CALL =
  'cloud.http.GET("/api/v1/clusters/{cluster_id}", { params: { path: { cluster_id: id } } }).then(({ data }) => data)';
const CPU_PLAN = { rounds: 15, calls: 4000, warmUp: 8000 };
/**
 * More rounds than in `CPU_PLAN`, because the kernel and the server make elapsed times vary more. Each round has enough
 * calls to include garbage collections.
 */
const HTTP_PLAN = { rounds: 40, calls: 1000, warmUp: 2000 };

export async function benchCall(folder: string, against?: string): Promise<Result> {
  const releases = await installReleases(folder, against);
  const body = JSON.stringify(CLUSTER);
  const headers = jsonHeaders(body);
  const respond = async (): Promise<Response> => new Response(body, { headers });
  const target = { ...createTarget("https://cockroachlabs.cloud"), fetch: respond };
  const own = releases.flatMap((release) => [
    writeOwnClient(release),
    { ...writeOwnClient(release, "@crdb-cloud/core", HTTP_CALL), name: `${release.name}, http` },
  ]);
  const peers = PEER_CLIENTS.filter((client) => client !== OPENAPI_FETCH);
  const clients = [OPENAPI_FETCH, ...own, FETCH, ...peers];
  const figures = await compare(await toCandidates(clients, target), CPU_PLAN, measureCpu);
  const [, call, http] = figures as [Figure, Figure, Figure];

  const server = new Worker(SERVER, { eval: true, workerData: { body, headers } });
  const [port] = await once(server, "message");
  const senders = [FETCH, ...releases.map((release) => writeOwnClient(release, "@crdb-cloud/node")), OPENAPI_FETCH];
  const local = createTarget(`http://127.0.0.1:${port}`);
  const sequential = await compare(await toCandidates(senders, local), HTTP_PLAN, measureWallMs);
  await server.terminate();
  const [, sent] = sequential as [Figure, Figure];

  return {
    title: "A call",
    method:
      "The first table shows the CPU time of a call that reads a cluster (1 KB of JSON), with a stub in place of `fetch`. " +
      "The second shows the elapsed time of the same calls through `@crdb-cloud/node`, made one after another over HTTP " +
      "to a server in another thread.",
    tables: [
      toTable("client", "µs a call", "openapi-fetch", figures),
      toTable("over HTTP", "ms a call", "fetch", sequential),
    ],
    targets: [
      atMost(call.name, call.ratio, 1.1, " ×", " openapi-fetch"),
      atMost(http.name, http.ratio, 2, " ×", " openapi-fetch"),
      atMost("over HTTP", sent.ratio, 0.71, " ×", " fetch"),
    ],
  };
}

/** The code of a worker thread that runs an HTTP server and posts its port. */
const SERVER = `
const { createServer } = require("node:http");
const { parentPort, workerData } = require("node:worker_threads");
const server = createServer((_, response) => response.writeHead(200, workerData.headers).end(workerData.body));
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

function toCandidates(clients: readonly Client[], target: object): Promise<Candidate[]> {
  const candidates = clients.map(async ({ name, file }): Promise<Candidate> => {
    const call = (await import(file)).create(target);
    return { name, run: async () => assertCluster(await call()) };
  });
  return Promise.all(candidates);
}

function assertCluster(value: unknown): void {
  if ((value as typeof CLUSTER | undefined)?.regions?.[3]?.name === "europe-west1") return;
  throw new Error(`expected the benchmark's cluster, got ${JSON.stringify(value)}`);
}
