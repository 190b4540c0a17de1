import { expect, test } from "vitest";
import type { Reply } from "../request.ts";
import { basicCluster, DELAY, openCloud, readPages, type TestCloud, UNKNOWN } from "../version-2024-09-16.ts";

async function openCluster(plan = "BASIC"): Promise<TestCloud & { readonly path: string }> {
  const cloud = openCloud();
  const { id } = await cloud.ask("POST /clusters", basicCluster("notorious-moose", { plan }));
  return { ...cloud, path: `/clusters/${id}` };
}

test("SQL users are created, listed by name and deleted, and their passwords aren't stored", async () => {
  const { ask, call, fetch, path } = await openCluster();
  for (const name of ["grace", "ada"]) await ask(`POST ${path}/sql-users`, { name, password: "h-u-s-h-h-u-s-h" });
  for (const name of ["ada", "root"])
    expect((await call(`POST ${path}/sql-users`, { name, password: "another h-u-s-h" })).status).toBe(409);
  expect((await ask(`GET ${path}/sql-users`)).users).toEqual([{ name: "ada" }, { name: "grace" }]);
  expect(await ask(`PUT ${path}/sql-users/ada/password`, { password: "h-u-s-h-h-u-s-h-2" })).toEqual({ name: "ada" });
  await ask(`DELETE ${path}/sql-users/ada`);
  expect((await call(`PUT ${path}/sql-users/ada/password`, { password: "h-u-s-h-h-u-s-h" })).status).toBe(404);
  expect((await call(`DELETE ${path}/sql-users/ada`)).status).toBe(404);
  expect(JSON.stringify([fetch.snapshot(), fetch.requests])).not.toContain("h-u-s-h-h-u-s-h");
});

test("a SQL user's password needs at least 12 characters", async () => {
  const { ask, call, path } = await openCluster();
  for (const password of ["x", "eleven char", "🫎".repeat(11)]) {
    const { status, body } = await call(`POST ${path}/sql-users`, { name: "ada", password });
    expect(status).toBe(400);
    expect(body.details[0].field_violations).toEqual([
      { field: "password", description: "must be at least 12 characters long" },
    ]);
  }
  await ask(`POST ${path}/sql-users`, { name: "ada", password: "twelve chars" });
  expect((await call(`PUT ${path}/sql-users/ada/password`, { password: "x" })).status).toBe(400);
  expect((await call(`PUT ${path}/sql-users/nobody/password`, { password: "x" })).status).toBe(404);
});

test("SQL users and databases can have unusual names", async () => {
  const { ask, path } = await openCluster();
  for (const name of ["__proto__", "constructor", "a/b", "a b", "ヘラジカ-🫎", "%41"]) {
    await ask(`POST ${path}/sql-users`, { name, password: "not a real one" });
    await ask(`POST ${path}/databases`, { name });
    expect(await ask(`DELETE ${path}/sql-users/${encodeURIComponent(name)}`)).toEqual({ name });
    expect(await ask(`DELETE ${path}/databases/${encodeURIComponent(name)}`)).toMatchObject({ name });
  }
});

test("databases.update takes the current name from the path, and databases.rename from the body", async () => {
  const { ask, call, path } = await openCluster();
  expect(await ask(`POST ${path}/databases`, { name: "shop" })).toEqual({ name: "shop", table_count: "0" });
  expect((await ask(`PATCH ${path}/databases/shop`, { new_name: "store" })).name).toBe("store");
  expect((await ask(`PATCH ${path}/databases`, { name: "store", new_name: "market" })).name).toBe("market");
  for (const new_name of ["defaultdb", "market", "system"])
    expect((await call(`PATCH ${path}/databases/market`, { new_name })).status).toBe(409);
  expect((await call(`DELETE ${path}/databases/shop`)).status).toBe(404);
  const { databases } = await ask(`GET ${path}/databases`);
  expect(databases.map(({ name }: { name: string }) => name)).toEqual(["defaultdb", "market"]);
});

