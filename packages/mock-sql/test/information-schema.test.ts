import { expect, test } from "vitest";
import { ENGINES, query, startSqlCloud } from "./sql-cloud.ts";

test.each(ENGINES)("on %s, information_schema.columns has CockroachDB's names of types", async (engine) => {
  await using cloud = await startSqlCloud({ engine });
  const { url } = await cloud.createCluster();
  await query(
    url,
    `CREATE TYPE mood AS ENUM ('fine');
     CREATE TABLE a (a INT8, b STRING, c STRING[], d VARCHAR(20), e DECIMAL(10, 2), f TIMESTAMPTZ, g TIMESTAMP(3)[], h mood, i JSONB, j BYTES)`,
  );
  const rows = await query(
    url,
    "SELECT crdb_sql_type AS type, is_hidden FROM information_schema.columns WHERE table_name = 'a' ORDER BY ordinal_position",
  );
  expect(rows.map(({ type }) => type)).toEqual(
    ["INT8", "STRING", "STRING[]", "VARCHAR(20)", "DECIMAL(10,2)", "TIMESTAMPTZ", "TIMESTAMP(3)[]", "MOOD", "JSONB", "BYTES"], // biome-ignore format: one line
  );
  expect(new Set(rows.map(({ is_hidden }) => is_hidden))).toEqual(new Set(["NO"]));
});
