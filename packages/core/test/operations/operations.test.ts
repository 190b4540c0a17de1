import { inspect } from "node:util";
import { expect, expectTypeOf, test } from "vitest";
import { api as api2022 } from "../../src/generated/2022-03-31/operations.gen.ts";
import { api as api2024 } from "../../src/generated/2024-09-16/operations.gen.ts";
import * as operations2022 from "../../src/operations-2022-03-31.ts";
import * as operations2024 from "../../src/operations-2024-09-16.ts";
import {
  type Cluster,
  clustersCreate,
  clustersDelete,
  clustersGet,
  clustersList,
  clustersUpdate,
  clustersWaitUntilReady,
  createClient,
  createObservedClient,
  privateEndpointsWaitUntilConnected,
} from "../../src/operations-2024-09-16.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";
import { CLUSTER_ID, KEY, MOOSE } from "../open-client.ts";
import { toLines } from "../open-latest.ts";
import { createScriptedFetch, json, reset, type Step } from "../scripted-fetch.ts";

const cluster_id = CLUSTER_ID;
const LOCKED = json(409, { code: 9, message: "cluster is locked by another operation" });

function open(steps: readonly Step[]) {
  const clock = createManualClock();
  const { fetch, requests } = createScriptedFetch(clock, steps);
  const client = createClient({ apiKey: KEY, fetch, clock, random: () => 0.5, maxRetries: 0 });
  return { client, clock, requests };
}

test.each([
  ["2022-03-31", api2022, operations2022],
  ["2024-09-16", api2024, operations2024],
])("the module of %s exports a function for each operation and each wait", (version, api, module) => {
  const toName = (id: string): string => id.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
  const ids = [...Object.keys(api.operations), ...Object.keys(api.waits)];
  const functions = Object.keys(module).filter((name) => /^[a-z]/.test(name));
  const others = ["combineHooks", "createClient", "createObservedClient", "isCloudError"];
  expect(functions.sort()).toEqual([...ids.map(toName), ...others].sort());
  expect(module.createClient({ apiKey: KEY })).toEqual({ apiVersion: version });
});

test("an operation function sends the same request as the method of the whole client", async () => {
  const { client, requests } = open([json(200, { id: CLUSTER_ID })]);
  const { data, response } = await clustersGet(client, { cluster_id }).withResponse();
  expect([data.id, response.status]).toEqual([CLUSTER_ID, 200]);
  await clustersGet(client, { cluster_id }, { headers: { "x-team": "blue" } });
  expect(toLines(requests)).toEqual(Array(2).fill(`GET /api/v1/clusters/${CLUSTER_ID}`));
  expect(requests.map(({ headers }) => [headers["cc-version"], headers["x-team"]])).toEqual([
    ["2024-09-16", undefined],
    ["2024-09-16", "blue"],
  ]);
});

test("an operation function has the types of the method of the whole client", async () => {
  const { client } = open([json(200, { id: CLUSTER_ID })]);
  expectTypeOf(await clustersGet(client, { cluster_id })).toEqualTypeOf<Cluster>();
  // @ts-expect-error an unknown parameter
  await expect(clustersGet(client, { cluster: "1" })).rejects.toThrow("clusters.get: there is no parameter cluster");
  // @ts-expect-error an unknown option
  await expect(clustersGet(client, { cluster_id }, { whenBusy: "wait" })).rejects.toThrow("known options: signal");
  // @ts-expect-error an option that no operation has
  await expect(clustersUpdate(client, { cluster_id }, { retries: 1 })).rejects.toThrow(
    /maxRetries, headers, whenBusy$/,
  );
  const other = operations2022.createClient({ apiKey: KEY });
  // @ts-expect-error the client of another API version
  await expect(clustersGet(other, {})).rejects.toThrow("clusters.get: cluster_id must be a string");
});

test("an operation function uses the client that is passed to each call", async () => {
  const clients = [open([json(200, { name: "a" })]), open([json(200, { name: "b" })])];
  const found = await Promise.all(clients.map(({ client }) => clustersGet(client, { cluster_id })));
  expect(found.map(({ name }) => name)).toEqual(["a", "b"]);
});

