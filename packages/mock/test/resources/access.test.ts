import { expect, test } from "vitest";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";
import { readState } from "../read-state.ts";
import { basicCluster, DELAY, openCloud, type TestCloud } from "../version-2024-09-16.ts";

const ORGANIZATION = { type: "ORGANIZATION" };

interface Role {
  readonly name: string;
  readonly resource: { readonly type: string; readonly id?: string };
}

async function createKey(
  { ask }: TestCloud,
  roles: readonly Role[],
): Promise<{ id: string; secret: string; account: string }> {
  const account = await ask("POST /service-accounts", { name: "deployer", description: "", roles });
  const { api_key, secret } = await ask("POST /api-keys", { name: "ci", service_account_id: account.id });
  return { id: api_key.id, secret, account: account.id };
}

test("apiKeys.create returns the secret once, and the key has its account's roles until it is deleted", async () => {
  const cloud = openCloud();
  const { ask, call, fetch } = cloud;
  const { id, secret, account } = await createKey(cloud, [{ name: "CLUSTER_DEVELOPER", resource: ORGANIZATION }]);
  expect(secret).toMatch(/^CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}$/);
  expect(secret.startsWith(`${id}_`)).toBe(true);
  const { created_at } = await ask(`GET /api-keys/${id}`);
  for (const line of ["GET /api-keys", `GET /api-keys/${id}`]) {
    const shown = JSON.stringify(await ask(line));
    expect([shown.includes(`"${id}"`), shown.includes(secret)]).toEqual([true, false]);
  }
  const listed = async (query: string, key?: string): Promise<string[]> =>
    (await ask(`GET /api-keys${query}`, undefined, key)).api_keys.map((one: { id: string }) => one.id);
  expect(await listed(`?service_account_id=${account}`)).toEqual([id]);
  const other = fetch.addKey({ organization: "other" }).apiKey;
  expect(await listed("", other)).toHaveLength(1);
  expect((await call(`GET /api-keys/${id}`, undefined, other)).status).toBe(404);
  expect((await call("GET /clusters", undefined, secret)).status).toBe(200);
  expect((await call("POST /clusters", basicCluster(), secret)).status).toBe(403);
  expect((await ask(`PATCH /api-keys/${id}`, { name: "cd" })).name).toBe("cd");
  await ask(`DELETE /api-keys/${id}`);
  expect((await call("GET /clusters", undefined, secret)).status).toBe(401);
  expect((await call(`GET /api-keys/${id}`)).status).toBe(404);
  expect(await listed("")).toHaveLength(1);
  expect(await listed(`?pagination.as_of_time=${created_at}`)).toHaveLength(2);
  expect(JSON.stringify(fetch.requests)).not.toContain(secret);
});

test("serviceAccounts.delete deletes the account's API keys", async () => {
  const cloud = openCloud();
  const { secret, account } = await createKey(cloud, [{ name: "ORG_ADMIN", resource: ORGANIZATION }]);
  expect((await cloud.call("GET /service-accounts", undefined, secret)).status).toBe(200);
  await cloud.ask(`DELETE /service-accounts/${account}`, undefined, secret);
  expect((await cloud.call("GET /service-accounts", undefined, secret)).status).toBe(401);
  for (const line of [`GET /service-accounts/${account}`, `DELETE /service-accounts/${account}`])
    expect((await cloud.call(line)).status).toBe(404);
  expect((await cloud.call("POST /api-keys", { name: "ci", service_account_id: account })).status).toBe(400);
  expect(JSON.stringify(await cloud.ask("GET /api-keys"))).not.toContain(account);
});

test("a deleted service account's roles can still be read and removed, but not changed otherwise", async () => {
  const { ask, call } = openCloud();
  const member = { name: "ORG_MEMBER", resource: ORGANIZATION };
  const { id } = await ask("POST /service-accounts", { name: "robot", description: "", roles: [member] });
  const { id: cluster } = await ask("POST /clusters", basicCluster());
  const role = `/roles/${id}/CLUSTER/${cluster}/CLUSTER_OPERATOR_WRITER`;
  const { roles } = await ask(`POST ${role}`);
  await ask(`DELETE /service-accounts/${id}`);
  expect((await ask(`GET /roles/${id}`)).roles).toEqual(roles);
  expect((await ask(`DELETE ${role}`)).roles).toEqual([member]);
  expect((await ask(`GET /roles/${id}`)).roles).toEqual([member]);
  for (const [line, body] of [[`POST ${role}`], [`DELETE ${role}`], [`PUT /roles/${id}`, { roles: [member] }]] as const)
    expect((await call(line, body)).status).toBe(404);
  expect(JSON.stringify(await ask("GET /roles"))).not.toContain(id);
});

