import type { Catalogue } from "@crdb-cloud/mock/internal";
import type { CatalogueChange } from "./engines/engine.ts";

/**
 * Merges the API's databases and users with those on the SQL server. Keeps the changes that either side has made since
 * `agreed`, the result of the last merge. If both changed a user, the API's change wins. Which users are admins depends
 * on the server, since only SQL can make a user an admin.
 */
export function mergeCatalogues(agreed: Catalogue, api: Catalogue, server: Catalogue): Catalogue {
  const toMap = (names: ReadonlySet<string>): Map<string, string> => new Map([...names].map((name) => [name, ""]));
  const databases = mergeMaps(toMap(agreed.databases), toMap(api.databases), toMap(server.databases));
  const users = mergeMaps(agreed.users, api.users, server.users);
  const isLimited = (name: string): boolean => (server.users.has(name) ? server : api).limited.has(name);
  return { databases: new Set(databases.keys()), users, limited: new Set([...users.keys()].filter(isLimited)) };
}

export function diffCatalogues(from: Catalogue, to: Catalogue): CatalogueChange[] {
  const changes: CatalogueChange[] = [];
  for (const name of from.databases) if (!to.databases.has(name)) changes.push({ kind: "drop database", name });
  for (const name of from.users.keys()) if (!to.users.has(name)) changes.push({ kind: "drop user", name });
  for (const [name, verifier] of to.users) {
    const isAdmin = !to.limited.has(name);
    if (!from.users.has(name)) changes.push({ kind: "create user", name, verifier, isAdmin });
    else if (from.users.get(name) !== verifier) changes.push({ kind: "change password", name, verifier });
  }
  for (const name of to.databases) if (!from.databases.has(name)) changes.push({ kind: "create database", name });
  return changes;
}

/** Returns what an API call changed. Treats one drop plus one create as a rename, so the database keeps its tables. */
export function readApiChanges(before: Catalogue, after: Catalogue): CatalogueChange[] {
  const changes = diffCatalogues(before, after);
  const [dropped, created, ...rest] = changes;
  const isRename = dropped?.kind === "drop database" && created?.kind === "create database" && rest.length === 0;
  return isRename ? [{ kind: "rename database", name: dropped.name, to: created.name }] : changes;
}

type Entries = ReadonlyMap<string, string>;
function mergeMaps(agreed: Entries, one: Entries, other: Entries): Map<string, string> {
  const merged = new Map<string, string>();
  for (const name of new Set([...one.keys(), ...other.keys()])) {
    const value = one.get(name) === agreed.get(name) ? other.get(name) : one.get(name);
    if (value !== undefined) merged.set(name, value);
  }
  return merged;
}
