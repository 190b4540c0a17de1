import { fileURLToPath } from "node:url";
import { startMockCloud } from "@crdb-cloud/mock";
import { describe, expect, test } from "vitest";
import { type Outcome, type Run, runNode } from "./run-node.ts";

const program = fileURLToPath(new URL("../src/quickstart.ts", import.meta.url));
const OPERATIONS = [
  "clusters.create",
  "clusters.get",
  "clusters.list",
  "clusters.listNodes",
  "clusters.setSpendLimit",
  "clusters.listAvailableRegions",
  "clusters.delete",
];

/** Runs the quickstart. */
function quickstart({ args = [], ...run }: Run & { readonly args?: readonly string[] } = {}): Promise<Outcome> {
  return runNode([program, ...args], run);
}

describe("quickstart", () => {
  test("calls every operation with the documentation's payloads, ends by itself and warns of nothing", async () => {
    const { code, stdout, stderr } = await quickstart();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const operation of OPERATIONS) expect(stdout).toContain(`\n${operation}(`);
    for (const line of [
      "POST /api/v1/clusters → 200",
      "GET /api/v1/clusters?show_inactive=true → 200",
      "GET /api/v1/clusters/available-regions?provider=AWS → 200",
      "notorious-moose is CREATING in us-central1",
      "notorious-moose is CREATED in us-central1",
      "$10.00 a month",
    ]) {
      expect(stdout).toContain(line);
    }
    expect(stdout.match(/→ (?!200)\d+/)).toBeNull();
  });

  test("leaves the key and the server of the environment alone", async () => {
    const env = { COCKROACH_API_KEY: "CCDB1_real", COCKROACH_SERVER: "http://127.0.0.1:1" };
    const { code, stdout, stderr } = await quickstart({ env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toContain("CCDB1_real");
  });

  test("prints colours only where they are wanted", async () => {
    const runs = await Promise.all([{}, { FORCE_COLOR: "1" }, { NO_COLOR: "1" }].map((env) => quickstart({ env })));
    expect(runs.map(({ stdout }) => stdout.includes("\u001b["))).toEqual([false, true, false]);
  });

  test("refuses an option that it doesn't have", async () => {
    const { code, stderr } = await quickstart({ args: ["--alive"] });
    expect(code).toBe(1);
    expect(stderr).toContain("--alive");
  });
});

describe("quickstart --live", () => {
  test("does nothing without a yes", async () => {
    await using mock = await startMockCloud({ edition: "2022-03-31" });
    const env = { COCKROACH_API_KEY: mock.apiKey, COCKROACH_SERVER: mock.url };
    for (const input of ["", "\n", "y\n", "no\n"]) {
      const { code, stdout } = await quickstart({ args: ["--live"], env, input });
      expect(code).toBe(0);
      expect(stdout).toContain(mock.url);
      expect(stdout).toMatch(/Nothing was done\.\n$/);
    }
    expect(mock.requests).toEqual([]);
  });

  test("does what it said after a yes, and keeps the cluster free", async () => {
    await using mock = await startMockCloud({ edition: "2022-03-31" });
    const env = { COCKROACH_API_KEY: mock.apiKey, COCKROACH_SERVER: mock.url };
    const { code, stderr } = await quickstart({ args: ["--live"], env, input: "yes\n" });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(new Set(mock.requests.map(({ operation }) => operation))).toEqual(new Set(OPERATIONS));
    expect(mock.requests.find(({ operation }) => operation === "clusters.setSpendLimit")?.body).toEqual({
      spendLimit: 0,
    });
  });

  test("deletes what it made when something goes wrong", async () => {
    await using mock = await startMockCloud({
      edition: "2022-03-31",
      faults: [{ operation: "clusters.listNodes", status: 403 }],
    });
    const env = { COCKROACH_API_KEY: mock.apiKey, COCKROACH_SERVER: mock.url };
    const { code, stderr } = await quickstart({ args: ["--live"], env, input: "yes\n" });
    expect(code).toBe(1);
    expect(stderr).toContain("clusters.listNodes: 403 PERMISSION_DENIED");
    expect(mock.requests.at(-1)).toMatchObject({ operation: "clusters.delete", status: 200 });
  });

  test("says which variables it needs where there is no key", async () => {
    const { code, stderr } = await quickstart({ args: ["--live"], input: "yes\n" });
    expect(code).toBe(1);
    expect(stderr).toContain("COCKROACH_API_KEY");
  });
});