test("serviceAccounts.update changes only the fields in the body", async () => {
  const cloud = openCloud();
  const { account } = await createKey(cloud, [{ name: "ORG_MEMBER", resource: ORGANIZATION }]);
  const changed = await cloud.ask(`PATCH /service-accounts/${account}`, { description: "Deploys from CI" });
  expect(changed).toMatchObject({ name: "deployer", description: "Deploys from CI", creator_name: "mock" });
});

test("roles.add, roles.remove and roles.set take effect on the API key's next request", async () => {
  const cloud = openCloud();
  const { ask, call } = cloud;
  const { secret, account } = await createKey(cloud, [{ name: "ORG_MEMBER", resource: ORGANIZATION }]);
  const { id: organization } = await ask("GET /organization");
  const role = `/roles/${account}/ORGANIZATION/${organization}/CLUSTER_ADMIN`;
  const mayCreate = async (): Promise<boolean> =>
    (await call("POST /clusters", basicCluster("x"), secret)).status !== 403;
  expect(await mayCreate()).toBe(false);
  expect((await ask(`POST ${role}`)).roles.map(({ name }: { name: string }) => name)).toEqual([
    "ORG_MEMBER",
    "CLUSTER_ADMIN",
  ]);
  expect(await mayCreate()).toBe(true);
  await ask(`DELETE ${role}`);
  expect([await mayCreate(), (await call(`DELETE ${role}`)).status]).toEqual([false, 404]);
  const roles = [{ name: "CLUSTER_CREATOR", resource: ORGANIZATION }];
  expect((await call(`PUT /roles/${account}`, { roles })).body.message).toContain("ORG_MEMBER");
  await ask(`PUT /roles/${account}`, { roles: [...roles, { name: "ORG_MEMBER", resource: ORGANIZATION }] });
  expect(await mayCreate()).toBe(true);
  expect((await ask(`PUT /roles/${account}`, { roles: [] })).roles).toEqual([
    { name: "ORG_MEMBER", resource: ORGANIZATION },
  ]);
  for (let times = 0; times < 2; times++) await ask(`POST ${role}`);
  const { grants } = await ask("GET /roles");
  expect(grants.find((grant: { user_id: string }) => grant.user_id === account).roles).toHaveLength(2);
});

test("a role only allows calls on its resource and that resource's contents", async () => {
  const cloud = openCloud();
  const { ask, call } = cloud;
  const folder = (await ask("POST /folders", { name: "payments" })).resource_id;
  const inner = (await ask("POST /folders", { name: "live", parent_id: folder })).resource_id;
  const [ours, theirs, outside] = [
    await ask("POST /clusters", basicCluster("cluster-ours", { parent_id: inner })),
    await ask("POST /clusters", basicCluster("cluster-theirs", { parent_id: folder })),
    await ask("POST /clusters", basicCluster("cluster-outside")),
  ];
  const { secret } = await createKey(cloud, [
    { name: "CLUSTER_ADMIN", resource: { type: "CLUSTER", id: theirs.id } },
    { name: "CLUSTER_CREATOR", resource: { type: "FOLDER", id: inner } },
    { name: "CLUSTER_DEVELOPER", resource: { type: "FOLDER", id: inner } },
  ]);
  const status = async (line: string, body?: unknown): Promise<number> => (await call(line, body, secret)).status;
  const names = (await ask("GET /clusters?show_inactive=true", undefined, secret)).clusters.map(
    (one: { name: string }) => one.name,
  );
  expect(names).toEqual(["cluster-ours", "cluster-theirs"]);
  expect(await status(`GET /clusters/${ours.id}`)).toBe(200);
  expect(await status(`GET /clusters/${outside.id}`)).toBe(403);
  expect(await status(`DELETE /clusters/${ours.id}`)).toBe(403);
  expect(await status(`DELETE /clusters/${theirs.id}`)).toBe(200);
  expect(await status("POST /clusters", basicCluster("cluster-inner", { parent_id: inner }))).toBe(200);
  expect(await status("POST /clusters", basicCluster("cluster-root"))).toBe(403);
  expect(await status("POST /clusters", basicCluster("cluster-outer", { parent_id: folder }))).toBe(403);
  expect(await status("GET /service-accounts")).toBe(403);
  expect(await status("GET /clusters/available-regions")).toBe(200);
});

