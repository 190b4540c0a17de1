import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { listRows, readRow, writeRow } from "../history.ts";
import { refuse } from "../refusal.ts";
import type { StoredCluster } from "../stored-cluster.ts";
import type { StoredSqlUser } from "../stored-resources.ts";

/** `sqlUsers.list`, by name. */
export function listSqlUsers(scene: Scene, { id }: StoredCluster): Success | Answer {
  const { state, edition } = scene;
  const page = edition.paginate(scene, {
    items: (time) => listRows(state.sqlUsers, time).filter(({ cluster }) => cluster === id),
    key: ({ name }) => [name],
  });
  return "status" in page ? page : { payload: { users: page.items.map(view), pagination: page.pagination } };
}

/** `sqlUsers.create`. */
export function createSqlUser({ state, time, body }: Scene, { id: cluster }: StoredCluster): Success | Answer {
  const { name } = body as { name: string };
  if (readRow(state.sqlUsers, `${cluster}/${name}`, time)) {
    return refuse("ALREADY_EXISTS", `name: a SQL user named ${JSON.stringify(name)} exists already`);
  }
  const user = { cluster, name };
  writeRow(state.sqlUsers, `${cluster}/${name}`, { since: time, value: user });
  return { payload: view(user) };
}

/** `sqlUsers.delete`. */
export function deleteSqlUser(scene: Scene, cluster: StoredCluster): Success | Answer {
  const user = findSqlUser(scene, cluster);
  if (!user) return refuseUnknownUser(scene);
  writeRow(scene.state.sqlUsers, `${cluster.id}/${user.name}`, { since: scene.time, value: null });
  return { payload: view(user) };
}

/** `sqlUsers.resetPassword`. */
export function resetSqlPassword(scene: Scene, cluster: StoredCluster): Success | Answer {
  const user = findSqlUser(scene, cluster);
  return user ? { payload: view(user) } : refuseUnknownUser(scene);
}

function view({ name }: StoredSqlUser): unknown {
  return { name };
}

function findSqlUser({ state, time, path }: Scene, { id }: StoredCluster): StoredSqlUser | undefined {
  return readRow(state.sqlUsers, `${id}/${String(path.name)}`, time);
}

function refuseUnknownUser({ path }: Scene): Answer {
  return refuse("NOT_FOUND", `SQL user not found: ${String(path.name)}`);
}