test("an operation function rejects an argument that is not a client", () => {
  expect(() => clustersGet({ apiVersion: "2024-09-16" }, { cluster_id })).toThrow(
    new TypeError("clusters.get: the first argument must be a client that createClient returned"),
  );
});

test("a list function iterates over all pages", async () => {
  const page = (name: string, next?: string) => json(200, { clusters: [{ name }], pagination: { next_page: next } });
  const { client, requests } = open([page("a", "2"), page("b")]);
  const names: string[] = [];
  for await (const { name } of clustersList(client, { show_inactive: true })) names.push(name);
  expect(names).toEqual(["a", "b"]);
  expect(toLines(requests)[1]).toBe("GET /api/v1/clusters?show_inactive=true&pagination.page=2");
  // @ts-expect-error an unknown option
  await expect(clustersList(client, {}, { onPoll: () => {} })).rejects.toThrow("there is no option onPoll");
});

test("a wait function polls until the state is reached", async () => {
  const { client, clock } = open([json(200, { state: "CREATING" }), json(200, { state: "CREATED" })]);
  expect(await clock.run(clustersWaitUntilReady(client, { cluster_id }))).toEqual({ state: "CREATED" });
});

test("a wait function for an item finds the item in a list", async () => {
  const connections = [{ endpoint_id: "e", status: "STATUS_AVAILABLE" }];
  const { client } = open([json(200, { connections })]);
  const found = await privateEndpointsWaitUntilConnected(client, { cluster_id, endpoint_id: "e" });
  expect(found.endpoint_id).toBe("e");
});

test("a create function adopts the created resource if the response is lost", async () => {
  const created = { ...MOOSE, id: CLUSTER_ID, created_at: "2999-01-01T00:00:00Z" };
  const { client, clock, requests } = open([reset, json(200, { clusters: [created] })]);
  const params = { name: MOOSE.name, provider: "GCP", spec: { plan: "BASIC" } } as const;
  expect(await clock.run(clustersCreate(client, params, { onUnknownOutcome: "adopt" }))).toEqual(created);
  expect(toLines(requests)).toEqual(["POST /api/v1/clusters", "GET /api/v1/clusters"]);
  expect(JSON.parse(requests[0]?.body ?? "")).toEqual(params);
});

test("an update function waits until the cluster is unlocked", async () => {
  const { client, clock, requests } = open([LOCKED, json(200, { state: "CREATED" }), json(200, { name: "b" })]);
  const change = clustersUpdate(client, { cluster_id, delete_protection: "ENABLED" }, { whenBusy: "wait" });
  expect(await clock.run(change)).toEqual({ name: "b" });
  expect(requests.map(({ method }) => method)).toEqual(["PATCH", "GET", "PATCH"]);
});

test("createClient() rejects hooks and tracer, which are options of createObservedClient()", () => {
  const options = { apiKey: KEY, hooks: {} };
  expect(() => createClient(options)).toThrow(
    new TypeError("createClient: pass hooks and tracer to createObservedClient instead"),
  );
  const traced = { apiKey: KEY, tracer: {} };
  expect(() => createClient(traced)).toThrow(TypeError);
  expect(() => createClient({ apiKey: "" })).toThrow("createClient: apiKey must be a non-empty string");
});

test("createObservedClient() calls the hooks", async () => {
  const { fetch } = createScriptedFetch(createManualClock(), [json(200, {})]);
  const seen: string[] = [];
  const hooks = { callStart: ({ operation }: { operation: string }) => void seen.push(operation) };
  await clustersDelete(createObservedClient({ apiKey: KEY, fetch, hooks }), { cluster_id });
  await operations2022.clustersDelete(operations2022.createObservedClient({ apiKey: KEY, fetch, hooks }), {
    cluster_id,
  });
  expect(seen).toEqual(["clusters.delete", "clusters.delete"]);
});

test("createClient() returns a client that hides the key in inspect() and JSON", async () => {
  const { client } = open([json(404, { code: 5, message: "not found" })]);
  const error = await caught(clustersGet(client, { cluster_id }));
  for (const shown of [inspect(client, { depth: 9, showHidden: true }), JSON.stringify(client), inspect(error)]) {
    expect(shown).not.toContain(KEY);
  }
});
