import { reject, rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import type { StoredSqlUser } from "../state/stored-resources.ts";
import { rejectPathName } from "./databases.ts";
import { defineClusterResource } from "./define-resource.ts";

/** SQL users that every CockroachDB cluster has, but that the API doesn't list. */
const OWN_USERS = ["root", "admin"];

const RESERVED = /^(public|none|node|pg_.*|crdb_internal_.*)$/s;

export const sqlUsers: Handlers = defineClusterResource<StoredSqlUser>({
  name: "sqlUsers",
  operations: { list: "list", create: "create", delete: "delete", resetPassword: "update" },
  label: "SQL user",
  params: ["name"],
  key: ({ name }) => name,
  list: "users",
  ignoresLock: true,
  create({ body }) {
    const { name } = body as { name: string };
    checkName(name);
    return { name };
  },
  update: (_, user) => user,
  view: ({ name }) => ({ name }),
});

function checkName(name: string): void {
  rejectPathName("name", name);
  if (OWN_USERS.includes(name)) reject("ALREADY_EXISTS", `name: every cluster already has a user named "${name}"`);
  if (RESERVED.test(name)) rejectField("name", `${JSON.stringify(name)} is reserved by CockroachDB`);
}