test.each(["invoices", "auditlogevents", "users/persons-by-email?email=moose@example.com"])(
  "a role on a cluster doesn't allow GET /%s",
  async (path) => {
    const cloud = openCloud();
    const { id } = await cloud.ask("POST /clusters", basicCluster());
    const names = ["CLUSTER_ADMIN", "ORG_ADMIN"];
    const ask = async (resource: { type: string; id?: string }): Promise<number> => {
      const roles = names.map((name) => ({ name, resource }));
      const { secret } = await createKey(cloud, roles);
      return (await cloud.call(`GET /${path}`, undefined, secret)).status;
    };
    expect([await ask({ type: "CLUSTER", id }), await ask(ORGANIZATION)]).toEqual([403, 200]);
  },
);

test("a creator becomes the admin of each cluster that it creates, unless it already is through a role higher up", async () => {
  const cloud = openCloud();
  const { ask } = cloud;
  const folder = (await ask("POST /folders", { name: "payments" })).resource_id;
  const inner = (await ask("POST /folders", { name: "live", parent_id: folder })).resource_id;
  const older = await ask("POST /clusters", basicCluster("cluster-older"));
  const creator = { name: "CLUSTER_CREATOR", resource: ORGANIZATION };
  const isAdded = async (admin: Role["resource"], parent_id: string): Promise<boolean> => {
    const { secret, account } = await createKey(cloud, [creator, { name: "CLUSTER_ADMIN", resource: admin }]);
    const { id } = await ask(
      "POST /clusters",
      basicCluster(`cluster-${cloud.fetch.requests.length}`, { parent_id }),
      secret,
    );
    return JSON.stringify(await ask(`GET /roles/${account}`)).includes(id);
  };
  expect(await isAdded({ type: "CLUSTER", id: older.id }, folder)).toBe(true);
  expect(await isAdded({ type: "FOLDER", id: inner }, folder)).toBe(true);
  expect(await isAdded({ type: "FOLDER", id: folder }, inner)).toBe(false);
  expect(await isAdded(ORGANIZATION, folder)).toBe(false);
});

test("users and service accounts always have ORG_MEMBER, so you can remove any other role", async () => {
  const { ask, call, fetch } = openCloud();
  const { id: account } = await ask("POST /service-accounts", { name: "ci", description: "", roles: [] });
  const added = fetch.seedUser({ email: "ada@acme.example" }).id;
  const schemas = ["urn:ietf:params:scim:schemas:core:2.0:User"];
  const emails = [{ value: "grace@acme.example", primary: true }];
  const users = "http://cloud.invalid/api/scim/v2/Users";
  const headers = { authorization: `Bearer ${fetch.apiKey}` };
  const created = await fetch(users, { method: "POST", headers, body: JSON.stringify({ schemas, emails }) });
  const { id: scim } = await created.json();
  const member = { name: "ORG_MEMBER", resource: ORGANIZATION };
  for (const id of [account, added, scim]) {
    expect(await ask(`GET /roles/${id}`)).toEqual({ roles: [member], group_roles: [] });
    await ask(`POST /roles/${id}/ORGANIZATION//CLUSTER_CREATOR`);
    expect(await ask(`DELETE /roles/${id}/ORGANIZATION//CLUSTER_CREATOR`)).toEqual({
      roles: [member],
      group_roles: [],
    });
    expect(await call(`DELETE /roles/${id}/ORGANIZATION//ORG_MEMBER`)).toMatchObject({
      status: 400,
      body: { message: "ORG_MEMBER cannot be removed: all users and service accounts have it" },
    });
  }
  expect((await ask(`GET /service-accounts/${account}`)).roles).toEqual([member]);
});

