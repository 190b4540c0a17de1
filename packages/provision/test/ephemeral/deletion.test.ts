import type { Cloud } from "@crdb-cloud/core";
import { expect, onTestFinished, test, vi } from "vitest";
import { CLUSTER_ID, openLatest, toLines } from "../../../core/test/open-client.ts";
import { forbidden, json, locked, type Step, unavailable } from "../../../core/test/scripted-fetch.ts";
import { createDeletion } from "../../src/ephemeral/deletion.ts";

const deleted = json(200, { id: CLUSTER_ID, state: "DELETED" });
const NEW = { name: "tmp-x", provider: "GCP", spec: { plan: "BASIC", serverless: { regions: [] } } } as const;

/** Prepares a cluster's deletion. `cleanUp()` does what happens after a signal. */
function prepare(cloud: Cloud, isPatient: boolean, creating = Promise.resolve({ id: CLUSTER_ID })) {
  const add = vi.fn((_: string, __: () => Promise<void>) => () => {});
  const termination = { add, finished: async () => {} };
  const { run } = createDeletion(cloud, "tmp-x", creating, { termination, isPatient });
  return { run, cleanUp: add.mock.calls[0]?.[1] as () => Promise<void> };
}

test("a patient deletion goes on while another try may succeed, any other for up to 10 minutes", async () => {
  const steps = [unavailable, locked].flatMap((step) => Array<Step>(60).fill(step));
  const { cloud, clock } = openLatest([...steps, deleted]);
  await clock.run(prepare(cloud, true).cleanUp());
  expect(clock.now()).toBeGreaterThan(1_000_000);
  const other = openLatest([unavailable]);
  expect(await other.error(prepare(other.cloud, false).cleanUp())).toMatchObject({ status: 503 });
  expect(other.clock.now()).toBeLessThanOrEqual(600_000);
  const refused = openLatest([forbidden]);
  expect(await refused.error(prepare(refused.cloud, true).cleanUp())).toMatchObject({ status: 403 });
  expect(refused.requests).toHaveLength(1);
});

const LIST = "GET /api/v1/clusters";

test.each([
  [false, 500, []],
  [true, 400, []],
  [true, 500, [LIST, LIST, "DELETE /api/v1/clusters/late"]],
])("if a deletion's patience is %s and the creation failed with %i, it sends %j", async (isPatient, status, lines) => {
  const print = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => print.mockRestore());
  const clusters = ["tmp-y", "tmp-x"].map((name) => ({ id: name === "tmp-x" ? "late" : "other", name }));
  const { cloud, clock, requests } = openLatest([json(status, {}), unavailable, json(200, { clusters }), deleted]);
  await clock.run(prepare(cloud, isPatient, cloud.clusters.create(NEW)).run());
  expect(toLines(requests).slice(1)).toEqual(lines);
  const line = "crdb-cloud: tmp-x may have been created; looking for it for up to 2 min";
  expect(print.mock.calls).toEqual(lines.length > 0 ? [[line]] : []);
});
