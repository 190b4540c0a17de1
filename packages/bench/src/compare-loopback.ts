import { type Client, createTarget, FETCH, toCandidate } from "./clients.ts";
import { compare, type Figure, measureTime } from "./sample.ts";

/** The figures for bare `fetch` and the clients on one runtime, with `atOnce` concurrent calls. */
export interface LoopbackRun {
  readonly atOnce: number;
  readonly figures: readonly Figure[];
}

/** Compares one client with bare `fetch`, first with 1 call at a time, then with 50. */
async function compareLoopback(url: string, client: Client): Promise<LoopbackRun[]> {
  const target = { ...createTarget(url), fetch };
  const candidates = await Promise.all([FETCH, client].map((each) => toCandidate(each, target)));
  const runs: LoopbackRun[] = [];
  for (const atOnce of [1, 50]) {
    const figures = await compare(candidates, { rounds: 7, calls: 1000, warmUp: 1500 }, measureTime(atOnce));
    runs.push({ atOnce, figures });
  }
  return runs;
}

// Node.js and Deno also run this file as a program, with the server's URL and a client's name and file as arguments.
if (import.meta.main) {
  const [url, name, file] = process.argv.slice(2) as [string, string, string];
  console.log(JSON.stringify(await compareLoopback(url, { name, file })));
  // Exits, because open connections would keep the process running.
  process.exit();
}