test("a CLUSTER_ADMIN can grant roles on clusters, but not on the organization or on a folder", async () => {
  const cloud = openCloud();
  const { ask, call, fetch } = cloud;
  const admin = fetch.addKey({ roles: ["CLUSTER_ADMIN"] }).apiKey;
  const { id } = await ask("POST /clusters", basicCluster());
  const { resource_id: folder } = await ask("POST /folders", { name: "payments" });
  const { account } = await createKey(cloud, [{ name: "ORG_MEMBER", resource: ORGANIZATION }]);
  const { id: organization } = await ask("GET /organization");
  const add = async (path: string): Promise<number> =>
    (await call(`POST /roles/${account}/${path}`, undefined, admin)).status;
  expect(await add(`CLUSTER/${id}/CLUSTER_DEVELOPER`)).toBe(200);
  expect(await add(`FOLDER/${folder}/FOLDER_MOVER`)).toBe(403);
  expect(await add(`ORGANIZATION/${organization}/ORG_ADMIN`)).toBe(403);
  expect(await add(`CLUSTER/${folder}/CLUSTER_DEVELOPER`)).toBe(404);
  const roles = [{ name: "ORG_MEMBER", resource: ORGANIZATION }];
  const member = { name: "runner", description: "", roles };
  expect((await call("POST /service-accounts", member, admin)).status).toBe(200);
  const boss = { ...member, roles: [...roles, { name: "ORG_ADMIN", resource: ORGANIZATION }] };
  expect((await call("POST /service-accounts", boss, admin)).status).toBe(403);
});

test("a FOLDER_ADMIN on one folder can only grant roles on that folder", async () => {
  const cloud = openCloud();
  const { ask, call } = cloud;
  const { resource_id: one } = await ask("POST /folders", { name: "one" });
  const { resource_id: other } = await ask("POST /folders", { name: "other" });
  const admin = await createKey(cloud, [{ name: "FOLDER_ADMIN", resource: { type: "FOLDER", id: one } }]);
  const add = async (id: string): Promise<number> =>
    (await call(`POST /roles/${admin.account}/FOLDER/${id}/FOLDER_MOVER`, undefined, admin.secret)).status;
  expect([await add(one), await add(other)]).toEqual([200, 403]);
});

test("a CLUSTER_ADMIN on one cluster can only grant roles on that cluster", async () => {
  const cloud = openCloud();
  const { ask, call } = cloud;
  const [one, other] = [
    await ask("POST /clusters", basicCluster("cluster-one")),
    await ask("POST /clusters", basicCluster("cluster-other")),
  ];
  const admin = await createKey(cloud, [{ name: "CLUSTER_ADMIN", resource: { type: "CLUSTER", id: one.id } }]);
  const add = async (id: string): Promise<number> =>
    (await call(`POST /roles/${admin.account}/CLUSTER/${id}/CLUSTER_MONITOR`, undefined, admin.secret)).status;
  expect([await add(one.id), await add(other.id)]).toEqual([200, 403]);
});

test("an organization can't see another organization's resources", async () => {
  const { ask, call, fetch } = openCloud();
  const { created_at } = await ask("GET /organization");
  fetch.advance("1h");
  expect((await ask("GET /organization", undefined, fetch.addKey().apiKey)).created_at).toBe(created_at);
  const { apiKey, account } = fetch.addKey({ organization: "other" });
  expect((await ask("GET /organization", undefined, apiKey)).created_at).not.toBe(created_at);
  const { id } = await ask("POST /clusters", basicCluster());
  const { resource_id: folder } = await ask("POST /folders", { name: "payments" });
  for (const path of [`clusters/${id}`, `folders/${folder}`]) {
    expect((await call(`GET /${path}`, undefined, apiKey)).status).toBe(404);
  }
  expect((await call("POST /folders", { name: "theirs", parent_id: folder }, apiKey)).status).toBe(400);
  expect((await call(`GET /service-accounts/${account}`)).status).toBe(404);
  expect((await ask("GET /folders", undefined, apiKey)).folders).toEqual([]);
  expect((await ask("GET /service-accounts", undefined, apiKey)).service_accounts).toHaveLength(1);
  expect((await ask("GET /folders/root/contents", undefined, apiKey)).resources).toEqual([]);
  expect((await call("POST /clusters", basicCluster(), apiKey)).status).toBe(200);
});

test("addKey() rejects an unknown role", () => {
  expect(() => createMockFetch({ keys: [{ roles: ["READ" as never] }] })).toThrow(
    'roles: expected AUDITOR or BILLING_COORDINATOR or BILLING_VIEWER or CLUSTER_ADMIN or CLUSTER_CREATOR or CLUSTER_DATA_ACCESSOR or CLUSTER_DEVELOPER or CLUSTER_MONITOR or CLUSTER_OPERATOR_WRITER or FOLDER_ADMIN or FOLDER_MOVER or METRICS_VIEWER or ORG_ADMIN or ORG_MEMBER, got "READ"',
  );
});

