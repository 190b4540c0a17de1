import { join } from "node:path";
import { BUILT_MOCK } from "./built-mock.ts";
import { PEERS } from "./peers.ts";
import { run } from "./run.ts";
import { compare, measureTime, median } from "./sample.ts";

export interface InProcessFigures {
  readonly name: string;
  /** The time it takes to load the mock and get its first response. */
  readonly startMs: number;
  readonly perSecond: number;
}

const STARTS = 5;
const WARM_UP_MS = 2000;
const ROUND_MS = 500;
const URL = "https://cockroachlabs.cloud/api/v1/clusters";

const MOCKS: Readonly<Record<string, () => Promise<typeof fetch>>> = {
  "crdb-cloud, createMockFetch": async () => {
    const { createMockFetch }: typeof import("@crdb-cloud/mock") = await import(BUILT_MOCK);
    return createMockFetch({ keys: [{ apiKey: "bench-key" }] }) as typeof fetch;
  },
  "msw, one handler by hand, no checks": async () => {
    const { start } = await import(join(PEERS, "mocks/msw.js"));
    start(URL, { clusters: [], pagination: null });
    return globalThis.fetch;
  },
};

/** Measures mocks without a server. Each mock runs in new processes, so that it can't slow down the next one. */
export function measureInProcess(): InProcessFigures[] {
  return Object.keys(MOCKS).map((name) => {
    const runs = Array.from({ length: STARTS }, (): Omit<InProcessFigures, "name"> => {
      return JSON.parse(run(process.execPath, ["--expose-gc", import.meta.filename, name], import.meta.dirname));
    });
    const middle = (of: "startMs" | "perSecond"): number => median(runs.map((found) => found[of]));
    return { name, startMs: middle("startMs"), perSecond: middle("perSecond") };
  });
}

async function measure(name: string): Promise<Omit<InProcessFigures, "name">> {
  const began = performance.now();
  const send = await (MOCKS[name] as () => Promise<typeof fetch>)();
  const run = async (): Promise<void> => {
    const response = await send(URL, { headers: { authorization: "Bearer bench-key" } });
    const body = (await response.json()) as { clusters: unknown[] };
    if (!Array.isArray(body.clusters))
      throw new Error(`${name}: expected a list of clusters, got ${JSON.stringify(body)}`);
  };
  await run();
  const startMs = performance.now() - began;
  // Measures for a fixed time, since a fixed number of calls to a slow mock would take minutes.
  const calls = Math.ceil((await countCalls(run, WARM_UP_MS)) * (ROUND_MS / WARM_UP_MS));
  const [figure] = await compare([{ name, run }], { rounds: 7, calls, warmUp: 0 }, measureTime(1));
  return { startMs, perSecond: 1e6 / (figure?.median ?? Number.NaN) };
}

async function countCalls(run: () => Promise<void>, ms: number): Promise<number> {
  const end = performance.now() + ms;
  let calls = 0;
  for (; performance.now() < end; calls++) await run();
  return calls;
}

// This file also runs as a program, with a mock's name as its argument.
if (import.meta.main) {
  // Node.js loads its `fetch` when you first use `Response`. Using it here keeps that out of the mock's start time.
  globalThis.Response;
  console.log(JSON.stringify(await measure(process.argv[2] ?? "")));
  process.exit();
}
