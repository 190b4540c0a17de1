import { expect, test } from "vitest";
import { DELAY, openCloud, openCluster, role, seedReplicas } from "../version-2024-09-16.ts";

const AWS = { provider: "AWS", regions: ["us-east-1"] } as const;
const TARGET = { region: "us-east-1", target_service_identifier: "a", target_service_type: "PRIVATE_SERVICE" };

test("to see a replication stream, you need a role on one of its clusters; to change it, on both", async () => {
  const { ask, createKey, list, status, fetch } = openCloud();
  const [primary, standby, other] = seedReplicas(fetch, ["cluster-a", "cluster-b", "cluster-c"]);
  const createAdmin = async (...ids: string[]): Promise<string> =>
    (await createKey(...ids.map((id) => role("CLUSTER_ADMIN", "CLUSTER", id)))).secret;
  const path = "/physical-replication-streams";
  const pair = { primary_cluster_id: primary, standby_cluster_id: standby };
  const [one, both, none] = [await createAdmin(standby), await createAdmin(primary, standby), await createAdmin(other)];
  expect(await status(`POST ${path}`, pair, one)).toBe(404);
  const { id } = await ask(`POST ${path}`, pair, both);
  fetch.advance(DELAY);
  const listed = (key: string): Promise<string[]> => list(`GET ${path}`, "id", key);
  expect([await listed(one), await listed(both), await listed(none)]).toEqual([[id], [id], []]);
  const cancel = (key: string): Promise<number> => status(`PATCH ${path}/${id}`, { status: "CANCELED" }, key);
  expect(await status(`GET ${path}/${id}`, undefined, none)).toBe(404);
  expect(await ask(`GET ${path}/${id}`)).toMatchObject({ replication_lag_seconds: 1, canceled_at: null });
  expect([await cancel(none), await cancel(one), await cancel(both)]).toEqual([404, 404, 200]);
  const { canceled_at, replicated_time } = await ask(`GET ${path}/${id}`);
  expect([canceled_at, replicated_time]).toEqual([expect.any(String), null]);
});

test("blackout windows are sorted by start_time", async () => {
  const { ask, list, path } = openCluster();
  for (const day of ["03", "05", "04", "02"])
    await ask(`POST ${path}/blackout-windows`, {
      start_time: `2022-05-${day}T00:00:00Z`,
      end_time: "2022-05-06T00:00:00Z",
    });
  const starts = await list(`GET ${path}/blackout-windows`, "start_time");
  expect(starts.map((time) => time.slice(8, 10))).toEqual(["02", "03", "04", "05"]);
});

test("404s and 409s name the resource's id, unless a cluster can only have one; 400s name the plan that is needed", async () => {
  const { apply, fetch, problem, path } = openCluster(AWS);
  expect(await problem(`DELETE ${path}/sql-users/nobody`)).toBe("404 SQL user not found: nobody");
  expect(await problem(`GET ${path}/maintenance-window`)).toBe("404 maintenance window not found");
  expect(await problem(`POST ${path}/databases`, { name: "defaultdb" })).toContain('"defaultdb"');
  const certificate = { x509_pem_cert: "-----BEGIN CERTIFICATE-----" };
  await apply(`POST ${path}/client-ca-cert`, certificate);
  expect(await problem(`POST ${path}/client-ca-cert`, certificate)).not.toContain('"');
  expect(await problem(`PATCH ${path}/client-ca-cert`, { x509_pem_cert: "none" })).toContain("in PEM format");
  const standard = `/clusters/${fetch.seedCluster({ plan: "STANDARD" }).id}`;
  for (const request of [`GET ${standard}/client-ca-cert`, `DELETE ${standard}/client-ca-cert`])
    expect(await problem(request)).toMatch(/certificates are supported for advanced clusters only$/);
});

test("while an egress traffic policy changes, neither it nor its rules can change, even if the change fails later", async () => {
  const { ask, status, fetch, path } = openCluster(AWS);
  const rules = `${path}/networking/egress-rules`;
  const rule = { name: "storage", type: "FQDN", destination: "storage.example.com", description: "" };
  const { id } = (await ask(`POST ${rules}`, rule)).Rule;
  const set = (allow_all: boolean): Promise<number> => status(`POST ${rules}/egress-traffic-policy`, { allow_all });
  const change = (): Promise<number> => status(`PATCH ${rules}/${id}`, { ports: [443] });
  fetch.fault({ jobFailed: true, count: 1 });
  for (let times = 0; times < 2; times++) {
    expect([await set(false), await set(true)]).toEqual([200, 503]);
    fetch.advance(DELAY - 1);
    expect(await change()).toBe(503);
    fetch.advance(1);
    expect(await change()).toBe(200);
    fetch.advance(DELAY);
  }
});

test("an AWS endpoint connection's status can't be set while the connection is being deleted", async () => {
  const { ask, apply, problem, status, fetch, path } = openCluster({ plan: "STANDARD", provider: "AWS" });
  await apply(`POST ${path}/networking/private-endpoint-connections`, { endpoint_id: "vpce-0a" });
  await ask(`DELETE ${path}/networking/private-endpoint-connections/vpce-0a`);
  const accept = [`PATCH ${path}/networking/aws-endpoint-connections/vpce-0a`, { status: "AVAILABLE" }] as const;
  expect(await problem(...accept)).toBe("400 the AWS endpoint connection is being deleted");
  fetch.advance(DELAY);
  expect((await ask(`GET ${path}/networking/aws-endpoint-connections`)).connections).toEqual([]);
  expect(await status(...accept)).toBe(200);
});

test.each([
  ["PENDING", "AVAILABLE", expect.stringMatching(/./)],
  ["FAILED", "FAILED", ""],
])("an egress private endpoint whose domain names change while it is %s ends %s", async (before, after, address) => {
  const { ask, apply, fetch, path } = openCluster(AWS);
  const endpoints = `${path}/networking/egress-private-endpoints`;
  if (before === "FAILED") fetch.fault({ operation: "egressPrivateEndpoints.create", jobFailed: true });
  const { id } = await (before === "FAILED" ? apply : ask)(`POST ${endpoints}`, TARGET);
  const changed = await apply(`PATCH ${endpoints}/${id}`, { domain_names: ["db.example.com"] });
  expect(changed).toMatchObject({ state: before, domain_names_state: "PENDING" });
  const done = { state: after, domain_names_state: "AVAILABLE", endpoint_address: address };
  expect(await ask(`GET ${endpoints}/${id}`)).toMatchObject(done);
});

test("enabling runtime scanning returns WIZ immediately, and disabling it before it is rolled out keeps it off", async () => {
  const { ask, apply, fetch, status, path } = openCluster();
  expect(await status(`POST ${path}/runtime-scanning`, { type: "NONE" })).toBe(400);
  await apply(`POST ${path}/runtime-scanning`, { type: "WIZ" });
  expect(await ask(`DELETE ${path}/runtime-scanning`)).toEqual({ type: "NONE" });
  expect(await ask(`POST ${path}/runtime-scanning`, { type: "WIZ" })).toEqual({ type: "WIZ" });
  await ask(`DELETE ${path}/runtime-scanning`);
  fetch.advance(DELAY);
  expect(await ask(`GET ${path}/runtime-scanning`)).toEqual({ type: "NONE" });
});
