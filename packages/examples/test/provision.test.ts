import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { countCalls, type Outcome, runProgram } from "./run-node.ts";

const provision = (mock: MockCloud): Promise<Outcome> => runProgram("provision", mock);

test("provision creates missing resources, changes nothing on a second run, and later creates only what is missing", async () => {
  await using mock = await startMockCloud();
  expect(await provision(mock)).toEqual({
    code: 0,
    stderr: "",
    stdout: `create cluster orders-production
set the usage limits
create database orders
create database billing
allow 203.0.113.0/24
orders-production is as it should be. Changes: 5
`,
  });
  const { length } = mock.requests;
  const { stdout } = await provision(mock);
  expect(stdout).toBe("orders-production is as it should be. Changes: 0\n");
  expect(mock.requests.slice(length).map(({ method }) => method)).toEqual(["GET", "GET", "GET", "GET"]);
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const [cluster] = await Array.fromAsync(cloud.clusters.list());
  await cloud.databases.delete({ cluster_id: String(cluster?.id), name: "billing" });
  expect((await provision(mock)).stdout).toBe(
    "create database billing\norders-production is as it should be. Changes: 1\n",
  );
});

test("provision creates only one cluster, even if the response to the create request is lost", async () => {
  await using mock = await startMockCloud({ faults: [{ operation: "clusters.create", count: 1, reset: "after" }] });
  const { code, stdout } = await provision(mock);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining("Changes: 5") });
  expect(countCalls(mock, "clusters.create")).toBe(1);
});
