import { expect, test } from "vitest";
import { writeTimes } from "../../src/cloud/write-times.ts";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import { toObject } from "../../src/http/json.ts";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { readDocument } from "../read-document.ts";
import { basicCluster, DELAY, openCloud, seedReplicas } from "../version-2024-09-16.ts";

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

/** Returns how many fractional digits a time has. */
function digitsOf(time: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d+))?Z$/.exec(time)?.[1]?.length ?? 0;
}

/** Creates resources in a new cloud and returns what the mock sends for them. */
async function read(seed: number) {
  const { ask, fetch } = openCloud({ seed });
  const key = await ask("GET /api-keys");
  const { id } = await ask("POST /clusters", basicCluster());
  fetch.advance(DELAY);
  const cluster = await ask(`GET /clusters/${id}`);
  expect((await ask("GET /clusters")).clusters).toEqual([cluster]);
  const { id: seeded, created_at, updated_at } = fetch.seedCluster();
  expect(await ask(`GET /clusters/${seeded}`)).toMatchObject({ created_at, updated_at });
  fetch.advance("1d");
  const { backups } = await ask(`GET /clusters/${id}/backups`);
  const [primary_cluster_id, standby_cluster_id] = seedReplicas(fetch, ["east-1", "east-2"]);
  const { id: stream } = await ask("POST /physical-replication-streams", { primary_cluster_id, standby_cluster_id });
  fetch.advance(DELAY);
  return { key, cluster, backups, stream: await ask(`GET /physical-replication-streams/${stream}`) };
}

test("times have 0, 6 or 9 fractional digits, by field and seed", async () => {
  const all = await Promise.all(SEEDS.map(read));
  for (const field of ["created_at", "updated_at"])
    expect([...new Set(all.map(({ cluster }) => digitsOf(cluster[field])))].toSorted()).toEqual([6, 9]);
  for (const { backups, stream } of all)
    expect([backups[0].as_of_time, stream.replicated_time].map(digitsOf)).toEqual([0, 0]);
  expect(await Promise.all(SEEDS.map(read))).toEqual(all);
});

test.each(SEEDS)("with seed %i, a time that the mock sent reads what was there at that time", async (seed) => {
  const { ask, fetch } = openCloud({ seed });
  const { id, created_at } = await ask("POST /clusters", basicCluster());
  const first = (await ask("GET /auditlogevents")).entries[0];
  await ask(`PATCH /clusters/${id}`, { delete_protection: "ENABLED" });
  fetch.advance("1m");
  const { clusters } = await ask(`GET /clusters?pagination.as_of_time=${created_at}`);
  expect(clusters).toMatchObject([{ id, delete_protection: "DISABLED" }]);
  const { entries } = await ask(`GET /auditlogevents?starting_from=${first.created_at}`);
  expect(entries.map(({ action }: { action: string }) => action)).toEqual(["AUDIT_LOG_ACTION_SET_DELETE_PROTECTION"]);
});

test.each(apiVersions)("writeTimes() knows all fields of %s that contain times", async (version) => {
  const fields = new Set<string>();
  const { schemas } = toObject((await readDocument(version)).components);
  JSON.stringify(schemas, (name, value) => {
    if (value?.format === "date-time") fields.add(name);
    return value;
  });
  expect(fields.size).toBeGreaterThan(3);
  for (const name of fields)
    expect(writeTimes(JSON.stringify({ [name]: "2022-03-14T14:15:22.000000Z" }), 1)).toBe(
      JSON.stringify({ [name]: "2022-03-14T14:15:22Z" }),
    );
});

test("writeTimes() leaves other texts alone", () => {
  const [whole, part] = ["2022-03-14T14:15:22.000000Z", "2022-03-14T14:15:22.000001Z"];
  const texts = { name: whole, daytime: whole, timezone: whole, payload: `{"created_at":"${whole}"}` };
  const body = JSON.stringify({ ...texts, expires_at: part, last_updated_at: part, created_from: part });
  for (const seed of SEEDS) expect(writeTimes(body, seed)).toBe(body);
});

test.each(SEEDS)("with seed %i, the mock sends the times in a fault's body as they are", async (seed) => {
  const fetch = createMockFetch({ seed });
  const cluster = { created_at: "2022-03-14T14:15:22.000001Z", updated_at: "2022-03-14T14:15:22.000000Z" };
  for (const body of [cluster, JSON.stringify(cluster)]) {
    fetch.fault({ count: 1, status: 500, body });
    const response = await fetch("http://cloud.invalid/api/v1/clusters");
    expect(await response.json()).toEqual(cluster);
  }
});

test("writeTimes() gives the same instant the same digits", () => {
  const [one, other] = ["created_at", "updated_at"].map((field) => {
    const body = JSON.stringify({ [field]: "2022-03-14T14:15:22.000001Z" });
    return SEEDS.map((seed) => writeTimes(body, seed)).map((text) => /\.(\d{9})Z/.exec(text)?.[1]);
  }) as [string[], string[]];
  const both = one.flatMap((digits, index) => (digits && other[index] ? [[digits, other[index]]] : []));
  expect(both.length).toBeGreaterThan(0);
  for (const [first, second] of both) expect(first).toBe(second);
});
