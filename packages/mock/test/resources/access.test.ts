import { expect, test } from "vitest";
import { firstKey, ROLES } from "../../src/access/access-key.ts";
import { basicCluster, DELAY, openCloud, readState, role, UNKNOWN } from "../version-2024-09-16.ts";

const MEMBER = role("ORG_MEMBER");
const BOSS = role("ORG_ADMIN");
const AUDITOR = role("AUDITOR");
const SIGNER = {
  name: "signer",
  public_key: "-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----",
  algorithm: "ES256",
  expires_at: "2100-01-01T00:00:00Z",
};

function openOrganization() {
  const cloud = openCloud();
  const { ask } = cloud;
  return {
    ...cloud,
    createFolder: async (name: string, parent_id?: string): Promise<string> =>
      (await ask("POST /folders", { name, parent_id })).resource_id,
    createCluster: async (name: string, parent_id?: string): Promise<string> =>
      (await ask("POST /clusters", basicCluster(name, { parent_id }))).id,
    createAccount: async (name: string): Promise<string> =>
      (await ask("POST /service-accounts", { name, description: "", roles: [] })).id,
  };
}

test("apiKeys.create returns the secret once, and the key has its account's roles until it is deleted", async () => {
  const { ask, list, status, fetch, createKey } = openOrganization();
  const { id, secret, account } = await createKey(role("CLUSTER_DEVELOPER"));
  expect(secret).toMatch(/^CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}$/);
  expect(secret.startsWith(`${id}_`)).toBe(true);
  const { created_at } = await ask(`GET /api-keys/${id}`);
  for (const line of ["GET /api-keys", `GET /api-keys/${id}`]) {
    const shown = JSON.stringify(await ask(line));
    expect([shown.includes(`"${id}"`), shown.includes(secret)]).toEqual([true, false]);
  }
  expect(await list(`GET /api-keys?service_account_id=${account}`, "id")).toEqual([id]);
  const other = fetch.addKey({ organization: "other" }).apiKey;
  expect(await list("GET /api-keys", "id", other)).toHaveLength(1);
  expect(await status(`GET /api-keys/${id}`, undefined, other)).toBe(404);
  expect(await status("GET /clusters", undefined, secret)).toBe(200);
  expect(await status("POST /clusters", basicCluster(), secret)).toBe(403);
  await ask(`DELETE /api-keys/${id}`);
  expect(await status("GET /clusters", undefined, secret)).toBe(401);
  expect(await list("GET /api-keys")).toHaveLength(1);
  expect(await list(`GET /api-keys?pagination.as_of_time=${created_at}`)).toHaveLength(2);
  expect(JSON.stringify(fetch.requests)).not.toContain(secret);
});

test("serviceAccounts.delete deletes the account's API keys; its roles can only be read and removed", async () => {
  const { ask, status, createCluster, createKey } = openOrganization();
  const { secret, account: id } = await createKey(MEMBER, BOSS);
  const path = `/roles/${id}/CLUSTER/${await createCluster("one-cluster")}/CLUSTER_OPERATOR_WRITER`;
  const { roles } = await ask(`POST ${path}`);
  await ask(`DELETE /service-accounts/${id}`, undefined, secret);
  expect(await status("GET /service-accounts", undefined, secret)).toBe(401);
  expect(await status("POST /api-keys", { name: "ci", service_account_id: id })).toBe(400);
  expect(JSON.stringify(await ask("GET /api-keys"))).not.toContain(id);
  expect((await ask(`GET /roles/${id}`)).roles).toEqual(roles);
  expect((await ask(`DELETE ${path}`)).roles).toEqual([MEMBER, BOSS]);
  expect((await ask(`GET /roles/${id}`)).roles).toEqual([MEMBER, BOSS]);
  expect([await status(`POST ${path}`), await status(`DELETE ${path}`)]).toEqual([404, 404]);
  expect(await status(`PUT /roles/${id}`, { roles: [MEMBER] })).toBe(404);
  expect(JSON.stringify(await ask("GET /roles"))).not.toContain(id);
});

