import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { at, ENGINES, PASSWORD, query, useSqlCloud, withClient } from "./sql-cloud.ts";

const BECOME_ADMIN = "SET ROLE admin";

describe.each(ENGINES)("%s", (engine) => {
  const cloud = useSqlCloud({ engine });
  let id: string;
  let alice: string;
  let bob: string;
  beforeEach(async () => {
    ({ id } = await cloud.createCluster("roles-otter"));
    [alice, bob] = await Promise.all([cloud.createUser(id, "alice"), cloud.createUser(id, "bob")]);
    return () => cloud.ask(`DELETE /clusters/${id}`);
  });

  test.each([
    ["a user that the API created", "bob", "REVOKE admin FROM bob"],
    ["a user, in a function", "bob", "DO $$BEGIN EXECUTE 'REVOKE admin FROM bob'; END$$"],
    ["a user that another admin made one", "carl", "REVOKE admin FROM carl"],
  ])("REVOKE admin takes all of an admin's rights away from %s", async (_, name, revoke) => {
    if (name === "carl") await query(bob, `CREATE USER carl PASSWORD '${PASSWORD}'; GRANT admin TO carl`);
    const user = await cloud.connect(id, name);
    await query(alice, "CREATE TABLE hers (id INT8); CREATE ROLE dev");
    await query(user, "ALTER TABLE hers ADD COLUMN n INT8; GRANT dev TO alice");
    await query(alice, revoke);
    for (const forbidden of [
      "SELECT * FROM hers",
      "ALTER TABLE hers ADD COLUMN m INT8",
      "CREATE DATABASE his",
      "CREATE USER his",
      "GRANT admin TO bob",
      "GRANT dev TO bob",
      "DROP ROLE dev",
      BECOME_ADMIN,
      "SET ROLE dev",
      "ALTER ROLE alice PASSWORD 'x'",
    ])
      await expect(query(user, forbidden), forbidden).rejects.toMatchObject({ code: "42501" });
    expect(await query(user, "SELECT crdb_internal.is_admin()")).toEqual([{ is_admin: false }]);
    expect(await query(alice, "SELECT crdb_internal.is_admin()")).toEqual([{ is_admin: true }]);
    // The user can't undo what others have granted.
    await query(alice, `GRANT admin TO ${name}`);
    await query(user, "ALTER TABLE hers ADD COLUMN m INT8; DROP ROLE dev; CREATE USER his");
    await query(user, "CREATE DATABASE his");
  });

  test("REVOKE admin takes effect at once in open sessions, and so does GRANT admin", () =>
    withClient(alice, (one) =>
      withClient(bob, async (two) => {
        for (const revoke of ["REVOKE admin FROM bob", "BEGIN; REVOKE admin FROM bob; COMMIT"]) {
          await two.query("CREATE TABLE IF NOT EXISTS theirs (id INT8)");
          await one.query(revoke);
          for (const forbidden of ["CREATE USER his", "CREATE DATABASE his", "SELECT * FROM theirs", BECOME_ADMIN])
            await expect(two.query(forbidden), forbidden).rejects.toMatchObject({ code: "42501" });
          await one.query("GRANT admin TO bob");
          await two.query("CREATE USER his; DROP USER his; SELECT * FROM theirs");
        }
      }),
    ));

  test("REVOKE admin leaves a user what others have granted", async () => {
    await query(alice, "CREATE ROLE dev; CREATE TABLE hers (id INT8); GRANT SELECT ON hers TO bob");
    await query(alice, "REVOKE admin FROM bob");
    await query(alice, "GRANT dev TO bob; GRANT admin TO bob");
    await query(bob, "SELECT 1");
    await query(alice, "CREATE ROLE late; GRANT late TO bob");
    await query(alice, "REVOKE admin FROM bob");
    expect(await query(bob, "SELECT * FROM hers")).toEqual([]);
    for (const role of ["dev", "late"]) await query(bob, `SET ROLE ${role}`);
  });

  test("an admin can read a table in the public schema that any user created, and alter it once that user is an admin", async () => {
    await query(alice, "CREATE DATABASE shop");
    await query(alice, `CREATE USER carl PASSWORD '${PASSWORD}'`);
    const carl = await cloud.connect(id, "carl");
    for (const url of [carl, at(carl, "shop")])
      await query(url, "CREATE TABLE early (id INT8); CREATE TYPE kind AS ENUM ('a')");
    expect(await query(bob, "SELECT * FROM early")).toEqual([]);
    await query(alice, "GRANT admin TO carl");
    await query(bob, "ALTER TABLE early ADD COLUMN n INT8; DROP TYPE kind");
    await query(at(bob, "shop"), "ALTER TABLE early ADD COLUMN n INT8");
    await query(carl, "DROP TABLE early");
  });

  test("the roles of admins can't be altered: admin keeps its name, and its members their rights", async () => {
    const warn = vi.spyOn(process, "emitWarning");
    onTestFinished(() => warn.mockRestore());
    const code = expect.stringMatching(/^(?:2BP01|42501|42939)$/);
    for (const sql of ["DROP ROLE", "ALTER ROLE", "CREATE ROLE"])
      await expect(query(alice, `${sql} pg_crdb_admins`), sql).rejects.toMatchObject({ code });
    for (const rename of ["ALTER ROLE admin RENAME TO boss", "alter user /* x */ admin rename to boss; SELECT 1"])
      await expect(query(alice, rename)).rejects.toMatchObject({ code: "42501" });
    await query(alice, "DO $$BEGIN ALTER ROLE admin RENAME TO boss; CREATE ROLE admin; END$$");
    await query(bob, "CREATE TABLE t (id INT8)");
    await query(alice, "ALTER TABLE t ADD COLUMN n INT8");
    const roles = await query(alice, "SELECT rolname AS name FROM pg_roles WHERE rolname ~ '^(admin|boss)' ORDER BY 1");
    expect(roles).toEqual([{ name: "admin" }, { name: expect.stringMatching(/^admin_\d+$/) }]);
    expect(warn).not.toHaveBeenCalled();
  });

  test("a user's name can contain anything that quotes can", async () => {
    for (const name of ["a$$b", `it's "$do$`, "back\\slash"]) {
      const user = await cloud.createUser(id, name);
      expect(await query(user, "SELECT current_user AS name")).toEqual([{ name }]);
      await query(user, "CREATE TABLE IF NOT EXISTS t (id INT8)");
      await cloud.ask(`DELETE /clusters/${id}/sql-users/${encodeURIComponent(name)}`);
    }
    expect(await cloud.users(id)).toEqual(["alice", "bob", "maxroach"]);
  });

  test("an open transaction that changes a user blocks neither logins nor the API", async () => {
    await query(alice, "CREATE USER carl");
    await withClient(alice, async (client) => {
      await client.query("BEGIN; ALTER ROLE carl PASSWORD 'a'");
      expect(await query(bob, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
      expect(await cloud.databases(id)).toEqual(["defaultdb"]);
      await cloud.createUser(id, "dora");
    });
  });

  test("an open transaction that locks a user whom the mock must change fails logins with 55P03 and the API with 503", async () => {
    await query(alice, "CREATE USER carl");
    await query(alice, "ALTER ROLE carl PASSWORD 'a'");
    await withClient(alice, async (client) => {
      // Nobody has logged in since carl's password changed, so the mock hasn't read the new one.
      await client.query("BEGIN; ALTER ROLE carl PASSWORD 'b'");
      await client.query("COMMIT; BEGIN; ALTER ROLE carl PASSWORD 'c'");
      await expect(query(bob, "SELECT 1")).rejects.toMatchObject({ code: "55P03" });
      expect(await cloud.problem(`GET /clusters/${id}/databases`)).toMatch(/^503 .*open transaction/);
    });
    expect(await query(bob, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect(await cloud.databases(id)).toEqual(["defaultdb"]);
  });

  test("while a transaction creates a user, the API responds with 503 for the same name, and with 409 after its COMMIT", async () => {
    const create = (): Promise<number> =>
      cloud.status(`POST /clusters/${id}/sql-users`, { name: "zed", password: PASSWORD });
    await withClient(alice, async (client) => {
      await client.query("BEGIN; CREATE ROLE zed");
      expect(await create()).toBe(503);
      expect(await cloud.users(id)).not.toContain("zed");
      await client.query("COMMIT");
      expect(await create()).toBe(409);
      await client.query("DROP ROLE zed");
      expect(await create()).toBe(200);
    });
  });
});
