import { randomBytes } from "node:crypto";
import type { Catalogue } from "@crdb-cloud/mock/internal";
import { deriveVerifier, formatVerifier } from "../wire/scram.ts";
import type { CatalogueChange } from "./engine.ts";
import { postgresStatements } from "./postgres-statements.ts";
import { quoteName, quoteText } from "./quote.ts";
import type { RunQuery } from "./run-query.ts";

/** A PostgreSQL server's databases and roles. */
export interface PostgresRoles {
  readCatalogue(): Promise<Catalogue>;
  change(change: CatalogueChange): Promise<void>;
}

/** The PostgreSQL user that the mock itself logs in as. CockroachDB has a user `root` too. */
export const CONTROL_USER = "root";

/**
 * The internal password of all PostgreSQL roles. The mock checks a user's own password, and then uses this one to log
 * in to PostgreSQL as the user. It's random, so one iteration of SCRAM is enough.
 */
export const INTERNAL_PASSWORD: string = randomBytes(24).toString("base64url");
export const INTERNAL_VERIFIER: string = formatVerifier(deriveVerifier(INTERNAL_PASSWORD, randomBytes(16), 1));

/** The object ID of the role `admin`. Users can rename the role, but its ID stays the same. */
export const ADMIN_OID = 16_383;

/**
 * Lists databases and roles, and statements that make them behave as in CockroachDB. There, every admin may create
 * databases and users, and alter all other users and other admins' databases. In PostgreSQL, role attributes aren't
 * inherited, databases belong to whoever creates them, `admin` can be renamed, and a database can become a template,
 * which can't be dropped.
 */
const CATALOGUE_QUERY = `
WITH roles AS (
  SELECT *, pg_has_role(oid, ${ADMIN_OID}::oid, 'MEMBER') AS is_admin
  FROM pg_authid WHERE NOT rolsuper AND oid <> ${ADMIN_OID} AND rolname !~ '^pg_'
)
SELECT 'database', datname::text, '', '' FROM pg_database WHERE datname NOT IN ('postgres', 'template1')
UNION ALL SELECT 'role', rolname::text, coalesce(rolpassword, ''), rolcanlogin::text FROM roles
UNION ALL SELECT 'repair', format('ALTER ROLE %I RENAME TO admin', rolname), '', '' FROM pg_authid
  WHERE oid = ${ADMIN_OID} AND rolname <> 'admin'
UNION ALL SELECT 'repair', format('ALTER DATABASE %I IS_TEMPLATE false', datname), '', '' FROM pg_database
  WHERE datistemplate AND datname <> 'template1'
UNION ALL SELECT 'repair', format('ALTER ROLE %I CREATEDB CREATEROLE', rolname), '', ''
  FROM roles WHERE is_admin AND NOT (rolcreatedb AND rolcreaterole)
UNION ALL SELECT 'repair', format('ALTER DATABASE %I OWNER TO admin', datname), '', ''
  FROM pg_database JOIN roles ON datdba = roles.oid WHERE is_admin
UNION ALL SELECT 'repair', format(
    CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'GRANT %I TO %I WITH ADMIN OPTION'
      ELSE 'GRANT %I TO %I WITH ADMIN TRUE, INHERIT TRUE, SET TRUE' END, other.rolname, admin.rolname), '', ''
  FROM roles AS admin JOIN roles AS other ON admin.is_admin AND NOT other.is_admin
  WHERE NOT (pg_has_role(admin.oid, other.oid, 'USAGE') AND pg_has_role(admin.oid, other.oid, 'MEMBER WITH ADMIN OPTION'))`;

export function createPostgresRoles(query: RunQuery): PostgresRoles {
  /**
   * The verifiers of the users' own passwords, by user name. In PostgreSQL, every role has the mock's internal password
   * instead; if one doesn't, somebody has set its password with SQL.
   */
  const verifiers = new Map<string, string>();

  async function repair(statement: string): Promise<void> {
    await query(statement).catch((error: Error) => {
      process.emitWarning(`${error.message}: ${statement}`, "CrdbCloudMockWarning");
    });
  }

  return {
    async readCatalogue() {
      const databases = new Set<string>();
      const roles = new Set<string>();
      for (const [kind, name = "", password = "", canLogin] of await query(CATALOGUE_QUERY)) {
        if (kind === "database") databases.add(name);
        if (kind === "repair") await repair(name);
        // A role that can't log in only counts as a SQL user if it could log in before.
        if (kind !== "role" || (canLogin === "false" && !verifiers.has(name))) continue;
        roles.add(name);
        // A user that was renamed with SQL has only the internal password, so it can't log in until the API sets a
        // password.
        if (password === INTERNAL_VERIFIER) {
          if (!verifiers.has(name)) verifiers.set(name, "");
          continue;
        }
        verifiers.set(name, password);
        await repair(`ALTER ROLE ${quoteName(name)} PASSWORD ${quoteText(INTERNAL_VERIFIER)}`);
      }
      for (const name of verifiers.keys()) if (!roles.has(name)) verifiers.delete(name);
      return { databases, users: new Map(verifiers) };
    },
    async change(change) {
      for (const statement of toStatements(change)) await query(statement);
      if ("verifier" in change) verifiers.set(change.name, change.verifier);
    },
  };
}

function toStatements(change: CatalogueChange): readonly string[] {
  const name = quoteName(change.name);
  switch (change.kind) {
    case "create user":
      // SQL users that the API creates are admins. Both statements are sent as one query, so that they run in one
      // transaction.
      return [
        `CREATE ROLE ${name} LOGIN CREATEDB CREATEROLE PASSWORD ${quoteText(INTERNAL_VERIFIER)}; ` +
          `GRANT admin TO ${name} WITH ADMIN OPTION`,
      ];
    case "change password":
      return [];
    case "drop user":
      return [
        // PostgreSQL can't drop a role that owns tables, so this renames such a role, and stops it from logging in.
        `DO $$BEGIN DROP ROLE IF EXISTS ${name}; EXCEPTION WHEN dependent_objects_still_exist THEN ALTER ROLE ${name} NOLOGIN; ALTER ROLE ${name} RENAME TO "dropped ${crypto.randomUUID()}"; END$$`,
      ];
    default:
      return postgresStatements(change, "admin");
  }
}
