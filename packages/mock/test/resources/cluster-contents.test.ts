import { expect, test } from "vitest";
import { basicCluster, DELAY, openCloud, openCluster, readPages, readState, UNKNOWN } from "../version-2024-09-16.ts";

const PASSWORD = "not a real one";
const BASIC = { name: "notorious-moose", plan: "BASIC" } as const;
const STANDARD = { name: "notorious-moose", plan: "STANDARD" } as const;

test("SQL users are listed by name, and have passwords of at least 12 characters, which aren't stored", async () => {
  const { ask, list, problem, status, fetch, path } = openCluster(BASIC);
  const short = "400 invalid argument: password: must have at least 12 characters, not ";
  for (const password of ["x", "eleven char", "🫎".repeat(11)])
    expect(await problem(`POST ${path}/sql-users`, { name: "ada", password })).toContain(short);
  for (const name of ["grace", "ada"]) await ask(`POST ${path}/sql-users`, { name, password: "h-u-s-h-h-us" });
  expect(await status(`POST ${path}/sql-users`, { name: "root", password: PASSWORD })).toBe(409);
  expect(await list(`GET ${path}/sql-users`)).toEqual(["ada", "grace"]);
  expect(JSON.stringify([fetch.snapshot(), fetch.requests])).not.toContain("h-u-s-h-h-us");
});

test("SQL users and databases can have unusual names, but not one that another database has; a new database has no tables", async () => {
  const { ask, status, path } = openCluster(BASIC);
  const words = "__proto__ constructor a/b / ... a.b ヘラジカ-🫎 %41 %2e my_public publican".split(" ");
  for (const name of [...words, "a b"]) {
    await ask(`POST ${path}/sql-users`, { name, password: PASSWORD });
    await ask(`POST ${path}/databases`, { name });
    expect(await ask(`DELETE ${path}/sql-users/${encodeURIComponent(name)}`)).toEqual({ name });
    expect(await ask(`DELETE ${path}/databases/${encodeURIComponent(name)}`)).toMatchObject({ name });
  }
  expect(await ask(`POST ${path}/databases`, { name: "shop" })).toEqual({ name: "shop", table_count: "0" });
  for (const new_name of ["defaultdb", "shop", "system"])
    expect(await status(`PATCH ${path}/databases/shop`, { new_name })).toBe(409);
});

test("a Basic or Standard cluster allows all addresses, unless with_empty_ip_allowlist or emptyAllowlist is set", async () => {
  const { ask, fetch, list } = openCloud();
  const create = async (name: string, with_empty_ip_allowlist?: boolean): Promise<string> => {
    const serverless = { regions: ["us-central1"], with_empty_ip_allowlist };
    return (await ask("POST /clusters", basicCluster(name, { serverless }))).id;
  };
  const entry = { cidr_ip: "0.0.0.0", cidr_mask: 0, sql: true, ui: true };
  for (const id of [await create("open-one"), await create("open-two", false), fetch.seedCluster({ plan: "BASIC" }).id])
    expect((await ask(`GET /clusters/${id}/networking/allowlist`)).allowlist).toMatchObject([entry]);
  const seeds = [{}, { plan: "STANDARD", emptyAllowlist: true }] as const;
  for (const id of [await create("closed-one", true), ...seeds.map((seed) => fetch.seedCluster(seed).id)])
    expect(await list(`GET /clusters/${id}/networking/allowlist`)).toEqual([]);
});