test("roles.add, roles.remove and roles.set take effect on the API key's next request", async () => {
  const { ask, status, problem, createKey } = openOrganization();
  const { secret, account } = await createKey(MEMBER);
  const { id: organization } = await ask("GET /organization");
  const path = `/roles/${account}/ORGANIZATION/${organization}/CLUSTER_ADMIN`;
  const mayCreate = async (): Promise<boolean> => (await status("POST /clusters", basicCluster("x"), secret)) !== 403;
  expect(await mayCreate()).toBe(false);
  await ask(`POST ${path}`);
  expect(await mayCreate()).toBe(true);
  await ask(`DELETE ${path}`);
  expect(await mayCreate()).toBe(false);
  const creator = role("CLUSTER_CREATOR");
  expect(await problem(`PUT /roles/${account}`, { roles: [creator] })).toContain("ORG_MEMBER");
  await ask(`PUT /roles/${account}`, { roles: [creator, MEMBER] });
  expect(await mayCreate()).toBe(true);
  for (const roles of [[], null]) expect((await ask(`PUT /roles/${account}`, { roles })).roles).toEqual([MEMBER]);
  for (let times = 0; times < 2; times++) await ask(`POST ${path}`);
  const { grants } = await ask("GET /roles");
  expect(grants.find((grant: { user_id: string }) => grant.user_id === account).roles).toHaveLength(2);
});

test("a role only allows calls on its resource and that resource's contents", async () => {
  const cloud = openOrganization();
  const folder = await cloud.createFolder("payments");
  const inner = await cloud.createFolder("live", folder);
  const ours = await cloud.createCluster("cluster-ours", inner);
  const theirs = await cloud.createCluster("cluster-theirs", folder);
  const outside = await cloud.createCluster("cluster-outside");
  const { secret } = await cloud.createKey(
    ...[role("CLUSTER_ADMIN", "CLUSTER", theirs), role("METRICS_VIEWER", "CLUSTER", theirs)],
    ...[role("CLUSTER_CREATOR", "FOLDER", inner), role("CLUSTER_DEVELOPER", "FOLDER", inner)],
  );
  const names = await cloud.list("GET /clusters?show_inactive=true", "name", secret);
  expect(names).toEqual(["cluster-ours", "cluster-theirs"]);
  for (const [line, status, body] of [
    [`GET /clusters/${ours}`, 200],
    [`GET /clusters/${outside}`, 403],
    [`GET /clusters/${UNKNOWN}`, 404],
    [`DELETE /clusters/${ours}`, 403],
    [`DELETE /clusters/${theirs}`, 200],
    ["POST /clusters", 200, basicCluster("cluster-inner", { parent_id: inner })],
    ["POST /clusters", 403, basicCluster("cluster-root")],
    ["POST /clusters", 403, basicCluster("cluster-outer", { parent_id: folder })],
    ["GET /service-accounts", 403],
    ["GET /invoices", 403],
    ["GET /auditlogevents", 403],
    ["GET /users/persons-by-email?email=moose@example.com", 403],
    ["GET /clusters/available-regions", 200],
  ] as const)
    expect([line, body, await cloud.status(line, body, secret)]).toEqual([line, body, status]);
});

const ON_ORGANIZATION = ["AUDITOR", "BILLING_COORDINATOR", "BILLING_VIEWER", "ORG_ADMIN", "ORG_MEMBER"];

test.each([
  ["CLUSTER", [...ON_ORGANIZATION, "CLUSTER_CREATOR", "FOLDER_ADMIN", "FOLDER_MOVER"]],
  ["FOLDER", ON_ORGANIZATION],
  ["ORGANIZATION", []],
])("on a %s, all roles but %j can be granted", async (type, others) => {
  const { fetch, status, problem, createFolder } = openOrganization();
  const ids: Record<string, string> = { CLUSTER: fetch.seedCluster().id, FOLDER: await createFolder("payments") };
  const { id: user } = fetch.seedUser({ email: "ada@acme.example" });
  for (const name of ROLES) {
    const path = `/roles/${user}/${type}/${ids[type] ?? ""}/${name}`;
    if (!others.includes(name)) expect([name, await status(`POST ${path}`)]).toEqual([name, 200]);
    else expect(await problem(`POST ${path}`)).toBe(`400 invalid argument: ${name} cannot be granted on a ${type}`);
  }
});

