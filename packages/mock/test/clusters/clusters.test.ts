import { expect, onTestFinished, test, vi } from "vitest";
import { firstKey } from "../../src/access/access-key.ts";
import { parseTimestamp } from "../../src/time/timestamp.ts";
import {
  advancedCluster,
  basicCluster,
  DELAY,
  openCloud,
  openCluster,
  readPages,
  readState,
} from "../version-2024-09-16.ts";

const MACHINES = { "us-west-2": { num_virtual_cpus: 8 } };
const ON_AWS = { customer_cloud_account: { aws: { arn: "arn:aws:iam::123456789012:role/moose" } } };
const SMALL = { hardware: { storage_gib: 0 } };

/** Returns a request body for creating an Advanced cluster on GCP. */
function onGcp(dedicated: object, spec: object = {}): object {
  const hardware = { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 0 };
  return {
    name: "sturdy-badger",
    provider: "GCP",
    spec: { plan: "ADVANCED", dedicated: { region_nodes: { "us-east1": 3 }, hardware, ...dedicated }, ...spec },
  };
}

const advanced = (spec: object): object => advancedCluster("sturdy-badger", spec);
const basic = (spec: object): object => basicCluster("notorious-moose", spec);

test("an Advanced cluster is CREATING for delayMs, and has no internal_dns and no SQL users until then", async () => {
  const { ask, list, status, fetch } = openCloud();
  const { id, config, regions } = await ask("POST /clusters", advancedCluster());
  expect([config.dedicated.storage_gib, config.dedicated.disk_iops]).toEqual([150, 2250]);
  expect(regions).toMatchObject([{ internal_dns: "", private_endpoint_dns: "", primary: false, disk_iops: 2250 }]);
  expect(await status(`GET /clusters/${id}/sql-users`)).toBe(404);
  expect(await list(`GET /clusters/${id}/nodes`, "status")).toEqual(Array(3).fill("NOT_READY"));
  fetch.advance(DELAY);
  expect((await ask(`GET /clusters/${id}`)).regions[0].internal_dns).toMatch(/^internal-/);
  expect(await list(`GET /clusters/${id}/sql-users`)).toEqual([]);
  expect(await list(`GET /clusters/${id}/nodes?region_name=us-east-1`, "status")).toEqual(Array(3).fill("LIVE"));
});

test.each<[body: object, field?: string]>([
  [advanced({ region_nodes: { mars: 3 } }), "spec.dedicated.region_nodes.mars"],
  [advanced({ region_nodes: { "us-east-1": 2147483647 } }), "spec.dedicated.region_nodes.us-east-1"],
  [advanced({ region_nodes: { "us-east-1": 3, "us-west-2": 3 } }), "spec.dedicated.region_nodes"],
  [advanced({ cockroach_version: "v23.2" }), "spec.dedicated.cockroach_version"],
  [advanced(SMALL), "spec.dedicated.hardware.machine_spec"],
  [advanced({ region_machine_specs: MACHINES }), "spec.dedicated.region_machine_specs"],
  [advanced({ region_machine_specs: MACHINES, ...SMALL }), "spec.dedicated.region_machine_specs.us-east-1"],
  [advanced({ cidr_range: "10.0.0.0/14" }), "spec.dedicated.cidr_range"],
  [onGcp({ cidr_range: "10.0.0.0/20" }), "spec.dedicated.cidr_range"],
  [basic({ customer_cloud_account: {} }), "spec.customer_cloud_account"],
  [onGcp({}, ON_AWS), "spec.customer_cloud_account.aws"],
  [basic({ plan: "ADVANCED" }), "spec.plan"],
  [basic({ serverless: { regions: [] } }), "spec.serverless.regions"],
  [basic({ serverless: { regions: ["us-west1"] } }), "spec.serverless.regions.0"],
  [advanced({ cockroach_version: "v9.9" }), "spec.dedicated.cockroach_version"],
  [basic({ serverless: { regions: ["us-east1"], primary_region: "us-west2" } }), "spec.serverless.primary_region"],
  [basic({ serverless: { regions: ["us-east1"], upgrade_type: "MANUAL" } }), "spec.serverless.upgrade_type"],
  [{ name: "notorious-moose", provider: "GCP", spec: {} }, "spec"],
  [basic({ serverless: { regions: ["us-west2", "us-east1"] } }), "spec.serverless.primary_region"],
  [onGcp({ region_nodes: { "us-east4": 3, "us-east5": 3, "us-west4": 2 } }), "spec.dedicated.region_nodes.us-west4"],
  [{ ...advanced({ region_nodes: { eastus: 1 } }), provider: "AZURE" }, "spec.dedicated.region_nodes.eastus"],
  [{ ...advanced({ region_nodes: { eastus: 3 } }), provider: "AZURE" }],
  [onGcp({ region_nodes: { "us-east4": 1 } })],
])("clusters.create with %j responds with 400 if this field is invalid: %s", async (body, field) => {
  const { status, body: error } = await openCloud().call("POST /clusters", body);
  expect([status, error.code]).toEqual(field === undefined ? [200, undefined] : [400, 3]);
  const violations = error.details?.[0].field_violations.map((one: { field: string }) => one.field) ?? [undefined];
  expect(violations).toContain(field);
});

