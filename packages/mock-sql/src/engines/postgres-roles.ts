import type { CatalogueChange, SqlServer } from "./engine.ts";
import { type RunQuery, StatementError } from "./run-query.ts";
import { quoteName, quoteText, toStatements } from "./statements.ts";
import { warn } from "./supervise.ts";

/** The PostgreSQL user that the mock itself logs in as. CockroachDB has a `root` user too. */
export const CONTROL_USER = "root";

/**
 * All admins are members of this role, which in turn is a member of every other user's role. So admins may alter
 * anyone's tables, as in CockroachDB. Only the mock uses this role, so its grants never overwrite those between users
 * on PostgreSQL 15, which keeps one grant per role and member. The `pg_` prefix keeps users from altering the role.
 */
export const ADMINS = "pg_crdb_admins";

/** The name of a database's copy until the copy is complete. The API doesn't list this name. */
export const COPY_NAME = "crdb_mock_copy";

/** The object ID of the `admin` role. Users can rename the role, but its ID stays the same. */
const ADMIN_OID = 16_383;

/**
 * Creates the `admin` role, with the admin option on itself, which a GRANT can't express. All members inherit the
 * option, so a GRANT or REVOKE by any of them counts as one by `admin`. That matters since PostgreSQL 16, where a
 * REVOKE only removes what the same role granted.
 */
export const ADMIN_ROLE: readonly string[] = [
  "CREATE ROLE admin NOLOGIN CREATEDB CREATEROLE",
  `UPDATE pg_authid SET oid = ${ADMIN_OID} WHERE rolname = 'admin'`,
  `GRANT admin TO ${CONTROL_USER} WITH ADMIN OPTION`,
  `UPDATE pg_auth_members SET member = roleid WHERE roleid = ${ADMIN_OID}`,
  "GRANT pg_signal_backend TO admin",
  "CREATE ROLE new_admins",
  `UPDATE pg_authid SET rolname = '${ADMINS}' WHERE rolname = 'new_admins'`,
];

/**
 * Lists databases and roles, and statements that make them behave as in CockroachDB. In CockroachDB, every admin may
 * create databases and users, and alter any user and the databases and tables of other admins. In PostgreSQL, role
 * attributes aren't inherited, databases and tables belong to whoever creates them, `admin` can be renamed, and
 * databases can become templates, which can't be dropped.
 */
const CATALOGUE_QUERY = `
WITH roles AS (
  SELECT *, pg_has_role(oid, ${ADMIN_OID}::oid, 'MEMBER') AS is_admin
  FROM pg_authid WHERE NOT rolsuper AND oid <> ${ADMIN_OID} AND rolname !~ '^pg_'
)
SELECT 'database', datname::text, '', '', '', '' FROM pg_database WHERE datname NOT IN ('postgres', 'template1', '${COPY_NAME}')
UNION ALL SELECT 'role', rolname::text, coalesce(rolpassword, ''), rolcanlogin::text, oid::text, is_admin::text FROM roles
UNION ALL SELECT 'repair', format('ALTER ROLE admin RENAME TO %I', 'admin_' || oid), '', '', '', '' FROM roles
  WHERE rolname = 'admin'
UNION ALL SELECT 'repair', format('ALTER ROLE %I RENAME TO admin', rolname), '', '', '', '' FROM pg_authid
  WHERE oid = ${ADMIN_OID} AND rolname <> 'admin'
UNION ALL SELECT 'repair', format('ALTER DATABASE %I IS_TEMPLATE false', datname), '', '', '', '' FROM pg_database
  WHERE datistemplate AND datname <> 'template1'
UNION ALL SELECT 'repair', format('ALTER ROLE %I CREATEDB CREATEROLE', rolname), '', '', '', ''
  FROM roles WHERE is_admin AND NOT (rolcreatedb AND rolcreaterole)
UNION ALL SELECT 'repair', format('ALTER DATABASE %I OWNER TO admin', datname), '', '', '', ''
  FROM pg_database JOIN roles ON datdba = roles.oid WHERE is_admin
UNION ALL SELECT DISTINCT 'reassign', rolname::text, datname::text, '', '', ''
  FROM roles JOIN pg_shdepend ON refclassid = 'pg_authid'::regclass AND refobjid = roles.oid AND deptype = 'o'
    JOIN pg_database AS d ON dbid = d.oid WHERE is_admin AND datallowconn
UNION ALL SELECT 'repair', format('REVOKE %I FROM ${ADMINS} CASCADE', rolname), '', '', '', ''
  FROM roles JOIN pg_auth_members ON roleid = roles.oid WHERE is_admin AND member = '${ADMINS}'::regrole
UNION ALL SELECT 'demote', rolname::text, '', '', roles.oid::text, ''
  FROM roles JOIN pg_auth_members ON member = roles.oid WHERE NOT is_admin AND roleid = '${ADMINS}'::regrole
UNION ALL SELECT 'repair', format('GRANT ${ADMINS} TO %I', rolname), '', '', '', ''
  FROM roles WHERE is_admin AND NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = '${ADMINS}'::regrole AND member = roles.oid)
UNION ALL SELECT 'repair', format('GRANT %I TO ${ADMINS} WITH ADMIN OPTION', rolname), '', '', '', ''
  FROM roles WHERE NOT is_admin AND NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = roles.oid AND member = '${ADMINS}'::regrole)`;

