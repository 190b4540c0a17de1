import { reject, rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import type { StoredDatabase } from "../state/stored-resources.ts";
import { defineClusterResource } from "./define-resource.ts";

/** Databases that every CockroachDB cluster has, but that the API doesn't list. */
const OWN_DATABASES = ["postgres", "system"];

/** `update` and `rename` both rename a database: `update` takes the old name from the path, `rename` from the body. */
export const databases: Handlers = defineClusterResource<StoredDatabase>({
  name: "databases",
  operations: { list: "list", create: "create", update: "update", rename: "update", delete: "delete" },
  label: "database",
  params: ["name"],
  key: ({ name }) => name,
  list: "databases",
  ignoresLock: true,
  create({ body }) {
    const { name } = body as { name: string };
    checkName("name", name);
    return { name };
  },
  update({ body }, { name }) {
    const { new_name } = body as { new_name: string };
    if (new_name === name) reject("ALREADY_EXISTS", "new_name: the database already has this name");
    checkName("new_name", new_name);
    return { name: new_name };
  },
  // `table_count` is always 0, since no API operation creates tables, and the mock doesn't count those created in SQL.
  view: ({ name }) => ({ name, table_count: "0" }),
});

function checkName(field: string, name: string): void {
  rejectPathName(field, name);
  if (OWN_DATABASES.includes(name))
    reject("ALREADY_EXISTS", `${field}: every cluster already has a database named "${name}"`);
}

/**
 * Rejects a name that later requests couldn't send in a URL path: URL parsers remove `.` and `..`, and a lone surrogate
 * has no UTF-8 form. Also rejects null characters, which databases don't allow in names.
 *
 * @param field the body field that contains the name
 */
export function rejectPathName(field: string, name: string): void {
  if (name === "." || name === ".." || !name.isWellFormed())
    rejectField(field, `${JSON.stringify(name)} cannot be part of a URL`);
  if (name.includes("\0")) rejectField(field, `${JSON.stringify(name)} contains a null character`);
}
