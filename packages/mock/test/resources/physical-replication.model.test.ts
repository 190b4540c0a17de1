import fc from "fast-check";
import { expect, test } from "vitest";
import {
  advances,
  type ClockModel,
  type Command,
  chosen,
  command,
  compareWithModel,
  faults,
  pick,
  snapshots,
  UNKNOWN,
  withFault,
} from "../model.ts";
import { readState } from "../read-state.ts";
import { DELAY, openCloud, readPages, type TestCloud } from "../version-2024-09-16.ts";

interface Stream {
  readonly id: string;
  readonly clusters: readonly string[];
  status: string;
  next: string | undefined;
  at: number;
}

interface Model extends ClockModel {
  readonly streams: Stream[];
}

interface Real extends TestCloud {
  /** The ids of three Advanced clusters, followed by the id of a Basic cluster. */
  readonly clusters: readonly string[];
}

const PATH = "/physical-replication-streams";
const ENDED = ["COMPLETED", "CANCELED"];
/** How far the replicated time is behind the clock of the mock, in milliseconds. */
const LAG = 1000;
const place = fc.nat(4);

/** Applies the status changes that are due, and returns all replication streams. */
function settle({ now, streams }: Model): Stream[] {
  for (const stream of streams)
    if (stream.next && now >= stream.at) Object.assign(stream, { status: stream.next, next: undefined });
  return streams;
}

const commands: fc.Arbitrary<Command<Model, Real>>[] = [
  fc.tuple(place, place, faults).map(([one, other, fault]) =>
    command(`create ${one} to ${other}${fault ? ` with ${JSON.stringify(fault)}` : ""}`, async (model, real) => {
      const { call, fetch, clusters } = real;
      const pair = [one, other].map((index) => clusters[index] ?? UNKNOWN);
      const body = { primary_cluster_id: pair[0], standby_cluster_id: pair[1] };
      const { status, body: created } = await withFault(fetch, fault, () => call(`POST ${PATH}`, body));
      const running = settle(model).some(
        (stream) => !ENDED.includes(stream.status) && stream.clusters.some((id) => pair.includes(id)),
      );
      // The mock checks the primary cluster first. The cluster with index 3 is a Basic cluster. No cluster has index 4.
      const wrong = [one, other].find((index) => index >= 3);
      const error = wrong === 4 ? 404 : wrong === 3 || one === other ? 400 : running ? 409 : 200;
      expect(status).toBe(fault?.status ?? error);
      if (status !== 200) return;
      expect(created).toMatchObject({ ...body, status: "STARTING" });
      expect(model.streams.map(({ id }) => id)).not.toContain(created.id);
      const next = fault?.jobFailed ? "CANCELED" : "REPLICATING";
      model.streams.push({ id: created.id, clusters: pair, status: "STARTING", next, at: model.now + DELAY });
    }),
  ),
  fc.tuple(pick, fc.constantFrom("FAILING_OVER", "CANCELED")).map(([index, status]) =>
    command(`${status} ${index}`, async (model, { call }) => {
      const stream = chosen(settle(model), index);
      const reply = await call(`PATCH ${PATH}/${stream?.id ?? UNKNOWN}`, { status });
      expect(reply.status).toBe(!stream ? 404 : stream.status === "REPLICATING" ? 200 : 400);
      if (stream && reply.status === 200)
        Object.assign(stream, {
          status,
          next: status === "CANCELED" ? undefined : "COMPLETED",
          at: model.now + DELAY,
        });
    }),
  ),
  fc.tuple(pick, fc.integer({ min: -3 * LAG, max: 3 * LAG })).map(([index, ms]) =>
    command(`fail over ${index} at now ${ms}`, async (model, { call, fetch }) => {
      const stream = chosen(settle(model), index);
      if (stream?.status !== "REPLICATING") return;
      const { retained_time } = (await call(`GET ${PATH}/${stream.id}`)).body;
      const at = Math.max(readState(fetch).clock.last / 1000 + ms, Date.parse(retained_time) + 1);
      const failover_at = new Date(Math.ceil(at)).toISOString();
      const { status, body } = await call(`PATCH ${PATH}/${stream.id}`, { status: "FAILING_OVER", failover_at });
      expect([status, body.status, body.failover_at]).toEqual([200, "FAILING_OVER", failover_at]);
      const wait = Math.max(Math.ceil(at) - readState(fetch).clock.last / 1000, 0);
      Object.assign(stream, { status: "FAILING_OVER", next: "COMPLETED", at: model.now + wait + DELAY });
    }),
  ),
  pick.map((index) =>
    command(`get ${index}`, async (model, { call }) => {
      const stream = chosen(settle(model), index);
      const { status, body } = await call(`GET ${PATH}/${stream?.id ?? UNKNOWN}`);
      expect(status).toBe(stream ? 200 : 404);
      if (!stream) return;
      expect(body.status).toBe(stream.status);
      expect(body.activated_at === null).toBe(stream.status !== "COMPLETED");
      expect(body.replicated_time === null).toBe(stream.status !== "REPLICATING");
    }),
  ),
  fc.tuple(fc.boolean(), place).map(([completed, cluster]) =>
    command(`list ${completed ? "all " : ""}of ${cluster}`, async (model, real) => {
      const id = real.clusters[cluster];
      const expected = settle(model).filter(
        ({ status, clusters }) => (completed || status !== "COMPLETED") && (id === undefined || clusters.includes(id)),
      );
      const query = `${completed ? "&show_completed=true" : ""}${id ? `&cluster_id=${id}` : ""}`;
      const path = `${PATH}?pagination.limit=1${query}`;
      const pages = await readPages<Stream>(real, path, "physical_replication_streams");
      expect(pages.flat().map((stream) => stream.id)).toEqual(expected.map((stream) => stream.id));
    }),
  ),
  snapshots,
  advances(1500),
  snapshots,
  advances(1500),
];

test("physical replication streams behave like a plain model under random calls and faults", async () => {
  const setup = (): { model: Model; real: Real } => {
    const cloud = openCloud();
    const seeds = [{ name: "cluster-a" }, { name: "cluster-b" }, { name: "cluster-c" }, { plan: "BASIC" as const }];
    const clusters = seeds.map((seed) => cloud.fetch.seedCluster(seed).id);
    return { model: { now: 0, streams: [] }, real: { ...cloud, clusters } };
  };
  await compareWithModel(commands, setup, { numRuns: 40, maxCommands: 60, seed: 20240916 });
});