test("a new cluster's allowlist allows all addresses unless with_empty_ip_allowlist is set", async () => {
  const { ask, path } = await openCluster();
  expect((await ask(`GET ${path}/networking/allowlist`)).allowlist).toMatchObject([
    { cidr_ip: "0.0.0.0", cidr_mask: 0, sql: true, ui: true },
  ]);
  for (const with_empty_ip_allowlist of [true, false]) {
    const serverless = { regions: ["us-central1"], with_empty_ip_allowlist };
    const { id } = await ask("POST /clusters", basicCluster(`moose-${with_empty_ip_allowlist}`, { serverless }));
    const { allowlist } = await ask(`GET /clusters/${id}/networking/allowlist`);
    expect(allowlist).toHaveLength(with_empty_ip_allowlist ? 0 : 1);
  }
});

test.each([
  [{ cidr_ip: "10.0.0.0", cidr_mask: 8 }, 200],
  [{ cidr_ip: "" }, 200],
  [{ cidr_ip: "11.0.0.0" }, 400],
  [{ cidr_mask: 16 }, 400],
])("allowlist.put for 10.0.0.0/8 with %j in the body responds with %i", async (range, status) => {
  const { call, path } = await openCluster();
  const reply = await call(`PUT ${path}/networking/allowlist/10.0.0.0/8`, { ...range, sql: true, ui: false });
  expect(reply.status).toBe(status);
  if (status === 200) expect(reply.body).toMatchObject({ cidr_ip: "10.0.0.0", cidr_mask: 8 });
});

test("allowlist entries are sorted by address, and take delayMs to propagate", async () => {
  const { ask, call, fetch, path } = await openCluster();
  const list = `${path}/networking/allowlist`;
  const entry = { cidr_ip: "203.0.113.0", cidr_mask: 24, sql: true, ui: false };
  expect(await ask(`POST ${list}`, entry)).toEqual({ ...entry, name: "" });
  expect((await call(`POST ${list}`, entry)).status).toBe(409);
  await ask(`PUT ${list}/9.0.0.0/8`, { name: "Nine", sql: true, ui: true });
  await ask(`PUT ${list}/9.0.0.0/8`, { name: "Nine", sql: true, ui: true });
  await ask(`PATCH ${list}/203.0.113.0/24`, { name: "Office", sql: true, ui: true });
  const during = await ask(`GET ${list}`);
  expect(during.allowlist.map(({ name }: { name: string }) => name)).toEqual(["", "Nine", "Office"]);
  expect(during.propagating).toBe(true);
  fetch.advance(DELAY);
  expect((await ask(`GET ${list}`)).propagating).toBe(false);
  await ask(`DELETE ${list}/9.0.0.0/8`);
  expect((await call(`DELETE ${list}/9.0.0.0/8`)).status).toBe(404);
  expect((await call(`PATCH ${list}/9.0.0.0/33`, { sql: true, ui: true })).status).toBe(400);
});

test("a cluster is backed up hourly by the mock's clock, and keeps its backups for retention_days", async () => {
  const { ask, call, fetch, path } = await openCluster("STANDARD");
  const times = async (query = ""): Promise<string[]> =>
    (await ask(`GET ${path}/backups${query}`)).backups.map(({ as_of_time }: { as_of_time: string }) => as_of_time);
  expect(await times()).toHaveLength(1);
  const [first] = await times();
  fetch.advance("1d");
  const day = await times();
  expect([day.length, day[0]]).toEqual([25, first]);
  expect(await times(`?start_time=${day[1]}&end_time=${day[2]}`)).toEqual([day[1]]);
  const hourly = { enabled: true, retention_days: 30, frequency_minutes: 60 };
  expect(await ask(`GET ${path}/backups-config`)).toEqual(hourly);
  expect(await ask(`PATCH ${path}/backups-config`, { retention_days: 2 })).toEqual({ ...hourly, retention_days: 2 });
  expect((await call(`PATCH ${path}/backups-config`, { retention_days: 7 })).status).toBe(400);
  fetch.advance("3d");
  expect(await times()).toHaveLength(48);
  await ask(`PATCH ${path}/backups-config`, { enabled: false });
  fetch.advance("1d");
  expect(await times()).toHaveLength(24);
  expect((await ask(`GET ${path}/backups-config`)).enabled).toBe(false);
});

