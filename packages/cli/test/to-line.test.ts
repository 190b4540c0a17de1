import { createMockFetch, type MockFetch } from "@crdb-cloud/mock";
import type { Cloud } from "@crdb-cloud/node";
import { ensureCluster, ephemeralCluster } from "@crdb-cloud/provision";
import { expect, test } from "vitest";
import { caught } from "../../core/test/caught.ts";
import { createManualClock } from "../../core/test/manual-clock.ts";
import { interceptConnections } from "../../provision/test/intercept-connections.ts";
import { EXIT, toExitStatus } from "../src/exit-status.ts";
import { toLine } from "../src/to-line.ts";
import { createRandom } from "./create-random.ts";
import { openSimulatedCloud } from "./simulated-cloud.ts";

const { connect } = interceptConnections();
const PARAMS = { provider: "GCP", regions: ["us-central1"], ttl: "1h", allow: ["203.0.113.7/32"] } as const;

test.each([
  ["run", (cloud: Cloud) => ephemeralCluster(cloud, PARAMS)],
  ["up", (cloud: Cloud) => ensureCluster(cloud, { ...PARAMS, name: "pr-00123", owner: "ci" })],
])("%s says within a minute that --allow-from lacks this machine's address", async (command, create) => {
  // This machine's address isn't on the cluster's allowlist.
  connect.mockRejectedValue(new Error("FATAL 08C00: connection refused: 10.0.0.7 is not on the allowlist"));
  const mock = createMockFetch({ clock: "virtual" });
  const clock = createManualClock(0, (ms) => mock.advance(ms));
  // The client doesn't connect to hosts under .invalid.
  const renamed = async (...args: Parameters<MockFetch>): Promise<Response> => {
    const response = await mock(...args);
    return new Response((await response.text()).replaceAll(".invalid", ".example"), response);
  };
  const cloud = openSimulatedCloud(Object.assign(renamed, mock), clock, createRandom(1));
  const error = await clock.run(caught(create(cloud)));
  expect(toLine(error, command)).toMatch(/is not on the allowlist\): add this machine's address to --allow-from$/);
  expect([await toExitStatus(error), clock.now() < 60_000]).toEqual([EXIT.rejected, true]);
});

test.each([
  [
    "ensureCluster: another program changed pr-00123 at the same time. Still to do: Stop allowing 0.0.0.0/0. Call again",
    "another program changed pr-00123 at the same time. Still to do: Stop allowing 0.0.0.0/0. Try again",
  ],
  ["ephemeralCluster: a cluster named run-1 may have been created", "a cluster named run-1 may have been created"],
  [
    "clusters.list: 400 FAILED_PRECONDITION: free trial is not active",
    "clusters.list: 400 FAILED_PRECONDITION: free trial is not active: the organization's trial has ended or never began. Add a payment method in the Cloud Console, under Billing",
  ],
])("toLine() adapts %j to the command", (message, line) => {
  expect(toLine(new Error(message))).toBe(line);
});
