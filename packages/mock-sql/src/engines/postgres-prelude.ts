import { ALIAS_DOMAINS } from "./clauses.ts";

const CRDB = ["CockroachDB CCL ", " (crdb-cloud mock, on PostgreSQL)"] as const;

/** Returns the result of `version()` and `crdb_version`, which drivers and ORMs use to recognize CockroachDB. */
export function describeRelease(release: string): string {
  return CRDB.join(release);
}

/** Whether a `version()` string is from a mock's PostgreSQL, which claims to be CockroachDB. */
export function isMockVersion(version: string): boolean {
  return version.endsWith(CRDB[1]);
}

/**
 * Defines CockroachDB features that PostgreSQL lacks but can express exactly. They are in pg_catalog, so they resolve
 * under any search path and aren't listed among the user's own types and functions. Also creates CockroachDB's
 * `crdb_internal` schema, with views for its `SHOW` statements.
 *
 * None of this may call functions or operators that users create in the public schema, since those would run with the
 * caller's privileges. So functions set a search path, or use RETURN to resolve names at creation, as views do.
 */
const SQL = String.raw`
-- Lets admins alter each other's tables: what an admin creates belongs to the admin role, which admins inherit.
CREATE FUNCTION pg_catalog.crdb_give_to_admin() RETURNS event_trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  command record;
  granted record;
  creator oid;
BEGIN
  FOR command IN SELECT * FROM pg_event_trigger_ddl_commands() WHERE NOT in_extension LOOP
    creator := CASE command.classid
      WHEN 'pg_class'::regclass THEN (SELECT relowner FROM pg_class WHERE oid = command.objid AND NOT EXISTS (
        -- A column's sequence always has the same owner as the table.
        SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = command.objid AND relkind = 'S'
          AND refclassid = 'pg_class'::regclass AND deptype IN ('a', 'i')))
      WHEN 'pg_namespace'::regclass THEN (SELECT nspowner FROM pg_namespace WHERE oid = command.objid)
      WHEN 'pg_proc'::regclass THEN (SELECT proowner FROM pg_proc WHERE oid = command.objid)
      WHEN 'pg_type'::regclass THEN (SELECT typowner FROM pg_type WHERE oid = command.objid)
    END;
    IF EXISTS (SELECT FROM pg_roles WHERE oid = creator AND NOT rolsuper AND rolname <> 'admin'
        AND pg_has_role(oid, 'admin', 'MEMBER')) THEN
      EXECUTE format('ALTER %s %s OWNER TO admin', command.object_type, command.object_identity);
    END IF;
    -- Grants the default privileges that were set FOR ALL ROLES, which PostgreSQL lacks.
    FOR granted IN SELECT privilege_type AS name, CASE grantee WHEN 0 THEN 'public' ELSE grantee::regrole::text END AS role
        FROM pg_default_acl, aclexplode(defaclacl) WHERE defaclrole = 'admin'::regrole AND grantee <> defaclrole
          AND defaclobjtype = CASE WHEN command.object_type = 'sequence' THEN 'S'
            WHEN command.object_type IN ('table', 'view', 'materialized view') THEN 'r' END
          AND defaclnamespace IN (0, (SELECT oid FROM pg_namespace WHERE nspname = command.schema_name)) LOOP
      EXECUTE format('GRANT %s ON %s TO %s', granted.name, command.object_identity, granted.role);
    END LOOP;
  END LOOP;
END$$;
CREATE EVENT TRIGGER crdb_give_to_admin ON ddl_command_end
  WHEN TAG IN ('CREATE TABLE', 'CREATE TABLE AS', 'SELECT INTO', 'CREATE VIEW', 'CREATE MATERIALIZED VIEW',
  'CREATE SEQUENCE', 'CREATE SCHEMA', 'CREATE TYPE', 'CREATE DOMAIN', 'CREATE FUNCTION', 'CREATE PROCEDURE')
  EXECUTE FUNCTION pg_catalog.crdb_give_to_admin();

CREATE OR REPLACE FUNCTION pg_catalog.version() RETURNS text LANGUAGE sql STABLE
  RETURN '${CRDB.join("' || current_setting('crdb.release') || '")}';

-- A row id: the time in units of 10 µs in the upper 48 bits, and a counter in the lower 15.
CREATE SEQUENCE pg_catalog.unique_rowid_sequence MAXVALUE 32767 CYCLE;
GRANT USAGE ON SEQUENCE pg_catalog.unique_rowid_sequence TO PUBLIC;
CREATE FUNCTION pg_catalog.unique_rowid() RETURNS bigint LANGUAGE sql
  RETURN (extract(epoch FROM clock_timestamp()) * 100000)::bigint << 15 | nextval('pg_catalog.unique_rowid_sequence');
CREATE FUNCTION pg_catalog.crdb_scatter(digits text) RETURNS bigint LANGUAGE sql IMMUTABLE
  RETURN ('x' || translate(left(digits, 1), '89abcdef', '01234567') || substr(digits, 2, 15))::bit(64)::bigint;
CREATE FUNCTION pg_catalog.unordered_unique_rowid() RETURNS bigint LANGUAGE sql
  RETURN crdb_scatter(md5(unique_rowid()::text));

CREATE FUNCTION pg_catalog.uuid_generate_v4() RETURNS uuid LANGUAGE sql RETURN gen_random_uuid();
CREATE FUNCTION pg_catalog.uuid_v4() RETURNS bytea LANGUAGE sql RETURN uuid_send(gen_random_uuid());
CREATE FUNCTION pg_catalog.gen_random_ulid() RETURNS uuid LANGUAGE sql
  RETURN (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0')
    || right(replace(gen_random_uuid()::text, '-', ''), 20))::uuid;
CREATE FUNCTION pg_catalog.cluster_logical_timestamp() RETURNS numeric LANGUAGE sql STABLE
  RETURN (extract(epoch FROM transaction_timestamp()) * 1000000000)::numeric(30, 10);
CREATE FUNCTION pg_catalog.follower_read_timestamp() RETURNS timestamptz LANGUAGE sql STABLE
  RETURN statement_timestamp() - interval '4.8s';
CREATE FUNCTION pg_catalog.ifnull(anycompatible, anycompatible) RETURNS anycompatible LANGUAGE sql IMMUTABLE
  AS 'SELECT coalesce($1, $2)';
CREATE FUNCTION pg_catalog."if"(boolean, anycompatible, anycompatible) RETURNS anycompatible LANGUAGE sql IMMUTABLE
  AS 'SELECT CASE WHEN $1 THEN $2 ELSE $3 END';
CREATE AGGREGATE pg_catalog.concat_agg(text) (SFUNC = textcat, STYPE = text);
${["sha224", "sha256", "sha384", "sha512"]
  .map(
    (name) => `CREATE FUNCTION pg_catalog.${name}(text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN encode(pg_catalog.${name}(convert_to($1, 'UTF8')), 'hex');`,
  )
  .join("\n")}
${["int4", "int8", "numeric", "float8"]
  .map(
    (type) => `CREATE FUNCTION pg_catalog.crdb_div(${type}, ${type}) RETURNS ${type} LANGUAGE sql IMMUTABLE
  RETURN trunc(($1 / $2)::${type === "float8" ? type : "numeric"})::${type};
CREATE OPERATOR pg_catalog.// (LEFTARG = ${type}, RIGHTARG = ${type}, FUNCTION = pg_catalog.crdb_div);`,
  )
  .join("\n")}
