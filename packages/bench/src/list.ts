import { createClient } from "@crdb-cloud/core/2022-03-31";
import { CLUSTER_JSON } from "./cluster.ts";
import { atMost, digits, type Result, range } from "./result.ts";
import { compare, type Figure, measureCpu } from "./sample.ts";

const ITEMS = 10_000;
const PAGE = 100;
const AIM = 1.1;

export async function benchList(): Promise<Result> {
  const pages = Array.from({ length: ITEMS / PAGE }, (_, page) => {
    const next = page + 1 < ITEMS / PAGE ? (page + 1) * PAGE : 0;
    return `{"clusters":[${Array(PAGE).fill(CLUSTER_JSON)}],"pagination":{"next":${next},"time":"2022-03-14T14:15:22Z"}}`;
  });
  const stub = async (url: string): Promise<Response> => {
    const start = Number(new URL(url).searchParams.get("pagination.start") ?? 0);
    return new Response(pages[start / PAGE], { headers: { "content-type": "application/json" } });
  };
  const cloud = createClient({ apiKey: "key-key-key", fetch: stub, rateLimit: false });
  const candidates = [
    { name: "a loop on fetch", run: () => count(byHand(stub)) },
    { name: "crdb-cloud", run: () => count(cloud.clusters.list()) },
  ];
  const figures = await compare(candidates, { rounds: 11, calls: 3, warmUp: 3 }, measureCpu);
  const own = figures[1] as Figure;
  const grown = await growth(() => count(cloud.clusters.list()));
  return {
    title: "A long list",
    method:
      `This benchmark measures the CPU time of a loop over ${ITEMS.toLocaleString("en-US")} clusters in pages of ` +
      `${PAGE}, which a stub of fetch returns.`,
    tables: [
      {
        head: ["iteration", "ms", "spread", "× the loop"],
        rows: figures.map((f) => [f.name, digits(f.median / 1000), range(f.spread, 1000), digits(f.ratio)]),
      },
    ],
    targets: [
      atMost("an iteration", own.ratio, AIM, " ×", " the loop"),
      { what: "memory after ten iterations", aim: "flat", found: `${digits(grown)} MB more`, met: grown < 4 },
    ],
  };
}

async function* byHand(fetch: (url: string) => Promise<Response>): AsyncGenerator<unknown> {
  for (let start: number | undefined = 0; start !== undefined; ) {
    const response = await fetch(`https://cockroachlabs.cloud/api/v1/clusters?pagination.start=${start}`);
    if (!response.ok) throw new Error(`the server responded with ${response.status}`);
    const { clusters, pagination } = (await response.json()) as { clusters: unknown[]; pagination: { next: number } };
    yield* clusters;
    start = pagination.next || undefined;
  }
}

async function count(items: AsyncIterable<unknown>): Promise<void> {
  let seen = 0;
  for await (const _ of items) seen += 1;
  if (seen !== ITEMS) throw new Error(`the list contains ${ITEMS} clusters, but the loop read ${seen}`);
}

/** Calls a function ten times, and returns by how much the heap has grown, in MB. */
async function growth(walk: () => Promise<void>): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let walks = 0; walks < 10; walks++) await walk();
  globalThis.gc?.();
  return Math.max(0, process.memoryUsage().heapUsed - before) / 1e6;
}