test("clusters.update can lower virtual CPUs three times in seven days, and can always raise them", async () => {
  const { problem, fetch, path } = openCluster({ plan: "STANDARD" });
  const change = (cpus: number): Promise<string> =>
    problem(`PATCH ${path}`, { serverless: { usage_limits: { provisioned_virtual_cpus: String(cpus) } } });
  const rejected =
    "400 invalid argument: serverless.usage_limits.provisioned_virtual_cpus: was lowered 3 times in the last seven days and cannot be lowered again yet";
  for (const cpus of [20, 16, 16, 12]) expect(await change(cpus)).toBe("200");
  fetch.advance("1d");
  expect([await change(8), await change(4), await change(24)]).toEqual(["200", rejected, "200"]);
  fetch.advance("6d");
  expect([await change(4), await change(2), await change(1)]).toEqual(["200", "200", rejected]);
});

test("clusters.update starts, finalizes and rolls back an upgrade, which is finalized automatically after 72 hours", async () => {
  const { ask, apply, status, fetch, path } = openCluster({ version: "v25.4" });
  await ask(`PATCH ${path}`, { labels: { team: "shop" } });
  const upgrade = async (): Promise<unknown> => {
    const { upgrade_status, cockroach_version } = await ask(`GET ${path}`);
    return [upgrade_status, cockroach_version];
  };
  const change = async (body: object): Promise<string> => (await apply(`PATCH ${path}`, body)).upgrade_status;
  expect(await upgrade()).toEqual(["UPGRADE_AVAILABLE", "v25.4.1"]);
  for (const back of [{ upgrade_status: "ROLLBACK_RUNNING" }, { cockroach_version: "v25.4" }]) {
    expect(await change({ cockroach_version: "v26.1" })).toBe("MAJOR_UPGRADE_RUNNING");
    expect(await upgrade()).toEqual(["PENDING_FINALIZATION", "v26.1.5"]);
    const rolling = { upgrade_status: "ROLLBACK_RUNNING", operation_status: "CRDB_MAJOR_ROLLBACK_RUNNING" };
    expect(await apply(`PATCH ${path}`, back)).toMatchObject(rolling);
    expect(await upgrade()).toEqual(["UPGRADE_AVAILABLE", "v25.4.1"]);
  }
  expect(await ask(`GET ${path}`)).toMatchObject({ labels: { team: "shop" } });
  await ask(`PATCH ${path}`, { cockroach_version: "v26.1" });
  fetch.advance("71h59m");
  expect(await upgrade()).toEqual(["PENDING_FINALIZATION", "v26.1.5"]);
  fetch.advance("2m");
  expect(await upgrade()).toEqual(["UPGRADE_AVAILABLE", "v26.1.5"]);
  await change({ cockroach_version: "v26.2" });
  expect(await change({ upgrade_status: "FINALIZED" })).toBe("FINALIZED");
  expect(await status(`PATCH ${path}`, { cockroach_version: "v25.4" })).toBe(400);
  expect(await upgrade()).toEqual(["FINALIZED", "v26.2.5"]);
});

test("clusters.delete rejects a protected cluster, but deletes a locked one and ends its jobs", async () => {
  const { ask, problem, status, fetch } = openCloud();
  const { id } = await ask("POST /clusters", basic({ delete_protection: "ENABLED" }));
  expect(await problem(`DELETE /clusters/${id}`)).toMatch(/^400 .*delete_protection/);
  await ask(`PATCH /clusters/${id}`, { delete_protection: "DISABLED" });
  const deleted = await ask(`DELETE /clusters/${id}`);
  expect(deleted.state).toBe("DELETED");
  expect(Date.parse(deleted.deleted_at)).toBe(Date.parse(deleted.updated_at));
  expect(await status(`PATCH /clusters/${id}`, {})).toBe(404);
  const scaling = fetch.seedCluster({ name: "scaling-badger", provider: "AWS", regions: ["us-east-1"] });
  const nodes = { dedicated: { region_nodes: { "us-east-1": 5 } } };
  expect(await ask(`PATCH /clusters/${scaling.id}`, nodes)).toMatchObject({ operation_status: "CRDB_SCALE_RUNNING" });
  const removed = { state: "DELETED", operation_status: "UNSPECIFIED", regions: [{ node_count: 3 }] };
  expect(await ask(`DELETE /clusters/${scaling.id}`)).toMatchObject(removed);
  fetch.advance(DELAY);
  expect(await ask(`GET /clusters/${scaling.id}`)).toMatchObject(removed);
  expect((await ask("GET /clusters?show_inactive=true")).clusters).toContainEqual(
    expect.objectContaining({ id: scaling.id, state: "DELETED" }),
  );
});

