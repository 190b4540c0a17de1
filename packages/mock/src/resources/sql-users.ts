import { onReadyCluster } from "../clusters/find-cluster.ts";
import { errorResponse, invalidField } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import { type HandlerContext, type HandlerResult, type Handlers, respondWithPage } from "../state/handler.ts";
import { listRows, readRow, writeRow } from "../state/history.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import type { StoredSqlUser } from "../state/stored-resources.ts";
import { rejectPathName } from "./reject-path-name.ts";

/**
 * The minimum length of a password, in characters.
 *
 * @see https://github.com/cockroachdb/docs/pull/6718, the service's release notes of March 2020
 */
const MIN_PASSWORD_LENGTH = 12;

export const sqlUsers: Handlers = {
  "sqlUsers.list": onReadyCluster(listSqlUsers),
  "sqlUsers.create": onReadyCluster(createSqlUser),
  "sqlUsers.delete": onReadyCluster(deleteSqlUser),
  "sqlUsers.resetPassword": onReadyCluster(resetSqlPassword),
};

/** Handles `sqlUsers.list`. The list is sorted by name. */
function listSqlUsers(context: HandlerContext, { id }: StoredCluster): HandlerResult {
  return respondWithPage(context, "users", {
    items: (time) => listRows(context.state.sqlUsers, time, id),
    key: ({ name }) => [name],
    view,
  });
}

function createSqlUser({ state, time, body }: HandlerContext, { id: cluster }: StoredCluster): HandlerResult {
  const { name } = body as { name: string };
  const rejection = rejectPathName("name", name) ?? rejectShortPassword(body);
  if (rejection) return rejection;
  if (readRow(state.sqlUsers, `${cluster}/${name}`, time)) {
    return errorResponse("ALREADY_EXISTS", `name: a SQL user named ${JSON.stringify(name)} exists already`);
  }
  const user = { cluster, name };
  writeRow(state.sqlUsers, `${cluster}/${name}`, { since: time, value: user });
  return { payload: view(user) };
}

function deleteSqlUser(context: HandlerContext, cluster: StoredCluster): HandlerResult {
  const user = findSqlUser(context, cluster);
  if (!user) return unknownUserError(context);
  writeRow(context.state.sqlUsers, `${cluster.id}/${user.name}`, { since: context.time, value: null });
  return { payload: view(user) };
}

function resetSqlPassword(context: HandlerContext, cluster: StoredCluster): HandlerResult {
  const user = findSqlUser(context, cluster);
  if (!user) return unknownUserError(context);
  return rejectShortPassword(context.body) ?? { payload: view(user) };
}

function rejectShortPassword(body: unknown): MockResponse | undefined {
  const { password } = body as { password: string };
  if ([...password].length >= MIN_PASSWORD_LENGTH) return undefined;
  const description = `must be at least ${MIN_PASSWORD_LENGTH} characters long`;
  return invalidField("password", description);
}

function view({ name }: StoredSqlUser): unknown {
  return { name };
}

function findSqlUser({ state, time, path }: HandlerContext, { id }: StoredCluster): StoredSqlUser | undefined {
  return readRow(state.sqlUsers, `${id}/${String(path.name)}`, time);
}

function unknownUserError({ path }: HandlerContext): MockResponse {
  return errorResponse("NOT_FOUND", `SQL user not found: ${String(path.name)}`);
}