-- CockroachDB has these functions and operator classes built in. Not every PostgreSQL has the extensions.
${["fuzzystrmatch", "pg_trgm"]
  .map(
    (name) => `DO $$BEGIN IF EXISTS (SELECT FROM pg_available_extensions WHERE name = '${name}')
  THEN CREATE EXTENSION ${name} SCHEMA pg_catalog; END IF; END$$;`,
  )
  .join("\n")}

CREATE SCHEMA crdb_internal;
GRANT USAGE ON SCHEMA crdb_internal TO PUBLIC;
-- Keeps users from dropping these roles: PostgreSQL can't drop a role that has a privilege.
GRANT USAGE ON SCHEMA crdb_internal TO admin, pg_crdb_admins;
CREATE FUNCTION crdb_internal.node_id() RETURNS bigint LANGUAGE sql STABLE RETURN 1;
CREATE FUNCTION crdb_internal.cluster_id() RETURNS uuid LANGUAGE sql STABLE
  RETURN current_setting('crdb.cluster_id')::uuid;
CREATE FUNCTION crdb_internal.node_executable_version() RETURNS text LANGUAGE sql STABLE
  RETURN substring(current_setting('crdb.release') FROM '\d+\.\d+');
CREATE FUNCTION crdb_internal.is_admin() RETURNS boolean LANGUAGE sql STABLE
  RETURN pg_has_role(current_user, 'admin', 'MEMBER');
-- Libraries such as sequelize-cockroachdb call this function to report which features a program uses.
CREATE FUNCTION crdb_internal.increment_feature_counter(text) RETURNS boolean LANGUAGE sql RETURN true;
CREATE FUNCTION crdb_internal.force_error(code text, message text) RETURNS bigint LANGUAGE plpgsql AS $$BEGIN
  RAISE EXCEPTION USING ERRCODE = code, MESSAGE = message;
END$$;
CREATE FUNCTION crdb_internal.force_retry(age interval) RETURNS bigint LANGUAGE plpgsql
  SET search_path = pg_catalog AS $$BEGIN
  IF clock_timestamp() - transaction_timestamp() < age THEN
    RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'restart transaction: forced by crdb_internal.force_retry()';
  END IF;
  RETURN 0;
