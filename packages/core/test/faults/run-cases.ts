import type { Case } from "./case.ts";
import { cases } from "./cases.ts";
import type { Runtime } from "./fault.ts";
import { openLab, type StartServer } from "./open-lab.ts";

// The entry of the process whose `fetch` is under test: runs every case against the lab that it is told of, and
// writes a line of JSON for each. It does not exit by force, so that a timer or socket left behind shows.
const AT_ONCE = 16;

const [labUrl, runtime, only = ""] = process.argv.slice(2) as [string, Runtime, string?];
const start = openLab(labUrl);
const chosen = cases.filter(({ name }) => name.includes(only));
const queue = chosen.filter(({ alone }) => !alone);
await Promise.all(Array.from({ length: AT_ONCE }, () => drain(queue)));
await drain(chosen.filter(({ alone }) => alone));

async function drain(rest: Case[]): Promise<void> {
  for (let next = rest.shift(); next; next = rest.shift()) await report(next, start);
}

async function report({ name, run }: Case, start: StartServer): Promise<void> {
  const began = performance.now();
  let error: string | undefined;
  try {
    await run(start, runtime);
  } catch (thrown) {
    error = thrown instanceof Error ? `${thrown.message}\n${thrown.stack}` : String(thrown);
  }
  console.log(JSON.stringify({ name, ms: Math.round(performance.now() - began), error }));
}
