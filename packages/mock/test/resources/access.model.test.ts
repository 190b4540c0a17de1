import fc from "fast-check";
import { expect, test } from "vitest";
import { type Command, chosen, command, compareWithModel, pick, snapshots, UNKNOWN } from "../model.ts";
import { readState } from "../read-state.ts";
import { basicCluster, openCloud, source, type TestCloud } from "../version-2024-09-16.ts";

interface Role {
  readonly name: string;
  readonly type: string;
  /** The resource that the role is granted on. The name of the resource is a key of `PLACES`. */
  readonly place: string;
}

interface Account {
  readonly id: string;
  roles: readonly Role[];
  isDeleted: boolean;
}

interface Key {
  readonly id: string;
  readonly secret: string;
  readonly account: Account;
  isRevoked: boolean;
}

interface Model {
  readonly accounts: Account[];
  readonly keys: Key[];
}

interface Real extends TestCloud {
  /** The ids of the resources, by their names in `PLACES`. */
  readonly ids: Readonly<Record<string, string>>;
}

/**
 * Maps each resource to itself and to the resources that contain it. A role on any of these applies to the resource.
 * The folder `inner` is in the folder `outer`.
 */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  organization: ["organization"],
  outer: ["outer", "organization"],
  inner: ["inner", "outer", "organization"],
  "cluster-inner": ["cluster-inner", "inner", "outer", "organization"],
  "cluster-root": ["cluster-root", "organization"],
};