test("a Basic cluster's daily backups can't be configured until it becomes a Standard cluster", async () => {
  const { ask, call, fetch, path } = await openCluster();
  const count = async (): Promise<number> => (await ask(`GET ${path}/backups`)).backups.length;
  expect(await count()).toBe(0);
  fetch.advance("2d");
  expect(await count()).toBe(2);
  fetch.advance("40d");
  expect(await count()).toBe(30);
  const daily = { enabled: true, retention_days: 30, frequency_minutes: 1440 };
  expect(await ask(`GET ${path}/backups-config`)).toEqual(daily);
  const { status, body } = await call(`PATCH ${path}/backups-config`, { enabled: false });
  expect([status, body.message]).toEqual([400, "the backup settings of a BASIC cluster cannot be changed"]);
  await ask(`PATCH ${path}`, { plan: "STANDARD" });
  expect(await ask(`GET ${path}/backups-config`)).toEqual({ ...daily, frequency_minutes: 60 });
  expect((await ask(`PATCH ${path}/backups-config`, { enabled: false })).enabled).toBe(false);
  await ask(`PATCH ${path}`, { plan: "BASIC" });
  expect(await ask(`GET ${path}/backups-config`)).toEqual(daily);
});

test("a restore of a deleted database is PENDING while completion_percent grows, then SUCCESS", async () => {
  const { ask, fetch } = openCloud();
  await ask("POST /clusters", basicCluster("older-moose"));
  const path = `/clusters/${(await ask("POST /clusters", basicCluster())).id}`;
  await ask(`POST ${path}/databases`, { name: "shop" });
  fetch.advance("1d");
  await ask(`DELETE ${path}/databases/shop`);
  const restore = await ask(`POST ${path}/restores`, { type: "DATABASE", objects: [{ database: "shop" }] });
  expect(restore).toMatchObject({ status: "PENDING", completion_percent: 0, completed_at: null });
  expect(restore.crdb_job_id).toMatch(/^[1-9]\d{9,}$/);
  fetch.advance(DELAY / 2);
  expect(await ask(`GET ${path}/restores/${restore.id}`)).toMatchObject({ status: "PENDING", completion_percent: 0.5 });
  fetch.advance(DELAY / 2);
  const done = await ask(`GET ${path}/restores/${restore.id}`);
  expect(done).toMatchObject({ status: "SUCCESS", completion_percent: 1, completed_at: expect.any(String) });
  expect(done).toMatchObject({ client_error_code: 0, client_error_message: "" });
  expect((await ask(`GET ${path}/restores`)).restores).toEqual([done]);
  expect((await ask(`GET ${path}/databases`)).databases).toHaveLength(2);
});

test("restoring a whole cluster locks it, and replaces its databases", async () => {
  const { ask, call, fetch, path } = await openCluster();
  await ask(`POST ${path}/databases`, { name: "shop" });
  fetch.advance("1d");
  const into = fetch.seedCluster({ name: "sturdy-badger" });
  await ask(`POST /clusters/${into.id}/databases`, { name: "old" });
  const source_cluster_id = path.split("/").at(-1);
  await ask(`POST /clusters/${into.id}/restores`, { type: "CLUSTER", source_cluster_id });
  expect(await ask(`GET /clusters/${into.id}`)).toMatchObject({
    state: "LOCKED",
    operation_status: "DEDICATED_FULL_CLUSTER_RESTORE_RUNNING",
  });
  expect((await call(`POST /clusters/${into.id}/restores`, { type: "CLUSTER" })).status).toBe(503);
  fetch.advance(DELAY);
  expect((await ask(`GET /clusters/${into.id}/restores`)).restores).toHaveLength(1);
  expect((await ask(`GET ${path}/restores`)).restores).toEqual([]);
  const { databases } = await ask(`GET /clusters/${into.id}/databases`);
  expect(databases.map(({ name }: { name: string }) => name)).toEqual(["defaultdb", "shop"]);
});

