import type { MockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { expect, test } from "vitest";
import { openMock } from "../../cli/test/start-command.ts";
import { countCalls, runProgram } from "./run-node.ts";

const provision = (mock: MockCloud) => runProgram("provision", mock);

test("provision creates missing resources, changes nothing on a second run, and later creates only what is missing", async () => {
  const mock = await openMock();
  expect(await provision(mock)).toEqual({
    code: 0,
    err: "",
    out: `create cluster orders-production
set the usage limits
create database orders
create database billing
allow 203.0.113.0/24
orders-production is up to date. Changes: 5
`,
  });
  const { length } = mock.requests;
  const { out } = await provision(mock);
  expect(out).toBe("orders-production is up to date. Changes: 0\n");
  expect(mock.requests.slice(length).map(({ method }) => method)).toEqual(["GET", "GET", "GET", "GET"]);
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const [cluster] = await Array.fromAsync(cloud.clusters.list());
  await cloud.databases.delete({ cluster_id: String(cluster?.id), name: "billing" });
  expect((await provision(mock)).out).toBe("create database billing\norders-production is up to date. Changes: 1\n");
});

test("provision creates only one cluster, even if the response to the create request is lost", async () => {
  const mock = await openMock({ faults: [{ operation: "clusters.create", count: 1, reset: "after" }] });
  expect(await provision(mock)).toMatchObject({ code: 0, out: expect.stringContaining("Changes: 5") });
  expect(countCalls(mock, "clusters.create")).toBe(1);
});