const MEMBER: Role = { name: "ORG_MEMBER", type: "ORGANIZATION", place: "organization" };
const roles: fc.Arbitrary<Role> = fc
  .tuple(
    fc.constantFrom("CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "FOLDER_ADMIN", "ORG_ADMIN"),
    fc.constantFrom(...Object.keys(PLACES)),
  )
  .map(([name, place]) => ({ name, place, type: typeOf(place) }));
const roleSets = fc.uniqueArray(roles, { maxLength: 3, selector: toText });

function typeOf(place: string): string {
  if (place === "organization") return "ORGANIZATION";
  return place.startsWith("cluster") ? "CLUSTER" : "FOLDER";
}

function toText({ name, place }: Role): string {
  return `${name} on ${place}`;
}

function toSent({ name, type, place }: Role, { ids }: Real): object {
  return { name, resource: type === "ORGANIZATION" ? { type } : { type, id: ids[place] } };
}

/** Converts the roles in a response to sorted texts such as `CLUSTER_ADMIN on outer`. */
function toTexts(shown: { name: string; resource: { type: string; id?: string } }[], { ids }: Real): string[] {
  const placeOf = (id: string | undefined): string =>
    id === undefined ? "organization" : (Object.keys(ids).find((place) => ids[place] === id) ?? "nowhere");
  return shown.map(({ name, resource }) => `${name} on ${placeOf(resource.id)}`).sort();
}

/** The calls that the test makes with API keys. `place` is the resource that the operation acts on. */
const calls: readonly (readonly [operation: string, line: string, place: string])[] = [
  ["clusters.get", "GET /clusters/{cluster-inner}", "cluster-inner"],
  ["sqlUsers.list", "GET /clusters/{cluster-root}/sql-users", "cluster-root"],
  ["folders.get", "GET /folders/{inner}", "inner"],
  ["folders.update", "PATCH /folders/{outer}", "outer"],
  ["organization.get", "GET /organization", "organization"],
  ["auditLogs.list", "GET /auditlogevents", "organization"],
];

function permissionsOf(operation: string): readonly string[] {
  const items = Object.values(source.paths) as Record<string, { operationId?: string; "x-permissions"?: string[] }>[];
  const found = items.flatMap((item) => Object.values(item)).find(({ operationId }) => operationId === operation);
  return found?.["x-permissions"] ?? [];
}

const isUsable = ({ isRevoked, account }: Key): boolean => !isRevoked && !account.isDeleted;
const isLiving = ({ isDeleted }: Account): boolean => !isDeleted;

const commands: fc.Arbitrary<Command<Model, Real>>[] = [
  roleSets.map((set) =>
    command(`create an account with ${set.map(toText).join(", ")}`, async (model, real) => {
      const granted = [MEMBER, ...set];
      const body = { name: "deployer", description: "", roles: granted.map((role) => toSent(role, real)) };
      const { id, ...created } = await real.ask("POST /service-accounts", body);
      expect(toTexts(created.roles, real)).toEqual(granted.map(toText).sort());
      expect(model.accounts.map((account) => account.id)).not.toContain(id);
      model.accounts.push({ id, roles: granted, isDeleted: false });
    }),
  ),
  pick.map((index) =>
    command(`create a key of ${index}`, async (model, { call }) => {
      const account = chosen(model.accounts, index);
      const body = { name: "ci", service_account_id: account?.id ?? UNKNOWN };
      const { status, body: created } = await call("POST /api-keys", body);
      expect(status).toBe(account && isLiving(account) ? 200 : 400);
      if (!account || status !== 200) return;
      const { id } = created.api_key;
      expect(model.keys.map((key) => key.id)).not.toContain(id);
      model.keys.push({ id, secret: created.secret, account, isRevoked: false });
    }),
  ),
  pick.map((index) =>
    command(`revoke key ${index}`, async (model, { call }) => {
      const key = chosen(model.keys, index);
      const { status } = await call(`DELETE /api-keys/${key?.id ?? "CCDB1_unknown"}`);
      expect(status).toBe(key && isUsable(key) ? 200 : 404);
      if (key) key.isRevoked = true;
    }),
  ),
  pick.map((index) =>
    command(`delete account ${index}`, async (model, { call }) => {
      const account = chosen(model.accounts, index);
      const { status } = await call(`DELETE /service-accounts/${account?.id ?? UNKNOWN}`);
      expect(status).toBe(account && isLiving(account) ? 200 : 404);
      if (account) account.isDeleted = true;
    }),
  ),
  fc.tuple(pick, roles, fc.boolean()).map(([index, role, isAdded]) =>
    command(
      `${isAdded ? "add" : "remove"} ${toText(role)} ${isAdded ? "to" : "from"} ${index}`,
      async (model, real) => {
        const account = chosen(model.accounts, index);
        const path = `/roles/${account?.id ?? UNKNOWN}/${role.type}/${real.ids[role.place]}/${role.name}`;
        const { status, body } = await real.call(`${isAdded ? "POST" : "DELETE"} ${path}`);
        const others = account?.roles.filter((held) => toText(held) !== toText(role)) ?? [];
        const isHeld = others.length !== account?.roles.length;
        expect(status).toBe(account && isLiving(account) && (isAdded || isHeld) ? 200 : 404);
        if (!account || status !== 200) return;
        account.roles = isAdded ? [...others, role] : others;
        expect(toTexts(body.roles, real)).toEqual(account.roles.map(toText).sort());
      },
    ),
  ),
  fc.tuple(pick, roleSets, fc.boolean()).map(([index, set, withMember]) =>
    command(`set the roles of ${index} to ${set.map(toText).join(", ")}`, async (model, real) => {
      const account = chosen(model.accounts, index);
      const granted = withMember ? [MEMBER, ...set] : set;
      const body = { roles: granted.map((role) => toSent(role, real)) };
      const { status } = await real.call(`PUT /roles/${account?.id ?? UNKNOWN}`, body);
      const isValid = withMember || set.length === 0;
      expect(status).toBe(!account || account.isDeleted ? 404 : isValid ? 200 : 400);
      if (account && status === 200) account.roles = granted.length === 0 ? [MEMBER] : granted;
    }),
  ),
  fc.tuple(pick, fc.constantFrom(...calls)).map(([index, [operation, line, place]]) =>
    command(`${operation} with key ${index}`, async (model, { call, ids }) => {
      const key = chosen(model.keys, index);
      const filled = line.replace(/\{(.+)\}/, (_, name: string) => ids[name] ?? "");
      const body = line.startsWith("PATCH") ? {} : undefined;
      const { status } = await call(filled, body, key?.secret ?? "CCDB1_unknown");
      const allowed = key?.account.roles.some(
        (role) => permissionsOf(operation).includes(role.name) && PLACES[place]?.includes(role.place),
      );
      expect(status).toBe(!key || !isUsable(key) ? 401 : allowed ? 200 : 403);
    }),
  ),
  pick.map((index) =>
    command(`list accounts, roles and the keys of ${index}`, async (model, real) => {
      const { ask } = real;
      const living = model.accounts.filter(isLiving);
      const { service_accounts } = await ask("GET /service-accounts");
      const accounts: string[] = service_accounts.map(({ id }: Account) => id);
      expect(accounts.slice().sort()).toEqual(
        [...living.map(({ id }) => id), accounts.find((id) => !living.some((one) => one.id === id))].sort(),
      );
      const { grants } = await ask("GET /roles");
      for (const { id, roles } of living) {
        const shown = grants.find(({ user_id }: { user_id: string }) => user_id === id);
        expect(toTexts(shown.roles, real)).toEqual(roles.map(toText).sort());
      }
      const owner = chosen(model.accounts, index);
      const { api_keys } = await ask(`GET /api-keys${owner ? `?service_account_id=${owner.id}` : ""}`);
      const usable = model.keys.filter((key) => isUsable(key) && (!owner || key.account === owner));
      const shown: string[] = api_keys.map(({ id }: Key) => id);
      // The list of all keys starts with the mock's first key, which is not in the model.
      expect(shown.slice(owner ? 0 : 1)).toEqual(usable.map(({ id }) => id));
    }),
  ),
  snapshots,
];

test("service accounts, API keys and roles behave like a plain model under random calls", async () => {
  const { ask, fetch } = openCloud();
  const { id: organization } = await ask("GET /organization");
  const { resource_id: outer } = await ask("POST /folders", { name: "outer" });
  const { resource_id: inner } = await ask("POST /folders", { name: "inner", parent_id: outer });
  const { id: clusterInner } = await ask("POST /clusters", basicCluster("cluster-inner", { parent_id: inner }));
  const { id: clusterRoot } = await ask("POST /clusters", basicCluster("cluster-root"));
  const ids = { organization, outer, inner, "cluster-inner": clusterInner, "cluster-root": clusterRoot };
  const snapshot = readState(fetch);
  const setup = (): { model: Model; real: Real } => {
    const cloud = openCloud();
    cloud.fetch.restore(snapshot);
    return { model: { accounts: [], keys: [] }, real: { ...cloud, ids } };
  };
  await compareWithModel(commands, setup, { numRuns: 40, maxCommands: 60, seed: 20240916 });
});
