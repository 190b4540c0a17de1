import { writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { createMockFetch } from "@crdb-cloud/mock";
import { readOperations } from "../live/record-response.ts";
import { renderReport } from "../live/render-report.ts";
import { walkService } from "../live/walk-service.ts";

const USAGE = `usage: COCKROACH_API_KEY=… pnpm live [--yes] [--out live-report.md] [--base-url https://…]

Compares the service with the spec and with the simulator. Creates one free Basic cluster with a SQL user and a database,
calls up to ${readOperations.length} read-only operations, and deletes the cluster, even after ^C. Nothing else in the organization changes.
The key needs the Cluster Admin role to create the cluster; operations that the key may not call respond with 403.`;

const { values } = readArguments();
const { COCKROACH_API_KEY: apiKey, COCKROACH_SERVER: server } = process.env;
const baseUrl = values["base-url"] ?? server;
if (!apiKey) exit(USAGE);
console.log(USAGE.slice(USAGE.indexOf("\n\n") + 2));
if (!values.yes && !(await confirm())) exit("Nothing was called.");

const controller = new AbortController();
process.once("SIGINT", () => {
  console.log("\nDeleting the cluster. Press ^C again to stop immediately and keep the cluster.");
  controller.abort();
});
const walk = await walkService({
  apiKey,
  baseUrl,
  fetch,
  signal: controller.signal,
  onCall: (operation) => console.log(`  ${operation}`),
});
if (walk.leftOver.length > 0) console.error(`live: delete these clusters by hand: ${walk.leftOver.join(", ")}`);
if (controller.signal.aborted) process.exit(130);

const simulator = createMockFetch({ delayMs: 0 });
const simulated = await walkService({ apiKey: simulator.apiKey, fetch: simulator, rateLimit: false });
const host = new URL(baseUrl ?? "https://cockroachlabs.cloud").host;
const { report, count } = renderReport({ date: new Date(), host, walk, simulated });
await writeFile(values.out, report);
console.log(`${walk.recordings.length} calls, ${count} differences: see ${values.out}`);
process.exitCode = count === 0 ? 0 : 1;

function readArguments() {
  try {
    return parseArgs({
      options: {
        yes: { type: "boolean" },
        out: { type: "string", default: "live-report.md" },
        "base-url": { type: "string" },
      },
    });
  } catch (error) {
    return exit(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function confirm(): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question('Type "yes" to continue: ');
  prompt.close();
  return answer.trim() === "yes";
}

function exit(text: string): never {
  console.error(text);
  process.exit(2);
}