/** The SQLSTATE of a statement that has waited too long for another transaction. */
export const LOCKED = "55P03";

export const LOCKED_MESSAGE = "an open transaction has locked one of the cluster's roles or databases";

export function isLocked(error: unknown): boolean {
  return error instanceof StatementError && error.code === LOCKED;
}

/**
 * Reads and changes a server's databases and roles. If another transaction holds a lock for too long, the functions
 * reject with an error for which `isLocked()` is true.
 *
 * @param runIn runs a statement in another database
 * @param internal the SCRAM verifier of the mock's own password, which all roles have
 */
export function createPostgresRoles(
  query: RunQuery,
  runIn: (database: string, sql: string) => Promise<unknown>,
  internal: string,
): Pick<SqlServer, "readCatalogue" | "change"> {
  /**
   * The verifiers of the users' own passwords, keyed by user name. In PostgreSQL, every role has the mock's internal
   * password instead. If a role has another password, someone set it with SQL.
   */
  const verifiers = new Map<string, string>();

  /** Runs a statement. If a lock in `database` blocks it, the next `readCatalogue()` tries again. */
  async function repair(statement: string, database?: string): Promise<void> {
    await (database === undefined ? query(statement) : runIn(database, statement)).catch((error: Error) => {
      if (!isLocked(error)) warn(`${error.message}: ${statement}`);
      else if (database === undefined) throw error;
    });
  }

  /** Revokes what the mock granted to a former admin. */
  async function demote(name: string, oid: string): Promise<void> {
    await repair(`ALTER ROLE ${quoteName(name)} NOCREATEDB NOCREATEROLE`);
    const granted = `SELECT quote_ident(pg_get_userbyid(roleid)) FROM pg_auth_members WHERE member = ${oid} AND grantor = '${CONTROL_USER}'::regrole`;
    for (const [role] of await query(granted)) await repair(`REVOKE ${role} FROM ${quoteName(name)} CASCADE`);
  }

  return {
    async readCatalogue() {
      const databases = new Set<string>();
      const roles = new Set<string>();
      const limited = new Set<string>();
      for (const [kind, name = "", value = "", canLogin, oid = "", isAdmin] of await query(CATALOGUE_QUERY)) {
        if (kind === "database") databases.add(name);
        if (kind === "repair") await repair(name);
        if (kind === "reassign") await repair(`REASSIGN OWNED BY ${quoteName(name)} TO admin`, value);
        if (kind === "demote") await demote(name, oid);
        // A role that can't log in isn't a SQL user, unless it could log in when the roles were last read.
        if (kind !== "role" || (canLogin === "false" && !verifiers.has(name))) continue;
        roles.add(name);
        if (isAdmin === "false") limited.add(name);
        // A user renamed with SQL has only the internal password and can't log in until the API sets a new one.
        if (value === internal) {
          if (!verifiers.has(name)) verifiers.set(name, "");
          continue;
        }
        await repair(`ALTER ROLE ${quoteName(name)} PASSWORD ${quoteText(internal)}`);
        verifiers.set(name, value);
      }
      for (const name of verifiers.keys()) if (!roles.has(name)) verifiers.delete(name);
      return { databases, users: new Map(verifiers), limited };
    },
    async change(change) {
      if (change.kind === "drop user") return dropUser(change.name);
      for (const statement of toRoleStatements(change, internal)) await query(statement);
      if ("verifier" in change) verifiers.set(change.name, change.verifier);
    },
  };

  /** PostgreSQL can't drop a role that owns tables, so this renames such a role and stops it from logging in. */
  async function dropUser(name: string): Promise<void> {
    const role = quoteName(name);
    await query(`DROP ROLE IF EXISTS ${role}`).catch(async (error) => {
      if (!(error instanceof StatementError) || error.code !== DEPENDENT) throw error;
      await query(`ALTER ROLE ${role} NOLOGIN; ALTER ROLE ${role} RENAME TO "dropped ${crypto.randomUUID()}"`);
    });
  }
}

/** The SQLSTATE of a DROP that fails because other objects depend on what it drops. */
const DEPENDENT = "2BP01";

function toRoleStatements(change: Exclude<CatalogueChange, { kind: "drop user" }>, internal: string): string[] {
  if (change.kind === "change password") return [];
  if (change.kind !== "create user") return toStatements(change, false, "admin");
  const [name, password] = [quoteName(change.name), quoteText(internal)];
  if (!change.isAdmin) return [`CREATE ROLE ${name} LOGIN PASSWORD ${password}`];
  // Records `admin`, not the mock, as the role that made the user an admin. SET LOCAL lasts until the query's end.
  return [
    `CREATE ROLE ${name} LOGIN CREATEDB CREATEROLE PASSWORD ${password}; GRANT admin TO ${name}; ` +
      "SET LOCAL allow_system_table_mods = on; " +
      `UPDATE pg_auth_members SET grantor = roleid WHERE roleid = ${ADMIN_OID} AND member = ${quoteText(name)}::regrole`,
  ];
}
