import { createOwnClient, createPeerClients, createRawClient, type Target } from "./clients.ts";
import { CLUSTER_HEADERS, CLUSTER_JSON } from "./cluster.ts";
import { digits, type Result, range } from "./result.ts";
import { compare, type Figure, measureCpu } from "./sample.ts";

const AIM = 1.25;

/** Measures the CPU time of a call with a stubbed fetch: what a client adds to its transport. */
export async function benchCall(): Promise<Result> {
  const target: Target = {
    baseUrl: "https://cockroachlabs.cloud",
    fetch: async () => new Response(CLUSTER_JSON, { headers: CLUSTER_HEADERS }),
  };
  const contenders = [createRawClient(target), createOwnClient(target), ...(await createPeerClients(target))];
  const figures = await compare(contenders, { rounds: 15, calls: 4000, warmUp: 8000 }, measureCpu);
  const own = figures.find(({ name }) => name === "crdb-cloud") as Figure;
  return {
    title: "A call",
    method:
      "CPU time of getting one cluster (1 KB of JSON) with a stubbed fetch that makes a new `Response` each time. " +
      "crdb-cloud has every feature on: key, retries, limiter, deadline, size limit, redaction.",
    tables: [
      {
        head: ["client", "µs a call", "spread", "× fetch", "spread"],
        rows: figures.map((f) => [f.name, digits(f.median), range(f.spread), digits(f.ratio), range(f.ratioSpread)]),
      },
    ],
    targets: [
      { what: "crdb-cloud", aim: `at most ${AIM} × fetch`, found: `${digits(own.ratio)} ×`, met: own.ratio <= AIM },
    ],
    chart: {
      file: "call",
      title: "CPU time of a call, as a multiple of bare fetch",
      unit: "×",
      bars: figures.map(({ name, ratio }) => ({ name, value: ratio })),
    },
  };
}
