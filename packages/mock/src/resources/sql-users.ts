import { rejectField } from "../spec/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import type { StoredSqlUser } from "../state/stored-resources.ts";
import { defineClusterResource } from "./define-resource.ts";
import { rejectPathName } from "./reject-path-name.ts";

/**
 * The minimum length of a SQL user's password, in characters.
 *
 * @see https://github.com/cockroachdb/docs/pull/6718, the service's release notes of March 2020
 */
const MIN_PASSWORD_LENGTH = 12;

export const sqlUsers: Handlers = defineClusterResource<StoredSqlUser>({
  name: "sqlUsers",
  operations: { list: "list", create: "create", delete: "delete", resetPassword: "update" },
  label: "SQL user",
  params: ["name"],
  key: ({ name }) => name,
  list: "users",
  ignoresLock: true,
  create({ body }, { id: cluster }) {
    const { name } = body as { name: string };
    rejectPathName("name", name);
    checkPassword(body);
    return { cluster, name };
  },
  update({ body }, user) {
    checkPassword(body);
    return user;
  },
  view: ({ name }) => ({ name }),
});

function checkPassword(body: unknown): void {
  const { password } = body as { password: string };
  if ([...password].length < MIN_PASSWORD_LENGTH)
    rejectField("password", `must be at least ${MIN_PASSWORD_LENGTH} characters long`);
}
