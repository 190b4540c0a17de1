import { API_KEY, BUILT_MOCK } from "./mock-servers.ts";
import { importPeer } from "./peers.ts";
import { compare, measureTime } from "./sample.ts";

/** The measured figures of one mock. `startMs` is the time until the first response. */
export interface InProcessRun {
  readonly startMs: number;
  readonly perSecond: number;
}

const WARM_UP_MS = 2000;
const ROUND_MS = 500;
const CLUSTERS = "https://cockroachlabs.cloud/api/v1/clusters";

const MOCKS: Readonly<Record<string, () => Promise<typeof fetch>>> = {
  "crdb-cloud, createMockFetch": async () => {
    const { createMockFetch }: typeof import("@crdb-cloud/mock") = await import(BUILT_MOCK);
    return createMockFetch({ keys: [{ apiKey: API_KEY }] }) as typeof fetch;
  },
  "msw, one handler by hand, no checks": async () => {
    const { setupServer } = await importPeer("msw/node");
    const { http, HttpResponse } = await importPeer("msw");
    const respond = (): unknown => HttpResponse.json({ clusters: [], pagination: null });
    setupServer(http.get(CLUSTERS, respond)).listen({ onUnhandledRequest: "error" });
    return globalThis.fetch;
  },
};

/** The names of the mocks that need no server, because they run in the process that sends the requests. */
export const IN_PROCESS: readonly string[] = Object.keys(MOCKS);

async function countCalls(run: () => Promise<void>, ms: number): Promise<number> {
  const end = performance.now() + ms;
  let calls = 0;
  for (; performance.now() < end; calls++) await run();
  return calls;
}

async function measure(name: string): Promise<InProcessRun> {
  const began = performance.now();
  const ask = await (MOCKS[name] as () => Promise<typeof fetch>)();
  const run = async (): Promise<void> => {
    const response = await ask(CLUSTERS, { headers: { authorization: `Bearer ${API_KEY}` } });
    const body = (await response.json()) as { clusters: unknown[] };
    if (!Array.isArray(body.clusters))
      throw new Error(`${name}: expected a list of clusters, got ${JSON.stringify(body)}`);
  };
  await run();
  const startMs = performance.now() - began;
  // Chooses the number of calls so that one round takes about half a second. A fixed number would take minutes with a
  // slow mock.
  const calls = Math.ceil((await countCalls(run, WARM_UP_MS)) * (ROUND_MS / WARM_UP_MS));
  const [figure] = await compare([{ name, run }], { rounds: 7, calls, warmUp: 0 }, measureTime(1));
  return { startMs, perSecond: 1e6 / (figure?.median ?? Number.NaN) };
}

// This file is also a program, whose argument is the name of a mock. Each mock is measured in a new process, because
// the memory that one mock uses would slow down the next.
if (import.meta.main) {
  // Node.js loads its `fetch` when `Response` is first used. Using it here keeps the loading out of the mock's start
  // time.
  globalThis.Response;
  console.log(JSON.stringify(await measure(process.argv[2] ?? "")));
  process.exit();
}