test("roles on a deleted cluster or folder can't be granted, and those that were granted are gone", async () => {
  const { ask, fetch, status, createCluster, createFolder, createKey } = openOrganization();
  const [cluster, folder] = [await createCluster("cluster-gone"), await createFolder("payments")];
  const roles = [role("CLUSTER_ADMIN", "CLUSTER", cluster), role("CLUSTER_ADMIN", "FOLDER", folder)];
  const kept = role("CLUSTER_ADMIN", "FOLDER", await createFolder("orders"));
  const { account, secret } = await createKey(...roles, kept);
  const [user, group] = [fetch.seedUser({ email: "ada@acme.example" }).id, fetch.seedGroup({ name: "platform" }).id];
  for (const id of [user, group]) await ask(`PUT /roles/${id}`, { roles: [MEMBER, ...roles, kept] });
  await ask(`DELETE /clusters/${cluster}`);
  await ask(`DELETE /folders/${folder}`);
  for (const id of [account, user, group]) expect((await ask(`GET /roles/${id}`)).roles).toEqual([MEMBER, kept]);
  for (const place of [`CLUSTER/${cluster}`, `FOLDER/${folder}`])
    expect(await status(`POST /roles/${user}/${place}/CLUSTER_ADMIN`)).toBe(404);
  expect(await status(`PUT /roles/${user}`, { roles: [MEMBER, ...roles] })).toBe(400);
  expect(await status(`GET /clusters/${cluster}`, undefined, secret)).toBe(403);
});

test("a creator becomes the admin of each cluster that it creates, unless it already is through a role higher up", async () => {
  const { ask, fetch, createCluster, createFolder, createKey } = openOrganization();
  const folder = await createFolder("payments");
  const inner = await createFolder("live", folder);
  const older = await createCluster("cluster-older");
  const isAdded = async (admin: object, parent_id: string): Promise<boolean> => {
    const { secret, account } = await createKey(role("CLUSTER_CREATOR"), admin);
    const name = `cluster-${fetch.requests.length}`;
    const { id } = await ask("POST /clusters", basicCluster(name, { parent_id }), secret);
    return JSON.stringify(await ask(`GET /roles/${account}`)).includes(id);
  };
  expect(await isAdded(role("CLUSTER_ADMIN", "CLUSTER", older), folder)).toBe(true);
  expect(await isAdded(role("CLUSTER_ADMIN", "FOLDER", inner), folder)).toBe(true);
  expect(await isAdded(role("CLUSTER_ADMIN", "FOLDER", folder), inner)).toBe(false);
  expect(await isAdded(role("CLUSTER_ADMIN"), folder)).toBe(false);
});

test("users and service accounts always have ORG_MEMBER, so you can remove any other role, but not a group's last", async () => {
  const { ask, problem, fetch, createAccount } = openOrganization();
  const account = await createAccount("ci");
  const added = fetch.seedUser({ email: "ada@acme.example" }).id;
  const emails = [{ value: "grace@acme.example", primary: true }];
  const { id: scim } = await ask("POST /scim/v2/Users", { schemas: [], emails });
  for (const id of [account, added, scim]) {
    expect(await ask(`GET /roles/${id}`)).toEqual({ roles: [MEMBER], group_roles: [] });
    await ask(`POST /roles/${id}/ORGANIZATION//CLUSTER_CREATOR`);
    const removed = await ask(`DELETE /roles/${id}/ORGANIZATION//CLUSTER_CREATOR`);
    expect(removed).toEqual({ roles: [MEMBER], group_roles: [] });
    const message = "400 ORG_MEMBER cannot be removed: all users and service accounts have it";
    expect(await problem(`DELETE /roles/${id}/ORGANIZATION//ORG_MEMBER`)).toBe(message);
  }
  expect((await ask(`GET /service-accounts/${account}`)).roles).toEqual([MEMBER]);
  const path = `/roles/${fetch.seedGroup({ name: "auditors" }).id}`;
  expect((await ask(`POST ${path}/ORGANIZATION//AUDITOR`)).roles).toEqual([AUDITOR]);
  expect(await problem(`DELETE ${path}/ORGANIZATION//AUDITOR`)).toBe("400 a group's last role cannot be removed");
  expect(await problem(`PUT ${path}`, { roles: [] })).toBe("400 a group's last role cannot be removed");
});

