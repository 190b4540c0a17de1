import { PrismaPg } from "@prisma/adapter-pg";
import { sql as drizzleSql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { Kysely, sql as kyselySql, PostgresDialect } from "kysely";
import pg from "pg";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import { ENGINES, query, useSqlCloud, withClient } from "./sql-cloud.ts";

const INSERT = "INSERT INTO t VALUES (1)";

/** Runs a transaction that inserts a row. If the transaction fails, rolls it back. */
type Transaction = () => Promise<unknown>;

/** Opens a connection with each driver and calls `use` with a function that runs the transaction. */
const DRIVERS: Readonly<
  Record<string, (url: string, use: (transaction: Transaction) => Promise<void>) => Promise<unknown>>
> = {
  "pg, with simple statements": (url, use) =>
    withClient(url, (client) => use(() => insert((text) => client.query(text)))),
  "pg, with prepared statements": (url, use) =>
    withClient(url, (client) => use(() => insert((text) => client.query({ name: text, text })))),
  async "postgres.js"(url, use) {
    const db = postgres(url.replace(/&sslrootcert=[^&]*/, ""), { max: 1, fetch_types: false, onnotice: () => {} });
    await use(() => db.begin((sql) => sql.unsafe(INSERT)));
    await db.end();
  },
  // With a pool, Drizzle never returns the connection of a failed BEGIN.
  Drizzle: (url, use) =>
    withClient(url, (client) =>
      use(() => drizzle(client).transaction((transaction) => transaction.execute(drizzleSql.raw(INSERT)))),
    ),
  async Kysely(url, use) {
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    const db = new Kysely({ dialect: new PostgresDialect({ pool }) });
    await use(() => db.transaction().execute((transaction) => kyselySql.raw(INSERT).execute(transaction)));
    await db.destroy();
  },
  async "Prisma's adapter"(url, use) {
    const adapter = await new PrismaPg({ connectionString: url, max: 1 }).connect();
    await use(async () => {
      const transaction = await adapter.startTransaction();
      const run = (sql: string): Promise<unknown> => transaction.executeRaw({ sql, args: [], argTypes: [] });
      await insert(run, "").finally(() => transaction.rollback());
    });
    await adapter.dispose();
  },
};

async function insert(run: (text: string) => Promise<unknown>, begin = "BEGIN"): Promise<void> {
  try {
    for (const text of [begin, INSERT, "COMMIT"]) if (text !== "") await run(text);
  } catch (error) {
    await run("/* again */ ROLLBACK");
    throw error;
  }
}

describe.each(ENGINES)("%s", (engine) => {
  const cloud = useSqlCloud({ engine });

  // The first fault affects BEGIN, the statement after it, or COMMIT.
  describe.each([0, 1, 2])("three faults after %d statements", (after) => {
    test.each(Object.entries(DRIVERS))("end a retry loop of %s", async (_, open) => {
      await query(cloud.url, "CREATE TABLE IF NOT EXISTS t (n INT); DELETE FROM t");
      await open(cloud.url, async (transaction) => {
        cloud.mock.fault({ sql: "serializationFailure", after, count: 3 });
        let failures = 0;
        const retry = (error: unknown): Promise<unknown> => {
          failures += 1;
          expect(
            JSON.stringify(error, (key, value) => (key === "" ? { ...value, cause: value.cause } : value)),
          ).toContain("40001");
          return transaction().catch(retry);
        };
        await transaction().catch(retry);
        expect(failures).toBe(3);
      });
      expect(await query(cloud.url, "SELECT * FROM t")).toEqual([{ n: "1" }]);
    });
  });
});