test.each([
  ["LINUX", "$HOME/.postgresql/"],
  ["MAC", "$HOME/Library/CockroachCloud/certs/"],
  ["WINDOWS", "$env:appdata\\CockroachCloud\\certs\\"],
])("an Advanced cluster's connection string contains the certificate's path on %s", async (os, folder) => {
  const { ask, problem, path } = openCluster({ name: "sturdy-badger" });
  const query = "database=a%20shop&sql_user=ada%40work";
  const { connection_string, params } = await ask(`GET ${path}/connection-string?${query}&os=${os}`);
  const [url, options] = connection_string.split("?");
  expect(url).toBe(`postgresql://ada%40work@${params.Host}:26257/a%20shop`);
  expect(options).toBe(`sslmode=verify-full&sslrootcert=${folder}sturdy-badger-ca.crt`);
  expect(params).toMatchObject({ Port: "26257", Database: "a shop", Username: "ada@work" });
  expect(params.Host).toMatch(/\.invalid$/);
  expect(await problem(`GET ${path}/connection-string`)).toMatch(/^400 .*os: /);
});

test("for each version, clusters.listVersions lists the versions it can be upgraded to, latest first", async () => {
  const { ask } = openCloud();
  const { versions, pagination } = await ask("GET /cluster-versions");
  expect(pagination).toBeNull();
  const names = versions.map(({ version }: { version: string }) => version);
  expect(names).toEqual(["v26.2", "v26.1", "v25.4", "v25.3", "v25.2", "v25.1", "v24.3"]);
  expect(versions.at(-1)).toEqual({
    version: "v24.3",
    support_status: "SUPPORTED",
    support_end: "2025-11-18T00:00:00Z",
    release_type: "REGULAR",
    allowed_upgrades: ["v25.1", "v25.2"],
  });
  expect(versions.at(-2)).toMatchObject({ version: "v25.1", release_type: "INNOVATION" });
  const first = await ask("GET /cluster-versions?pagination.limit=3");
  const second = await ask(`GET /cluster-versions?pagination.page=${first.pagination.next_page}`);
  expect([...first.versions, ...second.versions]).toEqual(versions);
});

test("clusters.listAvailableRegions returns pages, sorted by distance, and filters by provider and plan", async () => {
  const { ask, list } = openCloud();
  const path = "/clusters/available-regions";
  const { regions } = await ask(`GET ${path}?pagination.limit=1000`);
  const distances = await list(`GET ${path}?pagination.limit=1000`, "distance");
  expect(distances).toEqual(distances.toSorted((one, other) => one - other));
  expect(distances.slice(0, 2)).toEqual([100, 200]);
  const pages = await readPages({ ask }, `${path}?pagination.limit=20`, "regions");
  expect([pages[0]?.length, pages.flat()]).toEqual([20, regions]);
  for (const [provider, all, shared] of [
    ["AWS", 23, 8],
    ["GCP", 35, 7],
    ["AZURE", 24, 0],
  ] as const) {
    expect(await list(`GET ${path}?provider=${provider}`)).toHaveLength(all);
    expect(await list(`GET ${path}?provider=${provider}&serverless=true`)).toHaveLength(shared);
  }
});