test("a CLUSTER_ADMIN can grant and revoke roles on its clusters, but not on the organization or on a folder", async () => {
  const { ask, status, fetch, createCluster, createFolder, createKey } = openOrganization();
  const admin = fetch.addKey({ roles: ["CLUSTER_ADMIN"] }).apiKey;
  const [id, folder] = [await createCluster("one-cluster"), await createFolder("payments")];
  const { account } = await createKey(MEMBER);
  const { id: organization } = await ask("GET /organization");
  const add = (path: string): Promise<number> => status(`POST /roles/${account}/${path}`, undefined, admin);
  expect(await add(`CLUSTER/${id}/CLUSTER_DEVELOPER`)).toBe(200);
  expect(await add(`FOLDER/${folder}/FOLDER_MOVER`)).toBe(403);
  expect(await add(`ORGANIZATION/${organization}/ORG_ADMIN`)).toBe(403);
  expect(await add(`CLUSTER/${folder}/CLUSTER_DEVELOPER`)).toBe(404);
  const runner = { name: "runner", description: "" };
  expect(await status("POST /service-accounts", { ...runner, roles: [MEMBER] }, admin)).toBe(200);
  expect(await status("POST /service-accounts", { ...runner, roles: [MEMBER, BOSS] }, admin)).toBe(403);
  const set = (roles: object[], key?: string): Promise<number> => status(`PUT /roles/${account}`, { roles }, key);
  const both = [MEMBER, BOSS];
  expect([await set(both, admin), await set([MEMBER], admin), await set(both)]).toEqual([403, 200, 200]);
  expect([await set(both, admin), await set([MEMBER], admin)]).toEqual([200, 403]);
  const { secret } = await createKey(role("CLUSTER_ADMIN", "CLUSTER", id));
  const monitor = (cluster: string): Promise<number> =>
    status(`POST /roles/${account}/CLUSTER/${cluster}/CLUSTER_MONITOR`, undefined, secret);
  expect([await monitor(id), await monitor(await createCluster("other-one"))]).toEqual([200, 403]);
});

test("an organization can't see another organization's resources", async () => {
  const { ask, list, status, fetch, createCluster, createFolder } = openOrganization();
  const { created_at } = await ask("GET /organization");
  fetch.advance("1h");
  expect((await ask("GET /organization", undefined, fetch.addKey().apiKey)).created_at).toBe(created_at);
  const { apiKey, account } = fetch.addKey({ organization: "other" });
  expect((await ask("GET /organization", undefined, apiKey)).created_at).not.toBe(created_at);
  const [id, folder] = [await createCluster("one-cluster"), await createFolder("payments")];
  const issuer = { issuer_url: "https://idp.example", audience: "crdb" };
  const jwtIssuer = (await ask("POST /jwt-issuers", issuer)).id;
  for (const path of [`clusters/${id}`, `folders/${folder}`, `jwt-issuers/${jwtIssuer}`])
    expect(await status(`GET /${path}`, undefined, apiKey)).toBe(404);
  expect(await status("POST /folders", { name: "theirs", parent_id: folder }, apiKey)).toBe(400);
  expect(await status(`GET /service-accounts/${account}`)).toBe(404);
  for (const path of ["clusters", "folders", "folders/root/contents", "jwt-issuers"])
    expect(await list(`GET /${path}`, "name", apiKey)).toEqual([]);
  expect(await list("GET /service-accounts", "name", apiKey)).toHaveLength(1);
  expect(await status("POST /clusters", basicCluster("one-cluster"), apiKey)).toBe(200);
  expect(await status("POST /jwt-issuers", issuer, apiKey)).toBe(200);
});

