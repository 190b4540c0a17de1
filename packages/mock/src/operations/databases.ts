import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { listRows, readRow, writeRow } from "../history.ts";
import { refuse } from "../refusal.ts";
import type { StoredCluster } from "../stored-cluster.ts";
import type { StoredDatabase } from "../stored-resources.ts";

/** `databases.list`, by name. */
export function listDatabases(scene: Scene, { id }: StoredCluster): Success | Answer {
  const { state, edition } = scene;
  const page = edition.paginate(scene, {
    items: (time) => listRows(state.databases, time).filter(({ cluster }) => cluster === id),
    key: ({ name }) => [name],
  });
  return "status" in page ? page : { payload: { databases: page.items.map(view), pagination: page.pagination } };
}

/** `databases.create`. */
export function createDatabase({ state, time, body }: Scene, { id: cluster }: StoredCluster): Success | Answer {
  const { name } = body as { name: string };
  if (readRow(state.databases, `${cluster}/${name}`, time)) return refuseTaken(name);
  const database = { cluster, name };
  writeRow(state.databases, `${cluster}/${name}`, { since: time, value: database });
  return { payload: view(database) };
}

/** `databases.update`, whose path names the database, and `databases.rename`, whose body does. */
export function renameDatabase(scene: Scene, { id: cluster }: StoredCluster): Success | Answer {
  const { state, time, path, body } = scene;
  const { name = path.name, new_name } = body as { name?: string; new_name: string };
  if (!readRow(state.databases, `${cluster}/${String(name)}`, time)) return refuseUnknown(name);
  if (readRow(state.databases, `${cluster}/${new_name}`, time)) return refuseTaken(new_name);
  const database = { cluster, name: new_name };
  writeRow(state.databases, `${cluster}/${String(name)}`, { since: time, value: null });
  writeRow(state.databases, `${cluster}/${new_name}`, { since: time, value: database });
  return { payload: view(database) };
}

/** `databases.delete`. */
export function deleteDatabase({ state, time, path }: Scene, { id: cluster }: StoredCluster): Success | Answer {
  const database = readRow(state.databases, `${cluster}/${String(path.name)}`, time);
  if (!database) return refuseUnknown(path.name);
  writeRow(state.databases, `${cluster}/${database.name}`, { since: time, value: null });
  return { payload: view(database) };
}

/** Nobody makes tables through the API. */
function view({ name }: StoredDatabase): unknown {
  return { name, table_count: "0" };
}

function refuseUnknown(name: unknown): Answer {
  return refuse("NOT_FOUND", `database not found: ${String(name)}`);
}

function refuseTaken(name: string): Answer {
  return refuse("ALREADY_EXISTS", `name: a database named ${JSON.stringify(name)} exists already`);
}
