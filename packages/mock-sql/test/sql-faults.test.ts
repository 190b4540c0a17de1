import pg from "pg";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import { ENGINES, query, useSqlCloud, withClient } from "./sql-cloud.ts";

describe.each(ENGINES)("%s", (engine) => {
  const cloud = useSqlCloud({ engine });

  // The first fault strikes BEGIN, the statement or COMMIT.
  describe.each([0, 1, 2])("three faults after %d statements", (after) => {
    const start = async (): Promise<() => Promise<void>> => {
      await query(cloud.url, "CREATE TABLE IF NOT EXISTS t (n INT); DELETE FROM t");
      cloud.mock.fault({ sql: "serializationFailure", after, count: 3 });
      return async () => expect(await query(cloud.url, "SELECT * FROM t")).toEqual([{ n: "1" }]);
    };

    test.each(["simple", "prepared"])("a retry loop of pg ends, with %s statements", async (protocol) => {
      const expectOneRow = await start();
      const run = (client: pg.ClientBase, text: string) =>
        client.query(protocol === "simple" ? text : { name: text, text });
      await withClient(cloud.url, async (client) => {
        for (;;) {
          try {
            await run(client, "BEGIN");
            await run(client, "INSERT INTO t VALUES (1)");
            await run(client, "COMMIT");
            break;
          } catch (error) {
            expect(error).toMatchObject({ code: "40001" });
            await run(client, "/* again */ ROLLBACK");
          }
        }
      });
      await expectOneRow();
    });

    test("a retry loop of postgres.js ends", async () => {
      const expectOneRow = await start();
      const db = postgres(cloud.url.replace(/&sslrootcert=[^&]*/, ""), {
        max: 1,
        fetch_types: false,
        onnotice: () => {},
      });
      const insert = (): Promise<unknown> => db.begin((sql) => sql`INSERT INTO t VALUES (1)`);
      const retry = (error: postgres.PostgresError): Promise<unknown> => {
        expect(error).toMatchObject({ code: "40001" });
        return insert().catch(retry);
      };
      await insert().catch(retry);
      await db.end();
      await expectOneRow();
    });
  });

  test("a connection whose COMMIT has failed is usable without a ROLLBACK", async () => {
    const pool = new pg.Pool({ connectionString: cloud.url, max: 1 });
    for (const statement of ["COMMIT", { name: "end", text: "END" }]) {
      await pool.query("BEGIN");
      cloud.mock.fault({ sql: "serializationFailure", count: 1 });
      await expect(pool.query(statement)).rejects.toMatchObject({ code: "40001" });
      expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    }
    await pool.end();
  });

  test("a fault leaves the way back to a savepoint", () =>
    withClient(cloud.url, async (client) => {
      await client.query("BEGIN; SAVEPOINT cockroach_restart");
      cloud.mock.fault({ sql: "serializationFailure", count: 2 });
      await expect(client.query("SELECT 1")).rejects.toMatchObject({ code: "40001" });
      await client.query("ROLLBACK TO SAVEPOINT cockroach_restart");
      await expect(client.query("RELEASE SAVEPOINT cockroach_restart")).rejects.toMatchObject({ code: "40001" });
      await client.query("ROLLBACK TO SAVEPOINT cockroach_restart; RELEASE SAVEPOINT cockroach_restart; COMMIT");
    }));
});
