import { onReadyCluster } from "../clusters/find-cluster.ts";
import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import { type HandlerContext, type HandlerResult, type Handlers, respondWithPage } from "../state/handler.ts";
import { listRows, readRow, writeRow } from "../state/history.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import type { StoredDatabase } from "../state/stored-resources.ts";
import { rejectPathName } from "./reject-path-name.ts";

export const databases: Handlers = {
  "databases.list": onReadyCluster(listDatabases),
  "databases.create": onReadyCluster(createDatabase),
  "databases.update": onReadyCluster(renameDatabase),
  "databases.rename": onReadyCluster(renameDatabase),
  "databases.delete": onReadyCluster(deleteDatabase),
};

/** Handles `databases.list`. The list is sorted by name. */
function listDatabases(context: HandlerContext, { id }: StoredCluster): HandlerResult {
  return respondWithPage(context, "databases", {
    items: (time) => listRows(context.state.databases, time, id),
    key: ({ name }) => [name],
    view,
  });
}

function createDatabase({ state, time, body }: HandlerContext, { id: cluster }: StoredCluster): HandlerResult {
  const { name } = body as { name: string };
  const rejection = rejectPathName("name", name);
  if (rejection) return rejection;
  if (readRow(state.databases, `${cluster}/${name}`, time)) return takenError(name);
  const database = { cluster, name };
  writeRow(state.databases, `${cluster}/${name}`, { since: time, value: database });
  return { payload: view(database) };
}

/** Renames a database. `databases.update` names the database in the path, `databases.rename` in the body. */
function renameDatabase(context: HandlerContext, { id: cluster }: StoredCluster): HandlerResult {
  const { state, time, path, body } = context;
  const { name: sent, new_name } = body as { name?: string; new_name: string };
  const name = path.name ?? sent;
  const rejection = rejectPathName("new_name", new_name);
  if (rejection) return rejection;
  if (!readRow(state.databases, `${cluster}/${String(name)}`, time)) return unknownError(name);
  if (readRow(state.databases, `${cluster}/${new_name}`, time)) return takenError(new_name);
  const database = { cluster, name: new_name };
  writeRow(state.databases, `${cluster}/${String(name)}`, { since: time, value: null });
  writeRow(state.databases, `${cluster}/${new_name}`, { since: time, value: database });
  return { payload: view(database) };
}

function deleteDatabase({ state, time, path }: HandlerContext, { id: cluster }: StoredCluster): HandlerResult {
  const database = readRow(state.databases, `${cluster}/${String(path.name)}`, time);
  if (!database) return unknownError(path.name);
  writeRow(state.databases, `${cluster}/${database.name}`, { since: time, value: null });
  return { payload: view(database) };
}

/** Returns a database as the API shows it. The API can't create tables, so the number of tables is always 0. */
function view({ name }: StoredDatabase): unknown {
  return { name, table_count: "0" };
}

function unknownError(name: unknown): MockResponse {
  return errorResponse("NOT_FOUND", `database not found: ${String(name)}`);
}

function takenError(name: string): MockResponse {
  return errorResponse("ALREADY_EXISTS", `name: a database named ${JSON.stringify(name)} exists already`);
}
