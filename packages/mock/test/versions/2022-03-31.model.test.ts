import fc from "fast-check";
import { expect, test } from "vitest";
import type { MockFetch } from "../../src/server/create-mock-fetch.ts";
import {
  advances,
  type ClockModel,
  type Command,
  chosen,
  command,
  compareWithModel,
  pick,
  type Setup,
  snapshots,
  UNKNOWN,
} from "../model.ts";
import { readState } from "../read-state.ts";
import { freeCluster, type Reply, request } from "../request.ts";
import { createMockFetch } from "../version-2022-03-31.ts";

interface ModelCluster {
  id: string;
  name: string;
  owner: number;
  readyAt: number;
  spendLimit: number;
  deleted: boolean;
}

interface Model extends ClockModel {
  clusters: ModelCluster[];
}

interface Real {
  fetch: MockFetch;
  keys: string[];
  calls: { count: number };
}

const DELAY = 1000;
const NAMES = ["moose", "skunk", "heron"];

function send(real: Real, { owner, line, body }: { owner: number; line: string; body?: unknown }): Promise<Reply> {
  real.calls.count++;
  const { fetch, keys } = real;
  return request("http://cloud.invalid", line, { key: keys[owner] as string, fetch, body });
}

const owner = fc.nat(1);

function visible(cluster: ModelCluster | undefined, by: number): cluster is ModelCluster {
  return cluster?.owner === by;
}

function stateOf({ now }: Model, { deleted, readyAt }: ModelCluster): string {
  return deleted ? "DELETED" : readyAt > now ? "CREATING" : "CREATED";
}

const commands: fc.Arbitrary<Command<Model, Real>>[] = [
  fc
    .record({ owner, name: fc.constantFrom(...NAMES), rivals: fc.integer({ min: 1, max: 4 }) })
    .map(({ owner, name, rivals }) =>
      command(`create ${name} by ${owner}, ${rivals} at once`, async (model, real) => {
        const taken = model.clusters.some((one) => one.name === name && one.owner === owner && !one.deleted);
        const step = { owner, line: "POST /api/v1/clusters", body: freeCluster(name) };
        const replies = await Promise.all(Array.from({ length: rivals }, () => send(real, step)));
        const statuses = replies.map(({ status }) => status).sort();
        expect(statuses).toEqual(Array.from({ length: rivals }, (_, index) => (index === 0 && !taken ? 200 : 409)));
        const created = replies.find(({ status }) => status === 200)?.body;
        if (created) {
          expect(created.state).toBe("CREATING");
          model.clusters.push({
            id: created.id,
            name,
            owner,
            readyAt: model.now + DELAY,
            spendLimit: 0,
            deleted: false,
          });
        }
      }),
    ),
  fc.record({ owner, index: pick }).map(({ owner, index }) =>
    command(`get ${index} by ${owner}`, async (model, real) => {
      const cluster = chosen(model.clusters, index);
      const { status, body } = await send(real, {
        owner,
        line: `GET /api/v1/clusters/${cluster?.id ?? UNKNOWN}`,
      });
      if (!visible(cluster, owner)) return void expect(status).toBe(404);
      expect(body).toMatchObject({ id: cluster.id, name: cluster.name, state: stateOf(model, cluster) });
      expect(body.config.serverless.spend_limit).toBe(cluster.spendLimit);
      expect(body.deleted_at === null).toBe(!cluster.deleted);
    }),
  ),
  fc.record({ owner, index: pick }).map(({ owner, index }) =>
    command(`delete ${index} by ${owner}`, async (model, real) => {
      const cluster = chosen(model.clusters, index);
      const { status } = await send(real, {
        owner,
        line: `DELETE /api/v1/clusters/${cluster?.id ?? UNKNOWN}`,
      });
      expect(status).toBe(visible(cluster, owner) && !cluster.deleted ? 200 : 404);
      if (status === 200 && cluster) cluster.deleted = true;
    }),
  ),
  fc.record({ owner, index: pick, cents: fc.integer({ min: -1, max: 5000 }) }).map(({ owner, index, cents }) =>
    command(`limit ${index} to ${cents} by ${owner}`, async (model, real) => {
      const cluster = chosen(model.clusters, index);
      const line = `PUT /api/v1/clusters/${cluster?.id ?? UNKNOWN}/spend-limit`;
      const { status } = await send(real, { owner, line, body: { spendLimit: cents } });
      expect(status).toBe(cents < 0 ? 400 : visible(cluster, owner) && !cluster.deleted ? 200 : 404);
      if (status === 200 && cluster) cluster.spendLimit = cents;
    }),
  ),
  fc
    .record({ owner, inactive: fc.boolean(), limit: fc.integer({ min: 1, max: 3 }) })
    .map(({ owner, inactive, limit }) =>
      command(`list by ${owner}, ${limit} a page${inactive ? ", inactive too" : ""}`, async (model, real) => {
        const expected = model.clusters
          .filter((one) => one.owner === owner && (inactive || !one.deleted))
          .map(({ id }) => id);
        const seen: string[] = [];
        let [start, time] = [0, ""];
        do {
          const query = new URLSearchParams({
            show_inactive: String(inactive),
            "pagination.limit": String(limit),
            "pagination.start": String(start),
          });
          if (time) query.set("pagination.time", time);
          const { body } = await send(real, { owner, line: `GET /api/v1/clusters?${query}` });
          expect(body.pagination).toMatchObject({ limit, total_results: expected.length, order: "ASC" });
          seen.push(...body.clusters.map(({ id }: { id: string }) => id));
          start = body.pagination.next;
          time = body.pagination.time;
        } while (start > 0);
        expect(seen).toEqual(expected);
      }),
    ),
  fc.record({ owner, index: pick }).map(({ owner, index }) =>
    command(`nodes of ${index} by ${owner}`, async (model, real) => {
      const cluster = chosen(model.clusters, index);
      const line = `GET /api/v1/clusters/${cluster?.id ?? UNKNOWN}/nodes`;
      const { status, body } = await send(real, { owner, line });
      expect(status).toBe(visible(cluster, owner) && !cluster.deleted ? 200 : 404);
      if (status === 200) expect(body.nodes).toEqual([]);
    }),
  ),
  advances(1500),
  snapshots,
];

test("createMockFetch() of 2022-03-31 behaves like a plain model under random calls", async () => {
  const calls = { count: 0 };
  const setup = (): Setup<Model, Real> => {
    const fetch = createMockFetch({ clock: "virtual", delayMs: DELAY, keys: [{}, { organization: "other" }] });
    const keys = readState(fetch).keys.map(({ apiKey }) => apiKey);
    return { model: { now: 0, clusters: [] }, real: { fetch, keys, calls } };
  };
  await compareWithModel(commands, setup, { numRuns: 60, maxCommands: 80, seed: 20220314 });
  expect(calls.count).toBeGreaterThan(2000);
});
