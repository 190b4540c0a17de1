import type { Answer } from "../answer.ts";
import type { Handler, Scene, Success } from "../handler.ts";
import { listRows, writeRow } from "../history.ts";
import { isGranted, isOrganizationWide } from "../places.ts";
import { refuse, refuseInvalid } from "../refusal.ts";
import type { Grant, StoredAccount } from "../stored-resources.ts";
import { isSameGrant, type RoleAssignment, readGrant, readGrants, viewGrants } from "./grants.ts";
import { findAccount } from "./service-accounts.ts";

/** The role that everybody in the organization holds. */
const MEMBER = "ORG_MEMBER";

/** Who may grant a role, besides an `ORG_ADMIN`, by what it is for. */
const GRANTERS: Readonly<Record<string, string>> = { CLUSTER: "CLUSTER_ADMIN", FOLDER: "FOLDER_ADMIN" };

/** `roles.list`. There are no people and no groups in a mock cloud, only service accounts. */
export function listRoles(scene: Scene): Success | Answer {
  const { state, key, edition } = scene;
  const page = edition.paginate(scene, {
    items: (time) => listRows(state.accounts, time).filter(({ organization }) => organization === key.organization),
    key: ({ id }) => [id],
  });
  if ("status" in page) return page;
  const grants = page.items.map((account) => ({ user_id: account.id, roles: viewGrants(account.grants) }));
  return { payload: { grants, user_group_grants: [], pagination: page.pagination } };
}

/** `roles.get`. */
export function getRoles(_: Scene, account: StoredAccount): Success {
  return { payload: view(account.grants) };
}

/** `roles.set`. */
export function setRoles(scene: Scene, account: StoredAccount): Success | Answer {
  const { roles } = scene.body as { roles: RoleAssignment[] };
  const read = readGrants(scene, roles);
  if ("refusal" in read) return read.refusal;
  const { grants } = read;
  if (!grants.some(({ name }) => name === MEMBER)) {
    return refuseInvalid([{ field: "roles", description: `has to include ${MEMBER}` }]);
  }
  const changed = [...without(grants, account.grants), ...without(account.grants, grants)];
  return refuseGrants(scene, changed) ?? writeGrants(scene, account, grants);
}

/** `roles.add`. */
export function addRole(scene: Scene, account: StoredAccount): Success | Answer {
  const grant = readPath(scene);
  if (!grant) return refuseUnknownResource(scene);
  return refuseGrants(scene, [grant]) ?? writeGrants(scene, account, [...without(account.grants, [grant]), grant]);
}

/** `roles.remove`. */
export function removeRole(scene: Scene, account: StoredAccount): Success | Answer {
  const grant = readPath(scene);
  if (!grant || !account.grants.some((held) => isSameGrant(held, grant))) return refuseUnknownResource(scene);
  return refuseGrants(scene, [grant]) ?? writeGrants(scene, account, without(account.grants, [grant]));
}

/** An operation on the roles of the account that the path names as `user_id`. */
export function onRolesOf(handle: (scene: Scene, account: StoredAccount) => Success | Answer): Handler {
  return (scene) => {
    const account = findAccount(scene, scene.path.user_id);
    return account ? handle(scene, account) : refuse("NOT_FOUND", `user not found: ${String(scene.path.user_id)}`);
  };
}

/** Refuses roles that the caller's own ones don't let them grant or take away, but the one that everybody holds. */
export function refuseGrants({ account, state, time }: Scene, grants: readonly Grant[]): Answer | undefined {
  const mayGrant = ({ name, type, id }: Grant): boolean => {
    const granting = account.grants.filter((held) => held.name === "ORG_ADMIN" || held.name === GRANTERS[type]);
    if (name === MEMBER || isOrganizationWide(granting)) return true;
    const place = type === "CLUSTER" ? { cluster: id } : { folder: id };
    return type !== "ORGANIZATION" && granting.length > 0 && isGranted(granting, { state, time, place });
  };
  const refused = grants.find((grant) => !mayGrant(grant));
  return (
    refused && refuse("PERMISSION_DENIED", `unauthorized: ${refused.name} of a ${refused.type} is not yours to grant`)
  );
}

function writeGrants({ state, time }: Scene, account: StoredAccount, grants: readonly Grant[]): Success {
  writeRow(state.accounts, account.id, { since: time, value: { ...account, grants } });
  return { payload: view(grants) };
}

function readPath(scene: Scene): Grant | undefined {
  const { role_name, resource_type, resource_id } = scene.path as Readonly<Record<string, string>>;
  return readGrant(scene, {
    name: String(role_name),
    resource: { type: String(resource_type), id: String(resource_id) },
  });
}

function without(grants: readonly Grant[], others: readonly Grant[]): Grant[] {
  return grants.filter((grant) => !others.some((other) => isSameGrant(grant, other)));
}

function view(grants: readonly Grant[]): unknown {
  return { roles: viewGrants(grants), group_roles: [] };
}

function refuseUnknownResource({ path }: Scene): Answer {
  return refuse("NOT_FOUND", `role not found: ${String(path.role_name)} of ${String(path.resource_id)}`);
}
