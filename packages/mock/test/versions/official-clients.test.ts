import { X509Certificate } from "node:crypto";
import { expect, test } from "vitest";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { createCaller } from "../request.ts";
import {
  apiVersion,
  basicCluster,
  DELAY,
  openCloud,
  openCluster,
  readPages,
  role,
  seedReplicas,
} from "../version-2024-09-16.ts";

const STANDARD = { provider: "GCP", spec: { plan: "STANDARD", serverless: { regions: ["us-central1"] } } };

test.each(["clusters.create", "clusters.update"])("%s treats an empty primary_region as unset", async (operation) => {
  const { ask } = openCloud();
  const serverless = { regions: ["us-central1"], primary_region: operation === "clusters.create" ? "" : undefined };
  const { id } = await ask("POST /clusters", basicCluster("terraformed", { serverless }));
  const { regions } = await ask(`PATCH /clusters/${id}`, { serverless: { primary_region: "" } });
  expect(regions).toMatchObject([{ name: "us-central1", primary: true }]);
});

test("64-bit integers are accepted as numbers and as strings, and returned as strings", async () => {
  const { ask } = openCloud();
  for (const [name, provisioned_virtual_cpus] of Object.entries({ "number-two": 2, "string-two": "2" })) {
    const serverless = { regions: ["us-central1"], usage_limits: { provisioned_virtual_cpus } };
    const { config } = await ask("POST /clusters", { ...STANDARD, name, spec: { plan: "STANDARD", serverless } });
    expect(config.serverless.usage_limits).toEqual({ provisioned_virtual_cpus: "2" });
  }
});

test("databases.update renames the database in the path, even if the body names another one", async () => {
  const { ask, path } = openCluster({ plan: "BASIC" }, { strict: false });
  await ask(`POST ${path}/databases`, { name: "shop" });
  expect(await ask(`PATCH ${path}/databases/shop`, { name: "other", new_name: "store" })).toMatchObject({
    name: "store",
  });
});

test("roles.add and roles.remove accept an empty resource id in the path of a request to the server", async () => {
  await using server = await startMockCloud({ apiVersion });
  const { ask, list } = createCaller(server.url, { key: server.apiKey });
  const path = `/roles/${(await list("GET /service-accounts", "id"))[0]}/ORGANIZATION//BILLING_VIEWER`;
  expect((await ask(`DELETE ${path}`)).roles).not.toContainEqual(role("BILLING_VIEWER"));
  expect((await ask(`POST ${path}`)).roles).toContainEqual(role("BILLING_VIEWER"));
});

test("physicalReplication.update with status: STARTING and failover_at starts a failover", async () => {
  const { ask, apply, fetch } = openCloud();
  const [primary_cluster_id, standby_cluster_id] = seedReplicas(fetch, ["primary", "standby"]);
  const pair = { primary_cluster_id, standby_cluster_id };
  const { id, created_at: failover_at } = await apply("POST /physical-replication-streams", pair);
  const failing = await apply(`PATCH /physical-replication-streams/${id}`, { status: "STARTING", failover_at });
  expect(failing).toMatchObject({ status: "FAILING_OVER", failover_at });
  expect(await ask(`GET /physical-replication-streams/${id}`)).toMatchObject({ status: "COMPLETED" });
});

test("the Go SDK from May 2022 creates, gets, lists and deletes a cluster, and reads its nodes", async () => {
  // The SDK sends the paging parameters of the vendor's OpenAPI document, which the documentation page doesn't have.
  const { fetch } = openCloud({ apiVersion: "2022-03-31", strict: false });
  const headers = { "cc-version": "2022-03-31", "content-type": "application/json", accept: "application/json" };
  const { ask } = createCaller("http://cloud.invalid", { key: fetch.apiKey, fetch, headers });
  const spec = { serverless: { regions: ["us-central1"], spend_limit: 0 } };
  const { id } = await ask("POST /clusters", { name: "old-client", provider: "GCP", spec });
  fetch.advance(DELAY);
  expect(await ask(`GET /clusters/${id}`)).toMatchObject({ state: "CREATED" });
  const list = "GET /clusters?show_inactive=false&pagination.start_key=&pagination.limit=10&pagination.order=ASC";
  expect((await ask(list)).clusters).toMatchObject([{ id }]);
  expect((await ask(`GET /clusters/${id}/nodes`)).nodes).toEqual([]);
  // The SDK declares regions as objects. The mock returns strings, as the documentation page shows.
  expect((await ask("GET /clusters/available-regions?serverless=true&provider=GCP")).regions).toContain("us-central1");
  await ask(`DELETE /clusters/${id}`);
});

test("cockroach_cluster_cert downloads a cluster's certificate without an API key", async () => {
  await using server = await startMockCloud({ apiVersion });
  const { id } = server.seedCluster();
  const download = async (path: string, method = "GET"): Promise<[number, string]> => {
    const response = await fetch(`${server.url}/clusters/${path}/cert`, { method });
    return [response.status, await response.text()];
  };
  const [status, certificate] = await download(id);
  expect([status, new X509Certificate(certificate).ca]).toEqual([200, true]);
  expect(await download(id)).toEqual([200, certificate]);
  expect((await download("unknown"))[0]).toBe(404);
  expect((await download(id, "POST"))[0]).toBe(404);
  const mock = createMockFetch();
  const inProcess = (path: string): Promise<Response> => mock(`https://cockroachlabs.cloud/clusters/${path}/cert`);
  expect(await (await inProcess(mock.seedCluster().id)).text()).toBe(certificate);
  expect((await inProcess("unknown")).status).toBe(404);
});

test("a GET request whose response isn't documented gets 404", async () => {
  const { problem, id, path } = openCluster();
  const paths = [`${path}/metricexport/azuremonitor`, `/users/${id}/mfa-reset`];
  for (const one of [...paths, "/org-settings/mfa-enforcement", "/mfa-enrollment-status"])
    expect(await problem(`GET ${one}`)).toMatch(/^404 no such path/);
});

test.each(["ASC", "DESC"])(
  "clusters.list sorted by DELETED_AT %s lists each cluster once, even if one is deleted between pages",
  async (order) => {
    const { ask, list } = openCloud();
    const ids: string[] = [];
    for (const name of ["cluster-c", "cluster-a", "cluster-b"])
      ids.push((await ask("POST /clusters", basicCluster(name))).id);
    const { created_at } = await ask(`GET /clusters/${ids[2]}`);
    const path = `/clusters?pagination.sort_by=DELETED_AT&pagination.sort_order=${order}`;
    const sorted = (expected: unknown[]): unknown[] => (order === "ASC" ? expected : expected.toReversed());
    expect(await list(`GET ${path}`, "id")).toEqual(sorted(ids));
    for (const query of [`&pagination.as_of_time=${created_at}`, "&show_inactive=true"]) {
      const pages = await readPages<{ id: string }>(
        { ask },
        `${path}&pagination.limit=1${query}`,
        "clusters",
        async (page) => {
          if (page === 1) await ask(`DELETE /clusters/${query.includes("as_of") ? ids[0] : ids[1]}`);
        },
      );
      expect(pages.map(([one]) => one?.id).toSorted()).toEqual(ids.toSorted());
    }
    expect(await list(`GET ${path}&show_inactive=true`, "id")).toEqual(sorted([ids[2], ids[0], ids[1]]));
  },
);