test("allowlist entries are sorted by address, which the body may repeat, and take delayMs to propagate", async () => {
  const { ask, call, status, fetch, path } = openCluster(BASIC);
  const list = `${path}/networking/allowlist`;
  const entry = { cidr_ip: "203.0.113.0", cidr_mask: 24, sql: true, ui: false };
  expect(await ask(`POST ${list}`, entry)).toEqual({ ...entry, name: "" });
  await ask(`PUT ${list}/9.0.0.0/8`, { name: "Nine", sql: true, ui: true });
  await ask(`PUT ${list}/9.0.0.0/8`, { name: "Nine", sql: true, ui: true });
  const during = await ask(`GET ${list}`);
  expect(during.allowlist.map((one: typeof entry) => one.cidr_ip)).toEqual(["0.0.0.0", "9.0.0.0", "203.0.113.0"]);
  expect(during.propagating).toBe(true);
  fetch.advance(DELAY);
  expect((await ask(`GET ${list}`)).propagating).toBe(false);
  const idle = new Date(readState(fetch).clock.last / 1000 + 1).toISOString();
  fetch.advance(DELAY);
  await ask(`DELETE ${list}/9.0.0.0/8`);
  expect((await ask(`GET ${list}`)).propagating).toBe(true);
  expect((await ask(`GET ${list}?pagination.as_of_time=${idle}`)).propagating).toBe(false);
  expect(await status(`PATCH ${list}/9.0.0.0/33`, { sql: true, ui: true })).toBe(400);
  for (const [range, expected] of [
    [{ cidr_ip: "10.0.0.0", cidr_mask: 8 }, 200],
    [{ cidr_ip: "" }, 200],
    [{ cidr_ip: "11.0.0.0" }, 400],
    [{ cidr_mask: 16 }, 400],
  ] as const) {
    const reply = await call(`PUT ${list}/10.0.0.0/8`, { ...range, sql: true, ui: false });
    const { cidr_ip, cidr_mask } = reply.body;
    expect([range, reply.status, cidr_ip ?? "10.0.0.0", cidr_mask ?? 8]).toEqual([range, expected, "10.0.0.0", 8]);
  }
});

test("a cluster is backed up once it is ready and then on the hour, and keeps its backups for retention_days", async () => {
  const { ask, list, status, fetch, path } = openCluster(STANDARD);
  const times = (query = ""): Promise<string[]> => list(`GET ${path}/backups${query}`, "as_of_time");
  const [first] = await times();
  expect(first).toBe("2022-03-14T14:15:22Z");
  fetch.advance("1d");
  const day = await times();
  expect([day.length, ...day.slice(0, 3)]).toEqual([25, first, "2022-03-14T15:00:00Z", "2022-03-14T16:00:00Z"]);
  expect(await times(`?start_time=${day[1]}&end_time=${day[2]}`)).toEqual([day[1]]);
  await ask(`PATCH ${path}/backups-config`, { frequency_minutes: 60, retention_days: 30 });
  await ask(`PATCH ${path}/backups-config`, { retention_days: 2 });
  expect((await ask(`PATCH ${path}/backups-config`, { retention_days: 2, enabled: true })).retention_days).toBe(2);
  expect(await status(`PATCH ${path}/backups-config`, { retention_days: 7 })).toBe(400);
  fetch.advance("3d");
  expect(await times()).toHaveLength(48);
  await ask(`PATCH ${path}/backups-config`, { enabled: false });
  fetch.advance("1d");
  expect(await times()).toHaveLength(24);
  const latest = (await list(`GET ${path}/backups`, "id")).at(-1);
  expect((await ask(`POST ${path}/restores`, { type: "CLUSTER" })).backup_id).toBe(latest);
});

test("a cluster that is ready exactly on the hour has one backup of that time", async () => {
  const { list, fetch } = openCloud();
  fetch.advance(Date.UTC(2022, 2, 14, 15) - Date.UTC(2022, 2, 14, 14, 15, 22));
  const { id } = fetch.seedCluster({ plan: "STANDARD" });
  expect(await list(`GET /clusters/${id}/backups`, "as_of_time")).toEqual(["2022-03-14T15:00:00Z"]);
});

