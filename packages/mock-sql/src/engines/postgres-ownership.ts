/**
 * Lets a cluster's admins alter each other's tables, as in CockroachDB. Admins inherit the `admin` role, and a trigger
 * makes that role the owner of everything an admin creates. Other users own what they create.
 */
export const OWNERSHIP: readonly string[] = [
  `CREATE FUNCTION pg_catalog.crdb_give_to_admin() RETURNS event_trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  command record;
  creator oid;
BEGIN
  FOR command IN SELECT * FROM pg_event_trigger_ddl_commands() WHERE NOT in_extension LOOP
    creator := CASE command.classid
      WHEN 'pg_class'::regclass THEN (SELECT relowner FROM pg_class WHERE oid = command.objid AND NOT EXISTS (
        -- A sequence of a column always has the owner of its table.
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
  END LOOP;
END$$`,
  `CREATE EVENT TRIGGER crdb_give_to_admin ON ddl_command_end
WHEN TAG IN ('CREATE TABLE', 'CREATE TABLE AS', 'SELECT INTO', 'CREATE VIEW', 'CREATE MATERIALIZED VIEW',
  'CREATE SEQUENCE', 'CREATE SCHEMA', 'CREATE TYPE', 'CREATE DOMAIN', 'CREATE FUNCTION', 'CREATE PROCEDURE')
EXECUTE FUNCTION pg_catalog.crdb_give_to_admin()`,
];