test("a FOLDER_ADMIN on one folder can change that folder's contents, but not those of other folders", async () => {
  const cloud = openCloud();
  const { ask, call } = cloud;
  const { resource_id: outer } = await ask("POST /folders", { name: "outer" });
  const { resource_id: inner } = await ask("POST /folders", { name: "inner", parent_id: outer });
  const { resource_id: innermost } = await ask("POST /folders", { name: "innermost", parent_id: inner });
  const { resource_id: other } = await ask("POST /folders", { name: "other" });
  const { secret } = await createKey(cloud, [{ name: "FOLDER_ADMIN", resource: { type: "FOLDER", id: inner } }]);
  const statuses: number[] = [];
  for (const id of [outer, inner, innermost, other])
    statuses.push((await call(`PATCH /folders/${id}`, { labels: { team: "shop" } }, secret)).status);
  expect(statuses).toEqual([403, 200, 200, 403]);
  const listed = async (path: string): Promise<string[]> =>
    Object.values<{ name: string }[]>(await ask(`GET /folders${path}`, undefined, secret))[0]?.map(
      ({ name }) => name,
    ) ?? [];
  expect(await listed("")).toEqual(["inner", "innermost"]);
  expect([await listed("/root/contents"), await listed(`/${inner}/contents`)]).toEqual([[], ["innermost"]]);
  expect((await call("PATCH /folders/00000000-0000-4000-8000-000000000000", {}, secret)).status).toBe(404);
});

test("seeded users, groups and clusters belong to the first key's organization by default, and need unique names there", async () => {
  const { ask, fetch } = openCloud({ keys: [{ organization: "acme" }] });
  const email = "ada@acme.example";
  const { id } = fetch.seedUser({ email });
  fetch.seedGroup({ name: "payments", members: [id], roles: ["BILLING_VIEWER"] });
  fetch.seedGroup({ name: "empty" });
  expect(() => fetch.seedUser({ email })).toThrow(`users: "${email}" already exists`);
  expect(() => fetch.seedGroup({ name: "payments" })).toThrow('groups: "payments" already exists');
  expect(fetch.seedUser({ email, organization: "other" }).id).not.toBe(id);
  fetch.seedGroup({ name: "payments", organization: "other" });
  const role = { name: "BILLING_VIEWER", resource: ORGANIZATION };
  expect(await ask(`GET /roles/${id}`)).toEqual({
    roles: [{ name: "ORG_MEMBER", resource: ORGANIZATION }],
    group_roles: [{ role, group_names: ["payments"] }],
  });
  const { name } = fetch.seedCluster();
  expect((await ask("GET /clusters")).clusters).toMatchObject([
    { name, creator_id: readState(fetch).keys[0]?.account },
  ]);
  expect(fetch.seedCluster({ organization: "other" }).creator_id).toBe("");
});

test("restores.create rejects a source cluster on which the caller has no role", async () => {
  const cloud = openCloud();
  const { fetch, ask, call } = cloud;
  const [into, from] = [fetch.seedCluster().id, fetch.seedCluster().id];
  const [backup] = (await ask(`GET /clusters/${from}/backups`)).backups;
  const { secret } = await createKey(cloud, [{ name: "CLUSTER_ADMIN", resource: { type: "CLUSTER", id: into } }]);
  for (const source of [{ source_cluster_id: from }, { backup_id: backup.id }]) {
    const restore = { type: "CLUSTER", ...source };
    expect((await call(`POST /clusters/${into}/restores`, restore, secret)).status).toBe(404);
    expect((await call(`POST /clusters/${into}/restores`, restore)).status).toBe(200);
    fetch.advance(DELAY);
  }
});