test("a Basic cluster's daily backups are listed in pages, and can't be configured until it becomes a Standard cluster", async () => {
  const { ask, list, problem, status, fetch, path } = openCluster(BASIC);
  const times = (): Promise<string[]> => list(`GET ${path}/backups`, "as_of_time");
  expect(await times()).toEqual([]);
  fetch.advance("36h");
  expect(await times()).toEqual(["2022-03-15T00:00:00Z", "2022-03-16T00:00:00Z"]);
  fetch.advance("40d");
  const kept = await times();
  expect(kept).toHaveLength(30);
  const pages = await readPages<{ as_of_time: string }>({ ask }, `${path}/backups?pagination.limit=7`, "backups");
  expect(pages.flat().map(({ as_of_time }) => as_of_time)).toEqual(kept);
  const token = (await ask(`GET ${path}/backups?pagination.limit=2`)).pagination.next_page;
  expect(await status(`GET ${path}/databases?pagination.page=${token}`)).toBe(400);
  const daily = { enabled: true, retention_days: 30, frequency_minutes: 1440 };
  expect(await ask(`GET ${path}/backups-config`)).toEqual(daily);
  const fixed = "400 the backup settings of a BASIC cluster cannot be changed";
  expect(await problem(`PATCH ${path}/backups-config`, { enabled: false })).toBe(fixed);
  await ask(`PATCH ${path}`, { plan: "STANDARD" });
  expect(await ask(`GET ${path}/backups-config`)).toEqual({ ...daily, frequency_minutes: 60 });
  expect((await ask(`PATCH ${path}/backups-config`, { enabled: false })).enabled).toBe(false);
  await ask(`PATCH ${path}`, { plan: "BASIC" });
  expect(await ask(`GET ${path}/backups-config`)).toEqual(daily);
});

test("a restore of a deleted database is PENDING while completion_percent grows, then SUCCESS", async () => {
  const { ask, list, fetch } = openCluster({ plan: "STANDARD" });
  const path = `/clusters/${fetch.seedCluster({ plan: "BASIC" }).id}`;
  await ask(`POST ${path}/databases`, { name: "shop" });
  fetch.advance("1d");
  await ask(`DELETE ${path}/databases/shop`);
  const restore = await ask(`POST ${path}/restores`, { type: "DATABASE", objects: [{ database: "shop" }] });
  expect(restore).toMatchObject({ status: "PENDING", completion_percent: 0, completed_at: null });
  expect(restore.crdb_job_id).toMatch(/^[1-9]\d{9,}$/);
  fetch.advance(DELAY / 2);
  expect(await ask(`GET ${path}/restores/${restore.id}`)).toMatchObject({ status: "PENDING", completion_percent: 0.5 });
  expect(await list(`GET ${path}/databases`)).toEqual(["defaultdb"]);
  fetch.advance(DELAY / 2);
  const done = await ask(`GET ${path}/restores/${restore.id}`);
  expect(done).toMatchObject({ status: "SUCCESS", completion_percent: 1 });
  expect(Date.parse(done.completed_at) - Date.parse(done.created_at)).toBe(DELAY);
  expect(done).toMatchObject({ client_error_code: 0, client_error_message: "" });
  expect((await ask(`GET ${path}/restores?start_time=${done.created_at}`)).restores).toEqual([done]);
  expect(await list(`GET ${path}/restores?end_time=${done.created_at}`)).toEqual([]);
  expect(await list(`GET ${path}/databases`)).toEqual(["defaultdb", "shop"]);
  const immediate = openCluster({ plan: "STANDARD" }, { delayMs: 0 });
  const success = { status: "SUCCESS", completion_percent: 1 };
  expect(await immediate.ask(`POST ${immediate.path}/restores`, { type: "CLUSTER" })).toMatchObject(success);
});

