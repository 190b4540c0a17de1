import { expect, test } from "vitest";
import { openCloud } from "../version-2024-09-16.ts";

const ROLES = [{ name: "ORG_MEMBER", resource: { type: "ORGANIZATION" } }];
const SIGNER = {
  name: "signer",
  public_key: "-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----",
  algorithm: "ES256",
  expires_at: "2100-01-01T00:00:00Z",
};

async function openAccounts() {
  const cloud = openCloud();
  const create = async (name: string): Promise<string> =>
    (await cloud.ask("POST /service-accounts", { name, description: "", roles: ROLES })).id;
  return { ...cloud, create };
}

test("a credential belongs to one service account, and no response contains its public key", async () => {
  const { ask, create } = await openAccounts();
  const [one, other] = [await create("one"), await create("other")];
  const created = await ask(`POST /service-accounts/${one}/credentials`, SIGNER);
  expect(created).toMatchObject({ service_account_id: one, client_id: expect.stringMatching(/^crl-sa_[a-z0-9]{6}$/) });
  expect(JSON.stringify(created)).not.toContain("PUBLIC KEY");
  expect((await ask(`GET /service-accounts/${one}/credentials`)).credentials).toEqual([created]);
  expect((await ask(`GET /service-accounts/${other}/credentials`)).credentials).toEqual([]);
  expect(await ask(`DELETE /service-accounts/${one}/credentials/${created.id}`)).toEqual(created);
  expect((await ask(`GET /service-accounts/${one}/credentials`)).credentials).toEqual([]);
});

test("credentials are listed oldest first, and filtered by status", async () => {
  const { ask, create } = await openAccounts();
  const path = `/service-accounts/${await create("one")}/credentials`;
  for (const name of ["b", "a"]) await ask(`POST ${path}`, { ...SIGNER, name });
  const list = async (query: string): Promise<string[]> =>
    (await ask(`GET ${path}${query}`)).credentials.map(({ name }: { name: string }) => name);
  expect(await list("")).toEqual(["b", "a"]);
  expect(await list("?pagination.sort_order=DESC")).toEqual(["a", "b"]);
  expect(await list("?status_filter=ACTIVE")).toEqual(["b", "a"]);
  expect(await list("?status_filter=DISABLED")).toEqual([]);
});

test.each([
  ["a key that is not in PEM format", { public_key: "AA==" }, /public_key/],
  ["a time in the past", { expires_at: "2020-01-01T00:00:00Z" }, /expires_at/],
])("serviceAccounts.credentials.create rejects %s", async (_, change, message) => {
  const { call, create } = await openAccounts();
  const { status, body } = await call(`POST /service-accounts/${await create("one")}/credentials`, {
    ...SIGNER,
    ...change,
  });
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringMatching(message)]);
});

test("a request for a missing service account or credential gets a 404", async () => {
  const { call, create } = await openAccounts();
  const missing = "00000000-0000-4000-8000-000000000000";
  expect((await call(`GET /service-accounts/${missing}/credentials`)).status).toBe(404);
  expect((await call(`POST /service-accounts/${missing}/credentials`, SIGNER)).status).toBe(404);
  const account = await create("one");
  expect((await call(`DELETE /service-accounts/${account}/credentials/${missing}`)).status).toBe(404);
});

test("serviceAccounts.list filters by name, ignoring case, and by role, even if the role comes from a group", async () => {
  const { ask, create, fetch } = await openAccounts();
  const [one] = [await create("One"), await create("other")];
  const scim = (method: string, path: string, body: object): Promise<{ id: string }> =>
    fetch(`http://cloud.invalid/api/scim/v2/${path}`, {
      method,
      headers: { authorization: `Bearer ${fetch.apiKey}` },
      body: JSON.stringify(body),
    }).then((response) => response.json());
  const group = await scim("POST", "Groups", { schemas: [], displayName: "auditors", members: [{ value: one }] });
  await ask(`PUT /roles/${group.id}`, { roles: [{ name: "AUDITOR", resource: { type: "ORGANIZATION" } }] });
  const list = async (query: string): Promise<string[]> =>
    (await ask(`GET /service-accounts?${query}`)).service_accounts.map(({ name }: { name: string }) => name);
  expect(await list("service_account_name=oNE")).toEqual(["One"]);
  expect(await list("service_account_name=on")).toEqual([]);
  expect(await list("roles=AUDITOR&service_account_name=one")).toEqual(["One"]);
  expect(await list("roles=FOLDER_MOVER&roles=ORG_MEMBER&service_account_name=other")).toEqual(["other"]);
  expect(await list("roles=AUDITOR&service_account_name=other")).toEqual([]);
});

test("a group's last role can't be removed, and a group doesn't need ORG_MEMBER", async () => {
  const { ask, call, fetch } = await openAccounts();
  const response = await fetch("http://cloud.invalid/api/scim/v2/Groups", {
    method: "POST",
    headers: { authorization: `Bearer ${fetch.apiKey}` },
    body: JSON.stringify({ schemas: [], displayName: "auditors" }),
  });
  const { id } = await response.json();
  const add = `POST /roles/${id}/ORGANIZATION//AUDITOR`;
  expect((await ask(add)).roles).toEqual([{ name: "AUDITOR", resource: { type: "ORGANIZATION" } }]);
  const last = await call(add.replace("POST", "DELETE"));
  expect([last.status, last.body.message]).toEqual([400, "the last role cannot be removed"]);
  expect((await call(`PUT /roles/${id}`, { roles: [] })).status).toBe(400);
  await ask(add.replace("AUDITOR", "CLUSTER_ADMIN"));
  expect((await ask(add.replace("POST", "DELETE"))).roles).toHaveLength(1);
  expect((await ask(`GET /roles/${id}`)).roles).toMatchObject([{ name: "CLUSTER_ADMIN" }]);
});