test("roles.list returns the organization's service accounts and users, sorted by id, with the roles from their groups", async () => {
  const { ask, fetch } = openCloud();
  fetch.addKey({ organization: "other" });
  const ids = [fetch.addKey().account, fetch.addKey().account, fetch.seedUser({ email: "ada@acme.example" }).id];
  fetch.seedGroup({ name: "payments", members: [String(ids[0])], roles: ["BILLING_VIEWER"] });
  const { grants, user_group_grants } = await ask("GET /roles");
  const first = readState(fetch).keys[0]?.account;
  expect(grants.map(({ user_id }: { user_id: string }) => user_id)).toEqual([first, ...ids].sort());
  const role = { name: "BILLING_VIEWER", resource: ORGANIZATION };
  expect(user_group_grants).toEqual([{ user_id: ids[0], group_roles: [{ role, group_names: ["payments"] }] }]);
});

test("roles.set only adds and removes roles that the caller may grant and revoke", async () => {
  const cloud = openCloud();
  const { call, fetch } = cloud;
  const admin = fetch.addKey({ roles: ["CLUSTER_ADMIN"] }).apiKey;
  const member = { name: "ORG_MEMBER", resource: ORGANIZATION };
  const boss = { name: "ORG_ADMIN", resource: ORGANIZATION };
  const { account } = await createKey(cloud, [member]);
  const set = async (roles: readonly Role[], key?: string): Promise<number> =>
    (await call(`PUT /roles/${account}`, { roles }, key)).status;
  expect([await set([member, boss], admin), await set([member], admin), await set([member, boss])]).toEqual([
    403, 200, 200,
  ]);
  expect([await set([member, boss], admin), await set([member], admin)]).toEqual([200, 403]);
});

test("roles.set sets a user's roles", async () => {
  const { ask, call, fetch } = openCloud();
  fetch.seedUser({ email: "grace@acme.example" });
  const { id } = fetch.seedUser({ email: "ada@acme.example" });
  const roles = ["ORG_MEMBER", "BILLING_VIEWER"].map((name) => ({ name, resource: ORGANIZATION }));
  expect(await ask(`PUT /roles/${id}`, { roles })).toEqual({ roles, group_roles: [] });
  expect(await ask(`GET /roles/${id}`)).toEqual({ roles, group_roles: [] });
  const elsewhere = [...roles, { name: "CLUSTER_ADMIN", resource: { type: "CLUSTER", id: "none" } }];
  const { body } = await call(`PUT /roles/${id}`, { roles: elsewhere });
  expect(body.message).toBe("invalid argument: roles.2.resource.id: is not the id of a CLUSTER");
  expect((await call(`POST /roles/${id}/ORGANIZATION/${id}/ORG_ADMIN`)).status).toBe(404);
  expect((await ask("GET /users/persons-by-email?email=ADA@acme.example")).user.id).toBe(id);
});

test("without a valid key, an unknown path or method is 401, not 404 or 405", async () => {
  const { call } = openCloud();
  for (const [line, status] of [
    ["GET /moose", 404],
    ["PATCH /clusters", 405],
  ] as const) {
    expect((await call(line)).status).toBe(status);
    expect(await call(line, undefined, "")).toMatchObject({
      status: 401,
      body: { code: 16, message: expect.stringMatching(/^missing authorization header/) },
    });
    expect(await call(line, undefined, "CCDB1_nobody_knows")).toMatchObject({
      status: 401,
      body: { message: expect.stringMatching(/^invalid secret provided in authorization header/) },
    });
  }
});

test("an error without details has no such field, whatever its status", async () => {
  const { call, fetch } = openCloud();
  const { id } = fetch.seedCluster({ locked: true });
  const developer = fetch.addKey({ roles: ["CLUSTER_DEVELOPER"] }).apiKey;
  const replies = [
    await call("GET /clusters", undefined, ""),
    await call("GET /invoices", undefined, developer),
    await call("GET /clusters/00000000-0000-4000-8000-000000000000"),
    await call("PATCH /clusters"),
    await call("POST /folders", { name: "payments" }).then(() => call("POST /folders", { name: "payments" })),
    await call(`PATCH /clusters/${id}`, { labels: {} }),
  ];
  expect(replies.map(({ status }) => status)).toEqual([401, 403, 404, 405, 409, 503]);
  for (const { body } of replies) expect(Object.keys(body)).toEqual(["code", "message"]);
});

test("roles of a user whose id isn't a UUID are rejected with the service's words", async () => {
  const { call } = openCloud();
  for (const line of ["GET /roles/moose", "DELETE /roles/moose/ORGANIZATION//CLUSTER_CREATOR"]) {
    const { status, body } = await call(line);
    expect([status, body.message]).toEqual([400, "invalid argument: invalid userId"]);
  }
});