test("a database can be restored to another cluster under a new name, if the backup contains it", async () => {
  const { ask, call, fetch, path } = await openCluster();
  await ask(`POST ${path}/databases`, { name: "shop" });
  fetch.advance("1d");
  await ask(`POST ${path}/databases`, { name: "later" });
  const into = fetch.seedCluster({ name: "sturdy-badger" }).id;
  const restore = (database: string): Promise<Reply> =>
    call(`POST /clusters/${into}/restores`, {
      type: "DATABASE",
      source_cluster_id: path.split("/").at(-1),
      objects: [{ database }],
      restore_opts: { new_db_name: "copy" },
    });
  const { id } = (await restore("shop")).body;
  const later = (await restore("later")).body;
  fetch.advance(DELAY);
  expect(await ask(`GET /clusters/${into}/restores/${id}`)).toMatchObject({
    ...{ status: "SUCCESS", source_cluster_name: "notorious-moose", destination_cluster_name: "sturdy-badger" },
  });
  expect((await ask(`GET /clusters/${into}/restores/${later.id}`)).status).toBe("FAILED");
  expect((await ask(`GET /clusters/${into}/databases`)).databases).toMatchObject([
    { name: "copy" },
    { name: "defaultdb" },
  ]);
  expect((await call(`GET ${path}/restores/${id}`)).status).toBe(404);
  expect((await call(`GET ${path}/restores/${UNKNOWN}`)).status).toBe(404);
  expect((await ask(`GET /clusters/${into}`)).state).toBe("CREATED");
  const { restores } = await ask(`GET /clusters/${into}/restores`);
  expect(restores.map((one: { id: string }) => one.id)).toEqual([id, later.id]);
  const asOf = `pagination.as_of_time=${restores[0].created_at}`;
  expect((await ask(`GET /clusters/${into}/restores?${asOf}`)).restores).toMatchObject([{ id }]);
});

test("a deleted cluster's tables and databases can still be restored to another cluster", async () => {
  const { ask, call, fetch, path } = await openCluster();
  await ask(`POST ${path}/databases`, { name: "shop" });
  fetch.advance("1d");
  const backup_id = (await ask(`GET ${path}/backups`)).backups[0].id;
  await call(`DELETE ${path}`);
  fetch.advance("2d");
  const into = fetch.seedCluster({ name: "sturdy-badger" }).id;
  const names = async (): Promise<string[]> =>
    (await ask(`GET /clusters/${into}/databases`)).databases.map(({ name }: { name: string }) => name);
  for (const type of ["TABLE", "CLUSTER"]) {
    expect(await names()).toEqual(["defaultdb"]);
    const source_cluster_id = path.split("/").at(-1);
    const objects = type === "TABLE" ? { objects: [{ database: "defaultdb", schema: "public", table: "orders" }] } : {};
    const body = { type, ...objects, ...(type === "TABLE" ? { source_cluster_id } : { backup_id }) };
    const restore = await ask(`POST /clusters/${into}/restores`, body);
    expect(restore).toMatchObject({ backup_id, status: "PENDING" });
    fetch.advance(DELAY);
    expect((await ask(`GET /clusters/${into}/restores/${restore.id}`)).status).toBe("SUCCESS");
  }
  expect(await names()).toEqual(["defaultdb", "shop"]);
});

test.each([
  [
    "of a database that the backup does not contain",
    { type: "DATABASE", objects: [{ database: "none" }] },
    "the backup has no database none",
  ],
  [
    "of a database that already exists",
    { type: "DATABASE", objects: [{ database: "defaultdb" }] },
    "the database defaultdb already exists",
  ],
])("a restore %s becomes FAILED", async (_, body, message) => {
  const { ask, fetch, path } = await openCluster();
  fetch.advance("1d");
  const { id } = await ask(`POST ${path}/restores`, body);
  fetch.advance(DELAY);
  expect((await ask(`GET ${path}/databases`)).databases).toMatchObject([{ name: "defaultdb" }]);
  const failed = await ask(`GET ${path}/restores/${id}`);
  expect(failed).toMatchObject({ status: "FAILED", client_error_code: 3, client_error_message: message });
});

test("the jobFailed fault makes a restore fail, and sets the cluster's operation_status to TENANT_RESTORE_FAILED", async () => {
  const { ask, fetch, path } = await openCluster();
  fetch.advance("1d");
  fetch.fault({ jobFailed: true });
  const { id } = await ask(`POST ${path}/restores`, { type: "CLUSTER" });
  fetch.advance(DELAY);
  expect(await ask(`GET ${path}/restores/${id}`)).toMatchObject({ status: "FAILED", completion_percent: 0.5 });
  expect((await ask(`GET ${path}`)).operation_status).toBe("TENANT_RESTORE_FAILED");
});

test.each([
  [{ type: "TABLE" }, 400],
  [{ type: "CLUSTER", backup_id: "none" }, 404],
  [{ type: "CLUSTER", source_cluster_id: "00000000-0000-4000-8000-000000000000" }, 404],
])("restores.create with %j responds with %d", async (body, status) => {
  const { call, path } = await openCluster();
  expect((await call(`POST ${path}/restores`, body)).status).toBe(status);
});

