import { expect, test } from "vitest";
import { openCloud, role, UNKNOWN } from "../version-2024-09-16.ts";

const AUDITOR = role("AUDITOR");
const SIGNER = {
  name: "signer",
  public_key: "-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----",
  algorithm: "ES256",
  expires_at: "2100-01-01T00:00:00Z",
};

function openAccounts() {
  const cloud = openCloud();
  const create = async (name: string): Promise<string> =>
    (await cloud.ask("POST /service-accounts", { name, description: "", roles: [] })).id;
  return { ...cloud, create };
}

test("a credential belongs to one service account, and no response contains its public key", async () => {
  const { ask, list, problem, status, create } = openAccounts();
  const [one, other] = [await create("one"), await create("other")];
  const created = await ask(`POST /service-accounts/${one}/credentials`, SIGNER);
  expect(created).toMatchObject({ service_account_id: one, client_id: expect.stringMatching(/^crl-sa_[a-z0-9]{6}$/) });
  expect(JSON.stringify(created)).not.toContain("PUBLIC KEY");
  expect((await ask(`GET /service-accounts/${one}/credentials`)).credentials).toEqual([created]);
  expect(await list(`GET /service-accounts/${other}/credentials`)).toEqual([]);
  expect(await ask(`DELETE /service-accounts/${one}/credentials/${created.id}`)).toEqual(created);
  for (const change of [{ public_key: "AA==" }, { expires_at: "2020-01-01T00:00:00Z" }])
    expect(await problem(`POST /service-accounts/${one}/credentials`, { ...SIGNER, ...change })).toMatch(
      new RegExp(`^400 invalid argument: ${Object.keys(change)}: must be `),
    );
  expect(await status(`GET /service-accounts/${UNKNOWN}/credentials`)).toBe(404);
  expect(await status(`POST /service-accounts/${UNKNOWN}/credentials`, SIGNER)).toBe(404);
});

test("credentials are listed oldest first, and filtered by status", async () => {
  const { ask, list, create } = openAccounts();
  const path = `/service-accounts/${await create("one")}/credentials`;
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
  const { ask, list, create } = openAccounts();
  const [one] = [await create("One"), await create("other")];
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

test("a group's last role can't be removed, and a group doesn't need ORG_MEMBER", async () => {
  const { ask, problem, status, fetch } = openAccounts();
  const path = `/roles/${fetch.seedGroup({ name: "auditors" }).id}`;
  expect((await ask(`POST ${path}/ORGANIZATION//AUDITOR`)).roles).toEqual([AUDITOR]);
  expect(await problem(`DELETE ${path}/ORGANIZATION//AUDITOR`)).toBe("400 the last role cannot be removed");
  expect(await status(`PUT ${path}`, { roles: [] })).toBe(400);
});
