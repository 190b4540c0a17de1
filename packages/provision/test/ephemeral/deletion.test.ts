import type { Cloud } from "@crdb-cloud/core";
import { expect, onTestFinished, test, vi } from "vitest";
import { caught } from "../../../core/test/caught.ts";
import { CLUSTER_ID, openLatest, toLines } from "../../../core/test/open-client.ts";
import { json, type Step, unavailable } from "../../../core/test/scripted-fetch.ts";
import { createDeletion } from "../../src/ephemeral/deletion.ts";
import type { Termination } from "../../src/ephemeral/termination.ts";

const deleted = json(200, { id: CLUSTER_ID, state: "DELETED" });
const SPEC = { plan: "BASIC" as const, serverless: { regions: ["us-central1"] } };

const untouched: Termination = { add: () => () => {}, finished: async () => {} };

/** Prepares a deletion of the cluster and returns the cleanup that a signal would run. */
function toCleanup(cloud: Cloud, isPatient: boolean): () => Promise<void> {
  let cleanup = async (): Promise<void> => {};
  const add: Termination["add"] = (_, run) => {
    cleanup = run;
    return () => {};
  };
  const termination = { add, finished: async () => {} };
  createDeletion(cloud, "tmp-x", Promise.resolve({ id: CLUSTER_ID }), { termination, isPatient });
  return cleanup;
}

test("a patient deletion goes on for as long as the service fails, any other for 10 minutes", async () => {
  const { cloud, clock } = openLatest([...Array<Step>(60).fill(unavailable), deleted]);
  await clock.run(toCleanup(cloud, true)());
  expect(clock.now()).toBeGreaterThan(1_000_000);
  const other = openLatest([unavailable]);
  expect(await other.error(toCleanup(other.cloud, false)())).toMatchObject({ status: 503 });
  expect(other.clock.now()).toBeLessThanOrEqual(600_000);
});

test("a patient deletion fails at once if another try would fail, too", async () => {
  const { cloud, requests } = openLatest([json(403, { code: 7, message: "no" })]);
  expect(await caught(toCleanup(cloud, true)())).toMatchObject({ status: 403 });
  expect(requests).toHaveLength(1);
});

test("only a patient deletion looks for a cluster whose creation has an unknown outcome", async () => {
  const print = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => print.mockRestore());
  for (const [isPatient, lines] of [
    [false, []],
    [true, ["GET /api/v1/clusters", "GET /api/v1/clusters", "DELETE /api/v1/clusters/late"]],
  ] as const) {
    const late = { id: "late", name: "tmp-x" };
    const listed = json(200, { clusters: [{ id: "other", name: "tmp-y" }, late] });
    const { cloud, clock, requests } = openLatest([json(500, {}), unavailable, listed, deleted]);
    const creating = cloud.clusters.create({ name: "tmp-x", provider: "GCP", spec: SPEC });
    await clock.run(createDeletion(cloud, "tmp-x", creating, { termination: untouched, isPatient }).run());
    expect(toLines(requests).slice(1)).toEqual(lines);
    const line = "crdb-cloud: tmp-x may have been created: looking for it for up to 2 min";
    expect(print.mock.calls).toEqual(isPatient ? [[line]] : []);
  }
  const { cloud, requests } = openLatest([json(400, { code: 3 })]);
  const creating = cloud.clusters.create({ name: "tmp-x", provider: "GCP", spec: SPEC });
  await createDeletion(cloud, "tmp-x", creating, { termination: untouched, isPatient: true }).run();
  expect(requests).toHaveLength(1);
});