test("backups.list returns pages, and rejects another list's page token", async () => {
  const { ask, call, fetch, path } = await openCluster();
  fetch.advance("5d");
  const token = (await ask(`GET ${path}/backups?pagination.limit=2`)).pagination.next_page;
  expect((await call(`GET ${path}/databases?pagination.page=${token}`)).status).toBe(400);
  const pages = await readPages<{ as_of_time: string }>({ ask }, `${path}/backups?pagination.limit=2`, "backups");
  const seen = pages.flat().map(({ as_of_time }) => as_of_time);
  const { backups } = await ask(`GET ${path}/backups`);
  expect(seen).toEqual(backups.map(({ as_of_time }: { as_of_time: string }) => as_of_time));
  expect(seen).toEqual(seen.toSorted());
  expect(seen).toHaveLength(5);
  for (const list of ["backups", "databases", "sql-users", "restores", "networking/allowlist"])
    expect((await call(`GET ${path}/${list}?pagination.page=none`)).status).toBe(400);
});

test("retention_days can only be changed once, and sending the current value doesn't count", async () => {
  const { ask, call, path } = await openCluster("STANDARD");
  await ask(`PATCH ${path}/backups-config`, { frequency_minutes: 60, retention_days: 30 });
  expect((await ask(`PATCH ${path}/backups-config`, { retention_days: 7 })).retention_days).toBe(7);
  expect((await ask(`PATCH ${path}/backups-config`, { retention_days: 7, enabled: true })).retention_days).toBe(7);
  expect((await call(`PATCH ${path}/backups-config`, { retention_days: 30 })).status).toBe(400);
});

test("a restore uses the last backup, even if backups were disabled afterwards", async () => {
  const { ask, fetch, path } = await openCluster("STANDARD");
  fetch.advance("2d");
  const { backups } = await ask(`GET ${path}/backups`);
  await ask(`PATCH ${path}/backups-config`, { enabled: false });
  fetch.advance("2d");
  expect((await ask(`POST ${path}/restores`, { type: "CLUSTER" })).backup_id).toBe(backups.at(-1).id);
});

test.each([".", ".."])("SQL users and databases can't be named %j, which a URL path can't contain", async (name) => {
  const { call, path } = await openCluster();
  const statuses = [
    await call(`POST ${path}/sql-users`, { name, password: "not a real one" }),
    await call(`POST ${path}/databases`, { name }),
    await call(`PATCH ${path}/databases/defaultdb`, { new_name: name }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([400, 400, 400]);
});

test.each([
  [{ plan: "BASIC" }, ["0.0.0.0/0"]],
  [{ plan: "STANDARD" }, ["0.0.0.0/0"]],
  [{ plan: "STANDARD", emptyAllowlist: true }, []],
  [{ plan: "ADVANCED" }, []],
] as const)("a cluster that seedCluster(%j) adds has the allowlist %j", async (seed, entries) => {
  const { ask, fetch } = openCloud();
  const { allowlist } = await ask(`GET /clusters/${fetch.seedCluster(seed).id}/networking/allowlist`);
  expect(allowlist.map(({ cidr_ip, cidr_mask }: Record<string, unknown>) => `${cidr_ip}/${cidr_mask}`)).toEqual(
    entries,
  );
});

test("backups stand on the schedule, in whole seconds, apart from the first one of a Standard cluster", async () => {
  const { ask, fetch } = openCloud();
  const [basic, standard] = (["BASIC", "STANDARD"] as const).map((plan) => fetch.seedCluster({ plan }));
  fetch.advance("36h");
  const times = async (id = ""): Promise<string[]> =>
    (await ask(`GET /clusters/${id}/backups`)).backups.map(({ as_of_time }: Record<string, string>) => as_of_time);
  expect(await times(basic?.id)).toEqual(["2022-03-15T00:00:00Z", "2022-03-16T00:00:00Z"]);
  const [first, second, third] = await times(standard?.id);
  expect(first).toMatch(/^2022-03-14T14:15:22\.\d{6}Z$/);
  expect([second, third]).toEqual(["2022-03-14T15:00:00Z", "2022-03-14T16:00:00Z"]);
});