test("a FOLDER_ADMIN on one folder can change and grant roles on it and the folders inside it, but on no others", async () => {
  const { list, status, createFolder, createKey } = openOrganization();
  const outer = await createFolder("outer");
  const inner = await createFolder("inner", outer);
  const folders = [outer, inner, await createFolder("innermost", inner), await createFolder("other"), UNKNOWN];
  const { secret, account } = await createKey(role("FOLDER_ADMIN", "FOLDER", inner));
  const statuses: [change: number, grant: number][] = [];
  for (const id of folders)
    statuses.push([
      await status(`PATCH /folders/${id}`, { labels: { team: "shop" } }, secret),
      await status(`POST /roles/${account}/FOLDER/${id}/FOLDER_MOVER`, undefined, secret),
    ]);
  expect(statuses).toEqual([403, 200, 200, 403, 404].map((one) => [one, one]));
  expect(await list("GET /folders", "name", secret)).toEqual(["inner", "innermost"]);
  expect(await list("GET /folders/root/contents", "name", secret)).toEqual([]);
  expect(await list(`GET /folders/${inner}/contents`, "name", secret)).toEqual(["innermost"]);
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
  const group_roles = [{ role: role("BILLING_VIEWER"), group_names: ["payments"] }];
  expect(await ask(`GET /roles/${id}`)).toEqual({ roles: [MEMBER], group_roles });
  const { name } = fetch.seedCluster();
  const creator_id = firstKey(readState(fetch))?.account;
  expect((await ask("GET /clusters")).clusters).toMatchObject([{ name, creator_id }]);
  expect(fetch.seedCluster({ organization: "other" }).creator_id).toBe("");
});

test("restores.create rejects a source cluster on which the caller has no role", async () => {
  const { fetch, list, status, createKey } = openOrganization();
  const [into, from] = [fetch.seedCluster().id, fetch.seedCluster().id];
  const [backup_id] = await list(`GET /clusters/${from}/backups`, "id");
  const { secret } = await createKey(role("CLUSTER_ADMIN", "CLUSTER", into));
  for (const source of [{ source_cluster_id: from }, { backup_id }]) {
    const restore = { type: "CLUSTER", ...source };
    expect(await status(`POST /clusters/${into}/restores`, restore, secret)).toBe(404);
    expect(await status(`POST /clusters/${into}/restores`, restore)).toBe(200);
    fetch.advance(DELAY);
  }
});

test("roles.list returns service accounts and users by id, with their groups' roles; changes of roles need ids of the right type", async () => {
  const { ask, problem, status, fetch } = openCloud();
  fetch.addKey({ organization: "other" });
  const { id } = fetch.seedUser({ email: "ada@acme.example" });
  const ids = [fetch.addKey().account, fetch.addKey().account, id];
  fetch.seedGroup({ name: "payments", members: [String(ids[0])], roles: ["BILLING_VIEWER"] });
  const { grants, user_group_grants } = await ask("GET /roles");
  const first = firstKey(readState(fetch))?.account;
  expect(grants.map(({ user_id }: { user_id: string }) => user_id)).toEqual([first, ...ids].sort());
  const group_roles = [{ role: role("BILLING_VIEWER"), group_names: ["payments"] }];
  expect(user_group_grants).toEqual([{ user_id: ids[0], group_roles }]);
  const roles = [MEMBER, role("BILLING_VIEWER")];
  const elsewhere = [...roles, role("CLUSTER_ADMIN", "CLUSTER", "none")];
  const message = "400 invalid argument: roles.2.resource.id: is not the id of a CLUSTER";
  expect(await problem(`PUT /roles/${id}`, { roles: elsewhere })).toBe(message);
  expect(await status(`POST /roles/${id}/ORGANIZATION/${id}/ORG_ADMIN`)).toBe(404);
  for (const line of ["GET /roles/moose", "DELETE /roles/moose/ORGANIZATION//CLUSTER_CREATOR"])
    expect(await problem(line)).toBe("400 invalid argument: invalid userId");
  expect((await ask("GET /users/persons-by-email?email=ADA@acme.example")).user.id).toBe(id);
});