test.each(["real", "virtual"] as const)(
  "by the %s clock, each version's support ends at its support_end, except the latest one's",
  async (clock) => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2022, 2, 14, 14, 15, 22) });
    onTestFinished(() => void vi.useRealTimers());
    const { ask, call, fetch } = openCloud({ clock });
    const supported = async (): Promise<string[]> =>
      (await ask("GET /cluster-versions")).versions
        .filter(({ support_status }: Record<string, string>) => support_status === "SUPPORTED")
        .map(({ version }: Record<string, string>) => version);
    const create = async (name: string, cockroach_version: string): Promise<number> =>
      (await call("POST /clusters", advancedCluster(name, { cockroach_version }))).status;
    let now = Date.now();
    for (const [date, versions, version, status] of [
      ["2026-06-12T00:00:00Z", ["v26.2", "v26.1", "v25.4"], "v25.2", 400],
      ["2026-11-02T23:50:00Z", ["v26.2", "v25.4"], "v25.4", 200],
      ["2026-11-03T00:00:00Z", ["v26.2"], "v25.4", 400],
      ["2030-01-01T00:00:00Z", ["v26.2"], "v26.2", 200],
    ] as const) {
      fetch.advance(Date.parse(date) - now);
      now = Date.parse(date);
      expect([date, await supported(), await create(`cluster-${now}`, version)]).toEqual([date, versions, status]);
    }
  },
);

test("clusters.create accepts cidr_range and customer_cloud_account, and sets the defaults that the spec documents", async () => {
  const { ask, apply, fetch } = openCloud();
  const account = { gcp: { service_account_email: "moose@shop.iam.gserviceaccount.com" } };
  const hardware = { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 0, disk_iops: 3000 };
  const chosen = { cidr_range: "10.0.0.0/19", network_visibility: "PRIVATE" };
  const spec = { hardware, ...chosen, restrict_egress_traffic: true };
  const created = await apply("POST /clusters", {
    ...onGcp(spec, { customer_cloud_account: account }),
    name: "own-badger",
  });
  // On GCP, disk_iops follows from the storage.
  const shown = { dedicated: { storage_gib: 35, memory_gib: 16, disk_iops: 1050 } };
  expect(created).toMatchObject({ ...chosen, egress_traffic_policy: "DEFAULT_DENY", config: shown });
  expect(created).toMatchObject({ is_customer_cloud_account: true, customer_cloud_account: account });
  await apply(`PATCH /clusters/${created.id}`, { dedicated: { hardware: { disk_iops: 6000 } } });
  expect((await ask(`GET /clusters/${created.id}`)).config).toMatchObject(shown);
  const advanced = await ask("POST /clusters", onGcp({}));
  expect(advanced).toMatchObject({
    cockroach_version: "v26.2.5",
    cidr_range: "172.28.0.0/14",
    ...{ network_visibility: "PUBLIC", egress_traffic_policy: "ALLOW_ALL", delete_protection: "DISABLED" },
    account_id: "crdb-mock-customers",
    is_customer_cloud_account: false,
    customer_cloud_account: null,
    creator_id: firstKey(readState(fetch))?.account,
    sql_dns: expect.stringMatching(/^sturdy-badger-[1-9]\d{3}\.gcp\.crdb\.invalid$/),
    config: { dedicated: { machine_type: "n2-standard-4", num_virtual_cpus: 4, memory_gib: 16, disk_iops: 1050 } },
  });
  expect(await ask("POST /clusters", basicCluster())).toMatchObject({
    ...{ cidr_range: "", account_id: "", egress_traffic_policy: "UNSPECIFIED", parent_id: "root", labels: {} },
    config: { serverless: { upgrade_type: "AUTOMATIC", usage_limits: null } },
  });
});

test("a Basic cluster has the form of the service's own responses", async () => {
  const { ask, fetch } = openCloud();
  const serverless = { regions: ["us-east-1"], primary_region: "" };
  const { id } = await ask("POST /clusters", { ...basicCluster("blue-dog", { serverless }), provider: "AWS" });
  fetch.advance("1m");
  const { regions, config, ...cluster } = await ask(`GET /clusters/${id}`);
  const { routing_id } = config.serverless;
  expect(cluster).not.toHaveProperty("is_customer_cloud_account");
  expect(cluster).toMatchObject({
    keychain_config: { aws_account_id: "", gcp_auth_principal: "" },
    sql_dns: `${routing_id}.m1.aws-us-east-1.crdb.invalid`,
  });
  const { connection_string } = await ask(`GET /clusters/${id}/connection-string`);
  expect(connection_string).toMatch(/sslmode=verify-full$/);
  expect(parseTimestamp(cluster.updated_at)).toBeGreaterThan(parseTimestamp(cluster.created_at) as number);
  const internal_dns = `${routing_id}.internal-m1.aws-us-east-1.crdb.invalid`;
  const dns = { sql_dns: cluster.sql_dns, ui_dns: "", internal_dns, private_endpoint_dns: internal_dns };
  const noMachine = { node_count: 0, machine_type: "", num_virtual_cpus: 0, disk_iops: 0, s3_vpc_endpoint_id: "" };
  expect(regions).toEqual([{ name: "us-east-1", primary: true, ...dns, ...noMachine }]);
});
