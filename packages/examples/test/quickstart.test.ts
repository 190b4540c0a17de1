import { stripVTControlCharacters } from "node:util";
import { apiVersions, type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { type Outcome, type Run, runNode, toEnvironment } from "./run-node.ts";

/** For each API version, the operations that the quickstart calls, in order. */
const OPERATIONS = {
  "2022-03-31": `clusters.create clusters.get clusters.listNodes clusters.setSpendLimit clusters.listAvailableRegions
    clusters.delete clusters.list`.split(/\s+/),
  main: `clusters.create clusters.get clusters.listNodes clusters.list clusters.update clusters.listAvailableRegions
    sqlUsers.create clusters.getConnectionString clusters.delete`.split(/\s+/),
};

const tours = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

const quickstart = (args: readonly string[] = [], run?: Run) => runNode(["src/quickstart.ts", ...args], run);

/** Returns the operations that the quickstart printed, each once. Every response must have status 200. */
function listCalls(stdout: string): string[] {
  const requests = [...stdout.matchAll(/^ {2}(\w+\.\w+): [A-Z]+ \/\S+ → (\w+)$/gm)];
  expect(requests.filter(([, , status]) => status !== "200")).toEqual([]);
  return [...new Set(requests.map(([, operation = ""]) => operation))];
}

test("quickstart calls the main API version's operations and creates a table", async () => {
  const { code, stdout, stderr } = await quickstart();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(listCalls(stdout)).toEqual(OPERATIONS.main);
  expect(stdout).toContain("notorious-moose CREATED BASIC");
  expect(stdout).toMatch(/connected to CockroachDB .* on PostgreSQL\)\n {2}created the table animals with 1 row\n/);
  expect(stdout).toContain(`That was API version ${apiVersions.at(-1)}.`);
  // The command that the quickstart prints must also work if pnpm isn't installed.
  expect(stdout).toContain("\n  npx --yes pnpm@12.21.0 quickstart --live\n");
  expect(stdout).not.toMatch(/(?<!--yes )pnpm/);
  expect(stdout).not.toContain("\u001b[");
});

test("quickstart --api-version 2022-03-31 calls that version's operations, and ignores COCKROACH_API_KEY", async () => {
  const env = { COCKROACH_API_KEY: "CCDB1_real", COCKROACH_SERVER: "http://127.0.0.1:1", FORCE_COLOR: "1" };
  const { code, stdout, stderr } = await quickstart(["--api-version", "2022-03-31"], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("\u001b[");
  expect(stdout).not.toContain("CCDB1_real");
  expect(listCalls(stripVTControlCharacters(stdout))).toEqual(OPERATIONS["2022-03-31"]);
});

test.each([
  [["--alive"], "--alive"],
  [["--api-version", "2023-04-10"], "--api-version must be main or 2022-03-31, not 2023-04-10"],
])("quickstart rejects %j", async (args, message) => {
  const { code, stderr } = await quickstart(args);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
});

test("quickstart --live sends no request unless the user types yes", async () => {
  await using mock = await startMockCloud();
  for (const input of ["", "y\n"]) {
    const { code, stdout } = await quickstart(["--live"], { env: toEnvironment(mock), input });
    expect(code).toBe(0);
    expect(stdout).toContain(mock.url);
    expect(stdout).toMatch(/Nothing was done\.\n$/);
  }
  expect(mock.requests).toEqual([]);
});

/** Runs the quickstart against a mock cloud as the service, and types yes. */
async function runLive(tour: keyof typeof OPERATIONS, mock: MockCloud): Promise<Outcome> {
  return quickstart(["--live", "--api-version", tour], { env: toEnvironment(mock), input: "yes\n" });
}

test.each(tours)("quickstart --live calls %s's operations, and sets no spend limit above 0", async (tour) => {
  await using mock = await startMockCloud(tour === "main" ? {} : { apiVersion: tour });
  const { code, stderr } = await runLive(tour, mock);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect([...new Set(mock.requests.map(({ operation }) => operation))]).toEqual(OPERATIONS[tour]);
  const limits = JSON.stringify(mock.requests.map(({ body }) => body)).match(/"spendLimit":\d+/g) ?? [];
  expect(limits).toEqual(tour === "2022-03-31" ? ['"spendLimit":0', '"spendLimit":0'] : []);
});

test.each(tours)("quickstart --live deletes the cluster when a call to API version %s fails", async (tour) => {
  const faults = [{ operation: "clusters.listNodes", status: 403 }] as const;
  await using mock = await startMockCloud({ ...(tour !== "main" && { apiVersion: tour }), faults });
  const { code, stderr } = await runLive(tour, mock);
  expect(code).toBe(1);
  expect(stderr).toContain("clusters.listNodes: 403 PERMISSION_DENIED");
  expect(mock.requests).toContainEqual(expect.objectContaining({ operation: "clusters.delete", status: 200 }));
});

test("quickstart --live lists the variables to set if there is no API key", async () => {
  const { code, stderr } = await quickstart(["--live"], { input: "yes\n" });
  expect(code).toBe(1);
  expect(stderr).toContain("COCKROACH_API_KEY");
});