END$$;
CREATE FUNCTION crdb_internal.find_schemas(source text, nested text) RETURNS SETOF oid LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog AS $$BEGIN
  IF nested IS NULL AND source <> current_database() AND EXISTS (SELECT FROM pg_namespace WHERE nspname = source) THEN
    RETURN QUERY SELECT oid FROM pg_namespace WHERE nspname = source;
  ELSIF source = current_database() THEN
    RETURN QUERY SELECT oid FROM pg_namespace
      WHERE coalesce(nspname = nested, nspname !~ '^(pg_|information_schema|crdb_internal)');
  ELSIF EXISTS (SELECT FROM pg_database WHERE datname = source AND datallowconn) THEN
    RAISE EXCEPTION USING ERRCODE = '0A000',
      MESSAGE = 'PostgreSQL cannot list the tables of another database: connect to ' || source;
  ELSE RAISE EXCEPTION USING ERRCODE = '3D000', MESSAGE = format('there is no database or schema %s', source);
  END IF;
END$$;

-- Adds CockroachDB's columns that ORMs such as TypeORM query to information_schema.columns.
CREATE FUNCTION pg_catalog.crdb_type_name(type text) RETURNS text LANGUAGE sql IMMUTABLE RETURN (
  SELECT concat(coalesce(jsonb_build_object('bigint', 'INT8', 'integer', 'INT4', 'smallint', 'INT2', 'text', 'STRING',
    'character varying', 'VARCHAR', 'character', 'CHAR', 'bytea', 'BYTES', 'boolean', 'BOOL', 'double precision', 'FLOAT8',
    'real', 'FLOAT4', 'numeric', 'DECIMAL', 'timestamp without time zone', 'TIMESTAMP', 'timestamp with time zone',
    'TIMESTAMPTZ', 'time without time zone', 'TIME', 'time with time zone', 'TIMETZ')->>concat(parts[1], parts[3]),
    upper(parts[1])), parts[2], parts[4])
  FROM regexp_match(type, '^([^([]+)(\([^)]*\))?([^[]*)((?:\[\])*)$') AS parts);
DO $$BEGIN EXECUTE 'CREATE OR REPLACE VIEW information_schema.columns AS SELECT c.*,
  ''NO''::information_schema.yes_or_no AS is_hidden,
  crdb_type_name((SELECT format_type(atttypid, atttypmod) FROM pg_attribute AS a JOIN pg_class AS r ON r.oid = attrelid
    JOIN pg_namespace AS n ON n.oid = relnamespace
    WHERE nspname = table_schema AND relname = table_name AND attnum = ordinal_position)) AS crdb_sql_type
  FROM (' || rtrim(pg_get_viewdef('information_schema.columns'::regclass), ';') || ') AS c'; END$$;
CREATE VIEW crdb_internal.show_databases AS SELECT datname AS database_name,
  CASE datname WHEN 'postgres' THEN 'root' ELSE pg_get_userbyid(datdba) END AS owner,
  NULL AS primary_region, NULL AS secondary_region, '{}' AS regions, NULL AS survival_goal
  FROM pg_database WHERE datallowconn ORDER BY 1;
CREATE VIEW crdb_internal.show_schemas AS SELECT nspname AS schema_name, pg_get_userbyid(nspowner) AS owner
  FROM pg_namespace WHERE nspname !~ '^pg_(toast|temp)' ORDER BY 1;
CREATE VIEW crdb_internal.show_users AS SELECT rolname AS username,
  concat_ws(', ', CASE WHEN NOT rolcanlogin THEN 'NOLOGIN' END) AS options,
  ARRAY(SELECT pg_get_userbyid(roleid)::text FROM pg_auth_members
    WHERE member = r.oid AND roleid <> r.oid AND pg_get_userbyid(roleid) !~ '^pg_' ORDER BY 1) AS member_of
  FROM pg_roles AS r WHERE rolname !~ '^pg_' ORDER BY 1;
CREATE VIEW crdb_internal.show_tables AS SELECT nspname AS schema_name, relname AS table_name,
  CASE relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END AS type,
  pg_get_userbyid(relowner) AS owner, greatest(reltuples, 0)::bigint AS estimated_row_count, NULL AS locality,
  n.oid AS schema_id
  FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'p', 'v', 'm', 'S') ORDER BY 1, 2;
CREATE VIEW crdb_internal.show_columns AS SELECT attname AS column_name,
  crdb_type_name(format_type(atttypid, atttypmod)) AS data_type, NOT attnotnull AS is_nullable,
  pg_get_expr(adbin, adrelid) AS column_default, '' AS generation_expression,
  ARRAY(SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = attrelid AND attnum = ANY (indkey)) AS indices,
  false AS is_hidden, attrelid AS table_id
  FROM pg_attribute AS a LEFT JOIN pg_attrdef AS d ON adrelid = attrelid AND adnum = attnum
  WHERE attnum > 0 AND NOT attisdropped ORDER BY attrelid, attnum;
GRANT SELECT ON ALL TABLES IN SCHEMA crdb_internal TO PUBLIC;
`;

export const PRELUDE: readonly string[] = [
  ...ALIAS_DOMAINS,
  ...SQL.replace(/^--.*\n/gm, "")
    .split(/;\n+(?=CREATE|GRANT|DO |$)/)
    .filter(Boolean),
];
