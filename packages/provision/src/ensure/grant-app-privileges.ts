import { ArgumentError, assertNames, quote } from "@crdb-cloud/core/internal";

const WHERE = "grantAppPrivileges";
/** Role names that CockroachDB reserves, and `public`, which stands for everybody. */
const RESERVED = /^(public|none|admin|root|node|(pg|crdb_internal)_.*)$/i;

/**
 * Returns the SQL statements that let an application's user read and change rows in a database's `public` schema, and
 * nothing else. Execute them in order with any PostgreSQL driver, connected to that database as an admin. The user must
 * exist. You can rerun the statements at any time.
 *
 * `REVOKE admin` comes first, since every user that the API creates is an admin. Only an admin with `ADMIN OPTION` may
 * execute it; omit it if you created the user with `CREATE USER`. `REVOKE CREATE` affects all users who aren't admins,
 * since CockroachDB lets everybody create tables in a `public` schema; execute it in your other databases too. The
 * default privileges apply to tables and sequences that anybody creates later.
 *
 * @param params the names of the SQL user and the database, without quotes
 * @throws {ArgumentError} if a name is empty or reserved, such as `admin`, or can't be quoted
 * @example
 * ```ts
 * import { grantAppPrivileges } from "@crdb-cloud/provision";
 * import pg from "pg";
 *
 * const admin = new pg.Client({ connectionString: process.env.DATABASE_URL });
 * await admin.connect();
 * for (const statement of grantAppPrivileges({
 *   user: "shop",
 *   database: "defaultdb",
 * }))
 *   await admin.query(statement);
 * ```
 */
export function grantAppPrivileges(params: { user: string; database: string }): string[] {
  assertNames(WHERE, "parameter", ["user", "database"], params);
  const [user, database] = [quoteName(WHERE, "user", params.user), quoteName(WHERE, "database", params.database)];
  if (RESERVED.test(params.user)) throw new ArgumentError(`${WHERE}: user must not be ${user}, which is reserved`);
  const grants = [
    ["SELECT, INSERT, UPDATE, DELETE", "TABLES"],
    ["USAGE, SELECT", "SEQUENCES"],
  ];
  return [
    `REVOKE admin FROM ${user}`,
    "REVOKE CREATE ON SCHEMA public FROM public",
    `GRANT CONNECT ON DATABASE ${database} TO ${user}`,
    `GRANT USAGE ON SCHEMA public TO ${user}`,
    ...grants.flatMap(([privileges, objects]) => [
      `GRANT ${privileges} ON ALL ${objects} IN SCHEMA public TO ${user}`,
      `ALTER DEFAULT PRIVILEGES FOR ALL ROLES IN SCHEMA public GRANT ${privileges} ON ${objects} TO ${user}`,
    ]),
  ];
}

export function quoteName(where: string, subject: string, value: unknown): string {
  if (typeof value === "string" && value !== "" && value.isWellFormed() && !value.includes("\0"))
    return `"${value.replaceAll('"', '""')}"`;
  throw new ArgumentError(`${where}: ${subject} must be a name, without quotes, not ${quote(value)}`);
}