test("a database can be restored to another cluster under a new name, if the backup contains it", async () => {
  const { ask, list, status, fetch, id: source_cluster_id, path } = openCluster(BASIC);
  await ask(`POST ${path}/databases`, { name: "shop" });
  fetch.advance("1d");
  await ask(`POST ${path}/databases`, { name: "later" });
  const into = `/clusters/${fetch.seedCluster({ name: "sturdy-badger" }).id}`;
  const restore = async (database: string): Promise<string> => {
    const source = { type: "DATABASE", source_cluster_id, objects: [{ database }] };
    return (await ask(`POST ${into}/restores`, { ...source, restore_opts: { new_db_name: "copy" } })).id;
  };
  const ids = [await restore("shop"), await restore("later")];
  fetch.advance(DELAY);
  const names = { source_cluster_name: "notorious-moose", destination_cluster_name: "sturdy-badger" };
  expect(await ask(`GET ${into}/restores/${ids[0]}`)).toMatchObject({ status: "SUCCESS", ...names });
  expect((await ask(`GET ${into}/restores/${ids[1]}`)).status).toBe("FAILED");
  expect(await list(`GET ${into}/databases`)).toEqual(["copy", "defaultdb"]);
  for (const id of [ids[0], UNKNOWN]) expect(await status(`GET ${path}/restores/${id}`)).toBe(404);
  for (const source of [{ backup_id: "none" }, { source_cluster_id: UNKNOWN }])
    expect(await status(`POST ${into}/restores`, { type: "CLUSTER", ...source })).toBe(404);
  expect((await ask(`GET ${into}`)).state).toBe("CREATED");
  expect(await list(`GET ${into}/restores`, "id")).toEqual(ids);
});

test("a deleted cluster's tables can still be restored to another cluster, and all its databases replace the other's", async () => {
  const { ask, apply, list, fetch, id: source_cluster_id, path } = openCluster(BASIC);
  await ask(`POST ${path}/databases`, { name: "shop" });
  fetch.advance("1d");
  const [backup_id] = await list(`GET ${path}/backups`, "id");
  await ask(`DELETE ${path}`);
  fetch.advance("2d");
  const into = `/clusters/${fetch.seedCluster().id}`;
  await ask(`POST ${into}/databases`, { name: "old" });
  const objects = [{ database: "defaultdb", schema: "public", table: "orders" }];
  for (const body of [
    { type: "TABLE", objects, source_cluster_id },
    { type: "CLUSTER", backup_id },
  ]) {
    expect(await list(`GET ${into}/databases`)).toEqual(["defaultdb", "old"]);
    const restore = await apply(`POST ${into}/restores`, body);
    expect(restore).toMatchObject({ backup_id, status: "PENDING" });
    expect((await ask(`GET ${into}/restores/${restore.id}`)).status).toBe("SUCCESS");
  }
  expect(await list(`GET ${into}/databases`)).toEqual(["defaultdb", "shop"]);
});

const only = (database: string): object => ({ type: "DATABASE", objects: [{ database }] });

test.each<[body: { type?: string }, message: string, status: string]>([
  [only("none"), "the backup does not contain the database none", "UNSPECIFIED"],
  [only("defaultdb"), "the database defaultdb already exists", "UNSPECIFIED"],
  [{ type: "CLUSTER" }, "an injected fault caused the failure", "TENANT_RESTORE_FAILED"],
])("restores.create with %j fails halfway, because %s", async (body, client_error_message, operation_status) => {
  const { ask, apply, list, fetch, path } = openCluster(BASIC);
  fetch.advance("1d");
  await ask(`POST ${path}/databases`, { name: "later" });
  if (body.type === "CLUSTER") fetch.fault({ jobFailed: true });
  const { id } = await apply(`POST ${path}/restores`, body);
  const failed = { status: "FAILED", completion_percent: 0.5, client_error_code: 3, client_error_message };
  expect(await ask(`GET ${path}/restores/${id}`)).toMatchObject(failed);
  expect(await ask(`GET ${path}`)).toMatchObject({ operation_status });
  expect(await list(`GET ${path}/databases`)).toEqual(["defaultdb", "later"]);
});
