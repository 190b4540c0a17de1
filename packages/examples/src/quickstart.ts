import { parseArgs } from "node:util";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import * as tour20220331 from "./quickstart/2022-03-31.ts";
import * as tour20240916 from "./quickstart/2024-09-16.ts";
import { confirmLive } from "./quickstart/confirm-live.ts";

const tours = { "2022-03-31": tour20220331, "2024-09-16": tour20240916 };

type ApiVersion = keyof typeof tours;

try {
  const { values } = parseArgs({
    options: {
      live: { type: "boolean", default: false },
      "api-version": { type: "string", default: "2024-09-16" },
    },
  });
  const apiVersion = toApiVersion(values["api-version"]);
  await (values.live ? runLive(apiVersion) : runOnMock(apiVersion));
} catch (error) {
  console.error(`\nquickstart: ${(error as Error).message}`);
  process.exitCode = 1;
}

/**
 * Runs the quickstart of an API version against a mock cloud on a free port. Uses the API key of the mock cloud, and
 * does not read the API key in the environment.
 */
async function runOnMock(apiVersion: ApiVersion): Promise<void> {
  const { takeTour, usesSql } = tours[apiVersion];
  await using mock = await startMock(apiVersion, usesSql);
  console.log(`A mock cloud listens on ${mock.url}. Nothing leaves this machine.`);
  await takeTour({ baseUrl: mock.url, apiKey: mock.apiKey }, mock.sql !== undefined);
  const other = Object.keys(tours).find((name) => name !== apiVersion);
  console.log(`
That was API version ${apiVersion}. What to run next:

  npx --yes pnpm@12.21.0 quickstart --api-version ${other}
      the tour of API version ${other}
  npx --yes pnpm@12.21.0 quickstart --live
      the same tour in your own organization; it asks before it changes anything
  npx --yes pnpm@12.21.0 mock
      a mock cloud that keeps running, for curl and for your own code`);
}

/** Starts a mock cloud: if the tour needs a database and PostgreSQL runs on this machine, with a database. */
async function startMock(apiVersion: ApiVersion, usesSql: boolean): Promise<MockCloud> {
  if (!usesSql) return startMockCloud({ apiVersion });
  try {
    // The first connection starts a database server, which can take long on a busy machine.
    return await startMockCloud({ apiVersion, sql: { loginTimeoutMs: 120_000 } });
  } catch (error) {
    console.log(`The tour creates no table. ${(error as Error).message}`);
    return startMockCloud({ apiVersion });
  }
}

/** Runs the quickstart of an API version in a real organization, if the user agrees. */
async function runLive(apiVersion: ApiVersion): Promise<void> {
  const { plan, takeTour } = tours[apiVersion];
  if (await confirmLive(plan)) await takeTour({}, false);
  else console.log("Nothing was done.");
}

function toApiVersion(text: string): ApiVersion {
  if (text in tours) return text as ApiVersion;
  throw new TypeError(`--api-version must be ${Object.keys(tours).join(" or ")}, not ${text}`);
}