test("an error without details has no such field, and the key is checked first", async () => {
  const { call, problem, fetch } = openCloud();
  for (const line of ["GET /moose", "PATCH /clusters"]) {
    expect(await problem(line, undefined, "")).toMatch(/^401 missing authorization header/);
    expect(await problem(line, undefined, "CCDB1_nobody")).toMatch(/^401 invalid secret provided in authorization/);
  }
  const { id } = fetch.seedCluster({ locked: true });
  const developer = fetch.addKey({ roles: ["CLUSTER_DEVELOPER"] }).apiKey;
  const replies = [
    await call("GET /clusters", undefined, ""),
    await call("GET /invoices", undefined, developer),
    await call(`GET /clusters/${UNKNOWN}`),
    await call("GET /moose"),
    await call("PATCH /clusters"),
    await call("POST /folders", { name: "payments" }).then(() => call("POST /folders", { name: "payments" })),
    await call(`PATCH /clusters/${id}`, { labels: {} }),
  ];
  expect(replies.map(({ status }) => status)).toEqual([401, 403, 404, 404, 405, 409, 503]);
  for (const { body } of replies) expect(Object.keys(body)).toEqual(["code", "message"]);
});

test("a credential belongs to one account, and no response contains its public key; they are listed oldest first and filtered by status", async () => {
  const { ask, list, problem, status, createAccount } = openOrganization();
  const [one, other] = [await createAccount("one"), await createAccount("other")];
  const created = await ask(`POST /service-accounts/${one}/credentials`, SIGNER);
  expect(created).toMatchObject({ service_account_id: one, client_id: expect.stringMatching(/^crl-sa_[a-z0-9]{6}$/) });
  expect(JSON.stringify(created)).not.toContain("PUBLIC KEY");
  expect((await ask(`GET /service-accounts/${one}/credentials`)).credentials).toEqual([created]);
  expect(await list(`GET /service-accounts/${other}/credentials`)).toEqual([]);
  expect(await ask(`DELETE /service-accounts/${one}/credentials/${created.id}`)).toEqual(created);
  for (const change of [{ public_key: "AA==" }, { expires_at: "2020-01-01T00:00:00Z" }])
    expect(await problem(`POST /service-accounts/${one}/credentials`, { ...SIGNER, ...change })).toContain(
      `400 invalid argument: ${Object.keys(change)}: must be `,
    );
  expect(await status(`GET /service-accounts/${UNKNOWN}/credentials`)).toBe(404);
  expect(await status(`POST /service-accounts/${UNKNOWN}/credentials`, SIGNER)).toBe(404);
  const path = `/service-accounts/${one}/credentials`;
  for (const name of ["b", "a"]) await ask(`POST ${path}`, { ...SIGNER, name });
  for (const [query, names] of [
    ["", ["b", "a"]],
    ["?pagination.sort_order=DESC", ["a", "b"]],
    ["?status_filter=ACTIVE", ["b", "a"]],
    ["?status_filter=DISABLED", []],
  ])
    expect(await list(`GET ${path}${query}`)).toEqual(names);
});

test("serviceAccounts.list filters by name, ignoring case, and by role, even if the role comes from a group", async () => {
  const { ask, list, createAccount } = openOrganization();
  const [one] = [await createAccount("One"), await createAccount("other")];
  const group = await ask("POST /scim/v2/Groups", { schemas: [], displayName: "auditors", members: [{ value: one }] });
  await ask(`PUT /roles/${group.id}`, { roles: [AUDITOR] });
  for (const [query, names] of [
    ["service_account_name=oNE", ["One"]],
    ["service_account_name=on", []],
    ["roles=AUDITOR&service_account_name=one", ["One"]],
    ["roles=FOLDER_MOVER&roles=ORG_MEMBER&service_account_name=other", ["other"]],
    ["roles=AUDITOR&service_account_name=other", []],
  ])
    expect(await list(`GET /service-accounts?${query}`)).toEqual(names);
  const last = (await list("GET /service-accounts", "created_at")).at(-1);
  const earlier = await list(`GET /service-accounts?pagination.as_of_time=${last}`, "group_roles");
  expect(earlier).toEqual([[], [], []]);
});
