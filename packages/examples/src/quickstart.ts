import { once } from "node:events";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { MockCloud } from "@crdb-cloud/mock";
import * as tour20220331 from "./quickstart/2022-03-31.ts";
import * as mainTour from "./quickstart/main.ts";

const tours = { main: mainTour, "2022-03-31": tour20220331 };

type TourName = keyof typeof tours;

try {
  const { values } = parseArgs({
    options: {
      live: { type: "boolean", default: false },
      "api-version": { type: "string", default: "main" },
    },
  });
  const name = toTourName(values["api-version"]);
  await (values.live ? runLive(name) : runOnMock(name));
} catch (error) {
  console.error(`\nquickstart: ${(error as Error).message}`);
  process.exitCode = 1;
}

/** Runs an API version's tour against a mock cloud on a free port, with the mock cloud's own API key. */
async function runOnMock(name: TourName): Promise<void> {
  await using mock = await startMock(name);
  console.log(`A mock cloud is listening on ${mock.url}. Nothing leaves this machine.`);
  await tours[name].takeTour({ baseUrl: mock.url, apiKey: mock.apiKey }, mock.sql !== undefined);
  const other = Object.keys(tours).find((one) => one !== name);
  console.log(`
That was API version ${mock.requests.at(-1)?.headers["cc-version"]}. What to run next:

  npx --yes pnpm@12.21.0 quickstart --api-version ${other}
      the tour of ${other === "main" ? "the main API version" : `API version ${other}`}
  npx --yes pnpm@12.21.0 quickstart --live
      the same tour in your own organization; it asks before it changes anything
  npx --yes pnpm@12.21.0 mock
      a mock cloud that keeps running, for curl and for your own code
  npx --yes pnpm@12.21.0 mock --api-version 2022-03-31
      the same, for the curl commands on the service's page "Use the Cloud API"`);
}

/** Starts a mock cloud, with a database if the tour connects to one and this machine has PostgreSQL. */
async function startMock(name: TourName): Promise<MockCloud> {
  // Imports the mock lazily, since `--live` doesn't use it.
  const { startMockCloud } = await import("@crdb-cloud/mock");
  if (name !== "main") return startMockCloud({ apiVersion: name });
  try {
    // Allows two minutes, because the first connection starts a database server.
    return await startMockCloud({ sql: { loginTimeoutMs: 120_000 } });
  } catch (error) {
    console.log(`Skipping the table: ${(error as Error).message}`);
    return startMockCloud();
  }
}

/** Runs a tour in the user's own organization, after asking. */
async function runLive(name: TourName): Promise<void> {
  const { plan, takeTour } = tours[name];
  if (await confirmLive(plan)) await takeTour({}, false);
  else console.log("Nothing was done.");
}

/**
 * Prints what the quickstart changes in a real organization and asks whether to continue. Only returns true if the
 * user types `yes`.
 */
async function confirmLive(plan: string): Promise<boolean> {
  const server = process.env.COCKROACH_SERVER || "cockroachlabs.cloud";
  console.log(`This tour calls ${server}, in the organization that your key belongs to. It will

${plan}

It doesn't change any other cluster.
`);
  process.stdout.write("Type yes to continue: ");
  const lines = createInterface({ input: process.stdin });
  const [answer] = await Promise.race([once(lines, "line"), once(lines, "close")]);
  lines.close();
  console.log();
  return answer?.trim() === "yes";
}

function toTourName(text: string): TourName {
  if (text in tours) return text as TourName;
  throw new TypeError(`--api-version must be ${Object.keys(tours).join(" or ")}, not ${text}`);
}
