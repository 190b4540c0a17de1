import { stripVTControlCharacters } from "node:util";
import { API_VERSION } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { openMock, toEnv } from "../../cli/test/start-command.ts";
import { countCalls, runNode } from "./run-node.ts";

/** The operations that the quickstart calls, in order, by API version. */
const OPERATIONS = {
  "2022-03-31": `clusters.create clusters.get clusters.listNodes clusters.setSpendLimit clusters.listAvailableRegions
    clusters.delete clusters.list`.split(/\s+/),
  main: `clusters.create clusters.get clusters.listNodes clusters.list clusters.update clusters.listAvailableRegions
    sqlUsers.create clusters.getConnectionString clusters.delete`.split(/\s+/),
};

const tours = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

const quickstart = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}, input = "") =>
  runNode(["src/quickstart.ts", ...args], env, input);

/** Returns the different operations that the quickstart printed. Expects each response's status to be 200. */
function listCalls(out: string): string[] {
  const requests = [...out.matchAll(/^ {2}(\w+\.\w+): [A-Z]+ \/\S+ → (\w+)$/gm)];
  expect(requests.filter(([, , status]) => status !== "200")).toEqual([]);
  return [...new Set(requests.map(([, operation = ""]) => operation))];
}

test("quickstart calls the main API version's operations and creates a table", async () => {
  const { code, out, err } = await quickstart();
  expect([code, err, listCalls(out)]).toEqual([0, "", OPERATIONS.main]);
  expect(out).toContain("notorious-moose CREATED BASIC");
  expect(out).toMatch(/connected to CockroachDB .* on PostgreSQL\)\n {2}created the animals table with 1 row\n/);
  expect(out).toContain(`That was API version ${API_VERSION}.`);
  // The command that the quickstart prints must also work if pnpm isn't installed.
  expect(out).toContain("\n  npx --yes pnpm@12.21.0 quickstart --live\n");
  expect(out).not.toMatch(/(?<!--yes )pnpm/);
  expect(out).not.toContain("\u001b[");
});

test("quickstart --api-version 2022-03-31 calls that version's operations, and ignores COCKROACH_API_KEY", async () => {
  const env = { COCKROACH_API_KEY: "CCDB1_real", COCKROACH_SERVER: "http://127.0.0.1:1", FORCE_COLOR: "1" };
  const { code, out, err } = await quickstart(["--api-version", "2022-03-31"], env);
  expect([code, err, listCalls(stripVTControlCharacters(out))]).toEqual([0, "", OPERATIONS["2022-03-31"]]);
  expect(out).toContain("\u001b[");
  expect(out).not.toContain("CCDB1_real");
});

test.each([
  [["--alive"], "--alive"],
  [["--api-version", "2023-04-10"], "--api-version must be main or 2022-03-31, not 2023-04-10"],
  [["--live"], "COCKROACH_API_KEY"],
])("quickstart rejects %j, and says why: %s", async (args, message) => {
  const err = expect.stringContaining(message);
  expect(await quickstart(args, {}, "yes\n")).toMatchObject({ code: 1, err });
});

test("quickstart --live sends no request unless the user types yes", async () => {
  const mock = await openMock();
  for (const input of ["", "y\n"]) {
    const { code, out } = await quickstart(["--live"], toEnv(mock), input);
    expect([code, out]).toEqual([0, expect.stringContaining(mock.url)]);
    expect(out).toMatch(/Nothing was done\.\n$/);
  }
  expect(mock.requests).toEqual([]);
});

test.each(tours)(
  "quickstart --live calls %s's operations, sets no spend limit above 0, and deletes the cluster when a call fails",
  async (tour) => {
    const mock = await openMock(tour === "main" ? {} : { apiVersion: tour });
    const run = () => quickstart(["--live", "--api-version", tour], toEnv(mock), "yes\n");
    expect(await run()).toMatchObject({ code: 0, err: "" });
    expect([...new Set(mock.requests.map(({ operation }) => operation))]).toEqual(OPERATIONS[tour]);
    const limits = JSON.stringify(mock.requests.map(({ body }) => body)).match(/"spendLimit":\d+/g) ?? [];
    expect(limits).toEqual(tour === "2022-03-31" ? ['"spendLimit":0', '"spendLimit":0'] : []);
    mock.fault({ operation: "clusters.listNodes", status: 403 });
    const err = expect.stringContaining("clusters.listNodes: 403 PERMISSION_DENIED");
    expect(await run()).toMatchObject({ code: 1, err });
    expect(countCalls(mock, "clusters.delete", 200)).toBe(2);
  },
);
